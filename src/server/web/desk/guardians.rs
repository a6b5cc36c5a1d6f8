//! Guardians on the desk: HR names them, hands in what they have sent, and sees who is awaited.
//!
//! It must never take a file that a guardian has to keep, nor lead a guardian to a page that asks for one.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    session::Hr,
    words::{mistake, why_in},
};
use crate::{
    app::{self, StepError},
    web::{
        Service,
        error::HttpError,
        pages::{attachment, named},
    },
};
use candor_clock as clock;
use candor_people::{
    self as people, Act, State,
    guardians::{self, Added, Named, Standing},
};
use candor_protocol::survey::RoundName;
use candor_report::tongue::{Words, all_words, known_words};

#[derive(Template)]
#[template(path = "desk/guardians.html")]
struct Page {
    frame: Frame,
    rounds: Vec<Standing>,
    /// Who guards each round of the schedule.
    schedule: Vec<String>,
    form: NameForm,
    /// In which they can be written to: code and own name.
    languages: Vec<(&'static str, String)>,
    problem: Option<String>,
}

/// Who is to guard a round.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct NameForm {
    /// Empty: each round of the schedule.
    round: String,
    first: String,
    /// Empty: as the roster says.
    first_language: String,
    second: String,
    second_language: String,
}

/// What a guardian has sent.
#[derive(MultipartForm)]
pub(in crate::web) struct Upload {
    csrf: Text<String>,
    #[multipart(limit = "64KB")]
    document: Bytes,
}

/// What a round waits for.
pub(super) fn line(words: &Words, standing: &Standing) -> String {
    let missing: Vec<String> = standing.missing().map(|one| one.name.clone()).collect();
    let what = if standing.promised { "guardians-wait-acceptance" } else { "guardians-wait-key" };
    words.said(what).arg("round", &standing.round).arg("names", words.listed(&missing)).to_string()
}

async fn page(
    service: &Service,
    frame: Frame,
    form: NameForm,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let found = service.with_people(|people| {
        let mut rounds = guardians::standings(people)?;
        let states = people::rounds(people)?;
        rounds.retain(|one| {
            states.iter().all(|there| there.round != one.round || there.state == State::Waiting)
        });
        let schedule = guardians::of_schedule(people)?;
        Ok::<_, StepError>((rounds, schedule.into_iter().map(|one| one.name).collect()))
    });
    let (rounds, schedule) = found.await?;
    let languages = all_words().map(|words| (words.language(), words.plain("results-language"))).collect();
    desk_page(&Page { frame, rounds, schedule, form, languages, problem })
}

pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    page(&service, session.page(&session.say("guardians-title")), NameForm::default(), None).await
}

/// Names them; two empty lines: nobody.
pub(in crate::web) async fn name(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<NameForm>,
) -> Result<HttpResponse, HttpError> {
    let by = session.by(&service);
    let round = Some(form.round.trim()).filter(|text| !text.is_empty());
    let round: Result<Option<RoundName>, String> = round.map(str::parse).transpose().map_err(mistake);
    let lines = [(&form.first, &form.first_language), (&form.second, &form.second_language)];
    let lines = lines.into_iter().filter(|(line, _)| !line.trim().is_empty());
    let who: Result<Vec<Named>, String> = lines.map(|(line, language)| named_in(line, language)).collect();
    let problem = match round.and_then(|round| Ok((round, who?))) {
        Err(problem) => problem,
        Ok((round, who)) => {
            let done = service.with_config(move |config, _| {
                let rng = &mut clock::system_rng();
                Ok(app::name_guardians(config, round.as_ref(), &who, &by, rng))
            });
            match done.await? {
                Ok(()) => {
                    let said = session.words().plain("guardians-named");
                    return Ok(form::back_to("/desk/guardians", &said));
                }
                Err(error) => why_in(session.words(), error)?,
            }
        }
    };
    page(&service, session.page(&session.say("guardians-title")), form, Some(problem)).await
}

/// A guardian as typed, in a language that was chosen.
fn named_in(line: &str, language: &str) -> Result<Named, String> {
    let typed: Named = line.parse().map_err(mistake)?;
    let chosen = known_words(language).map(|words| words.language().to_owned());
    Ok(Named { language: chosen.or(typed.language), ..typed })
}

/// Takes what a guardian has sent.
pub(in crate::web) async fn add(
    service: web::Data<Service>,
    Hr(session): Hr,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let upload: Upload = form::files(&request, body).await?;
    form::checked(&session, &upload.csrf)?;
    let by = session.by(&service);
    let document = String::from_utf8_lossy(&upload.document.data).into_owned();
    let done = service.with_config(move |config, _| {
        Ok(app::add_guardian(config, &document, &by, &mut clock::system_rng()))
    });
    match done.await? {
        Ok(added) => Ok(form::back_to("/desk/guardians", &taken(session.words(), &added))),
        Err(error) => {
            let problem = why_in(session.words(), error)?;
            page(&service, session.page(&session.say("guardians-title")), NameForm::default(), Some(problem))
                .await
        }
    }
}

/// What was taken, and what comes next.
fn taken(words: &Words, added: &Added) -> String {
    let Added { name, standing, opened } = added;
    let what = if standing.promised { "guardians-took-acceptance" } else { "guardians-took-key" };
    let next = match (opened, standing.missing().next(), standing.promised) {
        (true, ..) => words.plain("guardians-is-open"),
        (false, Some(_), _) => line(words, standing),
        (false, None, false) => words.said("guardians-has-keys").arg("round", &standing.round).to_string(),
        (false, None, true) => words.plain("guardians-before"),
    };
    format!("{} {next}", words.said(what).arg("name", name))
}

/// What a guardian has sent back when a round is over: the whole pile.
#[derive(MultipartForm)]
pub(in crate::web) struct Back {
    csrf: Text<String>,
    #[multipart(limit = "512MB")]
    parcel: Bytes,
}

/// The parcel for the guardian whom a round waits for.
pub(in crate::web) async fn parcel(
    service: web::Data<Service>,
    Hr(session): Hr,
    round: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let (round, by) = (named(&round)?, session.by(&service));
    let made = service.with_config(move |config, _| {
        let made = app::parcels::parcel(config, &round);
        if let Ok((place, _)) = &made {
            let act = Act::Downloaded { file: &format!("the parcel for guardian {place}") };
            people::journal_act(&config.people, &by, Some(&round), &act)?;
        }
        Ok((round, made))
    });
    let (round, made) = made.await?;
    let (place, parcel) = made.map_err(|error| HttpError::step(&error))?;
    let name = format!("candor-parcel-{round}-for-{place}.candor");
    Ok(attachment(&name, "application/octet-stream", parcel))
}

/// Takes what that guardian has sent back.
pub(in crate::web) async fn layer(
    service: web::Data<Service>,
    Hr(session): Hr,
    round: web::Path<String>,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let (round, by) = (named(&round)?, session.by(&service));
    let back: Back = form::files(&request, body).await?;
    form::checked(&session, &back.csrf)?;
    let to = format!("/desk/rounds/{round}");
    let done = service
        .with_config(move |config, _| Ok(app::parcels::hand_in(config, &round, &back.parcel.data, &by)));
    match done.await? {
        Ok(place) => {
            let said = session.say("guardians-layer").arg("place", place).to_string();
            Ok(form::back_to(&to, &said))
        }
        Err(error) => Err(error.into()),
    }
}
