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
const SCREEN: &str = include_str!("../../templates/guardian/page.js");

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
    let (style, program) = (STYLE.concat(), PROGRAM.concat());
    let hash = |text: &str| {
        // As the policy writes it: with the other two signs, and padded.
        let text = hash_text(&sha256(text.as_bytes())).replace('-', "+").replace('_', "/");
        format!("'sha256-{text}='")
    };
    let policy = format!(
        "default-src 'none'; script-src {} {}; style-src {}; worker-src blob:; base-uri 'none'; form-action 'none'",
        hash(&program),
        hash(SCREEN),
        hash(&style)
    );
    let parts = [
        ("{{policy}}", policy.as_str()),
        ("{{style}}", &style),
        ("{{words}}", WORDS),
        ("{{worker}}", WORKER),
        ("{{program}}", &program),
        ("{{page}}", SCREEN),
    ];
    parts.iter().fold(PAGE.to_owned(), |page, (place, part)| page.replacen(place, part, 1))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
