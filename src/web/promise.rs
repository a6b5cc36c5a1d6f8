//! The public promise of a round, piece by piece: the same bytes for everybody who asks.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{Service, error::Refusal};
use crate::{
    answers::{self, LookupError},
    survey::{Circle, Promise, RoundName},
    token,
};

/// One circle, and where its answers may appear.
#[derive(Serialize)]
struct CircleReply<'a> {
    circle: &'a Circle,
    /// Names of units, from the lowest in which these answers may be counted up to the whole organisation.
    appears_in: Vec<&'a str>,
    /// Whether it is one team of its own.
    alone: bool,
    /// The fingerprint of the promise, in twelve words.
    words: String,
}

/// The whole document: for whoever wants to check keys and head counts.
pub(super) async fn whole(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    with_promise(service, &path, |promise| json(promise.to_text())).await
}

pub(super) async fn manifest(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    with_promise(service, &path, |promise| json(promise.manifest_text().to_owned())).await
}

pub(super) async fn instrument(
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, Refusal> {
    with_promise(service, &path, |promise| json(promise.instrument_text().to_owned())).await
}

pub(super) async fn circle(
    service: web::Data<Service>,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, Refusal> {
    let (round, position) = path.into_inner();
    let found = with_promise(service, &round, |promise| {
        let circle = promise.circles().get(position)?;
        let tree = promise.tree();
        let home = tree.position(&circle.unit)?;
        let reply = CircleReply {
            circle,
            appears_in: tree.upwards(home).map(|at| tree.unit(at).name.as_str()).collect(),
            alone: circle.members.len() == 1,
            words: token::fingerprint(promise.hash()).join(" "),
        };
        Some(HttpResponse::Ok().json(reply))
    });
    found.await?.ok_or_else(Refusal::not_found)
}

/// Looks the promise up off the event loop. A round that is over is refused here already, so that nobody
/// answers for nothing.
async fn with_promise<T>(
    service: web::Data<Service>,
    round: &str,
    reply: impl FnOnce(&Promise) -> T,
) -> Result<T, Refusal> {
    let round: RoundName = round.parse().map_err(|_| Refusal::from(LookupError::UnknownRound))?;
    let today = service.clock().now().date_naive();
    let promise = web::block(move || answers::open_promise(&service.config().answers, &round, today))
        .await
        .map_err(|error| Refusal::internal(&error))??;
    Ok(reply(&promise))
}

fn json(text: String) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(text)
}
