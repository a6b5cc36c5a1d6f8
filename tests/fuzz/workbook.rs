//! A workbook taken apart, one of its parts changed at random, and packed again; or changed as it is packed.
//!
//! It must never change how parts are packed to something that no reader opens: then nothing behind that would be tried.

use std::io::{Cursor, Read, Write};

use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::Edits;

/// The parts of a workbook: their names, and what stands in them.
pub struct Workbook {
    packed: Vec<u8>,
    parts: Vec<(String, String)>,
}

impl Workbook {
    /// Takes a workbook apart.
    ///
    /// # Panics
    /// When it is none.
    pub fn new(packed: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(packed)).expect("a packed file");
        let parts = (0..archive.len()).map(|at| {
            let (mut part, mut text) = (archive.by_index(at).expect("a part"), String::new());
            part.read_to_string(&mut text).expect("XML");
            (part.name().expect("its name").into_owned(), text)
        });
        Self { parts: parts.collect(), packed: packed.to_vec() }
    }

    /// The workbook with one part changed, more often its sheets, texts and formats than others; one in eight as it is packed.
    ///
    /// # Panics
    /// When there is no memory.
    pub fn changed(&self, which: u8, edits: &Edits) -> Vec<u8> {
        if which % 8 == 7 {
            return edits.bytes(&self.packed);
        }
        let often = ["sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml"];
        let often = often
            .get(usize::from(which) % 8)
            .and_then(|end| self.parts.iter().position(|(name, _)| name.ends_with(end)));
        let at = often.unwrap_or(usize::from(which / 8) % self.parts.len());
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (nth, (name, text)) in self.parts.iter().enumerate() {
            let bytes = if nth == at { edits.bytes(text.as_bytes()) } else { text.clone().into_bytes() };
            writer.start_file(name.as_str(), options).expect("a part");
            writer.write_all(&bytes).expect("memory");
        }
        writer.finish().expect("memory").into_inner()
    }
}
