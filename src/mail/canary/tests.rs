//! A batch from its first mail to its last, with every hand that may stop it.

use chrono::{TimeDelta, TimeZone};
use rand::{SeedableRng, rngs::StdRng};

use super::*;
use crate::{
    Entry, MessageId, cancel, queue,
    store::{claim, sent},
};
use candor_db::{Address, Database, Side};

fn at(minute: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 9, 1, 8, 0, 0).unwrap() + TimeDelta::minutes(minute)
}

/// Five invitations behind their forerunner, and one report that waits for nobody.
fn outbox() -> (Database, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let database = Database::open(&Address::Sqlite(folder.path().join("people.db")), Side::People).unwrap();
    let (mut rng, from) = (StdRng::seed_from_u64(1), "survey@example.org".parse().unwrap());
    let mut add = |kind: Kind, topic: &str, to: &str, held: Option<DateTime<Utc>>| {
        let (recipient, message_id) = (&to.parse().unwrap(), &MessageId::random(&mut rng, &from));
        let entry = Entry { batch: "q3", kind, topic, recipient, message_id, made: at(0), held };
        assert!(database.run("queue", |connection| queue(connection, &entry)).unwrap());
    };
    add(Kind::Canary, "invitation", "hr@example.org", None);
    for who in 1..=5 {
        add(Kind::Invitation, "", &format!("p{who}@example.org"), Some(at(10)));
    }
    add(Kind::Report, "a", "lead@example.org", None);
    (database, folder)
}

/// What would leave at a minute, by kind; it is then sent.
fn leave(database: &Database, minute: i64) -> Vec<String> {
    let claims = database
        .run("claim", |connection| {
            release(connection, at(minute))?;
            let claims = claim(connection, at(minute), 99, TimeDelta::minutes(30))?;
            for claim in &claims {
                sent(connection, claim)?;
            }
            Ok::<_, DbError>(claims)
        })
        .unwrap();
    let mut kinds: Vec<String> = claims.into_iter().map(|claim| claim.kind).collect();
    kinds.sort();
    kinds
}

use candor_db::DbError;

fn hold(database: &Database) -> Option<Hold> {
    let kinds = database.run("overview", overview).unwrap();
    kinds.into_iter().find(|kind| kind.kind == Kind::Invitation).unwrap().hold
}

#[test]
fn one_goes_ahead_and_the_others_follow_when_it_arrived_and_the_pause_is_over() {
    let (database, _folder) = outbox();
    assert_eq!(hold(&database), Some(Hold::Forerunner(None)));
    assert_eq!(leave(&database, 0), ["canary", "report"]);
    assert_eq!(hold(&database), Some(Hold::Until(at(10))));
    assert!(leave(&database, 9).is_empty());
    assert_eq!(leave(&database, 10).len(), 5);
    assert_eq!(hold(&database), None);
}

#[test]
fn without_its_forerunner_nothing_leaves_however_long_it_takes() {
    let (database, _folder) = outbox();
    let (claims, problem) = (
        database.run("claim", |c| claim(c, at(0), 1, TimeDelta::minutes(30))).unwrap(),
        "the links lead nowhere",
    );
    assert_eq!(claims[0].kind, Kind::Canary.name());
    database.run("put off", |c| crate::store::retry_later(c, &claims[0], problem, at(600))).unwrap();
    assert_eq!(leave(&database, 500), ["report"]);
    assert_eq!(hold(&database), Some(Hold::Forerunner(Some(problem.to_owned()))));
    // Somebody who knows better.
    assert_eq!(database.run("go", |c| go(c, "q3", Kind::Invitation)).unwrap(), Gone::All(5));
    assert_eq!(leave(&database, 500).len(), 5);
    assert!(leave(&database, 700).is_empty(), "the forerunner is not needed any more");
}

#[test]
fn a_batch_can_be_stopped_and_go_on_or_be_cancelled() {
    let (database, _folder) = outbox();
    assert_eq!(database.run("stop", |c| stop(c, "q3", Kind::Invitation)).unwrap(), 5);
    assert_eq!(leave(&database, 999_999), ["report"], "not the forerunner either");
    assert_eq!(hold(&database), Some(Hold::Stopped));
    // They go on where they were: from the one that goes ahead.
    assert_eq!(database.run("go", |c| go(c, "q3", Kind::Invitation)).unwrap(), Gone::BehindTheFirst(5));
    assert_eq!(hold(&database), Some(Hold::Forerunner(None)));
    assert_eq!(leave(&database, 999_999), ["canary"]);
    database.run("wait", |c| wait(c, "q3", Kind::Invitation, at(10))).unwrap();
    assert!(leave(&database, 9).is_empty());
    database.run("stop", |c| stop(c, "q3", Kind::Invitation)).unwrap();
    assert!(leave(&database, 11).is_empty());
    assert_eq!(database.run("go", |c| go(c, "q3", Kind::Invitation)).unwrap(), Gone::All(5), "it was seen");
    assert_eq!(leave(&database, 11).len(), 5);

    let (database, _folder) = outbox();
    database.run("stop", |c| stop(c, "q3", Kind::Invitation)).unwrap();
    assert_eq!(database.run("cancel", |c| cancel(c, "q3")).unwrap(), 7);
    assert_eq!(database.run("go", |c| go(c, "q3", Kind::Invitation)).unwrap(), Gone::All(0));
    assert!(leave(&database, 999_999).is_empty());
}
