//! What HR itself says in a promise, read from the command line. It must never change a word of it.

use std::{fs, path::PathBuf};

use clap::Args;

use super::Failure;
use candor_protocol::survey::Contact;

/// HR's own words, and whom people can ask.
#[derive(Args)]
pub(super) struct FromHr {
    /// A text file with HR's own paragraph, at most 1,000 characters: everybody reads it before answering.
    #[arg(long, value_name = "FILE")]
    paragraph: Option<PathBuf>,
    /// Whom people can ask: a person or an office. Stands in the promise.
    #[arg(long, value_name = "NAME", requires = "contact_address")]
    contact: Option<String>,
    /// Where they are reached: an address, a telephone number or a room.
    #[arg(long, value_name = "ADDRESS", requires = "contact")]
    contact_address: Option<String>,
}

impl FromHr {
    /// The paragraph and the contact, as they will be promised.
    pub(super) fn read(&self) -> Result<(Option<String>, Option<Contact>), Failure> {
        let read =
            |file: &PathBuf| fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()));
        let paragraph = self.paragraph.as_ref().map(read).transpose()?;
        let paragraph = paragraph.map(|text| text.replace("\r\n", "\n").trim().to_owned());
        let contact = self.contact.as_ref().zip(self.contact_address.as_ref());
        let contact = contact.map(|(name, address)| Contact { name: name.clone(), address: address.clone() });
        Ok((paragraph, contact))
    }
}
