//! Opens a round: first the plan that a person looks at, then the keys, then everything at once or nothing.

use chrono::{NaiveDate, TimeDelta};
use rand::CryptoRng;

use super::{
    Act, Changes, CirclesError, Draft, People, RoundKeys, State, acts, cards, comment_circles, form_circles,
    guardians, interval, invite,
    mailing::MailContext,
    making::{self, IssuingKeys},
    members::{self, Before, BeforeError},
    roster, store,
};
use candor_db::{DbError, keys::KeyFolderError};
use candor_mail::Kind;
use candor_protocol::{
    survey::{
        Asks, Circle, Guardian, Guardians, Instrument, Outline, Promise, PromiseError, RoundName,
        RoundPublicKeys, Terms, Threshold, UnitId,
    },
    token::IssuingError,
};

/// What opening would do, for a person to look at first.
#[derive(Debug)]
pub struct Plan {
    /// The terms that would be frozen.
    pub terms: Terms,
    /// What would be asked.
    pub instrument: Instrument,
    /// The roster that would be invited.
    pub roster: roster::Roster,
    /// The circles that would be formed.
    pub circles: Vec<Draft>,
    /// The circles for comments, and by circle the place of the one that it is part of.
    pub comments: (Vec<Draft>, Vec<Option<usize>>),
    /// Where people joined or left since the round before.
    pub changes: Changes,
    /// Who would guard it; each has handed in a key.
    pub guardians: Vec<Guardian>,
}

impl Plan {
    /// The promise as it would be, but for its keys: to show before anything is made.
    ///
    /// # Errors
    /// When it contradicts itself.
    pub fn without_keys(&self) -> Result<Promise, PromiseError> {
        self.promise(RoundPublicKeys::default(), vec![String::new(); self.keys()], None)
    }

    /// How many issuing keys the round needs: one for each circle, and with guardians two for what is inside, after those of the circles.
    pub fn keys(&self) -> usize {
        self.circles.len() + self.comments.0.len() + if self.guardians.is_empty() { 0 } else { INNER }
    }

    /// How many paper cards are drawn for each circle for answers, in their order.
    pub fn cards(&self) -> Vec<u32> {
        let of = |draft: &Draft| {
            let here = self.roster.on_paper.iter().filter(|person| draft.members.contains(&person.unit));
            u32::try_from(here.count()).unwrap_or(u32::MAX)
        };
        self.circles.iter().map(of).collect()
    }

    /// The first day on which the next round with the same instrument can open, by what this one promises.
    pub fn next_possible_day(&self) -> NaiveDate {
        self.terms.closes + TimeDelta::days(i64::from(self.terms.least_interval_days) + 1)
    }

    fn promise(
        &self,
        round: RoundPublicKeys,
        keys: Vec<String>,
        inner: Option<[String; INNER]>,
    ) -> Result<Promise, PromiseError> {
        let circle = |(draft, public_key): (&Draft, String)| {
            let new =
                Circle::new(&draft.id, draft.unit.clone(), &draft.name, draft.members.clone(), draft.invited);
            Circle { public_key, ..new }
        };
        let mut circles: Vec<Circle> =
            self.circles.iter().chain(&self.comments.0).zip(keys).map(circle).collect();
        for (circle, coarsened) in circles.iter_mut().zip(&self.changes.coarsened) {
            circle.coarsened = *coarsened;
        }
        for (at, circle) in circles.iter_mut().enumerate() {
            match self.comments.1.get(at) {
                Some(place) => circle.comment_circle = place.map(|place| self.circles.len() + place),
                None => circle.asks = Asks::Comment,
            }
        }
        let who = self.guardians.clone();
        let guardians = (!who.is_empty()).then(|| Guardians::new(who, inner, self.terms.closes));
        Promise::draw_up(
            Terms { guardians, cards: self.cards(), ..self.terms.clone() },
            round,
            &self.instrument,
            &self.roster.tree,
            &circles,
        )
    }
}

/// So many keys sign what is inside, where a round has guardians.
const INNER: usize = 2;

/// A round with its keys, not yet open.
pub struct Opening {
    /// What is frozen.
    pub promise: Promise,
    roster: roster::Roster,
    changes: Changes,
    keys: RoundKeys,
    /// Sealed, by position in the promise.
    issuing: Vec<Vec<u8>>,
}

/// Why a round cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no roster yet.
    #[error("there is no roster yet: a round needs one")]
    NoRoster,
    /// The name is taken.
    #[error("there is already a round {0}: a round is never opened twice; choose another name")]
    Taken(RoundName),
    /// It would be over before it began.
    #[error("the last day {closes} is before the first day {opens}")]
    Dates {
        /// The first day.
        opens: NaiveDate,
        /// The last day.
        closes: NaiveDate,
    },
    /// It would follow another round too soon.
    #[error(
        "the round {after} asks some of the same units until {until}, and promised them that the next one does not follow at \
         once, since two rounds in a row tell what single people answered: the first day that is possible is {first}"
    )]
    TooSoon {
        /// The round before.
        after: RoundName,
        /// Its last day.
        until: NaiveDate,
        /// The first possible day.
        first: NaiveDate,
    },
    /// k would go down.
    #[error(
        "k = {found} is below the k = {before} of the round {round}: k can only go up from round to round"
    )]
    Lower {
        /// What was asked for.
        found: Threshold,
        /// What was promised before.
        before: Threshold,
        /// By which round.
        round: RoundName,
    },
    /// The roster cannot be compared with the rounds before.
    #[error(transparent)]
    Before(#[from] BeforeError),
    /// Too few people.
    #[error(transparent)]
    Circles(#[from] CirclesError),
    /// A key could not be made.
    #[error("a circle's key could not be made")]
    Key(#[source] IssuingError),
    /// The promise contradicts itself.
    #[error(transparent)]
    Promise(#[from] PromiseError),
    /// The round's key file could not be written.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// The promise could not be handed over.
    #[error("the promise could not be handed over to the other side")]
    HandOver(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A pulse without units, or with strange ones.
    #[error(
        "an after-incident pulse is asked of the units involved: expected at least one unit of the roster, found {found}"
    )]
    NoSuchUnits {
        /// What was given.
        found: String,
    },
    /// Only some units were to be asked what is asked of everybody.
    #[error(
        "only an after-incident pulse can be asked of some units: a round of the trend is asked of everybody, or its numbers could \
         be subtracted from each other"
    )]
    NotAPulse,
    /// Guardians are named, and not every key is there.
    #[error(
        "the round {round} waits for the keys of its guardians: {missing}; it can be opened when they are there"
    )]
    NoKey {
        /// The round.
        round: RoundName,
        /// Whose are not.
        missing: String,
    },
    /// Guardians were named anew, or a key was replaced, since it was planned.
    #[error(
        "the guardians of the round {0}, or a key of theirs, have changed meanwhile: nothing was opened; look at it again"
    )]
    OtherGuardians(RoundName),
    /// The database failed.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Hands the promise over to whoever counts, who must hold it before the first link works.
pub type HandOver<'a> = &'a dyn Fn() -> Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// Looks at the roster and says what opening would do. Changes nothing. `only`: the units that an after-incident pulse is
/// asked of; empty for a round that everybody is asked in.
///
/// # Errors
/// When there is no roster, too few people, or the name is taken.
pub fn plan(
    people: &People,
    terms: Terms,
    instrument: Instrument,
    only: &[UnitId],
) -> Result<Plan, OpenError> {
    if !instrument.is_pulse() && !only.is_empty() {
        return Err(OpenError::NotAPulse);
    }
    let (opens, closes) = (terms.opens, terms.closes);
    if closes < opens {
        return Err(OpenError::Dates { opens, closes });
    }
    let mut conn = people.db.connection()?;
    if store::find_round(&mut conn, &terms.round)?.is_some() {
        return Err(OpenError::Taken(terms.round));
    }
    let guardians = match guardians::with_keys(&mut conn, &terms.round)? {
        Ok(guardians) => guardians,
        Err(missing) => return Err(OpenError::NoKey { round: terms.round, missing }),
    };
    let before = store::all_rounds(&mut conn)?;
    if let Some(last) = before.last() {
        let Outline { k: before, round, .. } =
            Outline::of(&last.promise).map_err(BeforeError::promise(last))?;
        if terms.k < before {
            return Err(OpenError::Lower { found: terms.k, before, round });
        }
    }
    let mut roster = roster::store::load(&mut conn)?.ok_or(OpenError::NoRoster)?;
    if instrument.is_pulse() {
        roster = roster.part(only).ok_or_else(|| OpenError::NoSuchUnits { found: listed(only) })?;
    }
    let mut heads = vec![0; roster.tree.units().len()];
    for person in roster.everybody() {
        if let Some(at) = roster.tree.position(person.unit()) {
            heads[at] += 1;
        }
    }
    let circles = form_circles(&roster.tree, &heads, terms.k)?;
    let units = || circles.iter().flat_map(|circle| &circle.members);
    if let Some((after, first)) = interval::first_day(people, &mut conn, instrument.id(), units)?
        && opens < first
    {
        return Err(OpenError::TooSoon { after: after.round.clone(), until: after.closes, first });
    }
    // With guardians a comment is counted where its cell is, and has no circle of its own.
    let comments = match instrument.has_open_question() && guardians.is_empty() {
        true => comment_circles(&roster.tree, &circles, terms.k.max(Threshold::COMMENTS)),
        false => (Vec::new(), vec![None; circles.len()]),
    };
    let changes = match instrument.is_pulse() {
        true => members::of_pulse(&before, &circles)?,
        false => members::compare(&Before::load(&mut conn, &before)?, &roster, &circles, terms.k),
    };
    let shown_with = members::shown_with(&before, &instrument)?;
    roster.tree = roster.tree.regrouped(&changes.regrouped).shown_with(shown_with);
    Ok(Plan { terms, instrument, roster, circles, comments, changes, guardians })
}

/// Makes what is missing of the round's RSA-2048 keys, one for each circle, on all cores; `at_most` of them now. What is made is kept
/// until the round opens, so that this can be interrupted and repeated. `None` where some are still missing. `progress` hears of each
/// key, also of those that were there.
///
/// # Errors
/// When a key cannot be made or kept.
pub fn make_keys(
    people: &People,
    plan: &Plan,
    at_most: usize,
    rng: &mut impl CryptoRng,
    progress: &(dyn Fn() + Sync),
) -> Result<Option<IssuingKeys>, OpenError> {
    let made = making::make(people, &plan.terms.round, plan.keys(), at_most, rng, progress)?;
    Ok(Some(made).filter(|made| made.count() == plan.keys()))
}

/// Freezes the promise with the keys that were made, and with those that the other side has made.
///
/// # Errors
/// When it contradicts itself.
pub fn draw_up(plan: Plan, keys: IssuingKeys, round: RoundPublicKeys) -> Result<Opening, OpenError> {
    let (keys, mut public, issuing) = keys.into_parts();
    let inner = public.split_off(plan.circles.len() + plan.comments.0.len()).try_into().ok();
    let promise = plan.promise(round, public, inner)?;
    let Plan { roster, changes, .. } = plan;
    Ok(Opening { promise, roster, changes, keys, issuing })
}

/// Opens the round: keys, invitations, leaders and every mail in one transaction; a round with guardians waits for them first, and its
/// mails are queued when they have accepted its promise. `hand_over` is called when the name is surely ours, so that somebody who opens
/// a round of the same name meanwhile cannot put their promise in the place of ours.
///
/// # Errors
/// When the name was taken meanwhile, or the database or the key folder fails; nothing is half open then.
pub fn open(
    people: &People,
    opening: &Opening,
    context: MailContext<'_>,
    hand_over: HandOver<'_>,
    rng: &mut impl CryptoRng,
) -> Result<(), OpenError> {
    let (promise, name) = (&opening.promise, opening.promise.round());
    let sealed = opening.issuing.iter().enumerate();
    let key = |(at, sealed): (usize, &Vec<u8>)| store::NewKey {
        round: name.to_string(),
        circle: position(at),
        sealed: sealed.clone(),
    };
    let keys: Vec<_> = sealed.map(key).collect();
    let roster = &opening.roster;
    let invited = roster.people.iter().map(|person| (person.email.to_string(), person.unit.clone()));
    let invitations = invite::first_invitations(promise, &opening.keys, invited)?;
    let mut rows = Vec::with_capacity(invitations.len());
    let mut mails = Vec::with_capacity(invitations.len());
    for (invitation, person) in invitations.iter().zip(&roster.people) {
        rows.push(store::NewInvitation {
            round: name.to_string(),
            code_hash: invitation.code.hash().as_bytes().to_vec(),
            person: invitation.person.clone(),
            made_for: invitation.person.clone(),
            circle: position(invitation.circle),
            version: 0,
            again: 0,
        });
        mails.push((String::new(), person.email.clone()));
    }
    rows.extend(cards::rows(promise, &opening.keys));
    let leaders: Vec<(UnitId, String)> =
        roster.leaders.iter().map(|(unit, email)| (unit.clone(), email.to_string())).collect();

    opening.keys.store(&people.keys, promise)?;
    people.db.run("open a round", |conn| {
        if store::find_round(conn, name)?.is_some() {
            return Err(OpenError::Taken(name.clone()));
        }
        if !guardians::are_still(conn, promise)? {
            return Err(OpenError::OtherGuardians(name.clone()));
        }
        let waits = promise.manifest().guardians().is_some();
        store::add_round(conn, name, &promise.to_text(), if waits { State::Waiting } else { State::Open })?;
        store::add_keys(conn, &keys)?;
        store::add_invitations(conn, &rows)?;
        store::add_leaders(conn, name, &leaders)?;
        // A pulse is compared with no round: who belonged where stays as the last round of the trend found it.
        if !promise.instrument().is_pulse() {
            members::store::replace(conn, roster.everybody(), &opening.changes.since_shown)?;
        }
        if !waits {
            context.queue(conn, name.as_str(), Kind::Invitation, &mails, rng)?;
        }
        hand_over().map_err(OpenError::HandOver)?;
        let (people, circles, k) = (rows.len(), promise.circles().len(), promise.manifest().k.people());
        let act = match waits {
            true => Act::Promised { people, circles, k },
            false => Act::Opened { people, circles, k },
        };
        Ok::<_, OpenError>(acts::note(conn, context.by, Some(name), &act)?)
    })?;
    Ok(making::forget(people, name)?)
}

fn listed(units: &[UnitId]) -> String {
    let units: Vec<&str> = units.iter().map(UnitId::as_str).collect();
    if units.is_empty() { "none".to_owned() } else { units.join(", ") }
}

fn position(circle: usize) -> i32 {
    i32::try_from(circle).unwrap_or(i32::MAX)
}
