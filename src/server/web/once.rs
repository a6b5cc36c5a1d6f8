//! A connection that was said to be closed serves nothing more, also where the next request was written before the reply came:
//! or a token and a ballot could be seen to come over one connection.
//!
//! It must never look at who sends, nor at what.
//!
//! Why by hand: the library writes `Connection: close`, and goes on with what has arrived already.

use std::{cell::Cell, rc::Rc};

use actix_web::{
    Error,
    body::MessageBody,
    dev::{Extensions, ServiceRequest, ServiceResponse},
    http::ConnectionType,
    middleware::Next,
};

use super::error::HttpError;

/// Whether the connection has had its last reply.
#[derive(Clone, Default)]
struct Spent(Rc<Cell<bool>>);

/// Remembers it from here on, for each connection.
pub(super) fn remember(connection: &mut Extensions) {
    connection.insert(Spent::default());
}

/// Refuses what comes after the last reply, before anybody looks at it.
pub(super) async fn once(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let spent = request.conn_data::<Spent>().cloned().unwrap_or_default();
    if spent.0.get() {
        return Err(HttpError::closed_connection().into());
    }
    let reply = next.call(request).await;
    let last = match &reply {
        Ok(reply) => reply.response().head().connection_type() == ConnectionType::Close,
        // Every refusal of ours ends its connection.
        Err(_) => true,
    };
    spent.0.set(spent.0.get() || last);
    reply
}
