//! `candor-check guardian`: a guardian's whole life at a terminal, on a machine that whoever runs the server does not administer.
//!
//! It must never open anything before what is opened stands on the disk, and never write over a file that is already there.

use std::{
    fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use candor_clock::Clock;
use candor_guardian::{Duty, SeedFile, link_was_used, seed_of, words_of};
use candor_protocol::{
    guardian::{Acceptance, GuardianKey, Parcel, Seed},
    record::SavedReceipt,
    survey::{Promise, RoundName},
    token::fingerprint,
};
use clap::{Args, Subcommand};
use zeroize::Zeroizing;

use crate::{
    guardian_page::Page,
    output::{Failure, complain, prompt},
};

/// Guard a round: make a key, accept its promise, take a layer off its ballots, and forget.
#[derive(Args)]
pub struct Guardian {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Make a key for one round, before it opens: a file that stays with you, 24 words for paper, and a file for HR.
    Key {
        /// The round, as HR names it.
        round: RoundName,
        /// Your name, as people know you.
        #[arg(long)]
        name: String,
        /// Your office, for example "works council".
        #[arg(long)]
        role: String,
        /// Make the key file again from the 24 words on your paper.
        #[arg(long)]
        from_paper: bool,
    },
    /// Read the final promise, before anybody is invited, and accept it.
    Accept {
        /// Your key file.
        key: PathBuf,
        /// The promise, as it was sent to you.
        promise: PathBuf,
    },
    /// Say what a key file is for and what was done with it.
    Status {
        /// Your key file.
        key: PathBuf,
    },
    /// When the round is over: check everything in the parcel, and take your layer off.
    Open {
        /// Your key file.
        key: PathBuf,
        /// The parcel, as it was sent to you.
        parcel: PathBuf,
        /// Receipts of people who want to be sure that they are among those who are opened.
        #[arg(long)]
        witness: Vec<PathBuf>,
    },
    /// Before you open it: say whether the link of somebody who did not answer was used.
    Link {
        /// The parcel, as it was sent to you.
        parcel: PathBuf,
    },
    /// Write the page that does the same in a browser, as one file.
    Page(Page),
    /// When the round is published: destroy the key file. Tear the paper up, too.
    Forget {
        /// Your key file.
        key: PathBuf,
        /// The round's name, where nobody can be asked.
        #[arg(long)]
        yes: Option<String>,
    },
}

impl Guardian {
    /// Does the step that was typed.
    ///
    /// # Errors
    /// When something is not as it must be: the sentence says what, and what to do.
    pub fn run(self) -> Result<(), Failure> {
        match self.step {
            Step::Key { round, name, role, from_paper } => key(&round, &name, &role, from_paper),
            Step::Accept { key, promise } => accept(&key, &promise),
            Step::Status { key } => status(&key),
            Step::Open { key, parcel, witness } => open(&key, &parcel, &witness),
            Step::Link { parcel } => link(&parcel),
            Step::Page(page) => page.run(),
            Step::Forget { key, yes } => forget(&key, yes.as_deref()),
        }
    }
}

fn key(round: &RoundName, name: &str, role: &str, from_paper: bool) -> Result<(), Failure> {
    let (file, document) =
        (format!("candor-guardian-{round}.json"), format!("candor-guardian-key-{round}.json"));
    for name in [&file, &document] {
        if Path::new(name).exists() {
            return Err(format!(
                "{name} is there already: nothing was done; take it away if it is not needed"
            )
            .into());
        }
    }
    let rng = &mut candor_clock::system_rng();
    let seed = if from_paper { seed_of(&asked("The 24 words on your paper")?)? } else { Seed::generate(rng) };
    let passphrase = asked("A passphrase for the key file, at least 16 characters")?;
    if io::stdin().is_terminal() && *passphrase != *asked("The same again")? {
        return Err("the two passphrases differ: nothing was done, try again".into());
    }
    let locked = SeedFile::lock(&seed, &passphrase, (round, name, role), rng)?;
    let keys = keys(&seed, round)?;
    write_new(&file, serde_json::to_string_pretty(&locked)?.as_bytes())?;
    write_new(&document, serde_json::to_string_pretty(&keys.document(round, name, role))?.as_bytes())?;
    println!(
        "{file} is your key file: it stays with you, on a machine that the operator does not administer."
    );
    println!("{document} goes to HR: it is public.");
    if !from_paper {
        println!();
        println!("Write these 24 words on paper, put it into an envelope, and give that to your deputy:");
        for (at, word) in words_of(&seed).split(' ').enumerate() {
            println!("{:>2}. {word}", at + 1);
        }
        println!();
    }
    println!("Without the file or the paper nobody can ever open the answers of this round.");
    Ok(())
}

fn accept(key: &Path, promise: &Path) -> Result<(), Failure> {
    let (mut file, seed) = unlocked(key)?;
    let promise = Promise::parse(&fs::read_to_string(promise).map_err(|error| said(promise, &error))?)?;
    if *promise.round() != file.round {
        return Err(format!(
            "this promise is of the round {}: your key is for {}",
            promise.round(),
            file.round
        )
        .into());
    }
    if let Some(accepted) = file.accepted.as_ref().filter(|accepted| **accepted != promise.hash_text()) {
        return Err(
            format!("you have accepted another promise of this round ({accepted}): say so aloud").into()
        );
    }
    let keys = keys(&seed, &file.round)?;
    let acceptance = Acceptance::sign(&keys, &promise)?;
    println!("The round {} of the promise, guardian number {}.", promise.round(), acceptance.place);
    let guardians = promise.manifest().guardians().map(|guardians| guardians.who).unwrap_or_default();
    for guardian in &guardians {
        println!("Guardian: {}, {}", guardian.name, guardian.role);
    }
    println!(
        "Nothing is shown of fewer than {} people. Compare the head counts with a list of your own:",
        promise.manifest().k.people()
    );
    for circle in promise.circles() {
        println!("{:>7}  {}", circle.invited, circle.name);
    }
    file.accepted = Some(promise.hash_text());
    rewrite(key, &file)?;
    let to = format!("candor-guardian-acceptance-{}.json", file.round);
    write_or_same(&to, serde_json::to_string_pretty(&acceptance)?.as_bytes())?;
    println!("{to} goes to HR, if all of this is right.");
    println!("Publish these twelve words in your own way, not through HR:");
    println!("{}", fingerprint(promise.hash()).join(" "));
    Ok(())
}

fn status(key: &Path) -> Result<(), Failure> {
    let file = read(key)?;
    println!("The key of {} ({}) for the round {}.", file.name, file.role, file.round);
    match (&file.accepted, &file.opened) {
        (None, None) => println!("Its promise was not accepted with this file yet."),
        (Some(accepted), None) => println!("Accepted the promise {accepted}; nothing was opened."),
        (_, Some(opened)) => {
            println!("Opened the list {}: this key opens nothing else any more.", opened.list)
        }
    }
    Ok(())
}

fn open(key: &Path, parcel: &Path, witness: &[PathBuf]) -> Result<(), Failure> {
    let (mut file, seed) = unlocked(key)?;
    let bytes = fs::read(parcel).map_err(|error| said(parcel, &error))?;
    let parcel = Parcel::open(&bytes)?;
    if parcel.round != file.round {
        return Err(
            format!("this parcel is of the round {}: your key is for {}", parcel.round, file.round).into()
        );
    }
    let witnesses: Vec<SavedReceipt> = (witness.iter())
        .map(|path| {
            let text = fs::read_to_string(path).map_err(|error| said(path, &error))?;
            serde_json::from_str(&text).map_err(|error| said(path, &error))
        })
        .collect::<Result<_, Failure>>()?;
    let keys = keys(&seed, &file.round)?;
    let duty = Duty::inspect(&keys, &parcel, file.accepted.as_deref(), &witnesses, Clock::system().now())?;
    // A large parcel is as large in memory: what is needed of it is in the duty.
    drop(bytes);
    println!("{} entries, and everything in the parcel is as it must be.", duty.entries());
    let about = duty.about_to_open();
    match &file.opened {
        Some(opened) if *opened == about => println!("This was opened before: the same comes out again."),
        Some(_) => {
            return Err("this key has opened another list or pile of this round, and opens no second one: say so aloud; \
                        whoever may choose between two learns who was in the difference"
                .into());
        }
        None => {
            if file.accepted.is_none() {
                paper_is_unused(&duty)?;
            }
            file.opened = Some(about);
            rewrite(key, &file)?;
        }
    }
    let (rows, done) = (duty.rows(), AtomicUsize::new(0));
    let progress = |many: usize| {
        let before = done.fetch_add(many, Ordering::Relaxed);
        let tenth = |at: usize| (10 * at).checked_div(rows);
        if tenth(before) != tenth(before + many) {
            complain(format_args!("opened {} of {rows}", before + many));
        }
    };
    let out = duty.open(&keys, &progress)?;
    let (result, attestation) = (
        format!("candor-parcel-{}-from-{}.candor", file.round, duty.place()),
        format!("candor-guardian-attestation-{}-{}.json", file.round, duty.place()),
    );
    write_over(&result, &out.parcel()?)?;
    write_over(&attestation, serde_json::to_string_pretty(&out.attestation)?.as_bytes())?;
    println!(
        "{result} goes back to HR. {attestation} stays with you: whoever audits the round asks you for it."
    );
    println!("Publish these twelve words of the list in your own way, not through HR:");
    println!("{}", duty.words());
    Ok(())
}

fn link(parcel: &Path) -> Result<(), Failure> {
    let bytes = fs::read(parcel).map_err(|error| said(parcel, &error))?;
    let parcel = Parcel::open(&bytes)?;
    // Typed, and no argument: a link is a secret.
    if link_was_used(&parcel, &asked("The link in the invitation, from https on")?)? {
        println!(
            "This link was used. If its owner did not answer, somebody else has: open nothing, and say so aloud."
        );
    } else {
        println!("This link was not used.");
    }
    println!("Tell it to the owner of the link, and to nobody else.");
    Ok(())
}

/// A key file that was made again from paper cannot know what was opened with the first one.
fn paper_is_unused(duty: &Duty) -> Result<(), Failure> {
    let answer = asked(
        "This key file has not accepted the promise: it was made from paper. If you, or your deputy, have opened this round \
         before, type the twelve words that were published; if nobody has, type: none",
    )?;
    let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    if answer == "none" || answer == duty.words() {
        return Ok(());
    }
    Err("these are not the words of this list: nothing was opened; another list was opened before, say so aloud".into())
}

fn forget(key: &Path, yes: Option<&str>) -> Result<(), Failure> {
    let file = read(key)?;
    let typed = match yes {
        Some(typed) => typed.to_owned(),
        None => {
            let question = format!("Destroy the key of the round {}? Type the round's name", file.round);
            asked(&question)?.to_string()
        }
    };
    if typed.trim() != file.round.as_str() {
        return Err(format!("nothing was done: expected {}, found {typed:?}", file.round).into());
    }
    let length = usize::try_from(fs::metadata(key)?.len()).unwrap_or(0);
    let mut open = fs::OpenOptions::new().write(true).open(key)?;
    open.write_all(&vec![0; length])?;
    open.sync_all()?;
    fs::remove_file(key)?;
    println!("The key file is gone. Tear the paper up, too: then nobody can take this layer off again.");
    Ok(())
}

fn keys(seed: &Seed, round: &RoundName) -> Result<GuardianKey, Failure> {
    seed.keys(round).map_err(|_| "the keys could not be made: the library failed".into())
}

fn read(key: &Path) -> Result<SeedFile, Failure> {
    Ok(SeedFile::read(&fs::read_to_string(key).map_err(|error| said(key, &error))?)?)
}

fn unlocked(key: &Path) -> Result<(SeedFile, Seed), Failure> {
    let file = read(key)?;
    let seed = file.unlock(&asked("The passphrase of your key file")?)?;
    Ok((file, seed))
}

/// What is typed, unseen; a script gives it as a line.
fn asked(question: &str) -> Result<Zeroizing<String>, Failure> {
    prompt(format_args!("{question}: "))?;
    let text = if io::stdin().is_terminal() {
        rpassword::read_password()?
    } else {
        let mut line = String::new();
        io::stdin().read_line(&mut line)?;
        println!();
        line
    };
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

fn said(path: &Path, error: &dyn std::fmt::Display) -> Failure {
    format!("{}: {error}", path.display()).into()
}

/// Writes a file that was not there, durably, for its owner alone.
fn write_new(path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| said(Path::new(path), &error))?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// The same, where the same may stand there already, from before an interruption.
fn write_or_same(path: &str, bytes: &[u8]) -> Result<(), Failure> {
    if Path::new(path).exists() { write_over(path, bytes) } else { write_new(path, bytes) }
}

/// Puts something in the place of a file, whole or not at all.
fn write_over(path: &str, bytes: &[u8]) -> Result<(), Failure> {
    let part = format!("{path}.part");
    let _ = fs::remove_file(&part);
    write_new(&part, bytes)?;
    Ok(fs::rename(&part, path)?)
}

/// Writes the key file again, durably, before anything else is done.
fn rewrite(key: &Path, file: &SeedFile) -> Result<(), Failure> {
    let path = key.to_str().ok_or("the name of the key file cannot be read")?;
    write_over(path, serde_json::to_string_pretty(file)?.as_bytes())?;
    let folder =
        key.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    Ok(fs::File::open(folder)?.sync_all()?)
}
