//! The comments that were released at a unit, for whoever got the mail with them and still leads it, and for HR, who has them in its files.
//!
//! It must never show a number beside them, nor anybody else's: who leads the unit above reads them no more than in the mails.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    page::{Frame, desk_page},
    session::{Leader, Session},
};
use crate::{
    app::Config,
    web::{Service, error::HttpError, pages::named},
};
use candor_disclosure::{comments::Comments, release};
use candor_people::{self as people, State, accounts::Role};
use candor_protocol::survey::{RoundName, UnitId};
use candor_report::comments::{Comment, comments_page};

/// The round that is asked for.
#[derive(Deserialize)]
pub(in crate::web) struct Of {
    #[serde(default)]
    round: String,
}

#[derive(Template)]
#[template(path = "desk/unit-comments.html")]
struct Page {
    frame: Frame,
    unit: String,
    round: String,
    written: Comment,
}

/// The comments of a published round, where there are some at a unit and the visitor may read them.
pub(super) fn readable(
    config: &Config,
    session: &Session,
    round: &RoundName,
    unit: &UnitId,
) -> Result<Option<Comments>, HttpError> {
    let is_published =
        people::round(&config.people, round)?.is_some_and(|found| found.state == State::Published);
    let may = session.role() == Some(Role::Hr)
        || session.leads.contains(unit)
            && people::was_sent_comments(&config.people, round, unit, &session.account.address)?;
    if !is_published || !may {
        return Ok(None);
    }
    let Some(kept) = people::comments(&config.people, round)? else { return Ok(None) };
    let comments = release::comments_from_text(&kept.document)?;
    Ok((!comments.at(unit).is_empty()).then_some(comments))
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Leader(session): Leader,
    unit: web::Path<String>,
    asked: web::Query<Of>,
) -> Result<HttpResponse, HttpError> {
    let unit: UnitId = named(&unit)?;
    let round: RoundName = named(&asked.round)?;
    let found = service.with_config(move |config, _| {
        let comments = readable(config, &session, &round, &unit)?.ok_or_else(HttpError::not_found)?;
        let promise = people::stored_promise(&config.people, &round)?;
        let written = comments_page(&comments, promise.tree(), &unit, session.words());
        let frame = session.page_in(session.words(), written.subject.clone());
        Ok(Page { frame, unit: unit.to_string(), round: round.to_string(), written })
    });
    desk_page(&found.await?)
}
