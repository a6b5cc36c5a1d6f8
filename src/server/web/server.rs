//! Starting and stopping the HTTP server. The same function serves production, the demo and the tests.

use std::{
    collections::HashSet,
    future::ready,
    net::{SocketAddr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use actix_http::HttpService;
use actix_multipart::form::MultipartFormConfig;
use actix_service::{IntoServiceFactory, ServiceFactoryExt as _, map_config};
use actix_tls::accept::rustls_0_23::{Acceptor, TlsStream};
use actix_web::{
    App, Error,
    body::MessageBody,
    dev::{
        AppConfig, Server as Running, ServerHandle, ServiceFactory, ServiceRequest, ServiceResponse,
        fn_service,
    },
    middleware::{self, DefaultHeaders},
    rt::{self, net::TcpStream},
    web,
};

use super::{
    ServerError, Service, away,
    connections::{Connection, Connections},
    desk::{POLICY, readable_errors},
    error::HttpError,
    limits, listen, once,
    routes::ROUTES,
    signals,
};
use crate::{certificate::Tls, headers, supervisor, system};
use candor_db::CONNECTIONS;

/// The pages of those who sign in.
const DESK: &str = "/desk";
/// Two roster files, or both once more as text.
const ROSTER: usize = 64 * 1024 * 1024;
/// What a guardian sends back: 5 kB for each answer.
const PARCEL: usize = 512 * 1024 * 1024;

/// For the page of the people side, on another origin; never with credentials.
const OTHER_ORIGINS: &[(&str, &str)] =
    &[("Access-Control-Allow-Origin", "*"), ("Access-Control-Expose-Headers", "Retry-After")];

/// Requests under way have so long when the server ends: less than a container is given.
const SHUTDOWN: Duration = Duration::from_secs(5);
/// A connection that is being closed has so long.
const DISCONNECT: Duration = Duration::from_secs(1);
/// Threads that may wait, for all workers together: more than there are connections to two databases would only wait for these.
const WAITING: usize = 2 * CONNECTIONS;
/// Each worker has so many of them at least, so that a long step at the desk keeps nobody waiting.
const OF_ONE_WORKER: usize = 4;
/// So many connections more than the cap, for each thread, may be on their way in or out.
const SPARE: usize = 32;

/// A running server on threads of its own. It stops when [`Server::stop`] is called or a signal comes.
pub struct Server {
    address: SocketAddr,
    handle: ServerHandle,
    ending: Arc<AtomicBool>,
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
pub fn start_with(service: Service, listen_on: &str, tls: Option<Tls>) -> Result<Server, ServerError> {
    let listener = listen::listen(listen_on)?;
    system::lengthen_queue(&listener);
    let failed = |why| listen::failed(listen_on, why);
    let address = listener.local_addr().map_err(failed)?;
    let connections = Connections::new(system::connections());
    let (server, signal) = build(service, listener, tls.as_ref(), &connections).map_err(failed)?;
    let (handle, ending) = (server.handle(), Arc::new(AtomicBool::new(false)));
    let ends = Arc::clone(&ending);
    let (is_listening, listens) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        rt::System::new().block_on(async move {
            rt::spawn(watch(connections.clone()));
            if let Some(often) = supervisor::pulse() {
                rt::spawn(live(often));
            }
            rt::spawn(signals::hangups(tls, is_listening));
            rt::spawn(async move {
                signal.notified().await;
                ends.store(true, Ordering::Relaxed);
                supervisor::tell(supervisor::STOPPING);
                connections.end_all();
            });
            if let Err(error) = server.await {
                tracing::error!(error = %error, "the server ended");
            }
        });
    });
    // A signal that comes before that would end it.
    let _ = listens.recv();
    Ok(Server { address, handle, ending, thread })
}

/// The server over our own connections.
fn build(
    service: Service,
    listener: TcpListener,
    tls: Option<&Tls>,
    connections: &Connections,
) -> std::io::Result<(Running, actix_server::GracefulShutdownSignal)> {
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    let server = Running::build()
        .workers(workers)
        .worker_max_blocking_threads((WAITING / workers).max(OF_ONE_WORKER))
        // Those that are just being ended still count there.
        .max_concurrent_connections(connections.most() / workers + SPARE)
        .shutdown_timeout(SHUTDOWN.as_secs());
    let signal = server.graceful_shutdown_signal();
    let enter = {
        let connections = connections.clone();
        move |stream: TcpStream| ready(Ok::<_, ()>(connections.enter(stream)))
    };
    let server = match tls {
        None => server.listen("candor", listener, move || {
            let http = HttpService::build()
                .client_disconnect_timeout(DISCONNECT)
                .on_connect_ext(|connection: &Connection, data| {
                    data.insert(connection.seat());
                    once::remember(data);
                })
                .h1(pages(service.clone()));
            // Who it is that comes, nobody is told.
            fn_service(enter.clone()).map(|connection| (connection, None)).and_then(http.map_err(drop))
        })?,
        Some(tls) => {
            // The library would stop accepting at some hundred handshakes.
            actix_tls::accept::max_concurrent_tls_connect(usize::MAX);
            let config = tls.config().map_err(std::io::Error::other)?;
            server.listen("candor", listener, move || {
                let http = HttpService::build()
                    .client_disconnect_timeout(DISCONNECT)
                    .on_connect_ext(|stream: &TlsStream<Connection>, data| {
                        data.insert(stream.get_ref().0.seat());
                        once::remember(data);
                    })
                    .h1(pages(service.clone()));
                fn_service(enter.clone())
                    .and_then(Acceptor::new(config.clone()).map_err(drop))
                    .map(|stream| (stream, None))
                    .and_then(http.map_err(drop))
            })?
        }
    };
    Ok((server.run(), signal))
}

/// Says that it lives, as long as it looks after its connections.
async fn live(often: Duration) {
    let mut beats = tokio::time::interval(often);
    loop {
        beats.tick().await;
        supervisor::tell(supervisor::LIVES);
    }
}

/// Ends those who take too long.
async fn watch(connections: Connections) {
    let mut seconds = tokio::time::interval(Duration::from_secs(1));
    loop {
        seconds.tick().await;
        connections.tick();
    }
}

/// All routes, as the library serves them.
fn pages(
    service: Service,
) -> impl ServiceFactory<
    actix_http::Request,
    Config = (),
    Response = ServiceResponse<impl MessageBody>,
    Error = actix_web::HttpResponse,
    InitError = (),
> {
    let app = app(service).into_factory();
    map_config(app.map_err(|error| error.error_response()), |()| AppConfig::default())
}

fn app(
    service: Service,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = Error,
        InitError = (),
    >,
> {
    let policy = DefaultHeaders::new().add((headers::POLICY, headers::policy(service.config().ok())));
    let all_headers = headers::HEADERS.iter().fold(policy, |all, header| all.add(*header));
    let mut app = App::new()
        .app_data(web::Data::new(service.clone()))
        .app_data(web::PayloadConfig::new(limits::USUAL))
        .wrap(middleware::from_fn(limits::limits))
        .wrap(middleware::from_fn(away::refuse))
        .wrap(all_headers)
        .wrap(middleware::from_fn(once::once))
        .default_service(web::to(|| async {
            Err::<actix_web::HttpResponse, HttpError>(HttpError::not_found())
        }));
    let served = ROUTES.iter().filter(|route| route.is_served(&service));
    // The router tries one after the other, in the order of the table.
    let mut paths: Vec<&str> = served.clone().map(|route| route.path).collect();
    let mut seen = HashSet::new();
    paths.retain(|path| seen.insert(*path));
    for path in paths {
        let here = served.clone().filter(|route| route.path == path);
        let mut open = DefaultHeaders::new();
        if here.clone().any(|route| route.is_open_to_other_origins(&service)) {
            open = OTHER_ORIGINS.iter().fold(open, |all, header| all.add(*header));
        }
        let resource = here.fold(web::resource(path), |all, route| all.route(route.handler()));
        let files = if path.ends_with("/layer") { PARCEL } else { ROSTER };
        app = match path.starts_with(DESK) {
            true => app.service(
                resource
                    .app_data(web::PayloadConfig::new(limits::DESK))
                    .app_data(MultipartFormConfig::default().total_limit(files).memory_limit(files))
                    .wrap(middleware::from_fn(readable_errors))
                    .wrap(DefaultHeaders::new().add(("Content-Security-Policy", POLICY))),
            ),
            false => app.service(resource.wrap(open)),
        };
    }
    app
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

    /// Set as soon as it begins to end.
    pub fn ending(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.ending)
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
