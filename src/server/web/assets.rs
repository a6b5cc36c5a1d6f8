//! The routes of the pages for everybody and their files. It must never look at who asks.

use actix_web::{HttpRequest, HttpResponse};

use super::error::HttpError;
use crate::files::{CHECK, File, RESPOND, find};

/// The page an employee answers on; also where a link leads that a mail program has changed, so that the page can repair it.
pub(super) async fn respond() -> HttpResponse {
    reply(&RESPOND)
}

/// The page that looks a receipt up in the public record.
pub(super) async fn check() -> HttpResponse {
    reply(&CHECK)
}

/// A file of these pages.
pub(super) async fn asset(request: HttpRequest) -> Result<HttpResponse, HttpError> {
    find(request.path()).map(reply).ok_or_else(HttpError::not_found)
}

fn reply(file: &File) -> HttpResponse {
    HttpResponse::Ok().content_type(format!("{}; charset=utf-8", file.kind)).body(file.text)
}
