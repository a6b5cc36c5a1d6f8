//! Where a database is: the address alone decides which kind it is. It must never show a password.

use std::{fmt, path::PathBuf};

use crate::DbError;

/// Where a database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file of ours.
    Sqlite(PathBuf),
    /// A `postgres://` or `postgresql://` URL.
    Postgres(String),
}

impl Address {
    /// Reads an address: a PostgreSQL URL, or else the path of a SQLite file.
    ///
    /// # Errors
    /// For a URL of another kind, and for PostgreSQL over TLS in a build without it.
    pub fn parse(text: &str) -> Result<Self, DbError> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            let wants_tls = ["require", "verify-ca", "verify-full"]
                .iter()
                .any(|mode| text.contains(&format!("sslmode={mode}")));
            if wants_tls && !cfg!(feature = "postgres-tls") {
                return Err(DbError::NoTls);
            }
            return Ok(Self::Postgres(text.to_owned()));
        }
        if text.contains("://") {
            return Err(DbError::UnknownScheme { found: text.split("://").next().unwrap_or("").to_owned() });
        }
        Ok(Self::Sqlite(PathBuf::from(text)))
    }
}

impl fmt::Debug for Address {
    /// Shows no password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "SQLite file {}", path.display()),
            Self::Postgres(url) => {
                let place = url.split('?').next().unwrap_or("");
                let place = place.rsplit(['@']).next().unwrap_or("");
                write!(f, "PostgreSQL at {}", place.rsplit("//").next().unwrap_or(""))
            }
        }
    }
}
