//! Collecting tokens: the one route that is told the code of an invitation. It closes its connection, so that the
//! answer cannot follow on it.

use actix_web::{HttpResponse, web};

use super::{Service, error::HttpError, pages::named};
use candor_people as people;
use candor_protocol::{
    survey::RoundName,
    token::{TokenReply, TokenRequest},
};

pub(super) async fn collect(
    service: web::Data<Service>,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, HttpError> {
    let round: RoundName = named(&path)?;
    let request: TokenRequest = serde_json::from_slice(&body).map_err(|_| {
        HttpError::bad_request("The request for a token is malformed: reload the page and try again.")
    })?;
    let now = service.clock().now();
    let people = service.people()?.clone();
    let signed =
        web::block(move || people::sign(&people, &round, &request, now).map(|signed| (people, signed)));
    let (people, signed) = signed.await??;
    let blind_sig = people::collect(&people, signed).await?;
    Ok(HttpResponse::Ok().force_close().json(TokenReply { blind_sig }))
}
