//! The journal of the people side, for HR and the works council: who did what, when, and whether an entry was touched since.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    page::{Frame, desk_page},
    session::Overseer,
};
use crate::web::{Service, error::HttpError};
use candor_journal::{self as journal, Entry};
use candor_people as people;

/// So many entries are shown; the command prints all.
const SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "desk/journal.html")]
struct Page {
    frame: Frame,
    /// By round: how often somebody was sent a link again.
    again: Vec<(String, usize)>,
    /// The newest first.
    entries: Vec<Entry>,
    /// How many older ones there are.
    older: usize,
    /// The first entry that does not follow from the one before it.
    broken: Option<String>,
    /// The last one's hash, to be noted.
    last: Option<String>,
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Overseer(session): Overseer,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("journal-title"));
    let mut entries = service.with_people(people::journal).await?;
    let broken = journal::check(&entries).err().map(|broken| broken.to_string());
    let mut again: BTreeMap<String, usize> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| people::is_link_again(entry)) {
        *again.entry(entry.round.clone()).or_default() += 1;
    }
    let last = entries.last().map(|entry| format!("{} {}", entry.number, entry.hash));
    entries.reverse();
    let older = entries.len().saturating_sub(SHOWN);
    entries.truncate(SHOWN);
    desk_page(&Page { frame, again: again.into_iter().collect(), entries, older, broken, last })
}
