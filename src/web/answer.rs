//! Handing an answer in: the token is all that is asked for. It must never look at a header or an address.

use actix_web::{HttpResponse, web};
use rand::{SeedableRng, rngs::StdRng};

use super::{Service, error::Refusal};
use crate::{
    answers,
    survey::RoundName,
    token::{AnswersReply, AnswersRequest},
};

pub(super) async fn submit(
    service: web::Data<Service>,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Refusal> {
    let round: RoundName = path.parse().map_err(|_| Refusal::not_found())?;
    let request: AnswersRequest = serde_json::from_slice(&body)
        .map_err(|_| Refusal::bad_request("The answer is malformed: reload the page and try again."))?;
    let today = service.clock().now().date_naive();
    let mut rng = StdRng::from_rng(&mut *service.rng());
    let leaf = answers::accept(&service.config().answers, &round, request, today, &mut rng).await?;
    Ok(HttpResponse::Ok().json(AnswersReply { leaf }))
}
