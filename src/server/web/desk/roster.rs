//! The roster on the desk: what is stored, the files that it can be imported from again, the roster before, and addresses that
//! were corrected. The import itself stands in `roster_import`.
//!
//! Addresses are shown to HR only, and to nobody's log.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    downloads::WORKBOOK,
    form::{self, Form},
    page::{Frame, desk_page},
    session::Hr,
    words::mistake,
};
use crate::{
    app,
    web::{Service, error::HttpError, pages::attachment},
};
use candor_db::DbError;
use candor_mail::EmailAddress;
use candor_people::{
    self as people, Act, SameError,
    roster::{self, AddressChange, RosterError, UnitList},
};
use candor_report::{export, tongue::Words};

/// So many units are shown at a time.
const SHOWN: usize = 100;

#[derive(Template)]
#[template(path = "desk/roster.html")]
struct Page {
    frame: Frame,
    /// `None` before the first import.
    list: Option<UnitList>,
    asked: Asked,
    /// Where the pieces before and after this one begin.
    pieces: [Option<usize>; 2],
    problem: Option<String>,
    /// Whether there is a roster before this one.
    before: bool,
}

/// Which units are to be shown.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    /// What their names, identifiers or leaders hold.
    find: String,
    /// After so many.
    from: usize,
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    piece(&service, session.page(&session.say("roster-title")), asked.into_inner(), None).await
}

/// The page, with what was wrong.
pub(super) async fn page(
    service: &Service,
    frame: Frame,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    piece(service, frame, Asked::default(), problem).await
}

async fn piece(
    service: &Service,
    frame: Frame,
    asked: Asked,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let Asked { find, from } = asked.clone();
    let read = service.with_people(move |people| {
        Ok::<_, DbError>((roster::list(people.db(), &find, from, SHOWN)?, roster::has_before(people.db())?))
    });
    let (list, before) = read.await?;
    let next = asked.from.saturating_add(SHOWN);
    let more = list.as_ref().is_some_and(|list| list.found > next);
    let pieces = [(asked.from > 0).then(|| asked.from.saturating_sub(SHOWN)), more.then_some(next)];
    desk_page(&Page { frame, list, asked, pieces, problem, before })
}

/// The units or the people of the stored roster: `.xlsx` for a spreadsheet, `.csv` for other programs.
pub(in crate::web) async fn file(
    service: web::Data<Service>,
    Hr(session): Hr,
    file: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let name = file.into_inner();
    let Some((table, kind)) = name
        .split_once('.')
        .filter(|(table, kind)| ["units", "people"].contains(table) && ["csv", "xlsx"].contains(kind))
    else {
        return Err(HttpError::not_found());
    };
    let (by, file) = (session.by(&service), name.clone());
    let stored = service.with_people(move |people| {
        let stored = roster::stored(people.db())?;
        people::journal_act(people, &by, None, &Act::Downloaded { file: &file })?;
        Ok::<_, DbError>(stored)
    });
    let stored = stored.await?.ok_or_else(HttpError::not_found)?;
    if kind == "xlsx" {
        let [units, people] = roster::tables(&stored);
        let lines = if table == "units" { units } else { people };
        let mut book = Vec::new();
        export::texts(table, &lines, service.clock().now().date_naive(), &mut book)?;
        return Ok(attachment(&name, WORKBOOK, book));
    }
    let files = roster::export(&stored);
    let text = if table == "units" { files.units } else { files.people };
    // With the mark by which a spreadsheet knows that it is UTF-8; an import passes over it.
    Ok(attachment(&name, "text/csv; charset=utf-8", format!("\u{feff}{text}").into_bytes()))
}

/// Two addresses that are said to be one person's.
#[derive(Deserialize)]
pub(in crate::web) struct Pair {
    #[serde(default)]
    old: String,
    #[serde(default)]
    new: String,
}

pub(in crate::web) async fn same(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(Pair { old, new }): Form<Pair>,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("roster-title"));
    let pair = old.parse::<EmailAddress>().and_then(|old| Ok((old, new.parse::<EmailAddress>()?)));
    let (old, new) = match pair {
        Ok(pair) => pair,
        Err(error) => return page(&service, frame, Some(mistake(error))).await,
    };
    let (words, by) = (session.words(), session.by(&service));
    let mut rng = service.rng();
    let taken = service.with_config(move |config, _| {
        Ok::<_, HttpError>(app::same_person(config, &old, &new, &by, &mut rng))
    });
    match taken.await? {
        Ok(change) => {
            let said = format!("{} {}", words.plain("roster-nobody-moved"), followed(words, &[change]));
            Ok(form::back_to("/desk/roster", said.trim_end()))
        }
        Err(SameError::Pair(error)) => page(&service, frame, Some(mistake(error))).await,
        Err(SameError::Roster(RosterError::Db(error)) | SameError::Db(error)) => Err(error.into()),
        Err(SameError::Roster(error)) => page(&service, frame, Some(mistake(error))).await,
    }
}

/// How many invitations go elsewhere now; nothing where none does.
pub(super) fn followed(words: &Words, changes: &[AddressChange]) -> String {
    match changes.iter().map(|change| change.rounds.len()).sum::<usize>() {
        0 => String::new(),
        many => words.said("roster-followed").count("invitations", many).to_string(),
    }
}
