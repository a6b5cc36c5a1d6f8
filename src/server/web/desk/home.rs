//! The first page of the desk: what is next for the visitor, and nothing else; for HR also that the clock is in doubt.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    form::{self, Form, Nothing},
    next::{self, Next},
    page::{Frame, desk_page},
    session::{Hr, SignedIn},
};
use crate::web::{Service, error::HttpError};
use candor_people::{self as people, Act};

#[derive(Template)]
#[template(path = "desk/home.html")]
struct Home {
    frame: Frame,
    /// What day it is.
    today: String,
    /// What the clock shows, where it jumped and nothing explains it.
    doubted: Option<String>,
    next: Next,
}

pub(in crate::web) async fn home(
    service: web::Data<Service>,
    SignedIn(session): SignedIn,
) -> Result<HttpResponse, HttpError> {
    let page = service.with_config(move |config, clock| {
        let local = clock.now().with_timezone(&config.zone()?);
        // Who has a role reads lines that not every language has: then all of it is in English.
        let title = if session.role().is_some() { "next-title-of-role" } else { "next-title" };
        let frame = session.page(&session.say(title));
        let words = frame.main;
        let doubts = frame.hr && config.watch.doubts();
        Ok(Home {
            today: words.day(local.date_naive()),
            doubted: doubts
                .then(|| format!("{} ({})", words.moment(local.naive_local()), local.format("%Z"))),
            next: next::of(config, clock, &session, words)?,
            frame,
        })
    });
    desk_page(&page.await?)
}

/// HR says that what the clock shows is right.
pub(in crate::web) async fn accept_clock(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let (by, words) = (session.by(&service), session.words());
    let done = service.with_config(move |config, clock| {
        if config.watch.doubts() {
            config.watch.accept(clock)?;
            people::journal_act(&config.people, &by, None, &Act::ClockAccepted)?;
        }
        Ok(())
    });
    done.await?;
    Ok(form::back_to("/desk", &words.plain("clock-right")))
}
