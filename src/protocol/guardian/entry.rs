//! An entry: two wrapped ballots under one token of a circle. It shows that somebody of the circle took part, and nothing else.
//!
//! It must never hold anything that can be opened by one guardian, or by the server, alone.

use serde::{Deserialize, Serialize};

use super::wrap::{Kind, Pair, Wrapped};
use crate::{
    survey::Promise,
    token::{
        ClientError, Holder, Leaf, Prefix, PublicKey, Receipt, RedeemError, Scope, SerialKey, Signature,
        Token, is_signed, is_token, sha256, silent,
    },
};

/// `POST /v1/rounds/{round}/entries`: sent without anything that names the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryRequest {
    /// The circle's position in the promise, from 0.
    pub circle: usize,
    /// The random beginning of the token message.
    pub prefix: Prefix,
    /// The one-time public key of the entry.
    pub pk: SerialKey,
    /// The circle's signature of that key.
    pub token: Token,
    /// The one-time key's signature of both wrapped ballots.
    pub sig: Signature,
    /// The wrapped ballot with answers.
    pub answers: Wrapped,
    /// The wrapped ballot with a comment.
    pub comment: Wrapped,
}

/// The reply to an [`EntryRequest`]: the entry is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryReply {
    /// What stands for the entry. The page computes it as well and compares.
    pub leaf: Leaf,
    /// The answers side's signature of the leaf.
    pub receipt: Receipt,
}

/// What the one-time key signs.
pub fn entry_message(scope: &Scope, answers: &Wrapped, comment: &Wrapped) -> Vec<u8> {
    let (round, circle) = scope.parts();
    [b"candor-entry-v1".as_slice(), round, circle, &answers.hash(), &comment.hash()].concat()
}

impl Holder {
    /// Binds two wrapped ballots to the token of an entry, and to nothing else.
    ///
    /// # Errors
    /// When the library fails.
    pub fn enter(
        &self,
        circle: usize,
        answers: Wrapped,
        comment: Wrapped,
    ) -> Result<EntryRequest, ClientError> {
        let (scope, prefix, token) = self.parts();
        let sig = self.sign(&entry_message(scope, &answers, &comment))?;
        let (prefix, token, pk) = (prefix.clone(), token.clone(), self.pk().clone());
        Ok(EntryRequest { circle, prefix, pk, token, sig, answers, comment })
    }
}

/// An entry that was taken.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry(EntryRequest);

impl Entry {
    /// Checks token and signature against the public key of the circle that it names.
    ///
    /// # Errors
    /// When one of them is not right.
    pub fn check(request: EntryRequest, scope: &Scope, public: &PublicKey) -> Result<Self, RedeemError> {
        let EntryRequest { prefix, pk, token, sig, answers, comment, .. } = &request;
        is_token(prefix, scope, pk, token, public)?;
        is_signed(pk, &entry_message(scope, answers, comment), sig)?;
        Ok(Self(request))
    }

    /// All entries in a file of rows; `None` when one of them does not count. A guardian's program says more about what is wrong.
    pub fn read_all(promise: &Promise, rows: &[u8]) -> Option<Vec<Self>> {
        let lengths = EntryRequest::lengths(promise);
        let read = |row: &[u8]| {
            let request = EntryRequest::from_row(row, &lengths)?;
            let circle = promise.circles().get(request.circle)?;
            let scope = Scope::new(promise.hash(), &circle.id).ok()?;
            Self::check(request, &scope, &circle.public_key.parse().ok()?).ok()
        };
        rows.chunks(EntryRequest::row_length(&lengths)).map(read).collect()
    }

    /// What was sent.
    pub fn request(&self) -> &EntryRequest {
        &self.0
    }

    /// The wrapped ballot of a kind.
    pub fn wrapped(&self, kind: Kind) -> &Wrapped {
        match kind {
            Kind::Answers => &self.0.answers,
            Kind::Comment => &self.0.comment,
        }
    }

    /// What stands for it in the list and in receipts.
    pub fn leaf(&self) -> Leaf {
        self.0.leaf()
    }
}

impl EntryRequest {
    /// What stands for it in the list and in receipts: equal only for the identical request.
    pub fn leaf(&self) -> Leaf {
        sha256(&[
            b"\x00candor-entry-leaf-v1",
            self.prefix.as_bytes(),
            self.pk.as_bytes(),
            self.token.as_bytes(),
            &self.answers.hash(),
            &self.comment.hash(),
            self.sig.as_bytes(),
        ])
        .into()
    }

    /// Its row in the file for the guardians.
    ///
    /// # Errors
    /// When it names a circle that no promise could have.
    pub fn to_row(&self) -> Result<Vec<u8>, std::num::TryFromIntError> {
        let circle = u32::try_from(self.circle)?;
        Ok([
            circle.to_be_bytes().as_slice(),
            self.prefix.as_bytes(),
            self.pk.as_bytes(),
            self.token.as_bytes(),
            self.sig.as_bytes(),
            self.answers.as_bytes(),
            self.comment.as_bytes(),
        ]
        .concat())
    }

    /// How long a row is whose wrapped ballots have these lengths.
    pub fn row_length(wrapped: &Pair<usize>) -> usize {
        4 + Prefix::LENGTH
            + SerialKey::LENGTH
            + Token::LENGTH
            + Signature::LENGTH
            + wrapped.answers
            + wrapped.comment
    }

    /// From a row of exactly [`EntryRequest::row_length`] bytes.
    pub fn from_row(row: &[u8], wrapped: &Pair<usize>) -> Option<Self> {
        let (circle, rest) = row.split_first_chunk::<4>()?;
        let (prefix, rest) = rest.split_first_chunk::<{ Prefix::LENGTH }>()?;
        let (pk, rest) = rest.split_first_chunk::<{ SerialKey::LENGTH }>()?;
        let (token, rest) = rest.split_first_chunk::<{ Token::LENGTH }>()?;
        let (sig, rest) = rest.split_first_chunk::<{ Signature::LENGTH }>()?;
        let (answers, comment) = rest.split_at_checked(wrapped.answers)?;
        Some(Self {
            circle: usize::try_from(u32::from_be_bytes(*circle)).ok()?,
            prefix: Prefix::from(*prefix),
            pk: SerialKey::from(*pk),
            token: Token::from(*token),
            sig: Signature::from(*sig),
            answers: Wrapped::from_bytes(answers.to_vec()),
            comment: (comment.len() == wrapped.comment).then(|| Wrapped::from_bytes(comment.to_vec()))?,
        })
    }
}

silent!(Entry);
