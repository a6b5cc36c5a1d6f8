//! Opening a round on the desk: a form, then everything that would happen with every kind of mail, then the name typed once
//! more. Keys are made on a thread; the round's page says how far it is.
//!
//! The preview changes nothing, and what is opened is what was previewed: the same form, planned again, gives the same circles.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::Deserialize;

use super::{
    as_seen::MAILS,
    form::{self, Form},
    page::{Frame, desk_page},
    pieces::Pieces,
    questions::{Reading, readings},
    round_form::{FILE, RoundForm, fingerprint},
    session::Hr,
};
use crate::{
    app::{self, Config, Samples, StepError},
    web::{Service, error::HttpError},
};
use candor_mail::Letter;
use candor_people::{
    self as people, Plan,
    accounts::{self, Role},
    roster::{self, UnitList},
};
use candor_protocol::survey::{AuditMode, Contact, Instrument, RoundName, Terms, Threshold};
use candor_report::tongue::Words;

/// So many units are listed for a pulse.
const LISTED: usize = 300;

#[derive(Template)]
#[template(path = "desk/open.html")]
struct Page {
    frame: Frame,
    form: RoundForm,
    pulse: bool,
    /// What is asked, as it calls itself.
    title: String,
    /// Whether there is an open question.
    has_question: bool,
    zone: String,
    /// The units to choose for a pulse, or the first of them.
    units: Option<UnitList>,
    /// The first possible day, where the round before promised a time without one that is not over yet.
    first: Option<String>,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/open-preview.html")]
struct Preview {
    frame: Frame,
    form: RoundForm,
    people: usize,
    /// Of them, how many draw a paper card.
    cards: usize,
    units: usize,
    leaders: usize,
    opens: String,
    closes: String,
    zone: String,
    paragraph: Option<String>,
    contact: Option<Contact>,
    k: u32,
    council: bool,
    statements: usize,
    /// What is asked, in each language.
    readings: Vec<Reading>,
    /// Who would guard the answers, each with their office.
    guardians: Vec<String>,
    /// A piece of the list of groups.
    circles: Vec<Circle>,
    pieces: Pieces,
    /// Whom no mail would reach: by group, how many of how many, and their addresses.
    unreachable: Vec<app::Unreachable>,
    regrouped: String,
    letters: Vec<Shown>,
    /// The languages of the mails.
    languages: Vec<&'static str>,
    /// What it means that nobody has a role.
    vacant: Vec<String>,
    /// The first day on which the next round can open.
    next: String,
    seen: String,
    again: Option<String>,
}

struct Circle {
    /// Its place among all of them.
    at: usize,
    name: String,
    invited: u32,
    coarsened: bool,
}

/// A letter as somebody will read it.
struct Shown {
    /// By which the address of its looks names it.
    name: &'static str,
    what: String,
    subject: String,
    text: String,
}

/// What kind of round somebody asks for.
#[derive(Deserialize)]
pub(in crate::web) struct Kind {
    #[serde(default)]
    kind: String,
}

pub(in crate::web) async fn form(
    service: web::Data<Service>,
    Hr(session): Hr,
    kind: web::Query<Kind>,
) -> Result<HttpResponse, HttpError> {
    // A file is handed in, not named.
    let kind = Some(kind.into_inner().kind).filter(|kind| kind != FILE).unwrap_or_default();
    begin(service, session.page(&session.say("open-title")), RoundForm { kind, ..RoundForm::default() }, None)
        .await
}

/// A file with statements, and who hands it in.
#[derive(MultipartForm)]
pub(in crate::web) struct Upload {
    csrf: Text<String>,
    #[multipart(limit = "64KB")]
    instrument: Bytes,
}

/// The form of a round that asks what a file says.
pub(in crate::web) async fn upload(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let upload: Upload = form::files(&request, body).await?;
    form::checked(&session, &upload.csrf)?;
    let text = String::from_utf8(upload.instrument.data.to_vec());
    let (instrument, unread) = match text {
        Ok(text) => (text, None),
        Err(_) => (String::new(), Some(session.words().plain("open-not-text"))),
    };
    let form = RoundForm { kind: FILE.to_owned(), instrument, ..RoundForm::default() };
    let problem = unread.or_else(|| form.instrument().err());
    // A file that cannot be asked is not carried on.
    let form = if problem.is_some() { RoundForm::default() } else { form };
    begin(service, session.page(&session.say("open-title")), form, problem).await
}

/// The form with what is usual, and what was chosen to be asked.
pub(super) async fn begin(
    service: web::Data<Service>,
    frame: Frame,
    chosen: RoundForm,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let form = service.with_config(move |config, clock| {
        let rounds = people::rounds(&config.people)?;
        let today = clock.now().with_timezone(&config.zone()?).date_naive();
        let k = people::last_k(&config.people)?.unwrap_or(Threshold::DEFAULT);
        let taken: Vec<&str> = rounds.iter().map(|round| round.round.as_str()).collect();
        let pulse = chosen.is_pulse();
        Ok(RoundForm {
            round: proposed(today, pulse, &taken),
            closes: (today + TimeDelta::days(if pulse { 7 } else { 14 })).to_string(),
            k: k.people().to_string(),
            least: Terms::LEAST_INTERVAL_DAYS.to_string(),
            own_language: "en".to_owned(),
            ..chosen
        })
    });
    page(service.clone(), frame, form.await?, problem).await
}

/// A name that is free: the quarter, and a number where that is taken.
fn proposed(today: NaiveDate, pulse: bool, taken: &[&str]) -> String {
    let quarter =
        format!("{}-q{}{}", today.year(), today.month0() / 3 + 1, if pulse { "-pulse" } else { "" });
    let others = (2..).map(|nth| format!("{quarter}-{nth}"));
    std::iter::once(quarter.clone())
        .chain(others)
        .find(|name| !taken.contains(&name.as_str()))
        .unwrap_or(quarter)
}

async fn page(
    service: web::Data<Service>,
    frame: Frame,
    form: RoundForm,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let (pulse, asked) = (form.is_pulse(), form.instrument().unwrap_or_else(|_| Instrument::built_in()));
    let has_question = asked.has_open_question();
    let words = frame.main;
    let written = |language: &str| asked.languages().find(|one| *one == language);
    let language = written(words.language()).or_else(|| written("en")).or_else(|| asked.languages().next());
    let title = asked.title(language.unwrap_or_default()).to_owned();
    let found = service.with_config(move |config, clock| {
        let first = people::first_possible_day(&config.people, &asked);
        let first = if pulse { None } else { first.map_err(StepError::from)? };
        let first = first.filter(|first| *first > clock.now().date_naive()).map(|day| words.date(day));
        // Only a pulse names its units.
        let units = if pulse { roster::list(config.people.db(), "", 0, LISTED)? } else { None };
        Ok((roster::is_stored(config.people.db())?, units, config.zone()?.name(), first))
    });
    let (is_stored, units, zone, first) = found.await?;
    if !is_stored {
        return Ok(form::back_to("/desk/roster", &frame.main.plain("open-needs-roster")));
    }
    desk_page(&Page { frame, pulse, title, has_question, zone: zone.to_owned(), form, units, first, problem })
}

pub(in crate::web) async fn preview(
    service: web::Data<Service>,
    Hr(session): Hr,
    form: web::Query<RoundForm>,
) -> Result<HttpResponse, HttpError> {
    previewed(service, session.page(&session.say("open-title")), form.into_inner(), None).await
}

/// The same of a form that is too long for an address.
pub(in crate::web) async fn preview_sent(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<RoundForm>,
) -> Result<HttpResponse, HttpError> {
    previewed(service, session.page(&session.say("open-title")), form, None).await
}

async fn previewed(
    service: web::Data<Service>,
    frame: Frame,
    form: RoundForm,
    again: Option<&'static str>,
) -> Result<HttpResponse, HttpError> {
    let (asked, words) = (form.clone(), frame.main);
    let found = service.with_config(move |config, clock| {
        let plan = match asked.plan(config, clock.now()) {
            Ok(plan) => plan,
            Err(problem) => return Ok(Err(problem)),
        };
        let letters = letters(config, words, &plan)?;
        let unreachable = app::unreachable(config, &plan);
        let vacant = unwatched(config)?.into_iter().map(|name| words.plain(name)).collect();
        Ok(Ok((plan, letters, unreachable, vacant)))
    });
    match found.await? {
        Ok((plan, letters, unreachable, vacant)) => {
            let preview = Preview::of(frame, form, &plan, letters, again);
            desk_page(&Preview { unreachable, vacant, ..preview })
        }
        Err(problem) => page(service, frame, form, Some(problem)).await,
    }
}

/// The mails that people would get, in the language of whoever looks.
fn letters(config: &Config, words: &Words, plan: &Plan) -> Result<Vec<Shown>, HttpError> {
    let samples = Samples::of(config, plan, 0)?;
    let shown = MAILS.iter().filter(|(_, sample, _)| samples.mails().contains(sample));
    shown
        .map(|&(name, sample, what)| {
            let Letter { subject, text, .. } = samples.letter(sample, Some(words.language()))?;
            Ok(Shown { name, what: words.plain(what), subject, text })
        })
        .collect()
}

/// The messages that say what it means that nobody has a role: HR says before opening that it knows.
fn unwatched(config: &Config) -> Result<Vec<&'static str>, HttpError> {
    let vacant = accounts::vacant(&config.accounts)?;
    Ok(vacant
        .into_iter()
        .filter_map(|role| match role {
            Role::Steward => Some("open-no-steward"),
            Role::Council => Some("open-no-council"),
            Role::Hr => None,
        })
        .collect())
}

impl Preview {
    fn of(
        frame: Frame,
        form: RoundForm,
        plan: &Plan,
        letters: Vec<Shown>,
        again: Option<&'static str>,
    ) -> Self {
        let circle = |(at, (circle, coarsened)): (usize, (&people::Draft, &bool))| Circle {
            at,
            name: frame.main.known(&circle.name),
            invited: circle.invited,
            coarsened: *coarsened,
        };
        let pieces = Pieces::new(String::new(), form.from, plan.circles.len());
        let circles = plan.circles.iter().zip(&plan.changes.coarsened).enumerate();
        let (first, shown) = (pieces.lines().start, pieces.lines().len());
        Self {
            people: plan.roster.size(),
            cards: plan.roster.on_paper.len(),
            units: plan.roster.tree.units().len(),
            leaders: plan.roster.leaders.len(),
            opens: frame.main.date(plan.terms.opens),
            closes: frame.main.date(plan.terms.closes),
            zone: plan.terms.zone.clone(),
            paragraph: plan.terms.paragraph.clone(),
            contact: plan.terms.contact.clone(),
            k: plan.terms.k.people(),
            council: plan.terms.audit_mode == AuditMode::Answers,
            guardians: plan.guardians.iter().map(|one| format!("{} ({})", one.name, one.role)).collect(),
            statements: plan.instrument.items().len(),
            readings: readings(&plan.instrument, frame.main),
            circles: circles.skip(first).take(shown).map(circle).collect(),
            pieces,
            unreachable: Vec::new(),
            regrouped: plan
                .changes
                .regrouped
                .iter()
                .map(|&at| plan.roster.tree.unit(at).name.as_str())
                .collect::<Vec<_>>()
                .join(", "),
            vacant: Vec::new(),
            next: frame.main.date(plan.next_possible_day()),
            letters,
            languages: Samples::languages(),
            seen: fingerprint(plan),
            again: again.map(|name| frame.main.plain(name)),
            frame,
            form,
        }
    }
}

pub(in crate::web) async fn open(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<RoundForm>,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("open-title"));
    let Ok(name) = form.round.trim().parse::<RoundName>() else {
        return previewed(service, frame, form, None).await;
    };
    // A second click, or a page that was loaded again: the round is there, or on its way.
    let (asked, there) = (name.clone(), format!("/desk/rounds/{name}"));
    let exists = service.with_people(move |people| people::round(people, &asked)).await?.is_some();
    if exists || matches!(service.jobs().standing(&name), Some(super::jobs::Standing::Working(..))) {
        return Ok(form::back_to(&there, &session.words().plain("open-there-already")));
    }
    if form.typed.trim() != name.as_str() {
        return previewed(service, frame, form, Some("open-not-typed")).await;
    }
    if form.unwatched.is_none() && !service.with_config(|config, _| unwatched(config)).await?.is_empty() {
        let unsaid = "open-unwatched";
        return previewed(service, frame, form, Some(unsaid)).await;
    }
    let asked = form.clone();
    let found = service.with_config(move |config, clock| Ok(asked.plan(config, clock.now()))).await?;
    let plan = match found {
        Ok(plan) if fingerprint(&plan) == form.seen => plan,
        Ok(_) => {
            let changed = "open-changed";
            return previewed(service, frame, form, Some(changed)).await;
        }
        Err(problem) => return page(service, frame, form, Some(problem)).await,
    };
    let who = session.account.address.as_str();
    super::opening::order(&service, name, (form, plan), who, session.words()).await?;
    Ok(form::back_to(&there, ""))
}
