//! The first page of the desk: what a visitor can do here; and, for HR, that the clock is in doubt,
//! or that a round waits for its guardians.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    form::{self, Form, Nothing},
    guardians,
    page::{Frame, desk_page},
    session::{Hr, SignedIn},
};
use crate::web::{Service, error::HttpError};
use candor_people::{self as people, Act};

#[derive(Template)]
#[template(path = "desk/home.html")]
struct Home {
    frame: Frame,
    /// What the clock shows, where it jumped and nothing explains it.
    doubted: Option<String>,
    /// Whose key or acceptance a round waits for.
    waits: Vec<String>,
}

pub(in crate::web) async fn home(
    service: web::Data<Service>,
    SignedIn(session): SignedIn,
) -> Result<HttpResponse, HttpError> {
    let found = service.with_config(|config, clock| {
        let zone = config.zone()?;
        let shows = || clock.now().with_timezone(&zone).format("%A, %-d %B %Y, %H:%M (%Z)").to_string();
        Ok((config.watch.doubts().then(shows), guardians::waits(config)?))
    });
    let ((doubted, waits), frame) = (found.await?, session.frame("The desk"));
    let waits = if frame.hr { waits } else { Vec::new() };
    desk_page(&Home { doubted: doubted.filter(|_| frame.hr), waits, frame })
}

/// HR says that what the clock shows is right.
pub(in crate::web) async fn accept_clock(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let by = session.by(&service);
    let done = service.with_config(move |config, clock| {
        if config.watch.doubts() {
            config.watch.accept(clock)?;
            people::journal_act(&config.people, &by, None, &Act::ClockAccepted)?;
        }
        Ok(())
    });
    done.await?;
    Ok(form::back_to("/desk", "The clock is right: everything goes on by itself."))
}
