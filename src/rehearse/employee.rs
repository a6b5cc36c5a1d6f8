//! One employee, as the browser page would act: reads the promise, collects a token, hands an answer in.
//!
//! It sends over HTTP what the page sends, byte for byte, and trusts the server no more than the page does.

use std::time::Duration;

use rand::CryptoRng;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    survey::{Answer, Circle, Instrument, Manifest, fingerprint_text, sha256},
    token::{
        AnswersReply, AnswersRequest, Applicant, ClientError, Code, PublicKey, PublicKeyError, Scope,
        ScopeError, TokenReply,
    },
};

/// Why an employee could not answer.
#[derive(Debug, thiserror::Error)]
pub enum EmployeeError {
    /// The link is not one of ours.
    #[error("the link is damaged: expected …/i#r.<round>.<circle>.<code>.<fingerprint>")]
    Link,
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
    /// The circle is too small to be anonymous in.
    #[error("the circle has fewer than k people")]
    SmallCircle,
    /// The circle's key is not one to trust.
    #[error(transparent)]
    Key(#[from] PublicKeyError),
    /// The circle's id cannot be signed.
    #[error(transparent)]
    Scope(#[from] ScopeError),
    /// The token does not work out.
    #[error(transparent)]
    Token(#[from] ClientError),
    /// The answers do not fit the instrument.
    #[error(transparent)]
    Answer(#[from] crate::survey::AnswerError),
}

/// A connection to the service, for one employee after the other.
pub struct Employee {
    agent: ureq::Agent,
    base: String,
}

#[derive(Deserialize)]
struct CircleReply {
    circle: Circle,
}

#[derive(Deserialize)]
struct RefusalReply {
    error: String,
    message: String,
}

/// What stands behind the `#` of a link.
struct Fragment {
    round: String,
    circle: usize,
    code: Code,
    fingerprint: String,
}

impl Employee {
    /// Talks to the service at `base`, e.g. `http://127.0.0.1:8080`.
    pub fn at(base: &str) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build();
        Self { agent: config.into(), base: base.trim_end_matches('/').to_owned() }
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
    ) -> Result<(), EmployeeError> {
        let request = self.collect(link, values, comment, rng)?;
        self.hand_in(link, &request)
    }

    /// Reads the promise and collects a token, and makes the ballot that it will count for.
    ///
    /// # Errors
    /// As [`Employee::answer`].
    pub fn collect(
        &self,
        link: &str,
        values: &[Option<u8>],
        comment: Option<&str>,
        rng: &mut impl CryptoRng,
    ) -> Result<AnswersRequest, EmployeeError> {
        let Fragment { round, circle: position, code, fingerprint } = parse(link)?;
        let rounds = format!("{}/v1/rounds/{round}", self.base);
        let manifest_text = self.get(&format!("{rounds}/manifest"))?;
        if fingerprint_text(&manifest_text) != fingerprint {
            return Err(EmployeeError::Promise);
        }
        let manifest: Manifest = serde_json::from_str(&manifest_text)?;
        let instrument_text = self.get(&format!("{rounds}/instrument"))?;
        if hex::encode(sha256(instrument_text.as_bytes())) != manifest.instrument_hash {
            return Err(EmployeeError::Promise);
        }
        let instrument: Instrument = serde_json::from_str(&instrument_text)?;
        let CircleReply { circle } =
            serde_json::from_str(&self.get(&format!("{rounds}/circles/{position}"))?)?;
        if circle.invited < manifest.k.people() {
            return Err(EmployeeError::SmallCircle);
        }
        let answer = Answer::new(values.to_vec(), &instrument)?;

        let key: PublicKey = circle.public_key.parse()?;
        let scope = Scope::new(&sha256(manifest_text.as_bytes()), &circle.id)?;
        let applicant = Applicant::begin(&key, &scope, rng)?;
        let ask = serde_json::to_vec(&applicant.request(position, code))?;
        let TokenReply { blind_sig } = self.post(&format!("{rounds}/token"), &ask)?;
        let mut request = applicant.receive(&blind_sig)?.answer(position, &answer.to_bytes(), rng)?;
        request.comment = comment.map(str::to_owned);
        Ok(request)
    }

    /// Hands a ballot in.
    ///
    /// # Errors
    /// When the server refuses or cannot be reached.
    pub fn hand_in(&self, link: &str, request: &AnswersRequest) -> Result<(), EmployeeError> {
        let round = parse(link)?.round;
        let url = format!("{}/v1/rounds/{round}/answers", self.base);
        let AnswersReply { .. } = self.post(&url, &serde_json::to_vec(request)?)?;
        Ok(())
    }

    fn get(&self, url: &str) -> Result<String, EmployeeError> {
        read(self.agent.get(url).call()?)
    }

    fn post<T: DeserializeOwned>(&self, url: &str, body: &[u8]) -> Result<T, EmployeeError> {
        let reply = self.agent.post(url).header("Content-Type", "application/json").send(body)?;
        Ok(serde_json::from_str(&read(reply)?)?)
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

fn parse(link: &str) -> Result<Fragment, EmployeeError> {
    let (_, fragment) = link.split_once("/i#r.").ok_or(EmployeeError::Link)?;
    let [round, circle, code, fingerprint] =
        <[&str; 4]>::try_from(fragment.split('.').collect::<Vec<_>>()).map_err(|_| EmployeeError::Link)?;
    Ok(Fragment {
        round: round.to_owned(),
        circle: circle.parse().map_err(|_| EmployeeError::Link)?,
        code: code.parse().map_err(|_| EmployeeError::Link)?,
        fingerprint: fingerprint.to_owned(),
    })
}
