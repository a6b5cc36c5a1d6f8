//! The comments of closed rounds, for a steward outside the line: read, black out, see what was blacked out.
//!
//! It must never show the unit of a comment: a steward decides by the words alone.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form, Nothing},
    page::{Frame, desk_page},
    session::Steward,
    words::why,
};
use crate::{
    app::{self, Redact},
    web::{Service, error::HttpError, pages::named},
};
use candor_disclosure::comments::Redaction;
use candor_people::{self as people, State};
use candor_protocol::survey::RoundName;

#[derive(Template)]
#[template(path = "desk/comments.html")]
struct List {
    frame: Frame,
    rounds: Vec<(String, bool)>,
}

#[derive(Template)]
#[template(path = "desk/comments-round.html")]
struct Page {
    frame: Frame,
    name: String,
    texts: Vec<String>,
    left_out: bool,
    people: u32,
    log: Vec<String>,
}

#[derive(Deserialize)]
pub(in crate::web) struct RedactForm {
    number: usize,
    #[serde(default)]
    words: String,
    reason: String,
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Steward(session): Steward,
) -> Result<HttpResponse, HttpError> {
    let frame = session.frame("Comments");
    let found = service.with_config(|config, _| {
        let rounds = people::rounds(&config.people)?;
        let mut lines = Vec::new();
        for round in rounds.into_iter().rev().filter(|round| round.state == State::Closed) {
            let kept = people::comments(&config.people, &round.round)?;
            lines.push((round.round.to_string(), kept.is_some_and(|kept| kept.was_read)));
        }
        Ok(lines)
    });
    desk_page(&List { frame, rounds: found.await? })
}

fn there(round: &RoundName) -> String {
    format!("/desk/comments/{round}")
}

/// Fetches the comments and notes that they are read. A form and not a link: what fetches pages ahead reads nothing.
pub(in crate::web) async fn read(
    service: web::Data<Service>,
    Steward(session): Steward,
    path: web::Path<String>,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let (asked, by, mut rng) = (round.clone(), session.by(&service), service.rng());
    let done =
        service.with_config(move |config, _| match app::show_comments(config, &asked, &by, &mut rng) {
            Ok(_) => Ok(None),
            Err(error) => Ok(Some(why(error)?)),
        });
    Ok(match done.await? {
        None => form::back_to(&there(&round), ""),
        Some(problem) => form::back_to("/desk/comments", &problem),
    })
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Steward(session): Steward,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let (frame, asked) = (session.frame(&format!("Comments of {round}")), round.clone());
    let (by, mut rng) = (session.by(&service), service.rng());
    let found = service.with_config(move |config, _| {
        let kept = people::comments(&config.people, &asked)?;
        if !kept.is_some_and(|kept| kept.was_read) {
            return Ok(None);
        }
        let comments = app::show_comments(config, &asked, &by, &mut rng)?;
        let log = app::comments_log(config, &asked)?;
        Ok(Some((comments, log)))
    });
    let Some((comments, log)) = found.await? else {
        return Ok(form::back_to("/desk/comments", "These comments were not fetched yet: press \"Read\"."));
    };
    let said = |entry: &people::LogEntry| match (entry.number, entry.took) {
        (0, _) => "All comments were fetched afresh; the numbers above are no longer theirs.".to_owned(),
        (number, 0) => format!("Comment {number}, all of it, by {}: {}", entry.steward, entry.reason),
        (number, took) => {
            format!("Comment {number}, words in {took} places, by {}: {}", entry.steward, entry.reason)
        }
    };
    desk_page(&Page {
        frame,
        name: round.to_string(),
        texts: comments.texts().map(ToString::to_string).collect(),
        left_out: comments.left_out(),
        people: comments.people(),
        log: log.iter().map(said).collect(),
    })
}

pub(in crate::web) async fn redact(
    service: web::Data<Service>,
    Steward(session): Steward,
    path: web::Path<String>,
    Form(form): Form<RedactForm>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let asked = round.clone();
    let (by, steward) = (session.by(&service), session.account.address);
    let done = service.with_config(move |config, _| {
        let words = Some(form.words.trim()).filter(|words| !words.is_empty());
        let order = Redact { number: form.number, words, steward: &steward, reason: &form.reason };
        match app::redact_comment(config, &asked, &order, &by) {
            Ok((Redaction::Whole, _)) => Ok(format!("Comment {} is blacked out.", form.number)),
            Ok((Redaction::Words(times), _)) => {
                Ok(format!("In comment {} the words are blacked out in {times} places.", form.number))
            }
            Err(error) => Ok(format!("Nothing was blacked out. {}", why(error)?)),
        }
    });
    Ok(form::back_to(&there(&round), &done.await?))
}
