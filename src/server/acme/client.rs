//! The conversation with a certificate authority (ACME, RFC 8555), as far as one certificate for one domain needs it.
//!
//! It must never say anything about whoever runs the service: no address, no contact, only the domain.
//!
//! Why by hand: the library for it brings 26 packages more into the lock file, most of which would never be built.

use std::{thread, time::Duration};

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{EcdsaKeyPair, KeyPair as _},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use ureq::http::{HeaderMap, StatusCode};

use super::AcmeError;

/// How often it is asked whether something is done, and how long.
const OFTEN: Duration = Duration::from_secs(1);
const TIMES: u32 = 120;
/// A nonce may be too old when it arrives.
const TRIES: u32 = 10;

/// The way to an authority, with an account there.
pub(super) struct Client {
    agent: ureq::Agent,
    key: EcdsaKeyPair,
    /// What it calls the account.
    account: Option<String>,
    nonce: Option<String>,
    /// Where nonces, accounts and orders are asked for.
    directory: Value,
}

struct Reply {
    headers: HeaderMap,
    text: String,
}

impl Reply {
    fn json(&self, about: &'static str) -> Result<Value, AcmeError> {
        serde_json::from_str(&self.text).map_err(|_| AcmeError::Form(about))
    }

    fn location(&self, about: &'static str) -> Result<String, AcmeError> {
        let place = self.headers.get("location").and_then(|place| place.to_str().ok());
        place.map(str::to_owned).ok_or(AcmeError::Form(about))
    }
}

/// What an authority wants to see before it gives a certificate.
pub(super) struct Challenge {
    url: String,
    /// What is agreed: it is shown, hashed, at the domain.
    pub(super) agreed: String,
}

/// An order under way.
pub(super) struct Order {
    url: String,
    finalize: String,
    authorizations: Vec<String>,
}

fn text(of: &Value, name: &str, about: &'static str) -> Result<String, AcmeError> {
    of[name].as_str().map(str::to_owned).ok_or(AcmeError::Form(about))
}

impl Client {
    /// Asks for the directory, and signs in with the key; an account is made where there is none.
    pub(super) fn sign_in(agent: ureq::Agent, directory: &str, key: EcdsaKeyPair) -> Result<Self, AcmeError> {
        let unreachable =
            |why: ureq::Error| AcmeError::Reach { url: directory.to_owned(), why: why.to_string() };
        let mut reply = agent.get(directory).call().map_err(unreachable)?;
        let found = reply.body_mut().read_to_string().map_err(unreachable)?;
        let found = serde_json::from_str(&found).map_err(|_| AcmeError::Form("its directory"))?;
        let mut client = Self { agent, key, account: None, nonce: None, directory: found };
        let url = text(&client.directory, "newAccount", "its directory")?;
        let reply = client.post(&url, &json!({ "termsOfServiceAgreed": true }).to_string(), "an account")?;
        client.account = Some(reply.location("an account")?);
        Ok(client)
    }

    /// Orders a certificate.
    pub(super) fn order(&mut self, domain: &str) -> Result<Order, AcmeError> {
        const ABOUT: &str = "an order";
        let url = text(&self.directory, "newOrder", "its directory")?;
        let wanted = json!({ "identifiers": [{ "type": "dns", "value": domain }] });
        let reply = self.post(&url, &wanted.to_string(), ABOUT)?;
        let (url, order) = (reply.location(ABOUT)?, reply.json(ABOUT)?);
        let all = order["authorizations"].as_array().ok_or(AcmeError::Form(ABOUT))?;
        let authorizations = all.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect();
        Ok(Order { url, finalize: text(&order, "finalize", ABOUT)?, authorizations })
    }

    /// What is still to be shown, with where it is asked whether it was seen.
    pub(super) fn challenges(&mut self, order: &Order) -> Result<Vec<(String, Challenge)>, AcmeError> {
        const ABOUT: &str = "a proof";
        let mut open = Vec::new();
        for url in &order.authorizations {
            let authorization = self.post(url, "", ABOUT)?.json(ABOUT)?;
            if authorization["status"] == "valid" {
                continue;
            }
            let all = authorization["challenges"].as_array().ok_or(AcmeError::Form(ABOUT))?;
            let ours = all.iter().find(|one| one["type"] == "tls-alpn-01").ok_or(AcmeError::NoProof)?;
            let agreed = format!("{}.{}", text(ours, "token", ABOUT)?, self.thumbprint());
            open.push((url.clone(), Challenge { url: text(ours, "url", ABOUT)?, agreed }));
        }
        Ok(open)
    }

    /// Says that what was agreed can be seen, and waits until it was.
    pub(super) fn prove(&mut self, domain: &str, url: &str, challenge: &Challenge) -> Result<(), AcmeError> {
        const ABOUT: &str = "a proof";
        self.post(&challenge.url, "{}", ABOUT)?;
        for _ in 0..TIMES {
            let found = self.post(url, "", ABOUT)?.json(ABOUT)?;
            match found["status"].as_str() {
                Some("valid") => return Ok(()),
                Some("pending") => thread::sleep(OFTEN),
                _ => {
                    let all = found["challenges"].as_array().cloned().unwrap_or_default();
                    let why = all.iter().find_map(|one| one["error"]["detail"].as_str());
                    let why = why.unwrap_or("it does not say why").to_owned();
                    return Err(AcmeError::NotFound { domain: domain.to_owned(), why });
                }
            }
        }
        Err(AcmeError::Slow(ABOUT))
    }

    /// Hands the request in, and waits for the certificate with its chain, PEM.
    pub(super) fn finish(&mut self, order: &Order, request: &[u8]) -> Result<String, AcmeError> {
        const ABOUT: &str = "the certificate";
        let request = json!({ "csr": BASE64_URL_SAFE_NO_PAD.encode(request) });
        let mut found = self.post(&order.finalize, &request.to_string(), ABOUT)?.json(ABOUT)?;
        for _ in 0..TIMES {
            match found["status"].as_str() {
                Some("valid") => {
                    let url = text(&found, "certificate", ABOUT)?;
                    return Ok(self.post(&url, "", ABOUT)?.text);
                }
                Some("processing" | "ready" | "pending") => {
                    thread::sleep(OFTEN);
                    found = self.post(&order.url, "", ABOUT)?.json(ABOUT)?;
                }
                _ => {
                    let why = found["error"]["detail"].as_str().unwrap_or("it does not say why").to_owned();
                    return Err(AcmeError::Refused { what: ABOUT, why });
                }
            }
        }
        Err(AcmeError::Slow(ABOUT))
    }

    /// The public key, as it is sent.
    fn public(&self) -> Value {
        // The bytes after the first are x and y.
        let point = self.key.public_key().as_ref();
        let (x, y) = point.get(1..).unwrap_or_default().split_at(point.len() / 2);
        let [x, y] = [x, y].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part));
        json!({ "crv": "P-256", "kty": "EC", "x": x, "y": y })
    }

    /// The hash of the public key (RFC 7638): names in order, no spaces, as a map prints itself.
    fn thumbprint(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, self.public().to_string().as_bytes()))
    }

    /// Sends something signed; empty where something is only asked for.
    fn post(&mut self, url: &str, payload: &str, what: &'static str) -> Result<Reply, AcmeError> {
        for tried in 1..=TRIES {
            let reply = self.try_post(url, payload)?;
            let (status, headers, text) = reply;
            self.nonce = headers.get("replay-nonce").and_then(|nonce| nonce.to_str().ok()).map(str::to_owned);
            if status.is_success() {
                return Ok(Reply { headers, text });
            }
            let problem: Value = serde_json::from_str(&text).unwrap_or_default();
            let is_stale = problem["type"] == "urn:ietf:params:acme:error:badNonce";
            if !is_stale || tried == TRIES {
                let why =
                    problem["detail"].as_str().map_or_else(|| format!("status {status}"), str::to_owned);
                return Err(AcmeError::Refused { what, why });
            }
        }
        Err(AcmeError::Form("a nonce"))
    }

    fn try_post(&mut self, url: &str, payload: &str) -> Result<(StatusCode, HeaderMap, String), AcmeError> {
        let unreachable = |why: ureq::Error| AcmeError::Reach { url: url.to_owned(), why: why.to_string() };
        let nonce = match self.nonce.take() {
            Some(nonce) => nonce,
            None => {
                let at = text(&self.directory, "newNonce", "its directory")?;
                let reply = self.agent.head(&at).call().map_err(unreachable)?;
                let nonce = reply.headers().get("replay-nonce").and_then(|nonce| nonce.to_str().ok());
                nonce.ok_or(AcmeError::Form("a nonce"))?.to_owned()
            }
        };
        let mut head = json!({ "alg": "ES256", "nonce": nonce, "url": url });
        match &self.account {
            Some(account) => head["kid"] = account.as_str().into(),
            None => head["jwk"] = self.public(),
        }
        let [head, payload] = [&head.to_string(), payload].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part));
        let signature = self.key.sign(&SystemRandom::new(), format!("{head}.{payload}").as_bytes());
        let signature = BASE64_URL_SAFE_NO_PAD.encode(signature.map_err(|_| AcmeError::Key)?);
        let body = json!({ "protected": head, "payload": payload, "signature": signature }).to_string();
        let request = self.agent.post(url).header("Content-Type", "application/jose+json");
        let mut reply = request.send(body).map_err(unreachable)?;
        let text = reply.body_mut().read_to_string().map_err(unreachable)?;
        Ok((reply.status(), reply.headers().clone(), text))
    }
}
