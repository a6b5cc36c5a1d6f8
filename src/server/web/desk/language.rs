//! In which language the desk speaks: what the visitor chose at the foot of a page, else what the roster says of them, else what
//! their browser asks for, else English.
//!
//! It must never be asked outside the desk: everybody who answers gets the same bytes.

use actix_web::{
    HttpMessage, HttpRequest,
    cookie::{Cookie, time::Duration},
    http::{
        Method,
        header::{AcceptLanguage, Header as _},
    },
};

use super::cookies::{LANGUAGE, cookie};
use candor_report::tongue::{Words, english, known_words};

/// What a visitor reads.
#[derive(Clone, Debug)]
pub(super) struct Language {
    pub(super) words: &'static Words,
    /// Where the same page is, up to the code of another language; `None` where it was made by sending a form.
    pub(super) here: Option<String>,
}

impl Default for Language {
    fn default() -> Self {
        Self { words: english(), here: None }
    }
}

impl Language {
    /// Of a visitor; of one who signed in, with what the roster says of them.
    pub(super) fn of(request: &HttpRequest, roster: Option<&str>) -> Self {
        let kept = || known_words(request.cookie(LANGUAGE)?.value());
        let words = asked(request).or_else(kept).or_else(|| known_words(roster?)).or_else(|| wished(request));
        let heard = Self { words: words.unwrap_or(english()), here: here(request) };
        request.extensions_mut().insert(heard.clone());
        heard
    }

    /// Of a visitor who may have been looked up before.
    pub(super) fn heard(request: &HttpRequest) -> Self {
        let heard = request.extensions().get::<Self>().cloned();
        heard.unwrap_or_else(|| Self::of(request, None))
    }
}

/// What the address asks for.
fn asked(request: &HttpRequest) -> Option<&'static Words> {
    request.query_string().split('&').find_map(|part| known_words(part.strip_prefix("lang=")?))
}

/// The first of the browser's languages in which there is anything.
fn wished(request: &HttpRequest) -> Option<&'static Words> {
    let wishes = AcceptLanguage::parse(request).ok()?.ranked();
    wishes.iter().find_map(|wish| known_words(&wish.item()?.to_string()))
}

/// The address of the page, with what else stands in it.
fn here(request: &HttpRequest) -> Option<String> {
    let mut here = format!("{}?", request.path());
    for part in request.query_string().split('&').filter(|part| !part.is_empty()) {
        if !part.starts_with("lang=") {
            here = format!("{here}{part}&");
        }
    }
    [Method::GET, Method::HEAD].contains(request.method()).then(|| format!("{here}lang="))
}

/// Keeps what the address of a page asks for, for a year.
pub(super) fn kept(request: &HttpRequest) -> Option<Cookie<'static>> {
    let mut kept = cookie(LANGUAGE, asked(request)?.language(), false);
    kept.set_max_age(Duration::days(365));
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    #[test]
    fn the_visitors_choice_stands_above_the_roster_and_that_above_the_browser() {
        let speaks = |path: &str, cookie: Option<&str>, roster: Option<&str>, browser: &str| {
            let mut request = TestRequest::get().uri(path).insert_header(("accept-language", browser));
            if let Some(kept) = cookie {
                request = request.cookie(Cookie::new(LANGUAGE, kept.to_owned()));
            }
            Language::of(&request.to_http_request(), roster).words.language()
        };
        let browser = "ja, de-CH;q=0.8, fr;q=0.9, *;q=0.1";
        assert_eq!(speaks("/desk?lang=it", Some("pl"), Some("tr"), browser), "it");
        assert_eq!(speaks("/desk?lang=xx", Some("pl"), Some("tr"), browser), "pl");
        assert_eq!(speaks("/desk", Some("xx"), Some("tr"), browser), "tr");
        assert_eq!(speaks("/desk", None, None, browser), "fr");
        assert_eq!(speaks("/desk", None, None, "ja"), "en");
        assert_eq!(speaks("/desk", None, None, ";,q=de"), "en");
    }

    #[test]
    fn the_same_page_in_another_language_keeps_everything_else() {
        let here = |request: TestRequest, path| Language::of(&request.uri(path).to_http_request(), None).here;
        let get = here(TestRequest::get(), "/desk/compare?unit=a%26b&lang=de&of=r");
        assert_eq!(get.as_deref(), Some("/desk/compare?unit=a%26b&of=r&lang="));
        assert_eq!(here(TestRequest::get(), "/desk").as_deref(), Some("/desk?lang="));
        assert_eq!(here(TestRequest::post(), "/desk/open"), None);
    }
}
