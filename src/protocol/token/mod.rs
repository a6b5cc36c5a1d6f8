//! The blind-token protocol: how the service learns *that* an invited person of a circle answers, and not who.
//!
//! Pure: nothing here sends, stores or reads a clock. It must never import another room.
//!
//! RSABSSA-SHA384-PSS-Randomized (RFC 9474) with RSA-2048, e = 65537, one key per circle, over a one-time
//! ECDSA P-256 key that is made in the browser. `templates/asset/blindrsa.js` and `ballot.js` are the same
//! client in the browser's language; the exact bytes are in [`message`].
//!
//! 1. \[SERVER\] When a round opens, [`IssuingKey::generate`] makes a key per circle. The public halves go into
//!    the promise; H(manifest) is its fingerprint, printed as twelve words ([`fingerprint`]).
//! 2. \[SERVER\] [`InvitationKey::code`] makes a code per invitation. It travels in the link's fragment, which
//!    no browser sends to a server. The database keeps its hash only.
//! 3. \[BROWSER\] [`Applicant::begin`]: makes a one-time key and blinds it. Nothing else identifies the answer
//!    later, and nobody else has seen it. Sends the blinded value with the code; and in the same request a second one,
//!    for a comment, where the circle has one for comments.
//! 4. \[SERVER\] [`IssuingKey::blind_sign_both`], once per code; the same request again gets the same reply
//!    ([`message::request_hash`]). The server knows the person and signs something that it cannot read.
//! 5. \[BROWSER\] [`Applicant::receive`]: takes the blinding off. What remains is an ordinary signature of the
//!    one-time key, the token. For the server every token of the circle is equally likely to be this person's,
//!    whatever computers there will be: blinding hides perfectly. The code is forgotten.
//! 6. \[BROWSER\] [`Holder::answer`]: commits to the answer, seals it to the round's sealing key ([`BallotBox`]),
//!    and signs both with the one-time key. Sends that with the token on another connection, without code,
//!    cookie or referrer.
//! 7. \[SERVER\] [`redeem()`]: checks the token by the circle's public key and the signature by the one-time key;
//!    the box stays closed. The same request again has the same leaf; another one with the same key is refused.
//!    [`Stored::seal`] seals the whole request once more, to rest; [`ReceiptKey::receipt`] signs the leaf.
//! 8. \[SERVER\] At close [`open_stored`] and [`BallotBox::open`] open everything once, in memory; then the keys are
//!    destroyed. The public record has every leaf: a receipt whose leaf is missing proves that a ballot was
//!    dropped, and nobody can make a ballot that the record does not show.
//!
//! ```
//! use candor_protocol::token::{Applicant, InvitationKey, IssuingKey, OpeningKey, Scope, TokenRequest, redeem};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use rand::SeedableRng;
//! # let rng = &mut rand::rngs::StdRng::seed_from_u64(1);
//! let manifest_hash = [7; 32];
//! let scope = Scope::new(&manifest_hash, "design")?;
//!
//! // [SERVER] 1, 2
//! let (issuing, opening) = (IssuingKey::generate()?, OpeningKey::generate(rng)?);
//! let code = InvitationKey::generate(rng).code("2026-q3", "ada@example.org", 1);
//! let known = code.hash();
//!
//! // [BROWSER] 3
//! let applicant = Applicant::begin(issuing.public(), &scope, rng)?;
//! let request = TokenRequest::of(0, code, &applicant, None);
//!
//! // [SERVER] 4
//! assert_eq!(request.code.hash(), known);
//! let blind_signature = issuing.blind_sign(&request.blinded.answers)?;
//!
//! // [BROWSER] 5, 6
//! let holder = applicant.receive(&blind_signature)?;
//! let request = holder.answer(0, opening.public(), &[4, 5, 3, 0xFF, 2, 4, 5], rng)?;
//!
//! // [SERVER] 7
//! let leaf = redeem(&scope, issuing.public(), &request)?;
//!
//! // [SERVER] 8
//! let opened = request.ballot.open(&opening, &scope, &request.pk, &request.commit);
//! assert_eq!(opened.unwrap().answer.as_slice(), [4, 5, 3, 0xFF, 2, 4, 5]);
//! # Ok(())
//! # }
//! ```

mod ballot;
mod blinding;
mod both;
mod bytes;
mod client;
mod code;
mod hpke;
mod issuing;
mod link;
mod low_s;
pub mod message;
mod pss;
mod public_key;
mod raw_rsa;
mod receipt;
mod redeem;
mod stored;
mod wire;
mod words;

pub use ballot::{BallotBox, Opened};
pub use blinding::BlindingError;
pub use both::Both;
pub use bytes::{
    BlindSignature, Blinded, BoxHash, BytesError, Code, CodeHash, Commitment, InvitationKey, Leaf, Mac,
    MacKey, Prefix, Receipt, ReceiptPublicKey, RequestHash, Salt, SealPublicKey, SealingKey, SerialKey,
    Signature, Token,
};
pub(crate) use bytes::{from_base64url, silent, to_base64url};
pub use client::{Applicant, ClientError, Holder};
pub use hpke::OpeningKey;
pub(crate) use hpke::{OVERHEAD, hkdf, seal, seal_with};
pub use issuing::{IssuingError, IssuingKey};
pub use link::{LinkError, PersonalLink};
pub(crate) use message::sha256;
pub use message::{Scope, ScopeError};
pub use public_key::{PublicKey, PublicKeyError};
pub use raw_rsa::RawError;
pub use receipt::ReceiptKey;
pub use redeem::{Proof, RedeemError, redeem};
pub(crate) use redeem::{is_signed, is_token};
pub use stored::{Stored, open_stored, open_stored_row};
pub use wire::{AnswersReply, AnswersRequest, TokenReply, TokenRequest};
pub use words::{WORDS, fingerprint};
