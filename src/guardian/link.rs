//! Whether somebody's link was used: for people who did not answer and want to know whether somebody else did in their place.
//!
//! It must never be asked of anybody but a guardian, and never repeat a link: it is a secret, and that it was used is its owner's affair.

use candor_protocol::{
    guardian::{Parcel, UsedCodes},
    survey::Promise,
    token::PersonalLink,
};

use super::duty::read;

/// Whether the link of an invitation is among those that were used, as the parcel says. It can lie: in the
/// place of a link a hash can stand that is nobody's.
///
/// # Errors
/// When it is no link, or one of another promise; in words.
pub fn link_was_used(parcel: &Parcel<'_>, link: &str) -> Result<bool, String> {
    let link = link.trim();
    let fragment = link.rsplit_once('#').map_or(link, |(_, fragment)| fragment);
    let link: PersonalLink = fragment.parse().map_err(|error| format!("{error}"))?;
    let promise = Promise::parse(parcel.text("promise")?).map_err(|error| error.to_string())?;
    if link.promise != *promise.hash() {
        return Err(format!(
            "the link is of the round {} under another promise than that of the parcel, of {}: if the names are the same, keep both, and \
             say so aloud",
            link.round,
            promise.round()
        ));
    }
    let used: UsedCodes = read(parcel, "used")?;
    let code = link.code.hash();
    Ok(used.circles.iter().any(|circle| circle.contains(&code)))
}
