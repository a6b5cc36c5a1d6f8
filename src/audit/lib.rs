//! The audit: whether a round went as promised, seen from the published files alone.
//!
//! Pure, and with standard verifiers only (RSA-PSS, ECDSA, SHA-256): it trusts no server, no database and no key but
//! those in the promise. It must never say more than it checked: what a file cannot show is said as well.

mod answers;
mod ballots;
mod finding;
mod guarded;
mod promise;
mod proof;
mod public_record;
mod receipt;
mod release;
mod statement;

pub use finding::{Finding, Findings, Outcome};
pub use proof::{Found, Shown, look_up_proof};
pub use receipt::{Fate, LookUpError, look_up};
pub use statement::statement;

use candor_protocol::survey::AuditMode;

/// What an audit looks at: the exact texts of the files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Files<'a> {
    /// As `GET /v1/rounds/{round}/promise` serves it.
    pub promise: &'a str,
    /// As `GET /v1/rounds/{round}/record` serves it.
    pub record: &'a str,
    /// As `candor round audit-file` writes it.
    pub audit_file: Option<&'a str>,
    /// As `candor export` writes it.
    pub release: Option<&'a str>,
    /// What guardians have signed, as each of them keeps it.
    pub attestations: &'a [&'a str],
    /// The twelve words of the poster or the invitation.
    pub words: Option<&'a str>,
}

/// Checks everything that the files allow, and says what they do not. Goes on after a complaint as long as the next
/// check still means something.
pub fn audit(files: Files<'_>) -> Findings {
    let mut out = Findings::default();
    let Some(promise) = promise::check(files.promise, files.words, &mut out) else {
        out.not_checked(
            "record, ballots and release: without a promise nothing says what is right".to_owned(),
        );
        return out;
    };
    let Some(record) = public_record::check(files.record, &promise, &mut out) else {
        out.not_checked(
            "ballots and release: without a record there is nothing to compare them with".to_owned(),
        );
        return out;
    };
    let cells = guarded::check(&promise, &record, files.attestations, &mut out);
    let groups = cells.as_ref().map_or(promise.circles(), |cells| &cells.answers);
    let mut counts = None;
    match files.audit_file {
        None => out.not_checked(
            "tokens, signatures and the counts of the circles: no audit file was given (--audit-file; the works \
             council has it)"
                .to_owned(),
        ),
        Some(text) => {
            if let Some(ballots) = ballots::check(text, &promise, cells.as_ref(), &record, &mut out) {
                counts = Some(ballots.counts(groups.len(), &record));
                match promise.manifest().audit_mode {
                    AuditMode::Commitments => out.not_checked(
                        "that the release follows from the answers: this round promised that nobody gets them, so \
                         the count was made once, in memory, while it closed"
                            .to_owned(),
                    ),
                    AuditMode::Answers => {
                        answers::check(&ballots, (&promise, groups), &record, files.release, &mut out);
                    }
                }
            }
        }
    }
    match files.release {
        None => out.not_checked("the published release: it was not given (--release)".to_owned()),
        Some(text) => release::check(text, (&promise, groups), &record.record, counts.as_deref(), &mut out),
    }
    out
}
