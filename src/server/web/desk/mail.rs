//! The outbox on the desk: how far every batch is, why some is held back, what failed; and the three things to do about it.
//!
//! It must never say what is in a mail.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    session::Hr,
};
use crate::{
    app,
    web::{Service, error::HttpError, pages::named},
};
use candor_mail::{self as mail, Failed, Gone, Hold, Kind, KindStatus, Transport};
use candor_people as people;
use candor_report::tongue::Words;

#[derive(Template)]
#[template(path = "desk/mail.html")]
struct Page {
    frame: Frame,
    kinds: Vec<Line>,
    failed: Vec<(String, Failed)>,
    /// Who gets the first one, and how many leave in a minute; `None` where mails become files.
    leaves: Option<(String, usize)>,
}

struct Line {
    status: KindStatus,
    /// How many of them are where.
    counts: String,
    called: String,
    /// The round, or what they are about where that is none.
    about: String,
    hold: String,
    stopped: bool,
    /// Whether there is something to stop.
    open: bool,
    /// Whether it is the one that goes ahead of others: with them it is stopped.
    is_first: bool,
}

#[derive(Deserialize)]
pub(in crate::web) struct Which {
    batch: String,
    #[serde(default)]
    kind: String,
}

impl Which {
    fn kind(&self) -> Result<Kind, HttpError> {
        named(&self.kind)
    }
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("mail-title"));
    let words = frame.main;
    let page = service.with_config(move |config, _| {
        let mut conn = config.people.db().connection()?;
        let kinds: Vec<Line> =
            mail::overview(&mut conn)?.into_iter().rev().map(|kind| line(words, kind)).collect();
        let mut failed = Vec::new();
        for kind in kinds.iter().filter(|kind| kind.status.failed > 0) {
            let batch = &kind.status.batch;
            let these =
                mail::failed(&mut conn, batch)?.into_iter().filter(|one| one.kind == kind.status.kind);
            failed.extend(these.map(|one| (kind.about.clone(), one)));
        }
        let leaves = matches!(config.transport, Transport::Smtp(_));
        Ok(Page { frame, kinds, failed, leaves: leaves.then(|| (config.canary.to_string(), config.rate)) })
    });
    desk_page(&page.await?)
}

fn line(words: &Words, status: KindStatus) -> Line {
    Line {
        called: words.plain(called(status.kind)),
        about: about(words, status.kind, &status.batch),
        hold: status.hold.as_ref().map(|hold| held(words, hold)).unwrap_or_default(),
        stopped: status.hold == Some(Hold::Stopped),
        counts: counts(words, &status),
        open: status.waiting + status.held + status.sending > 0,
        is_first: status.kind == Kind::Canary,
        status,
    }
}

fn counts(words: &Words, status: &KindStatus) -> String {
    let counts = [
        (status.held, "mail-held"),
        (status.waiting + status.sending, "mail-waiting"),
        (status.sent, "mail-sent"),
        (status.failed, "mail-failed"),
        (status.cancelled, "mail-cancelled"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, what)| words.tell(what, &[("count", &count.to_string())]));
    counts.collect::<Vec<String>>().join(", ")
}

/// Why some are held back.
fn held(words: &Words, hold: &Hold) -> String {
    match hold {
        Hold::Stopped => words.plain("hold-stopped"),
        Hold::Forerunner(None) => words.plain("hold-first"),
        Hold::Forerunner(Some(problem)) => words.tell("hold-problem", &[("problem", &words.known(problem))]),
        Hold::Until(at) => words.tell("hold-until", &[("time", &at.format("%H:%M").to_string())]),
    }
}

/// What mails are about, as the page calls it.
fn about(words: &Words, kind: Kind, batch: &str) -> String {
    match kind {
        Kind::SetUp | Kind::Role => words.plain("desk-accounts"),
        Kind::Moved => words.plain("desk-roster"),
        Kind::Alarm if batch == app::SERVICE => words.plain("health-title"),
        _ => batch.to_owned(),
    }
}

/// What many of a kind are called.
fn called(kind: Kind) -> &'static str {
    match kind {
        Kind::Invitation => "mails-invitation",
        Kind::Again => "mails-again",
        Kind::Reminder => "mails-reminder",
        Kind::Closed => "mails-closed",
        Kind::Guardian => "mails-guardian",
        Kind::Report => "mails-report",
        Kind::Comments => "mails-comments",
        Kind::Results => "mails-results",
        Kind::Unanswered => "mails-unanswered",
        Kind::SetUp => "mails-set-up",
        Kind::Moved => "mails-moved",
        Kind::Role => "mails-role",
        Kind::Alarm => "mails-alarm",
        Kind::Canary => "mails-canary",
    }
}

pub(in crate::web) async fn stop(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(which): Form<Which>,
) -> Result<HttpResponse, HttpError> {
    let (kind, by) = (which.kind()?, session.by(&service));
    let held = service.with_people(move |people| people::stop_mail(people, &which.batch, kind, &by));
    let said = match held.await? {
        0 => session.words().plain("mail-nothing-waits"),
        held => session.say("mail-are-held").arg("held", held).to_string(),
    };
    Ok(form::back_to("/desk/mail", &said))
}

pub(in crate::web) async fn go(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(which): Form<Which>,
) -> Result<HttpResponse, HttpError> {
    let (kind, by) = (which.kind()?, session.by(&service));
    let gone = service.with_people(move |people| people::let_mail_go(people, &which.batch, kind, &by));
    let said = match gone.await? {
        Gone::All(freed) => session.say("mail-are-free").arg("freed", freed).to_string(),
        Gone::BehindTheFirst(behind) => session.say("mail-first-free").arg("behind", behind).to_string(),
    };
    Ok(form::back_to("/desk/mail", &said))
}

pub(in crate::web) async fn retry(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(which): Form<Which>,
) -> Result<HttpResponse, HttpError> {
    let by = session.by(&service);
    let tried = service.with_people(move |people| people::retry_mail(people, &which.batch, &by));
    Ok(form::back_to("/desk/mail", &session.say("mail-tried").arg("tried", tried.await?).to_string()))
}
