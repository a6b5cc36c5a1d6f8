//! The one writer of ballots: takes what has gathered, commits it in one transaction, and only then lets
//! the replies go. Without it a disk allows a few hundred durable answers a second; with it, many thousand.
//!
//! The queue is bounded: when it is full, the sender hears at once that it has to come back.

use std::{collections::HashMap, sync::mpsc, thread};

use tokio::sync::oneshot;

use super::{
    ballots_store::{self, NewBallot},
    store::{self, Hold},
};
use candor_db::{AnyConnection, Database, DbError};

/// How many ballots may wait.
const WAITING: usize = 4096;
/// How many are committed together.
const BATCH: usize = 500;

/// A ballot on its way to the table, for the round with this promise.
pub(super) struct Item {
    pub(super) fingerprint: String,
    pub(super) ballot: NewBallot,
}

/// Why a ballot was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WriteError {
    /// The round is not open.
    NotOpen,
    /// The token has counted for another answer.
    AlreadyAnswered,
    /// The queue is full.
    Busy,
    /// The database cannot be used now.
    Unavailable,
    /// The database failed.
    Failed,
}

type Outcome = Result<(), WriteError>;
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

    /// Waits until the ballot is durably stored, or refused.
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
            // One bad row, or another writer on the same database, fails the whole batch: one by one then.
            _ => {
                tracing::warn!(error = %why(&error), "answers could not be stored together; trying one by one");
                items.iter().map(|item| commit_one(db, item)).collect()
            }
        });
        for (reply, outcome) in replies.into_iter().zip(outcomes) {
            // Nobody waits any more when the visitor left; the ballot counts all the same.
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

/// Says in the log why an answer could not be stored, and nothing about the answer.
fn failed(error: &DbError) -> Outcome {
    tracing::error!(error = %why(error), "an answer could not be stored");
    Err(if matches!(error, DbError::Unavailable(_)) { WriteError::Unavailable } else { WriteError::Failed })
}

/// An error with its causes.
fn why(error: &DbError) -> String {
    let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    causes.fold(error.to_string(), |said, cause| format!("{said}: {cause}"))
}

fn commit(db: &Database, items: &[Item]) -> Result<Vec<Outcome>, DbError> {
    db.run("write ballots", |conn| {
        let mut outcomes = vec![Ok(()); items.len()];
        let mut by_round: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        for (at, item) in items.iter().enumerate() {
            by_round.entry((&item.ballot.round, &item.fingerprint)).or_default().push(at);
        }
        for (round, places) in by_round {
            commit_round(conn, round, items, &places, &mut outcomes)?;
        }
        Ok(outcomes)
    })
}

fn commit_round(
    conn: &mut AnyConnection,
    (round, fingerprint): (&str, &str),
    items: &[Item],
    places: &[usize],
    outcomes: &mut [Outcome],
) -> Result<(), DbError> {
    if !store::hold_open(conn, round, fingerprint, Hold::WithOthers)? {
        places.iter().for_each(|&at| outcomes[at] = Err(WriteError::NotOpen));
        return Ok(());
    }
    let macs: Vec<&Vec<u8>> = places.iter().map(|&at| &items[at].ballot.mac).collect();
    let mut used: HashMap<Vec<u8>, Vec<u8>> = ballots_store::used(conn, round, &macs)?.into_iter().collect();
    let mut ballots = Vec::new();
    for &at in places {
        let ballot = &items[at].ballot;
        match used.get(&ballot.mac) {
            Some(same) if *same == ballot.same => {} // a repeat of the identical request: it is in
            Some(_) => outcomes[at] = Err(WriteError::AlreadyAnswered),
            None => {
                used.insert(ballot.mac.clone(), ballot.same.clone());
                ballots.push(ballot.clone());
            }
        }
    }
    // In one order everywhere, so that two processes with the same ballots wait for each other in turn.
    ballots.sort_by(|a, b| a.mac.cmp(&b.mac));
    if ballots.is_empty() { Ok(()) } else { ballots_store::add(conn, &ballots) }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll, Waker};

    use super::*;
    use candor_db::{Address, Side};

    fn item(number: usize) -> Item {
        let mac = number.to_be_bytes().to_vec();
        let ballot = NewBallot { round: "r".to_owned(), same: mac.clone(), mac, sealed: Vec::new() };
        Item { fingerprint: String::new(), ballot }
    }

    #[test]
    fn a_full_queue_says_so_at_once_and_forgets_nobody_who_waits() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&Address::Sqlite(folder.path().join("a.db")), Side::Answers).unwrap();
        let writer = Writer::start(db.clone());
        let mut now = Context::from_waker(Waker::noop());
        let mut waiting: Vec<_> =
            (0..WAITING + BATCH + 1).map(|number| Box::pin(writer.write(item(number)))).collect();
        // Whoever holds the database's write lock keeps the writer waiting: it has taken one batch at most, now or later, and
        // the queue holds the rest.
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
                // There is no round "r", so everybody hears that it is not open.
                Poll::Ready(outcome) => {
                    assert_eq!(outcome, Err(WriteError::NotOpen));
                    false
                }
            });
            std::thread::yield_now();
        }
    }
}
