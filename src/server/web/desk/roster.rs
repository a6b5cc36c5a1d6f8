//! The roster on the desk: what is stored, and an import in two steps. First the differences, then the same two files again
//! with a word that they were seen; nothing waits on the server in between.
//!
//! Addresses are shown to HR only, and to nobody's log.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use base64::{Engine as _, prelude::BASE64_STANDARD};

use super::{
    form,
    page::{Frame, desk_page},
    session::Hr,
};
use crate::web::{Service, error::HttpError};
use candor_people::roster::{self, Prepared, Roster, RosterError};
use candor_protocol::survey::sha256;

/// More than this share of the stored people, in percent, has to be confirmed by a word.
const LARGE: usize = 20;
/// What has to be typed then.
const WORD: &str = "replace";

#[derive(Template)]
#[template(path = "desk/roster.html")]
struct Page {
    frame: Frame,
    units: Vec<Line>,
    people: usize,
    leaders: usize,
    problem: Option<String>,
}

/// A unit of the stored roster.
struct Line {
    depth: usize,
    name: String,
    id: String,
    leader: String,
    directly: usize,
}

#[derive(Template)]
#[template(path = "desk/roster-changes.html")]
struct Changes {
    frame: Frame,
    /// What would change, a line for each, with examples.
    said: String,
    nothing: bool,
    large: bool,
    word: &'static str,
    people: usize,
    units: usize,
    again: bool,
    seen: String,
    files: [File; 2],
}

/// A file on its way through the browser: its bytes as they came, whatever their encoding.
struct File {
    field: &'static str,
    name: String,
    bytes: String,
}

/// Two files, and who hands them in.
#[derive(MultipartForm)]
pub(in crate::web) struct Upload {
    csrf: Text<String>,
    #[multipart(limit = "16MB")]
    units: Bytes,
    #[multipart(limit = "16MB")]
    people: Bytes,
}

/// The same two files again.
#[derive(MultipartForm)]
pub(in crate::web) struct Confirmed {
    csrf: Text<String>,
    seen: Text<String>,
    word: Option<Text<String>>,
    #[multipart(limit = "24MB")]
    units: Text<String>,
    units_name: Text<String>,
    #[multipart(limit = "24MB")]
    people: Text<String>,
    people_name: Text<String>,
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    page(service, session.frame("Roster"), None).await
}

async fn page(
    service: web::Data<Service>,
    frame: Frame,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let stored = service.with_people(|people| roster::stored(people.db())).await?;
    desk_page(&Page {
        frame,
        units: stored.as_ref().map(lines).unwrap_or_default(),
        people: stored.as_ref().map_or(0, |roster| roster.people.len()),
        leaders: stored.as_ref().map_or(0, |roster| roster.leaders.len()),
        problem,
    })
}

fn lines(roster: &Roster) -> Vec<Line> {
    let counts = roster.head_counts();
    let line = |(at, unit): (usize, &candor_protocol::survey::Unit)| Line {
        depth: roster.tree.upwards(at).count() - 1,
        name: unit.name.clone(),
        id: unit.id.to_string(),
        leader: roster.leaders.get(&unit.id).map(ToString::to_string).unwrap_or_default(),
        directly: counts.get(&unit.id).copied().unwrap_or(0),
    };
    roster.tree.units().iter().enumerate().map(line).collect()
}

pub(in crate::web) async fn preview(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let upload: Upload = form::files(&request, body).await?;
    form::checked(&session, &upload.csrf)?;
    let file = |field, given: &Bytes| File {
        field,
        name: given
            .file_name
            .clone()
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| format!("{field}.csv")),
        bytes: BASE64_STANDARD.encode(&given.data),
    };
    if upload.units.data.is_empty() || upload.people.data.is_empty() {
        let problem = "Two files are needed, one with the units and one with the people: at least one is missing or empty.";
        return page(service, session.frame("Roster"), Some(problem.to_owned())).await;
    }
    let files = [file("units", &upload.units), file("people", &upload.people)];
    match compare(&service, &files).await? {
        Ok(prepared) => desk_page(&changes(session.frame("What would change"), &prepared, files, false)),
        Err(problem) => page(service, session.frame("Roster"), Some(problem)).await,
    }
}

pub(in crate::web) async fn import(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let form: Confirmed = form::files(&request, body).await?;
    form::checked(&session, &form.csrf)?;
    let Confirmed { seen, word, units, units_name, people, people_name, .. } = form;
    let file = |field, name: Text<String>, bytes: Text<String>| File {
        field,
        name: name.into_inner(),
        bytes: bytes.into_inner(),
    };
    let files = [file("units", units_name, units), file("people", people_name, people)];
    let prepared = match compare(&service, &files).await? {
        Ok(prepared) => prepared,
        Err(problem) => return page(service, session.frame("Roster"), Some(problem)).await,
    };
    if prepared.changes().is_empty() {
        return Ok(form::back_to("/desk/roster", "The roster was taken over."));
    }
    let confirmed = !prepared.changes().is_large(LARGE) || word.is_some_and(|word| word.trim() == WORD);
    if *seen != fingerprint(&prepared) || !confirmed {
        return desk_page(&changes(session.frame("What would change"), &prepared, files, true));
    }
    match service.with_people(move |people| Ok::<_, HttpError>(roster::apply(people.db(), &prepared))).await?
    {
        Ok(()) => Ok(form::back_to("/desk/roster", "The roster was taken over.")),
        Err(RosterError::Db(error)) => Err(error.into()),
        Err(problem) => page(service, session.frame("Roster"), Some(problem.to_string())).await,
    }
}

/// What the files would change, or what is wrong in them, in words.
async fn compare(
    service: &web::Data<Service>,
    files: &[File; 2],
) -> Result<Result<Prepared, String>, HttpError> {
    let decoded = files
        .each_ref()
        .map(|file| BASE64_STANDARD.decode(&file.bytes).map(|bytes| (file.name.clone(), bytes)));
    let [Ok(units), Ok(people)] = decoded else {
        return Ok(Err("The two files were damaged on their way: please choose them again.".to_owned()));
    };
    let compared = service.with_people(move |side| {
        match roster::prepare(side.db(), (&units.0, &units.1), (&people.0, &people.1)) {
            Ok(prepared) => Ok(Ok(prepared)),
            Err(RosterError::Db(error)) => Err(HttpError::from(error)),
            Err(problem) => Ok(Err(problem.to_string())),
        }
    });
    compared.await
}

fn changes(frame: Frame, prepared: &Prepared, files: [File; 2], again: bool) -> Changes {
    let roster = prepared.roster();
    Changes {
        frame,
        said: prepared.changes().to_string(),
        nothing: prepared.changes().is_empty(),
        large: prepared.changes().is_large(LARGE),
        word: WORD,
        people: roster.people.len(),
        units: roster.tree.units().len(),
        again,
        seen: fingerprint(prepared),
        files,
    }
}

/// Stands for the differences that somebody has seen.
fn fingerprint(prepared: &Prepared) -> String {
    hex::encode(sha256(prepared.changes().to_string().as_bytes()))
}
