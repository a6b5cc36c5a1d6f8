//! What guardians do: a decryption mix net (Chaum 1981) between the browsers and the box that is counted. Each ballot is wrapped once
//! for each guardian; each takes one layer off the whole pile, on a machine of their own, and hands it on sorted.
//!
//! Pure. It must never know a person, an address or an answer, and never draw randomness but to wrap: sorting is the shuffle, because a
//! row begins with bytes that its sender drew, and so the same work gives the same bytes again. `templates/guardian` does
//! the same, byte for byte; `tests/vectors/guardians.json` holds both to it.
//!
//! | name | bytes |
//! | --- | --- |
//! | seed | 32 random bytes, new for every round |
//! | key pair | DeriveKeyPair (RFC 9180, P-256) of HKDF-SHA256(seed, `candor-guardian-v1`, use, round); use is 1 to peel, 2 to sign |
//! | inner ballot | prefix 32, serial key 65, token 256, commit 32, signature 64, box; as in [`message`](crate::token::message), with the circle `*answers` or `*comment` |
//! | W of the last place + 1 | the inner ballot |
//! | W of place i | HPKE to the peeling key of place i; info `candor-wrap-v1`, H(manifest), kind, i; aad the entry's serial key where i is 1, else nothing |
//! | kind, i | one byte each; kind 1 for answers, 2 for a comment; i from 1 |
//! | entry message | `candor-entry-v1`, scope, SHA-256(W answers), SHA-256(W comment), each of place 1 |
//! | entry leaf | SHA-256(0x00, `candor-entry-leaf-v1`, prefix, serial key, token, SHA-256(W answers), SHA-256(W comment), signature) |
//! | entry row | circle u32 big-endian, prefix, serial key, token, signature, W answers, W comment |
//! | list message | `candor-entries-v1`, H(manifest), SHA-256(list) |
//! | acceptance message | `candor-accept-v1`, H(manifest) |
//! | pile | rows of cell u32 big-endian and W, sorted as bytes; a file for each kind |
//! | attestation message | `candor-guardian-v1`, SHA-256(text) |
//!
//! Scope is H(manifest) and the circle, its length in front. All signatures have a low s.
//!
//! Two things differ from the first draft of this protocol, and both were holes. A guardian who remembers only the list can be given two
//! piles of one list by the guardian before, one without a certain row: what is missing at the end is that person's. So what a
//! guardian opens once is bound to the pile as well ([`Attestation::text`] names both). And a list that names circles tells how many of
//! a small team answered: it holds leaves only; the circle of each stands in the entries, which guardians alone get.

mod acceptance;
mod attestation;
mod cells;
mod count;
mod entry;
mod inner;
mod key;
mod layer;
mod list;
mod parcel;
mod pile;
mod proof;
mod wrap;

pub use acceptance::Acceptance;
pub use attestation::{Attestation, AttestationError, AttestationText};
pub use cells::{carry, cells};
pub use count::{as_circles, first_cells, last_cells};
pub use entry::{Entry, EntryReply, EntryRequest, entry_message};
pub use inner::InnerBallot;
pub use key::{GuardianKey, KeyDocument, Seed};
pub use layer::{Gone, Layer, Opener, open_layer, peel};
pub use list::{EntryList, SignedList};
pub use parcel::{Parcel, UsedCodes};
pub use pile::{Pile, Row};
pub use proof::{Layers, Rebuilt, SavedProof};
pub use wrap::{Kind, Pair, Wrapped, wrapped_length};
