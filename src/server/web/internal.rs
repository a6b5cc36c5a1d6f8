//! The answers side's routes for the people side in another process. Without the secret there is nothing here, and of a
//! round that is open nothing can be read here but that it is and, once a day, how many answers the whole company has given.

use std::future::{Ready, ready};

use actix_web::{FromRequest, HttpRequest, HttpResponse, dev, http::header::AUTHORIZATION, web};
use rand::rngs::StdRng;
use serde::Serialize;

use super::{Service, Sides, error::HttpError, pages::named};
use crate::app::{
    AnswersService, StepError,
    peer::{LARGEST, Said},
};
use candor_journal::By;
use candor_protocol::survey::Promise;

/// A request of the people side: whoever has the secret.
pub(super) struct PeerRequest(AnswersService, By, StdRng);

impl FromRequest for PeerRequest {
    type Error = HttpError;
    type Future = Ready<Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut dev::Payload) -> Self::Future {
        ready(admit(request))
    }
}

fn admit(request: &HttpRequest) -> Result<PeerRequest, HttpError> {
    let service = request.app_data::<web::Data<Service>>().ok_or_else(HttpError::not_found)?;
    let Sides::Answers(answers, secret, _) = service.sides() else { return Err(HttpError::not_found()) };
    let given = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or("");
    if !secret.is(given) {
        return Err(HttpError::wrong_secret());
    }
    Ok(PeerRequest(
        AnswersService::Local(answers.clone()),
        By::itself(service.clock().now()).across(),
        service.rng(),
    ))
}

impl PeerRequest {
    /// Takes a step off the event loop.
    async fn step<T: Serialize + Send + 'static>(
        self,
        work: impl FnOnce(&AnswersService, &By, &mut StdRng) -> Result<T, StepError> + Send + 'static,
    ) -> Result<HttpResponse, HttpError> {
        let Self(here, by, mut rng) = self;
        let done = web::block(move || work(&here, &by, &mut rng)).await;
        let done = done?.map_err(|error| HttpError::step(&error))?;
        Ok(HttpResponse::Ok().json(done))
    }
}

async fn read(body: web::Payload) -> Result<web::Bytes, HttpError> {
    let malformed = || HttpError::bad_request("The body of the request cannot be read, or is too long.");
    body.to_bytes_limited(LARGEST).await.map_err(|_| malformed())?.map_err(|_| malformed())
}

fn said(body: &[u8]) -> Result<Said, HttpError> {
    serde_json::from_slice(body).map_err(|_| HttpError::bad_request("The request is malformed."))
}

pub(super) async fn rounds(linked: PeerRequest) -> Result<HttpResponse, HttpError> {
    linked.step(|here, _, _| here.rounds()).await
}

pub(super) async fn keys(linked: PeerRequest, path: web::Path<String>) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, by, rng| here.prepare(&round, by, rng)).await
}

pub(super) async fn promise(
    linked: PeerRequest,
    path: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let (round, body) = (named(&path)?, read(body).await?);
    let promise = std::str::from_utf8(&body).map_err(|error| error.to_string());
    let promise = promise.and_then(|text| Promise::parse(text).map_err(|error| error.to_string()));
    let promise =
        promise.map_err(|why| HttpError::bad_request(format!("The promise is not taken: {why}.")))?;
    if *promise.round() != round {
        return Err(HttpError::bad_request("The promise is that of another round."));
    }
    linked.step(move |here, by, _| here.admit(&promise, by)).await
}

pub(super) async fn close(
    linked: PeerRequest,
    path: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let (round, said) = (named(&path)?, said(&read(body).await?)?);
    linked.step(move |here, by, rng| here.close(&round, said.give_up, by, rng)).await
}

pub(super) async fn cancel(linked: PeerRequest, path: web::Path<String>) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, by, _| here.cancel(&round, by)).await
}

pub(super) async fn release(linked: PeerRequest, path: web::Path<String>) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, _, _| here.release(&round)).await
}

pub(super) async fn parcel(linked: PeerRequest, path: web::Path<String>) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, _, _| here.parcel_parts(&round)).await
}

pub(super) async fn layer(
    linked: PeerRequest,
    path: web::Path<String>,
    body: web::Payload,
) -> Result<HttpResponse, HttpError> {
    let (round, body) = (named(&path)?, read(body).await?);
    linked.step(move |here, by, _| here.hand_in_layer(&round, &body, by)).await
}

pub(super) async fn turnout(
    linked: PeerRequest,
    service: web::Data<Service>,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let (round, today) = (named(&path)?, service.clock().now().date_naive());
    linked.step(move |here, _, _| here.turnout(&round, today)).await
}

pub(super) async fn comments(
    linked: PeerRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, _, _| here.comments(&round)).await
}

pub(super) async fn forget(linked: PeerRequest, path: web::Path<String>) -> Result<HttpResponse, HttpError> {
    let round = named(&path)?;
    linked.step(move |here, by, _| here.forget(&round, by)).await
}
