//! What leaders answered to the round before, for the people of one circle: the same bytes for everybody who asks.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{Service, error::HttpError, promise::round_name};
use candor_people::{self as people, Told};

#[derive(Serialize)]
struct Notes {
    notes: Vec<Told>,
}

pub(super) async fn notes(
    service: web::Data<Service>,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, HttpError> {
    let (round, circle) = path.into_inner();
    let round = round_name(&round)?;
    let found = web::block(move || {
        let people = service.people()?;
        let promise = people::promise(people, &round)?;
        Ok::<_, HttpError>(people::told(people, &promise)?)
    });
    let mut all = found.await??;
    if circle >= all.len() {
        return Err(HttpError::not_found());
    }
    // The connection is not used for anything that follows.
    Ok(HttpResponse::Ok().force_close().json(Notes { notes: all.swap_remove(circle) }))
}
