//! The form in which HR says what round to open, and what would be opened then.
//!
//! It must never change anything, or take a term that a promise cannot hold: what is wrong is said in words.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::words::{mistake, said};
use crate::app::{Config, StepError};
use candor_people::{self as people, Plan};
use candor_protocol::survey::{
    AuditMode, Contact, Instrument, Readers, RoundName, Terms, Threshold, UnitId, sha256,
};

/// The kind of a round that is an after-incident pulse.
pub(super) const PULSE: &str = "pulse";
/// The kind of a round that asks what a file says.
pub(super) const FILE: &str = "file";

/// The form, as it was filled in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::web) struct RoundForm {
    pub(super) kind: String,
    pub(super) round: String,
    pub(super) closes: String,
    pub(super) k: String,
    /// So many days the next round waits at least.
    pub(super) least: String,
    pub(super) council: Option<String>,
    /// Whether results are for everybody.
    pub(super) everybody: Option<String>,
    /// HR's own words for everybody.
    pub(super) paragraph: String,
    /// Whom people can ask, and where.
    pub(super) contact: String,
    pub(super) contact_address: String,
    /// The units of a pulse, one to a line.
    pub(super) units: String,
    /// The text of a file with statements.
    pub(super) instrument: String,
    /// HR's own statements.
    pub(super) own_1: String,
    pub(super) own_2: String,
    pub(super) own_3: String,
    /// HR's own words for the open question.
    pub(super) own_question: String,
    /// The language of these.
    pub(super) own_language: String,
    /// What somebody has seen in the preview.
    pub(super) seen: String,
    /// The round's name, typed once more.
    pub(super) typed: String,
    /// The first group that the preview lists, counted from 0.
    #[serde(skip_serializing)]
    pub(super) from: usize,
    /// Whether HR has said that a role may be nobody's.
    pub(super) unwatched: Option<String>,
}

impl RoundForm {
    pub(super) fn is_pulse(&self) -> bool {
        self.kind == PULSE || self.kind == FILE && self.instrument().is_ok_and(|asked| asked.is_pulse())
    }

    /// HR's own words, if there are any.
    fn paragraph(&self) -> Option<String> {
        let text = self.paragraph.replace("\r\n", "\n").trim().to_owned();
        Some(text).filter(|text| !text.is_empty())
    }

    /// Whom people can ask, if anybody.
    fn contact(&self) -> Result<Option<Contact>, String> {
        match (self.contact.trim(), self.contact_address.trim()) {
            ("", "") => Ok(None),
            ("", _) | (_, "") => {
                Err("Whom people can ask: expected both a name and where to reach them.".to_owned())
            }
            (name, address) => Ok(Some(Contact { name: name.to_owned(), address: address.to_owned() })),
        }
    }

    /// What would be opened; or what is wrong with the form, in words.
    pub(super) fn plan(&self, config: &Config, now: DateTime<Utc>) -> Result<Plan, String> {
        let round: RoundName = self.round.trim().parse().map_err(mistake)?;
        let closes: NaiveDate = self.closes.trim().parse().map_err(|_| {
            format!("The last day {:?} is no date: expected a form like 2026-12-14.", self.closes)
        })?;
        let usual = config.terms(round, now, closes).map_err(|error| said(StepError::from(error)))?;
        let today = usual.opens;
        if closes < today || closes > today + TimeDelta::days(92) {
            return Err(format!(
                "The last day is {closes}: expected a day from today on and within three months."
            ));
        }
        let k: u32 =
            self.k.trim().parse().map_err(|_| format!("{:?} is no number: expected 5 to 50.", self.k))?;
        let k = Threshold::try_from(k).map_err(mistake)?;
        let least =
            self.least.trim().parse().ok().filter(|days| (Terms::LEAST_INTERVAL..=366).contains(days));
        let least_interval_days = least.ok_or_else(|| {
            format!(
                "{:?} days without another round: expected a number from {} to 366.",
                self.least,
                Terms::LEAST_INTERVAL
            )
        })?;
        let lines = self.units.lines().map(str::trim).filter(|line| !line.is_empty());
        let units: Vec<UnitId> = lines.map(str::parse).collect::<Result<_, _>>().map_err(mistake)?;
        let instrument = self.instrument()?;
        let units = if instrument.is_pulse() { units } else { Vec::new() };
        let audit_mode = if self.council.is_some() { AuditMode::Answers } else { AuditMode::Commitments };
        let readers = if self.everybody.is_some() { Readers::Everybody } else { Readers::Leaders };
        let (paragraph, contact) = (self.paragraph(), self.contact()?);
        let terms = Terms { k, least_interval_days, audit_mode, readers, paragraph, contact, ..usual };
        let plan = people::plan(&config.people, terms, instrument, &units);
        let plan = plan.map_err(|error| said(StepError::from(error)))?;
        // What cannot be promised is said now, and not when the keys are made.
        plan.without_keys().map_err(mistake)?;
        Ok(plan)
    }
}

/// Stands for what somebody has seen: whom it asks, in which circles, under which terms.
pub(super) fn fingerprint(plan: &Plan) -> String {
    let circles: Vec<String> =
        plan.circles.iter().map(|circle| format!("{} {}", circle.id, circle.invited)).collect();
    let terms = &plan.terms;
    let usual = [Instrument::built_in(), Instrument::after_incident()].contains(&plan.instrument);
    // Orders of earlier versions stand for the built-in instruments without a word about them.
    let asked = if usual { String::new() } else { format!("{:?}", plan.instrument) };
    let text = format!(
        "{} {} {} {} {:?} {:?} {} {:?} {:?} {} {:?} {:?} {}{asked}",
        terms.round,
        terms.opens,
        terms.closes_at,
        terms.least_interval_days,
        terms.paragraph,
        terms.contact,
        terms.k,
        terms.audit_mode,
        terms.readers,
        plan.roster.size(),
        plan.cards(),
        plan.guardians,
        circles.join("\n")
    );
    hex::encode(sha256(text.as_bytes()))
}
