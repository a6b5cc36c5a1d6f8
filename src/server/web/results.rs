//! What came of a round, for everybody in a unit: the same bytes for everybody who has the unit's link.
//!
//! It must never look at who asks, and never say whether a round, a unit or a key is there that does not fit the other two.

use actix_web::{HttpRequest, HttpResponse, http::header::HeaderName, web};

use super::{Service, error::HttpError, packed::Packed, pages::named};
use crate::{
    app,
    files::{ICON, RESULTS, RESULTS_JS, STYLE},
};
use candor_protocol::survey::{RoundName, UnitId};

/// Tells search engines to leave it alone, also where the page is not read.
const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

pub(super) async fn show(
    request: HttpRequest,
    service: web::Data<Service>,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, HttpError> {
    let (round, unit, key) = path.into_inner();
    let (round, unit): (RoundName, UnitId) = (named(&round)?, named(&unit)?);
    let found = service.with_config(move |config, _| {
        let results = app::results_page(config, &round, &unit, &key)?.ok_or_else(HttpError::not_found)?;
        Ok(results.page([STYLE.path, RESULTS.path], RESULTS_JS.path, ICON.path)?)
    });
    let page = Packed::of(found.await?.into_bytes()).map_err(|error| HttpError::internal(&error))?;
    let mut reply = HttpResponse::Ok();
    reply.content_type("text/html; charset=utf-8").insert_header((ROBOTS, "noindex, nofollow"));
    Ok(page.reply(&request, reply))
}
