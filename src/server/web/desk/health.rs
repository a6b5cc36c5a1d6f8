//! Whether everything is in order, for HR: what the operator sees with `candor check`. It is looked at anew at each visit, and the desk's
//! first page says what was found here.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    page::{Frame, desk_page},
    session::Hr,
};
use crate::{
    app::Config,
    health::{self, Check},
    web::{Service, error::HttpError},
};
use candor_clock::Clock;

#[derive(Template)]
#[template(path = "desk/health.html")]
struct Page {
    frame: Frame,
    checks: Arc<Vec<Check>>,
    wrong: bool,
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    let look = |config: &Config, clock: &Clock| {
        Ok(config.looked.now(clock.now(), || health::check(config, clock, false)))
    };
    let checks = service.with_config(look).await?;
    let wrong = checks.iter().any(|check| check.found.is_err());
    desk_page(&Page { frame: session.page(&session.say("health-title")), checks, wrong })
}
