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

    /// One that was made before.
    pub(super) fn stored(name: &str) -> Self {
        Self(name.to_owned())
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
        // What mail programs and filters know these mails by (RFC 2919): the same for all of them, so that they can be let through,
        // or sorted, by one rule.
        .raw_header(header("List-Id", &format!("Anonymous survey <candor.{}>", from.address().domain())))
        .multipart(body)?;
    Ok(message.formatted())
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    fn composed(letter: &Letter) -> String {
        let from: Sender = "Our survey <survey@example.org>".parse().unwrap();
        let to = "ada@example.org".parse().unwrap();
        let id = MessageId::random(&mut StdRng::seed_from_u64(1), &from);
        let at = Utc.with_ymd_and_hms(2026, 9, 1, 8, 0, 0).unwrap();
        let bytes = compose(letter, &from, &to, &id, at).unwrap();
        assert!(bytes.is_ascii());
        String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
    }

    fn letter() -> Letter {
        Letter {
            subject: "Wie sicher?".to_owned(),
            text: "Grüße\n".to_owned(),
            html: "<p>Hello</p>".to_owned(),
            pictures: vec![("chart".to_owned(), b"png".to_vec())],
        }
    }

    #[test]
    fn a_message_is_what_was_reviewed() {
        insta::assert_snapshot!(composed(&letter()), @r#"
        From: "Our survey" <survey@example.org>
        To: ada@example.org
        Subject: Wie sicher?
        Date: Tue, 01 Sep 2026 08:00:00 +0000
        Message-ID: <61644a25da5ad31754e23bc1eca8c766@example.org>
        Auto-Submitted: auto-generated
        X-Auto-Response-Suppress: All
        List-Id: Anonymous survey <candor.example.org>
        MIME-Version: 1.0
        Content-Type: multipart/alternative;
         boundary="alternative-61644a25da5ad31754e23bc1eca8c766"

        --alternative-61644a25da5ad31754e23bc1eca8c766
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        R3LDvMOfZQ0K
        --alternative-61644a25da5ad31754e23bc1eca8c766
        Content-Type: multipart/related;
         boundary="related-61644a25da5ad31754e23bc1eca8c766"

        --related-61644a25da5ad31754e23bc1eca8c766
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 7bit

        <p>Hello</p>
        --related-61644a25da5ad31754e23bc1eca8c766
        Content-ID: <chart>
        Content-Disposition: inline
        Content-Type: image/png
        Content-Transfer-Encoding: 7bit

        png
        --related-61644a25da5ad31754e23bc1eca8c766--
        --alternative-61644a25da5ad31754e23bc1eca8c766--
        "#);
    }

    #[test]
    fn a_letter_without_pictures_is_two_alternatives() {
        let message = composed(&Letter { pictures: Vec::new(), ..letter() });
        assert!(message.contains("multipart/alternative") && !message.contains("multipart/related"));
    }

    #[test]
    fn a_subject_cannot_add_a_header() {
        let message = composed(&Letter { subject: "Hello\r\nBcc: eve@example.org".to_owned(), ..letter() });
        assert!(message.contains("Subject: Hello Bcc: eve@example.org\n"), "{message}");
    }

    #[test]
    fn two_mails_never_share_a_name() {
        let from: Sender = "survey@example.org".parse().unwrap();
        let mut rng = StdRng::seed_from_u64(1);
        let [one, two] = [(); 2].map(|()| MessageId::random(&mut rng, &from));
        assert_ne!(one, two);
        assert_eq!((one.as_str().len(), one.as_str().ends_with("@example.org")), (44, true));
    }
}
