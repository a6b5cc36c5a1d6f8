//! One employee, as the browser page would act: reads the promise, collects a token, hands an answer in.
//!
//! It sends over HTTP what the page sends, byte for byte, and trusts the server no more than the page does.

use std::time::Duration;

use rand::CryptoRng;
use serde::{Deserialize, de::DeserializeOwned};

use candor_protocol::{
    record::{SavedReceipt, VERSION},
    survey::{Answer, Asks, Circle, Instrument, Manifest, PromiseError, RoundName, merkle, sha256},
    token::{
        AnswersReply, AnswersRequest, Applicant, BallotBox, BytesError, ClientError, Holder, LinkError,
        PersonalLink, PublicKey, PublicKeyError, ReceiptPublicKey, Scope, ScopeError, TokenReply,
        TokenRequest,
    },
};

/// Why an employee could not answer.
#[derive(Debug, thiserror::Error)]
pub enum EmployeeError {
    /// The link is not one of ours.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The server said no.
    #[error("the server refused ({status}, {code}): {message}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// The refusal's code.
        code: String,
        /// The sentence for a person.
        message: String,
    },
    /// The server could not be reached or talked nonsense.
    #[error("the server could not be reached")]
    Network(#[from] ureq::Error),
    /// A reply is not in the form expected.
    #[error("the server's reply cannot be read")]
    Form(#[from] serde_json::Error),
    /// What was promised is not what the invitation says.
    #[error("the promise is not the one that the invitation names")]
    Promise,
    /// It promises something that this client does not know.
    #[error(transparent)]
    Unknown(#[from] PromiseError),
    /// The circle is too small to be anonymous in.
    #[error("the circle has fewer than k people")]
    SmallCircle,
    /// The circle's key is not one to trust.
    #[error(transparent)]
    Key(#[from] PublicKeyError),
    /// A sealing or receipt key is not one to trust.
    #[error(transparent)]
    Bytes(#[from] BytesError),
    /// The answers side did not sign what it was sent.
    #[error("the receipt is not signed for this ballot by the key that was promised")]
    Receipt,
    /// The comment is too long.
    #[error("the comment has {0} bytes: expected at most {most}", most = BallotBox::LONGEST_ANSWER)]
    Comment(usize),
    /// The circle's id cannot be signed.
    #[error(transparent)]
    Scope(#[from] ScopeError),
    /// The token does not work out.
    #[error(transparent)]
    Token(#[from] ClientError),
    /// The answers do not fit the instrument.
    #[error(transparent)]
    Answer(#[from] candor_protocol::survey::AnswerError),
}

/// A connection to the service, for one employee after the other.
pub struct Employee {
    agent: ureq::Agent,
    base: String,
    pub(super) answers: String,
}

/// What a person hands in after collecting.
#[derive(Clone)]
pub struct Ballots {
    /// The statements.
    pub answers: Ballot,
    /// The comment, if any: for another connection, some time later.
    pub comment: Option<Ballot>,
}

/// One ballot, and what its receipt is checked against.
#[derive(Clone)]
pub struct Ballot {
    /// What is sent.
    pub request: AnswersRequest,
    manifest: Manifest,
    manifest_hash: [u8; 32],
}

/// A round whose promise was checked against the link.
pub(super) struct Known {
    pub(super) rounds: String,
    pub(super) manifest: Manifest,
    pub(super) manifest_hash: [u8; 32],
    pub(super) instrument: Instrument,
}

#[derive(Deserialize)]
struct CircleReply {
    circle: String,
    path: Vec<String>,
}

#[derive(Deserialize)]
struct RefusalReply {
    error: String,
    message: String,
}

impl Employee {
    /// Talks to the service at `base`, e.g. `http://127.0.0.1:8080`.
    pub fn at(base: &str) -> Self {
        Self::at_both(base, base)
    }

    /// Collects at one address and answers at another.
    pub fn at_both(people: &str, answers: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build();
        let trim = |base: &str| base.trim_end_matches('/').to_owned();
        Self { agent: config.into(), base: trim(people), answers: trim(answers) }
    }

    /// Follows a link and answers.
    ///
    /// # Errors
    /// When the link, the promise or the token is not right, or the server refuses.
    pub fn answer(
        &self,
        link: &str,
        values: &[Option<u8>],
        comment: Option<&str>,
        rng: &mut impl CryptoRng,
    ) -> Result<SavedReceipt, EmployeeError> {
        if self.is_guarded(link)? {
            return self.enter(&self.wrap(link, values, comment, rng)?);
        }
        let ballots = self.collect(link, values, comment, rng)?;
        let receipt = self.hand_in(&ballots.answers)?;
        if let Some(comment) = &ballots.comment {
            self.hand_in(comment)?;
        }
        Ok(receipt)
    }

    fn is_guarded(&self, link: &str) -> Result<bool, EmployeeError> {
        let (_, fragment) = link.split_once("/i#").ok_or(LinkError::Form)?;
        let PersonalLink { round, promise, .. } = fragment.parse()?;
        Ok(self.check_promise(&round, &promise)?.manifest.guardians().is_some())
    }

    /// Reads the promise and collects both tokens, and makes the ballots that they will count for.
    ///
    /// # Errors
    /// As [`Employee::answer`].
    pub fn collect(
        &self,
        link: &str,
        values: &[Option<u8>],
        comment: Option<&str>,
        rng: &mut impl CryptoRng,
    ) -> Result<Ballots, EmployeeError> {
        let (_, fragment) = link.split_once("/i#").ok_or(LinkError::Form)?;
        let PersonalLink { round, circle: position, code, promise } = fragment.parse()?;
        let known = self.check_promise(&round, &promise)?;
        let answer = Answer::new(values.to_vec(), &known.instrument)?.to_bytes();
        let circle = self.circle(&known, position, Asks::Answers)?;
        // Everybody collects both tokens, so that nobody learns who wrote a comment.
        let for_comment = circle.comment_circle.filter(|_| known.instrument.has_open_question());
        let applicant = known.applicant(&circle, rng)?;
        let second = match for_comment {
            Some(at) => Some(known.applicant(&self.circle(&known, at, Asks::Comment)?, rng)?),
            None => None,
        };
        let ask = serde_json::to_vec(&TokenRequest::of(position, code, &applicant, second.as_ref()))?;
        let TokenReply { blind_sig } = self.post(&format!("{}/token", known.rounds), &ask)?;
        let holder = applicant.receive(&blind_sig.answers)?;
        let second = match (second, &blind_sig.comment) {
            (Some(applicant), Some(signed)) => Some(applicant.receive(signed)?),
            (None, None) => None,
            _ => return Err(EmployeeError::Promise),
        };
        let answers = known.ballot(&holder, position, &answer, rng)?;
        let words = match (for_comment, &second, comment) {
            (Some(at), Some(holder), Some(text)) => {
                let mut padded = text.as_bytes().to_vec();
                if padded.len() > BallotBox::LONGEST_ANSWER {
                    return Err(EmployeeError::Comment(padded.len()));
                }
                padded.resize(BallotBox::LONGEST_ANSWER, 0);
                Some(known.ballot(holder, at, &padded, rng)?)
            }
            _ => None,
        };
        Ok(Ballots { answers, comment: words })
    }

    /// Hands a ballot in, and checks the receipt.
    ///
    /// # Errors
    /// When the server refuses, cannot be reached, or did not sign.
    pub fn hand_in(&self, ballot: &Ballot) -> Result<SavedReceipt, EmployeeError> {
        let Ballot { request, manifest, manifest_hash } = ballot;
        let url = format!("{}/v1/rounds/{}/answers", self.answers, manifest.round);
        let AnswersReply { leaf, receipt } = self.post(&url, &serde_json::to_vec(request)?)?;
        let key: ReceiptPublicKey = manifest.receipt_pk.parse()?;
        if leaf != candor_protocol::token::Proof::of(request).leaf()
            || !key.verify(manifest_hash, &leaf, &receipt)
        {
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

    pub(super) fn check_promise(
        &self,
        round: &RoundName,
        promise: &[u8; 32],
    ) -> Result<Known, EmployeeError> {
        let rounds = format!("{}/v1/rounds/{round}", self.base);
        let text = self.get(&format!("{rounds}/manifest"))?;
        if sha256(text.as_bytes()) != *promise {
            return Err(EmployeeError::Promise);
        }
        let manifest = Manifest::read(&text)?;
        let instrument_text = self.get(&format!("{rounds}/instrument"))?;
        if hex::encode(sha256(instrument_text.as_bytes())) != manifest.instrument_hash {
            return Err(EmployeeError::Promise);
        }
        let instrument = serde_json::from_str(&instrument_text)?;
        Ok(Known { rounds, manifest, manifest_hash: sha256(text.as_bytes()), instrument })
    }

    /// A circle that stands under the root in the manifest, and is large enough.
    pub(super) fn circle(&self, known: &Known, at: usize, asks: Asks) -> Result<Circle, EmployeeError> {
        let reply = self.get(&format!("{}/circles/{at}", known.rounds))?;
        let CircleReply { circle: text, path } = serde_json::from_str(&reply)?;
        let root = hex::decode(&known.manifest.circles_root).ok().and_then(|root| root.try_into().ok());
        let path: Option<Vec<[u8; 32]>> =
            path.iter().map(|hash| candor_protocol::survey::hash_from_text(hash)).collect();
        let (root, path) = root.zip(path).ok_or(EmployeeError::Promise)?;
        if !merkle::includes(&root, known.manifest.circles, at, merkle::leaf(&text), &path) {
            return Err(EmployeeError::Promise);
        }
        let circle: Circle = serde_json::from_str(&text)?;
        let least = match asks {
            Asks::Answers => known.manifest.k.people(),
            Asks::Comment => known.manifest.k_comments,
        };
        if circle.asks != asks {
            return Err(EmployeeError::Promise);
        }
        if circle.invited < least {
            return Err(EmployeeError::SmallCircle);
        }
        Ok(circle)
    }

    fn get(&self, url: &str) -> Result<String, EmployeeError> {
        read(self.agent.get(url).call()?)
    }

    pub(super) fn post<T: DeserializeOwned>(&self, url: &str, body: &[u8]) -> Result<T, EmployeeError> {
        let reply = self.agent.post(url).header("Content-Type", "application/json").send(body)?;
        Ok(serde_json::from_str(&read(reply)?)?)
    }
}

impl Known {
    pub(super) fn applicant(
        &self,
        circle: &Circle,
        rng: &mut impl CryptoRng,
    ) -> Result<Applicant, EmployeeError> {
        let key: PublicKey = circle.public_key.parse()?;
        let scope = Scope::new(&self.manifest_hash, &circle.id)?;
        Ok(Applicant::begin(&key, &scope, rng)?)
    }

    fn ballot(
        &self,
        holder: &Holder,
        circle: usize,
        answer: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<Ballot, EmployeeError> {
        let request = holder.answer(circle, &self.manifest.seal_pk.parse()?, answer, rng)?;
        Ok(Ballot { request, manifest: self.manifest.clone(), manifest_hash: self.manifest_hash })
    }
}

fn read(mut reply: ureq::http::Response<ureq::Body>) -> Result<String, EmployeeError> {
    let status = reply.status();
    let text = reply.body_mut().read_to_string()?;
    if status.is_success() {
        return Ok(text);
    }
    let RefusalReply { error: code, message } = serde_json::from_str(&text)?;
    Err(EmployeeError::Refused { status: status.as_u16(), code, message })
}
