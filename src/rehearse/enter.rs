//! An employee in a round with guardians: one visit, in which answers and comment leave together, wrapped.
//!
//! It sends what the page sends, byte for byte, and trusts the server no more than the page does.

use rand::CryptoRng;

use super::employee::{Employee, EmployeeError, Known};
use candor_protocol::{
    guardian::{EntryReply, EntryRequest, InnerBallot, Kind, Layers, SavedProof, Wrapped},
    record::{SavedReceipt, VERSION},
    survey::{Answer, Asks, Guardians, Manifest},
    token::{
        Applicant, BallotBox, Both, Holder, LinkError, PersonalLink, PublicKey, ReceiptPublicKey, SerialKey,
        TokenReply, TokenRequest,
    },
};

/// An entry, and what its receipt is checked against.
#[derive(Clone)]
pub struct Wrap {
    /// What is sent.
    pub request: EntryRequest,
    /// The one-time key of the ballot with answers that lies inside: nobody but its sender knows it before everything is unwrapped.
    pub inner_pk: SerialKey,
    /// What the page offers to save beside the receipt.
    pub proof: SavedProof,
    manifest: Manifest,
    manifest_hash: [u8; 32],
}

impl Employee {
    /// Reads the promise, collects three tokens, and wraps answers and comment for the guardians. A comment that nobody writes is wrapped,
    /// too: nobody learns who comments.
    ///
    /// # Errors
    /// As [`Employee::answer`]; and where the round has no guardians.
    pub fn wrap(
        &self,
        link: &str,
        values: &[Option<u8>],
        comment: Option<&str>,
        rng: &mut impl CryptoRng,
    ) -> Result<Wrap, EmployeeError> {
        let (_, fragment) = link.split_once("/i#").ok_or(LinkError::Form)?;
        let PersonalLink { round, circle: position, code, promise } = fragment.parse()?;
        let known = self.check_promise(&round, &promise)?;
        let guardians = known.manifest.guardians().ok_or(EmployeeError::Promise)?;
        let answer = Answer::new(values.to_vec(), &known.instrument)?.to_bytes();
        let mut text = comment.unwrap_or_default().as_bytes().to_vec();
        if text.len() > BallotBox::LONGEST_ANSWER {
            return Err(EmployeeError::Comment(text.len()));
        }
        text.resize(BallotBox::LONGEST_ANSWER, 0);
        let circle = self.circle(&known, position, Asks::Answers)?;
        let entry = known.applicant(&circle, rng)?;
        let inner = |kind, rng: &mut _| known.inner_applicant(&guardians, kind, rng);
        let (answers, comments) = (inner(Kind::Answers, rng)?, inner(Kind::Comment, rng)?);
        let request = TokenRequest::to_enter(position, code, [&entry, &answers, &comments]);
        let TokenReply { blind_sig } =
            self.post(&format!("{}/token", known.rounds), &serde_json::to_vec(&request)?)?;
        let Both { entry: Some(for_entry), answers: for_answers, comment: Some(for_comment) } = blind_sig
        else {
            return Err(EmployeeError::Promise);
        };
        let entry = entry.receive(&for_entry)?;
        let (answers, comments) = (answers.receive(&for_answers)?, comments.receive(&for_comment)?);
        let inner_pk = answers.pk().clone();
        let (answers, a) = known.wrapped(&guardians, Kind::Answers, (&entry, &answers), &answer, rng)?;
        let (comment, c) = known.wrapped(&guardians, Kind::Comment, (&entry, &comments), &text, rng)?;
        let request = entry.enter(position, answers, comment)?;
        let hash = candor_protocol::survey::hash_text(&known.manifest_hash);
        let proof = SavedProof::of((&known.manifest.round, hash), &request, a, c);
        Ok(Wrap { request, inner_pk, proof, manifest: known.manifest, manifest_hash: known.manifest_hash })
    }

    /// Hands an entry in, and checks the receipt.
    ///
    /// # Errors
    /// When the server refuses, cannot be reached, or did not sign.
    pub fn enter(&self, wrap: &Wrap) -> Result<SavedReceipt, EmployeeError> {
        let Wrap { request, manifest, manifest_hash, .. } = wrap;
        let url = format!("{}/v1/rounds/{}/entries", self.answers, manifest.round);
        let EntryReply { leaf, receipt } = self.post(&url, &serde_json::to_vec(request)?)?;
        let key: ReceiptPublicKey = manifest.receipt_pk.parse()?;
        if leaf != request.leaf() || !key.verify(manifest_hash, &leaf, &receipt) {
            return Err(EmployeeError::Receipt);
        }
        Ok(SavedReceipt {
            v: VERSION,
            round: manifest.round.clone(),
            manifest_hash: candor_protocol::survey::hash_text(manifest_hash),
            leaf,
            receipt,
            answers_origin: manifest.answers_origin.clone(),
        })
    }
}

impl Known {
    fn inner_applicant(
        &self,
        guardians: &Guardians,
        kind: Kind,
        rng: &mut impl CryptoRng,
    ) -> Result<Applicant, EmployeeError> {
        let key: PublicKey = match kind {
            Kind::Answers => guardians.inner_answers_pk.parse()?,
            Kind::Comment => guardians.inner_comment_pk.parse()?,
        };
        Ok(Applicant::begin(&key, &InnerBallot::scope(&self.manifest_hash, kind)?, rng)?)
    }

    fn wrapped(
        &self,
        guardians: &Guardians,
        kind: Kind,
        (entry, inner): (&Holder, &Holder),
        answer: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<(Wrapped, Layers), EmployeeError> {
        let ballot = inner.answer(0, &self.manifest.seal_pk.parse()?, answer, rng)?;
        let inner = InnerBallot::of(ballot).to_bytes();
        Layers::around(&inner, guardians, &self.manifest_hash, kind, entry.pk(), rng)
            .map_err(|_| EmployeeError::Promise)
    }
}
