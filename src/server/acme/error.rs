//! Why there is no certificate, in words for whoever runs the server.

use std::path::PathBuf;

/// Why a certificate could not be had.
#[derive(Debug, thiserror::Error)]
pub enum AcmeError {
    /// The authority cannot be asked.
    #[error("the certificate authority cannot be reached at {url}: {why}")]
    Reach {
        /// Where.
        url: String,
        /// Why not.
        why: String,
    },
    /// It refuses.
    #[error("the certificate authority refuses {what}: {why}")]
    Refused {
        /// What it was asked for.
        what: &'static str,
        /// What it says.
        why: String,
    },
    /// It does not find us at the domain.
    #[error(
        "the certificate authority did not find this service at {domain}: {why}. It connects to port 443 of this name: is the name's \
         address this machine's, does candor listen on that port, and does no firewall or proxy stand between?"
    )]
    NotFound {
        /// The domain.
        domain: String,
        /// What it says.
        why: String,
    },
    /// It offers no proof that this service can give.
    #[error(
        "the certificate authority offers no proof over TLS (tls-alpn-01) for this name: take one that does, or --tls-cert"
    )]
    NoProof,
    /// It says something that is not expected.
    #[error("the certificate authority says something that is not understood about {0}")]
    Form(&'static str),
    /// It takes too long.
    #[error("the certificate authority takes longer than two minutes for {0}")]
    Slow(&'static str),
    /// A key could not be made or used.
    #[error("a key could not be made or used")]
    Key,
    /// A file.
    #[error("{file}: {why}")]
    File {
        /// Which one.
        file: PathBuf,
        /// What the system says.
        #[source]
        why: std::io::Error,
    },
    /// The file of the authority's authority holds no certificate.
    #[error("{0} holds no certificate: expected PEM with \"BEGIN CERTIFICATE\" (--acme-ca)")]
    NoCa(PathBuf),
}
