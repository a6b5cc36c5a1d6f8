//! TLS without a proxy. It must never let two connections be recognised as the same browser's: no session
//! tickets, no session store, no early data, so that every connection is a full handshake (RFC 8446 section C.4).
//!
//! A certificate is exchanged while it serves: from files that were replaced, or by one that was ordered for a domain.

mod served;
mod validity;

pub use served::Served;
pub use validity::Validity;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use rustls::{
    ServerConfig,
    crypto::aws_lc_rs::default_provider,
    pki_types::{
        CertificateDer, PrivateKeyDer,
        pem::{self, PemObject},
    },
    server::NoServerSessionStorage,
    sign::CertifiedKey,
};

/// What is served with, and where it comes from.
#[derive(Clone, Debug)]
pub struct Tls {
    served: Arc<Served>,
    /// The files of the certificate and of its key; none where one is ordered for a domain.
    files: Option<(PathBuf, PathBuf)>,
}

/// A certificate or a key that cannot be served with.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file is not there, or not for us to read.
    #[error("the TLS file {file} cannot be read: {why}; correct --tls-cert or --tls-key")]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system says.
        #[source]
        why: std::io::Error,
    },
    /// The file holds no certificate.
    #[error(
        "{file} holds no certificate: found {found}, expected PEM with \"BEGIN CERTIFICATE\", the server's own first and \
         then those it was signed with (--tls-cert)"
    )]
    NoCertificate {
        /// The file.
        file: PathBuf,
        /// What it holds instead.
        found: String,
    },
    /// The file holds no key.
    #[error(
        "{file} holds no private key: found {found}, expected PEM with \"BEGIN PRIVATE KEY\" and no passphrase; \
         `openssl pkey -in FILE -out KEY` takes a passphrase off (--tls-key)"
    )]
    NoKey {
        /// The file.
        file: PathBuf,
        /// What it holds instead.
        found: String,
    },
    /// They do not belong together, or are of a kind that is not known.
    #[error(
        "the certificate in {cert} and the key in {key} cannot be served with: {why}; expected the key that the first \
         certificate was made for (--tls-cert, --tls-key)"
    )]
    Unusable {
        /// The certificate's file.
        cert: PathBuf,
        /// The key's file.
        key: PathBuf,
        /// What is wrong with them.
        #[source]
        why: rustls::Error,
    },
}

impl Tls {
    /// Reads a certificate with its chain and the private key, both PEM.
    ///
    /// # Errors
    /// When a file cannot be read or holds something else, or the two do not belong together.
    pub fn read(cert: &Path, key: &Path) -> Result<Self, TlsError> {
        let served = Served::new(Some(certified(cert, key)?));
        Ok(Self { served: Arc::new(served), files: Some((cert.to_owned(), key.to_owned())) })
    }

    /// Serves with whatever is put in there later.
    pub fn of(served: Arc<Served>) -> Self {
        Self { served, files: None }
    }

    /// What is served with.
    pub fn served(&self) -> &Served {
        &self.served
    }

    /// Reads the files again, and goes on with what was there before where they cannot be used. Without files, whoever orders a
    /// certificate is told to try at once.
    ///
    /// # Errors
    /// As [`Tls::read`].
    pub fn read_again(&self) -> Result<(), TlsError> {
        match &self.files {
            Some((cert, key)) => self.served.exchange(certified(cert, key)?),
            None => self.served.hurry(),
        }
        Ok(())
    }

    pub(crate) fn config(&self) -> Result<ServerConfig, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(self.served.clone());
        // Both ways of TLS 1.2 and the one of TLS 1.3 to come back as the one who was here before. A ticketer for
        // TLS 1.2 does not exist unless it is set.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        config.max_early_data_size = 0;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        if self.files.is_none() {
            config.alpn_protocols.push(served::CHALLENGE.to_vec());
        }
        Ok(config)
    }
}

/// A certificate and its key from their files.
fn certified(cert: &Path, key: &Path) -> Result<CertifiedKey, TlsError> {
    let (cert_text, key_text) = (read(cert)?, read(key)?);
    let found: Result<Vec<CertificateDer<'static>>, pem::Error> =
        CertificateDer::pem_slice_iter(&cert_text).collect();
    let chain = found
        .ok()
        .filter(|chain| !chain.is_empty())
        .ok_or_else(|| TlsError::NoCertificate { file: cert.to_owned(), found: sections(&cert_text) })?;
    let private = PrivateKeyDer::from_pem_slice(&key_text)
        .map_err(|_| TlsError::NoKey { file: key.to_owned(), found: sections(&key_text) })?;
    CertifiedKey::from_der(chain, private, &default_provider()).map_err(|why| TlsError::Unusable {
        cert: cert.to_owned(),
        key: key.to_owned(),
        why,
    })
}

fn read(file: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, TlsError> {
    let found = std::fs::read(file).map_err(|why| TlsError::Read { file: file.to_owned(), why })?;
    Ok(zeroize::Zeroizing::new(found))
}

/// What a file holds, by the headings of its sections: never anything of their content.
fn sections(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let headings = text.lines().filter_map(|line| line.strip_prefix("-----BEGIN ")?.strip_suffix("-----"));
    let found: Vec<String> = headings.take(3).map(|heading| format!("{heading:?}")).collect();
    if found.is_empty() { "no PEM section".to_owned() } else { found.join(", ") }
}
