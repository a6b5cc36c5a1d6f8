//! `candor serve`: the service itself.

use std::{
    path::PathBuf,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use clap::Args;

use super::Failure;
use candor_clock::{self as clock, Clock};
use candor_db::Side;
use candor_journal::By;
use candor_server::{
    acme::Domain,
    app::{self, Alarm, AnswersService},
    backup::Automatic,
    certificate::Tls,
    config::Settings,
    permissions, start, supervisor, telemetry,
    web::{self, Service, Sides},
    worker,
};

#[derive(Args)]
pub(super) struct Serve {
    /// Where to listen [default: 127.0.0.1:8080; with a domain [::]:443]. For anything but this machine give a domain or a certificate, or put a reverse proxy with TLS in front: without TLS no browser lets anybody answer.
    #[arg(long, env = "CANDOR_LISTEN", value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// The server's certificate with its chain, PEM: serve over TLS without a proxy. Read again on SIGHUP.
    #[arg(long, env = "CANDOR_TLS_CERT", value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The certificate's private key, PEM, without a passphrase.
    #[arg(long, env = "CANDOR_TLS_KEY", value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Where the authority for a certificate of the domain is asked (ACME).
    #[arg(long, env = "CANDOR_ACME_DIRECTORY", value_name = "URL", default_value = LETS_ENCRYPT)]
    acme_directory: String,
    /// Who vouches for that authority, where the system does not know it, as a PEM file.
    #[arg(long, env = "CANDOR_ACME_CA", value_name = "FILE")]
    acme_ca: Option<PathBuf>,
}

const LETS_ENCRYPT: &str = "https://acme-v02.api.letsencrypt.org/directory";

/// How often the worker looks for what is due.
const TICK: Duration = Duration::from_secs(60);
/// How often the certificate is looked at.
const HOUR: Duration = Duration::from_secs(3600);
/// How often whoever waits looks whether the server ends.
const NAP: Duration = Duration::from_millis(200);

impl Serve {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let domain = match (&settings.domain, &self.tls_cert) {
            (Some(_), Some(_)) => {
                return Err(
                    "--domain gets a certificate by itself, and --tls-cert names one: leave one of them out"
                        .into(),
                );
            }
            (domain, _) => domain.as_ref(),
        };
        let ca = self.acme_ca.as_deref();
        let domain =
            domain.map(|name| Domain::new(name, &settings.data, &self.acme_directory, ca)).transpose()?;
        let files = self.tls_cert.zip(self.tls_key);
        let read = files.as_ref().map(|(cert, key)| Tls::read(cert, key)).transpose()?;
        if let Some((_, key)) = &files {
            permissions::warn_of(key);
        }
        let tls = domain.as_ref().map(Domain::tls).or(read);
        let scheme = if tls.is_some() { "https" } else { "http" };
        let (clock, rng) = (Clock::system(), clock::system_rng());
        let lock;
        let mut backups = None;
        let (service, what) = if settings.side == Some(Side::Answers) {
            let secret = settings.secret()?;
            let answers = settings.open_answers()?;
            lock = start::lock(&settings.data, &[answers.db().address()])?;
            start::refuse(start::look_at_answers(&answers)?, settings.accept_restore)?;
            answers.advance_generation()?;
            backups = settings.automatic(settings.sources().with_answers(&answers));
            let what = "the answers side; the people side reaches it with the peer secret".to_owned();
            (Service::answers_side(answers, secret, settings.clock_watch(), clock, rng), what)
        } else {
            let config = settings.open()?;
            let mut addresses = vec![config.people.db().address()];
            if let AnswersService::Local(answers) = &config.answers {
                addresses.push(answers.db().address());
            }
            lock = start::lock(&settings.data, &addresses)?;
            start::refuse(start::look(&config)?, settings.accept_restore)?;
            worker::advance(&config)?;
            let what = match &config.answers {
                AnswersService::Local(_) => format!("employees reach it as {}", config.public_url),
                AnswersService::Remote(_) => format!(
                    "the people side; employees reach it as {}, and answer at {}",
                    config.public_url, config.answers_url
                ),
            };
            (Service::new(config, clock, rng, false), what)
        };
        let server = match (&self.listen, &domain) {
            (Some(listen), _) => web::start_with(service.clone(), listen, tls.clone())?,
            (None, None) => web::start_with(service.clone(), "127.0.0.1:8080", tls.clone())?,
            // A system without IPv6 has no such address.
            (None, Some(_)) => match web::start_with(service.clone(), "[::]:443", tls.clone()) {
                Err(web::ServerError::NotHere(_) | web::ServerError::Other { .. }) => {
                    web::start_with(service.clone(), "0.0.0.0:443", tls.clone())?
                }
                done => done?,
            },
        };
        println!("candor serves on {scheme}://{}; {what}", server.address());
        if domain.is_some() && tls.as_ref().is_some_and(|tls| tls.served().validity().is_none()) {
            println!(
                "A certificate is being ordered: until the log says that it is here, nobody can connect."
            );
        }
        println!("Stop with Ctrl-C.");
        if let Err(error) = service.go_on() {
            tracing::error!(error = %app::chain(&error), "openings that were ordered before could not be gone on with");
        }
        supervisor::tell(supervisor::READY);
        end_in_time(&server);
        std::thread::scope(|threads| {
            if let Some(domain) = &domain {
                threads.spawn(|| domain.keep(service.clock(), || server.is_running()));
            }
            if let Some(tls) = &tls {
                threads.spawn(|| watch_certificate(&service, tls, domain.is_some(), &server));
            }
            watch(&service, &server, backups);
        });
        server.wait();
        drop(lock);
        Ok(())
    }
}

/// Work that waits for somebody else (a mail server, a database that hangs) has so long when the server ends: less than a container is
/// given before it is killed. Whatever is cut off is a transaction or a mail that is repeated.
const END: Duration = Duration::from_secs(8);

/// Sees to it that the process ends in time after the server was told to.
fn end_in_time(server: &web::Server) {
    let ending = server.ending();
    std::thread::spawn(move || {
        while !ending.load(Ordering::Relaxed) {
            std::thread::sleep(NAP);
        }
        std::thread::sleep(END);
        tracing::warn!("something still waits for somebody else: ended without it");
        std::process::exit(0);
    });
}

/// Does what is due, once a minute, until the server ends. Mail leaves more often, on a thread of its own: however slow it is, no
/// round is closed late, and no key is destroyed late.
///
/// `backups`: those of an answers side that is alone; another one has them in its settings.
pub(super) fn watch(service: &Service, server: &web::Server, backups: Option<Arc<Automatic>>) {
    let begun = match service.sides() {
        Sides::People(config) => worker::begin(config),
        Sides::Answers(answers, ..) => worker::begin_answers(answers),
    };
    if let Err(error) = begun {
        tracing::error!(error = %app::chain(&error), "a database could not be rewritten; trying again at the next start");
    }
    std::thread::scope(|threads| {
        if let Sides::People(config) = service.sides() {
            let often = TICK / u32::try_from(app::RUNS).unwrap_or(1);
            threads.spawn(move || each(often, server, || Ok(worker::deliver(config, service.clock())?)));
        }
        let mut rng = clock::system_rng();
        each(TICK, server, || {
            telemetry::tell_left_out();
            let done = match service.sides() {
                Sides::People(config) => worker::run_rounds(config, service.clock(), &mut rng),
                Sides::Answers(answers, _, watch) => {
                    if !watch.doubts() {
                        worker::back_up_before_counting(answers, backups.as_ref(), service.clock())?;
                    }
                    let done = worker::run_due_answers(answers, watch, service.clock(), &mut rng);
                    if let Some(backups) = backups.as_ref().filter(|_| !watch.doubts()) {
                        backups.tick(service.clock().now());
                    }
                    done
                }
            };
            done?;
            Ok(())
        });
    });
    telemetry::tell_left_out();
}

/// Tells the operator when the certificate that is served ends soon, once for each.
fn watch_certificate(service: &Service, tls: &Tls, is_ordered: bool, server: &web::Server) {
    // What is ordered is renewed first.
    let (mut looks, mut rng) = (!is_ordered, clock::system_rng());
    each(HOUR, server, || {
        let now = service.clock().now();
        let ends_soon = tls.served().validity().filter(|valid| looks && valid.ends_soon(now));
        looks = true;
        let Some(valid) = ends_soon else { return Ok(()) };
        tracing::error!(
            "the certificate that is served ends on {}: nobody can answer from then on",
            valid.until
        );
        if let Sides::People(config) = service.sides() {
            let alarm = Alarm::Certificate(valid.until.date_naive());
            app::raise(config, None, alarm, &By::itself(now), &mut rng)?;
        }
        Ok(())
    });
}

/// Repeats until the server ends; a failure is logged.
fn each(often: Duration, server: &web::Server, mut work: impl FnMut() -> Result<(), Failure>) {
    while server.is_running() {
        if let Err(error) = work() {
            tracing::error!(error = %super::words::line(error.as_ref()), "what was due could not be done; trying again soon");
        }
        let mut waited = Duration::ZERO;
        while waited < often && server.is_running() {
            std::thread::sleep(NAP);
            waited += NAP;
        }
    }
}
