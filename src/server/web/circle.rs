//! What the page shows before the first statement, in one reply: the same bytes for everybody in the circle, made once.
//!
//! It must never hold anything about who asks. That it is one request tells no more than several did: each of them named the same
//! circle, and all came within a second.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use actix_web::{HttpRequest, HttpResponse, web};

use super::{Service, error::HttpError, packed::Packed, promise::round_name};
use crate::app::circle_page;
use candor_people as people;
use candor_protocol::survey::{Promise, RoundName};

/// So many are kept: where there are more circles, the others are made when they are asked for.
const KEPT: usize = 256;

/// What was made, by round and circle. A promise never changes, nor does a note once a later round asks its unit.
#[derive(Default)]
pub(super) struct Circles(Mutex<HashMap<(RoundName, usize), Packed>>);

impl Circles {
    fn get(&self, name: &(RoundName, usize)) -> Option<Packed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn keep(&self, name: (RoundName, usize), made: &Packed) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(name, made.clone());
    }
}

/// A round that is over is refused here, so that nobody answers for nothing.
pub(super) async fn page(
    request: HttpRequest,
    service: web::Data<Service>,
    path: web::Path<(String, usize)>,
) -> Result<HttpResponse, HttpError> {
    let (round, at) = path.into_inner();
    let (round, now) = (round_name(&round)?, service.clock().now());
    let found = web::block(move || {
        let promise = people::open_promise(service.people()?, &round, now)?;
        let name = (round, at);
        if let Some(kept) = service.circles().get(&name) {
            return Ok(kept);
        }
        let made = make(&service, &promise, at)?;
        service.circles().keep(name, &made);
        Ok::<_, HttpError>(made)
    });
    let found = found.await??;
    let mut reply = HttpResponse::Ok();
    // A ballot must not follow on a connection that belongs to a page just opened.
    reply.force_close().content_type("application/json");
    Ok(found.reply(&request, reply))
}

fn make(service: &Service, promise: &Promise, at: usize) -> Result<Packed, HttpError> {
    let text = circle_page(service.people()?, promise, at)?;
    Packed::of(text.ok_or_else(HttpError::not_found)?).map_err(|error| HttpError::internal(&error))
}
