//! Plain pages.

use actix_web::{HttpResponse, web};
use askama::Template;

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
    let html = template.render().map_err(|error| HttpError::internal(&error))?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(html))
}
