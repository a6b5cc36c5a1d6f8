//! Reads `comments.csv` and `comments-<round>.json`.

use csv::ReaderBuilder;
use serde::Deserialize;

/// One comment, where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Comment {
    pub(crate) round: String,
    pub(crate) unit: String,
    pub(crate) text: String,
}

/// The comments of one file.
#[derive(Debug)]
pub(crate) struct Comments {
    pub(crate) source: String,
    pub(crate) all: Vec<Comment>,
}

/// The form of a document that is read here.
const FORM: u64 = 1;

/// What every form of a document has.
#[derive(Deserialize)]
struct Versioned {
    v: u64,
}

#[derive(Deserialize)]
struct Document {
    round: String,
    places: Vec<Place>,
}

#[derive(Deserialize)]
struct Place {
    unit: String,
    comments: Vec<String>,
}

/// Whether a header is that of a table of comments.
pub(crate) fn is_table(header: &str) -> bool {
    let names: Vec<&str> = header.trim_start_matches('\u{feff}').split([',', ';']).map(str::trim).collect();
    ["round", "unit", "comment"].iter().all(|name| names.contains(name))
}

/// Reads a table.
///
/// # Errors
/// A sentence, when a line cannot be read.
pub(crate) fn read_csv(source: &str, bytes: &[u8]) -> Result<Comments, String> {
    let wrong =
        |error: csv::Error| format!("{source} cannot be read as a table: {error}; get the file again");
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let header = reader.headers().map_err(wrong)?.clone();
    let strange = header.iter().find(|name| !["round", "unit", "name", "comment"].contains(&name.trim()));
    if let Some(name) = strange {
        return Err(format!(
            "{source} has a column {name:?}: beside a comment stand its round and unit and nothing else"
        ));
    }
    let at = |name: &str| header.iter().position(|found| found.trim() == name).unwrap_or(usize::MAX);
    let columns = [at("round"), at("unit"), at("comment")];
    let mut all = Vec::new();
    for record in reader.records() {
        let record = record.map_err(wrong)?;
        let [round, unit, text] = columns.map(|at| plain(record.get(at).unwrap_or_default()).to_owned());
        all.push(Comment { round, unit, text });
    }
    Ok(Comments { source: source.to_owned(), all })
}

/// Reads the JSON of one round.
///
/// # Errors
/// A sentence, when it is none, or has another form.
pub(crate) fn read_json(source: &str, bytes: &[u8]) -> Result<Comments, String> {
    let unreadable = |error: serde_json::Error| {
        format!("{source} cannot be read as comments: {error}; get the file again")
    };
    let Versioned { v } = serde_json::from_slice(bytes).map_err(unreadable)?;
    if v != FORM {
        return Err(format!(
            "{source} holds comments of the form {v}: expected form {FORM}; verify it with the version of candor that wrote it"
        ));
    }
    let document: Document = serde_json::from_slice(bytes).map_err(unreadable)?;
    let mut all = Vec::new();
    for place in document.places {
        for text in place.comments {
            all.push(Comment { round: document.round.clone(), unit: place.unit.clone(), text });
        }
    }
    Ok(Comments { source: source.to_owned(), all })
}

/// A cell without the apostrophe that keeps a spreadsheet from running it.
fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => cell,
    }
}
