//! The rounds on the desk: a list, and one page for each that says where it stands and what can be done next. Only what is
//! possible in this state is offered.
//!
//! It must never say who has answered, and of how many only the whole, once a day.

use actix_web::{HttpResponse, web};
use askama::Template;

use super::{
    guardians as desk_guardians,
    jobs::Standing,
    page::{Frame, desk_page},
    reliability,
    session::Hr,
    words,
};
use crate::{
    app::{BEFORE_PUBLICATION, Config},
    web::{Service, error::HttpError, pages::named},
};
use candor_clock::Clock;
use candor_people::{
    self as people, RoundStatus, State,
    accounts::{self, Role},
    guardians,
};
use candor_protocol::{survey::RoundName, token};
use candor_report::tongue::{Words, all_words};

#[derive(Template)]
#[template(path = "desk/rounds.html")]
struct List {
    frame: Frame,
    rounds: Vec<Line>,
    has_roster: bool,
}

struct Line {
    name: String,
    pulse: bool,
    kind: String,
    state: String,
    opens: String,
    closes: String,
    zone: String,
    invited: u32,
}

#[derive(Template)]
#[template(path = "desk/round.html")]
struct Page {
    frame: Frame,
    name: String,
    /// Work under way: what, how far, of how much.
    working: Option<(String, usize, usize)>,
    said: Option<String>,
    failed: Option<String>,
    round: Option<Round>,
    /// The languages of paper cards, by code and by their own names.
    tongues: Vec<(&'static str, String)>,
}

/// A round that there is.
struct Round {
    line: Line,
    circles: usize,
    /// How many paper cards there are.
    cards: u32,
    words: String,
    poster: String,
    turnout: String,
    /// It waits for its guardians: whom, in words.
    waiting: Option<String>,
    open: bool,
    /// It was put back from a backup while it was open: nobody gets a token any more.
    restored: bool,
    closed: bool,
    published: bool,
    cancelled: bool,
    pulse: bool,
    /// What stands between closing and publishing.
    waits: Waits,
    /// When the results go, or went, to everybody, in words; empty: they are for leaders and HR.
    everybody: String,
    /// Of a published one.
    reliability: Vec<reliability::Line>,
}

/// What others still have to do with a closed round.
#[derive(Default)]
pub(super) struct Waits {
    /// So many ballots cannot be opened: it is not counted.
    pub(super) unreadable: Option<u32>,
    /// The guardian whom it waits for: the place, the name, and from when on they open anything.
    pub(super) guardian: Option<(u8, String, String)>,
    /// It is not counted yet.
    pub(super) uncounted: bool,
    /// The works council has not fetched the audit file.
    pub(super) audit_file: bool,
    /// No steward has read the comments.
    pub(super) comments: bool,
    /// Whether comments were asked for at all.
    pub(super) asked_comments: bool,
    /// Nobody is works council.
    pub(super) no_council: bool,
    /// Nobody is steward.
    pub(super) no_steward: bool,
    /// From when on it can be published, in words; empty: now.
    pub(super) from: String,
    /// When the schedule publishes it, in words; empty: it does not.
    pub(super) at: String,
}

impl Waits {
    /// Whether HR has to wait for somebody else.
    pub(super) fn for_somebody(&self) -> bool {
        self.audit_file && !self.no_council || self.comments && !self.no_steward
    }
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    let found = service.with_config(|config, _| {
        let rounds = people::rounds(&config.people)?;
        Ok((rounds, people::roster::is_stored(config.people.db())?))
    });
    let (rounds, has_roster) = found.await?;
    let frame = session.page(&session.say("rounds-title"));
    let rounds = rounds.iter().rev().map(|round| line(frame.main, round)).collect();
    desk_page(&List { frame, rounds, has_roster })
}

fn line(words: &Words, round: &RoundStatus) -> Line {
    Line {
        name: round.round.to_string(),
        pulse: round.pulse,
        kind: words.plain(if round.pulse { "round-pulse" } else { "round-round" }),
        state: words.plain(match round.state {
            State::Waiting => "round-is-waiting",
            State::Open => "round-is-open",
            State::Closed => "round-is-closed",
            State::Published => "round-is-published",
            State::Cancelled => "round-is-cancelled",
            State::Unknown => "round-is-unknown",
        }),
        opens: words.date(round.opens),
        closes: words.date(round.closes),
        zone: round.zone.clone(),
        invited: round.invited,
    }
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let name: RoundName = named(&path)?;
    let standing = service.jobs().standing(&name);
    let asked = name.clone();
    let frame = session.page(&session.say("rounds-title"));
    let main = frame.main;
    let round = service.with_config(move |config, clock| round(config, clock, main, &asked)).await?;
    let (mut working, mut said, mut failed) = (None, None, None);
    match standing {
        Some(Standing::Working(what, done, of)) => {
            // The name of a message, or words that are none yet.
            let what = if main.has(what) { main.plain(what) } else { what.to_owned() };
            working = Some((what, done, of));
        }
        Some(Standing::Done(words)) => said = Some(words),
        Some(Standing::Failed(why)) => failed = Some(why),
        None if round.is_none() => return Err(HttpError::not_found()),
        None => {}
    }
    let frame = Frame { title: name.to_string(), ..frame }.refreshing(working.is_some());
    let tongues: Vec<_> =
        all_words().map(|words| (words.language(), words.plain("results-language"))).collect();
    desk_page(&Page { frame, name: name.to_string(), working, said, failed, round, tongues })
}

fn round(
    config: &Config,
    clock: &Clock,
    spoken: &Words,
    name: &RoundName,
) -> Result<Option<Round>, HttpError> {
    let Some(found) = people::round(&config.people, name)? else { return Ok(None) };
    let promise = people::stored_promise(&config.people, name)?;
    let waits = match found.state {
        State::Closed => waits(config, clock, spoken, name, &promise)?,
        _ => Waits::default(),
    };
    let history = match found.state {
        State::Published => Some(config.published.history(&config.people)?),
        _ => None,
    };
    let mut out = history.iter().flat_map(|history| history.releases());
    Ok(Some(Round {
        reliability: out
            .find(|release| release.round() == name)
            .map(|release| reliability::lines(spoken, release.numbers()))
            .unwrap_or_default(),
        everybody: everybody(config, spoken, name)?,
        circles: found.circles,
        cards: promise.manifest().cards().map_or(0, |cards| cards.count()),
        words: token::fingerprint(promise.hash()).join(" "),
        poster: format!("{}/poster/{name}", config.public_url),
        turnout: turnout(config, clock, spoken, &found),
        waiting: match found.state {
            State::Waiting => {
                let standing = guardians::standing(&config.people, name)?;
                standing.as_ref().map(|standing| desk_guardians::line(spoken, standing))
            }
            _ => None,
        },
        open: found.state == State::Open,
        restored: found.restored,
        closed: found.state == State::Closed,
        published: found.state == State::Published,
        cancelled: found.state == State::Cancelled,
        pulse: found.pulse,
        waits,
        line: line(spoken, &found),
    }))
}

/// How far the results are on their way to everybody.
fn everybody(config: &Config, words: &Words, name: &RoundName) -> Result<String, HttpError> {
    let Some(stand) = people::for_everybody(&config.people, name)? else { return Ok(String::new()) };
    let latest = words.day(stand.latest.with_timezone(&config.zone).date_naive());
    Ok(match (stand.sent, stand.silent.len()) {
        (true, _) => words.plain("round-result-went"),
        (false, 0) => words.plain("round-result-goes"),
        (false, many) => {
            words.said("round-result-waits").count("leaders", many).arg("day", latest).to_string()
        }
    })
}

pub(super) fn turnout(config: &Config, clock: &Clock, words: &Words, round: &RoundStatus) -> String {
    if round.state != State::Open {
        return String::new();
    }
    match config.answers.turnout(&round.round, clock.now().date_naive()) {
        Ok(Some(turnout)) => words
            .said("round-turnout")
            .arg("answered", turnout.answers)
            .arg("invited", round.invited)
            .arg("day", words.date(turnout.day))
            .to_string(),
        Ok(None) => words.plain("round-turnout-later"),
        Err(error) => format!("{} {}", words.plain("round-turnout-unknown"), words::said(error)),
    }
}

pub(super) fn waits(
    config: &Config,
    clock: &Clock,
    words: &Words,
    name: &RoundName,
    promise: &candor_protocol::survey::Promise,
) -> Result<Waits, HttpError> {
    let found = config.answers.release(name)?;
    let asked_comments = promise.asks_for_comments();
    let read = people::comments(&config.people, name)?;
    let vacant = accounts::vacant(&config.accounts)?;
    let schedule = people::schedule(&config.people)?;
    let local = |at: chrono::DateTime<chrono::Utc>, zone| {
        words.moment(at.with_timezone::<chrono_tz::Tz>(&zone).naive_local())
    };
    let unreadable = match found.release {
        Some(_) => None,
        None => {
            let there = config.answers.rounds()?.into_iter().find(|there| there.round == *name);
            there.and_then(|there| there.unreadable)
        }
    };
    let from = found.counted.map(|at| at + BEFORE_PUBLICATION).filter(|from| clock.now() < *from);
    let from = from.map(|from| local(from, config.zone));
    let at =
        schedule.and_then(|schedule| schedule.publishes(name).map(|at| local(at, schedule.parts().zone)));
    let there = config.answers.rounds()?.into_iter().find(|there| there.round == *name);
    let place = there.and_then(|there| there.waits_for);
    let who = promise.manifest().guardians().map(|guardians| guardians.who).unwrap_or_default();
    let guardian = place.and_then(|place| {
        let one = who.get(usize::from(place).checked_sub(1)?)?;
        let from = local(promise.manifest().unwraps_at()?, config.zone);
        Some((place, format!("{} ({})", one.name, one.role), from))
    });
    Ok(Waits {
        guardian,
        unreadable,
        uncounted: found.release.is_none(),
        from: from.unwrap_or_default(),
        audit_file: found.audit_file_waits,
        comments: asked_comments && !read.is_some_and(|kept| kept.was_read),
        asked_comments,
        no_council: vacant.contains(&Role::Council),
        no_steward: vacant.contains(&Role::Steward),
        at: at.unwrap_or_default(),
    })
}
