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
use crate::web::{Service, error::HttpError, pages::named};
use candor_mail::{self as mail, Failed, Gone, Hold, Kind, KindStatus, Transport};
use candor_people as people;

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
    called: &'static str,
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
    let frame = session.frame("Mail");
    let page = service.with_config(move |config, _| {
        let mut conn = config.people.db().connection()?;
        let kinds: Vec<Line> = mail::overview(&mut conn)?.into_iter().rev().map(line).collect();
        let mut failed = Vec::new();
        for kind in kinds.iter().filter(|kind| kind.status.failed > 0) {
            let batch = &kind.status.batch;
            let these =
                mail::failed(&mut conn, batch)?.into_iter().filter(|one| one.kind == kind.status.kind);
            failed.extend(these.map(|one| (batch.clone(), one)));
        }
        let leaves = matches!(config.transport, Transport::Smtp(_));
        Ok(Page { frame, kinds, failed, leaves: leaves.then(|| (config.canary.to_string(), config.rate)) })
    });
    desk_page(&page.await?)
}

fn line(status: KindStatus) -> Line {
    Line {
        called: status.kind.about().many,
        hold: status.hold.as_ref().map(ToString::to_string).unwrap_or_default(),
        stopped: status.hold == Some(Hold::Stopped),
        counts: counts(&status),
        open: status.waiting + status.held + status.sending > 0,
        is_first: status.kind == Kind::Canary,
        status,
    }
}

fn counts(status: &KindStatus) -> String {
    let counts = [
        (status.held, "held back"),
        (status.waiting + status.sending, "waiting"),
        (status.sent, "sent"),
        (status.failed, "failed"),
        (status.cancelled, "never to be sent"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    counts.collect::<Vec<String>>().join(", ")
}

pub(in crate::web) async fn stop(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(which): Form<Which>,
) -> Result<HttpResponse, HttpError> {
    let (kind, by) = (which.kind()?, session.by(&service));
    let held = service.with_people(move |people| people::stop_mail(people, &which.batch, kind, &by));
    let said = match held.await? {
        0 => "Nothing waits any more: there was nothing to hold back.".to_owned(),
        held => format!(
            "{held} mails are held back until you let them go. What was on the wire in this moment has left."
        ),
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
        Gone::All(freed) => format!("{freed} mails are let go: they leave within the next minutes."),
        Gone::BehindTheFirst(behind) => format!(
            "The first one leaves within the next minutes; {behind} others follow it after the pause, as before."
        ),
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
    Ok(form::back_to("/desk/mail", &format!("{} mails are tried again.", tried.await?)))
}
