//! A look before anything is served: are there keys for each open round, and do both sides know it? Is this made-up data, or a folder that
//! another server has?
//!
//! It must never change anything. Whether a database and its key folder belong together is looked at whenever they are opened.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use crate::app::{self, Config, StepError};
use candor_answers::{self as answers, Answers, State as Answering};
use candor_db::{Address, files};
use candor_people::{self as people, State};

/// Why nothing is served.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Something does not fit.
    #[error("{}; nothing is served. If this is meant, add --accept-restore", .0.join("; "))]
    Unfit(Vec<String>),
    /// The data are a demo's.
    #[error(
        "the data folder {0} was made by a demo or a rehearsal, and the next one removes it: give another one (--data)"
    )]
    MadeUp(PathBuf),
    /// Another server is there.
    #[error(
        "another candor serves the data folder {0}: with SQLite there is one server for each folder; stop that one first"
    )]
    Served(PathBuf),
    /// The lock cannot be had.
    #[error("the data folder {folder} cannot be locked: {why}")]
    Lock {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        #[source]
        why: io::Error,
    },
    /// The look itself failed.
    #[error(transparent)]
    Step(#[from] StepError),
}

/// Held while a server serves a data folder.
pub struct Lock(#[expect(dead_code, reason = "held, and let go with the process")] Option<File>);

/// Keeps other servers away from a folder with SQLite files.
///
/// # Errors
/// When another one is there already, or it is a demo's folder.
pub fn lock(data: &Path, addresses: &[&Address]) -> Result<Lock, StartError> {
    if data.parent().is_some_and(|folder| folder.join(files::MADE_UP).exists()) {
        return Err(StartError::MadeUp(data.to_owned()));
    }
    if !addresses.iter().any(|address| matches!(address, Address::Sqlite(_))) {
        return Ok(Lock(None));
    }
    let failed = |why| StartError::Lock { folder: data.to_owned(), why };
    let file = files::create(&data.join("serve.lock")).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(Some(file))),
        Err(std::fs::TryLockError::WouldBlock) => Err(StartError::Served(data.to_owned())),
        Err(std::fs::TryLockError::Error(why)) => Err(failed(why)),
    }
}

/// What does not fit on the people side, and between both sides: each in a few words.
///
/// # Errors
/// When a database fails.
pub fn look(config: &Config) -> Result<Vec<String>, StepError> {
    let mut unfit = Vec::new();
    let rounds = people::rounds(&config.people)?;
    let there = match config.answers.rounds() {
        Ok(there) => Some(there),
        // Each side starts by itself.
        Err(error @ StepError::Remote(_)) => {
            tracing::warn!(error = %error, "whether both sides fit is not known");
            None
        }
        Err(error) => return Err(error),
    };
    for round in &rounds {
        let name = &round.round;
        if round.state == State::Unknown {
            unfit.push(format!("the people side has the round {name} in a state that is not known"));
        }
        if round.state != State::Open {
            continue;
        }
        if let Err(error) = people::try_keys(&config.people, name) {
            unfit.push(format!("the round {name} cannot give tokens: {}", app::chain(&error)));
        }
        let Some(there) = &there else { continue };
        let ours = hex::encode(people::stored_promise(&config.people, name)?.hash());
        match there.iter().find(|there| there.round == *name) {
            None => unfit.push(format!("the answers side does not know the open round {name}")),
            Some(theirs) if theirs.fingerprint != ours => {
                unfit.push(format!("the answers side has another promise of the round {name}"));
            }
            Some(_) => {}
        }
    }
    if let app::AnswersService::Local(answers) = &config.answers {
        unfit.extend(look_at_answers(answers)?);
    }
    Ok(unfit)
}

/// What does not fit on the answers side.
///
/// # Errors
/// When the database fails.
pub fn look_at_answers(answers: &Answers) -> Result<Vec<String>, StepError> {
    let mut unfit = Vec::new();
    for round in answers::rounds(answers)? {
        let name = &round.round;
        if round.state == Answering::Unknown {
            unfit.push(format!("the answers side has the round {name} in a state that is not known"));
        }
        if let Err(error) = answers::try_keys(answers, name) {
            unfit.push(format!("the round {name} cannot take answers: {}", app::chain(&error)));
        }
    }
    Ok(unfit)
}

/// Refuses what does not fit, unless somebody has said that it is meant; then it is said in the log.
///
/// # Errors
/// When something does not fit.
pub fn refuse(unfit: Vec<String>, accept: bool) -> Result<(), StartError> {
    if unfit.is_empty() {
        return Ok(());
    }
    if !accept {
        return Err(StartError::Unfit(unfit));
    }
    for what in unfit {
        tracing::warn!("{what}; it is served all the same");
    }
    Ok(())
}
