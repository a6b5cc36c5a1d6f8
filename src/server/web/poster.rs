//! Two pages to print: the promise in twelve words for the notice board, and head counts and hashes for the works
//! council. The same bytes for everybody; it must never look at who asks.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    Service, Sides,
    error::HttpError,
    pages::{day, page},
    promise::with_promise,
};
use crate::files::SERVED;
use candor_protocol::{
    survey::{Asks, AuditMode, Circle, Promise, Readers},
    token,
};

#[derive(Template)]
#[template(path = "poster.html")]
struct Poster {
    organisation: String,
    round: String,
    statements: usize,
    opens: String,
    closes: String,
    zone: String,
    k: u32,
    k_comments: u32,
    words: [&'static str; 12],
    words_line: String,
    hash: String,
    invited: u32,
    /// Whether the works council receives the answers.
    council: bool,
    /// Whether results are for everybody.
    everybody: bool,
    /// Whether comments are collected.
    comments: bool,
    /// How many paper cards there are.
    cards: u32,
    circles: Vec<Row>,
    comment_circles: Vec<Row>,
    url: String,
    origin: String,
    files: Vec<File>,
}

/// A circle as the works council compares it.
struct Row {
    position: usize,
    name: String,
    members: String,
    invited: u32,
    /// Of them, how many draw a paper card.
    cards: u32,
    /// The position of the circle for comments of the same people.
    comments: String,
}

struct File {
    path: &'static str,
    sha256: &'static str,
}

pub(super) async fn poster(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let Sides::People(config) = service.sides() else { return Err(HttpError::not_found()) };
    let url = config.public_url.clone();
    let poster = with_promise(service, &path, |promise| Poster::of(promise, url)).await?;
    page(&poster)
}

impl Poster {
    fn of(promise: &Promise, url: String) -> Self {
        let manifest = promise.manifest();
        let (words, tree) = (token::fingerprint(promise.hash()), promise.tree());
        let cards = manifest.cards().map(|cards| cards.by_circle).unwrap_or_default();
        let row = |(position, circle): (usize, &Circle)| {
            let name = |id| tree.position(id).map_or(id.to_string(), |at| tree.unit(at).name.clone());
            Row {
                position,
                name: circle.name.clone(),
                members: circle.members.iter().map(name).collect::<Vec<_>>().join(", "),
                invited: circle.invited,
                cards: cards.get(position).copied().unwrap_or(0),
                comments: circle.comment_circle.map_or(String::new(), |at| at.to_string()),
            }
        };
        let rows = |asks: Asks| {
            let all = promise.all_circles().iter().enumerate();
            all.filter(|(_, circle)| circle.asks == asks).map(row).collect::<Vec<Row>>()
        };
        let (circles, comment_circles) = (rows(Asks::Answers), rows(Asks::Comment));
        Self {
            organisation: tree.unit(0).name.clone(),
            round: manifest.round.to_string(),
            statements: promise.instrument().items().len(),
            opens: day(manifest.opens),
            closes: day(manifest.closes),
            zone: manifest.zone.clone(),
            k: manifest.k.people(),
            k_comments: manifest.k_comments,
            words,
            words_line: words.join(" "),
            hash: hex::encode(promise.hash()),
            invited: circles.iter().map(|circle| circle.invited).sum(),
            council: manifest.audit_mode == AuditMode::Answers,
            everybody: manifest.readers() == Readers::Everybody,
            comments: !comment_circles.is_empty(),
            cards: cards.iter().sum(),
            circles,
            comment_circles,
            url,
            origin: manifest.answers_origin.clone(),
            files: SERVED.iter().map(|file| File { path: file.path, sha256: file.sha256 }).collect(),
        }
    }
}
