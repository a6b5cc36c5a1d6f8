//! The one writer of invitations that are used: takes what has gathered, writes it in one transaction, and only then lets the
//! signatures go. Without it each of them waits for the disk by itself, and for its turn among all the others.
//!
//! It must never keep or log in which order people came, nor who. The queue is bounded: when it is full, the sender hears at once
//! that it has to come back.

use std::{collections::HashMap, sync::mpsc, thread};

use tokio::sync::oneshot;

use super::{
    State,
    store::{self, Claim},
};
use candor_db::{AnyConnection, Database, DbError};
use candor_protocol::survey::RoundName;

/// How many requests may wait.
const WAITING: usize = 4096;
/// How many are written together.
const BATCH: usize = 500;

/// A request that the invitation with this code is to be used for.
pub(super) struct Item {
    pub(super) round: RoundName,
    pub(super) circle: i32,
    pub(super) code_hash: Vec<u8>,
    pub(super) request_hash: Vec<u8>,
}

/// Why an invitation was not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WriteError {
    /// The round is in this state by now; `None`: there is no such round.
    NotOpen(Option<State>),
    /// The queue is full.
    Busy,
    /// The database cannot be used now.
    Unavailable,
    /// The database failed.
    Failed,
}

type Outcome = Result<Claim, WriteError>;
type Waiting = (Item, oneshot::Sender<Outcome>);

/// The way to the writer thread.
#[derive(Clone)]
pub(super) struct Writer(mpsc::SyncSender<Waiting>);

impl Writer {
    /// Starts the thread. It ends, after writing what waits, when the last `Writer` is dropped.
    pub(super) fn start(db: Database) -> Self {
        let (sender, receiver) = mpsc::sync_channel(WAITING);
        thread::spawn(move || run(&db, &receiver));
        Self(sender)
    }

    /// Waits until it is durably stored that the invitation was used, or refused.
    pub(super) async fn write(&self, item: Item) -> Outcome {
        let (reply, outcome) = oneshot::channel();
        self.0.try_send((item, reply)).map_err(|_| WriteError::Busy)?;
        outcome.await.unwrap_or(Err(WriteError::Failed))
    }
}

fn run(db: &Database, receiver: &mpsc::Receiver<Waiting>) {
    while let Ok(first) = receiver.recv() {
        let (items, replies): (Vec<Item>, Vec<oneshot::Sender<Outcome>>) =
            std::iter::once(first).chain(receiver.try_iter().take(BATCH - 1)).unzip();
        let outcomes = commit(db, &items).unwrap_or_else(|error| match error {
            DbError::Unavailable(_) => vec![failed(&error); items.len()],
            // One that fails, fails all of them: one by one then.
            _ => items.iter().map(|item| commit_one(db, item)).collect(),
        });
        for (reply, outcome) in replies.into_iter().zip(outcomes) {
            // Nobody waits any more when the visitor left: the same request again gets the same reply.
            let _ = reply.send(outcome);
        }
    }
}

fn commit_one(db: &Database, item: &Item) -> Outcome {
    match commit(db, std::slice::from_ref(item)) {
        Ok(outcomes) => outcomes.into_iter().next().unwrap_or(Err(WriteError::Failed)),
        Err(error) => failed(&error),
    }
}

/// Says in the log why it could not be stored, and nothing about the invitation.
fn failed(error: &DbError) -> Outcome {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    let why = causes.fold(error.to_string(), |said, cause| format!("{said}: {cause}"));
    tracing::error!(error = %why, "that an invitation was used could not be stored");
    Err(if matches!(error, DbError::Unavailable(_)) { WriteError::Unavailable } else { WriteError::Failed })
}

fn commit(db: &Database, items: &[Item]) -> Result<Vec<Outcome>, DbError> {
    db.run("use invitations", |conn| {
        let mut states = HashMap::new();
        items.iter().map(|item| one(conn, item, &mut states)).collect()
    })
}

fn one<'a>(
    conn: &mut AnyConnection,
    item: &'a Item,
    states: &mut HashMap<&'a RoundName, Option<State>>,
) -> Result<Outcome, DbError> {
    let state = match states.get(&item.round) {
        Some(known) => *known,
        None => {
            let found = store::state(conn, &item.round)?;
            states.insert(&item.round, found);
            found
        }
    };
    match state {
        Some(State::Open) => {
            Ok(Ok(store::claim(conn, &item.round, item.circle, &item.code_hash, &item.request_hash)?))
        }
        other => Ok(Err(WriteError::NotOpen(other))),
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;
    use candor_db::{Address, Side};

    fn people_db() -> (Database, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&Address::Sqlite(folder.path().join("p.db")), Side::People).unwrap();
        (db, folder)
    }

    fn item(code: u8, request: u8) -> Item {
        Item {
            round: "r".parse().unwrap(),
            circle: 0,
            code_hash: vec![code; 32],
            request_hash: vec![request; 32],
        }
    }

    #[test]
    fn in_one_batch_a_code_is_used_once_and_its_own_request_may_be_repeated() {
        let (db, _folder) = people_db();
        let round = "r".parse().unwrap();
        db.run("prepare", |conn| {
            store::add_round(conn, &round, "", State::Open)?;
            let invitation = |code: u8| store::NewInvitation {
                round: "r".to_owned(),
                code_hash: vec![code; 32],
                person: format!("p{code}"),
                made_for: format!("p{code}"),
                circle: 0,
                version: 0,
                again: 0,
            };
            store::add_invitations(conn, &[invitation(1), invitation(2)])
        })
        .unwrap();
        let asked =
            [item(1, 1), item(1, 2), item(1, 1), item(2, 2), item(3, 1), Item { circle: 1, ..item(2, 2) }];
        let expected =
            [Claim::Ours, Claim::Used, Claim::Ours, Claim::Ours, Claim::Unknown, Claim::Unknown].map(Ok);
        assert_eq!(commit(&db, &asked).unwrap(), expected);
        // The same again, each by itself: nothing changes.
        assert_eq!(asked.iter().map(|item| commit_one(&db, item)).collect::<Vec<_>>(), expected);
        db.run("close", |conn| store::advance(conn, &round, State::Open, State::Closed)).unwrap();
        let elsewhere = Item { round: "other".parse().unwrap(), ..item(1, 1) };
        let over = commit(&db, &[item(1, 1), elsewhere]).unwrap();
        assert_eq!(over, [Err(WriteError::NotOpen(Some(State::Closed))), Err(WriteError::NotOpen(None))]);
    }

    #[test]
    fn a_full_queue_says_so_at_once_and_forgets_nobody_who_waits() {
        let (db, _folder) = people_db();
        let writer = Writer::start(db.clone());
        let mut now = Context::from_waker(Waker::noop());
        let mut waiting: Vec<_> =
            (0..WAITING + BATCH + 1).map(|_| Box::pin(writer.write(item(1, 1)))).collect();
        // Whoever holds the database's write lock keeps the writer waiting: it has taken one batch at most.
        db.run("hold the lock", |_| {
            let all = waiting.len();
            waiting.retain_mut(|write| match write.as_mut().poll(&mut now) {
                Poll::Pending => true,
                Poll::Ready(outcome) => {
                    assert_eq!(outcome, Err(WriteError::Busy));
                    false
                }
            });
            assert!((WAITING..all).contains(&waiting.len()), "{} of {all} wait", waiting.len());
            Ok::<(), DbError>(())
        })
        .unwrap();
        while !waiting.is_empty() {
            waiting.retain_mut(|write| match write.as_mut().poll(&mut now) {
                Poll::Pending => true,
                Poll::Ready(outcome) => {
                    assert_eq!(outcome, Err(WriteError::NotOpen(None)));
                    false
                }
            });
            std::thread::yield_now();
        }
    }
}
