//! An import on the desk, in two steps: first the differences, then the same files again with the number that they ask for;
//! nothing waits on the server in between. Going back to the roster before is the same without files.
//!
//! What is taken over is what was shown: the differences are computed again and have to be the same.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    roster::{followed, page},
    session::Hr,
};
use crate::{
    app,
    web::{
        Service,
        error::{HttpError, sentence},
    },
};
use candor_people::roster::{self, Lacking, Prepared, Renamed, RosterError};
use candor_protocol::survey::sha256;

#[derive(Template)]
#[template(path = "desk/roster-changes.html")]
struct Changes {
    frame: Frame,
    /// What the files hold that is not read.
    notes: Vec<String>,
    /// What would change, a line for each, with examples.
    said: String,
    nothing: bool,
    /// The number that has to be typed, and what it is the number of.
    guard: Option<(usize, String)>,
    people: usize,
    units: usize,
    again: bool,
    seen: String,
    /// What is sent again with the number; none when it goes back to the roster before.
    files: Option<Files>,
}

#[derive(Template)]
#[template(path = "desk/roster-columns.html")]
struct Columns {
    frame: Frame,
    problem: String,
    lacking: Vec<Lacking>,
    files: Files,
}

/// The files of an import on their way through the browser, and what they call their columns.
struct Files {
    files: [File; 2],
    columns: Vec<String>,
}

/// A file: its bytes as they came, whatever their encoding.
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

/// The same files again.
#[derive(MultipartForm)]
pub(in crate::web) struct Again {
    csrf: Text<String>,
    seen: Option<Text<String>>,
    number: Option<Text<String>>,
    #[multipart(limit = "24MB")]
    units: Text<String>,
    units_name: Text<String>,
    #[multipart(limit = "24MB")]
    people: Text<String>,
    people_name: Text<String>,
    column: Vec<Text<String>>,
}

/// What was seen and typed before going back.
#[derive(Deserialize)]
pub(in crate::web) struct Seen {
    #[serde(default)]
    seen: String,
    #[serde(default)]
    number: String,
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
        return page(&service, session.frame("Roster"), Some(problem.to_owned())).await;
    }
    let files = [file("units", &upload.units), file("people", &upload.people)];
    show(&service, session.frame("What would change"), Files { files, columns: Vec::new() }).await
}

/// The same with what the files call their columns.
pub(in crate::web) async fn columns(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let form: Again = form::files(&request, body).await?;
    form::checked(&session, &form.csrf)?;
    show(&service, session.frame("What would change"), form.files()).await
}

/// What the files would change, or what is wrong in them.
async fn show(service: &Service, frame: Frame, files: Files) -> Result<HttpResponse, HttpError> {
    match compare(service, &files).await? {
        Ok(prepared) => desk_page(&changes(frame, &prepared, Some(files), false)),
        Err(Wrong { problem, lacking }) if lacking.is_empty() => page(service, frame, Some(problem)).await,
        Err(Wrong { problem, lacking }) => desk_page(&Columns { frame, problem, lacking, files }),
    }
}

pub(in crate::web) async fn import(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let form: Again = form::files(&request, body).await?;
    form::checked(&session, &form.csrf)?;
    let typed = |text: &Option<Text<String>>| text.as_ref().map(|text| text.0.clone()).unwrap_or_default();
    let seen = Seen { seen: typed(&form.seen), number: typed(&form.number) };
    let files = form.files();
    match compare(&service, &files).await? {
        Ok(prepared) => {
            let frame = session.frame("What would change");
            take_over(&service, frame, prepared, Some(files), &seen, "The roster was taken over.").await
        }
        Err(wrong) => page(&service, session.frame("Roster"), Some(wrong.problem)).await,
    }
}

pub(in crate::web) async fn ask_undo(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    match before(&service).await? {
        Ok(prepared) => desk_page(&changes(session.frame("Going back"), &prepared, None, false)),
        Err(problem) => page(&service, session.frame("Roster"), Some(problem)).await,
    }
}

pub(in crate::web) async fn undo(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(seen): Form<Seen>,
) -> Result<HttpResponse, HttpError> {
    match before(&service).await? {
        Ok(prepared) => {
            let said = "The roster before is the roster again.";
            take_over(&service, session.frame("Going back"), prepared, None, &seen, said).await
        }
        Err(problem) => page(&service, session.frame("Roster"), Some(problem)).await,
    }
}

/// Takes over what was seen, when the number is right.
async fn take_over(
    service: &Service,
    frame: Frame,
    prepared: Prepared,
    files: Option<Files>,
    seen: &Seen,
    said: &str,
) -> Result<HttpResponse, HttpError> {
    if prepared.changes().is_empty() {
        return Ok(form::back_to("/desk/roster", said));
    }
    let number = prepared.changes().guard().map(|guard| guard.number.to_string());
    let confirmed = number.is_none_or(|number| seen.number.trim() == number);
    if seen.seen != fingerprint(&prepared) || !confirmed {
        return desk_page(&changes(frame, &prepared, files, true));
    }
    let done =
        service.with_config(move |config, _| Ok::<_, HttpError>(app::import_roster(config, &prepared)));
    match done.await? {
        Ok(changed) => {
            let said = format!("{said} {}", followed(&changed));
            Ok(form::back_to("/desk/roster", said.trim_end()))
        }
        Err(RosterError::Db(error)) => Err(error.into()),
        Err(problem) => page(service, frame, Some(problem.to_string())).await,
    }
}

impl Again {
    fn files(self) -> Files {
        let Self { units, units_name, people, people_name, column, .. } = self;
        let file = |field, name: Text<String>, bytes: Text<String>| File {
            field,
            name: name.into_inner(),
            bytes: bytes.into_inner(),
        };
        let chosen = column.into_iter().map(Text::into_inner).filter(|column| !column.is_empty());
        Files {
            files: [file("units", units_name, units), file("people", people_name, people)],
            columns: chosen.collect(),
        }
    }
}

/// Why files were not read.
struct Wrong {
    problem: String,
    /// The columns for which one can be chosen.
    lacking: Vec<Lacking>,
}

/// What the files would change, or what is wrong in them, in words.
async fn compare(service: &Service, files: &Files) -> Result<Result<Prepared, Wrong>, HttpError> {
    let wrong = |problem: String| Ok(Err(Wrong { problem, lacking: Vec::new() }));
    let decoded = files
        .files
        .each_ref()
        .map(|file| BASE64_STANDARD.decode(&file.bytes).map(|bytes| (file.name.clone(), bytes)));
    let [Ok(units), Ok(people)] = decoded else {
        return wrong("The two files were damaged on their way: please choose them again.".to_owned());
    };
    let columns: Result<Vec<Renamed>, _> = files.columns.iter().map(|text| text.parse()).collect();
    let columns = match columns {
        Ok(columns) => columns,
        Err(error) => return wrong(sentence(&error.to_string())),
    };
    let compared = service.with_people(move |side| {
        let (units, people) = ((units.0.as_str(), &units.1[..]), (people.0.as_str(), &people.1[..]));
        match roster::prepare_renamed(side.db(), units, people, &columns) {
            Ok(prepared) => Ok(Ok(prepared)),
            Err(RosterError::Db(error)) => Err(HttpError::from(error)),
            Err(problem) => {
                let lacking = roster::lacking(units.1, people.1, &columns);
                Ok(Err(Wrong { problem: problem.to_string(), lacking }))
            }
        }
    });
    compared.await
}

/// What going back would change, or why that is not possible.
async fn before(service: &Service) -> Result<Result<Prepared, String>, HttpError> {
    let prepared = service.with_people(|side| match roster::prepare_undo(side.db()) {
        Ok(prepared) => Ok(Ok(prepared)),
        Err(RosterError::Db(error)) => Err(HttpError::from(error)),
        Err(problem) => Ok(Err(sentence(&problem.to_string()))),
    });
    prepared.await
}

fn changes(frame: Frame, prepared: &Prepared, files: Option<Files>, again: bool) -> Changes {
    let roster = prepared.roster();
    Changes {
        frame,
        notes: prepared.notes().to_vec(),
        said: prepared.changes().to_string(),
        nothing: prepared.changes().is_empty(),
        guard: prepared.changes().guard().map(|guard| (guard.number, sentence(&guard.why))),
        people: roster.people.len(),
        units: roster.tree.units().len(),
        again,
        seen: fingerprint(prepared),
        files,
    }
}

/// Stands for the differences that somebody has seen, also those of which only the number was shown.
fn fingerprint(prepared: &Prepared) -> String {
    hex::encode(sha256(prepared.changes().all().as_bytes()))
}
