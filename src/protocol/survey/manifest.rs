//! The first page of a promise, and the terms from which it is drawn up.
//!
//! It must never hold an address or the name of a person, but for the contact that HR names itself, nor anything that differs
//! from reader to reader.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    CARDS, Cards, GUARDIANS, Guardians, Instrument, OWN, PromiseError, RESULTS, Readers, RoundName,
    Threshold, own::OwnBlock, results::Results,
};

/// The first page of the promise. Hashes are SHA-256, printed as hex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of this form.
    pub v: u8,
    /// The round.
    pub round: RoundName,
    /// Hash of the instrument's JSON.
    pub instrument_hash: String,
    /// The lowest answer.
    pub scale_min: u8,
    /// The highest answer.
    pub scale_max: u8,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// Comments need this many respondents.
    pub k_comments: u32,
    /// Hash of the tree's JSON.
    pub tree_hash: String,
    /// The first day, in the zone.
    pub opens: NaiveDate,
    /// The last day, in the zone.
    pub closes: NaiveDate,
    /// The instant at which the last day ends: tokens are given until then.
    pub closes_at: DateTime<Utc>,
    /// So many minutes longer ballots are taken, so that whoever holds a token at the last moment can send them. Counting
    /// begins after that.
    pub grace_minutes: u32,
    /// The organisation's time zone by its IANA name, e.g. `Pacific/Auckland`.
    pub zone: String,
    /// At least so many days lie between the end of this round and the next one with the same instrument.
    pub least_interval_days: u32,
    /// Backups of the databases live so many days at most.
    pub backup_days: u32,
    /// HR's own paragraph for everybody who is asked.
    pub paragraph: Option<String>,
    /// Whom people can ask.
    pub contact: Option<Contact>,
    /// What is kept and for how long, in words.
    pub retention: String,
    /// What the works council receives to check the count.
    pub audit_mode: AuditMode,
    /// How many circles there are.
    pub circles: usize,
    /// The root of the Merkle tree over the circles' JSON.
    pub circles_root: String,
    /// The P-256 point that ballots are sealed to, base64url.
    pub seal_pk: String,
    /// Whether the sealing key opened only with the passphrases of two officers: in rounds of 0.1.0. No promise is drawn up so any more.
    pub officers: bool,
    /// The P-256 point that checks receipts, base64url.
    pub receipt_pk: String,
    /// Where answers are sent, e.g. `https://survey.example.org`.
    pub answers_origin: String,
    /// What is promised besides, by name: so far [`CARDS`], [`GUARDIANS`], [`OWN`] and [`RESULTS`]. A reader refuses, by its name, one that it does not know.
    pub blocks: BTreeMap<String, Value>,
}

/// Whom people can ask about a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// A person or an office.
    pub name: String,
    /// An e-mail address, a telephone number or a room.
    pub address: String,
}

/// What every form of a manifest has.
#[derive(Deserialize)]
struct Form {
    v: u8,
}

/// What every manifest since form 4 has.
#[derive(Deserialize)]
struct Blocks {
    blocks: BTreeMap<String, Value>,
}

impl Manifest {
    /// Reads a manifest. Nothing is checked but that all of it is understood.
    ///
    /// # Errors
    /// When it has another form, or a block that this version does not know.
    pub fn read(text: &str) -> Result<Self, PromiseError> {
        expect_form(text)?;
        Ok(serde_json::from_str(text)?)
    }

    /// Whether tokens are not given any more.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        now >= self.closes_at
    }

    /// Whether ballots are not taken any more, and can be counted.
    pub fn is_countable(&self, now: DateTime<Utc>) -> bool {
        now >= self.counts_from()
    }

    /// From when on ballots are counted.
    pub fn counts_from(&self) -> DateTime<Utc> {
        self.closes_at + TimeDelta::minutes(i64::from(self.grace_minutes))
    }

    /// Who unwraps the ballots before anybody can open them; `None` in a round without guardians.
    pub fn guardians(&self) -> Option<Guardians> {
        Guardians::deserialize(self.blocks.get(GUARDIANS)?).ok()
    }

    /// Who sees the results.
    pub fn readers(&self) -> Readers {
        let block = self.blocks.get(RESULTS).and_then(|block| Results::deserialize(block).ok());
        block.map_or(Readers::Leaders, |block| block.readers)
    }

    /// How many people answer with a paper card; `None` where nobody does.
    pub fn cards(&self) -> Option<Cards> {
        Cards::deserialize(self.blocks.get(CARDS)?).ok()
    }

    /// From when on guardians unwrap: the first instant of that day in the round's zone; `None` in a round without guardians.
    pub fn unwraps_at(&self) -> Option<DateTime<Utc>> {
        let days = (self.guardians()?.unwrap_from - self.closes).num_days();
        Some((self.closes_at + TimeDelta::days(days - 1)).max(self.counts_from()))
    }

    /// Its word on HR's own statements is held against what is asked.
    pub(super) fn expect_own(&self, asked: &Instrument) -> Result<(), PromiseError> {
        let own = self.blocks.get(OWN).map(OwnBlock::deserialize).transpose()?;
        let same = own == asked.own_block();
        same.then_some(())
            .ok_or(PromiseError::Terms("what it says of HR's own statements is not what is asked"))
    }

    /// What cannot be, of guardians, days, instant and words.
    pub(super) fn contradiction(&self) -> Option<&'static str> {
        // No clock on earth is further from UTC than 14 hours.
        let day = start_of(self.closes);
        if self.blocks.contains_key(GUARDIANS) {
            let Some(guardians) = self.guardians() else { return Some("its guardians cannot be read") };
            if let Some(what) = guardians.contradiction(self.closes) {
                return Some(what);
            }
        }
        if self.blocks.contains_key(RESULTS) && self.readers() != Readers::Everybody {
            return Some("it does not say for everybody, where it says for whom the results are");
        }
        if self.blocks.contains_key(CARDS) && self.cards().is_none_or(|cards| cards.count() == 0) {
            return Some("its paper cards cannot be read");
        }
        let ends = [day + TimeDelta::hours(9), day + TimeDelta::hours(39)];
        let line = |text: &str, most: usize| {
            !text.trim().is_empty() && text.chars().count() <= most && !text.contains(char::is_control)
        };
        let paragraph = |text: &String| {
            !text.trim().is_empty()
                && text.chars().count() <= PARAGRAPH
                && !text.contains(|c: char| c.is_control() && c != '\n')
        };
        if self.closes < self.opens {
            Some("it closes before it opens")
        } else if !(ends[0]..=ends[1]).contains(&self.closes_at) {
            Some("the instant at which it closes is not the end of its last day")
        } else if !(1..=60).contains(&self.grace_minutes) {
            Some("ballots are not taken for 1 to 60 minutes longer than tokens are given")
        } else if self.least_interval_days < LEAST_INTERVAL {
            Some("rounds may follow each other within less than 14 days")
        } else if !(1..=365).contains(&self.backup_days) {
            Some("backups do not live for 1 to 365 days")
        } else if self.paragraph.as_ref().is_some_and(|text| !paragraph(text)) {
            Some("HR's paragraph is empty, longer than 1,000 characters, or no plain text")
        } else if self.contact.as_ref().is_some_and(|one| !line(&one.name, 100) || !line(&one.address, 200)) {
            Some("the contact has no name or no address, or one that is too long or no plain text")
        } else {
            None
        }
    }
}

/// The longest paragraph of HR's, in characters.
const PARAGRAPH: usize = 1_000;
/// In days: the least that may be promised, and what lies between rounds with different instruments.
pub(super) const LEAST_INTERVAL: u32 = 14;

/// Looks at the form of a manifest before anything else in it: another one is refused by its number, and a block that is not
/// known by its name.
pub(super) fn expect_form(manifest: &str) -> Result<(), PromiseError> {
    let Form { v } = serde_json::from_str(manifest)?;
    if v != VERSION {
        return Err(PromiseError::Version(v));
    }
    let Blocks { blocks } = serde_json::from_str(manifest)?;
    let strange = blocks.into_keys().find(|name| !BLOCKS.contains(&name.as_str()));
    strange.map_or(Ok(()), |name| Err(PromiseError::Block(name)))
}

/// The first instant of a day of UTC.
fn start_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

/// What the works council receives after a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AuditMode {
    /// Proof of every ballot, and no answer.
    #[default]
    Commitments,
    /// The answers as well, so that it can count again.
    Answers,
}

/// The keys of a round that stand in its promise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundPublicKeys {
    /// The P-256 point that ballots are sealed to, base64url.
    pub seal_pk: String,
    /// The P-256 point that checks receipts, base64url.
    pub receipt_pk: String,
}

/// What [`Promise::draw_up`](super::Promise::draw_up) needs beside instrument, tree and circles.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The round.
    pub round: RoundName,
    /// No number is shown about fewer people.
    pub k: Threshold,
    /// The first day, in the zone.
    pub opens: NaiveDate,
    /// The last day, in the zone.
    pub closes: NaiveDate,
    /// The instant at which the last day ends there.
    pub closes_at: DateTime<Utc>,
    /// The organisation's time zone, by its IANA name.
    pub zone: String,
    /// At least so many days lie between the end of this round and the next one with the same instrument.
    pub least_interval_days: u32,
    /// Backups live so many days at most.
    pub backup_days: u32,
    /// HR's own paragraph.
    pub paragraph: Option<String>,
    /// Whom people can ask.
    pub contact: Option<Contact>,
    /// Where answers are sent.
    pub answers_origin: String,
    /// What the works council receives.
    pub audit_mode: AuditMode,
    /// Who unwraps the ballots, if anybody does.
    pub guardians: Option<Guardians>,
    /// Who sees the results.
    pub readers: Readers,
    /// How many paper cards were drawn for each circle for answers, in their order; empty for none.
    pub cards: Vec<u32>,
}

impl Terms {
    /// So many minutes ballots are taken longer than tokens are given.
    pub const GRACE_MINUTES: u32 = 10;
    /// So many days lie between two rounds with the same instrument, where nothing else is said.
    pub const LEAST_INTERVAL_DAYS: u32 = 42;
    /// No fewer days may be promised, and so many lie between two rounds with different instruments.
    pub const LEAST_INTERVAL: u32 = LEAST_INTERVAL;
    /// So many days backups live, where nothing else is said.
    pub const BACKUP_DAYS: u32 = 30;

    /// What is promised besides, by name.
    pub(super) fn blocks(&self, asked: &Instrument) -> Result<BTreeMap<String, Value>, serde_json::Error> {
        let mut blocks = BTreeMap::new();
        if let Some(own) = asked.own_block() {
            blocks.insert(OWN.to_owned(), serde_json::to_value(own)?);
        }
        if let Some(guardians) = &self.guardians {
            blocks.insert(GUARDIANS.to_owned(), serde_json::to_value(guardians)?);
        }
        if self.readers == Readers::Everybody {
            blocks.insert(RESULTS.to_owned(), serde_json::to_value(Results { readers: self.readers })?);
        }
        if self.cards.iter().any(|cards| *cards > 0) {
            let cards = Cards { by_circle: self.cards.clone() };
            blocks.insert(CARDS.to_owned(), serde_json::to_value(cards)?);
        }
        Ok(blocks)
    }

    /// The usual terms of a round that lasts from one day of UTC to the end of another.
    pub fn new(round: RoundName, opens: NaiveDate, closes: NaiveDate, answers_origin: &str) -> Self {
        Self {
            round,
            k: Threshold::DEFAULT,
            opens,
            closes,
            closes_at: start_of(closes.checked_add_days(Days::new(1)).unwrap_or(closes)),
            zone: "UTC".to_owned(),
            least_interval_days: Self::LEAST_INTERVAL_DAYS,
            backup_days: Self::BACKUP_DAYS,
            paragraph: None,
            contact: None,
            answers_origin: answers_origin.to_owned(),
            audit_mode: AuditMode::Commitments,
            guardians: None,
            readers: Readers::Leaders,
            cards: Vec::new(),
        }
    }
}

/// The blocks that this version knows. The pages that read a promise know the same.
pub const BLOCKS: [&str; 4] = [CARDS, GUARDIANS, OWN, RESULTS];
/// The version of the manifest's form.
pub(super) const VERSION: u8 = 4;

const RETENTION: &str = "Answers are opened, counted and deleted when the round closes, and the key that opens them is \
destroyed once that was read back, a day later at most; what is kept are the numbers that are then published, and the public record, which proves every ballot \
and shows no answer. Comments that may be shown wait in a table of their own until the round is published, and are kept \
beside the numbers then, without the names of people in the organisation; all other comments are deleted when the round closes. \
The list of who was invited is deleted when the round closes.";
const RETENTION_WITH_ANSWERS: &str = " In this round the works council also receives every single answer, without a \
name, so that it can count again; how long it keeps them is for the works council to say.";

/// What is kept of answers and comments.
pub(super) fn retention(audit_mode: AuditMode, backup_days: u32) -> String {
    let backups = format!(
        " Backups of the databases, in which what is deleted can still stand, as sealed as it was, live {backup_days} days at most."
    );
    match audit_mode {
        AuditMode::Commitments => RETENTION.to_owned() + &backups,
        AuditMode::Answers => RETENTION.to_owned() + &backups + RETENTION_WITH_ANSWERS,
    }
}
