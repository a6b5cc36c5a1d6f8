//! Starting and stopping the HTTP server. The same function serves production, the demo and the tests.

use std::{
    collections::BTreeSet,
    net::{SocketAddr, TcpListener},
};

use actix_multipart::form::MultipartFormConfig;
use actix_web::{
    App, HttpServer,
    dev::ServerHandle,
    middleware::{self, Compress, DefaultHeaders},
    rt, web,
};

use super::{
    Service, Sides, Tls,
    desk::{POLICY, readable_errors},
    error::HttpError,
    limits,
    routes::ROUTES,
};

/// Nothing here is ever shown inside another page, cached, or allowed to talk to anybody else but the answers side.
fn policy(service: &Service) -> String {
    let elsewhere = match service.sides() {
        Sides::People(config) if config.answers_url != config.public_url => {
            format!(" {}", config.answers_url)
        }
        _ => String::new(),
    };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'{elsewhere}; img-src 'self'; \
         form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
}

const HEADERS: &[(&str, &str)] = &[
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ("Cache-Control", "no-store"),
];

/// The pages of those who sign in.
const DESK: &str = "/desk";
/// Two roster files, or both once more as text.
const ROSTER: usize = 64 * 1024 * 1024;

/// For the page of the people side, on another origin; never with credentials.
const OTHER_ORIGINS: &[(&str, &str)] =
    &[("Access-Control-Allow-Origin", "*"), ("Access-Control-Expose-Headers", "Retry-After")];

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
    start_with(service, listen, None)
}

/// Starts serving, over TLS where a certificate is given. HTTP/1.1 only: over HTTP/2 everything a browser asks for
/// shares one connection, and closing it after a token would mean nothing.
///
/// # Errors
/// When the address is taken.
pub fn start_with(service: Service, listen: &str, tls: Option<Tls>) -> Result<Server, ServerError> {
    let failed = |why| ServerError { address: listen.to_owned(), why };
    let listener = TcpListener::bind(listen).map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let server = HttpServer::new(move || {
        let policy = DefaultHeaders::new().add(("Content-Security-Policy", policy(&service)));
        let headers = HEADERS.iter().fold(policy, |all, header| all.add(*header));
        let mut app = App::new()
            .app_data(web::Data::new(service.clone()))
            .app_data(web::PayloadConfig::new(limits::USUAL))
            .wrap(middleware::from_fn(limits::limits))
            .wrap(Compress::default())
            .wrap(headers)
            .default_service(web::to(|| async {
                Err::<actix_web::HttpResponse, HttpError>(HttpError::not_found())
            }));
        let served = ROUTES.iter().filter(|route| route.is_served(&service));
        let paths: BTreeSet<&str> = served.clone().map(|route| route.path).collect();
        for path in paths {
            let here = served.clone().filter(|route| route.path == path);
            let mut open = DefaultHeaders::new();
            if here.clone().any(|route| route.is_open_to_other_origins(&service)) {
                open = OTHER_ORIGINS.iter().fold(open, |all, header| all.add(*header));
            }
            let resource = here.fold(web::resource(path), |all, route| all.route(route.handler()));
            app = match path.starts_with(DESK) {
                true => app.service(
                    resource
                        .app_data(web::PayloadConfig::new(limits::DESK))
                        .app_data(MultipartFormConfig::default().total_limit(ROSTER).memory_limit(ROSTER))
                        .wrap(middleware::from_fn(readable_errors))
                        .wrap(DefaultHeaders::new().add(("Content-Security-Policy", POLICY))),
                ),
                false => app.service(resource.wrap(open)),
            };
        }
        app
    })
    .workers(std::thread::available_parallelism().map_or(2, usize::from))
    .shutdown_timeout(10);
    let server = match tls {
        None => server.listen(listener),
        Some(tls) => server.listen_rustls_0_23(listener, tls.into_config()),
    };
    let server = server.map_err(failed)?.run();
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
