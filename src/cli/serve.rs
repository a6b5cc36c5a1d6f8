//! `candor serve`: the service itself.

use std::time::Duration;

use clap::Args;

use super::Failure;
use crate::{
    clock::{self, Clock},
    config::Settings,
    web::{self, Service},
    worker,
};

#[derive(Args)]
pub(super) struct Serve {
    /// Where to listen. For anything but this machine put a reverse proxy with TLS in front: without TLS no browser lets anybody answer.
    #[arg(long, env = "CANDOR_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: String,
}

/// How often the worker looks for what is due.
const TICK: Duration = Duration::from_secs(60);

impl Serve {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let service = Service::new(settings.open()?, Clock::system(), clock::chance(), false);
        let server = web::start(service.clone(), &self.listen)?;
        println!(
            "candor serves on http://{}; employees reach it as {}",
            server.address(),
            settings.public_url
        );
        println!("Stop with Ctrl-C.");
        watch(&service, &server);
        server.wait();
        Ok(())
    }
}

/// Does what is due, once a minute, until the server ends.
pub(super) fn watch(service: &Service, server: &web::Server) {
    if let Err(error) = worker::begin(service.config()) {
        tracing::error!(error = %super::chain(&error), "a database could not be rewritten; trying again at the next start");
    }
    let mut rng = clock::chance();
    while server.is_running() {
        if let Err(error) = worker::tick(service.config(), service.clock(), &mut rng) {
            tracing::error!(error = %super::chain(&error), "what was due could not be done; trying again in a minute");
        }
        let mut waited = Duration::ZERO;
        while waited < TICK && server.is_running() {
            let nap = Duration::from_millis(200);
            std::thread::sleep(nap);
            waited += nap;
        }
    }
}
