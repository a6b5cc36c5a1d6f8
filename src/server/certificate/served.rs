//! The certificate that is served with now, and the one that proves to a certificate authority that a domain is ours (RFC 8737).
//!
//! It must never show the one where the other is asked for.

use std::sync::{
    Arc, PoisonError, RwLock,
    atomic::{AtomicBool, Ordering},
};

use rustls::{
    crypto::aws_lc_rs::default_provider,
    pki_types::{PrivateKeyDer, pem::PemObject as _},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};

use super::Validity;

/// What an authority asks for when it looks at the proof, instead of HTTP.
pub(super) const CHALLENGE: &[u8] = b"acme-tls/1";

/// What is served with.
#[derive(Debug, Default)]
pub struct Served {
    certificate: RwLock<Option<Arc<CertifiedKey>>>,
    proof: RwLock<Option<Arc<CertifiedKey>>>,
    hurry: AtomicBool,
}

impl Served {
    /// Begins with a certificate, or without: nobody can connect until there is one.
    pub(crate) fn new(certificate: Option<CertifiedKey>) -> Self {
        Self { certificate: RwLock::new(certificate.map(Arc::new)), ..Self::default() }
    }

    /// Whoever connects from now on sees another one.
    pub(crate) fn exchange(&self, certificate: CertifiedKey) {
        *self.certificate.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(certificate));
    }

    /// From when until when the certificate is valid; `None` where there is none.
    pub fn validity(&self) -> Option<Validity> {
        let certificate = self.certificate.read().unwrap_or_else(PoisonError::into_inner).clone();
        Validity::of(certificate?.cert.first()?)
    }

    /// Whoever orders a certificate shall try at once.
    pub(super) fn hurry(&self) {
        self.hurry.store(true, Ordering::Relaxed);
    }

    /// Whether it was told so since the last time.
    pub(crate) fn is_hurried(&self) -> bool {
        self.hurry.swap(false, Ordering::Relaxed)
    }

    /// Shows a proof, DER, with its key, PEM, to whoever asks for one.
    pub(crate) fn prove(&self, proof: Vec<u8>, key: &str) -> Result<(), rustls::Error> {
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes());
        let key = key.map_err(|error| rustls::Error::General(error.to_string()))?;
        // Not looked at as a certificate: what the authority looks for in it is known to nobody else.
        let proof =
            CertifiedKey::new(vec![proof.into()], default_provider().key_provider.load_private_key(key)?);
        *self.proof.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(proof));
        Ok(())
    }

    /// Shows it to nobody any more.
    pub(crate) fn forget_proof(&self) {
        *self.proof.write().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl ResolvesServerCert for Served {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let is_challenge = hello.alpn().is_some_and(|mut names| names.any(|name| name == CHALLENGE));
        let shown = if is_challenge { &self.proof } else { &self.certificate };
        shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
