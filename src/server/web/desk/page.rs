//! The frame of every page of the desk, and its refusals as pages with a way back.

use actix_web::{
    Error, HttpResponse,
    body::MessageBody,
    cookie::time::Duration,
    dev::{ServiceRequest, ServiceResponse},
    http::header::{CONTENT_TYPE, RETRY_AFTER},
    middleware::Next,
};
use askama::Template;

use super::{
    cookies::{NOTICE, cookie},
    language::{self, Language},
};
use crate::web::error::HttpError;
use candor_report::tongue::{Said, Words, all_words, english};

/// Like every page here: nothing runs, nothing comes from elsewhere, nothing shows it inside another page. But its forms lead
/// back to us.
pub(in crate::web) const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What stands around the content.
#[derive(Clone)]
pub(super) struct Frame {
    /// What the frame is said in.
    pub(super) words: &'static Words,
    /// What the content is said in: the same, or English where the language has not this page.
    pub(super) main: &'static Words,
    /// The other languages that have this page: where, code, own name.
    pub(super) others: Vec<(String, &'static str, String)>,
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
    pub(super) fn of_nobody(language: &Language, title: &Said<'_>, notice: Option<String>) -> Self {
        Self { notice, ..Self::titled(language, title) }
    }

    /// A page with a title out of the words: it is in the visitor's language where that has the title.
    pub(super) fn titled(language: &Language, title: &Said<'_>) -> Self {
        let has = |words: &Words| words.has(title.name());
        let main = if has(language.words) { language.words } else { english() };
        Self::spoken(language, main, title.to_string(), has)
    }

    /// A page whose content has words, which are there in the languages of which that is said.
    pub(super) fn spoken(
        language: &Language,
        main: &'static Words,
        title: String,
        there: impl Fn(&Words) -> bool,
    ) -> Self {
        let others = all_words().filter(|words| *words != main && there(words)).filter_map(|words| {
            let (code, here) = (words.language(), language.here.as_ref()?);
            Some((format!("{here}{code}"), code, words.plain("results-language")))
        });
        Self {
            words: language.words,
            main,
            others: others.collect(),
            title,
            signed_in_as: None,
            csrf: String::new(),
            hr: false,
            steward: false,
            council: false,
            leader: false,
            notice: None,
            refresh: false,
        }
    }

    /// A message of the page, which waits for its values.
    pub(super) fn say<'a>(&self, name: &'a str) -> Said<'a> {
        self.main.said(name)
    }

    /// What another room said in English, in the page's language.
    pub(super) fn known(&self, text: &str) -> String {
        self.main.known(text)
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
    /// Whether that is in the language of the page, and not in English.
    spoken: bool,
}

/// Turns a refusal into a page for a person, and keeps the language that the address of a page asks for.
pub(in crate::web) async fn readable_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let reply = match next.call(request).await {
        Ok(reply) => reply,
        Err(error) => return Err(error),
    };
    let language = Language::heard(reply.request());
    let found = reply.response().error().map(|error| match error.as_error::<HttpError>() {
        Some(refusal) => (refusal.in_words(language.words), refusal.location().is_some()),
        None => ((language.words.plain("error-form-large"), true), false),
    });
    let Some(((message, spoken), false)) = found else { return Ok(speaking(reply).map_into_left_body()) };
    let frame = Frame::of_nobody(&language, &language.words.said("refused-title"), None);
    let page = Refused { frame, message, spoken };
    let html = page.render().unwrap_or_else(|_| page.message.clone());
    let status = reply.status();
    let mut page =
        HttpResponse::build(status).content_type("text/html; charset=utf-8").force_close().body(html);
    if let Some(when) = reply.headers().get(RETRY_AFTER) {
        page.headers_mut().insert(RETRY_AFTER, when.clone());
    }
    Ok(speaking(reply.into_response(page)).map_into_right_body())
}

/// With the language kept that the address asks for; a picture's is that of one page.
fn speaking<B>(mut reply: ServiceResponse<B>) -> ServiceResponse<B> {
    let kind = reply.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_page = kind.is_some_and(|kind| kind.starts_with("text/html"));
    if let Some(kept) = language::kept(reply.request()).filter(|_| is_page) {
        // A cookie that is no header would be one that this file did not make.
        let _ = reply.response_mut().add_cookie(&kept);
    }
    reply
}
