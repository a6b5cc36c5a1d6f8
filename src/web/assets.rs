//! The respond page and its files: compiled in, the same bytes for everybody, readable as they are served.

use actix_web::{HttpResponse, web};

use super::error::Refusal;

const RESPOND: &str = include_str!("../../templates/respond.html");

/// Every served file: name, type, content.
const FILES: &[(&str, &str, &str)] = &[
    ("blindrsa.js", "text/javascript; charset=utf-8", include_str!("../../templates/asset/blindrsa.js")),
    ("ballot.js", "text/javascript; charset=utf-8", include_str!("../../templates/asset/ballot.js")),
    ("respond.js", "text/javascript; charset=utf-8", include_str!("../../templates/asset/respond.js")),
    ("icon.svg", "image/svg+xml", include_str!("../../templates/asset/icon.svg")),
    ("style.css", "text/css; charset=utf-8", include_str!("../../templates/asset/style.css")),
];

pub(super) async fn respond() -> HttpResponse {
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(RESPOND)
}

pub(super) async fn asset(file: web::Path<String>) -> Result<HttpResponse, Refusal> {
    let (_, kind, content) =
        FILES.iter().find(|(name, ..)| *name == file.as_str()).ok_or_else(Refusal::not_found)?;
    Ok(HttpResponse::Ok().content_type(*kind).body(*content))
}
