//! The SMTP conversation (RFC 5321), step by step, so that each refusal is read as what it is.
//!
//! It must never send to a domain that is not allowed, and never say an address or a name.
//!
//! Why lettre's connection and not its pool: a pool does not tell a mail server that is closed, or a password
//! that is wrong, from a recipient who does not exist, and would blame all three on the recipient. Each sending
//! thread has one connection of its own.

use std::{error::Error as _, fmt, path::Path, time::Duration};

use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{SmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt, Rset},
        extension::ClientId,
    },
};

use super::{
    AllowedDomains, EmailAddress, Sender,
    send_error::{SendError, SmtpError},
    server::{Security, Server},
    tls::{Advice, Refused, Trust},
};

/// A mail server, ready to be spoken to.
pub struct Smtp {
    server: Server,
    from: Address,
    hello: ClientId,
    allowed: AllowedDomains,
    trust: Trust,
    patience: Duration,
}

impl Smtp {
    /// Makes ready; nothing is connected yet. `hello` is what this machine calls itself, without it the sender's domain; in `root`
    /// are certificates to be trusted besides the system's.
    ///
    /// # Errors
    /// When the certificate cannot be read or TLS cannot be set up.
    pub fn new(
        server: Server,
        from: &Sender,
        allowed: AllowedDomains,
        hello: Option<&str>,
        root: Option<&Path>,
    ) -> Result<Self, SmtpError> {
        let hello = hello.unwrap_or(from.address().domain());
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        if hello.is_empty() || !hello.chars().all(fits) {
            return Err(SmtpError::Hello(hello.to_owned()));
        }
        Ok(Self {
            hello: ClientId::Domain(hello.to_owned()),
            from: from.address().as_str().parse()?,
            trust: Trust::new(&server.host, root)?,
            server,
            allowed,
            patience: Duration::from_secs(20),
        })
    }

    /// Waits this long for each answer of the server instead of 20 seconds.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    pub(super) fn conversation(&self) -> Conversation<'_> {
        Conversation { smtp: self, connection: None }
    }

    fn open(&self) -> Result<SmtpConnection, SendError> {
        let unreachable = |error: Error| {
            let why = format!("the mail server: {}", words(&error, None));
            // lettre's "client" error: STARTTLS is required and not offered.
            if error.is_client() { SendError::Settings(why) } else { SendError::Unreachable(why) }
        };
        let mut connection = match self.connect(&self.trust.vouched) {
            Ok(connection) => connection,
            Err(error) => {
                let Some(refused) = Refused::of(&error) else { return Err(unreachable(error)) };
                self.trust.named(|any| self.connect(any)).ok_or_else(|| {
                    let advice = Advice { refused, host: &self.server.host, has_file: self.trust.has_file() };
                    SendError::Settings(advice.to_string())
                })?
            }
        };
        if let Some((name, password)) = &self.server.login {
            let credentials = Credentials::new(name.clone(), password.clone());
            connection.auth(DEFAULT_MECHANISMS, &credentials).map_err(|error| match error {
                error if error.is_permanent() || error.is_client() => SendError::Settings(format!(
                    "the mail server refuses the name or the password: {}",
                    reply_code(&error)
                )),
                error => unreachable(error),
            })?;
        }
        Ok(connection)
    }

    /// Opens a connection as far as the greeting; nothing of a mail, and no name or password, is said in it.
    fn connect(&self, tls: &TlsParameters) -> Result<SmtpConnection, Error> {
        let at_once = (self.server.security == Security::Tls).then_some(tls);
        let place = (self.server.host.as_str(), self.server.port);
        let mut connection = SmtpConnection::connect(place, Some(self.patience), &self.hello, at_once, None)?;
        if self.server.security == Security::StartTls {
            connection.starttls(tls, &self.hello)?;
        }
        Ok(connection)
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}, to {:?} only", self.server, self.allowed)
    }
}

/// One thread's conversation with the server.
pub(super) struct Conversation<'a> {
    smtp: &'a Smtp,
    connection: Option<Box<SmtpConnection>>,
}

impl Conversation<'_> {
    /// Whether there is a connection.
    pub(super) fn is_open(&self) -> bool {
        self.connection.is_some()
    }

    /// Sends one message to one recipient.
    pub(super) fn send(&mut self, recipient: &str, message: &[u8]) -> Result<(), SendError> {
        let never = |why: &str| SendError::Never(why.to_owned());
        let to: EmailAddress =
            recipient.parse().map_err(|_| never("the recipient in the outbox is no mail address"))?;
        if !self.smtp.allowed.contain(&to) {
            return Err(never("the recipient's domain is not among the allowed domains"));
        }
        let address: Address =
            to.as_str().parse().map_err(|_| never("the mail library refuses the recipient's address"))?;
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => Box::new(self.smtp.open()?),
        };
        let done = say(&mut connection, self.smtp, &to, address, message);
        // After a refusal the connection is good for the next mail if the server says so; else it is dropped.
        let usable = match &done {
            Ok(()) => true,
            Err((_, answered)) => *answered && connection.command(Rset).is_ok(),
        };
        if usable {
            self.connection = Some(connection);
        }
        done.map_err(|(trouble, _)| trouble)
    }
}

impl Drop for Conversation<'_> {
    fn drop(&mut self) {
        if let Some(connection) = &mut self.connection {
            connection.abort(); // says QUIT first
        }
    }
}

/// What went wrong, and whether the server answered at all and listens on.
type Rejected = (SendError, bool);

fn say(
    connection: &mut SmtpConnection,
    smtp: &Smtp,
    to: &EmailAddress,
    address: Address,
    message: &[u8],
) -> Result<(), Rejected> {
    let unanswered = |why: std::io::Error| (SendError::Later(format!("network error: {why}")), false);
    connection.set_timeout(Some(smtp.patience)).map_err(unanswered)?;
    // The sender is named before the recipient: if it is refused, no mail can be to blame.
    connection.command(Mail::new(Some(smtp.from.clone()), vec![])).map_err(|error| {
        let settings =
            |words| (SendError::Settings(format!("the mail server refuses the sender: {words}")), false);
        if error.is_permanent() { settings(words(&error, None)) } else { refusal(&error, to) }
    })?;
    connection.command(Rcpt::new(address, vec![])).map_err(|error| refusal(&error, to))?;
    connection.command(Data).map_err(|error| refusal(&error, to))?;
    // A connection that breaks from here on may have delivered: the repeat bears the same Message-ID. To make that
    // rare, the last answer is waited for longer than others (RFC 5321, section 4.5.3.2.6).
    connection.set_timeout(Some(smtp.patience.saturating_mul(6))).map_err(unanswered)?;
    connection.message(message).map_err(|error| refusal(&error, to))?;
    Ok(())
}

/// RFC 5321, section 4.2.1: 5xx is final, 4xx is not, and without an answer nobody knows.
fn refusal(error: &Error, to: &EmailAddress) -> Rejected {
    let code = error.status().map(u16::from);
    let trouble = match code {
        // RFC 4954, section 6: the server wants a login, or one over TLS. No recipient is to blame.
        Some(530 | 534 | 535 | 538) => {
            SendError::Settings(format!("the mail server wants another login: {}", reply_code(error)))
        }
        Some(500..) => SendError::Never(words(error, Some(to))),
        _ => SendError::Later(words(error, Some(to))),
    };
    (trouble, code.is_some_and(|code| code != 421))
}

fn reply_code(error: &Error) -> String {
    error.status().map_or_else(|| "it offers no login that we know".to_owned(), |code| code.to_string())
}

/// What the server said, without anything that could be an address or a name, at most 200 characters.
fn words(error: &Error, to: Option<&EmailAddress>) -> String {
    let Some(code) = error.status() else { return error.to_string() };
    let said = error.source().map(ToString::to_string).unwrap_or_default();
    format!("{code} {}", without_addresses(&said, to))
}

fn without_addresses(said: &str, to: Option<&EmailAddress>) -> String {
    let name = to.and_then(|to| to.as_str().split('@').next()).unwrap_or_default();
    let parts: Vec<&str> =
        name.split(|c: char| !c.is_ascii_alphabetic()).filter(|part| part.len() > 2).collect();
    let names_somebody = |word: &str| {
        let word = word.to_ascii_lowercase();
        word.contains(['@', '%', '='])
            || (!name.is_empty() && word.contains(name))
            || parts.iter().any(|part| word.contains(part))
    };
    let kept: Vec<&str> = said
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .map(|word| if names_somebody(word) { "…" } else { word })
        .collect();
    kept.join(" ").chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_is_kept_without_the_person_in_it() {
        let to: EmailAddress = "ada.lovelace@example.org".parse().unwrap();
        let check = |said: &str, kept: &str| assert_eq!(without_addresses(said, Some(&to)), kept);
        check("5.1.1 <ada.lovelace@example.org>: unknown", "5.1.1 … unknown");
        check("write to <postmaster@mx.example.com>", "write to …");
        check("User Ada Lovelace has left", "User … … has left");
        check("see https://x.example/?to=ada%40example.org 5.7.1", "see … 5.7.1");
        check("mailbox full\r\n\u{7}", "mailbox full");
        assert_eq!(without_addresses(&"long ".repeat(100), Some(&to)).len(), 200);
    }
}
