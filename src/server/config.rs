//! Settings: what the operator wrote, checked and opened once. Nothing that works reads a setting again: it gets a
//! [`Config`].

use std::{path::PathBuf, sync::Arc};

use chrono::TimeDelta;
use chrono_tz::Tz;
use clap::Args;
use rand::RngExt;

use crate::{
    acme,
    app::{
        AnswersService, ClockWatch, Config, Letters, Looked, Published, RemoteAnswers,
        peer::{PeerSecret, PeerSecretError},
    },
    backup_settings::BackupSettings,
    permissions::Private,
    secret_file::{SecretError, given},
    telemetry::LogFormat,
    web_address::{WebAddressError, web_address},
};
use candor_answers::Answers;
use candor_clock::Clock;
use candor_db::{
    Address, Database, DbError, Side,
    files::{self, FolderError},
    installation::{self, Fitted, InstallationError},
    keys::{KeyFolder, KeyFolderError},
};
use candor_journal::By;
use candor_mail::{
    AddressError, AllowedDomains, AllowedDomainsError, Sender, ServerError, Smtp, SmtpError, Transport,
};
use candor_people::{self as people, People, RoundError, accounts::Accounts};
use candor_protocol::survey::Terms;

/// Where nothing else is said, only this machine reaches the service.
const HERE: &str = "http://127.0.0.1:8080";

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
    /// A file with the address of the people database, where a password stands in it.
    #[arg(long, global = true, env = "CANDOR_PEOPLE_DB_FILE", value_name = "FILE")]
    pub people_db_file: Option<PathBuf>,
    /// The answers database, never the same one [default: DATA/answers.db].
    #[arg(long, global = true, env = "CANDOR_ANSWERS_DB", value_name = "ADDRESS", hide_env_values = true)]
    pub answers_db: Option<String>,
    /// A file with the address of the answers database, where a password stands in it.
    #[arg(long, global = true, env = "CANDOR_ANSWERS_DB_FILE", value_name = "FILE")]
    pub answers_db_file: Option<PathBuf>,
    /// The name under which employees reach this service, on port 443: `candor serve` gets a certificate for it by itself, and agrees to the terms of the authority that gives it.
    #[arg(long, global = true, env = "CANDOR_DOMAIN", value_name = "NAME", value_parser = acme::domain)]
    pub domain: Option<String>,
    /// The address under which employees reach this service; it stands in their links [default: https:// and the domain; without one http://127.0.0.1:8080].
    #[arg(long, global = true, env = "CANDOR_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The organisation's time zone, in which days begin and rounds end; a schedule has its own.
    #[arg(
        long = "time-zone",
        global = true,
        env = "CANDOR_TIME_ZONE",
        default_value = "UTC",
        value_name = "ZONE"
    )]
    pub zone: Tz,
    /// For how many days backups of the databases are kept at most: it stands in the promise.
    #[arg(
        long,
        global = true,
        env = "CANDOR_BACKUP_DAYS",
        value_name = "DAYS",
        default_value_t = Terms::BACKUP_DAYS,
        value_parser = clap::value_parser!(u32).range(1..=365)
    )]
    pub backup_days: u32,
    /// Backups that are made by themselves.
    #[command(flatten)]
    pub backups: BackupSettings,
    /// The folder mails are written to while there is no mail server [default: DATA/outbox].
    #[arg(long, global = true, env = "CANDOR_OUTBOX", value_name = "DIR")]
    pub outbox: Option<PathBuf>,
    /// Send mail through this server, as smtp://USER:PASSWORD@HOST:587?tls=required or smtps://… ; without it mails become files in the outbox folder.
    #[arg(long, global = true, env = "CANDOR_SMTP", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<String>,
    /// A file with the address of the mail server, where a password stands in it.
    #[arg(long, global = true, env = "CANDOR_SMTP_FILE", value_name = "FILE")]
    pub smtp_file: Option<PathBuf>,
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
    /// The name that this machine says to the mail server [default: the domain of the sender].
    #[arg(long, global = true, env = "CANDOR_SMTP_HELLO", value_name = "NAME")]
    pub smtp_hello: Option<String>,
    /// A further certificate authority to trust for the mail server, or the server's own certificate, as a PEM file.
    #[arg(long, global = true, env = "CANDOR_SMTP_CA", value_name = "FILE")]
    pub smtp_ca: Option<PathBuf>,
    /// Who mails come from, as "Survey <survey@example.org>"; needed with --smtp.
    #[arg(long, global = true, env = "CANDOR_MAIL_FROM", value_name = "SENDER")]
    pub mail_from: Option<String>,
    /// Who gets the first mail of many, and alarms; behind it their language, as "it@example.org de" [default: the sender's address].
    #[arg(long, global = true, env = "CANDOR_MAIL_CANARY", value_name = "ADDRESS")]
    pub mail_canary: Option<String>,
    /// How many minutes the others wait after it, so that they can be stopped (`candor mail stop`); only with --smtp.
    #[arg(long, global = true, env = "CANDOR_MAIL_PAUSE", value_name = "MINUTES", default_value_t = 10)]
    pub mail_pause: u16,
    /// At most so many mails leave in a minute; only with --smtp.
    #[arg(long, global = true, env = "CANDOR_MAIL_RATE", value_name = "MAILS", default_value_t = 120)]
    pub mail_rate: u16,
    /// Be only this side of the wall: people or answers. Without it both are in this process.
    #[arg(long, global = true, env = "CANDOR_SIDE", value_name = "SIDE", value_parser = side)]
    pub side: Option<Side>,
    /// Where answers are sent and the answers side is reached; needed with --side people [default: the public URL].
    #[arg(long, global = true, env = "CANDOR_ANSWERS_URL", value_name = "URL")]
    pub answers_url: Option<String>,
    /// How log lines look on standard error: text for people, json for whatever collects them.
    #[arg(
        long,
        global = true,
        env = "CANDOR_LOG_FORMAT",
        value_name = "FORMAT",
        value_enum,
        default_value = "text"
    )]
    pub log_format: LogFormat,
    /// A database or a key folder that was restored, or is new beside an old one, is meant: serve it all the same.
    #[arg(long, global = true)]
    pub accept_restore: bool,
    /// A file with the secret that both sides share, at least 32 letters and digits; needed with --side.
    #[arg(long, global = true, env = "CANDOR_PEER_SECRET_FILE", value_name = "FILE")]
    pub peer_secret: Option<PathBuf>,
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Both sides in one database.
    #[error(
        "both databases have the same address: the people side and the answers side must never share one"
    )]
    OneDatabase,
    /// A setting that may hold a secret.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// A folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// An address of ours.
    #[error(transparent)]
    WebAddress(#[from] WebAddressError),
    /// A command that needs the people side.
    #[error(
        "this is the answers side, and the command needs the people side: type it there, or leave --side out where both are \
         one process"
    )]
    AnswersOnly,
    /// A command that needs the answers side.
    #[error(
        "this is the people side, and the command needs the answers side: type it there, with --side answers"
    )]
    PeopleOnly,
    /// The other side's database is named.
    #[error("{0} is set, but the other side's database must not be known on this side: leave it out")]
    NotOurs(&'static str),
    /// The other side cannot be found.
    #[error(
        "--side people needs --answers-url, for example https://answers.example.org: there answers are sent"
    )]
    NoAnswersUrl,
    /// There is no secret.
    #[error(
        "--side needs --peer-secret FILE, or CANDOR_PEER_SECRET_FILE: make one with `openssl rand -hex 32 > FILE`, the same on both sides"
    )]
    NoPeerSecret,
    /// The secret.
    #[error(transparent)]
    PeerSecret(#[from] PeerSecretError),
    /// The key folder.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// A database and a key folder that do not belong together.
    #[error(transparent)]
    Installation(#[from] InstallationError),
    /// A database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// A database that was put back.
    #[error(transparent)]
    Restored(#[from] RoundError),
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
    /// Checks the settings and opens what they name: the people side, and the answers side where it is here.
    ///
    /// # Errors
    /// When a setting is wrong, a database cannot be opened, or this is the answers side only.
    pub fn open(&self) -> Result<Config, ConfigError> {
        let public_url = web_address("public URL", &self.public_url())?;
        let answers_url = self.answers_url.as_ref().map(|url| web_address("answers URL", url)).transpose()?;
        let people = self.address(Side::People)?;
        if self.side != Some(Side::Answers) {
            // Before the answers side is brought up to date.
            Database::look(&people, Side::People)?;
        }
        let answers = match self.side {
            Some(Side::Answers) => return Err(ConfigError::AnswersOnly),
            Some(Side::People) => {
                if self.answers_db.is_some() || self.answers_db_file.is_some() {
                    return Err(ConfigError::NotOurs("--answers-db (CANDOR_ANSWERS_DB)"));
                }
                let url = answers_url.as_ref().ok_or(ConfigError::NoAnswersUrl)?;
                AnswersService::Remote(RemoteAnswers::new(url, self.secret()?))
            }
            None if people == self.address(Side::Answers)? => return Err(ConfigError::OneDatabase),
            None => AnswersService::Local(self.open_answers()?),
        };
        let (sender, transport) = self.mail()?;
        files::folder(&self.keys)?;
        let keys = KeyFolder::open(&self.keys.join("people"), &self.data)?;
        let (db, fitted) = self.database(&people, Side::People, &keys)?;
        let people = People::new(db, keys);
        if fitted == Fitted::Accepted {
            // Whoever has collected a token since it was copied is not known.
            people::restored(&people, None, &By::itself(Clock::system().now()))?;
        }
        let accounts = Accounts::new(people.db().clone());
        let (canary, alarms_in) = crate::app::spoken(self.mail_canary.as_deref(), sender.address())?;
        let domains = self.mail_domains.trim();
        let mail_domains = (!domains.is_empty()).then(|| domains.parse()).transpose()?;
        let backups = self.automatic(self.sources_with(&people, &answers));
        Ok(Config {
            backups,
            canary,
            alarms_in,
            pause: TimeDelta::minutes(i64::from(self.mail_pause)),
            rate: usize::from(self.mail_rate.max(1)),
            letters: Letters::default(),
            published: Published::default(),
            looked: Looked::default(),
            people,
            accounts,
            answers,
            sender,
            transport,
            mail_domains,
            answers_url: answers_url.unwrap_or_else(|| public_url.clone()),
            public_url,
            zone: self.zone,
            watch: Arc::new(self.clock_watch()),
            backup_days: self.backup_days,
            private: self.private(),
        })
    }

    /// Opens the answers side, and nothing of the people side.
    ///
    /// # Errors
    /// When a setting is wrong, the database cannot be opened, or this is the people side only.
    pub fn open_answers(&self) -> Result<Answers, ConfigError> {
        match self.side {
            Some(Side::People) => return Err(ConfigError::PeopleOnly),
            Some(Side::Answers) if self.people_db.is_some() || self.people_db_file.is_some() => {
                return Err(ConfigError::NotOurs("--people-db (CANDOR_PEOPLE_DB)"));
            }
            _ => {}
        }
        files::folder(&self.keys)?;
        let keys = KeyFolder::open(&self.keys.join("answers"), &self.data)?;
        Ok(Answers::new(self.database(&self.address(Side::Answers)?, Side::Answers, &keys)?.0, keys))
    }

    /// Opens a database that belongs to its key folder.
    fn database(
        &self,
        address: &Address,
        side: Side,
        keys: &KeyFolder,
    ) -> Result<(Database, Fitted), ConfigError> {
        installation::before_opening(address, keys, self.accept_restore)?;
        let db = Database::open(address, side)?;
        let new_id = hex::encode(candor_clock::system_rng().random::<[u8; 16]>());
        let fitted = installation::fit(&db, keys, &new_id, self.accept_restore)?;
        if fitted == Fitted::New {
            tracing::info!(database = ?address, "a new installation");
        }
        Ok((db, fitted))
    }

    /// The address in links, as it was given or follows from the domain.
    pub fn public_url(&self) -> String {
        let usual = || self.domain.as_ref().map_or(HERE.to_owned(), |domain| format!("https://{domain}"));
        self.public_url.clone().unwrap_or_else(usual)
    }

    /// The secret that both sides share.
    ///
    /// # Errors
    /// When there is none or it cannot be used.
    pub fn secret(&self) -> Result<PeerSecret, ConfigError> {
        Ok(PeerSecret::read(self.peer_secret.as_ref().ok_or(ConfigError::NoPeerSecret)?)?)
    }

    /// What only candor's user may read: folders, and files with secrets.
    pub fn private(&self) -> Private {
        let outbox = self.outbox.clone().filter(|outbox| outbox.exists());
        let files = [&self.people_db_file, &self.answers_db_file, &self.smtp_file, &self.peer_secret];
        Private {
            folders: [self.data.clone(), self.keys.clone()].into_iter().chain(outbox).collect(),
            secrets: files.into_iter().flatten().cloned().collect(),
        }
    }

    /// What was seen of the clock, in the data folder.
    pub fn clock_watch(&self) -> ClockWatch {
        ClockWatch::new(&self.data)
    }

    /// The databases that are not files of the data folder, without passwords: for whoever is asked whether these are meant.
    pub fn elsewhere(&self) -> Vec<String> {
        let named = |side| self.address(side).ok().filter(|_| self.side.is_none_or(|ours| ours == side));
        let outside = |address: &Address| match address {
            Address::Sqlite(path) => !path.starts_with(&self.data),
            Address::Postgres(_) => true,
        };
        let both = [Side::People, Side::Answers].into_iter().filter_map(named);
        both.filter(outside).map(|address| format!("{address:?}")).collect()
    }

    /// Where a side's database is.
    pub(crate) fn address(&self, side: Side) -> Result<Address, ConfigError> {
        let (given, file) = match side {
            Side::People => (given("--people-db", &self.people_db, &self.people_db_file)?, "people.db"),
            Side::Answers => (given("--answers-db", &self.answers_db, &self.answers_db_file)?, "answers.db"),
        };
        Ok(given.map_or_else(|| Ok(Address::Sqlite(self.data.join(file))), |text| Address::parse(&text))?)
    }

    fn mail(&self) -> Result<(Sender, Transport), ConfigError> {
        let from = |usual: Option<&str>| match self.mail_from.as_deref().or(usual) {
            Some(text) => Ok(text.parse::<Sender>()?),
            None => Err(ConfigError::NoSender),
        };
        match given("--smtp", &self.smtp, &self.smtp_file)? {
            None => {
                let folder = self.outbox.clone().unwrap_or_else(|| self.data.join("outbox"));
                files::folder(&folder)?;
                Ok((from(Some("candor <candor@survey.example>"))?, Transport::Folder(folder)))
            }
            Some(url) => {
                let (server, allowed): (_, AllowedDomains) = (url.parse()?, self.mail_domains.parse()?);
                let sender = from(None)?;
                let smtp =
                    Smtp::new(server, &sender, allowed, self.smtp_hello.as_deref(), self.smtp_ca.as_deref())?;
                Ok((sender, Transport::Smtp(smtp)))
            }
        }
    }
}

/// A side of the wall, by its name.
fn side(text: &str) -> Result<Side, String> {
    match text {
        "people" => Ok(Side::People),
        "answers" => Ok(Side::Answers),
        _ => Err("expected people or answers".to_owned()),
    }
}
