//! Every route there is, and who may call it. A test walks this table.

use actix_web::{Resource, http::Method, web};

use super::{answer, assets, demo, pages, promise, token};

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody, without saying who they are. The reply is the same for everybody.
    Anyone,
    /// Whoever holds an unused invitation code; checked in the handler's one transaction.
    Invited,
    /// Whoever holds a token; checked by its signature.
    TokenHolder,
    /// Anybody, but only while `candor demo` serves made-up data on this machine.
    DemoVisitor,
}

/// One route.
#[derive(Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Who may call it.
    pub audience: Audience,
    handler: fn() -> actix_web::Route,
}

macro_rules! route {
    ($method:ident $path:literal $audience:ident $handler:path) => {
        Route {
            method: Method::$method,
            path: $path,
            audience: Audience::$audience,
            handler: || web::route().method(Method::$method).to($handler),
        }
    };
}

/// The table.
pub const ROUTES: &[Route] = &[
    route!(GET "/" Anyone pages::home),
    route!(GET "/i" Anyone assets::respond),
    route!(GET "/check" Anyone assets::check),
    route!(GET "/asset/{file}" Anyone assets::asset),
    route!(GET "/v1/rounds/{round}/promise" Anyone promise::whole),
    route!(GET "/v1/rounds/{round}/manifest" Anyone promise::manifest),
    route!(GET "/v1/rounds/{round}/instrument" Anyone promise::instrument),
    route!(GET "/v1/rounds/{round}/circles/{circle}" Anyone promise::circle),
    route!(GET "/v1/rounds/{round}/record" Anyone promise::record),
    route!(POST "/v1/rounds/{round}/token" Invited token::collect),
    route!(POST "/v1/rounds/{round}/answers" TokenHolder answer::submit),
    route!(GET "/demo" DemoVisitor demo::index),
    route!(GET "/demo/mail/{unit}" DemoVisitor demo::letter),
    route!(GET "/demo/chart/{unit}" DemoVisitor demo::chart),
    route!(GET "/demo/release.csv" DemoVisitor demo::export),
];

impl Route {
    pub(super) fn resource(&self) -> Resource {
        web::resource(self.path).route((self.handler)())
    }
}
