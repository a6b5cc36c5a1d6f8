//! Publishing: the release and the comments that may be shown, from the answers side to the people side, and out.
//!
//! What waits for a person is never passed over in silence: whoever publishes says so.

use chrono::TimeDelta;
use rand::CryptoRng;

use super::{
    comments::{self, Unread},
    config::Config,
    error::StepError,
};
use candor_answers as answers;
use candor_disclosure::{
    comments::Comments,
    release::{PassedOver, Release},
};
use candor_journal::By;
use candor_people::{
    self as people, Act,
    accounts::{self, Role},
};
use candor_protocol::survey::{RoundName, UnitId};

/// What publishing does about an audit file that nobody has fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuditFile {
    /// Refuse: somebody may still want it.
    MustBeOut,
    /// Forget it.
    MayBeForgotten,
}

/// So long after it was counted a round can be published: comments and audit file are seen to first. No setting shortens it.
pub const BEFORE_PUBLICATION: TimeDelta = TimeDelta::days(1);

/// Publishes a closed round: keeps the release and the comments, queues one mail per leader and another one with comments
/// where the leader's unit has some; comments and audit file are forgotten on the answers side. Returns how many mails were
/// queued.
///
/// # Errors
/// When the round is not closed, was counted less than a day ago, the clock is in doubt, the audit file still waits to be handed
/// out, no steward has read the comments, or a side fails.
/// Each step can be repeated.
pub fn publish(
    config: &Config,
    round: &RoundName,
    audit_file: AuditFile,
    unread: Unread,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<usize, StepError> {
    if config.watch.doubts() {
        return Err(StepError::ClockInDoubt);
    }
    let found = config.answers.release(round)?;
    let text = found.release.ok_or_else(|| StepError::NotClosed(round.clone()))?;
    if let Some(from) = found.counted.map(|at| at + BEFORE_PUBLICATION).filter(|from| by.at < *from) {
        return Err(StepError::Early { round: round.clone(), from });
    }
    if found.audit_file_waits && audit_file == AuditFile::MustBeOut {
        return Err(StepError::AuditFile(round.clone()));
    }
    let comments = comments::to_publish(config, round, unread, rng)?;
    // What cannot be read back is not published.
    let release = Release::from_text(&text)?;
    let places = comments.iter().flat_map(|comments| comments.places());
    let units: Vec<UnitId> = places.map(|(unit, _)| unit.clone()).collect();
    let document = comments.as_ref().map(Comments::to_text);
    let commented = document.as_deref().map(|document| people::Commented { document, units: &units });
    let passed_over = PassedOver {
        unread: unread == Unread::AreLeftOut && comments::are_there(config, round)?,
        unfetched: found.audit_file_waits,
    };
    let text = release.passing_over(passed_over).to_text();
    config.back_up_before(round, "publishing", by.at);
    // Whatever is still to be destroyed goes first: nothing is published whose keys are there.
    config.answers.close(round, None, by, rng)?;
    let context = config.mail_context(by);
    let queued = people::publish(&config.people, round, &text, commented, passed_over, context, rng)?;
    config.answers.forget(round, by)?;
    Ok(queued)
}

/// What publishing waits for when HR asks: for whoever watches over it, as far as there is somebody. The works council fetches the
/// audit file or says that it need not; a steward reads the comments. Where nobody has that role the comments are left out, and
/// the audit file is forgotten.
///
/// # Errors
/// When the database fails.
pub fn watched(config: &Config) -> Result<(AuditFile, Unread), StepError> {
    let vacant = accounts::vacant(&config.accounts)?;
    let audit_file =
        if vacant.contains(&Role::Council) { AuditFile::MayBeForgotten } else { AuditFile::MustBeOut };
    let unread = if vacant.contains(&Role::Steward) { Unread::AreLeftOut } else { Unread::MustBeRead };
    Ok((audit_file, unread))
}

/// The works council needs no audit file of a closed round: nothing waits for it any more.
///
/// # Errors
/// When the round is not closed, or the answers side is in another process.
pub fn need_no_audit_file(config: &Config, round: &RoundName, by: &By) -> Result<(), StepError> {
    answers::need_no_audit_file(config.answers.here()?, round, &by.across())?;
    Ok(people::journal_act(&config.people, by, Some(round), &Act::AuditFileNotNeeded)?)
}
