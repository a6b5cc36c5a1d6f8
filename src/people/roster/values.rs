//! The values of a roster's files, each read from its cell.
//!
//! None is repaired or guessed: what cannot be used is a problem with its place.

use super::{Problem, export::without_apostrophe, spelling::is_shortened};
use crate::table::{Column, Row, quoted};
use candor_mail::{AddressError, EmailAddress};
use candor_protocol::survey::{UnitId, UnitIdError};

const LONGEST_NAME: usize = 200;
const LONGEST_ID: usize = 80;

/// A mail address.
pub(super) fn address(row: &Row<'_>, column: Column) -> Result<EmailAddress, Problem> {
    if row.text(column).is_empty() {
        let what = "found nothing, expected an address; whoever has none needs an id, and gets a paper card";
        return Err(row.problem(column, what));
    }
    without_apostrophe(row.text(column))
        .parse()
        .map_err(|error: AddressError| row.problem(column, &error).because(error.kind()))
}

/// Whether a line has no address but an id: its person gets a paper card.
pub(super) fn without_address(row: &Row<'_>, email: Column, id: Column) -> bool {
    row.text(email).is_empty() && !row.text(id).is_empty()
}

/// A unit.
pub(super) fn unit_id(row: &Row<'_>, column: Column) -> Result<UnitId, Problem> {
    row.filled(column)?.parse().map_err(|error: UnitIdError| row.problem(column, error))
}

/// What a person is known by in the system that the file comes from.
pub(super) fn person_id<'r>(row: &Row<'r>, column: Column) -> Result<Option<&'r str>, Problem> {
    let text = without_apostrophe(row.text(column));
    if text.chars().count() > LONGEST_ID || text.chars().any(char::is_control) {
        let what =
            format!("found {}, expected an id of at most {LONGEST_ID} characters on one line", quoted(text));
        return Err(row.problem(column, what));
    }
    if is_shortened(text) {
        let what = format!(
            "found {}, which a spreadsheet made of a longer number, expected the id as it is in the system that it comes from",
            quoted(text)
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
        let what = format!("found {length} characters, expected at most {LONGEST_NAME}");
        return Err(row.problem(column, what));
    }
    if let Some(control) = name.chars().find(|c| c.is_control()) {
        let what = format!("found the control character {control:?}, expected a name that can be printed");
        return Err(row.problem(column, what));
    }
    Ok((!name.is_empty()).then_some(name))
}

/// RFC 5646, section 2.1: letters and digits in groups of at most eight, the language first.
pub(super) fn language_code(row: &Row<'_>, column: Column) -> Result<Option<String>, Problem> {
    let text = row.text(column).to_ascii_lowercase();
    let mut groups = text.split('-');
    let good = groups
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_lowercase()))
        && groups
            .all(|group| (1..=8).contains(&group.len()) && group.chars().all(|c| c.is_ascii_alphanumeric()));
    match text.as_str() {
        "" => Ok(None),
        _ if good => Ok(Some(text)),
        _ => {
            let what = format!("found {}, expected a language code such as en or de", quoted(&text));
            Err(row.problem(column, what))
        }
    }
}
