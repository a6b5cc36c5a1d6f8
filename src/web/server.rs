//! Starting and stopping the HTTP server. The same function serves production, the demo and the tests.

use std::net::{SocketAddr, TcpListener};

use actix_web::{
    App, HttpServer,
    dev::ServerHandle,
    middleware::{Compress, DefaultHeaders},
    rt, web,
};

use super::{Service, error::Refusal, routes::ROUTES};

/// Nothing here is ever shown inside another page, cached, or allowed to talk to anybody else.
const HEADERS: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; \
         form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ("Cache-Control", "no-store"),
];

/// A server that could not be started.
#[derive(Debug, thiserror::Error)]
#[error("cannot serve on {address}: {why}; is another program using this port? (--listen 127.0.0.1:8081)")]
pub struct ServerError {
    address: String,
    #[source]
    why: std::io::Error,
}

/// A running server on threads of its own. It stops when [`Server::stop`] is called or a signal comes.
pub struct Server {
    address: SocketAddr,
    handle: ServerHandle,
    thread: std::thread::JoinHandle<()>,
}

/// Starts serving; port 0 takes a free one. Returns once connections are accepted.
///
/// # Errors
/// When the address is taken.
pub fn start(service: Service, listen: &str) -> Result<Server, ServerError> {
    let failed = |why| ServerError { address: listen.to_owned(), why };
    let listener = TcpListener::bind(listen).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let server = HttpServer::new(move || {
        let headers = HEADERS.iter().fold(DefaultHeaders::new(), |all, header| all.add(*header));
        let mut app = App::new()
            .app_data(web::Data::new(service.clone()))
            .app_data(web::PayloadConfig::new(64 * 1024))
            .wrap(Compress::default())
            .wrap(headers)
            .default_service(web::to(|| async {
                Err::<actix_web::HttpResponse, Refusal>(Refusal::not_found())
            }));
        for route in ROUTES {
            app = app.service(route.resource());
        }
        app
    })
    .workers(std::thread::available_parallelism().map_or(2, usize::from))
    .shutdown_timeout(10)
    .listen(listener)
    .map_err(failed)?
    .run();
    let handle = server.handle();
    let thread = std::thread::spawn(move || {
        if let Err(error) = rt::System::new().block_on(server) {
            tracing::error!(error = %error, "the server ended");
        }
    });
    Ok(Server { address, handle, thread })
}

impl Server {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits until it ends by itself: a signal, or a failure.
    pub fn wait(self) {
        // A panic in the server thread has been printed; there is nothing to add.
        let _ = self.thread.join();
    }

    /// Whether it still runs.
    pub fn is_running(&self) -> bool {
        !self.thread.is_finished()
    }

    /// Stops it, letting requests under way finish.
    pub fn stop(self) {
        rt::System::new().block_on(self.handle.stop(true));
        self.wait();
    }
}
