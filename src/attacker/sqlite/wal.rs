//! The write-ahead log (file format, section 4): every version of every page since it was last begun anew, and
//! behind its end what is left of earlier ones.

use super::pages::be;

/// One version of one page.
pub(super) struct Frame {
    pub(super) page: u32,
    /// Whether a transaction ends with it.
    pub(super) ends: bool,
    pub(super) image: Vec<u8>,
}

/// The frames of a log, the oldest generation first, each in the order in which it was written. Checksums are not
/// looked at: an attacker takes also what is stale.
pub(super) fn generations(bytes: &[u8]) -> Vec<Vec<Frame>> {
    read(bytes).unwrap_or_default()
}

fn read(bytes: &[u8]) -> Option<Vec<Vec<Frame>>> {
    if !matches!(be(bytes, 0, 4)?, 0x377f_0682 | 0x377f_0683) {
        return None;
    }
    let size = be(bytes, 8, 4)?;
    let mut found: Vec<(usize, Vec<Frame>)> = Vec::new();
    for frame in bytes.get(32..)?.chunks_exact(24 + size) {
        let salt = be(frame, 8, 4)?;
        let page = u32::try_from(be(frame, 0, 4)?).ok()?;
        if page == 0 {
            continue;
        }
        let frame = Frame { page, ends: be(frame, 4, 4)? != 0, image: frame.get(24..)?.to_vec() };
        match found.last_mut() {
            Some((same, frames)) if *same == salt => frames.push(frame),
            _ => found.push((salt, vec![frame])),
        }
    }
    // The newest generation begins the file; the older ones show behind its end, the younger the earlier.
    Some(found.into_iter().rev().map(|(_, frames)| frames).collect())
}
