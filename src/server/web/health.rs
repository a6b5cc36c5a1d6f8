//! Whether the service lives and can do its work: for whatever starts it again, or sends visitors elsewhere.
//!
//! It must never tell more than yes or no, and never write.

use actix_web::{HttpResponse, web};

use super::{Service, error::HttpError};
use crate::{app::AnswersService, health};

/// It lives.
pub(super) async fn lives() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// Its databases answer.
pub(super) async fn is_ready(service: web::Data<Service>) -> Result<HttpResponse, HttpError> {
    let ready = web::block(move || {
        let people = service.people().ok().is_none_or(|people| health::answers_now(people.db()).is_ok());
        let answers = match service.config().map(|config| &config.answers) {
            Ok(AnswersService::Remote(_)) => true,
            _ => service.answers().is_ok_and(|answers| health::answers_now(answers.db()).is_ok()),
        };
        people && answers
    });
    match ready.await? {
        true => Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")),
        false => Err(HttpError::busy()),
    }
}
