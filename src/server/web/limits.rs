//! What a request may cost before anybody looks at it: nothing is unpacked, and a body arrives within seconds or not at all. Until
//! it is whole, its connection may be ended for another one's sake.
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
    http::{
        ConnectionType,
        header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING},
    },
    middleware::Next,
    web,
};

use super::{connections::Seat, error::HttpError};

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
    let seat = request.conn_data::<Seat>().cloned();
    let is_desk = request.path().starts_with("/desk");
    let mut reply = if (is_files && is_desk) || request.path().starts_with("/internal/") {
        // Whoever may hand something large in is looked at first; then it is read as it comes.
        let _working = seat.as_ref().map(Seat::work);
        tokio::time::timeout(FILES, next.call(request)).await.map_err(|_| HttpError::slow())??
    } else if [CONTENT_LENGTH, TRANSFER_ENCODING].iter().all(|name| !request.headers().contains_key(name)) {
        // There is no body (RFC 9112, section 6.3): nothing is waited for.
        let _working = seat.as_ref().map(Seat::work);
        next.call(request).await?
    } else {
        let body =
            request.extract::<web::Payload>().await?.to_bytes_limited(if is_desk { DESK } else { USUAL });
        let body = tokio::time::timeout(BODY, body).await.map_err(|_| HttpError::slow())?;
        request.set_payload(Payload::from(body.map_err(|_| HttpError::too_large())??));
        let _working = seat.as_ref().map(Seat::work);
        next.call(request).await?
    };
    if seat.is_some_and(|seat| seat.is_last()) {
        reply.response_mut().head_mut().set_connection_type(ConnectionType::Close);
    }
    Ok(reply)
}
