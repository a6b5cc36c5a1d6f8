//! Forms of the desk: where they come from, and where they lead. A form that another site made somebody send does nothing.
//!
//! Why by hand: actix-web has nothing against forged forms; this is one comparison of a mark and one of an origin.

use std::{future::Future, pin::Pin};

use actix_multipart::form::{MultipartCollect, MultipartForm};
use actix_web::{
    FromRequest, HttpRequest, HttpResponse,
    dev::Payload,
    http::header::{HOST, LOCATION, ORIGIN},
    web,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    cookies::{NOTICE, cookie},
    session::Session,
};
use crate::web::error::HttpError;
use candor_people::accounts;

/// A form of somebody who is signed in, with the mark of their session.
pub(in crate::web) struct Form<T>(pub(super) T);

/// A form of somebody who is not signed in yet, sent from a page of ours.
pub(in crate::web) struct AnonymousForm<T>(pub(super) T);

#[derive(Deserialize)]
struct Mark {
    #[serde(default)]
    csrf: String,
}

type Waiting<T> = Pin<Box<dyn Future<Output = Result<T, HttpError>>>>;

async fn text(body: impl Future<Output = Result<web::Bytes, actix_web::Error>>) -> Result<String, HttpError> {
    let malformed =
        || HttpError::desk(400, "The form could not be read: nothing was done. Please try again.");
    String::from_utf8(body.await.map_err(|_| malformed())?.to_vec()).map_err(|_| malformed())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, HttpError> {
    let read = web::Query::<T>::from_query(text);
    Ok(read
        .map_err(|_| {
            HttpError::desk(400, "Something is missing in the form: nothing was done. Please try again.")
        })?
        .into_inner())
}

impl<T: DeserializeOwned + 'static> FromRequest for Form<T> {
    type Error = HttpError;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (session, body) =
            (Session::from_request(request, payload), web::Bytes::from_request(request, payload));
        let ours = is_ours(request);
        Box::pin(async move {
            let (session, text) = (session.await?, text(body).await?);
            let Mark { csrf } = read(&text)?;
            if !ours {
                return Err(strange());
            }
            checked(&session, &csrf)?;
            Ok(Self(read(&text)?))
        })
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for AnonymousForm<T> {
    type Error = HttpError;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (ours, body) = (is_ours(request), web::Bytes::from_request(request, payload));
        Box::pin(async move {
            if !ours {
                return Err(strange());
            }
            Ok(Self(read(&text(body).await?)?))
        })
    }
}

/// Reads a form with files, which a handler does only when it knows who sends it.
pub(super) async fn files<T: MultipartCollect + 'static>(
    request: &HttpRequest,
    body: web::Payload,
) -> Result<T, HttpError> {
    if !is_ours(request) {
        return Err(strange());
    }
    let read = MultipartForm::<T>::from_request(request, &mut body.into_inner()).await;
    let unread = |error: actix_web::Error| {
        HttpError::desk(
            400,
            format!(
                "The files could not be read, so nothing was changed ({error}). Please choose them again."
            ),
        )
    };
    Ok(read.map_err(unread)?.into_inner())
}

/// Whether the browser says that a page of ours sent the form, or says nothing.
pub(super) fn is_ours(request: &HttpRequest) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match header("sec-fetch-site") {
        Some(site) => ["same-origin", "none"].contains(&site),
        None => header(ORIGIN.as_str()).is_none_or(|origin| {
            let host = origin.split_once("://").map(|(_, host)| host);
            host.is_some() && host == header(HOST.as_str())
        }),
    }
}

fn strange() -> HttpError {
    HttpError::desk(
        403,
        "This form was not sent from a page of this desk: nothing was done. AnonymousForm the page again and try once more.",
    )
}

/// Whether a form has the mark of the session.
pub(super) fn checked(session: &Session, csrf: &str) -> Result<(), HttpError> {
    if accounts::same(&session.csrf(), csrf) { Ok(()) } else { Err(strange()) }
}

/// Leads to a page, which says something first (or nothing): after a form, so that loading again sends nothing.
pub(super) fn back_to(path: &str, notice: &str) -> HttpResponse {
    let mut reply = HttpResponse::SeeOther();
    reply.insert_header((LOCATION, path.to_owned()));
    if !notice.is_empty() {
        reply.cookie(cookie(NOTICE, &BASE64_URL_SAFE_NO_PAD.encode(notice), false));
    }
    reply.finish()
}

/// An error and its causes for somebody who types no commands: without the hints for the terminal.
pub(super) fn for_people(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let said = cause.to_string();
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        source = cause.source();
    }
    while let Some((before, rest)) = text.split_once(" (`candor") {
        let after = rest.split_once("`)").map_or("", |(_, after)| after);
        text = format!("{before}{after}");
    }
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let text = format!("{first}{}", letters.as_str());
    if text.ends_with('.') { text } else { text + "." }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_at_the_desk_is_told_to_type_a_command() {
        let error = |text: &'static str| for_people(&std::io::Error::other(text));
        assert_eq!(
            error("the round r has no release yet: close it first (`candor round close r`)"),
            "The round r has no release yet: close it first."
        );
        assert_eq!(error("a (`candor x`) b (`candor y`)."), "A b.");
    }
}
