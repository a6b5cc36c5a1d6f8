//! What HR does with a round that is open or closed: send a link again, remind, close, cancel, publish. Each is shown first
//! with its size, wants a word where there is no way back, and can be pressed twice without harm.
//!
//! It must never say of a person whether they have answered, or used a link.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    session::{Hr, Session},
    words::{said, why},
};
use crate::{
    app::{self, StepError},
    web::{Service, error::HttpError, pages::named},
};
use candor_clock as clock;
use candor_mail::EmailAddress;
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;

/// A form that only needs to be sent, or a name typed.
#[derive(Debug, Deserialize)]
pub(in crate::web) struct Typed {
    #[serde(default)]
    typed: String,
}

/// Whose link is sent again.
#[derive(Debug, Deserialize)]
pub(in crate::web) struct ResendForm {
    person: String,
}

/// A page that asks before something is done, or says why it was not.
#[derive(Template)]
#[template(path = "desk/step.html")]
struct Ask {
    frame: Frame,
    name: String,
    /// The step, as the last part of its address.
    step: &'static str,
    heading: String,
    problem: Option<String>,
    says: Vec<String>,
    letter: Option<(String, String)>,
    /// Whether the name has to be typed.
    typed: bool,
    button: String,
}

fn there(name: &RoundName) -> String {
    format!("/desk/rounds/{name}")
}

/// The round at an address and how many are invited, where it is in one of these states; else the answer that says that a step
/// comes too early or too late. A round that there is not is nothing at this address.
async fn ready(
    service: &web::Data<Service>,
    path: &str,
    expected: &[State],
) -> Result<Result<(RoundName, u32), HttpResponse>, HttpError> {
    let name: RoundName = named(path)?;
    let round = name.clone();
    let found = service.with_people(move |people| people::round(people, &round)).await?;
    let found = found.ok_or_else(HttpError::not_found)?;
    if expected.contains(&found.state) {
        return Ok(Ok((name, found.invited)));
    }
    let expected = match expected {
        [one] => one.to_string(),
        _ => "waiting, open, or closed and not published".to_owned(),
    };
    let said = format!("Nothing was done: the round is {}, and this needs it to be {expected}.", found.state);
    Ok(Err(form::back_to(&there(&name), &said)))
}

// ---- A link again ------------------------------------------------------------------------------------------------

pub(in crate::web) async fn resend(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(again): Form<ResendForm>,
) -> Result<HttpResponse, HttpError> {
    let name = match ready(&service, &path, &[State::Open]).await? {
        Ok((name, _)) => name,
        Err(not_now) => return Ok(not_now),
    };
    let person = again.person.trim();
    let ask = |problem: String| ask_resend(&session, &name, problem);
    let Ok(person) = person.parse::<EmailAddress>() else {
        return ask(format!("{person:?} is no mail address: nothing was sent."));
    };
    let round = name.clone();
    let by = session.by(&service);
    let done = service.with_config(move |config, _| {
        Ok(app::resend(config, &round, &person, &by, &mut clock::system_rng()))
    });
    match done.await? {
        Ok(()) => Ok(form::back_to(
            &there(&name),
            "One mail is on its way, with a link or with the words that it was used: only its reader learns which.",
        )),
        Err(error) => ask(why(error)?),
    }
}

fn ask_resend(session: &Session, name: &RoundName, problem: String) -> Result<HttpResponse, HttpError> {
    desk_page(&Ask {
        frame: session.frame("Send a link again"),
        name: name.to_string(),
        step: "resend",
        heading: "The link was not sent again".to_owned(),
        problem: Some(problem),
        says: Vec::new(),
        letter: None,
        typed: false,
        button: String::new(),
    })
}

// ---- The reminder ------------------------------------------------------------------------------------------------

pub(in crate::web) async fn ask_remind(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let name = match ready(&service, &path, &[State::Open]).await? {
        Ok((name, _)) => name,
        Err(not_now) => return Ok(not_now),
    };
    let round = name.clone();
    let shown = service.with_config(move |config, _| Ok(app::sample_reminder(config, &round)?));
    let app::Reminder { invited, sample } = shown.await?;
    desk_page(&Ask {
        frame: session.frame("Remind everybody"),
        name: name.to_string(),
        step: "remind",
        heading: "Remind everybody".to_owned(),
        problem: None,
        says: vec![format!(
            "All {invited} people who are invited get this mail, once, whether or not they have answered: nobody can look who has."
        )],
        letter: Some((sample.subject, sample.text)),
        typed: false,
        button: format!("Remind all {invited} people"),
    })
}

pub(in crate::web) async fn remind(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(_): Form<Typed>,
) -> Result<HttpResponse, HttpError> {
    let name: RoundName = named(&path)?;
    let round = name.clone();
    let by = session.by(&service);
    let done =
        service.with_config(move |config, _| Ok(app::remind(config, &round, &by, &mut clock::system_rng())));
    Ok(match done.await? {
        Ok(queued) => form::back_to(&there(&name), &format!("{queued} reminders are on their way.")),
        Err(error) => form::back_to(&there(&name), &why(error)?),
    })
}

// ---- The end -----------------------------------------------------------------------------------------------------

pub(in crate::web) async fn ask_close(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    asked_to_end(&service, &session, &path, End::Close).await
}

pub(in crate::web) async fn ask_cancel(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    asked_to_end(&service, &session, &path, End::Cancel).await
}

pub(in crate::web) async fn ask_publish(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    asked_to_end(&service, &session, &path, End::Publish).await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Close,
    Cancel,
    Publish,
}

impl End {
    /// What the round has to be for it.
    fn expects(self) -> &'static [State] {
        match self {
            Self::Close => &[State::Open],
            Self::Cancel => &[State::Open, State::Closed, State::Waiting],
            Self::Publish => &[State::Closed],
        }
    }
}

async fn asked_to_end(
    service: &web::Data<Service>,
    session: &Session,
    path: &str,
    end: End,
) -> Result<HttpResponse, HttpError> {
    match ready(service, path, end.expects()).await? {
        Ok((name, invited)) => {
            let size = size(service, &name, invited, end).await?;
            ask_end(session, &name, size, end, None)
        }
        Err(not_now) => Ok(not_now),
    }
}

/// The round that is to end, where its name was typed; else what to answer.
async fn to_end(
    service: &web::Data<Service>,
    session: &Session,
    path: &str,
    form: &Typed,
    end: End,
) -> Result<Result<RoundName, HttpResponse>, HttpError> {
    match ready(service, path, end.expects()).await? {
        Ok((name, _)) if form.typed.trim() == name.as_str() => Ok(Ok(name)),
        Ok((name, invited)) => {
            let size = size(service, &name, invited, end).await?;
            let problem = "The name was not typed as it stands here: nothing was done.";
            ask_end(session, &name, size, end, Some(problem.to_owned())).map(Err)
        }
        Err(not_now) => Ok(Err(not_now)),
    }
}

/// How many people it touches.
async fn size(
    service: &web::Data<Service>,
    name: &RoundName,
    invited: u32,
    end: End,
) -> Result<usize, HttpError> {
    let name = name.clone();
    match end {
        End::Publish => {
            service.with_people(move |people| Ok::<_, HttpError>(people::leaders(people, &name)?.len())).await
        }
        End::Close | End::Cancel => Ok(usize::try_from(invited).unwrap_or(usize::MAX)),
    }
}

fn ask_end(
    session: &Session,
    name: &RoundName,
    size: usize,
    end: End,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let (step, heading, says, button) = match end {
        End::Publish => (
            "publish",
            "Publish the result",
            format!(
                "{size} leaders get their report by mail, and everybody with a role can read it. Comments and the audit file are \
                 forgotten on the answers side. A mail cannot be taken back."
            ),
            "Publish it",
        ),
        End::Close => (
            "close",
            "Close now, before the last day",
            format!(
                "The links of all {size} people stop working, the answers are counted and destroyed, and the keys too. There is no way back. \
                 Without this the round closes by itself after its last day."
            ),
            "Close the round",
        ),
        End::Cancel => (
            "cancel",
            "Give this round up",
            format!(
                "The links of all {size} people stop working, and everything that was answered is destroyed unread. Nothing will ever \
                 be shown of this round. There is no way back."
            ),
            "Give the round up",
        ),
    };
    desk_page(&Ask {
        frame: session.frame(heading),
        name: name.to_string(),
        step,
        heading: heading.to_owned(),
        problem,
        says: vec![says],
        letter: None,
        typed: true,
        button: button.to_owned(),
    })
}

pub(in crate::web) async fn close(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(form): Form<Typed>,
) -> Result<HttpResponse, HttpError> {
    let name = match to_end(&service, &session, &path, &form, End::Close).await? {
        Ok(name) => name,
        Err(reply) => return Ok(reply),
    };
    let (worker, round, by) = (service.clone(), name.clone(), session.by(&service));
    service.jobs().start(&name, "counting the answers and destroying them", 0, move |_| {
        let config = worker.config().map_err(said)?;
        match app::close(config, &round, None, &by, &mut clock::system_rng()) {
            Ok(()) if matches!(app::parcels::waits_for(&config.answers, &round), Ok(Some(_))) => {
                Ok("The round is closed. Nothing can be opened before its guardians have done their work.".to_owned())
            }
            Ok(()) => Ok("The round is closed. The answers were counted and destroyed.".to_owned()),
            Err(StepError::Grace { until, .. }) => Ok(format!(
                "The round is closed. Answers that were begun are taken until {}; then it is counted by itself.",
                until.format("%H:%M UTC")
            )),
            Err(error) => Err(said(error)),
        }
    });
    Ok(form::back_to(&there(&name), ""))
}

pub(in crate::web) async fn cancel(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(form): Form<Typed>,
) -> Result<HttpResponse, HttpError> {
    let name = match to_end(&service, &session, &path, &form, End::Cancel).await? {
        Ok(name) => name,
        Err(reply) => return Ok(reply),
    };
    let round = name.clone();
    let by = session.by(&service);
    let done = service.with_config(move |config, _| Ok(app::cancel(config, &round, &by))).await?;
    Ok(match done {
        Ok(()) => {
            form::back_to(&there(&name), "The round is given up. Its links, keys and answers are destroyed.")
        }
        Err(error) => form::back_to(&there(&name), &why(error)?),
    })
}

// ---- Publishing --------------------------------------------------------------------------------------------------

pub(in crate::web) async fn publish(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(form): Form<Typed>,
) -> Result<HttpResponse, HttpError> {
    let name = match to_end(&service, &session, &path, &form, End::Publish).await? {
        Ok(name) => name,
        Err(instead) => return Ok(instead),
    };
    let (worker, round, by) = (service.clone(), name.clone(), session.by(&service));
    service.jobs().start(&name, "writing the reports", 0, move |_| {
        let config = worker.config().map_err(said)?;
        let (audit_file, unread) = app::watched(config).map_err(said)?;
        match app::publish(config, &round, audit_file, unread, &by, &mut clock::system_rng()) {
            Ok(queued) => Ok(format!("The round is published; {queued} mails to leaders are on their way.")),
            Err(error) => Err(said(error)),
        }
    });
    Ok(form::back_to(&there(&name), ""))
}
