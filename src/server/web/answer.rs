//! Handing a sealed ballot in: the token is all that is asked for. It must never look at a header or an address.

use actix_web::{HttpResponse, http::header, web};

use super::{Service, error::HttpError, pages::named};
use candor_answers as answers;
use candor_protocol::{guardian::EntryRequest, survey::RoundName, token::AnswersRequest};

pub(super) async fn submit(
    service: web::Data<Service>,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let request: AnswersRequest = serde_json::from_slice(&body)
        .map_err(|_| HttpError::bad_request("The answer is malformed: reload the page and try again."))?;
    let now = service.clock().now();
    let mut rng = service.rng();
    let answers = service.answers()?.clone();
    let checked = match answers::check_now(&answers, &round, &request, now, &mut rng) {
        Some(checked) => checked,
        None => {
            let answers = answers.clone();
            web::block(move || answers::check(&answers, &round, &request, now, &mut rng)).await??
        }
    };
    let reply = answers::keep(&answers, checked).await?;
    // Nobody's next request, of whatever kind, comes on the connection of an answer.
    Ok(HttpResponse::Ok().force_close().json(reply))
}

/// The same with an entry, in a round with guardians.
pub(super) async fn enter(
    service: web::Data<Service>,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let request: EntryRequest = serde_json::from_slice(&body)
        .map_err(|_| HttpError::bad_request("The entry is malformed: reload the page and try again."))?;
    let now = service.clock().now();
    let mut rng = service.rng();
    let answers = service.answers()?.clone();
    let checked = match answers::check_entry_now(&answers, &round, &request, now, &mut rng) {
        Some(checked) => checked,
        None => {
            let answers = answers.clone();
            web::block(move || answers::check_entry(&answers, &round, &request, now, &mut rng)).await??
        }
    };
    let reply = answers::keep_entry(&answers, checked).await?;
    Ok(HttpResponse::Ok().force_close().json(reply))
}

/// What a browser asks before it sends an answer from the page of another origin.
pub(super) async fn preflight() -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "POST"))
        .insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type"))
        .force_close()
        .finish()
}
