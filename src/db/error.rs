//! What can go wrong with a database. It must never show a password, nor a value of a row.

use crate::{Address, files};

/// What can go wrong with a database.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// PostgreSQL over TLS was asked for and is not in this build.
    #[error(
        "this build cannot speak TLS to PostgreSQL: connect over a Unix socket or a private network without sslmode, \
         or build with `cargo build --release --features postgres-tls` (needs the OpenSSL headers)"
    )]
    NoTls,
    /// The address has an unknown scheme.
    #[error(
        "a database address beginning with {found}:// is not known: expected postgres://… or the path of a SQLite file"
    )]
    UnknownScheme {
        /// The scheme.
        found: String,
    },
    /// The database does not answer.
    #[error("cannot open the database ({address:?}): {why}")]
    Open {
        /// Which one.
        address: Address,
        /// What it said.
        why: String,
    },
    /// The folder of a SQLite file cannot be used.
    #[error(transparent)]
    Folder(#[from] files::FolderError),
    /// A migration failed.
    #[error("cannot bring the tables of the database ({address:?}) up to date: {why}")]
    Migrate {
        /// Which one.
        address: Address,
        /// What failed.
        why: String,
    },
    /// A newer program has been here.
    #[error(
        "the database ({address:?}) was made by a newer candor: it has the migration {version}, which this program does not know; \
         use the newer one, or a backup from before"
    )]
    Newer {
        /// Which database.
        address: Address,
        /// The first migration that is not known.
        version: String,
    },
    /// A round of 0.1.0 waits for its two officers.
    #[error(
        "the round {round} was opened by candor 0.1.0 and locked with the passphrases of two officers, which this program does not \
         know any more: close that round, or give it up, with candor 0.1.0 first ({address:?}); nothing was changed"
    )]
    Officers {
        /// Which database.
        address: Address,
        /// The round.
        round: String,
    },
    /// Nothing can be asked of it now.
    #[error("the database cannot be used now")]
    Unavailable(#[from] Unavailable),
    /// A query failed.
    #[error("a database query failed")]
    Query(#[source] diesel::result::Error),
}

/// Why nothing can be asked of a database now; it may go by itself. It is the last of an error's causes, for whoever tells visitors
/// that another try is worth it.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// Its server cannot be reached, or hangs.
    #[error("the server cannot be reached: {0}")]
    Away(String),
    /// All connections are in use.
    #[error("no connection became free in time")]
    Busy,
}

impl From<diesel::result::Error> for DbError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match &error {
            Error::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, _)
            | Error::BrokenTransactionManager => Unavailable::Away("the connection broke".to_owned()).into(),
            // What a server says that is being stopped.
            Error::DatabaseError(Kind::Unknown, says)
                if says.message().contains("terminating connection") =>
            {
                Unavailable::Away(says.message().to_owned()).into()
            }
            _ => Self::Query(error),
        }
    }
}
