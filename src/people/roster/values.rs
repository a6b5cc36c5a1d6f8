//! The values of a roster's files, each read from its cell.
//!
//! None is repaired or guessed: what cannot be used is a problem with its place.

use super::{Problem, export::without_apostrophe, spelling::is_shortened};
use crate::table::{Column, Row, Saying, quoted, saying};
use candor_mail::{AddressError, EmailAddress};
use candor_protocol::survey::UnitId;

const LONGEST_NAME: usize = 200;
const LONGEST_ID: usize = 80;

/// A mail address.
pub(super) fn address(row: &Row<'_>, column: Column) -> Result<EmailAddress, Problem> {
    if row.text(column).is_empty() {
        let what = saying!(
            "cell-no-address",
            "found nothing, expected an address; whoever has none needs an id, and gets a paper card"
        );
        return Err(row.problem(column, what));
    }
    without_apostrophe(row.text(column))
        .parse()
        .map_err(|error: AddressError| row.problem(column, no_address(&error)).because(error.kind()))
}

/// Why a text is no mail address.
pub(super) fn no_address(error: &AddressError) -> Saying {
    match error {
        AddressError::AtSigns { found } => saying!(
            "address-signs",
            "found {found} \"@\" in a mail address, expected exactly one, as in name@example.org",
            found = *found
        ),
        AddressError::TooLong { found } => saying!(
            "address-long",
            "found a mail address of {found} characters, expected at most 254",
            found = *found
        ),
        AddressError::NotAscii { found } => saying!(
            "address-letters",
            "found {found} before the \"@\" of a mail address, expected only a to z, digits and ASCII signs there",
            found = format!("{found:?}")
        ),
        AddressError::Name => saying!(
            "address-name",
            "found nothing, a space, a quotation mark or a misplaced dot before the \"@\" of a mail address, expected a name as in name@example.org"
        ),
        AddressError::Domain { found } => saying!(
            "address-domain",
            "found {found} after the \"@\" of a mail address, expected a full domain as in example.org",
            found = format!("{found:?}")
        ),
    }
}

/// Whether a line has no address but an id: its person gets a paper card.
pub(super) fn without_address(row: &Row<'_>, email: Column, id: Column) -> bool {
    row.text(email).is_empty() && !row.text(id).is_empty()
}

/// A unit.
pub(super) fn unit_id(row: &Row<'_>, column: Column) -> Result<UnitId, Problem> {
    let text = row.filled(column)?;
    text.parse().map_err(|_| {
        let what = saying!(
            "cell-unit",
            "the unit {found} cannot be used: expected 1 to 80 characters without \"/\", \"\\\" or control characters, beginning with a letter or digit and not ending in a space",
            found = format!("{text:?}")
        );
        row.problem(column, what)
    })
}

/// What a person is known by in the system that the file comes from.
pub(super) fn person_id<'r>(row: &Row<'r>, column: Column) -> Result<Option<&'r str>, Problem> {
    let text = without_apostrophe(row.text(column));
    if text.chars().count() > LONGEST_ID || text.chars().any(char::is_control) {
        let what = saying!(
            "cell-long-id",
            "found {found}, expected an id of at most {most} characters on one line",
            found = quoted(text),
            most = LONGEST_ID
        );
        return Err(row.problem(column, what));
    }
    if is_shortened(text) {
        let what = saying!(
            "cell-shortened-id",
            "found {found}, which a spreadsheet made of a longer number, expected the id as it is in the system that it comes from",
            found = quoted(text)
        );
        return Err(row.problem(column, what).because("shortened"));
    }
    Ok((!text.is_empty()).then_some(text))
}

/// A name on one line: where a spreadsheet cell has several, a space joins them.
pub(super) fn plain(row: &Row<'_>, column: Column) -> Result<Option<String>, Problem> {
    let name = without_apostrophe(row.text(column)).split_whitespace().collect::<Vec<&str>>().join(" ");
    let length = name.chars().count();
    if length > LONGEST_NAME {
        let what = saying!(
            "cell-long-name",
            "found {found} characters, expected at most {most}",
            found = length,
            most = LONGEST_NAME
        );
        return Err(row.problem(column, what));
    }
    if let Some(control) = name.chars().find(|c| c.is_control()) {
        let what = saying!(
            "cell-control",
            "found the control character {found}, expected a name that can be printed",
            found = format!("{control:?}")
        );
        return Err(row.problem(column, what));
    }
    Ok((!name.is_empty()).then_some(name))
}

/// RFC 5646, section 2.1: letters and digits in groups of at most eight, the language first; here in lower case.
pub(crate) fn is_language(code: &str) -> bool {
    let mut groups = code.split('-');
    groups
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_lowercase()))
        && groups
            .all(|group| (1..=8).contains(&group.len()) && group.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// The code of a language.
pub(super) fn language_code(row: &Row<'_>, column: Column) -> Result<Option<String>, Problem> {
    let text = row.text(column).to_ascii_lowercase();
    match text.as_str() {
        "" => Ok(None),
        code if is_language(code) => Ok(Some(text)),
        _ => {
            let what = saying!(
                "cell-language",
                "found {found}, expected a language code such as en or de",
                found = quoted(&text)
            );
            Err(row.problem(column, what))
        }
    }
}
