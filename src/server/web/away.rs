//! A request that waits for a database whose server is away is refused, so that nobody waits with it: the work behind it may wait on.
//!
//! It must never refuse what needs no database, nor look at a request.

use std::{pin::pin, time::Duration};

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web,
};

use super::{Service, error::HttpError};

/// How often it is looked, while a request waits.
const OFTEN: Duration = Duration::from_millis(500);

/// Waits for the reply, or until a server is seen to be away.
pub(super) async fn refuse(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let service = request.app_data::<web::Data<Service>>().cloned();
    let mut reply = pin!(next.call(request));
    loop {
        match tokio::time::timeout(OFTEN, &mut reply).await {
            Ok(reply) => return reply,
            Err(_) if service.as_ref().is_some_and(|service| service.is_away()) => {
                return Err(HttpError::unavailable().into());
            }
            Err(_) => {}
        }
    }
}
