//! What a request may cost before anybody looks at it: nothing is unpacked, and a body arrives within seconds or not at all.
//!
//! It must never look at who sends it.
//!
//! Why by hand: the library bounds how long the head of a request may take, and not its body; and it unpacks whatever says that it
//! is packed.

use std::time::Duration;

use actix_web::{
    Error,
    body::MessageBody,
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::header::{CONTENT_ENCODING, CONTENT_TYPE},
    middleware::Next,
    web,
};

use super::error::HttpError;

/// So long a body may take.
const BODY: Duration = Duration::from_secs(10);
/// Files that HR hands in, over a slow line.
const FILES: Duration = Duration::from_secs(180);
/// The largest body of a form on the desk, and of everything else.
pub(super) const DESK: usize = 256 * 1024;
pub(super) const USUAL: usize = 64 * 1024;

/// Refuses what is packed, and reads the body within its time.
pub(super) async fn limits(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let says = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    if says(CONTENT_ENCODING).is_some_and(|packed| !packed.eq_ignore_ascii_case("identity")) {
        return Err(HttpError::packed().into());
    }
    let is_files = says(CONTENT_TYPE).is_some_and(|kind| kind.starts_with("multipart/"));
    if is_files || request.path().starts_with("/internal/") {
        // Whoever may hand something large in is looked at first; then it is read as it comes.
        return tokio::time::timeout(FILES, next.call(request)).await.map_err(|_| HttpError::slow())?;
    }
    let largest = if request.path().starts_with("/desk") { DESK } else { USUAL };
    let body = request.extract::<web::Payload>().await?.to_bytes_limited(largest);
    let body = tokio::time::timeout(BODY, body).await.map_err(|_| HttpError::slow())?;
    request.set_payload(Payload::from(body.map_err(|_| HttpError::too_large())??));
    next.call(request).await
}
