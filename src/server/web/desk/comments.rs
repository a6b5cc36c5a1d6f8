//! The comments of closed rounds, for a steward outside the line: read, black out, see what was blacked out.
//!
//! It must never show the unit of a comment: a steward decides by the words alone.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form, Nothing},
    page::{Frame, desk_page},
    session::Steward,
    words::why_in,
};
use crate::{
    app::{self, Redact, Ticked},
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
    comments: Vec<Comment>,
    left_out: bool,
    people: u32,
    /// Whether the round is published: what is blacked out now is gone at once.
    is_final: bool,
    log: Vec<String>,
    /// Why something is blacked out, without quoting: mostly one of these.
    reasons: [String; 4],
}

/// A comment as a steward reads it.
struct Comment {
    number: usize,
    words: Vec<Word>,
    /// Its text, where its words can be ticked.
    open: Option<String>,
    /// Whether what is blacked out in it can be brought back.
    comes_back: bool,
}

/// A word of it.
struct Word {
    at: usize,
    text: String,
    /// Whether it is blacked out already, in part at least.
    gone: bool,
}

impl Comment {
    fn of(number: usize, text: &str, open: bool, comes_back: bool) -> Self {
        let word =
            |(at, text): (usize, &str)| Word { at, text: text.to_owned(), gone: text.contains("[redacted]") };
        let words = text.split(' ').enumerate().map(word).collect();
        Self { number, words, open: open.then(|| text.to_owned()), comes_back }
    }
}

/// The messages that say why something is blacked out.
const REASONS: [&str; 4] =
    ["steward-reason-names", "steward-reason-writer", "steward-reason-private", "steward-reason-insult"];

/// The comment whose words are to be ticked.
#[derive(Deserialize)]
pub(in crate::web) struct Open {
    #[serde(default)]
    at: usize,
}

#[derive(Deserialize)]
pub(in crate::web) struct RedactForm {
    number: String,
    /// The whole comment, whatever is ticked.
    #[serde(default)]
    whole: String,
    /// Words that were typed, wherever they stand in it.
    #[serde(default)]
    words: String,
    /// The comment as it was read.
    #[serde(default)]
    text: String,
    #[serde(default)]
    why: String,
    #[serde(default)]
    reason: String,
    /// A field for each word that is ticked: `w` and its place.
    #[serde(flatten)]
    ticks: HashMap<String, String>,
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Steward(session): Steward,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("comments-title"));
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
    let words = session.words();
    let done =
        service.with_config(move |config, _| match app::show_comments(config, &asked, &by, &mut rng) {
            Ok(_) => Ok(None),
            Err(error) => Ok(Some(why_in(words, error)?)),
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
    open: web::Query<Open>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let (frame, asked) = (session.page(&session.say("steward-of").arg("name", &round)), round.clone());
    let (by, mut rng) = (session.by(&service), service.rng());
    let found = service.with_config(move |config, _| {
        let kept = people::comments(&config.people, &asked)?;
        if !kept.is_some_and(|kept| kept.was_read) {
            return Ok(None);
        }
        let comments = app::show_comments(config, &asked, &by, &mut rng)?;
        let (log, back) = (app::comments_log(config, &asked)?, app::can_come_back(config, &asked)?);
        let is_final =
            people::round(&config.people, &asked)?.is_none_or(|round| round.state != State::Closed);
        Ok(Some((comments, log, back, is_final)))
    });
    let Some((comments, log, back, is_final)) = found.await? else {
        return Ok(form::back_to("/desk/comments", &session.words().plain("steward-unread")));
    };
    let words = frame.main;
    let said = |entry: &people::LogEntry| {
        let people::LogEntry { number, steward, reason, .. } = entry;
        match (*number, entry.took) {
            (0, _) => words.plain("steward-afresh"),
            (_, people::LogEntry::BROUGHT_BACK) => {
                words.said("steward-brought").arg("number", number).arg("steward", steward).to_string()
            }
            (_, 0) => words
                .said("steward-did-all")
                .arg("number", number)
                .arg("steward", steward)
                .arg("reason", reason)
                .to_string(),
            (_, took) => words
                .said("steward-did-words")
                .count("places", took)
                .arg("number", number)
                .arg("steward", steward)
                .arg("reason", reason)
                .to_string(),
        }
    };
    desk_page(&Page {
        frame,
        name: round.to_string(),
        comments: (1..)
            .zip(comments.texts())
            .map(|(number, text)| Comment::of(number, text, number == open.at, back.contains(&number)))
            .collect(),
        left_out: comments.left_out(),
        people: comments.people(),
        is_final,
        log: log.iter().map(said).collect(),
        reasons: REASONS.map(|reason| words.plain(reason)),
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
    let (spoken, by) = (session.words(), session.by(&service));
    let steward = session.account.address;
    let number: usize = form.number.trim().parse().unwrap_or(0);
    let done = service.with_config(move |config, _| {
        let words = Some(form.words.trim()).filter(|words| !words.is_empty());
        let reason = if form.reason.trim().is_empty() { &form.why } else { &form.reason };
        let order = Redact { number, words, steward: &steward, reason };
        let places: Vec<usize> =
            form.ticks.keys().filter_map(|name| name.strip_prefix('w')?.parse().ok()).collect();
        let of_all = !form.whole.is_empty() || form.text.is_empty();
        if places.is_empty() && words.is_none() && !of_all {
            return Ok(spoken.plain("steward-no-tick"));
        }
        let done = if of_all || words.is_some() {
            app::redact_comment(
                config,
                &asked,
                &Redact { words: words.filter(|_| form.whole.is_empty()), ..order },
                &by,
            )
        } else {
            app::redact_ticked(config, &asked, &order, Ticked { read: &form.text, places: &places }, &by)
        };
        match done {
            Ok((Redaction::Whole, _)) => Ok(spoken.said("steward-is-out").arg("number", number).to_string()),
            Ok((Redaction::Words(times), _)) => {
                let said = spoken.said("steward-words-out").count("places", times).arg("number", number);
                Ok(said.to_string())
            }
            Err(error) => Ok(format!("{} {}", spoken.plain("steward-nothing-out"), why_in(spoken, error)?)),
        }
    });
    Ok(form::back_to(&format!("{}#c{number}", there(&round)), &done.await?))
}

/// The comment that is to come back.
#[derive(Deserialize)]
pub(in crate::web) struct BackForm {
    number: String,
}

pub(in crate::web) async fn bring_back(
    service: web::Data<Service>,
    Steward(session): Steward,
    path: web::Path<String>,
    Form(form): Form<BackForm>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let asked = round.clone();
    let (spoken, by) = (session.words(), session.by(&service));
    let steward = session.account.address;
    let number: usize = form.number.trim().parse().unwrap_or(0);
    let done = service.with_config(move |config, _| {
        match app::bring_comment_back(config, &asked, number, &steward, &by) {
            Ok(()) => Ok(spoken.said("steward-as-it-was").arg("number", number).to_string()),
            Err(error) => Ok(format!("{} {}", spoken.plain("steward-nothing-back"), why_in(spoken, error)?)),
        }
    });
    Ok(form::back_to(&format!("{}#c{number}", there(&round)), &done.await?))
}
