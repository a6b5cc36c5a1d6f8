//! What the demo shows anybody on this machine: the leaders' reports as they arrive, and the export.
//! In production there is nothing at these addresses; here they show nothing but what `disclosure` passed.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    Service,
    error::HttpError,
    pages::{attachment, mail, page},
};
use crate::app;
use candor_disclosure::{Kind, release::Release};
use candor_protocol::survey::UnitId;
use candor_report::{changes::Changes, chart, dimensions, export, leader_mail::leader_letter, page::Report};

#[derive(Template)]
#[template(path = "demo.html")]
struct Index {
    title: &'static str,
    round: String,
    answered: u32,
    invited: u32,
    /// What to look at, in a few words, and where.
    tour: Vec<(String, String)>,
    units: Vec<Line>,
}

struct Line {
    place: usize,
    depth: usize,
    name: String,
    value: String,
    answered: String,
}

async fn releases(service: web::Data<Service>) -> Result<Vec<Release>, HttpError> {
    if !service.is_demo() {
        return Err(HttpError::not_found());
    }
    let all = web::block(move || Ok::<_, HttpError>(app::releases(service.people()?)?));
    all.await?
}

pub(super) async fn index(service: web::Data<Service>) -> Result<HttpResponse, HttpError> {
    let tour = service.tour();
    let releases = releases(service).await?;
    let last = releases.last().ok_or_else(HttpError::not_found)?;
    let (tree, numbers) = (last.tree(), last.numbers());
    let rows = numbers.rows().iter().filter(|row| row.kind() != Kind::Rest);
    let units = rows.filter_map(|row| {
        let place = tree.position(row.unit())?;
        let value = row.composite().and_then(|measure| measure.value());
        Some(Line {
            place,
            depth: tree.upwards(place).count() - 1,
            name: tree.unit(place).name.clone(),
            value: value.map_or("not on its own".to_owned(), |value| value.to_string()),
            answered: row
                .answered()
                .zip(row.invited())
                .map_or(String::new(), |(n, of)| format!("{n} of {of}")),
        })
    });
    page(&Index {
        title: "Harbour Clinic",
        round: last.round().to_string(),
        answered: numbers.answered(),
        invited: numbers.invited(),
        tour,
        units: units.collect(),
    })
}

/// The unit at a place in the newest tree.
fn unit(releases: &[Release], place: usize) -> Result<UnitId, HttpError> {
    let tree = releases.last().map(Release::tree).ok_or_else(HttpError::not_found)?;
    tree.units().get(place).map(|unit| unit.id.clone()).ok_or_else(HttpError::not_found)
}

/// A leader's letter as a page, its picture served from here.
pub(super) async fn letter(
    service: web::Data<Service>,
    place: web::Path<usize>,
) -> Result<HttpResponse, HttpError> {
    let releases = releases(service.clone()).await?;
    let unit = unit(&releases, *place)?;
    let letter = service.with_config(move |config, _| {
        let newest = releases.last().ok_or_else(HttpError::not_found)?;
        let beside = app::beside_looked_at(config, newest, &unit)?;
        // The address of the demo itself: a link on this page stays on it.
        Ok(leader_letter(&releases, &Changes::of(&releases), &unit, "", &beside, None)?)
    });
    let letter = letter.await?;
    let html = letter.html.replace("cid:trend", &format!("/demo/chart/{place}"));
    let html = html.replace("cid:dimensions", &format!("/demo/dimensions/{place}"));
    Ok(mail(html))
}

pub(super) async fn chart(
    service: web::Data<Service>,
    place: web::Path<usize>,
) -> Result<HttpResponse, HttpError> {
    let releases = releases(service).await?;
    let svg = chart::svg(&report(&releases, *place)?.trend);
    Ok(HttpResponse::Ok().content_type("image/svg+xml").body(svg))
}

pub(super) async fn dimensions(
    service: web::Data<Service>,
    place: web::Path<usize>,
) -> Result<HttpResponse, HttpError> {
    let releases = releases(service).await?;
    let report = report(&releases, *place)?;
    let svg = report.dimensions.as_ref().map(dimensions::svg).ok_or_else(HttpError::not_found)?;
    Ok(HttpResponse::Ok().content_type("image/svg+xml").body(svg))
}

/// What the letter about a unit says: where the unit is not shown, it is about the next level up.
fn report(releases: &[Release], place: usize) -> Result<Report, HttpError> {
    let report = Report::of(releases, &Changes::of(releases), &unit(releases, place)?, None);
    Ok(report?)
}

pub(super) async fn export(service: web::Data<Service>) -> Result<HttpResponse, HttpError> {
    let releases = releases(service).await?;
    let mut table = Vec::new();
    export::csv(&releases, export::Table::Comma, &mut table)?;
    Ok(attachment("release.csv", "text/csv; charset=utf-8", table))
}
