//! Paper cards of an open round, for HR to print.
//!
//! A form and not a link: what fetches pages ahead must not fetch cards. Each fetching stands in the journal; nothing else of a card does.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{form::Form, session::Hr};
use crate::{
    app::StepError,
    files::{CARDS, ICON},
    web::{Service, error::HttpError, pages::named},
};
use candor_people::{self as people, Inviting, Links};
use candor_protocol::{survey::RoundName, token};
use candor_report::cards;

/// What HR chooses.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    language: String,
}

pub(in crate::web) async fn sheet(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<String>,
    Form(asked): Form<Asked>,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let by = session.by(&service);
    let made = service.with_config(move |config, _| {
        let inviting = Inviting::of(&config.people, &round).map_err(StepError::from)?;
        let promise = inviting.promise();
        let links = Links::new(&config.public_url, promise);
        let all = people::fetch_cards(&config.people, &inviting, &by)?;
        let to = |card: &people::Invitation| {
            (card.circle, links.in_language(card.circle, &card.code, Some(&asked.language)))
        };
        let all: Vec<(usize, String)> = all.iter().map(to).collect();
        let words = token::fingerprint(promise.hash());
        let files = [CARDS.path, ICON.path];
        cards::sheet(promise, &words, &all, Some(&asked.language), files)
            .map_err(|error| HttpError::internal(&error))
    });
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(made.await?))
}
