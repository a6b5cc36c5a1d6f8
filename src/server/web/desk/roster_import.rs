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
    session::{Hr, Session},
    words,
};
use crate::{
    app,
    web::{Service, error::HttpError},
};
use candor_journal::By;
use candor_people::roster::{self, Lacking, Prepared, Renamed, RosterError, Saying};
use candor_protocol::survey::sha256;
use candor_report::tongue::Words;

#[derive(Template)]
#[template(path = "desk/roster-changes.html")]
struct Changes {
    frame: Frame,
    /// What the files hold that is not read.
    notes: Vec<String>,
    /// The units, where they were made from who leads whom.
    picture: Option<String>,
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

/// The files of an import on their way through the browser, and what was said about them.
struct Files {
    /// Two, with the units and with the people; or one with people and their leaders.
    files: Vec<File>,
    /// What they call their columns.
    columns: Vec<String>,
    /// The name of the whole organisation, where it was given.
    organisation: String,
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

/// One file in which everybody has a leader.
#[derive(MultipartForm)]
pub(in crate::web) struct LeadersUpload {
    csrf: Text<String>,
    #[multipart(limit = "16MB")]
    workers: Bytes,
    organisation: Option<Text<String>>,
}

/// The same files again.
#[derive(MultipartForm)]
pub(in crate::web) struct Again {
    csrf: Text<String>,
    seen: Option<Text<String>>,
    number: Option<Text<String>>,
    #[multipart(limit = "24MB")]
    units: Option<Text<String>>,
    units_name: Option<Text<String>>,
    #[multipart(limit = "24MB")]
    people: Option<Text<String>>,
    people_name: Option<Text<String>>,
    #[multipart(limit = "24MB")]
    workers: Option<Text<String>>,
    workers_name: Option<Text<String>>,
    organisation: Option<Text<String>>,
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
    let lacking = "roster-two-files";
    chosen(
        &service,
        &session,
        &[("units", &upload.units), ("people", &upload.people)],
        String::new(),
        lacking,
    )
    .await
}

/// The same of one list in which everybody has a leader.
pub(in crate::web) async fn leaders(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let upload: LeadersUpload = form::files(&request, body).await?;
    form::checked(&session, &upload.csrf)?;
    let lacking = "roster-no-file";
    chosen(&service, &session, &[("workers", &upload.workers)], typed(upload.organisation), lacking).await
}

/// What files that were just chosen would change, or that one is lacking.
async fn chosen(
    service: &Service,
    session: &Session,
    given: &[(&'static str, &Bytes)],
    organisation: String,
    lacking: &str,
) -> Result<HttpResponse, HttpError> {
    if given.iter().any(|(_, bytes)| bytes.data.is_empty()) {
        return page(
            service,
            session.page(&session.say("roster-title")),
            Some(session.words().plain(lacking)),
        )
        .await;
    }
    let files = given.iter().map(|(field, bytes)| File::new(field, bytes)).collect();
    let files = Files { files, columns: Vec::new(), organisation };
    show(service, session.page(&session.say("roster-would-change")), files).await
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
    show(&service, session.page(&session.say("roster-would-change")), form.seen_and_files().1).await
}

/// What the files would change, or what is wrong in them.
async fn show(service: &Service, frame: Frame, files: Files) -> Result<HttpResponse, HttpError> {
    match compare(service, frame.main, &files).await? {
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
    let (seen, files) = form.seen_and_files();
    match compare(&service, session.words(), &files).await? {
        Ok(prepared) => {
            let frame = session.page(&session.say("roster-would-change"));
            let by = session.by(&service);
            take_over(&service, frame, by, prepared, Some(files), &seen, "roster-taken").await
        }
        Err(wrong) => page(&service, session.page(&session.say("roster-title")), Some(wrong.problem)).await,
    }
}

pub(in crate::web) async fn ask_undo(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    match before(&service, session.words()).await? {
        Ok(prepared) => {
            desk_page(&changes(session.page(&session.say("roster-going-back")), &prepared, None, false))
        }
        Err(problem) => page(&service, session.page(&session.say("roster-title")), Some(problem)).await,
    }
}

pub(in crate::web) async fn undo(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(seen): Form<Seen>,
) -> Result<HttpResponse, HttpError> {
    match before(&service, session.words()).await? {
        Ok(prepared) => {
            let said = "roster-undone";
            let (frame, by) = (session.page(&session.say("roster-going-back")), session.by(&service));
            take_over(&service, frame, by, prepared, None, &seen, said).await
        }
        Err(problem) => page(&service, session.page(&session.say("roster-title")), Some(problem)).await,
    }
}

/// Takes over what was seen, when the number is right.
async fn take_over(
    service: &Service,
    frame: Frame,
    by: By,
    prepared: Prepared,
    files: Option<Files>,
    seen: &Seen,
    said: &str,
) -> Result<HttpResponse, HttpError> {
    if prepared.changes().is_empty() {
        return Ok(form::back_to("/desk/roster", &frame.main.plain(said)));
    }
    let number = prepared.changes().guard().map(|guard| guard.number.to_string());
    let confirmed = number.is_none_or(|number| seen.number.trim() == number);
    if seen.seen != fingerprint(&prepared) || !confirmed {
        return desk_page(&changes(frame, &prepared, files, true));
    }
    let mut rng = service.rng();
    let done = service.with_config(move |config, _| {
        Ok::<_, HttpError>(app::import_roster(config, &prepared, &by, &mut rng))
    });
    match done.await? {
        Ok(changed) => {
            let said = format!("{} {}", frame.main.plain(said), followed(frame.main, &changed));
            Ok(form::back_to("/desk/roster", said.trim_end()))
        }
        Err(RosterError::Db(error)) => Err(error.into()),
        Err(problem) => {
            let problem = words::roster(frame.main, &problem);
            page(service, frame, Some(problem)).await
        }
    }
}

impl File {
    fn new(field: &'static str, given: &Bytes) -> Self {
        let name = given.file_name.clone().filter(|name| !name.is_empty());
        Self {
            field,
            name: name.unwrap_or_else(|| format!("{field}.csv")),
            bytes: BASE64_STANDARD.encode(&given.data),
        }
    }
}

/// What stands in a field; empty where it is not there.
fn typed(field: Option<Text<String>>) -> String {
    field.map(Text::into_inner).unwrap_or_default()
}

impl Again {
    fn seen_and_files(self) -> (Seen, Files) {
        let mut files = Vec::new();
        for (field, name, bytes) in [
            ("units", self.units_name, self.units),
            ("people", self.people_name, self.people),
            ("workers", self.workers_name, self.workers),
        ] {
            let bytes = bytes.map(Text::into_inner);
            files.extend(bytes.map(|bytes| File { field, name: typed(name), bytes }));
        }
        let columns = self.column.into_iter().map(Text::into_inner).filter(|column| !column.is_empty());
        let files = Files { files, columns: columns.collect(), organisation: typed(self.organisation) };
        (Seen { seen: typed(self.seen), number: typed(self.number) }, files)
    }
}

/// Why files were not read.
struct Wrong {
    problem: String,
    /// The columns for which one can be chosen.
    lacking: Vec<Lacking>,
}

/// What the files would change, or what is wrong in them, in words.
async fn compare(
    service: &Service,
    words: &'static Words,
    files: &Files,
) -> Result<Result<Prepared, Wrong>, HttpError> {
    let wrong = |problem: String| Ok(Err(Wrong { problem, lacking: Vec::new() }));
    let decoded = files.files.iter().map(|file| {
        let bytes = BASE64_STANDARD.decode(&file.bytes).ok()?;
        Some((file.field, file.name.clone(), bytes))
    });
    let Some(decoded) = decoded.collect::<Option<Vec<_>>>() else {
        return wrong(words.plain("roster-damaged"));
    };
    let columns: Result<Vec<Renamed>, _> = files.columns.iter().map(|text| text.parse()).collect();
    let columns = match columns {
        Ok(columns) => columns,
        Err(_) => return wrong(words.plain("roster-damaged")),
    };
    let organisation = Some(files.organisation.trim().to_owned()).filter(|name| !name.is_empty());
    let compared = service.with_people(move |side| {
        let prepared = match &decoded[..] {
            [(_, units_name, units), (_, people_name, people)] => {
                roster::prepare_renamed(side.db(), (units_name, units), (people_name, people), &columns)
            }
            [(_, name, workers)] => {
                roster::prepare_leaders(side.db(), (name, workers), &columns, organisation.as_deref())
            }
            _ => {
                return Err(HttpError::told(400, "desk", "error-form-missing", Vec::new()));
            }
        };
        match prepared {
            Ok(prepared) => Ok(Ok(prepared)),
            Err(RosterError::Db(error)) => Err(HttpError::from(error)),
            Err(problem) if matches!(&decoded[..], [(_, _, units), (_, _, people)] if roster::swapped(units, people)) => {
                let problem = format!("{} {}", words.plain("roster-swapped"), words::roster(words, &problem));
                Ok(Err(Wrong { problem, lacking: Vec::new() }))
            }
            Err(problem) => {
                let files = decoded.iter().map(|(field, _, bytes)| (*field, &bytes[..]));
                let lacking = roster::lacking(&files.collect::<Vec<_>>(), &columns);
                Ok(Err(Wrong { problem: words::roster(words, &problem), lacking }))
            }
        }
    });
    compared.await
}

/// What going back would change, or why that is not possible.
async fn before(service: &Service, words: &'static Words) -> Result<Result<Prepared, String>, HttpError> {
    let prepared = service.with_people(move |side| match roster::prepare_undo(side.db()) {
        Ok(prepared) => Ok(Ok(prepared)),
        Err(RosterError::Db(error)) => Err(HttpError::from(error)),
        Err(problem) => Ok(Err(words::roster(words, &problem))),
    });
    prepared.await
}

fn changes(frame: Frame, prepared: &Prepared, files: Option<Files>, again: bool) -> Changes {
    let (roster, words) = (prepared.roster(), frame.main);
    let say = |of: &Saying| words::saying(words, of);
    let guard = prepared.changes().guard().map(|guard| (guard.number, format!("{}.", say(&guard.why))));
    let picture = prepared.picture().map(|lines| lines.iter().map(say).collect::<Vec<_>>().join("\n"));
    Changes {
        frame,
        notes: prepared.notes().iter().map(say).collect(),
        picture,
        said: prepared.changes().told(&say),
        nothing: prepared.changes().is_empty(),
        guard,
        people: roster.size(),
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
