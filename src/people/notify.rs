//! A mail to a few people who have something to do: with a closed round, or with the service. Once each.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{MailContext, People};
use candor_db::DbError;
use candor_mail::{EmailAddress, Kind};
use candor_protocol::survey::RoundName;

/// Queues a mail about a closed round for each address that has none yet; `until`: when it is published. Gives how many are new.
///
/// # Errors
/// When the database fails.
pub fn notify_closed(
    people: &People,
    round: &RoundName,
    to: Vec<EmailAddress>,
    until: DateTime<Utc>,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, DbError> {
    let mails: Vec<_> = to.into_iter().map(|to| (until.timestamp().to_string(), to)).collect();
    people
        .db
        .run("tell of a closed round", |conn| context.queue(conn, round.as_str(), Kind::Closed, &mails, rng))
}

/// Queues a mail to the operator about what needs a person, once for each `batch` and `topic`. Gives how many are new.
///
/// # Errors
/// When the database fails.
pub fn notify_operator(
    people: &People,
    batch: &str,
    topic: &str,
    to: EmailAddress,
    context: MailContext<'_>,
    rng: &mut impl CryptoRng,
) -> Result<usize, DbError> {
    let mail = [(topic.to_owned(), to)];
    people.db.run("tell the operator", |conn| context.queue(conn, batch, Kind::Alarm, &mail, rng))
}
