//! From a letter to the bytes on the wire (RFC 5322).
//!
//! It must never add anything by which reading could be noticed: no remote picture, no link of its own.

use std::{fmt, time::SystemTime};

use chrono::{DateTime, Utc};
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use rand::{CryptoRng, RngExt};

use super::{EmailAddress, Letter, Sender};

/// The name of one mail, the same for ever: a mail server that sees it twice can tell that it is one mail.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(String);

impl MessageId {
    /// A new name: 128 random bits at the sender's domain. It says nothing about recipient or time.
    pub fn random(rng: &mut impl CryptoRng, from: &Sender) -> Self {
        let bits: [u8; 16] = rng.random();
        Self(format!("{}@{}", hex::encode(bits), from.address().domain()))
    }

    /// The name, without angle brackets.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A letter that cannot become a message.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The mail library refused a header.
    #[error("the letter cannot become a mail")]
    Message(#[from] lettre::error::Error),
    /// The library does not know what a picture is.
    #[error("the letter cannot become a mail: its pictures cannot be named")]
    Picture(#[from] lettre::message::header::ContentTypeErr),
    /// An address passed our check and not the library's.
    #[error("the letter cannot become a mail: the mail library refuses an address")]
    Address(#[from] lettre::address::AddressError),
}

/// The message as bytes, ASCII only: text and HTML as alternatives, the pictures inside the HTML.
///
/// The same arguments give the same bytes.
///
/// # Errors
/// When the mail library refuses something.
pub fn compose(
    letter: &Letter,
    from: &Sender,
    to: &EmailAddress,
    id: &MessageId,
    at: DateTime<Utc>,
) -> Result<Vec<u8>, ComposeError> {
    // The boundaries are made from the random name, so that no letter can contain them.
    let boundary = |part: &str| format!("{part}-{}", id.0.split('@').next().unwrap_or_default());
    let html = SinglePart::html(letter.html.clone());
    let body = MultiPart::alternative()
        .boundary(boundary("alternative"))
        .singlepart(SinglePart::plain(letter.text.clone()));
    let body = if letter.pictures.is_empty() {
        body.singlepart(html)
    } else {
        let png = ContentType::parse("image/png")?;
        let related = MultiPart::related().boundary(boundary("related")).singlepart(html);
        body.multipart(letter.pictures.iter().fold(related, |related, (name, bytes)| {
            related.singlepart(Attachment::new_inline(name.clone()).body(bytes.clone(), png.clone()))
        }))
    };
    let message = Message::builder()
        .from(Mailbox::new(from.name().map(str::to_owned), from.address().as_str().parse()?))
        .to(Mailbox::new(None, to.as_str().parse()?))
        .subject(letter.subject.split_whitespace().collect::<Vec<_>>().join(" "))
        .date(SystemTime::from(at))
        .message_id(Some(format!("<{id}>")))
        // Out-of-office answers would tell the sender's mailbox who is away: ask for none (RFC 3834, section 5).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .multipart(body)?;
    Ok(message.formatted())
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}
