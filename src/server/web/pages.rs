//! Plain pages, and what all replies share: how a day is written, a file to keep, a letter as it is read.

use std::str::FromStr;

use actix_web::{HttpResponse, http::header, web};
use askama::Template;
use chrono::NaiveDate;

use super::{Service, error::HttpError};

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    title: &'static str,
    demo: bool,
}

pub(super) async fn home(service: web::Data<Service>) -> Result<HttpResponse, HttpError> {
    page(&Home { title: "A survey about speaking up", demo: service.is_demo() })
}

/// A page from its template.
pub(super) fn page(template: &impl Template) -> Result<HttpResponse, HttpError> {
    let html = template.render()?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html))
}

/// What a part of an address names; what cannot be a name is nothing at this address.
pub(super) fn named<T: FromStr>(text: &str) -> Result<T, HttpError> {
    text.parse().map_err(|_| HttpError::not_found())
}

/// A day for readers: `14 September 2026`.
pub(super) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// A file to keep.
pub(super) fn attachment(name: &str, kind: &str, bytes: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .content_type(kind)
        .body(bytes.into())
}

/// A mail as a page. It brings its style along; nothing in it may run or be fetched from elsewhere.
pub(super) fn mail(html: String) -> HttpResponse {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    HttpResponse::Ok()
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .content_type("text/html; charset=utf-8")
        .body(html)
}
