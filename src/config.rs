//! Settings: what the operator wrote, and the same checked. Read once, then passed down.

use std::path::PathBuf;

use clap::Args;

use crate::{
    answers::Answers,
    db::{Address, Database, DbError, Side},
    keys::{KeyFolder, KeyFolderError},
    mail::{
        AddressError, AllowedDomains, AllowedDomainsError, Sender, ServerError, Smtp, SmtpError, Transport,
    },
    people::People,
};

/// Settings as the operator gives them, by flag or by environment variable.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Settings")]
pub struct Settings {
    /// The folder for databases and the outbox.
    #[arg(long, global = true, env = "CANDOR_DATA_DIR", default_value = "candor-data", value_name = "DIR")]
    pub data: PathBuf,
    /// The folder for keys, never inside the data folder and never in its backups.
    #[arg(long, global = true, env = "CANDOR_KEYS_DIR", default_value = "candor-keys", value_name = "DIR")]
    pub keys: PathBuf,
    /// The people database: a postgres:// URL or a SQLite file [default: DATA/people.db].
    #[arg(long, global = true, env = "CANDOR_PEOPLE_DB", value_name = "ADDRESS", hide_env_values = true)]
    pub people_db: Option<String>,
    /// The answers database, never the same one [default: DATA/answers.db].
    #[arg(long, global = true, env = "CANDOR_ANSWERS_DB", value_name = "ADDRESS", hide_env_values = true)]
    pub answers_db: Option<String>,
    /// The address under which employees reach this service; it stands in their links.
    #[arg(
        long,
        global = true,
        env = "CANDOR_PUBLIC_URL",
        default_value = "http://127.0.0.1:8080",
        value_name = "URL"
    )]
    pub public_url: String,
    /// The folder mails are written to while there is no mail server [default: DATA/outbox].
    #[arg(long, global = true, env = "CANDOR_OUTBOX", value_name = "DIR")]
    pub outbox: Option<PathBuf>,
    /// Send mail through this server, as smtp://USER:PASSWORD@HOST:587?tls=required or smtps://… ; without it mails become files in the outbox folder.
    #[arg(long, global = true, env = "CANDOR_SMTP", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<String>,
    /// The only domains mail may be sent to, separated by commas; needed with --smtp.
    #[arg(
        long,
        global = true,
        env = "CANDOR_MAIL_DOMAINS",
        value_name = "DOMAINS",
        default_value = "",
        hide_default_value = true
    )]
    pub mail_domains: String,
    /// A further certificate authority to trust for the mail server, as a PEM file.
    #[arg(long, global = true, env = "CANDOR_SMTP_CA", value_name = "FILE")]
    pub smtp_ca: Option<PathBuf>,
    /// Who mails come from, as "Survey <survey@example.org>"; needed with --smtp.
    #[arg(long, global = true, env = "CANDOR_MAIL_FROM", value_name = "SENDER")]
    pub mail_from: Option<String>,
}

/// Settings that were checked, as the parts they describe.
pub struct Config {
    /// The people side.
    pub people: People,
    /// The answers side.
    pub answers: Answers,
    /// Who mails come from.
    pub sender: Sender,
    /// How mails leave.
    pub transport: Transport,
    /// The address in links, without a slash at its end.
    pub public_url: String,
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Both sides in one database.
    #[error(
        "both databases have the same address: the people side and the answers side must never share one"
    )]
    OneDatabase,
    /// The public address is no web address.
    #[error("the public URL {0:?} cannot be used: expected a form like https://survey.example.org")]
    PublicUrl(String),
    /// The key folder.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// A database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// Mail is to be sent, and nobody is named as its sender.
    #[error("mail cannot be sent without a sender: expected --mail-from \"Survey <survey@example.org>\"")]
    NoSender,
    /// The sender's address.
    #[error("the sender of mails: {0}")]
    Sender(#[from] AddressError),
    /// The mail server's address.
    #[error(transparent)]
    MailServer(#[from] ServerError),
    /// The domains that mail may go to.
    #[error(transparent)]
    MailDomains(#[from] AllowedDomainsError),
    /// TLS to the mail server.
    #[error(transparent)]
    Smtp(#[from] SmtpError),
}

impl Settings {
    /// Checks the settings and opens what they name.
    ///
    /// # Errors
    /// When a setting is wrong or a database cannot be opened.
    pub fn open(&self) -> Result<Config, ConfigError> {
        let public_url = self.public_url.trim_end_matches('/').to_owned();
        let host = public_url.strip_prefix("https://").or_else(|| public_url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains(['#', '?', ' '])) {
            return Err(ConfigError::PublicUrl(self.public_url.clone()));
        }
        let from = |usual: Option<&str>| match self.mail_from.as_deref().or(usual) {
            Some(text) => Ok(text.parse::<Sender>()?),
            None => Err(ConfigError::NoSender),
        };
        let (sender, transport) = match &self.smtp {
            None => {
                let folder = self.outbox.clone().unwrap_or_else(|| self.data.join("outbox"));
                (from(Some("candor <candor@survey.example>"))?, Transport::Folder(folder))
            }
            Some(url) => {
                let (server, allowed): (_, AllowedDomains) = (url.parse()?, self.mail_domains.parse()?);
                let sender = from(None)?;
                let smtp = Smtp::new(server, &sender, allowed, self.smtp_ca.as_deref())?;
                (sender, Transport::Smtp(smtp))
            }
        };
        let address = |given: &Option<String>, file: &str| match given {
            Some(text) => Address::parse(text),
            None => Ok(Address::Sqlite(self.data.join(file))),
        };
        let people = address(&self.people_db, "people.db")?;
        let answers = address(&self.answers_db, "answers.db")?;
        if people == answers {
            return Err(ConfigError::OneDatabase);
        }
        let keys = |side: &str| KeyFolder::open(&self.keys.join(side), &self.data);
        Ok(Config {
            people: People::new(Database::open(&people, Side::People)?, keys("people")?),
            answers: Answers::new(Database::open(&answers, Side::Answers)?, keys("answers")?),
            sender,
            transport,
            public_url,
        })
    }
}
