//! TLS to the mail server: which certificate is accepted, and what is said where one is not.
//!
//! It must never let a name, a password or a mail pass before the certificate was accepted, and never accept one that neither
//! an authority vouches for nor the operator has named byte for byte.
//!
//! Why not the library's switch for doubtful certificates alone: it would accept every one. It is used once the certificate
//! was refused, and what the server shows is then compared with the file.

use std::{error::Error as _, fmt, fs, io, path::Path};

use lettre::transport::smtp::{
    Error,
    client::{Certificate, SmtpConnection, TlsParameters},
};
use rustls::{
    CertificateError,
    pki_types::{CertificateDer, pem::PemObject},
};

use super::send_error::SmtpError;

/// What is accepted.
pub(super) struct Trust {
    /// What an authority vouches for: the system's, and those in the file.
    pub(super) vouched: TlsParameters,
    named: Option<Box<Named>>,
}

/// The certificates in the operator's file (`--smtp-ca`), for where one of them is the server's own.
struct Named {
    any: TlsParameters,
    certificates: Vec<CertificateDer<'static>>,
}

impl Trust {
    /// For a host; `file` holds certificates in PEM form, trusted besides the system's authorities.
    pub(super) fn new(host: &str, file: Option<&Path>) -> Result<Self, SmtpError> {
        let unusable = |error: Error| SmtpError::Tls(error.to_string());
        let vouched = TlsParameters::builder(host.to_owned());
        let Some(path) = file else {
            return Ok(Self { vouched: vouched.build().map_err(unusable)?, named: None });
        };
        let failed = |why: String| SmtpError::Root { path: path.display().to_string(), why };
        let pem = fs::read(path).map_err(|error| failed(error.to_string()))?;
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(&pem)
            .collect::<Result<_, _>>()
            .map_err(|error| failed(error.to_string()))?;
        if certificates.is_empty() {
            return Err(failed("found no certificate in it".to_owned()));
        }
        let root = Certificate::from_pem(&pem).map_err(|error| failed(error.to_string()))?;
        let any = TlsParameters::builder(host.to_owned())
            .dangerous_accept_invalid_certs(true)
            .dangerous_accept_invalid_hostnames(true);
        Ok(Self {
            vouched: vouched.add_root_certificate(root).build().map_err(unusable)?,
            named: Some(Box::new(Named { any: any.build().map_err(unusable)?, certificates })),
        })
    }

    /// After a certificate was refused: connects again, and accepts one that stands in the operator's file byte for byte.
    pub(super) fn named(
        &self,
        connect: impl FnOnce(&TlsParameters) -> Result<SmtpConnection, Error>,
    ) -> Option<SmtpConnection> {
        let named = self.named.as_ref()?;
        let mut connection = connect(&named.any).ok()?;
        let shown = connection.peer_certificate().ok()?;
        if named.certificates.iter().any(|certificate| certificate.as_ref() == shown) {
            return Some(connection);
        }
        connection.abort();
        None
    }

    /// Whether the operator has named certificates.
    pub(super) fn has_file(&self) -> bool {
        self.named.is_some()
    }
}

/// Why a certificate is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Nobody whom this machine trusts has signed it.
    NotTrusted,
    /// It is for other names.
    WrongName(Vec<String>),
    /// It is an authority, and no server's certificate.
    OwnAuthority,
    /// It is over, or not yet valid.
    Expired,
}

impl Refused {
    /// Reads the error of a connection; `None` where it is not about the certificate.
    pub(super) fn of(error: &Error) -> Option<Self> {
        let mut source = error.source();
        while let Some(found) = source {
            // An `io::Error` shows what it wraps to whoever asks, and not as its source.
            let inside = found.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
            let tls = found
                .downcast_ref::<rustls::Error>()
                .or_else(|| inside.and_then(|inside| inside.downcast_ref::<rustls::Error>()));
            if let Some(rustls::Error::InvalidCertificate(why)) = tls {
                return Some(Self::read(why));
            }
            source = found.source();
        }
        None
    }

    fn read(why: &CertificateError) -> Self {
        match why {
            CertificateError::NotValidForNameContext { presented, .. } => {
                // "DnsName(\"mail.example.org\")" and the like: the name between the quotation marks.
                let name = |shown: &String| shown.split('"').nth(1).unwrap_or(shown).to_owned();
                Self::WrongName(presented.iter().map(name).collect())
            }
            CertificateError::NotValidForName => Self::WrongName(Vec::new()),
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => Self::Expired,
            // The library's own enum of the rest is not public in a form that could be matched.
            CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
                Self::OwnAuthority
            }
            _ => Self::NotTrusted,
        }
    }
}

/// A refusal with what is needed to say what to do.
pub(super) struct Advice<'a> {
    /// What is wrong.
    pub(super) refused: Refused,
    /// The name in `--smtp`.
    pub(super) host: &'a str,
    /// Whether there is a `--smtp-ca`.
    pub(super) has_file: bool,
}

impl fmt::Display for Advice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host;
        let ca = if self.has_file {
            "and it is not in the file of --smtp-ca: put it, or the authority that signed it, into that file"
        } else {
            "on this machine: name the authority that signed it, or the certificate itself, with --smtp-ca FILE"
        };
        match &self.refused {
            Refused::NotTrusted => write!(f, "the certificate of the mail server {host} is not trusted {ca}"),
            Refused::WrongName(names) if names.is_empty() => write!(
                f,
                "the certificate of the mail server is not for the name {host}: write the name that it is for into --smtp"
            ),
            Refused::WrongName(names) => write!(
                f,
                "the certificate of the mail server is for {}, not for {host}: write that name into --smtp",
                names.join(" and ")
            ),
            Refused::OwnAuthority => {
                write!(f, "the certificate of the mail server {host} is its own authority, {ca}")
            }
            Refused::Expired => write!(
                f,
                "the certificate of the mail server {host} has run out, or this machine's clock is wrong: renew it there, or set \
                 the clock"
            ),
        }
    }
}
