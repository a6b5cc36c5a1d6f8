//! A letter: what a person reads, before it becomes a message on the wire.

/// One mail to one person.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The subject line.
    pub subject: String,
    /// The complete letter as plain text.
    pub text: String,
    /// The same letter as HTML.
    pub html: String,
    /// Pictures inside the HTML: the name in `cid:name`, and a PNG.
    pub pictures: Vec<(String, Vec<u8>)>,
}
