//! Mail as files: one `.eml` per mail, named so that it can be found, the same name however often it is written.
//!
//! It must never leave half a file under a final name, and never put an address into a name.
//!
//! Why by hand: lettre's own transport into files names a mail anew each time and writes it in place.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

use super::store::Claim;
use candor_db::files;

/// Writes `<batch>-<kind>-<topic>-<start of the Message-ID>.eml`, durably, readable by the owner only.
pub(super) fn write(folder: &Path, mail: &Claim, body: &[u8]) -> io::Result<()> {
    files::folder(folder).map_err(io::Error::other)?;
    let name = file_name(&[&mail.batch, &mail.kind, &mail.topic], &mail.id);
    let unfinished = folder.join(format!(".{name}.unfinished"));
    let mut file = files::create(&unfinished)?;
    file.write_all(body)?;
    file.sync_all()?;
    fs::rename(&unfinished, folder.join(name))?;
    // The new name is on the disk only when the folder is (fsync(2)).
    File::open(folder)?.sync_all()
}

/// Twelve digits of the random Message-ID keep two mails apart: 48 bits, a clash in 5,000 mails is 1 in 20 million.
fn file_name(parts: &[&str], id: &str) -> String {
    let safe = |part: &str| -> String {
        let plain = |c: char| if c.is_ascii_alphanumeric() || "._".contains(c) { c } else { '-' };
        part.chars().map(plain).take(60).collect()
    };
    let id: String = id.chars().take(12).collect();
    let words: Vec<String> =
        parts.iter().copied().chain([id.as_str()]).filter(|part| !part.is_empty()).map(safe).collect();
    format!("{}.eml", words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_can_be_read_and_cannot_leave_the_folder() {
        let id = "0123456789abcdef0123456789abcdef@example.org";
        assert_eq!(file_name(&["2026-q3", "report", "R&D 4"], id), "2026-q3-report-R-D-4-0123456789ab.eml");
        assert_eq!(file_name(&["2026-q3", "invitation", ""], id), "2026-q3-invitation-0123456789ab.eml");
        assert_eq!(file_name(&["..", "/etc", "ä\\\n"], id), "..--etc-----0123456789ab.eml");
        assert!(file_name(&[&"x".repeat(99), &"y".repeat(99), &"ü".repeat(99)], id).len() <= 255);
    }
}
