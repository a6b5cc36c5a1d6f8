//! Two units, or two rounds of one, side by side. The same address for the same two.
//!
//! It must never show a leader a unit that is not led or below in the round that it is shown of.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    page::{Frame, desk_page},
    reports::escaped,
    session::{Leader, Session},
};
use crate::{
    app::Config,
    web::{Service, error::HttpError, pages::named},
};
use candor_disclosure::release::Release;
use candor_protocol::survey::UnitId;
use candor_report::overview::{Pair, Side};

/// So many units are offered in a list; where there are more, their names in the roster are typed.
const OFFERED: usize = 200;

/// Which two: a unit and a round, and another unit and another round. What is not said is the same unit, or the round before.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    unit: String,
    round: String,
    with: String,
    of: String,
}

#[derive(Template)]
#[template(path = "desk/compare.html")]
struct Page {
    frame: Frame,
    pair: Pair,
    /// The units that the visitor may see, by id and name; none where there are too many.
    units: Vec<(String, String)>,
    /// The newest first.
    rounds: Vec<String>,
    asked: Asked,
}

impl Page {
    fn report(&self, side: &Side) -> String {
        format!("/desk/reports/{}?round={}", escaped(&side.unit.unit), side.round)
    }
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Leader(session): Leader,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let page = service.with_config(move |config, _| page(config, &session, asked.into_inner()));
    desk_page(&page.await?)
}

fn page(config: &Config, session: &Session, asked: Asked) -> Result<Page, HttpError> {
    let history = config.published.history(&config.people)?;
    let all = history.releases();
    let place = |round: &str| all.iter().position(|release| release.round().as_str() == round);
    let full = || all.iter().rposition(|release| !release.instrument().is_pulse());
    let left = match asked.round.as_str() {
        "" => full(),
        round => place(round),
    };
    let left = left.ok_or_else(HttpError::not_found)?;
    let tree = all[left].tree();
    let sees = |release: &Release, unit: &UnitId| session.may_see(release.tree(), unit);
    let unit: UnitId = match asked.unit.as_str() {
        "" => tree.units().iter().map(|unit| &unit.id).find(|id| sees(&all[left], id)).cloned(),
        unit => Some(named(unit)?),
    }
    .ok_or_else(HttpError::not_found)?;
    let with: UnitId = if asked.with.is_empty() { unit.clone() } else { named(&asked.with)? };
    // The round before that asked the same, for one unit; for two the same round.
    let before = || {
        let newest = all[left].instrument();
        all[..left].iter().rposition(|release| {
            release.instrument().comparable(newest) && release.tree().position(&unit).is_some()
        })
    };
    let right = match asked.of.as_str() {
        "" if with == unit => before().or(Some(left)),
        "" => Some(left),
        round => place(round),
    };
    let right = right.ok_or_else(HttpError::not_found)?;
    if !sees(&all[left], &unit) || !sees(&all[right], &with) {
        return Err(HttpError::not_for_you());
    }
    let pair =
        Pair::of(all, session.words(), [(left, &unit), (right, &with)]).ok_or_else(HttpError::not_found)?;
    let units = tree.units().iter().filter(|unit| sees(&all[left], &unit.id));
    let units: Vec<(String, String)> =
        units.take(OFFERED + 1).map(|unit| (unit.id.to_string(), unit.name.clone())).collect();
    Ok(Page {
        frame: session.page(&session.say("pair-title")),
        units: if units.len() > OFFERED { Vec::new() } else { units },
        rounds: all.iter().rev().map(|release| release.round().to_string()).collect(),
        asked: Asked {
            unit: unit.to_string(),
            round: all[left].round().to_string(),
            with: with.to_string(),
            of: all[right].round().to_string(),
        },
        pair,
    })
}
