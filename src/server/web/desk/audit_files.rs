//! The audit file of a closed round, for the works council alone. It does not cross the wall: where the answers side is in
//! another process, it is fetched there.

use actix_web::{HttpResponse, http::header, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::Form,
    page::{Frame, desk_page},
    session::Council,
};
use crate::{
    app::AnswersService,
    web::{Service, error::HttpError},
};
use candor_answers::{self as answers, AuditFileError};
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;

#[derive(Template)]
#[template(path = "desk/audit-files.html")]
struct Page {
    frame: Frame,
    here: bool,
    rounds: Vec<String>,
}

#[derive(Deserialize)]
pub(in crate::web) struct Nothing {}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Council(session): Council,
) -> Result<HttpResponse, HttpError> {
    let frame = session.frame("Audit files");
    let found = service.with_config(|config, _| {
        let rounds = people::rounds(&config.people).map_err(|error| HttpError::internal(&error))?;
        let closed = rounds.into_iter().filter(|round| round.state == State::Closed);
        Ok((
            matches!(config.answers, AnswersService::Local(_)),
            closed.map(|round| round.round.to_string()).collect(),
        ))
    });
    let (here, rounds) = found.await?;
    desk_page(&Page { frame, here, rounds })
}

/// A form and not a link: what fetches pages ahead must not count as the works council.
pub(in crate::web) async fn fetch(
    service: web::Data<Service>,
    Council(_): Council,
    path: web::Path<String>,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = path.parse().map_err(|_| HttpError::not_found())?;
    let name = format!("audit-{round}.json");
    let found = service.with_config(move |config, _| {
        let answers = config.answers.here().map_err(|error| HttpError::step(&error))?;
        answers::audit_file(answers, &round).map_err(|error| match error {
            AuditFileError::Db(error) => HttpError::internal(&error),
            error => HttpError::desk(409, super::form::for_people(&error)),
        })
    });
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .content_type("application/json")
        .body(found.await?))
}
