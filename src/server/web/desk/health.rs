//! Whether everything is in order, for HR: what the operator sees with `candor check`.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    page::{Frame, desk_page},
    session::Hr,
};
use crate::{
    health::{self, Check},
    web::{Service, error::HttpError},
};

#[derive(Template)]
#[template(path = "desk/health.html")]
struct Page {
    frame: Frame,
    checks: Vec<Check>,
    wrong: bool,
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    let checks = service.with_config(|config, clock| Ok(health::check(config, clock, false))).await?;
    let wrong = checks.iter().any(|check| check.found.is_err());
    desk_page(&Page { frame: session.frame("Health"), checks, wrong })
}
