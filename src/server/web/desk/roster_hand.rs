//! The roster by hand on the desk: a person is found, added, changed or removed, or a unit gets another leader. First what would
//! change and what follows from it, then the word to do it; what is done is what was shown, or it is shown again.
//!
//! It must never have an address in a link, where logs and histories keep it: people are asked for in forms.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    roster::{followed, page},
    roster_follows::follows,
    session::Hr,
    words,
};
use crate::{
    app,
    web::{Service, error::HttpError},
};
use candor_db::DbError;
use candor_people::roster::{self, FoundPerson, ListedUnit, Prepared, RosterError, Saying, Step, Typed};
use candor_protocol::survey::{UnitId, sha256};
use candor_report::tongue::Words;

/// So many people are shown at a time.
const SHOWN: usize = 100;

/// So many units are suggested where one is typed; with more the page would be long.
const SUGGESTED: usize = 300;

#[derive(Template)]
#[template(path = "desk/roster-people.html")]
struct People {
    frame: Frame,
    /// What was looked for.
    find: String,
    /// The unit whose people these are.
    unit: Option<ListedUnit>,
    /// Who gets its report, as it was typed.
    leader: String,
    found: usize,
    people: Vec<FoundPerson>,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/roster-person.html")]
struct Person {
    frame: Frame,
    form: HandForm,
    /// Whether an id can be given: who has one keeps it.
    id_open: bool,
    units: Vec<ListedUnit>,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/roster-step.html")]
struct Preview {
    frame: Frame,
    form: HandForm,
    /// What changes about the person, beside the differences.
    said: Vec<String>,
    changes: String,
    notes: Vec<String>,
    nothing: bool,
    again: bool,
    seen: String,
}

/// What is looked for.
#[derive(Deserialize)]
pub(in crate::web) struct FindForm {
    #[serde(default)]
    find: String,
}

/// One step, as it was typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct HandForm {
    /// `add`, `change`, `remove` or `lead`.
    step: String,
    /// The address, or the id, under which the person is known.
    was: String,
    email: String,
    unit: String,
    name: String,
    language: String,
    id: String,
    leader: String,
    /// Stands for the differences that were shown.
    seen: String,
}

impl HandForm {
    fn step(&self) -> Option<Step> {
        let typed = || Typed {
            email: self.email.clone(),
            unit: self.unit.clone(),
            name: self.name.clone(),
            language: self.language.clone(),
            id: self.id.clone(),
        };
        Some(match self.step.as_str() {
            "add" => Step::Add(typed()),
            "change" => Step::Change { was: self.was.clone(), now: typed() },
            "remove" => Step::Remove { was: self.was.clone() },
            "lead" => Step::Lead { unit: self.unit.clone(), leader: self.leader.clone() },
            _ => return None,
        })
    }
}

/// Finds people by a part of their address, name or id.
pub(in crate::web) async fn find(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(FindForm { find }): Form<FindForm>,
) -> Result<HttpResponse, HttpError> {
    let text = find.clone();
    let (found, people) =
        service.with_people(move |side| roster::find_people(side.db(), &text, None, SHOWN)).await?;
    let frame = session.page(&session.say("roster-people-title"));
    desk_page(&People { frame, find, unit: None, leader: String::new(), found, people, problem: None })
}

/// A unit with the people who belong directly to it.
pub(in crate::web) async fn unit(
    service: web::Data<Service>,
    Hr(session): Hr,
    unit: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let unit = unit.into_inner().parse().map_err(|_| HttpError::not_found())?;
    unit_page(&service, session.page(&session.say("roster-unit-title")), unit, None, None).await
}

async fn unit_page(
    service: &Service,
    frame: Frame,
    id: UnitId,
    typed: Option<String>,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let read = service.with_people(move |side| {
        let unit = roster::listed_unit(side.db(), &id)?;
        Ok::<_, DbError>((unit, roster::find_people(side.db(), "", Some(&id), SHOWN)?))
    });
    let (unit, (found, people)) = read.await?;
    let unit = unit.ok_or_else(HttpError::not_found)?;
    let leader = typed.or_else(|| unit.leader.clone()).unwrap_or_default();
    desk_page(&People { frame, find: String::new(), unit: Some(unit), leader, found, people, problem })
}

/// The form of one person, or of a new one.
pub(in crate::web) async fn person(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<HandForm>,
) -> Result<HttpResponse, HttpError> {
    let was = form.was.clone();
    let read = service.with_people(move |side| {
        Ok::<_, DbError>((roster::is_stored(side.db())?, roster::person_by_key(side.db(), &was)?))
    });
    let (is_stored, found) = read.await?;
    if !is_stored {
        let problem = session.words().plain("roster-no-first");
        return page(&service, session.page(&session.say("roster-title")), Some(problem)).await;
    }
    let form = match found {
        None if !form.was.is_empty() => {
            let problem = session.words().plain("roster-nobody-so");
            return page(&service, session.page(&session.say("roster-title")), Some(problem)).await;
        }
        None => HandForm { step: "add".to_owned(), ..form },
        Some(person) => HandForm {
            step: "change".to_owned(),
            was: person.key().to_owned(),
            email: person.email.as_ref().map(ToString::to_string).unwrap_or_default(),
            unit: person.unit.to_string(),
            name: person.name.unwrap_or_default(),
            language: person.language.unwrap_or_default(),
            id: person.id.unwrap_or_default(),
            ..HandForm::default()
        },
    };
    let id_open = form.step == "add" || form.id.is_empty();
    person_page(&service, session.page(&session.say("roster-person-title")), form, id_open, None).await
}

async fn person_page(
    service: &Service,
    frame: Frame,
    form: HandForm,
    id_open: bool,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let list = service.with_people(|side| roster::list(side.db(), "", 0, SUGGESTED)).await?;
    let units = list.filter(|list| list.units <= SUGGESTED).map(|list| list.lines).unwrap_or_default();
    desk_page(&Person { frame, form, id_open, units, problem })
}

/// What a step would change, and what follows.
pub(in crate::web) async fn preview(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<HandForm>,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("roster-would-change"));
    match prepare(&service, session.words(), &form).await? {
        Ok(prepared) => shown(&service, frame, form, prepared, false).await,
        Err(problem) => refused(&service, frame, form, problem).await,
    }
}

/// Does it, when it is what was shown.
pub(in crate::web) async fn take(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<HandForm>,
) -> Result<HttpResponse, HttpError> {
    let frame = session.page(&session.say("roster-would-change"));
    let prepared = match prepare(&service, session.words(), &form).await? {
        Ok(prepared) => prepared,
        Err(problem) => return refused(&service, frame, form, problem).await,
    };
    if prepared.changes().is_empty() {
        return Ok(form::back_to("/desk/roster", &session.words().plain("roster-so-already")));
    }
    if form.seen != fingerprint(&prepared) {
        return shown(&service, frame, form, prepared, true).await;
    }
    let (words, by, mut rng) = (session.words(), session.by(&service), service.rng());
    let done = service.with_config(move |config, _| {
        Ok::<_, HttpError>(app::import_roster(config, &prepared, &by, &mut rng))
    });
    match done.await? {
        Ok(changed) => {
            let said = match form.step.as_str() {
                "add" => "roster-added",
                "remove" => "roster-removed",
                "lead" => "roster-led",
                _ => "roster-changed",
            };
            let said = format!("{} {}", words.plain(said), followed(words, &changed));
            Ok(form::back_to("/desk/roster", said.trim_end()))
        }
        Err(RosterError::Db(error)) => Err(error.into()),
        Err(problem) => page(&service, frame, Some(words::roster(words, &problem))).await,
    }
}

/// What a step would change, or what is wrong in it.
async fn prepare(
    service: &Service,
    words: &'static Words,
    form: &HandForm,
) -> Result<Result<Prepared, String>, HttpError> {
    let missing = || HttpError::told(400, "desk", "error-form-missing", Vec::new());
    let step = form.step().ok_or_else(missing)?;
    let prepared = service.with_people(move |side| match roster::prepare_by_hand(side.db(), &step) {
        Ok(prepared) => Ok(Ok(prepared)),
        Err(RosterError::Db(error)) => Err(HttpError::from(error)),
        Err(problem) => Ok(Err(words::roster(words, &problem))),
    });
    prepared.await
}

async fn shown(
    service: &Service,
    frame: Frame,
    form: HandForm,
    prepared: Prepared,
    again: bool,
) -> Result<HttpResponse, HttpError> {
    let page = service.with_config(move |config, clock| {
        let say = |of: &Saying| words::saying(frame.main, of);
        let mut notes: Vec<String> = prepared.notes().iter().map(say).collect();
        notes.extend(follows(frame.main, config, clock, &prepared)?);
        Ok(Preview {
            said: prepared.said().iter().map(say).collect(),
            changes: prepared.changes().told(&say),
            notes,
            nothing: prepared.changes().is_empty(),
            again,
            seen: fingerprint(&prepared),
            frame,
            form,
        })
    });
    desk_page(&page.await?)
}

/// The form again, with what is wrong in it.
async fn refused(
    service: &Service,
    frame: Frame,
    form: HandForm,
    problem: String,
) -> Result<HttpResponse, HttpError> {
    let problem = Some(problem);
    match (form.step.as_str(), form.unit.parse()) {
        ("lead", Ok(unit)) => unit_page(service, frame, unit, Some(form.leader), problem).await,
        ("add" | "change", _) => person_page(service, frame, form, true, problem).await,
        _ => page(service, frame, problem).await,
    }
}

/// Stands for what somebody has seen.
fn fingerprint(prepared: &Prepared) -> String {
    let seen = [
        prepared.said().iter().map(Saying::to_string).collect::<Vec<_>>().join("\n"),
        prepared.changes().all(),
    ]
    .join("\n");
    hex::encode(sha256(seen.as_bytes()))
}
