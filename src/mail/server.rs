//! Where the mail server is: one URL, read into what the SMTP conversation needs.
//!
//! It must never let a password travel in plain text, and never show one.

use std::{fmt, str::FromStr};

/// A mail server, from `smtp://name:password@mail.example.org:587` (STARTTLS, always required),
/// `smtps://name:password@mail.example.org` (TLS from the first byte), or, for a relay on a private network that
/// asks for no password, `smtp://relay.internal:25?tls=none`. Signs like `@` in name or password are written `%40`.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) security: Security,
    pub(super) login: Option<(String, String)>,
}

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Security {
    StartTls,
    Tls,
    Plain,
}

/// A URL that names no mail server. It repeats nothing of the URL: there is a password in it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "the address of the mail server cannot be used: {why}; expected \
     smtp://name:password@mail.example.org:587 or smtps://name:password@mail.example.org"
)]
pub struct ServerError {
    why: &'static str,
}

impl FromStr for Server {
    type Err = ServerError;

    fn from_str(url: &str) -> Result<Self, ServerError> {
        let bad = |why: &'static str| ServerError { why };
        let (scheme, rest) =
            url.trim().split_once("://").ok_or(bad("found no \"smtp://\" or \"smtps://\""))?;
        let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
        let (login, place) = match rest.rsplit_once('@') {
            Some((login, place)) => (Some(login), place),
            None => (None, rest),
        };
        let (security, usual_port) = match (scheme, query) {
            ("smtp", None | Some("tls=required")) => (Security::StartTls, 587),
            ("smtp", Some("tls=none")) => (Security::Plain, 25),
            ("smtps", None) => (Security::Tls, 465),
            ("smtp" | "smtps", Some(_)) => {
                return Err(bad(
                    "after the \"?\" only tls=required and tls=none are known, both for smtp://",
                ));
            }
            _ => return Err(bad("found neither \"smtp://\" nor \"smtps://\"")),
        };
        if login.is_some() && security == Security::Plain {
            return Err(bad("with tls=none the password would be readable on the way"));
        }
        let login = login
            .map(|login| {
                let (name, password) = login.split_once(':').ok_or(bad("found a name without a password"))?;
                let decoded = decode(name).zip(decode(password));
                decoded.ok_or(bad("a \"%\" in name or password is not followed by two hexadecimal digits"))
            })
            .transpose()?;
        let place = place.strip_suffix('/').unwrap_or(place);
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)), // not inside [::1]
            _ => (place, None),
        };
        let port =
            port.map_or(Ok(usual_port), |port| port.parse().map_err(|_| bad("the port is no number")))?;
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | ':');
        if host.is_empty() || !host.chars().all(fits) {
            return Err(bad("found no name of a host"));
        }
        Ok(Self { host: host.to_owned(), port, security, login })
    }
}

/// Undoes `%40` and the like (RFC 3986, section 2.1).
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        bytes.extend(hex::decode(part.get(..2)?).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

impl fmt::Debug for Server {
    /// Shows no name and no password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "mail server {}:{} ({:?})", self.host, self.port, self.security)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_url_says_where_the_mail_server_is() {
        let server: Server = "smtp://me%40example.org:p%25:w%C3%A9@mail.example.org".parse().unwrap();
        assert_eq!((server.host.as_str(), server.port), ("mail.example.org", 587));
        assert_eq!(server.security, Security::StartTls);
        assert_eq!(server.login, Some(("me@example.org".to_owned(), "p%:wé".to_owned())));

        let server: Server = "smtps://a:b@mail.example.org:2465/".parse().unwrap();
        assert_eq!((server.port, server.security), (2465, Security::Tls));
        let server: Server = "smtp://[::1]:2525?tls=required".parse().unwrap();
        assert_eq!((server.host.as_str(), server.port, server.login), ("::1", 2525, None));
        let server: Server = "smtp://[::1]?tls=none".parse().unwrap();
        assert_eq!((server.host.as_str(), server.port, server.security), ("::1", 25, Security::Plain));
    }

    #[test]
    fn a_url_that_would_send_a_password_in_plain_text_is_refused() {
        let refused = "smtp://a:secret@mail.example.org?tls=none".parse::<Server>().unwrap_err();
        assert!(refused.to_string().contains("readable on the way"));
        assert!("smtp://a:b@mail.example.org?tls=opportunistic".parse::<Server>().is_err());
    }

    #[test]
    fn what_names_no_mail_server_is_refused_without_repeating_it() {
        for bad in [
            "mail.example.org",
            "http://secret.example.org",
            "smtp://secret@mail.example.org",
            "smtp://a:secret%4@mail.example.org",
            "smtp://a:secret@",
            "smtp://a:secret@mail.example.org:x",
            "smtp://a:secret@mail.example.org:70000",
            "smtp://a:secret/x@y/mail",
            "smtps://mail.example.org?tls=none",
        ] {
            let error = bad.parse::<Server>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        }
        let server: Server = "smtps://anna:secret@mail.example.org".parse().unwrap();
        assert_eq!(format!("{server:?}"), "mail server mail.example.org:465 (Tls)");
    }
}
