//! `verify`: what published files tell about small groups and single people. It reads the files that it is given
//! and nothing else: no settings, no database, no network.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use clap::Args;

use crate::Failure;
use candor_verify::{self as verify, Asked, File, Outcome};

/// Check published files as an attacker would: whether anything can be computed from them about a small group.
///
/// Give it everything that anybody ever got: exports, letters (.eml), charts (.svg), saved pages of the desk (.html), of all
/// rounds together.
#[derive(Args)]
pub struct Verify {
    /// Files, and folders with everything in them.
    #[arg(required = true, value_name = "DIR|FILE")]
    paths: Vec<PathBuf>,
    /// No number may be about fewer people: without it as each release says, or 5.
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u32).range(2..=1000))]
    k: Option<u32>,
    /// The lowest and the highest answer, where there is no release-ROUND.json that says them.
    #[arg(long, value_name = "MIN-MAX", value_parser = scale)]
    scale: Option<(i64, i64)>,
}

impl Verify {
    /// Checks, and says what was found.
    ///
    /// # Errors
    /// When a file cannot be read, there is nothing to check, or something was found.
    pub fn run(self) -> Result<(), Failure> {
        let mut files = Vec::new();
        for path in &self.paths {
            gather(path, &mut files).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        if files.is_empty() {
            let paths: Vec<String> = self.paths.iter().map(|path| path.display().to_string()).collect();
            return Err(format!("nothing was checked: there is no file in {}", paths.join(", ")).into());
        }
        let read = files.iter().map(|path| File { name: called(path, &self.paths), bytes: fs::read(path) });
        let found = verify::verify(read, Asked { k: self.k, scale: self.scale });
        println!("Read");
        found.read.iter().for_each(|line| println!("  {line}"));
        if !found.not_read.is_empty() {
            println!("\nNot read");
        }
        for (why, names) in by_reason(&found.not_read) {
            println!("  {}: {why}", names.join(", "));
        }
        println!();
        println!("Checked");
        for finding in &found.checks {
            println!("  {:<12} {}", finding.outcome, finding.text);
        }
        let (good, open) = (found.count(Outcome::Ok), found.count(Outcome::NotChecked));
        match found.found().next() {
            Some(first) => {
                println!("\nVerdict: FOUND {}. {good} checks hold, {open} could not be made.", found.count(Outcome::Found));
                Err(format!("these files must not stay published: {first}").into())
            }
            None if found.are_clean() => {
                println!("\nVerdict: nothing was found. {good} checks hold; {open} could not be made, and are named above.");
                Ok(())
            }
            None => Err("nothing was checked: there is no release among the files (release.csv, release-<round>.json of \
                 `candor export`)"
                .into()),
        }
    }
}

fn scale(text: &str) -> Result<(i64, i64), String> {
    let ends = text.split_once('-').and_then(|(min, max)| Some((min.parse().ok()?, max.parse().ok()?)));
    ends.filter(|(min, max)| min < max && *max <= 100)
        .ok_or_else(|| "expected two numbers such as 1-5".to_owned())
}

/// The files that were not read for the same reason; of many the first and how many more.
fn by_reason(not_read: &[(String, &'static str)]) -> BTreeMap<&'static str, Vec<String>> {
    const NAMED: usize = 3;
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, why) in not_read {
        reasons.entry(why).or_default().push(name.clone());
    }
    for names in reasons.values_mut().filter(|names| names.len() > NAMED + 1) {
        let more = names.len() - NAMED;
        names.truncate(NAMED);
        names.push(format!("and {more} more"));
    }
    reasons
}

/// A file, or all files of a folder and the folders in it, by name; links are not followed out of it.
fn gather(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        let kind = fs::symlink_metadata(&entry)?.file_type();
        if kind.is_dir() {
            gather(&entry, files)?;
        } else if kind.is_file() {
            files.push(entry);
        }
    }
    Ok(())
}

/// A file as it is called in findings: below the folder that was given.
fn called(file: &Path, given: &[PathBuf]) -> String {
    let below = given
        .iter()
        .find_map(|folder| file.strip_prefix(folder).ok())
        .filter(|below| *below != Path::new(""));
    below.filter(|_| given.len() == 1).unwrap_or(file).display().to_string()
}
