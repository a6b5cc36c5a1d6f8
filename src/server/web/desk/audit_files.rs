//! The audit file of a closed round, for the works council alone. It does not cross the wall: where the answers side is in
//! another process, it is fetched there.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    form::{self, Form, Nothing},
    page::{Frame, desk_page},
    session::Council,
};
use crate::{
    app::{self, AnswersService, StepError},
    web::{
        Service,
        error::HttpError,
        pages::{attachment, named},
    },
};
use candor_answers as answers;
use candor_people::{self as people, Act, State};
use candor_protocol::survey::RoundName;

#[derive(Template)]
#[template(path = "desk/audit-files.html")]
struct Page {
    frame: Frame,
    here: bool,
    rounds: Vec<String>,
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Council(session): Council,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("audit-title"));
    let found = service.with_config(|config, _| {
        let rounds = people::rounds(&config.people)?;
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
    Council(session): Council,
    path: web::Path<String>,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let name = format!("audit-{round}.json");
    let by = session.by(&service);
    let found = service.with_config(move |config, _| {
        let here = config.answers.here()?;
        let file = answers::audit_file(here, &round, &by.across()).map_err(StepError::from)?;
        let act = Act::Downloaded { file: "the audit file" };
        people::journal_act(&config.people, &by, Some(&round), &act)?;
        Ok(file)
    });
    Ok(attachment(&name, "application/json", found.await?))
}

/// The works council needs none of this round: publishing waits for it no longer.
pub(in crate::web) async fn not_needed(
    service: web::Data<Service>,
    Council(session): Council,
    path: web::Path<String>,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let by = session.by(&service);
    service.with_config(move |config, _| Ok(app::need_no_audit_file(config, &round, &by)?)).await?;
    Ok(form::back_to("/desk/audit-files", &session.words().plain("audit-noted")))
}
