//! Puts a backup back: looks first, says what each round was and what that means now, and changes the copy before it takes the place of
//! what is there: so a restore that was cut off never leaves a database that gives somebody a second token.
//!
//! It must never delete what stood there, and never let a release go that the backup does not have.

use std::path::{Path, PathBuf};

use candor_answers::{self as answers, Answers, State as Stand};
use candor_db::{
    Address, Database, DbError, Side,
    backup::{self, BackupError, Restored},
    files::{self, FolderError},
    installation::{self, InstallationError},
    keys::KeyFolder,
};
use candor_journal::By;
use candor_people::{self as people, Mails, People, State};
use chrono::{DateTime, Utc};

use super::{Cause, Mark, MarkError, Marked, kind, make::SCRATCH, name};

/// What was kept aside has a name that begins so.
pub(super) const ASIDE: &str = "before_restore_";

/// Where a side stands that is to be restored.
pub struct Place {
    /// Which side.
    pub side: Side,
    /// Its database.
    pub address: Address,
    /// Its key folder.
    pub keys: KeyFolder,
}

/// What a backup holds, and what putting it back would mean.
pub struct Looked {
    /// Its mark.
    pub mark: Mark,
    /// What is to be said of it, line by line.
    pub said: Vec<String>,
    /// The mails that had not left when it was made.
    pub mails: Vec<Mails>,
}

/// Why a backup is not put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The backup.
    #[error(transparent)]
    Mark(#[from] MarkError),
    /// It has no such side.
    #[error("the backup {folder} does not hold the {side} database: expected a backup of this side (--side)")]
    NoSide {
        /// Its folder.
        folder: String,
        /// The side.
        side: &'static str,
    },
    /// It is of another kind of database.
    #[error(
        "the {side} database in this backup is of {found}, and here stands {expected}: expected the same kind"
    )]
    Kind {
        /// The side.
        side: &'static str,
        /// In the backup.
        found: String,
        /// Here.
        expected: &'static str,
    },
    /// It would lose a result.
    #[error(
        "nothing was changed: the {side} database that is here has the result of the round {round}, and this backup has not: take a \
         newer backup; if what is here is to be given up, move it away first"
    )]
    Loses {
        /// The side.
        side: &'static str,
        /// The round.
        round: String,
    },
    /// The copy.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// A folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// It belongs to other keys.
    #[error(transparent)]
    Installation(#[from] InstallationError),
    /// A database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// A round.
    #[error(transparent)]
    Rounds(#[from] Cause),
}

/// One side's copy, restored beside its place.
struct Copy<'a> {
    place: &'a Place,
    restored: Restored,
}

impl<'a> Copy<'a> {
    fn open(place: &'a Place, mark: &Mark, folder: &Path, scratch: &Path) -> Result<Self, RestoreError> {
        let side = name(place.side);
        let missing = || RestoreError::NoSide { folder: folder.display().to_string(), side };
        let Marked { file, kind: found, .. } = mark.of(place.side).ok_or_else(missing)?;
        let expected = kind(&place.address).0;
        if found != expected {
            return Err(RestoreError::Kind { side, found: found.clone(), expected });
        }
        let restored = Restored::beside(&place.address, scratch, &folder.join(file))?;
        Ok(Self { place, restored })
    }

    fn database(&self) -> Result<Database, RestoreError> {
        Ok(Database::open(self.restored.address(), self.place.side)?)
    }
}

fn scratch(data: &Path) -> Result<PathBuf, RestoreError> {
    let scratch = data.join(SCRATCH);
    files::folder(&scratch)?;
    Ok(scratch)
}

/// Looks at a backup: whether it is what was verified, belongs to these keys and loses no result. Nothing is changed.
///
/// # Errors
/// When it cannot be put back.
pub fn look(places: &[Place], data: &Path, folder: &Path) -> Result<Looked, RestoreError> {
    let mark = Mark::read(folder)?;
    mark.verify(folder)?;
    let scratch = scratch(data)?;
    let mut looked = Looked { mark, said: Vec::new(), mails: Vec::new() };
    for place in places {
        let copy = Copy::open(place, &looked.mark, folder, &scratch)?;
        let db = copy.database()?;
        installation::may_restore(&db, &place.keys)?;
        let here = here(place);
        match place.side {
            Side::People => {
                let (then, now) =
                    (People::new(db, place.keys.clone()), here.map(|db| People::new(db, place.keys.clone())));
                of_people(&then, now.as_ref(), &mut looked)?;
            }
            Side::Answers => {
                let (then, now) = (
                    Answers::new(db, place.keys.clone()),
                    here.map(|db| Answers::new(db, place.keys.clone())),
                );
                of_answers(&then, now.as_ref(), &mut looked)?;
            }
        }
    }
    Ok(looked)
}

/// What is here, where it can be opened.
fn here(place: &Place) -> Option<Database> {
    if let Address::Sqlite(path) = &place.address
        && !path.exists()
    {
        return None;
    }
    Database::open(&place.address, place.side)
        .inspect_err(|error| tracing::warn!("{error}; it is kept aside as it is"))
        .ok()
}

fn of_people(then: &People, now: Option<&People>, looked: &mut Looked) -> Result<(), RestoreError> {
    let made = looked.mark.made.format("%Y-%m-%d %H:%M UTC");
    let rounds = people::rounds(then).map_err(Cause::from)?;
    for one in now.map(people::rounds).transpose().map_err(Cause::from)?.unwrap_or_default() {
        let had = rounds.iter().any(|then| then.round == one.round && then.state == State::Published);
        if one.state == State::Published && !had {
            return Err(RestoreError::Loses { side: "people", round: one.round.to_string() });
        }
    }
    for one in rounds {
        let means = match one.state {
            State::Open => match people::try_keys(then, &one.round) {
                Ok(()) => "its links work no more, because nobody knows who has used one since; who has begun can finish; it can be \
                           closed with the answers that are there, or given up"
                    .to_owned(),
                Err(why) => format!("its keys are gone ({}): it can only be given up", why),
            },
            State::Waiting => "it may have been opened since, so it can only be given up".to_owned(),
            State::Closed => format!(
                "if it was published after {made}, {} leaders would get its report a second time: it is published when somebody says so",
                people::leaders(then, &one.round)?
            ),
            State::Published | State::Cancelled => "nothing is lost".to_owned(),
            State::Unknown => "nothing is known of it".to_owned(),
        };
        looked.said.push(format!("people side, {}: {} then; {means}", one.round, one.state));
    }
    looked.mails = people::waiting_mails(then)?;
    Ok(())
}

fn of_answers(then: &Answers, now: Option<&Answers>, looked: &mut Looked) -> Result<(), RestoreError> {
    let made = looked.mark.made.format("%Y-%m-%d %H:%M UTC");
    let counted = |stand: Stand| matches!(stand, Stand::Counted | Stand::Closed);
    let rounds = answers::rounds(then)?;
    for one in now.map(answers::rounds).transpose()?.unwrap_or_default() {
        let had = rounds.iter().any(|then| then.round == one.round && counted(then.state));
        if counted(one.state) && !had {
            return Err(RestoreError::Loses { side: "answers", round: one.round.to_string() });
        }
    }
    for one in rounds {
        let means = match one.state {
            // Whoever may choose between two piles of one list learns what is in the difference: guardians open one.
            Stand::Closing if let Some(place) = one.waits_for => format!(
                "it waits for guardian number {place}; a guardian who has opened something since {made} refuses to open anything else, \
                 and it can only be given up then"
            ),
            Stand::Open | Stand::Closing => match answers::try_keys(then, &one.round) {
                Ok(()) => format!(
                    "answers that came after {made} are missing, and who kept the receipt of one can prove it"
                ),
                Err(why) => format!(
                    "its keys are gone ({}): nobody can open its answers, and it can only be given up",
                    why
                ),
            },
            Stand::Counted | Stand::Closed | Stand::Cancelled => "nothing is lost".to_owned(),
            Stand::Unknown => "nothing is known of it".to_owned(),
        };
        looked.said.push(format!("answers side, {}: {} then; {means}", one.round, one.state.as_str()));
    }
    Ok(())
}

/// Puts a backup that was looked at back, and gives for each side the name under which what stood there was kept aside. No server
/// may run.
///
/// # Errors
/// When something fails: it can be done again.
pub fn put_back(
    places: &[Place],
    data: &Path,
    folder: &Path,
    looked: &Looked,
    by: &By,
    now: DateTime<Utc>,
) -> Result<Vec<String>, RestoreError> {
    let scratch = scratch(data)?;
    let aside = format!("{ASIDE}{}", now.format("%Y%m%d_%H%M%S"));
    let mut kept = Vec::new();
    for place in places {
        let changed = scratch.join("changed");
        let copy = Copy::open(place, &looked.mark, folder, &scratch)?;
        let db = copy.database()?;
        // The keys first: what is here no longer fits then, and a start says so, until the copy is in its place.
        installation::restore(&db, &place.keys)?;
        after(place, db, looked.mark.made, by)?;
        copy.restored.save(&changed)?;
        drop(copy);
        kept.push(backup::put_back(&place.address, &changed, &aside)?);
        std::fs::remove_file(&changed).map_err(|why| BackupError::File { path: changed.clone(), why })?;
    }
    Ok(kept)
}

fn after(place: &Place, db: Database, made: DateTime<Utc>, by: &By) -> Result<(), RestoreError> {
    match place.side {
        Side::People => {
            let people = People::new(db, place.keys.clone());
            people::restored(&people, Some(made), by).map_err(Cause::from)?;
            people.db().compact()?;
        }
        Side::Answers => {
            let answers = Answers::new(db, place.keys.clone());
            answers::restored(&answers, made, by)?;
            answers.db().compact()?;
        }
    }
    Ok(())
}
