//! What a leader answers to a round: written on the report's page, read by the team before it answers again.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{
    form::{self, Form},
    session::Leader,
    words::why_in,
};
use crate::web::{Service, error::HttpError, pages::named};
use candor_disclosure::release::Release;
use candor_people::{self as people, Note};
use candor_protocol::survey::{RoundName, UnitId};

#[derive(Deserialize)]
pub(in crate::web) struct Written {
    round: String,
    heard: String,
    will_do: String,
}

pub(in crate::web) async fn write(
    service: web::Data<Service>,
    Leader(session): Leader,
    path: web::Path<String>,
    Form(form): Form<Written>,
) -> Result<HttpResponse, HttpError> {
    let unit: UnitId = named(&path)?;
    let round: RoundName = named(&form.round)?;
    let there = format!(
        "/desk/reports/{}",
        askama::filters::urlencode(unit.as_str()).map_or_else(|_| unit.to_string(), |text| text.to_string())
    );
    let (by, words) = (session.by(&service), session.words());
    let done = service.with_config(move |config, _| {
        let history = config.published.history(&config.people)?;
        let tree = history.releases().iter().find(|release| *release.round() == round).map(Release::tree);
        // What they lead; HR reads all of it and answers for nobody.
        let led = tree.is_some_and(|tree| {
            let at = tree.position(&unit);
            at.is_some_and(|at| tree.upwards(at).any(|above| session.leads.contains(&tree.unit(above).id)))
        });
        if !led {
            return Err(HttpError::not_for_you());
        }
        let note = Note { heard: form.heard, will_do: form.will_do };
        match people::write_note(&config.people, &round, &unit, &note, &by) {
            Ok(()) => Ok(words.plain(match people::for_everybody(&config.people, &round)? {
                Some(stand) if stand.sent => "note-kept-for-good",
                Some(_) => "note-kept-for-everybody",
                None => "note-kept",
            })),
            Err(error) => Ok(format!("{} {}", words.plain("note-not-kept"), why_in(words, error)?)),
        }
    });
    Ok(form::back_to(&there, &done.await?))
}
