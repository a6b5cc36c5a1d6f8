//! What a backup of this side leaves out, what may be said of one, and what is changed in one that was put back, so that nobody gets a
//! second token and no mail leaves twice.
//!
//! It must never let a round go on giving tokens that was open in a backup: who has collected one since is not known.

use chrono::{DateTime, Utc};

use super::{Act, People, RoundError, State, acts, backup_store, store};
use candor_db::{AnyConnection, DbError};
use candor_journal::By;
use candor_mail::{self as mail, Kind};
use candor_protocol::survey::RoundName;

/// Who has collected a token. A restored round gives none any more, so that nobody needs it; and with daily backups of both sides it
/// would say on which day each did.
pub const NOT_IN_BACKUPS: [(&str, &str); 1] = [("invitation", "request_hash")];

/// The tables whose numbers of rows stand in the mark of a backup: they are no secret, and do not grow with each answer.
pub const TOLD_OF_BACKUPS: [&str; 3] = ["person", "round", "unit"];

/// Mails of a round and kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mails {
    /// The round, or what else they belong to.
    pub batch: String,
    /// Their kind.
    pub kind: String,
    /// To whom.
    pub recipients: Vec<String>,
}

/// Changes a database that was put back: open rounds give no more tokens, mails of which nobody knows whether they left since wait for
/// a person, the schedule pauses, an opening that was ordered is not done, and whoever was signed in signs in again.
///
/// # Errors
/// When the database fails; then nothing is changed.
pub fn restored(people: &People, made: Option<DateTime<Utc>>, by: &By) -> Result<(), RoundError> {
    // `made`: when the backup was made; `None`: it was copied by hand.
    people.db.run("look after a database that was put back", |conn| {
        let open = open_rounds(conn)?;
        for round in &open {
            backup_store::mark_restored(conn, round)?;
            // Their links lead nowhere any more.
            for kind in Kind::ALL.into_iter().filter(|kind| kind.about().linked) {
                mail::cancel_kind(conn, round.as_str(), kind)?;
            }
        }
        mail::doubt(conn, "it waited in a database that was put back, and may have left since")?;
        super::results_store::mark_restored(conn)?;
        super::unanswered_store::mark_restored(conn)?;
        super::schedule::pause(conn)?;
        super::ordered_store::forget_all(conn)?;
        super::accounts::sign_everybody_out(conn)?;
        acts::note(conn, by, None, &Act::Restored { made })?;
        Ok(())
    })
}

fn open_rounds(conn: &mut AnyConnection) -> Result<Vec<RoundName>, DbError> {
    let all = store::all_rounds(conn)?;
    // One that waited may have been opened since.
    let open = all.into_iter().filter(|round| matches!(round.state(), State::Waiting | State::Open));
    // Every name was one when it was stored.
    Ok(open.filter_map(|round| round.name.parse().ok()).collect())
}

/// Whether a round was open in a backup that was put back: it gives no more tokens, and can be closed or given up.
///
/// # Errors
/// When the database fails.
pub fn is_restored(people: &People, round: &RoundName) -> Result<bool, DbError> {
    backup_store::is_restored(&mut *people.db.connection()?, round)
}

/// The mails in a backup that had not left when it was made, by round and kind.
///
/// # Errors
/// When the database fails.
pub fn waiting_mails(people: &People) -> Result<Vec<Mails>, DbError> {
    let waiting = mail::unsettled(&mut *people.db.connection()?)?;
    let mut all: Vec<Mails> = Vec::new();
    for (batch, kind, recipient) in waiting {
        match all.last_mut() {
            Some(last) if last.batch == batch && last.kind == kind => last.recipients.push(recipient),
            _ => all.push(Mails { batch, kind, recipients: vec![recipient] }),
        }
    }
    Ok(all)
}
