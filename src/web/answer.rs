//! Handing a sealed ballot in: the token is all that is asked for. It must never look at a header or an address.

use actix_web::{HttpResponse, web};
use rand::{SeedableRng, rngs::StdRng};

use super::{Service, error::Refusal};
use crate::{answers, survey::RoundName, token::AnswersRequest};

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
    let answers = service.config().answers.clone();
    let checked = web::block(move || {
        let checked = answers::check(&answers, &round, &request, today, &mut rng);
        checked.map(|checked| (answers, checked))
    });
    let (answers, checked) = checked.await.map_err(|error| Refusal::internal(&error))??;
    // Answers and a comment of the same person must not come over one connection.
    Ok(HttpResponse::Ok().force_close().json(answers::keep(&answers, checked).await?))
}
