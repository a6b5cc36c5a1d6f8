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
    words::{said, why_in},
};
use crate::{
    app::{self, StepError},
    web::{Service, error::HttpError, pages::named},
};
use candor_clock as clock;
use candor_mail::EmailAddress;
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;
use candor_report::tongue::Words;

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
    words: &Words,
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
        [one] => state(*one),
        _ => "state-not-over",
    };
    let [found, expected] = [state(found.state), expected].map(|name| words.plain(name));
    let said = words.tell("step-not-now", &[("found", &found), ("expected", &expected)]);
    Ok(Err(form::back_to(&there(&name), &said)))
}

/// What a state is called.
fn state(state: State) -> &'static str {
    match state {
        State::Waiting => "state-waiting",
        State::Open => "state-open",
        State::Closed => "state-closed",
        State::Published => "state-published",
        State::Cancelled => "state-cancelled",
        State::Unknown => "state-unknown",
    }
}

// ---- A link again ------------------------------------------------------------------------------------------------

pub(in crate::web) async fn resend(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(again): Form<ResendForm>,
) -> Result<HttpResponse, HttpError> {
    let name = match ready(&service, session.words(), &path, &[State::Open]).await? {
        Ok((name, _)) => name,
        Err(not_now) => return Ok(not_now),
    };
    let person = again.person.trim();
    let ask = |problem: String| ask_resend(&session, &name, problem);
    let Ok(person) = person.parse::<EmailAddress>() else {
        return ask(session.say("step-no-address").arg("typed", format!("{person:?}")).to_string());
    };
    let round = name.clone();
    let by = session.by(&service);
    let done = service.with_config(move |config, _| {
        Ok(app::resend(config, &round, &person, &by, &mut clock::system_rng()))
    });
    match done.await? {
        Ok(()) => Ok(form::back_to(&there(&name), &session.words().plain("step-resent"))),
        Err(error) => ask(why_in(session.words(), error)?),
    }
}

fn ask_resend(session: &Session, name: &RoundName, problem: String) -> Result<HttpResponse, HttpError> {
    desk_page(&Ask {
        frame: session.page(&session.say("step-resend-title")),
        name: name.to_string(),
        step: "resend",
        heading: session.words().plain("step-resend-not"),
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
    let name = match ready(&service, session.words(), &path, &[State::Open]).await? {
        Ok((name, _)) => name,
        Err(not_now) => return Ok(not_now),
    };
    let (round, language) = (name.clone(), session.words().language());
    let shown =
        service.with_config(move |config, _| Ok(app::sample_reminder(config, &round, Some(language))?));
    let app::Reminder { invited, sample } = shown.await?;
    desk_page(&Ask {
        frame: session.page(&session.say("step-remind-title")),
        name: name.to_string(),
        step: "remind",
        heading: session.words().plain("step-remind-title"),
        problem: None,
        says: vec![session.say("step-remind-says").arg("invited", invited).to_string()],
        letter: Some((sample.subject, sample.text)),
        typed: false,
        button: session.say("step-remind-button").arg("invited", invited).to_string(),
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
        Ok(queued) => {
            form::back_to(&there(&name), &session.say("step-reminded").arg("queued", queued).to_string())
        }
        Err(error) => form::back_to(&there(&name), &why_in(session.words(), error)?),
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
    match ready(service, session.words(), path, end.expects()).await? {
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
    match ready(service, session.words(), path, end.expects()).await? {
        Ok((name, _)) if form.typed.trim() == name.as_str() => Ok(Ok(name)),
        Ok((name, invited)) => {
            let size = size(service, &name, invited, end).await?;
            let problem = session.words().plain("step-not-typed");
            ask_end(session, &name, size, end, Some(problem)).map(Err)
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
            service.with_people(move |people| Ok::<_, HttpError>(people::leaders(people, &name)?)).await
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
        End::Publish => ("publish", "step-publish-title", "step-publish-says", "step-publish-button"),
        End::Close => ("close", "step-close-title", "step-close-says", "step-close-button"),
        End::Cancel => ("cancel", "step-cancel-title", "step-cancel-says", "step-cancel-button"),
    };
    desk_page(&Ask {
        frame: session.page(&session.say(heading)),
        name: name.to_string(),
        step,
        heading: session.words().plain(heading),
        problem,
        says: vec![session.say(says).arg("size", size).to_string()],
        letter: None,
        typed: true,
        button: session.words().plain(button),
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
    let words = session.words();
    service.jobs().start(&name, "step-counting", 0, move |_| {
        let config = worker.config().map_err(said)?;
        match app::close(config, &round, None, &by, &mut clock::system_rng()) {
            Ok(()) if matches!(app::parcels::waits_for(&config.answers, &round), Ok(Some(_))) => {
                Ok(words.plain("step-closed-guarded"))
            }
            Ok(()) => Ok(words.plain("step-closed")),
            Err(StepError::Grace { until, .. }) => {
                let until = until.format("%H:%M").to_string();
                Ok(words.tell("step-closed-grace", &[("until", &until)]))
            }
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
        Ok(()) => form::back_to(&there(&name), &session.words().plain("step-cancelled")),
        Err(error) => form::back_to(&there(&name), &why_in(session.words(), error)?),
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
    let words = session.words();
    service.jobs().start(&name, "step-writing", 0, move |_| {
        let config = worker.config().map_err(said)?;
        let (audit_file, unread) = app::watched(config).map_err(said)?;
        match app::publish(config, &round, audit_file, unread, &by, &mut clock::system_rng()) {
            Ok(queued) => Ok(words.said("step-published").arg("queued", queued).to_string()),
            Err(error) => Err(said(error)),
        }
    });
    Ok(form::back_to(&there(&name), ""))
}
