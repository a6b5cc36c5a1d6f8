//! What is kept of a domain's certificate: the key of the account, and the certificate with its key, each a file for candor's user alone.
//!
//! They lie in the data folder, and not in the key folder: that one holds what is destroyed when a round ends, and nothing else. Neither
//! needs a backup: without them an account is made and a certificate ordered anew.

use std::{fs, io, path::PathBuf};

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use rustls::{
    crypto::aws_lc_rs::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
    sign::CertifiedKey,
};
use zeroize::Zeroizing;

use super::AcmeError;
use candor_db::files;

/// The files of one domain.
pub(super) struct Kept {
    pub(super) folder: PathBuf,
    pub(super) domain: String,
}

impl Kept {
    fn certificate_file(&self) -> PathBuf {
        self.folder.join(format!("{}.pem", self.domain))
    }

    /// The certificate that was fetched before; `None` where there is none that can be used.
    pub(super) fn certificate(&self) -> Option<CertifiedKey> {
        let text = Zeroizing::new(fs::read(self.certificate_file()).ok()?);
        let read = certified(&text);
        if read.is_none() {
            tracing::warn!(file = ?self.certificate_file(), "what was kept is no certificate with its key: ordering another one");
        }
        read
    }

    /// Keeps a certificate with its key; the one of before is there until it is whole.
    pub(super) fn keep(&self, text: &str) -> Result<CertifiedKey, AcmeError> {
        let certified = certified(text.as_bytes()).ok_or(AcmeError::Form("the certificate"))?;
        self.write(&self.certificate_file(), text.as_bytes())?;
        Ok(certified)
    }

    /// The key of the account, made where there is none.
    pub(super) fn account(&self) -> Result<EcdsaKeyPair, AcmeError> {
        let file = self.folder.join("account.der");
        let read = match fs::read(&file) {
            Ok(bytes) => EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &Zeroizing::new(bytes)),
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                let key =
                    EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(|_| AcmeError::Key)?;
                let der = key.to_pkcs8v1().map_err(|_| AcmeError::Key)?;
                self.write(&file, der.as_ref())?;
                return Ok(key);
            }
            Err(why) => return Err(AcmeError::File { file, why }),
        };
        read.map_err(|_| AcmeError::Key)
    }

    fn write(&self, file: &std::path::Path, bytes: &[u8]) -> Result<(), AcmeError> {
        let failed = |why| AcmeError::File { file: file.to_owned(), why };
        files::make(&self.folder).map_err(failed)?;
        let new = file.with_extension("new");
        files::write(&new, bytes).map_err(failed)?;
        fs::rename(&new, file).map_err(failed)
    }
}

/// A certificate with its chain and its key, from PEM.
fn certified(text: &[u8]) -> Option<CertifiedKey> {
    let chain: Vec<CertificateDer<'static>> =
        CertificateDer::pem_slice_iter(text).collect::<Result<_, _>>().ok()?;
    let key = PrivateKeyDer::from_pem_slice(text).ok()?;
    if chain.is_empty() {
        return None;
    }
    CertifiedKey::from_der(chain, key, &default_provider()).ok()
}

/// A private key as PEM.
pub(super) fn key_pem(key: &EcdsaKeyPair) -> Result<Zeroizing<String>, AcmeError> {
    let der = key.to_pkcs8v1().map_err(|_| AcmeError::Key)?;
    let text = Zeroizing::new(BASE64_STANDARD.encode(der.as_ref()));
    let mut pem = Zeroizing::new("-----BEGIN PRIVATE KEY-----\n".to_owned());
    for at in (0..text.len()).step_by(64) {
        pem.push_str(&text[at..text.len().min(at + 64)]);
        pem.push('\n');
    }
    pem.push_str("-----END PRIVATE KEY-----\n");
    Ok(pem)
}
