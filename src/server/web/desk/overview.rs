//! The overview of a round: where everything stands, and a map of units by topics. Every order, level and page has an address of
//! its own, and nothing runs in the browser.
//!
//! It must never show a leader anything but the units led and what is below them, nor HR anything that is not in the release.

use std::fmt;

use actix_web::{HttpResponse, http::header::LOCATION, web};
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
use candor_protocol::survey::{RoundName, UnitId};
use candor_report::overview::{Order, Overview, Place, View};

/// What somebody wants to see; what is not said is as usual, and what is not known is as if it were not said.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    at: String,
    order: String,
    back: String,
    columns: String,
    levels: String,
    from: String,
}

#[derive(Template)]
#[template(path = "desk/overview.html")]
struct Page {
    frame: Frame,
    here: Here,
    overview: Overview,
    /// The rounds beside it, with the same view of each.
    before: Option<String>,
    after: Option<String>,
    /// Where the lines before and after those on the page begin.
    earlier: Option<usize>,
    further: Option<usize>,
    /// Whether the order invites to rank.
    ranked: bool,
    /// How many columns there are after the names.
    span: usize,
}

/// The address of a view.
#[derive(Clone)]
struct Here {
    round: String,
    asked: Asked,
}

impl fmt::Display for Here {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Asked { at, order, back, columns, levels, from } = &self.asked;
        write!(f, "/desk/overview/{}", self.round)?;
        let mut mark = '?';
        for (name, value) in [
            ("at", at),
            ("order", order),
            ("back", back),
            ("columns", columns),
            ("levels", levels),
            ("from", from),
        ] {
            if !value.is_empty() {
                let value = askama::filters::urlencode_strict(value).map_err(|_| fmt::Error)?;
                write!(f, "{mark}{name}={value}")?;
                mark = '&';
            }
        }
        Ok(())
    }
}

impl Here {
    fn with(&self, change: impl FnOnce(&mut Asked)) -> Self {
        let mut here = self.clone();
        here.asked.from.clear();
        change(&mut here.asked);
        here
    }

    /// The same round, about a unit.
    fn at(&self, place: &Place) -> Self {
        self.with(|asked| {
            asked.at = place.unit.to_string();
            asked.levels.clear();
        })
    }

    /// The same in another order; in the same one, the other way round.
    fn by(&self, order: &str) -> Self {
        self.with(|asked| {
            let is_it = asked.order == order;
            asked.back =
                if is_it && asked.back.is_empty() && !order.is_empty() { "1" } else { "" }.to_owned();
            order.clone_into(&mut asked.order);
            asked.levels.clear();
        })
    }

    /// What a reader of the screen hears of a column: in which order it stands.
    fn sorted(&self, order: &str) -> &'static str {
        match (self.asked.order == order, self.asked.back.is_empty()) {
            (true, true) => "ascending",
            (true, false) => "descending",
            _ => "none",
        }
    }

    fn levels(&self, levels: &usize) -> Self {
        self.with(|asked| asked.levels = levels.to_string())
    }

    fn statements(&self, whether: bool) -> Self {
        self.with(|asked| asked.columns = if whether { "statements" } else { "" }.to_owned())
    }

    fn from(&self, from: &usize) -> Self {
        self.with(|asked| asked.from = from.to_string())
    }

    fn report(&self, place: &Place) -> String {
        format!("/desk/reports/{}?round={}", escaped(&place.unit), self.round)
    }

    /// The unit beside itself in the round before.
    fn compare(&self, place: &Place) -> String {
        let unit = escaped(&place.unit);
        format!("/desk/compare?unit={unit}&round={}", self.round)
    }

    fn chart(&self, place: &Place) -> String {
        format!("/desk/charts/{}.svg?round={}", escaped(&place.unit), self.round)
    }
}

fn order(text: &str) -> Order {
    match text {
        "name" => Order::Name,
        "value" => Order::Value,
        "change" => Order::Change,
        "answered" => Order::Answered,
        _ => Order::Tree,
    }
}

/// Leads to the newest round in which everybody was asked.
pub(in crate::web) async fn newest(
    service: web::Data<Service>,
    Leader(_): Leader,
) -> Result<HttpResponse, HttpError> {
    let newest = service.with_config(|config, _| {
        let history = config.published.history(&config.people)?;
        let all = history.releases();
        let full = all.iter().rfind(|release| !release.instrument().is_pulse());
        Ok(full.or(all.last()).map(|release| release.round().to_string()))
    });
    let to =
        newest.await?.map_or_else(|| "/desk/reports".to_owned(), |round| format!("/desk/overview/{round}"));
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, to)).finish())
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Leader(session): Leader,
    path: web::Path<String>,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let (round, asked): (RoundName, Asked) = (named(&path)?, asked.into_inner());
    let page = service.with_config(move |config, _| page(config, &session, &round, asked));
    desk_page(&page.await?)
}

fn page(config: &Config, session: &Session, round: &RoundName, asked: Asked) -> Result<Page, HttpError> {
    let history = config.published.history(&config.people)?;
    let all = history.releases();
    let place = all.iter().position(|release| release.round() == round).ok_or_else(HttpError::not_found)?;
    let (releases, changes) = (&all[..=place], history.changes(place + 1));
    let tree = all[place].tree();
    let at: Option<UnitId> = Some(asked.at.as_str()).filter(|at| !at.is_empty()).map(named).transpose()?;
    if at.as_ref().is_some_and(|at| !session.may_see(tree, at)) {
        return Err(HttpError::not_for_you());
    }
    let sees = |at: usize| session.may_see(tree, &tree.unit(at).id);
    let view = View {
        order: order(&asked.order),
        backwards: !asked.back.is_empty(),
        statements: asked.columns == "statements",
        levels: asked.levels.parse().ok(),
        from: asked.from.parse().unwrap_or(0),
        at,
    };
    let overview =
        Overview::of(releases, &changes, session.words(), sees, &view).map_err(|_| HttpError::not_found())?;
    // The same view of the rounds beside it: of a unit only where it is in them.
    let beside = |other: Option<usize>| {
        let release = all.get(other?)?;
        let here = Here { round: release.round().to_string(), asked: asked.clone() };
        let is_there = view.at.as_ref().is_none_or(|at| session.may_see(release.tree(), at));
        let here = if is_there { here.with(|_| {}) } else { here.with(|asked| asked.at.clear()) };
        Some(here.to_string())
    };
    let (before, after) = (beside(place.checked_sub(1)), beside(place.checked_add(1)));
    let frame = session.page(&session.say("map-title").arg("round", round));
    let here = Here { round: round.to_string(), asked };
    let next = overview.from + overview.per_page;
    Ok(Page {
        earlier: (overview.from > 0).then(|| overview.from.saturating_sub(overview.per_page)),
        further: (next < overview.lines).then_some(next),
        ranked: matches!(view.order, Order::Value | Order::Change),
        span: overview.columns.len() + if overview.is_pulse { 2 } else { 3 },
        frame,
        here,
        overview,
        before,
        after,
    })
}
