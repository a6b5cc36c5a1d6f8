//! The pages for everybody and their files: compiled in, the same bytes for everybody, readable as they are served.
//! `build.rs` makes them, and the table of them.
//!
//! They must never hold anything that differs from reader to reader.

use actix_web::http::header::EntityTag;

/// A page or a file, as it is served.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File {
    /// Its address. Where that bears the hash, the bytes at it never change.
    pub(crate) path: &'static str,
    /// Its media type; text is UTF-8.
    pub(crate) kind: &'static str,
    /// Its text.
    pub(crate) text: &'static str,
    /// The text, compressed.
    pub(crate) gzip: &'static [u8],
    /// The SHA-256 of the text, in hexadecimal.
    pub(crate) sha256: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Both pages and everything that they load.
pub(crate) const SERVED: &[File] = &[RESPOND, CHECK, RESPOND_JS, BALLOT_JS, CHECK_JS, STYLE, ICON];

/// What the other pages load besides.
const OF_OTHERS: &[File] = &[POSTER, CARDS, DESK, REPORT, OVERVIEW, PREVIEW, PREVIEW_JS, RESULTS, RESULTS_JS];

/// A file that pages load, by its address.
pub(crate) fn find(path: &str) -> Option<&'static File> {
    SERVED[2..].iter().chain(WORDS).chain(OF_OTHERS).find(|file| file.path == path)
}

impl File {
    /// What a browser names it by when it asks again: its hash, where the address bears that. The same for everybody.
    pub(crate) fn tag(&self) -> Option<EntityTag> {
        self.path.contains(&self.sha256[..16]).then(|| EntityTag::new_weak(self.sha256.to_owned()))
    }
}
