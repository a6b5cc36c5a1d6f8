//! The frame of every page of the desk, and its refusals as pages with a way back.

use actix_web::{
    Error, HttpResponse,
    body::MessageBody,
    cookie::time::Duration,
    dev::{ServiceRequest, ServiceResponse},
    http::header::RETRY_AFTER,
    middleware::Next,
};
use askama::Template;

use super::cookies::{NOTICE, cookie};
use crate::web::error::HttpError;

/// Like every page here: nothing runs, nothing comes from elsewhere, nothing shows it inside another page. But its forms lead
/// back to us.
pub(in crate::web) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What stands around the content.
#[derive(Clone, Default)]
pub(super) struct Frame {
    pub(super) title: String,
    pub(super) signed_in_as: Option<String>,
    /// The mark of the session, for forms.
    pub(super) csrf: String,
    pub(super) hr: bool,
    pub(super) steward: bool,
    pub(super) council: bool,
    pub(super) leader: bool,
    /// What was done, said once.
    pub(super) notice: Option<String>,
    /// Whether the page loads itself again, because work is under way.
    pub(super) refresh: bool,
}

impl Frame {
    /// For somebody who is not signed in.
    pub(super) fn of_nobody(title: &str, notice: Option<String>) -> Self {
        Self { title: title.to_owned(), notice, ..Self::default() }
    }

    /// A page that loads itself again while work is under way.
    #[must_use]
    pub(super) fn refreshing(self, refresh: bool) -> Self {
        Self { refresh, ..self }
    }
}

/// A page from its template. What it says once is not said again.
pub(super) fn desk_page(template: &impl Template) -> Result<HttpResponse, HttpError> {
    let html = template.render()?;
    let mut said = cookie(NOTICE, "", false);
    said.set_max_age(Duration::ZERO);
    Ok(HttpResponse::Ok().cookie(said).content_type("text/html; charset=utf-8").body(html))
}

#[derive(Template)]
#[template(path = "desk/refused.html")]
struct Refused {
    frame: Frame,
    message: String,
}

/// Turns a refusal into a page for a person.
pub(in crate::web) async fn readable_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let reply = match next.call(request).await {
        Ok(reply) => reply,
        Err(error) => return Err(error),
    };
    let found = reply.response().error().map(|error| {
        let refusal = error.as_error::<HttpError>();
        refusal.map_or_else(
            || {
                (
                    "The form could not be read, or a file is too large: nothing was done. Please try again."
                        .to_owned(),
                    None,
                )
            },
            |refusal| (refusal.to_string(), refusal.location().map(str::to_owned)),
        )
    });
    let Some((message, None)) = found else { return Ok(reply.map_into_left_body()) };
    let page = Refused { frame: Frame::of_nobody("This did not work", None), message };
    let html = page.render().unwrap_or_else(|_| page.message.clone());
    let status = reply.status();
    let mut page =
        HttpResponse::build(status).content_type("text/html; charset=utf-8").force_close().body(html);
    if let Some(when) = reply.headers().get(RETRY_AFTER) {
        page.headers_mut().insert(RETRY_AFTER, when.clone());
    }
    Ok(reply.into_response(page).map_into_right_body())
}
