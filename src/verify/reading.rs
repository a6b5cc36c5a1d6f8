//! Tells what a file is by its name and its first bytes, and reads it. What it does not know it leaves, and says so.

use std::{io, path::Path};

use super::{
    artefact::{
        comment::{self, Comments},
        csv, json,
        mail::{self, Letter},
        page::{self, Page},
        svg::{self, Picture},
    },
    finding::{Complaints, Findings, listed, many},
    pool::{self, Agreement, Round},
    texts,
};

/// A file that was given.
#[derive(Debug)]
pub struct File {
    /// Its name, as findings call it.
    pub name: String,
    /// What is in it, or why it cannot be read.
    pub bytes: io::Result<Vec<u8>>,
}

/// Everything that was read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) rounds: Vec<Round>,
    pub(super) comments: Vec<Comments>,
    pub(super) letters: Vec<Letter>,
    pub(super) pictures: Vec<Picture>,
    pub(super) pages: Vec<Page>,
    pub(super) agreement: Agreement,
    /// Files that cannot be read.
    pub(super) wrong: Complaints,
}

impl Reading {
    /// Reads one file. Its bytes are gone afterwards.
    pub(super) fn take(&mut self, file: File, findings: &mut Findings) {
        let name = file.name;
        let bytes = match file.bytes {
            Ok(bytes) => bytes,
            Err(error) => {
                self.wrong.say(|| format!("{name} cannot be read: {error}"));
                return;
            }
        };
        let last =
            Path::new(&name).file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
        let kind = last.rsplit_once('.').map_or("", |(_, kind)| kind);
        let mut leave = |why| findings.not_read.push((name.clone(), why));
        match kind {
            "csv" => {
                let first = bytes
                    .split(|&byte| byte == b'\n')
                    .next()
                    .map(String::from_utf8_lossy)
                    .unwrap_or_default();
                let first = first.trim_end().replace('"', "");
                if csv::is_release(&first) {
                    let sheets = csv::read(&name, &bytes, &mut self.wrong);
                    if sheets.is_empty() {
                        self.wrong.say(|| {
                            format!("{name} has no line below its first one: expected the rows of a release")
                        });
                    }
                    let rounds: Vec<String> = sheets.iter().map(|sheet| sheet.round.clone()).collect();
                    let rows = sheets.iter().map(|sheet| sheet.rows.len()).sum();
                    findings.read.push(format!("{name}: {} of {}", many(rows, "row"), listed(&rounds)));
                    sheets
                        .into_iter()
                        .for_each(|sheet| pool::add(&mut self.rounds, sheet, &mut self.agreement));
                } else if comment::is_table(&first) {
                    self.comments(comment::read_csv(&name, &bytes), findings);
                } else if last.starts_with("release") || last.starts_with("comments") {
                    self.wrong.say(|| {
                        format!(
                            "{name} does not begin like a release (round,unit,…,answered,measure,value,…) or like comments \
                             (round,unit,name,comment): it was cut or changed, get it again"
                        )
                    });
                } else {
                    leave("a table that is neither a release nor comments");
                }
            }
            "json" => {
                let has = |word: &[u8]| bytes.windows(word.len()).any(|found| found == word);
                if last.starts_with("release") || (has(b"\"numbers\"") && has(b"\"smallest_atom\"")) {
                    match json::read(&name, &bytes) {
                        Ok(sheet) => {
                            let rows = many(sheet.rows.len(), "row");
                            findings.read.push(format!("{name}: {rows} of {}", sheet.round));
                            pool::add(&mut self.rounds, sheet, &mut self.agreement);
                        }
                        Err(why) => self.wrong.say(|| why),
                    }
                } else if last.starts_with("comments") || (has(b"\"places\"") && has(b"\"k_comments\"")) {
                    self.comments(comment::read_json(&name, &bytes), findings);
                } else {
                    leave(
                        "neither a release nor comments (`candor audit` reads promise, record and audit file)",
                    );
                }
            }
            "eml" => match mail::read(&name, &bytes) {
                Some(letter) if texts::is_personal(&letter) => {
                    leave(
                        "a letter to one person, with that person's link and no number: not published, and not to be passed on",
                    );
                }
                Some(letter) => self.letters.push(letter),
                None => self
                    .wrong
                    .say(|| format!("{name} cannot be read as a letter: it has no subject; get it again")),
            },
            "svg" => match svg::read(&name, &bytes) {
                Ok(picture) => self.pictures.push(picture),
                Err(why) => self.wrong.say(|| why),
            },
            "html" | "htm" => match page::read(&name, &bytes) {
                Some(page) => self.pages.push(page),
                None => leave("no page of the desk"),
            },
            "png" => leave("a picture without its numbers; the same picture as .svg can be checked"),
            _ => leave("no kind of file that a round publishes"),
        }
    }

    fn comments(&mut self, read: Result<Comments, String>, findings: &mut Findings) {
        match read {
            Ok(comments) => {
                findings.read.push(format!("{}: {}", comments.source, many(comments.all.len(), "comment")));
                self.comments.push(comments);
            }
            Err(why) => self.wrong.say(|| why),
        }
    }
}
