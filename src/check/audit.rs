//! `audit` and `receipt`: what anybody can check with a few files, on any machine. They read these files and nothing else:
//! no settings, no database, no network.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;

use crate::{Failure, proof};
use candor_audit::{self as audit, Fate, Files, Findings, Outcome};
use candor_clock::Clock;

/// Check a closed round from its files alone.
///
/// Fetch the promise and the record from any machine, for example with
/// `curl -o promise.json https://survey.example.org/v1/rounds/2026-q3/promise` and
/// `curl -o record.json https://survey.example.org/v1/rounds/2026-q3/record`.
#[derive(Args)]
pub struct Audit {
    /// The promise, as GET /v1/rounds/ROUND/promise serves it.
    #[arg(long, value_name = "FILE")]
    promise: PathBuf,
    /// The public record, as GET /v1/rounds/ROUND/record serves it.
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// The works council's file, as `candor round audit-file` writes it.
    #[arg(long, value_name = "FILE")]
    audit_file: Option<PathBuf>,
    /// The published result, release-ROUND.json of `candor export`.
    #[arg(long, value_name = "FILE")]
    release: Option<PathBuf>,
    /// What a guardian has signed, as the guardian keeps it. May be given for each.
    #[arg(long, value_name = "FILE")]
    attestation: Vec<PathBuf>,
    /// The twelve words on the poster or in an invitation.
    #[arg(long, value_name = "TWELVE WORDS")]
    words: Option<String>,
    /// Write a dated page about the round, to print, sign and file: only if all checks hold.
    #[arg(long, value_name = "NEW FILE")]
    statement: Option<PathBuf>,
}

/// Look a saved receipt or proof up in the public record: whether the ballot was counted or dropped.
#[derive(Args)]
pub struct Receipt {
    /// The receipt, as the survey page saved it; in a round with guardians also the proof.
    receipt: PathBuf,
    /// The promise, as GET /v1/rounds/ROUND/promise serves it.
    #[arg(long, value_name = "FILE")]
    promise: PathBuf,
    /// The public record, as GET /v1/rounds/ROUND/record serves it.
    #[arg(long, value_name = "FILE")]
    record: PathBuf,
    /// With a proof: a file that a guardian got or gave back, where one of them shows it. May be given for each.
    #[arg(long, value_name = "FILE")]
    parcel: Vec<PathBuf>,
}

impl Audit {
    /// Checks, and says what was found.
    ///
    /// # Errors
    /// When a file cannot be read, or a check fails: then no statement is written.
    pub fn run(self) -> Result<(), Failure> {
        if let Some(path) = self.statement.as_deref().filter(|path| path.exists()) {
            let there = "is there already: nothing was done, because it may be about another round or audit";
            return Err(format!("{} {there}", path.display()).into());
        }
        let (promise, record) = (read(&self.promise)?, read(&self.record)?);
        let audit_file = self.audit_file.as_deref().map(read).transpose()?;
        let release = self.release.as_deref().map(read).transpose()?;
        let attestations: Vec<String> =
            self.attestation.iter().map(|path| read(path)).collect::<Result<_, _>>()?;
        let attestations: Vec<&str> = attestations.iter().map(String::as_str).collect();
        let files = Files {
            promise: &promise,
            record: &record,
            audit_file: audit_file.as_deref(),
            release: release.as_deref(),
            attestations: &attestations,
            words: self.words.as_deref(),
        };
        let found = audit::audit(files);
        for finding in found.all() {
            println!("{:<12} {}", finding.outcome, finding.text);
        }
        let (good, open) = (found.count(Outcome::Checked), found.count(Outcome::NotChecked));
        match found.complaints().next() {
            None => {
                println!(
                    "\nVerdict: all {good} checks hold. {open} more could not be made; they are named above."
                );
                self.statement.as_deref().map_or(Ok(()), |path| state(path, files, &found))
            }
            Some(first) => {
                let failed = found.count(Outcome::Failed);
                println!(
                    "\nVerdict: FAILED, complaints: {failed}. {good} checks hold, {open} could not be made."
                );
                Err(format!("the audit failed: {first}").into())
            }
        }
    }
}

impl Receipt {
    /// Looks up, and says what was found.
    ///
    /// # Errors
    /// When a file cannot be read or does not belong to the others, or the ballot was not counted.
    pub fn run(self) -> Result<(), Failure> {
        let (receipt, promise, record) = (read(&self.receipt)?, read(&self.promise)?, read(&self.record)?);
        if proof::is_one(&receipt) {
            return proof::run((&receipt, &promise, &record), &self.parcel);
        }
        match audit::look_up(&receipt, &promise, &record)? {
            Fate::Counted => {
                println!("Counted: this ballot is in the signed record of its round.");
                Ok(())
            }
            Fate::Listed => {
                println!("Listed: this entry is in the signed list that the guardians have opened.");
                Ok(())
            }
            Fate::Invalid => Err("counted as invalid: this ballot is in the signed record, listed among those whose box \
                 held no valid answer, and is in no number; if you answered with the survey page, tell the works council"
                .into()),
            Fate::Missing => Err("MISSING: the receipt is genuine, and its ballot is not in the signed record: an accepted \
                 ballot was dropped. Receipt, promise and record together prove it to anybody: keep all three files, and \
                 take them to the works council"
                .into()),
        }
    }
}

/// Writes the statement, for its owner alone, whole or not at all.
fn state(path: &Path, files: Files<'_>, found: &Findings) -> Result<(), Failure> {
    let page = audit::statement(files, found, Clock::system().now().date_naive());
    let page = page.ok_or("no statement was written: nothing in these files was checked")?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let said = |error| format!("{}: {error}", path.display());
    let mut file = options.open(path).map_err(said)?;
    if let Err(error) = file.write_all(page.as_bytes()).and_then(|()| file.sync_all()) {
        let _ = fs::remove_file(path);
        return Err(said(error).into());
    }
    println!(
        "The statement is in {}: print it, read it, and sign what you have seen yourself.",
        path.display()
    );
    Ok(())
}

fn read(path: &Path) -> Result<String, Failure> {
    Ok(fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?)
}
