//! The pages for everybody and their files: compiled in, the same bytes for everybody, readable as they are served. It
//! must never look at who asks.

use std::sync::LazyLock;

use actix_web::{HttpResponse, web};
use bip39::Language;

use super::error::Refusal;

const RESPOND: &str = include_str!("../../templates/respond.html");
const CHECK: &str = include_str!("../../templates/check.html");

/// The words of fingerprints, one to a line: the page computes them itself, and compares this list's hash.
static WORDS: LazyLock<String> = LazyLock::new(|| Language::English.word_list().join("\n") + "\n");

macro_rules! scripts {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../templates/asset/", $name)))),*]
    };
}

/// Every script: name and content.
const SCRIPTS: &[(&str, &str)] = scripts!(
    "bytes.js" "blindrsa.js" "hpke.js" "ballot.js" "promise.js" "kept.js" "page.js" "statements.js" "round.js" "respond.js"
    "check.js"
);
const STYLE: &str = include_str!("../../templates/asset/style.css");
const ICON: &str = include_str!("../../templates/asset/icon.svg");

/// The page an employee answers on.
pub(super) async fn respond() -> HttpResponse {
    reply("text/html", RESPOND)
}

/// The page that looks a receipt up in the public record.
pub(super) async fn check() -> HttpResponse {
    reply("text/html", CHECK)
}

/// A file of these pages.
pub(super) async fn asset(file: web::Path<String>) -> Result<HttpResponse, Refusal> {
    match file.as_str() {
        "style.css" => Ok(reply("text/css", STYLE)),
        "words.txt" => Ok(reply("text/plain", &WORDS)),
        "icon.svg" => Ok(HttpResponse::Ok().content_type("image/svg+xml").body(ICON)),
        name => {
            let (_, script) = SCRIPTS.iter().find(|(one, _)| *one == name).ok_or_else(Refusal::not_found)?;
            Ok(reply("text/javascript", script))
        }
    }
}

fn reply(kind: &str, text: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(format!("{kind}; charset=utf-8")).body(text)
}
