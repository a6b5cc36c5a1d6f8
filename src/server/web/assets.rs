//! The routes of the pages for everybody and their files. It must never look at who asks, nor compress anything: that was done when
//! the program was built.
//!
//! What the program fetches by itself ends its connection, so that a ballot cannot follow on it. A page is never kept, so that a shared computer does not remember it; a file whose address bears its hash is kept for a year.

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{CACHE_CONTROL, ETag, Header as _, IfNoneMatch},
    },
};

use super::{error::HttpError, packed::Packed};
use crate::{
    files::{CHECK, File, RESPOND, find},
    headers::FOR_A_YEAR,
};

/// The page an employee answers on; also where a link leads that a mail program has changed, so that the page can repair it.
pub(super) async fn respond(request: HttpRequest) -> HttpResponse {
    reply(&request, &RESPOND)
}

/// The page that looks a receipt up in the public record.
pub(super) async fn check(request: HttpRequest) -> HttpResponse {
    reply(&request, &CHECK)
}

/// A file of these pages.
pub(super) async fn asset(request: HttpRequest) -> Result<HttpResponse, HttpError> {
    find(request.path()).map(|file| reply(&request, file)).ok_or_else(HttpError::not_found)
}

fn reply(request: &HttpRequest, file: &'static File) -> HttpResponse {
    let mut reply = HttpResponse::Ok();
    reply.content_type(format!("{}; charset=utf-8", file.kind));
    if let Some(tag) = file.tag() {
        let is_known = match IfNoneMatch::parse(request) {
            Ok(IfNoneMatch::Any) => true,
            Ok(IfNoneMatch::Items(known)) => known.iter().any(|one| one.weak_eq(&tag)),
            Err(_) => false,
        };
        reply.insert_header((CACHE_CONTROL, FOR_A_YEAR)).insert_header(ETag(tag));
        if is_known {
            return reply.status(StatusCode::NOT_MODIFIED).finish();
        }
    }
    // The program asks for it as it sends a ballot, without credentials: the same connection would join the two.
    if file.path.ends_with(".ftl") {
        reply.force_close();
    }
    Packed::built(file.text, file.gzip).reply(request, reply)
}
