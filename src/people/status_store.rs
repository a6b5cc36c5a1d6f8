//! Where rounds stand, asked without reading their long documents.

use diesel::prelude::*;

use super::{
    State,
    store::{round, state},
};
use candor_db::{AnyConnection, DbError, both};
use candor_protocol::survey::RoundName;

/// Where a round stands, without its long documents.
pub(super) struct Standing {
    pub(super) round: RoundName,
    pub(super) state: State,
    /// It was open in a backup that was put back.
    pub(super) restored: bool,
}

/// Where all rounds stand, the oldest first.
pub(super) fn standings(conn: &mut AnyConnection) -> Result<Vec<Standing>, DbError> {
    let all: Vec<(String, String)> =
        round::table.order(round::number).select((round::name, round::state)).load(conn)?;
    let restored = restored(conn)?;
    let standing = |(name, state): (String, String)| {
        let restored = restored.contains(&name);
        let unread = |error| DbError::Query(diesel::result::Error::DeserializationError(Box::new(error)));
        Ok(Standing { round: name.parse().map_err(unread)?, state: State::from_stored(&state), restored })
    };
    all.into_iter().map(standing).collect()
}

/// The rounds that were open in a backup that was put back.
fn restored(conn: &mut AnyConnection) -> Result<Vec<String>, DbError> {
    // Not by the name: SQLite would read over the promise to where this stands. All of it is in an index.
    let all = round::table.filter(round::restored.eq(true)).select(round::name);
    Ok(both!(conn, |inner| all.load(inner))?)
}

/// The state of a round, and whether it was open in a backup that was put back.
pub(super) fn standing(conn: &mut AnyConnection, name: &RoundName) -> Result<Option<(State, bool)>, DbError> {
    let Some(state) = state(conn, name)? else { return Ok(None) };
    Ok(Some((state, restored(conn)?.iter().any(|restored| restored == name.as_str()))))
}
