//! The cookies of the desk. None may ever be set for, or read by, a page outside of it: whoever answers has none.

use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};

/// The session's secret.
pub(super) const SESSION: &str = "candor-session";
/// By which a browser is known that has signed in before.
pub(super) const DEVICE: &str = "candor-device";
/// The language that somebody chose at the foot of a page.
pub(super) const LANGUAGE: &str = "candor-language";
/// What the next page says first.
pub(super) const NOTICE: &str = "candor-notice";

/// What the page before wants to say.
pub(super) fn notice(request: &HttpRequest) -> Option<String> {
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(request.cookie(NOTICE)?.value()).ok()?;
    String::from_utf8(bytes).ok().filter(|text| !text.is_empty())
}

/// A cookie of the desk, and of nothing else.
pub(super) fn cookie(name: &'static str, value: &str, secure: bool) -> Cookie<'static> {
    Cookie::build(name, value.to_owned())
        .path("/desk")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .finish()
}
