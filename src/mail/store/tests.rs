//! The outbox's tables, asked in every state that a mail can be in.

use chrono::TimeZone;
use rand::{SeedableRng, rngs::StdRng};

use super::*;
use crate::status;
use candor_db::{Address, Database, Side};

fn outbox_of(recipients: &[&str]) -> (Database, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("people.db"));
    let database = Database::open(&address, Side::People).unwrap();
    let mut rng = StdRng::seed_from_u64(1);
    for recipient in recipients {
        let message_id = &MessageId::random(&mut rng, &"survey@example.org".parse().unwrap());
        let queued = database.run("queue", |connection| add(connection, recipient, message_id)).unwrap();
        assert!(queued);
    }
    (database, folder)
}

fn add(connection: &mut AnyConnection, recipient: &str, message_id: &MessageId) -> Result<bool, DbError> {
    let recipient = &recipient.parse().unwrap();
    queue(
        connection,
        &Entry {
            batch: "q3",
            kind: Kind::Report,
            topic: "a",
            recipient,
            message_id,
            made: at(0),
            held: None,
        },
    )
}

fn at(minute: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 9, 1, 8, 0, 0).unwrap() + TimeDelta::minutes(minute)
}

fn take(database: &Database, minute: i64, limit: usize) -> Vec<Claim> {
    database.run("claim", |connection| claim(connection, at(minute), limit, TimeDelta::minutes(30))).unwrap()
}

#[test]
fn what_one_sender_has_taken_no_other_gets_until_the_claim_runs_out() {
    let (database, _folder) = outbox_of(&["a@example.org", "b@example.org", "c@example.org"]);
    let (first, second) = (take(&database, 0, 2), take(&database, 0, 2));
    assert_eq!((first.len(), second.len()), (2, 1));
    assert!(take(&database, 29, 9).is_empty());
    assert_eq!(take(&database, 30, 9).len(), 3);
}

#[test]
fn a_sender_whose_claim_ran_out_cannot_undo_what_another_did() {
    let (database, _folder) = outbox_of(&["a@example.org"]);
    let (late, other) = (take(&database, 0, 1).remove(0), take(&database, 30, 1).remove(0));
    let connection = &mut *database.connection().unwrap();
    assert!(!still_claimed(connection, &late).unwrap() && still_claimed(connection, &other).unwrap());
    give_up(connection, &late, "too late").unwrap();
    retry_later(connection, &late, "too late", at(99)).unwrap();
    put_back(connection, &late).unwrap();
    assert_eq!(status(connection).unwrap()[0].sending, 1);
    give_up(connection, &other, "no").unwrap();
    sent(connection, &late).unwrap();
    let status = &status(connection).unwrap()[0];
    assert_eq!((status.sent, status.failed), (1, 0), "that it was accepted is a fact");
}

#[test]
fn a_message_id_that_is_there_twice_is_an_error_and_no_mail_left_out_in_silence() {
    let (database, _folder) = outbox_of(&[]);
    let message_id =
        &MessageId::random(&mut StdRng::seed_from_u64(1), &"survey@example.org".parse().unwrap());
    let connection = &mut *database.connection().unwrap();
    assert!(add(connection, "a@example.org", message_id).unwrap());
    assert!(!add(connection, "a@example.org", message_id).unwrap());
    assert!(add(connection, "b@example.org", message_id).is_err());
}

#[test]
fn a_claim_in_a_log_line_shows_no_recipient() {
    let (database, _folder) = outbox_of(&["ada@example.org"]);
    assert!(!format!("{:?}", take(&database, 0, 1)).contains("ada"));
}

#[test]
fn a_claim_takes_no_longer_however_many_mails_wait() {
    // Best of several: what else the machine does makes a claim slower, never faster.
    let best = |waiting: usize| {
        let (database, _folder) = outbox_of(&[]);
        let connection = &mut *database.connection().unwrap();
        let fill = format!(
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {waiting}) INSERT INTO outbox \
             SELECT hex(randomblob(16)), 'q3', 'report', n, n || '@example.org', 0, 'waiting', 0, 0, NULL FROM n"
        );
        diesel::sql_query(fill).execute(connection).unwrap();
        let times = (0..15).map(|_| {
            let begun = std::time::Instant::now();
            assert_eq!(take(&database, 0, 20).len(), 20);
            begun.elapsed()
        });
        times.min().unwrap()
    };
    let (few, many) = (best(1_000), best(100_000));
    // Sorting a hundred times as many takes more than a hundred times as long.
    assert!(many < few * 25, "{few:?} among 1,000 mails, {many:?} among 100,000");
}
