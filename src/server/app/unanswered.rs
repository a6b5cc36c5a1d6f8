//! What leaders are told of what was not said: the reminder after a round, and in the letter of the next one where nothing was said below.
//!
//! It must never ask the answers side anything, nor write to whoever has answered meanwhile.

use chrono::{DateTime, NaiveDate, Utc};
use rand::CryptoRng;

use super::{config::Config, drafts::Unsaid, error::StepError};
use candor_db::DbError;
use candor_disclosure::release::Release;
use candor_journal::By;
use candor_mail::{Leaving, Letter, Unwritten};
use candor_people::{self as people, State};
use candor_protocol::survey::{Readers, RoundName, UnitId};
use candor_report::{
    beside::{Beside, Until},
    notices::Unanswered,
};

/// Queues the reminders of every round whose time has come. Gives the rounds of which somebody is reminded.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn remind_leaders(
    config: &Config,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<RoundName>, StepError> {
    Ok(people::remind_leaders(&config.people, config.mail_context(&By::itself(now)), rng)?)
}

/// What the letters of a round say beside the numbers; `looked_at`: it is not published yet, and somebody looks at what it will say.
pub(super) fn unsaid(config: &Config, round: &RoundName, looked_at: bool) -> Result<Unsaid, StepError> {
    let all = people::rounds(&config.people)?;
    let lasting = |one: &people::RoundStatus| !one.pulse && one.state == State::Published;
    let at = all.iter().position(|one| one.round == *round);
    let is_pulse = at.is_some_and(|at| all[at].pulse);
    let before = at.into_iter().flat_map(|at| all[..at].iter().rev()).find(|one| lasting(one));
    let leaders =
        people::roster::stored(config.people.db())?.map(|roster| roster.leaders).unwrap_or_default();
    let before = before.filter(|_| !is_pulse).map(|before| {
        let promise = people::stored_promise(&config.people, &before.round)?;
        let noted = people::noted(&config.people, &before.round)?;
        let asked = promise.tree().units().iter().map(|unit| &unit.id);
        let silent = asked.filter(|unit| leaders.contains_key(unit) && !noted.contains(unit));
        Ok::<_, StepError>((before.round.clone(), silent.cloned().collect()))
    });
    let promise = people::stored_promise(&config.people, round)?;
    let is_for_everybody = promise.manifest().readers() == Readers::Everybody;
    let results_go_out = match looked_at && is_for_everybody {
        true => Some(Until::AfterPublication),
        false => results_go_out(config, round)?.map(Until::Day),
    };
    Ok(Unsaid { results_go_out, before: before.transpose()? })
}

/// What a letter about a unit of a round that is only looked at would say beside the numbers.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub(crate) fn beside_looked_at(
    config: &Config,
    release: &Release,
    unit: &UnitId,
) -> Result<Beside, StepError> {
    let roster = people::roster::stored(config.people.db())?;
    let leaders = roster.map(|roster| roster.leaders).unwrap_or_default();
    let of_same = |other: &&UnitId| leaders.contains_key(unit) && leaders.get(*other) == leaders.get(unit);
    let own: Vec<UnitId> = leaders.keys().filter(of_same).cloned().collect();
    Ok(unsaid(config, release.round(), true)?.beside(release.tree(), unit, &own))
}

/// When the results of a round go to everybody at the latest; `None` where they do not, or went.
pub(super) fn results_go_out(config: &Config, round: &RoundName) -> Result<Option<NaiveDate>, DbError> {
    let Some(coming) = people::for_everybody(&config.people, round)?.filter(|stand| !stand.sent) else {
        return Ok(None);
    };
    Ok(Some(coming.latest.with_timezone(&config.zone()?).date_naive()))
}

/// The reminder to one leader, as it stands when it leaves.
pub(super) fn write(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let never = |error: &dyn ToString| Unwritten::Never(error.to_string());
    let later = |error: &dyn ToString| Unwritten::Later(error.to_string());
    let round: RoundName = mail.batch.parse().map_err(|error| never(&error))?;
    let promise = people::stored_promise(&config.people, &round).map_err(|error| later(&error))?;
    let silent = people::unanswered(&config.people, &round).map_err(|error| later(&error))?;
    let theirs: Vec<UnitId> = match mail.is_first {
        // Somebody looks at it: what the others are like.
        true => vec![silent.first().map_or(&promise.tree().unit(0).id, |(unit, _)| unit).clone()],
        false => {
            let is_theirs = |one: &(UnitId, _)| one.1 == mail.recipient;
            silent.into_iter().filter(is_theirs).map(|(unit, _)| unit).collect()
        }
    };
    if theirs.is_empty() {
        return Err(Unwritten::Needless);
    }
    let until = results_go_out(config, &round).map_err(|error| later(&error))?;
    let language = people::roster::language(config.people.db(), &mail.recipient);
    let language = language.map_err(|error| later(&error))?;
    Unanswered::new(&promise, &theirs, until, &config.public_url, language.as_deref())
        .letter()
        .map_err(|error| never(&error))
}
