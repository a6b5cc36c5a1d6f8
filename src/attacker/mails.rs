//! Mails of the outbox as text, and the links in them. It must not ask whose they are: [`super::known`] does.

use std::{fs, path::Path};

use super::evidence::files_below;

/// Recipient and code of every invitation in the outbox.
pub(super) fn codes(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in files_below(folder) {
        let text = fs::read(path).map(|text| unfold(&text)).unwrap_or_default();
        let to = text.lines().find_map(|line| line.strip_prefix("To: "));
        let code = text.split("/i#r.").nth(1).and_then(|rest| rest.split('.').nth(2));
        if let (Some(to), Some(code)) = (to, code) {
            let address = to.rsplit('<').next().unwrap_or(to).trim_end_matches('>').trim();
            found.push((address.to_owned(), code.to_owned()));
        }
    }
    found
}

/// A mail without the folding of quoted-printable (RFC 2045, section 6.7).
pub(super) fn unfold(text: &[u8]) -> String {
    String::from_utf8_lossy(text).replace("=\r\n", "").replace("=\n", "").replace("=3D", "=")
}
