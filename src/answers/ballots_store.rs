//! The sealed ballots of all rounds, and every question asked of them. It must never say when one came, or in which order.

use diesel::prelude::*;

use candor_db::{AnyConnection, DbError};
use candor_protocol::survey::RoundName;

diesel::table! {
    sealed_ballot (round, mac) {
        round -> Text,
        mac -> Binary,
        same -> Binary,
        #[sql_name = "box"]
        sealed -> Binary,
    }
}

#[diesel::declare_sql_function]
extern "SQL" {
    /// Bytes, on both databases.
    fn length(bytes: diesel::sql_types::Binary) -> diesel::sql_types::Integer;
}

/// A ballot as it is inserted.
#[derive(Insertable, Clone)]
#[diesel(table_name = sealed_ballot)]
pub(super) struct NewBallot {
    pub(super) round: String,
    pub(super) mac: Vec<u8>,
    pub(super) same: Vec<u8>,
    pub(super) sealed: Vec<u8>,
}

/// The mark of a used one-time key, and that of the request that used it.
type Used = (Vec<u8>, Vec<u8>);

/// Which of these one-time keys were used, and for which request.
pub(super) fn used(conn: &mut AnyConnection, name: &str, macs: &[&Vec<u8>]) -> Result<Vec<Used>, DbError> {
    let of_round = sealed_ballot::table
        .filter(sealed_ballot::round.eq(name))
        .select((sealed_ballot::mac, sealed_ballot::same));
    match conn {
        // One after the other: a list of another length is another statement, and to read that costs more.
        AnyConnection::Sqlite(inner) => {
            let one = |mac: &&Vec<u8>| of_round.filter(sealed_ballot::mac.eq(*mac)).first(inner).optional();
            let found: Vec<Option<Used>> = macs.iter().map(one).collect::<Result<_, _>>()?;
            Ok(found.into_iter().flatten().collect())
        }
        AnyConnection::Postgres(inner) => Ok(of_round.filter(sealed_ballot::mac.eq_any(macs)).load(inner)?),
    }
}

/// Adds ballots. SQLite is quickest row by row inside a transaction, PostgreSQL with many rows in one statement.
pub(super) fn add(conn: &mut AnyConnection, ballots: &[NewBallot]) -> Result<(), DbError> {
    match conn {
        AnyConnection::Sqlite(inner) => {
            for row in ballots {
                diesel::insert_into(sealed_ballot::table).values(row).execute(inner)?;
            }
        }
        AnyConnection::Postgres(inner) => {
            diesel::insert_into(sealed_ballot::table).values(ballots).execute(inner)?;
        }
    }
    Ok(())
}

/// A stored ballot: its mark and its box.
pub(super) type Row = (Vec<u8>, Vec<u8>);

/// So many ballots are in memory at a time.
const PART: i64 = 4096;

/// Reads every accepted ballot of a round, in the random order of the marks, a part at a time: how many there are. Nobody adds any
/// meanwhile: the round takes none any more.
pub(super) fn each_part(
    conn: &mut AnyConnection,
    name: &RoundName,
    mut read: impl FnMut(&[Row]),
) -> Result<usize, DbError> {
    let (mut after, mut all) = (Vec::new(), 0);
    loop {
        let part: Vec<Row> = sealed_ballot::table
            .filter(sealed_ballot::round.eq(name.as_str()).and(sealed_ballot::mac.gt(&after)))
            .order(sealed_ballot::mac)
            .limit(PART)
            .select((sealed_ballot::mac, sealed_ballot::sealed))
            .load(conn)?;
        read(&part);
        all += part.len();
        match part.into_iter().last() {
            Some((mac, _)) => after = mac,
            None => return Ok(all),
        }
    }
}

/// How many ballots a round has.
pub(super) fn count(conn: &mut AnyConnection, name: &RoundName) -> Result<i64, DbError> {
    Ok(sealed_ballot::table.filter(sealed_ballot::round.eq(name.as_str())).count().get_result(conn)?)
}

/// How many boxes of a round have this length.
pub(super) fn count_boxes(conn: &mut AnyConnection, name: &RoundName, bytes: usize) -> Result<u32, DbError> {
    let bytes = i32::try_from(bytes).unwrap_or(i32::MAX);
    let boxes = sealed_ballot::table.filter(sealed_ballot::round.eq(name.as_str()));
    let found: i64 = boxes.filter(length(sealed_ballot::sealed).eq(bytes)).count().get_result(conn)?;
    Ok(u32::try_from(found).unwrap_or(u32::MAX))
}

/// Empties the ballots of a round.
pub(super) fn empty(conn: &mut AnyConnection, name: &RoundName) -> Result<(), DbError> {
    diesel::delete(sealed_ballot::table.filter(sealed_ballot::round.eq(name.as_str()))).execute(conn)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_db::{Address, Database, Side};

    #[test]
    fn every_ballot_of_a_round_is_read_once_however_many_parts_there_are() {
        let folder = tempfile::tempdir().unwrap();
        let db = Database::open(&Address::Sqlite(folder.path().join("a.db")), Side::Answers).unwrap();
        let part = usize::try_from(PART).unwrap();
        let (round, other): (RoundName, RoundName) = ("r".parse().unwrap(), "s".parse().unwrap());
        for (of, many) in [(&round, 2 * part + 1), (&other, part), (&"t".parse().unwrap(), 0)] {
            let mut conn = db.connection().unwrap();
            diesel::connection::SimpleConnection::batch_execute(&mut *conn, "PRAGMA foreign_keys = OFF")
                .unwrap();
            let new = |at: usize| {
                let mac = [of.as_str().as_bytes(), &at.to_be_bytes()].concat();
                NewBallot { round: of.to_string(), same: mac.clone(), mac, sealed: vec![1] }
            };
            add(&mut conn, &(0..many).map(new).collect::<Vec<_>>()).unwrap();
            let mut read = Vec::new();
            let all = each_part(&mut conn, of, |rows| {
                assert!(rows.len() <= part);
                read.extend(rows.iter().map(|(mac, _)| mac.clone()));
            });
            assert_eq!((all.unwrap(), read.len()), (many, many));
            assert!(read.is_sorted_by(|one, next| one < next));
        }
    }
}
