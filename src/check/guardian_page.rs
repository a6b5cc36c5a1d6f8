//! `guardian page`: the page of the guardians as one file, for a browser that opens it from a disk.
//!
//! It must never hold anything that is fetched: style, words and program stand in it, and its policy lets the browser run exactly these.

use std::{fs, path::PathBuf};

use candor_protocol::{
    survey::{hash_text, sha256},
    token::WORDS,
};
use clap::Args;

use crate::output::Failure;

const PAGE: &str = include_str!("../../templates/guardian.html");
const STYLE: [&str; 2] =
    [include_str!("../../templates/asset/style.css"), include_str!("../../templates/guardian/style.css")];
/// What works without a screen: in the page, and in the worker beside it.
const PROGRAM: [&str; 4] = [
    include_str!("../../templates/asset/bytes.js"),
    include_str!("../../templates/guardian/key.js"),
    include_str!("../../templates/guardian/promise.js"),
    include_str!("../../templates/guardian/work.js"),
];
const WORKER: &str = include_str!("../../templates/guardian/worker.js");
const SCREEN: [&str; 3] = [
    include_str!("../../templates/guardian/within.js"),
    include_str!("../../templates/asset/words.js"),
    include_str!("../../templates/guardian/page.js"),
];
/// The words in each language.
const TONGUES: [(&str, &str); 8] = [
    ("ar", include_str!("../../templates/words/ar/guardian.ftl")),
    ("de", include_str!("../../templates/words/de/guardian.ftl")),
    ("en", include_str!("../../templates/words/en/guardian.ftl")),
    ("es", include_str!("../../templates/words/es/guardian.ftl")),
    ("fr", include_str!("../../templates/words/fr/guardian.ftl")),
    ("it", include_str!("../../templates/words/it/guardian.ftl")),
    ("pl", include_str!("../../templates/words/pl/guardian.ftl")),
    ("tr", include_str!("../../templates/words/tr/guardian.ftl")),
];

/// Write the page of the guardians, which does the same in a browser, as one file.
///
/// It is opened from a disk, on a machine that the operator does not administer, and needs no network.
#[derive(Args)]
pub(crate) struct Page {
    /// The file, for example candor-guardian.html.
    file: PathBuf,
}

impl Page {
    /// Writes the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn run(self) -> Result<(), Failure> {
        let page = guardian_page();
        fs::write(&self.file, &page).map_err(|error| format!("{}: {error}", self.file.display()))?;
        println!("{}  {}", hex(&sha256(page.as_bytes())), self.file.display());
        println!("Open it in a browser, from the disk. The release notes name the same hash.");
        Ok(())
    }
}

/// The page: the same bytes for everybody.
pub fn guardian_page() -> String {
    let (style, program, screen) = (STYLE.concat(), PROGRAM.concat(), SCREEN.concat());
    let hash = |text: &str| {
        // As the policy writes it: with the other two signs, and padded.
        let text = hash_text(&sha256(text.as_bytes())).replace('-', "+").replace('_', "/");
        format!("'sha256-{text}='")
    };
    let policy = format!(
        "default-src 'none'; script-src {} {}; style-src {}; worker-src blob:; base-uri 'none'; form-action 'none'",
        hash(&program),
        hash(&screen),
        hash(&style)
    );
    // Data, which no browser runs: the policy needs no hash of it.
    let tongue = |(language, words): (&str, &str)| {
        format!("<script type=\"text/plain\" id=\"say-{language}\">{words}</script>\n")
    };
    let tongues: String = TONGUES.into_iter().map(tongue).collect();
    let parts = [
        ("{{policy}}", policy.as_str()),
        ("{{style}}", &style),
        ("{{tongues}}", &tongues),
        ("{{words}}", WORDS),
        ("{{worker}}", WORKER),
        ("{{program}}", &program),
        ("{{page}}", &screen),
    ];
    parts.iter().fold(PAGE.to_owned(), |page, (place, part)| page.replacen(place, part, 1))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
