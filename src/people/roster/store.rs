//! The roster in the database. It reads and writes the tables `unit`, `person` and `on_paper`, no others, and commits nothing.

use std::collections::{HashMap, HashSet};

use diesel::{
    EscapeExpressionMethods as _, ExpressionMethods as _, Insertable, NullableExpressionMethods as _,
    OptionalExtension as _, PgTextExpressionMethods as _, QueryDsl as _, Queryable, RunQueryDsl as _,
    TextExpressionMethods as _, insert_into, sql_query,
};

use super::{OnPaper, Person, Roster, Somebody, Units};
use candor_db::{AnyConnection, DbError};
use candor_mail::EmailAddress;
use candor_protocol::survey::{Tree, Unit, UnitId};

diesel::table! {
    /// One team, department or company.
    unit (id) {
        /// The identifier.
        id -> Text,
        /// The order of the tree: parents before children.
        position -> Integer,
        /// `NULL` only for the root.
        parent -> Nullable<Text>,
        /// The name people know it by.
        name -> Text,
        /// Who gets the report.
        leader_email -> Nullable<Text>,
    }
}

diesel::table! {
    /// One person who may be asked.
    person (email) {
        /// Lower case.
        email -> Text,
        /// The unit.
        unit -> Text,
        /// How to address the person.
        name -> Nullable<Text>,
        /// The language code.
        language -> Nullable<Text>,
        /// What HR's system knows the person by.
        id -> Nullable<Text>,
    }
}

diesel::table! {
    /// One person who may be asked and has no address.
    on_paper (id) {
        /// What HR's system knows the person by.
        id -> Text,
        /// The unit.
        unit -> Text,
        /// How to address the person.
        name -> Nullable<Text>,
        /// The language code.
        language -> Nullable<Text>,
    }
}

#[derive(Insertable)]
#[diesel(table_name = unit)]
struct UnitRow<'r> {
    id: &'r str,
    position: i32,
    parent: Option<&'r str>,
    name: &'r str,
    leader_email: Option<&'r str>,
}

#[derive(Insertable)]
#[diesel(table_name = person)]
struct PersonRow<'r> {
    email: &'r str,
    unit: &'r str,
    name: Option<&'r str>,
    language: Option<&'r str>,
    id: Option<&'r str>,
}

#[derive(Insertable)]
#[diesel(table_name = on_paper)]
struct OnPaperRow<'r> {
    id: &'r str,
    unit: &'r str,
    name: Option<&'r str>,
    language: Option<&'r str>,
}

/// The units that somebody leads.
pub(super) fn leads(connection: &mut AnyConnection, leader: &EmailAddress) -> Result<Vec<UnitId>, DbError> {
    let led: Vec<String> = unit::table
        .filter(unit::leader_email.eq(leader.as_str()))
        .order(unit::position)
        .select(unit::id)
        .load(connection)?;
    // Every unit was one when it was stored.
    Ok(led.into_iter().filter_map(|id| id.parse().ok()).collect())
}

/// Reads the stored roster; `None` before the first import.
///
/// # Errors
/// When the database refuses, or holds what no import can have stored.
pub(crate) fn load(connection: &mut AnyConnection) -> Result<Option<Roster>, DbError> {
    let Some(Units { tree, leaders }) = load_units(connection)? else { return Ok(None) };
    let by_mail = by_mail(connection, None)?.into_iter().map(|(email, unit, name, language, id)| {
        Ok(Person { email: stored(email.parse())?, unit: stored(unit.parse())?, name, language, id })
    });
    let mut people = by_mail.collect::<Result<Vec<Person>, DbError>>()?;
    people.sort(); // PostgreSQL would sort by the rules of its own language
    let on_paper = self::on_paper(connection, None)?
        .into_iter()
        .map(|(id, unit, name, language)| Ok(OnPaper { id, unit: stored(unit.parse())?, name, language }));
    let mut on_paper = on_paper.collect::<Result<Vec<OnPaper>, DbError>>()?;
    on_paper.sort();
    Ok(Some(Roster { tree, leaders, people, on_paper }))
}

/// A person with an address as stored: the address, the unit, name, language, id.
type ByMail = (String, String, Option<String>, Option<String>, Option<String>);
/// A person without one: the id, the unit, name, language.
type WithoutAddress = (String, String, Option<String>, Option<String>);

fn by_mail(connection: &mut AnyConnection, only: Option<&UnitId>) -> Result<Vec<ByMail>, DbError> {
    let all = person::table.select((person::email, person::unit, person::name, person::language, person::id));
    Ok(match only {
        Some(unit) => all.filter(person::unit.eq(unit.as_str())).load(connection)?,
        None => all.load(connection)?,
    })
}

fn on_paper(connection: &mut AnyConnection, only: Option<&UnitId>) -> Result<Vec<WithoutAddress>, DbError> {
    Ok(match only {
        Some(unit) => on_paper::table.filter(on_paper::unit.eq(unit.as_str())).load(connection)?,
        None => on_paper::table.load(connection)?,
    })
}

/// Everybody, or everybody directly in a unit, whose address, name or id holds some text in small letters: those with an address first.
pub(super) fn people(
    connection: &mut AnyConnection,
    only: Option<&UnitId>,
    text: &str,
) -> Result<Vec<Somebody>, DbError> {
    let holds = |values: &[Option<&str>]| {
        text.is_empty() || values.iter().flatten().any(|value| value.to_lowercase().contains(text))
    };
    let mut by_mail = match only {
        // Of other letters a database does not know the small ones.
        None if text.is_ascii() && !text.is_empty() => holding(connection, text)?,
        only => by_mail(connection, only)?,
    };
    by_mail.retain(|(email, _, name, _, id)| holds(&[Some(email), name.as_deref(), id.as_deref()]));
    by_mail.sort();
    let mut on_paper = self::on_paper(connection, only)?;
    on_paper.retain(|(id, _, name, _)| holds(&[Some(id), name.as_deref()]));
    on_paper.sort();
    by_mail.into_iter().map(somebody).chain(on_paper.into_iter().map(nobody_by_mail)).collect()
}

/// Everybody with an address who may be meant by a text without other letters than those of ASCII.
fn holding(connection: &mut AnyConnection, text: &str) -> Result<Vec<ByMail>, DbError> {
    let text = text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    let like = format!("%{text}%");
    let columns = (person::email, person::unit, person::name, person::language, person::id);
    Ok(match connection {
        AnyConnection::Sqlite(inner) => person::table
            .filter(person::email.like(&like).escape('\\').nullable())
            .or_filter(person::name.like(&like).escape('\\'))
            .or_filter(person::id.like(&like).escape('\\'))
            .select(columns)
            .load(inner)?,
        AnyConnection::Postgres(inner) => person::table
            .filter(person::email.ilike(&like).escape('\\').nullable())
            .or_filter(person::name.ilike(&like).escape('\\'))
            .or_filter(person::id.ilike(&like).escape('\\'))
            .select(columns)
            .load(inner)?,
    })
}

/// The person with this address, else whoever has none and this id.
pub(super) fn person(
    connection: &mut AnyConnection,
    email: Option<&EmailAddress>,
    id: &str,
) -> Result<Option<Somebody>, DbError> {
    let columns = (person::email, person::unit, person::name, person::language, person::id);
    let with =
        email.map(|email| person::table.find(email.as_str()).select(columns).first(connection).optional());
    if let Some(found) = with.transpose()?.flatten() {
        return somebody(found).map(Some);
    }
    let found: Option<WithoutAddress> = on_paper::table.find(id).first(connection).optional()?;
    found.map(nobody_by_mail).transpose()
}

fn somebody((email, unit, name, language, id): ByMail) -> Result<Somebody, DbError> {
    Ok(Somebody { email: Some(stored(email.parse())?), unit: stored(unit.parse())?, name, language, id })
}

fn nobody_by_mail((id, unit, name, language): WithoutAddress) -> Result<Somebody, DbError> {
    Ok(Somebody { email: None, unit: stored(unit.parse())?, name, language, id: Some(id) })
}

/// Its units, without anybody in them.
pub(crate) fn load_units(connection: &mut AnyConnection) -> Result<Option<Units>, DbError> {
    let rows: Vec<(String, Option<String>, String, Option<String>)> = unit::table
        .order(unit::position)
        .select((unit::id, unit::parent, unit::name, unit::leader_email))
        .load(connection)?;
    let (mut units, mut leaders) = (Vec::with_capacity(rows.len()), HashMap::new());
    for (id, parent, name, leader) in rows {
        let id: UnitId = stored(id.parse())?;
        if let Some(leader) = leader {
            leaders.insert(id.clone(), stored(leader.parse())?);
        }
        let parent = parent.map(|parent| stored(parent.parse())).transpose()?;
        units.push(Unit { id, parent, name, regrouped: false, shown_with: Default::default() });
    }
    if units.is_empty() {
        return Ok(None);
    }
    Ok(Some(Units { tree: stored(Tree::new(units))?, leaders }))
}

/// The identifiers of all units, parents before children.
pub(crate) fn unit_ids(connection: &mut AnyConnection) -> Result<Vec<UnitId>, DbError> {
    let ids: Vec<String> = unit::table.order(unit::position).select(unit::id).load(connection)?;
    ids.into_iter().map(|id| stored(id.parse())).collect()
}

/// The units that somebody leads.
pub(super) fn led(connection: &mut AnyConnection) -> Result<HashSet<UnitId>, DbError> {
    let led = unit::table.filter(unit::leader_email.is_not_null()).select(unit::id);
    let ids: Vec<String> = led.load(connection)?;
    ids.into_iter().map(|id| stored(id.parse())).collect()
}

/// A unit as it is listed.
#[derive(Queryable)]
pub(super) struct UnitLine {
    pub(super) id: String,
    pub(super) parent: Option<String>,
    pub(super) name: String,
    pub(super) leader: Option<String>,
}

const LINE: (unit::id, unit::parent, unit::name, unit::leader_email) =
    (unit::id, unit::parent, unit::name, unit::leader_email);

/// All units, parents before children.
pub(super) fn unit_lines(connection: &mut AnyConnection) -> Result<Vec<UnitLine>, DbError> {
    Ok(unit::table.order(unit::position).select(LINE).load(connection)?)
}

/// One unit.
pub(super) fn unit_line(connection: &mut AnyConnection, id: &str) -> Result<Option<UnitLine>, DbError> {
    Ok(unit::table.find(id).select(LINE).first(connection).optional()?)
}

/// How many people belong to each of some units, in one line or two for each.
pub(super) fn people_in(
    connection: &mut AnyConnection,
    units: &[&str],
) -> Result<Vec<(String, i64)>, DbError> {
    let mut found: Vec<(String, i64)> = person::table
        .filter(person::unit.eq_any(units))
        .group_by(person::unit)
        .select((person::unit, diesel::dsl::count_star()))
        .load(connection)?;
    let on_paper: Vec<(String, i64)> = on_paper::table
        .filter(on_paper::unit.eq_any(units))
        .group_by(on_paper::unit)
        .select((on_paper::unit, diesel::dsl::count_star()))
        .load(connection)?;
    found.extend(on_paper);
    Ok(found)
}

/// How many people there are.
pub(super) fn count_people(connection: &mut AnyConnection) -> Result<usize, DbError> {
    let with: i64 = person::table.count().get_result(connection)?;
    let count = with + on_paper::table.count().get_result::<i64>(connection)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Whether there are units.
pub(super) fn is_stored(connection: &mut AnyConnection) -> Result<bool, DbError> {
    Ok(diesel::select(diesel::dsl::exists(unit::table.select(unit::id))).get_result(connection)?)
}

/// The language of one person.
pub(super) fn language(
    connection: &mut AnyConnection,
    person: &EmailAddress,
) -> Result<Option<String>, DbError> {
    let found =
        person::table.filter(person::email.eq(person.as_str())).select(person::language).first(connection);
    Ok(found.optional()?.flatten())
}

/// Lets nobody else import until the transaction ends. SQLite's transactions do so by themselves.
pub(super) fn lock(connection: &mut AnyConnection) -> Result<(), DbError> {
    if let AnyConnection::Postgres(inner) = connection {
        sql_query("LOCK TABLE unit, person, on_paper, roster_before IN ACCESS EXCLUSIVE MODE")
            .execute(inner)?;
    }
    Ok(())
}

/// Stores a roster in place of the one before, in the caller's transaction. Of the old one nothing stays.
///
/// # Errors
/// When the database refuses.
pub(crate) fn replace(connection: &mut AnyConnection, roster: &Roster) -> Result<(), DbError> {
    let units: Vec<UnitRow<'_>> = (0..)
        .zip(roster.tree.units())
        .map(|(position, unit)| UnitRow {
            id: unit.id.as_str(),
            position,
            parent: unit.parent.as_ref().map(UnitId::as_str),
            name: &unit.name,
            leader_email: roster.leaders.get(&unit.id).map(EmailAddress::as_str),
        })
        .collect();
    let people = roster.people.iter().map(|person| PersonRow {
        email: person.email.as_str(),
        unit: person.unit.as_str(),
        name: person.name.as_deref(),
        language: person.language.as_deref(),
        id: person.id.as_deref(),
    });
    let people: Vec<PersonRow<'_>> = people.collect();
    let on_paper = roster.on_paper.iter().map(|person| OnPaperRow {
        id: &person.id,
        unit: person.unit.as_str(),
        name: person.name.as_deref(),
        language: person.language.as_deref(),
    });
    let on_paper: Vec<OnPaperRow<'_>> = on_paper.collect();
    match connection {
        AnyConnection::Postgres(inner) => {
            // To delete row by row would look for the children and the people of every unit. It also leaves the
            // addresses of people who left in the file until some later cleaning; this does not.
            sql_query("TRUNCATE person, on_paper, unit").execute(inner)?;
            for chunk in units.chunks(ROWS_AT_ONCE) {
                insert_into(unit::table).values(chunk).execute(inner)?;
            }
            for chunk in people.chunks(ROWS_AT_ONCE) {
                insert_into(person::table).values(chunk).execute(inner)?;
            }
            for chunk in on_paper.chunks(ROWS_AT_ONCE) {
                insert_into(on_paper::table).values(chunk).execute(inner)?;
            }
        }
        // Here one row at a time is faster than many.
        AnyConnection::Sqlite(inner) => {
            diesel::delete(person::table).execute(inner)?;
            diesel::delete(on_paper::table).execute(inner)?;
            diesel::delete(unit::table).execute(inner)?;
            for row in units {
                insert_into(unit::table).values(row).execute(inner)?;
            }
            for row in people {
                insert_into(person::table).values(row).execute(inner)?;
            }
            for row in on_paper {
                insert_into(on_paper::table).values(row).execute(inner)?;
            }
        }
    }
    Ok(())
}

/// PostgreSQL takes at most 65,535 values in one statement; beyond this many rows it gets no faster.
const ROWS_AT_ONCE: usize = 500;

/// What was stored was checked before, so this fails only when somebody else wrote to our tables.
pub(super) fn stored<T, E: std::error::Error + Send + Sync + 'static>(
    parsed: Result<T, E>,
) -> Result<T, DbError> {
    parsed.map_err(|error| DbError::Query(diesel::result::Error::DeserializationError(Box::new(error))))
}
