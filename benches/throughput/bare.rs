//! The bare cryptography of what the server does for a participant, on one core and without a server.

use std::time::{Duration, Instant};

use candor_clock as clock;
use candor_protocol::{
    guardian::{Entry, EntryRequest},
    survey::Promise,
    token::{AnswersRequest, IssuingKey, MacKey, ReceiptKey, Scope, SealPublicKey, Stored, redeem},
};

use crate::load::cpu;

/// CPU seconds of what each ballot costs.
#[derive(Clone, Copy)]
pub(crate) struct Ballot {
    pub(crate) verify: f64,
    pub(crate) seal: f64,
    pub(crate) receipt: f64,
    /// A row like its own, in a durable batch of five hundred.
    pub(crate) insert: f64,
}

impl Ballot {
    pub(crate) fn cryptography(self) -> f64 {
        self.verify + self.seal + self.receipt
    }
}

/// Repeats an operation for about two seconds on one core: CPU seconds for each.
fn bare(mut operation: impl FnMut()) -> f64 {
    let (own, begun, mut times) = (std::process::id(), Instant::now(), 0);
    let before = cpu(own);
    while begun.elapsed() < Duration::from_secs(2) {
        operation();
        times += 1;
    }
    (cpu(own) - before) / f64::from(times)
}

/// One blind signature, of a value that every key signs.
pub(crate) fn signature() -> f64 {
    let (key, value) = (IssuingKey::generate().unwrap(), [1; 256].into());
    bare(|| {
        std::hint::black_box(key.blind_sign(&value).unwrap());
    })
}

/// A key of a circle: CPU seconds, of so many made on one core.
pub(crate) fn key(times: u32) -> f64 {
    let before = cpu(std::process::id());
    (0..times).for_each(|_| drop(IssuingKey::generate().unwrap()));
    (cpu(std::process::id()) - before) / f64::from(times)
}

/// A ballot with answers or a comment.
pub(crate) fn ballot(promise: &Promise, ballot: &AnswersRequest) -> Ballot {
    let mut rng = clock::system_rng();
    let (mac, receipts) = (MacKey::generate(&mut rng), ReceiptKey::generate().unwrap());
    let seal_pk: SealPublicKey = promise.manifest().seal_pk.parse().unwrap();
    let circle = &promise.all_circles()[ballot.circle];
    let (public, scope) =
        (circle.public_key.parse().unwrap(), Scope::new(promise.hash(), &circle.id).unwrap());
    let leaf = redeem(&scope, &public, ballot).unwrap();
    let stored = |rng: &mut _| Stored::seal(ballot, &leaf, &mac, &seal_pk, promise.hash(), rng).unwrap();
    Ballot {
        verify: bare(|| redeem(&scope, &public, ballot).map(|_| ()).unwrap()),
        seal: bare(|| drop(stored(&mut rng))),
        receipt: bare(|| receipts.receipt(promise.hash(), &leaf).map(|_| ()).unwrap()),
        insert: insert(&stored(&mut rng).sealed),
    }
}

/// An entry of a round with guardians.
pub(crate) fn entry(promise: &Promise, request: &EntryRequest) -> Ballot {
    let mut rng = clock::system_rng();
    let (mac, receipts) = (MacKey::generate(&mut rng), ReceiptKey::generate().unwrap());
    let seal_pk: SealPublicKey = promise.manifest().seal_pk.parse().unwrap();
    let circle = &promise.all_circles()[request.circle];
    let (public, scope) =
        (circle.public_key.parse().unwrap(), Scope::new(promise.hash(), &circle.id).unwrap());
    let (leaf, row) = (request.leaf(), request.to_row().unwrap());
    let stored = |rng: &mut _| {
        Stored::seal_row(&row, (&request.pk, &leaf), &mac, &seal_pk, promise.hash(), rng).unwrap()
    };
    Ballot {
        verify: bare(|| {
            Entry::check(request.clone(), &scope, &public).map(|_| ()).unwrap();
        }),
        seal: bare(|| drop(stored(&mut rng))),
        receipt: bare(|| receipts.receipt(promise.hash(), &leaf).map(|_| ()).unwrap()),
        insert: insert(&stored(&mut rng).sealed),
    }
}

/// Writes rows like those of ballots to a fresh database, five hundred to a durable transaction: CPU seconds for each.
fn insert(sealed: &[u8]) -> f64 {
    use diesel::{Connection, RunQueryDsl, connection::SimpleConnection, sql_types::Binary};
    let folder = tempfile::tempdir().unwrap();
    let mut db =
        diesel::SqliteConnection::establish(folder.path().join("bare.db").to_str().unwrap()).unwrap();
    db.batch_execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; \
         CREATE TABLE b (mac BLOB NOT NULL PRIMARY KEY, same BLOB NOT NULL, box BLOB NOT NULL) WITHOUT ROWID;",
    )
    .unwrap();
    let (batches, size) = (40_u32, 500_u32);
    let before = cpu(std::process::id());
    for batch in 0..batches {
        db.transaction(|db| {
            for row in 0..size {
                let mac = candor_protocol::survey::sha256(&(batch * size + row).to_be_bytes()).to_vec();
                diesel::sql_query("INSERT INTO b VALUES (?, ?, ?)")
                    .bind::<Binary, _>(&mac)
                    .bind::<Binary, _>(&mac)
                    .bind::<Binary, _>(sealed)
                    .execute(db)?;
            }
            Ok::<_, diesel::result::Error>(())
        })
        .unwrap();
    }
    (cpu(std::process::id()) - before) / f64::from(batches * size)
}
