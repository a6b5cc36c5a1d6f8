//! The result of a closed round, before it goes out: every number as it would be printed, and every report as its leader would
//! get it. Nothing leaves by looking.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    page::{Frame, desk_page},
    pieces::Pieces,
    reliability,
    session::Hr,
};
use crate::{
    app::{self, Config},
    web::{
        Service,
        error::HttpError,
        pages::{mail, named},
    },
};
use candor_disclosure::{Kind, comments::Comments, release};
use candor_mail::Letter;
use candor_people as people;
use candor_protocol::survey::{RoundName, UnitId};
use candor_report::{comments::comments_letter, export, leader_mail::leader_letter};

#[derive(Template)]
#[template(path = "desk/look.html")]
struct Page {
    frame: Frame,
    name: String,
    answered: u32,
    invited: u32,
    rows: Vec<Row>,
    pieces: Pieces,
    before_you_compare: String,
    reliability: Vec<reliability::Line>,
}

/// A row of the release.
struct Row {
    at: Option<usize>,
    depth: usize,
    name: String,
    value: String,
    band: String,
    answered: String,
    change: String,
    leader: bool,
    /// Whether comments stand here, which a steward has read.
    commented: bool,
}

/// The piece of the table that is asked for.
#[derive(serde::Deserialize)]
pub(in crate::web) struct From {
    /// Its first line, counted from 0.
    #[serde(default)]
    from: usize,
}

pub(in crate::web) async fn table(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    asked: web::Query<From>,
) -> Result<HttpResponse, HttpError> {
    let (name, frame) = (named(&path)?, session.page(&session.say("look-title")));
    let found = service.with_config(move |config, _| {
        let releases = app::up_to_closed(config, &name)?;
        let numbers = releases.newest().ok_or_else(HttpError::not_found)?.numbers();
        let pieces = Pieces::new(String::new(), asked.from, numbers.rows().len());
        let rows = numbers.rows().get(pieces.lines()).unwrap_or_default();
        let shown: Vec<&UnitId> = rows.iter().map(candor_disclosure::Row::unit).collect();
        let leaders = people::led(&config.people, &name, &shown)?;
        let commented: Vec<UnitId> = read_comments(config, &name)?
            .map(|comments| comments.places().into_iter().map(|(unit, _)| unit.clone()).collect())
            .unwrap_or_default();
        Ok((name, releases, pieces, leaders, commented))
    });
    let (name, releases, pieces, leaders, commented) = found.await?;
    let changes = releases.changes();
    let newest = releases.newest().ok_or_else(HttpError::not_found)?;
    let (tree, words) = (newest.tree(), frame.main);
    let row = |row: &candor_disclosure::Row| {
        let at = tree.position(row.unit());
        let composite = row.composite();
        let unit = row.kind() != Kind::Rest;
        Row {
            at: at.filter(|_| unit),
            depth: at.map_or(0, |at| tree.upwards(at).count() - 1) + usize::from(!unit),
            name: export::name(words, tree, row),
            value: composite
                .and_then(|measure| measure.value())
                .map_or_else(|| words.plain("look-not-alone"), |value| value.to_string()),
            band: composite
                .and_then(|measure| measure.band())
                .map(|(low, high)| words.band(&low.to_string(), &high.to_string()))
                .unwrap_or_default(),
            answered: row
                .answered()
                .zip(row.invited())
                .map(|(answered, invited)| words.of(answered, invited))
                .unwrap_or_default(),
            change: changes
                .get(row.unit())
                .filter(|_| unit)
                .map(|change| change.brief(words))
                .unwrap_or_default(),
            leader: unit && leaders.contains(row.unit()),
            commented: unit && commented.contains(row.unit()),
        }
    };
    let numbers = newest.numbers();
    desk_page(&Page {
        frame,
        name: name.to_string(),
        answered: numbers.answered(),
        invited: numbers.invited(),
        rows: numbers.rows().get(pieces.lines()).unwrap_or_default().iter().map(row).collect(),
        pieces,
        before_you_compare: words.plain("map-before"),
        reliability: reliability::lines(words, numbers),
    })
}

/// The comments of a round, once a steward has read them.
fn read_comments(config: &Config, name: &RoundName) -> Result<Option<Comments>, HttpError> {
    let kept = people::comments(&config.people, name)?;
    let read = kept.filter(|kept| kept.was_read);
    let comments = read.map(|kept| release::comments_from_text(&kept.document)).transpose();
    Ok(comments?)
}

/// The letter with the comments at one unit as its leader would read it.
pub(in crate::web) async fn comments(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, HttpError> {
    let (name, at) = path.into_inner();
    let name = named(&name)?;
    let language = session.words().language();
    let written = service.with_config(move |config, _| {
        let releases = app::up_to_closed(config, &name)?;
        let tree = releases.newest().ok_or_else(HttpError::not_found)?.tree();
        let unit = tree.units().get(at).map(|unit| &unit.id).ok_or_else(HttpError::not_found)?;
        let comments = read_comments(config, &name)?.ok_or_else(HttpError::not_found)?;
        if !comments.places().iter().any(|(place, _)| *place == unit) {
            return Err(HttpError::not_found());
        }
        Ok(comments_letter(&comments, tree, unit, Some(language))?)
    });
    Ok(mail(written.await?.html))
}

async fn letter_of(
    service: &web::Data<Service>,
    language: &'static str,
    path: web::Path<(String, usize)>,
) -> Result<(RoundName, usize, Letter), HttpError> {
    let (name, at) = path.into_inner();
    let name = named(&name)?;
    let written = service.with_config(move |config, _| {
        let releases = app::up_to_closed(config, &name)?;
        let newest = releases.newest().ok_or_else(HttpError::not_found)?;
        let unit = newest.tree().units().get(at).map(|unit| unit.id.clone());
        let unit: UnitId = unit.ok_or_else(HttpError::not_found)?;
        let beside = app::beside_looked_at(config, newest, &unit)?;
        let (changes, desk) = (releases.changes(), &config.public_url);
        let letter = leader_letter(releases.releases(), &changes, &unit, desk, &beside, Some(language));
        Ok((name, at, letter?))
    });
    written.await
}

/// The letter about one unit as its leader would read it, in the language of whoever looks.
pub(in crate::web) async fn letter(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, HttpError> {
    let (name, at, letter) = letter_of(&service, session.words().language(), path).await?;
    let picture = |html: String, (picture, _): &(String, Vec<u8>)| {
        html.replace(&format!("cid:{picture}"), &format!("/desk/rounds/{name}/look/{at}/{picture}.png"))
    };
    Ok(mail(letter.pictures.iter().fold(letter.html, picture)))
}

/// A picture of that letter.
pub(in crate::web) async fn picture(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<(String, usize, String)>,
) -> Result<HttpResponse, HttpError> {
    let (name, at, file) = path.into_inner();
    let (_, _, letter) = letter_of(&service, session.words().language(), web::Path::from((name, at))).await?;
    let found = letter.pictures.into_iter().find(|(picture, _)| file.strip_suffix(".png") == Some(picture));
    let (_, bytes) = found.ok_or_else(HttpError::not_found)?;
    Ok(HttpResponse::Ok().content_type("image/png").body(bytes))
}
