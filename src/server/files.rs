//! The pages for everybody and their files: compiled in, the same bytes for everybody, readable as they are served.
//!
//! They must never hold anything that differs from reader to reader.

use candor_protocol::token::WORDS;

/// A page or a file, as it is served.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File {
    /// Its address.
    pub(crate) path: &'static str,
    /// Its media type; text is UTF-8.
    pub(crate) kind: &'static str,
    /// Its text.
    pub(crate) text: &'static str,
}

macro_rules! scripts {
    ($($name:literal)*) => {
        &[$(File {
            path: concat!("/asset/", $name),
            kind: "text/javascript",
            text: include_str!(concat!("../../templates/asset/", $name)),
        }),*]
    };
}

/// Every script.
const SCRIPTS: &[File] = scripts!(
    "bytes.js" "blindrsa.js" "hpke.js" "ballot.js" "wrap.js" "promise.js" "link.js" "kept.js" "page.js" "careful.js" "statements.js"
    "round.js" "respond.js" "check.js"
);

macro_rules! file {
    ($path:literal $kind:literal $file:literal) => {
        File { path: $path, kind: $kind, text: include_str!(concat!("../../templates/", $file)) }
    };
}

/// The page that an employee answers on.
pub(crate) const RESPOND: File = file!("/i" "text/html" "respond.html");
/// The page that looks a receipt up in the public record.
pub(crate) const CHECK: File = file!("/check" "text/html" "check.html");

/// What both pages load besides.
const OTHERS: &[File] = &[
    file!("/asset/style.css" "text/css" "asset/style.css"),
    file!("/asset/icon.svg" "image/svg+xml" "asset/icon.svg"),
    File { path: "/asset/words.txt", kind: "text/plain", text: WORDS },
];

/// What the pages of those who sign in load.
const OF_THE_DESK: &[File] = &[
    file!("/asset/poster.css" "text/css" "asset/poster.css"),
    file!("/asset/desk.css" "text/css" "asset/desk.css"),
    file!("/asset/report.css" "text/css" "asset/report.css"),
];

/// Both pages and everything that they load.
pub(crate) fn served() -> impl Iterator<Item = &'static File> {
    [&RESPOND, &CHECK].into_iter().chain(SCRIPTS).chain(OTHERS)
}

/// A file by its address.
pub(crate) fn find(path: &str) -> Option<&'static File> {
    SCRIPTS.iter().chain(OTHERS).chain(OF_THE_DESK).find(|file| file.path == path)
}
