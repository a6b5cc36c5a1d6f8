//! The public promise of a round, piece by piece, and its public record: the same bytes for everybody who asks.

use actix_web::{HttpResponse, web};

use super::{Service, error::HttpError};
use crate::app::CircleReply;
use candor_answers::{self as answers, LookupError};
use candor_people as people;
use candor_protocol::survey::{Promise, RoundName};

/// The whole document: for whoever wants to check keys and head counts.
pub(super) async fn whole(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    with_promise(service, &path, |promise| json(promise.to_text())).await
}

pub(super) async fn manifest(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    with_promise(service, &path, |promise| json(promise.manifest_text().to_owned())).await
}

pub(super) async fn instrument(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    with_promise(service, &path, |promise| json(promise.instrument_text().to_owned())).await
}

/// A round that is over is refused here, so that nobody answers for nothing.
pub(super) async fn circle(
    service: web::Data<Service>,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, HttpError> {
    let (round, position) = path.into_inner();
    let round = round_name(&round)?;
    let now = service.clock().now();
    let found = web::block(move || {
        let promise = match service.answers() {
            Ok(answers) => answers::open_promise(answers, &round, now)?,
            Err(_) => people::open_promise(service.people()?, &round, now)?,
        };
        Ok::<_, HttpError>(CircleReply::of(&promise, position))
    });
    let found = found.await??;
    Ok(HttpResponse::Ok().force_close().json(found.ok_or_else(HttpError::not_found)?))
}

/// The public record of a closed round: every leaf, for whoever looks for their own. The same for everybody.
pub(super) async fn record(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let round = round_name(&path)?;
    let found = web::block(move || Ok::<_, HttpError>(answers::record(service.answers()?, &round)?)).await;
    let found = found??;
    Ok(json(found.ok_or_else(HttpError::not_closed)?))
}

/// The list of entries of a round with guardians that is over: for whoever looks whether theirs will be opened.
pub(super) async fn entries(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let round = round_name(&path)?;
    let found =
        web::block(move || Ok::<_, HttpError>(answers::entry_list(service.answers()?, &round)?)).await;
    let found = found??;
    Ok(json(found.ok_or_else(HttpError::not_closed)?))
}

/// Looks the promise up off the event loop, also that of a round that is over.
pub(super) async fn with_promise<T>(
    service: web::Data<Service>,
    round: &str,
    reply: impl FnOnce(&Promise) -> T,
) -> Result<T, HttpError> {
    let round = round_name(round)?;
    // Each side has a copy of its own.
    let promise = web::block(move || match service.answers() {
        Ok(answers) => Ok::<_, HttpError>(answers::promise(answers, &round)?),
        Err(_) => Ok(people::promise(service.people()?, &round)?),
    });
    Ok(reply(&*promise.await??))
}

pub(super) fn round_name(text: &str) -> Result<RoundName, HttpError> {
    text.parse().map_err(|_| HttpError::from(LookupError::UnknownRound))
}

/// Closes the connection: a ballot must not follow on one that belongs to a page just opened.
fn json(text: String) -> HttpResponse {
    HttpResponse::Ok().force_close().content_type("application/json").body(text)
}
