//! The pages for everybody and their files: compiled in, the same bytes for everybody, readable as they are served. It
//! must never look at who asks.

use actix_web::{HttpResponse, web};

use super::error::HttpError;
use candor_protocol::token::WORDS;

const RESPOND: &str = include_str!("../../../templates/respond.html");
const CHECK: &str = include_str!("../../../templates/check.html");

macro_rules! scripts {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../templates/asset/", $name)))),*]
    };
}

/// Every script: name and content.
const SCRIPTS: &[(&str, &str)] = scripts!(
    "bytes.js" "blindrsa.js" "hpke.js" "ballot.js" "promise.js" "kept.js" "page.js" "careful.js" "statements.js" "round.js" "respond.js"
    "check.js"
);
const STYLE: &str = include_str!("../../../templates/asset/style.css");
const POSTER: &str = include_str!("../../../templates/asset/poster.css");
const DESK: &str = include_str!("../../../templates/asset/desk.css");
const REPORT: &str = include_str!("../../../templates/asset/report.css");
const ICON: &str = include_str!("../../../templates/asset/icon.svg");

/// The page an employee answers on.
pub(super) async fn respond() -> HttpResponse {
    reply("text/html", RESPOND)
}

/// The page that looks a receipt up in the public record.
pub(super) async fn check() -> HttpResponse {
    reply("text/html", CHECK)
}

/// A file of these pages.
pub(super) async fn asset(file: web::Path<String>) -> Result<HttpResponse, HttpError> {
    match file.as_str() {
        "style.css" => Ok(reply("text/css", STYLE)),
        "poster.css" => Ok(reply("text/css", POSTER)),
        "desk.css" => Ok(reply("text/css", DESK)),
        "report.css" => Ok(reply("text/css", REPORT)),
        "words.txt" => Ok(reply("text/plain", WORDS)),
        "icon.svg" => Ok(HttpResponse::Ok().content_type("image/svg+xml").body(ICON)),
        name => {
            let (_, script) =
                SCRIPTS.iter().find(|(one, _)| *one == name).ok_or_else(HttpError::not_found)?;
            Ok(reply("text/javascript", script))
        }
    }
}

/// Both pages and everything that they load, as it is served: address and bytes.
pub(super) fn served() -> impl Iterator<Item = (String, &'static [u8])> {
    let pages = [("/i", RESPOND), ("/check", CHECK)].map(|(path, text)| (path.to_owned(), text.as_bytes()));
    let others = [("style.css", STYLE), ("icon.svg", ICON), ("words.txt", WORDS)];
    let files = SCRIPTS.iter().copied().chain(others);
    pages.into_iter().chain(files.map(|(name, text)| (format!("/asset/{name}"), text.as_bytes())))
}

fn reply(kind: &str, text: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(format!("{kind}; charset=utf-8")).body(text)
}
