//! What the page shows before the first statement, in one reply: the same bytes for everybody in the circle, made once.
//!
//! It must never hold anything about who asks. That it is one request tells no more than several did: each of them named the same
//! circle, and all came within a second.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, Utc};

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
    let (name, now) = ((round_name(&round)?, at), service.clock().now());
    // Most come within the same second: then no thread waits and no database is asked.
    let seen = people::seen_open(service.people()?, &name.0, now).and_then(|_| service.circles().get(&name));
    let found = match seen {
        Some(kept) => kept,
        None => web::block(move || find(&service, name, now)).await??,
    };
    let mut reply = HttpResponse::Ok();
    // A ballot must not follow on a connection that belongs to a page just opened.
    reply.force_close().content_type("application/json");
    Ok(found.reply(&request, reply))
}

fn find(service: &Service, name: (RoundName, usize), now: DateTime<Utc>) -> Result<Packed, HttpError> {
    let promise = people::open_promise(service.people()?, &name.0, now)?;
    if let Some(kept) = service.circles().get(&name) {
        return Ok(kept);
    }
    let made = make(service, &promise, name.1)?;
    service.circles().keep(name, &made);
    Ok(made)
}

fn make(service: &Service, promise: &Promise, at: usize) -> Result<Packed, HttpError> {
    let text = circle_page(service.people()?, promise, at)?;
    Packed::of(text.ok_or_else(HttpError::not_found)?).map_err(|error| HttpError::internal(&error))
}
