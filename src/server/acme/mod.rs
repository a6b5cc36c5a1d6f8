//! A certificate by itself: ordered for a domain, kept, and renewed after two thirds of its life.
//!
//! It must never take a certificate away that still serves: where the authority cannot be had, the one of before stays, and it is tried again.

mod client;
mod der;
mod error;
mod kept;

pub use error::AcmeError;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::Duration,
};

use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use chrono::TimeDelta;
use rustls::pki_types::DnsName;
use ureq::tls::{Certificate, PemItem, parse_pem};

use crate::{
    app::agent_trusting,
    certificate::{Served, Tls},
};
use candor_clock::Clock;
use client::Client;
use kept::Kept;

/// How long one question to the authority may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked whether something is due.
const NAP: Duration = Duration::from_millis(200);
/// After a failure it is tried again after so many minutes, longer each time: an authority that is asked too often refuses for an hour.
const WAITS: [i64; 7] = [1, 15, 30, 60, 120, 240, 360];

/// A domain whose certificate is kept up to date.
pub struct Domain {
    kept: Kept,
    directory: String,
    agent: ureq::Agent,
    served: Arc<Served>,
}

impl Domain {
    /// What was kept of it before serves at once. `directory`: where the authority is asked; `ca`: who vouches for the authority, where
    /// that is not one of the system's.
    ///
    /// # Errors
    /// When the file of `ca` cannot be used.
    pub fn new(name: &str, data: &Path, directory: &str, ca: Option<&Path>) -> Result<Self, AcmeError> {
        let kept = Kept { folder: data.join("tls"), domain: name.to_owned() };
        let served = Arc::new(Served::new(kept.certificate()));
        let agent = agent_trusting(PATIENCE, ca.map(authorities).transpose()?.unwrap_or_default());
        Ok(Self { kept, directory: directory.to_owned(), agent, served })
    }

    /// What is served with.
    pub fn tls(&self) -> Tls {
        Tls::of(Arc::clone(&self.served))
    }

    /// Orders and renews, as long as the service goes on. A person's SIGHUP has it try at once.
    pub fn keep(&self, clock: &Clock, goes_on: impl Fn() -> bool) {
        let (mut failures, mut next) = (0, clock.passed());
        while goes_on() {
            if self.served.is_hurried() {
                next = clock.passed();
            }
            let is_due = self.served.validity().is_none_or(|valid| clock.now() >= valid.renewal());
            if is_due && clock.passed() >= next {
                match self.order() {
                    Ok(()) => {
                        failures = 0;
                        let until =
                            self.served.validity().map(|valid| valid.until.to_string()).unwrap_or_default();
                        tracing::warn!(
                            "a new certificate for {} is served, valid until {until}",
                            self.kept.domain
                        );
                    }
                    Err(error) => {
                        let wait = WAITS[failures.min(WAITS.len() - 1)];
                        failures += 1;
                        next = clock.passed() + TimeDelta::minutes(wait);
                        tracing::error!(
                            "there is no new certificate: {error}; trying again in {wait} minutes, or at once after SIGHUP"
                        );
                    }
                }
            }
            thread::sleep(NAP);
        }
    }

    /// One certificate, from the first question to the last.
    fn order(&self) -> Result<(), AcmeError> {
        let domain = &self.kept.domain;
        let mut client = Client::sign_in(self.agent.clone(), &self.directory, self.kept.account()?)?;
        let order = client.order(domain)?;
        let proven = client.challenges(&order)?.into_iter().try_for_each(|(url, challenge)| {
            let key = new_key()?;
            let proof = der::proof(domain, &challenge.agreed, &key).map_err(|_| AcmeError::Key)?;
            self.served.prove(proof, &kept::key_pem(&key)?).map_err(|_| AcmeError::Key)?;
            client.prove(domain, &url, &challenge)
        });
        self.served.forget_proof();
        proven?;
        let key = new_key()?;
        let chain = client.finish(&order, &der::request(domain, &key).map_err(|_| AcmeError::Key)?)?;
        let text = zeroize::Zeroizing::new(format!("{}{chain}", *kept::key_pem(&key)?));
        self.served.exchange(self.kept.keep(&text)?);
        Ok(())
    }
}

fn new_key() -> Result<EcdsaKeyPair, AcmeError> {
    EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).map_err(|_| AcmeError::Key)
}

/// The certificates in a file.
fn authorities(file: &Path) -> Result<Vec<Certificate<'static>>, AcmeError> {
    let text = std::fs::read(file).map_err(|why| AcmeError::File { file: file.to_owned(), why })?;
    let found = parse_pem(&text).filter_map(|item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(certificate),
        _ => None,
    });
    let found: Vec<Certificate<'static>> = found.collect();
    if found.is_empty() { Err(AcmeError::NoCa(PathBuf::from(file))) } else { Ok(found) }
}

/// A domain as it is typed: a name with a point, and nothing else.
///
/// # Errors
/// What was probably meant.
pub fn domain(text: &str) -> Result<String, String> {
    let name = text.trim().trim_end_matches('.').to_lowercase();
    let host = name.split_once("://").map_or(name.as_str(), |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    if host != name {
        return Err(format!(
            "expected only the name, such as {host}: it is served as https://{host} on port 443"
        ));
    }
    if name.parse::<std::net::IpAddr>().is_ok() {
        return Err("certificates are for names, not for addresses: expected a form like survey.example.org"
            .to_owned());
    }
    if !name.is_ascii() {
        return Err("expected the name in the letters of domains (xn--…)".to_owned());
    }
    if !name.contains('.') || DnsName::try_from(name.as_str()).is_err() {
        return Err("expected a whole name, such as survey.example.org".to_owned());
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_a_name_and_nothing_else() {
        assert_eq!(domain("Survey.Example.org."), Ok("survey.example.org".to_owned()));
        for (typed, expected) in [
            ("https://survey.example.org/", "only the name, such as survey.example.org"),
            ("survey.example.org:443", "only the name"),
            ("192.0.2.1", "for names"),
            ("survey", "a whole name"),
            ("sürvey.example.org", "xn--"),
            ("survey..example", "a whole name"),
            ("survey example.org", "a whole name"),
            ("", "a whole name"),
        ] {
            let said = domain(typed).unwrap_err();
            assert!(said.contains(expected), "{typed}: {said}");
        }
    }
}
