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

/// A form that only needs to be sent.
#[derive(Deserialize)]
pub(in crate::web) struct Nothing {}

#[derive(Deserialize)]
struct Mark {
    #[serde(default)]
    csrf: String,
}

type Waiting<T> = Pin<Box<dyn Future<Output = Result<T, HttpError>>>>;

async fn text(body: impl Future<Output = Result<web::Bytes, actix_web::Error>>) -> Result<String, HttpError> {
    let malformed = || HttpError::told(400, "desk", "error-form", Vec::new());
    String::from_utf8(body.await.map_err(|_| malformed())?.to_vec()).map_err(|_| malformed())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, HttpError> {
    let read = web::Query::<T>::from_query(text);
    Ok(read.map_err(|_| HttpError::told(400, "desk", "error-form-missing", Vec::new()))?.into_inner())
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
        HttpError::told(400, "desk", "error-files", vec![("error", error.to_string())])
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
    HttpError::told(403, "desk", "error-form-strange", Vec::new())
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
