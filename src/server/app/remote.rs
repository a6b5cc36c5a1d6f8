//! The answers side in another process, as the people side reaches it. It must never speak of a person, never follow a
//! redirect (the secret would go along), and never send the secret over a network in the clear.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, de::DeserializeOwned};
use ureq::{
    http::StatusCode,
    tls::{Certificate, RootCerts, TlsConfig, TlsProvider},
};

use super::{
    error::{RemoteError, StepError},
    peer::{LARGEST, PeerSecret},
};

/// The way to the answers side.
pub struct RemoteAnswers {
    agent: ureq::Agent,
    base: String,
    secret: PeerSecret,
}

#[derive(Deserialize)]
struct RefusalReply {
    message: String,
}

/// Opening a few hundred thousand boxes takes minutes; whoever waits longer asks again.
const PATIENCE: Duration = Duration::from_secs(600);

impl RemoteAnswers {
    /// The way to `base`, e.g. `https://answers.example.org`. Trusts the system's certificate authorities, or those in
    /// the file that `SSL_CERT_FILE` names.
    pub fn new(base: &str, secret: PeerSecret) -> Self {
        Self { agent: agent(PATIENCE), base: base.to_owned(), secret }
    }

    /// Asks for something about a round, or about all of them.
    pub(super) fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, StepError> {
        let request = self.agent.get(self.url(path)).header("Authorization", self.secret.header().as_str());
        self.read(request.call())
    }

    /// Asks for a step.
    pub(super) fn post<T: DeserializeOwned>(&self, path: &str, body: &[u8]) -> Result<T, StepError> {
        let request = self.agent.post(self.url(path)).header("Authorization", self.secret.header().as_str());
        self.read(request.header("Content-Type", "application/json").send(body))
    }

    fn url(&self, path: &str) -> String {
        format!("{}/internal{path}", self.base)
    }

    fn read<T: DeserializeOwned>(
        &self,
        reply: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<T, StepError> {
        let unreachable =
            |why: ureq::Error| RemoteError::Unreachable { base: self.base.clone(), why: why.to_string() };
        let mut reply = reply.map_err(unreachable)?;
        let status = reply.status();
        let limit = u64::try_from(LARGEST).unwrap_or(u64::MAX);
        let text = reply.body_mut().with_config().limit(limit).read_to_string().map_err(unreachable)?;
        let stranger = || RemoteError::Stranger { base: self.base.clone(), status: status.as_u16() };
        if status == StatusCode::OK {
            return Ok(serde_json::from_str(&text).map_err(|_| stranger())?);
        }
        match serde_json::from_str(&text) {
            // There is nothing at this address, says a side that is not the answers side.
            Ok(RefusalReply { message }) if status != StatusCode::NOT_FOUND => {
                Err(RemoteError::Refused(message).into())
            }
            _ => Err(stranger().into()),
        }
    }
}

/// Asks over HTTP, and trusts the system's certificate authorities, or those in the file that `SSL_CERT_FILE` names.
pub(crate) fn agent(patience: Duration) -> ureq::Agent {
    agent_trusting(patience, Vec::new())
}

/// The same, and trusts these, too.
pub(crate) fn agent_trusting(patience: Duration, mut authorities: Vec<Certificate<'static>>) -> ureq::Agent {
    let system = rustls_native_certs::load_native_certs().certs;
    authorities.extend(system.iter().map(|der| Certificate::from_der(der).to_owned()));
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .root_certs(RootCerts::new_with_certs(&authorities))
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    let config = ureq::Agent::config_builder()
        .tls_config(tls.build())
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .timeout_connect(Some(Duration::from_secs(10)))
        .timeout_global(Some(patience));
    config.build().into()
}
