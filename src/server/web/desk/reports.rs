//! The reports, for whoever leads a unit and for HR: the units with their values, and the report about each, which is also
//! the page to print.
//!
//! It must never show a leader anything but the units led and what is below them; for a unit too small, the same next level
//! up that its mail is about.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    page::{Frame, desk_page},
    pieces::Pieces,
    session::{Leader, Session},
    unit_comments,
};
use crate::{
    app::{Config, UpTo},
    web::{
        Service,
        error::HttpError,
        pages::{attachment, named},
    },
};
use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::survey::{RoundName, Tree, UnitId};
use candor_report::{changes::Changes, chart, dimensions, page::Report, png};

/// So many units below one are listed in its report.
const BELOW: usize = 100;

/// The round that a page is about; the newest one that everybody was asked in where none is named.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    #[serde(default)]
    round: String,
    /// Of a picture: whether it is on dark paper.
    #[serde(default)]
    dark: String,
    /// Of a picture: whether it is a file to take along.
    #[serde(default)]
    take: String,
    /// Of the list: its first line, counted from 0.
    #[serde(default)]
    from: usize,
}

#[derive(Template)]
#[template(path = "desk/reports.html")]
struct List {
    frame: Frame,
    round: Option<String>,
    is_pulse: bool,
    units: Vec<Line>,
    pieces: Pieces,
    others: Vec<String>,
}

struct Line {
    id: String,
    depth: usize,
    name: String,
    href: String,
    /// Value and answered; `None` where the unit is not shown on its own.
    shown: Option<[String; 2]>,
    change: String,
}

#[derive(Template)]
#[template(path = "desk/report.html")]
struct Page {
    frame: Frame,
    report: Report,
    /// So many of the units below are listed, and whether there are more: the overview has all.
    below: usize,
    cut: bool,
    /// The unit as a part of an address, and the round behind it.
    path: String,
    query: String,
    others: Vec<String>,
    /// Whether there are comments that the visitor may read.
    commented: bool,
    note: Note,
}

/// What the leader answers to the round.
struct Note {
    /// Whether the visitor may write it: whoever leads the unit, until a later round asks it.
    open: bool,
    /// Whether everybody reads it with the results.
    everybody: bool,
    heard: String,
    will_do: String,
}

/// All published releases up to the one asked for, and the names of all.
fn releases(config: &Config, asked: &str) -> Result<(UpTo, Vec<RoundName>), HttpError> {
    let history = config.published.history(&config.people)?;
    let all = history.releases();
    let rounds = all.iter().map(|release| release.round().clone()).collect();
    let wanted = match asked {
        "" => all.iter().rposition(|release| !release.instrument().is_pulse()),
        round => {
            let found = all.iter().position(|release| release.round().as_str() == round);
            Some(found.ok_or_else(HttpError::not_found)?)
        }
    };
    let newest = wanted.or_else(|| all.len().checked_sub(1));
    Ok((UpTo::new(history, newest.map_or(0, |newest| newest + 1)), rounds))
}

/// The other rounds, the newest first.
fn others(rounds: &[RoundName], shown: Option<&RoundName>) -> Vec<String> {
    rounds.iter().rev().filter(|round| Some(*round) != shown).map(ToString::to_string).collect()
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Leader(session): Leader,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let from = asked.from;
    let found = service.with_config(move |config, _| releases(config, &asked.round));
    let (releases, rounds) = found.await?;
    let (newest, changes) = (releases.newest(), releases.changes());
    let seen = newest.map(|newest| seen(&session, newest.tree())).unwrap_or_default();
    let query = newest.map(|newest| format!("round={}&", newest.round())).unwrap_or_default();
    let pieces = Pieces::new(query, from, seen.len());
    let seen = seen.get(pieces.lines()).unwrap_or_default();
    desk_page(&List {
        frame: session.page(&session.say("reports-title")),
        round: newest.map(|newest| newest.round().to_string()),
        is_pulse: newest.is_some_and(|newest| newest.instrument().is_pulse()),
        units: newest.map(|newest| lines(&session, newest, &changes, seen)).unwrap_or_default(),
        pieces,
        others: others(&rounds, newest.map(Release::round)),
    })
}

/// The units that the visitor may see, in the order of the tree.
fn seen(session: &Session, tree: &Tree) -> Vec<usize> {
    in_order(tree).into_iter().filter(|&at| session.may_see(tree, &tree.unit(at).id)).collect()
}

/// Some of these; the topmost ones stand at the edge.
fn lines(session: &Session, newest: &Release, changes: &Changes, seen: &[usize]) -> Vec<Line> {
    let tree = newest.tree();
    let sees = |at: usize| session.may_see(tree, &tree.unit(at).id);
    let line = |at: usize| {
        let unit = &tree.unit(at).id;
        let row = newest.row(unit);
        let value = row.and_then(|row| row.composite()).and_then(|composite| composite.value());
        let answered = row.and_then(|row| row.answered().zip(row.invited()));
        let words = session.words();
        Line {
            id: unit.to_string(),
            depth: tree.upwards(at).skip(1).filter(|&above| sees(above)).count(),
            name: tree.unit(at).name.clone(),
            href: format!("/desk/reports/{}?round={}", escaped(unit), newest.round()),
            shown: value
                .zip(answered)
                .map(|(value, (answered, invited))| [value.to_string(), words.of(answered, invited)]),
            change: changes.get(unit).map(|change| change.brief(words)).unwrap_or_default(),
        }
    };
    seen.iter().copied().map(line).collect()
}

/// Every unit directly before those below it.
fn in_order(tree: &Tree) -> Vec<usize> {
    let (mut order, mut next) = (Vec::with_capacity(tree.units().len()), vec![0]);
    while let Some(at) = next.pop() {
        order.push(at);
        next.extend(tree.children(at).iter().rev());
    }
    order
}

/// A unit as a part of an address.
pub(super) fn escaped(unit: &UnitId) -> String {
    askama::filters::urlencode_strict(unit.as_str())
        .map_or_else(|_| unit.to_string(), |text| text.to_string())
}

/// The report that somebody may read, all rounds, and whether they lead the unit.
fn report_of(
    config: &Config,
    session: &Session,
    unit: &str,
    asked: &Asked,
) -> Result<(Report, Vec<RoundName>, bool), HttpError> {
    let unit: UnitId = named(unit)?;
    let (releases, rounds) = releases(config, &asked.round)?;
    let tree = releases.newest().ok_or_else(HttpError::not_found)?.tree();
    if !session.may_see(tree, &unit) {
        return Err(HttpError::not_for_you());
    }
    let language = session.words().language();
    let report = Report::of(releases.releases(), &releases.changes(), &unit, Some(language));
    let report = report.map_err(|_| HttpError::not_found())?;
    let is_led = session.leads_in(tree, &unit);
    Ok((report, rounds, is_led))
}

pub(in crate::web) async fn report(
    service: web::Data<Service>,
    Leader(session): Leader,
    unit: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let found = service.with_config(move |config, _| {
        let (report, rounds, is_led) = report_of(config, &session, &unit, &asked)?;
        let (note, open) = people::note(&config.people, &report.round, &report.asked)?;
        let note = note.unwrap_or_default();
        let everybody = people::for_everybody(&config.people, &report.round)?.is_some();
        let note = Note { open: open && is_led, everybody, heard: note.heard, will_do: note.will_do };
        let commented = unit_comments::readable(config, &session, &report.round, &report.asked)?.is_some();
        Ok((session, report, rounds, note, commented))
    });
    let (session, report, rounds, note, commented) = found.await?;
    let round = report.round.clone();
    desk_page(&Page {
        frame: session.page_in(report.words(), report.subject.clone()),
        path: escaped(&report.asked),
        query: format!("?round={round}&lang={}", report.language()),
        others: others(&rounds, Some(&round)),
        cut: report.below.len() > BELOW,
        below: BELOW,
        report,
        commented,
        note,
    })
}

/// A picture of a report, by its name: the trend, or the dimensions where it has some; as SVG, and as PNG for slides.
pub(in crate::web) async fn picture(
    service: web::Data<Service>,
    Leader(session): Leader,
    path: web::Path<(String, String)>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let ((unit, file), asked) = (path.into_inner(), asked.into_inner());
    let (name, kind) = file.rsplit_once('.').ok_or_else(HttpError::not_found)?;
    let is_png = match kind {
        "svg" => false,
        "png" => true,
        _ => return Err(HttpError::not_found()),
    };
    let (name, is_dark, is_taken) = (name.to_owned(), !asked.dark.is_empty(), !asked.take.is_empty());
    let drawn = service.with_config(move |config, _| {
        let (report, ..) = report_of(config, &session, &unit, &asked)?;
        // A PNG is drawn with the built-in font alone: what it has not is called by its id there.
        let trend = if is_png { report.trend.named_for(png::draws) } else { report.trend.clone() };
        let svg = match (&*name, &report.dimensions) {
            ("trend", _) => chart::svg(&trend),
            ("dimensions", Some(found)) if is_png => dimensions::svg(&found.named_for(&trend, png::draws)),
            ("dimensions", Some(found)) => dimensions::svg(found),
            _ => return Err(HttpError::not_found()),
        };
        let svg = if is_dark { chart::dark(&svg) } else { svg };
        let bytes = if is_png {
            png::png(&svg).map_err(|error| HttpError::internal(&error))?
        } else {
            svg.into_bytes()
        };
        Ok((format!("{}-{}-{name}{}", report.round, report.asked, if is_dark { "-dark" } else { "" }), bytes))
    });
    let (name, bytes) = drawn.await?;
    let (ending, kind) = if is_png { ("png", "image/png") } else { ("svg", "image/svg+xml") };
    Ok(match is_taken {
        false => HttpResponse::Ok().content_type(kind).body(bytes),
        true => attachment(&format!("{}.{ending}", in_a_header(&name)), kind, bytes),
    })
}

/// The chart of a report.
pub(in crate::web) async fn trend(
    service: web::Data<Service>,
    leader: Leader,
    unit: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    picture(service, leader, (unit.into_inner(), "trend.svg".to_owned()).into(), asked).await
}

/// A file's name as a header can hold it.
fn in_a_header(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_".contains(c) { c } else { '_' }).collect()
}
