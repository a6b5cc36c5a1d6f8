//! What may leave: the numbers of one round, about every unit of the tree, as they are printed.
//!
//! All fields are private and there is no public constructor: outside this room a `Disclosed` can be read
//! and never made. The one hole by nature, reading a stored release back, is [`Disclosed::restore`].
//!
//! It must never hold what its printed form does not show: no sum, no count of one item, no unrounded number.

use serde::{Deserialize, Serialize};

use super::printed::{Hundredths, Printed, Share, Tenths};
use crate::statistics::Agreement;
use candor_protocol::survey::UnitId;

/// Everything that a round lets anybody know.
///
/// It can be read everywhere:
///
/// ```
/// use candor_disclosure::Disclosed;
/// fn read(numbers: &Disclosed) -> u32 {
///     numbers.answered()
/// }
/// fn make() -> Disclosed {
///     todo!()
/// }
/// ```
///
/// and made, changed or read in from anywhere else nowhere:
///
/// ```compile_fail
/// use candor_disclosure::Disclosed;
/// fn make() -> Disclosed {
///     Disclosed(todo!())
/// }
/// ```
///
/// ```compile_fail
/// use candor_disclosure::Disclosed;
/// fn read(numbers: &Disclosed) -> u32 {
///     numbers.0.answered
/// }
/// ```
///
/// ```compile_fail
/// use candor_disclosure::Disclosed;
/// fn make() -> Disclosed {
///     serde_json::from_str("{}").unwrap()
/// }
/// ```
///
/// ```compile_fail
/// use candor_disclosure::Disclosed;
/// fn make() -> Disclosed {
///     Disclosed::restore(todo!()).unwrap()
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disclosed(pub(super) Numbers);

/// The fields of [`Disclosed`], in the form in which they are stored and exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Numbers {
    /// Invited people.
    pub(super) invited: u32,
    /// Valid ballots with at least one item answered.
    pub(super) answered: u32,
    /// Respondents who are in no number at all, because no group around them reached k.
    pub(super) uncounted: u32,
    /// Units that could be shown and are not, so that everybody is counted.
    pub(super) given_up: u32,
    pub(super) spread: Spread,
    /// Company-wide reliability, from 200 respondents on.
    pub(super) reliability: Option<Reliability>,
    /// How many groups are shown, and the smallest that can be told apart by subtracting them (at least k).
    pub(super) cells: u32,
    pub(super) smallest_atom: Option<u32>,
    /// What the values of a row are about: `composite`, then the items.
    pub(super) measures: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// The pooled spread of answers within circles, exactly as all bands were computed with it: so each can be computed
/// again from what is printed, and none tells anything of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    pub(super) composite: Hundredths,
    pub(super) alpha: Hundredths,
    pub(super) items: Vec<Hundredths>,
}

impl Spread {
    /// Of people's scores, in scale points: a standard deviation.
    pub fn composite(&self) -> Hundredths {
        self.composite
    }
    /// Cronbach's alpha, by which the momentary part of a score is told.
    pub fn alpha(&self) -> Hundredths {
        self.alpha
    }
    /// Of the answers to each item, in scale points.
    pub fn items(&self) -> &[Hundredths] {
        &self.items
    }
}

/// Company-wide reliability, three decimals each; empty where it is not defined (alpha of a single item, omega of
/// fewer than three) or where fewer than 200 people answered all that it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reliability {
    pub(super) alpha: String,
    pub(super) alpha_low: String,
    pub(super) alpha_high: String,
    pub(super) omega: String,
    pub(super) icc1: String,
    pub(super) icc2: String,
}

impl Reliability {
    /// Cronbach's alpha of the items.
    pub fn alpha(&self) -> &str {
        &self.alpha
    }
    /// Feldt's 95 % interval of alpha.
    pub fn alpha_interval(&self) -> (&str, &str) {
        (&self.alpha_low, &self.alpha_high)
    }
    /// McDonald's omega (total, one factor).
    pub fn omega(&self) -> &str {
        &self.omega
    }
    /// ICC(1): how much of one person's answers is the unit's.
    pub fn icc1(&self) -> &str {
        &self.icc1
    }
    /// ICC(2): how reliable a unit's mean is.
    pub fn icc2(&self) -> &str {
        &self.icc2
    }
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A unit with everything below it that may be counted in it.
    Unit,
    /// The small teams of a unit, counted together, and people directly in it.
    Rest,
    /// A unit that cannot be shown.
    Hidden,
}

/// One unit, or the rest group of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The unit; for a rest row the unit whose small teams these are.
    pub(super) unit: UnitId,
    pub(super) kind: Kind,
    /// Respondents of the cell; `None` when hidden.
    pub(super) answered: Option<u32>,
    /// Invited people of the cell; `None` when hidden.
    pub(super) invited: Option<u32>,
    /// For a hidden unit, and for one that misses fewer than k answers: the unit at which those are counted.
    pub(super) counted_at: Option<UnitId>,
    /// For a rest row: the units whose people are in it.
    pub(super) members: Vec<UnitId>,
    /// Few people joined or left, or nearly as many answered as before, and fewer than twenty: values are in steps of 0.2.
    pub(super) coarsened: bool,
    pub(super) agreement: Option<Agreement>,
    /// The ids of the two highest and the two lowest items, where the items have no value; none of them where all are alike.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) highest: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) lowest: Vec<String>,
    /// In the order of the measures; none when hidden.
    pub(super) values: Vec<Value>,
}

impl Row {
    /// The unit; for a rest row the unit whose small teams these are.
    pub fn unit(&self) -> &UnitId {
        &self.unit
    }
    /// What the row is about.
    pub fn kind(&self) -> Kind {
        self.kind
    }
    /// Respondents of the cell, the same for all its measures; `None` when hidden.
    pub fn answered(&self) -> Option<u32> {
        self.answered
    }
    /// Invited people of the cell; `None` when hidden.
    pub fn invited(&self) -> Option<u32> {
        self.invited
    }
    /// For a hidden unit, and for a shown one that misses fewer than k answers: where those are counted.
    pub fn counted_at(&self) -> Option<&UnitId> {
        self.counted_at.as_ref()
    }
    /// For a rest row: the units whose people are in it.
    pub fn members(&self) -> &[UnitId] {
        &self.members
    }
    /// Whether few people (1 to k - 1) joined or left, or answered more or fewer than in a round in which it was shown before,
    /// and fewer than twenty answered: values are then in steps of 0.2.
    pub fn coarsened(&self) -> bool {
        self.coarsened
    }
    /// How much people agree, as rwg(j) in words, from twenty answers on.
    pub fn agreement(&self) -> Option<Agreement> {
        self.agreement
    }
    /// Where the items have no value: the ids of the two highest, the highest first, of equal ones the one asked first. Fewer
    /// where they are not above the lowest.
    pub fn highest(&self) -> &[String] {
        &self.highest
    }
    /// Where the items have no value: the ids of the two lowest, the lowest first, of equal ones the one asked first.
    pub fn lowest(&self) -> &[String] {
        &self.lowest
    }
    /// The composite first, then the items in the instrument's order; none when hidden.
    pub fn values(&self) -> &[Value] {
        &self.values
    }
    /// The composite; `None` when hidden.
    pub fn composite(&self) -> Option<&Value> {
        self.values.first()
    }
}

/// One number of one row, and what goes with it. Higher is always safer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Value {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<Printed>,
    /// The 95 % band around the value; `None` where it is end-coded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) low: Option<Tenths>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high: Option<Tenths>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) favourable: Option<Share>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unfavourable: Option<Share>,
}

impl Value {
    /// What is printed everywhere; `None` for an item of a group in which fewer than ten people, or k, can be told apart.
    pub fn value(&self) -> Option<Printed> {
        self.value
    }
    /// The 95 % band; `None` where the value is end-coded or not shown.
    pub fn band(&self) -> Option<(Tenths, Tenths)> {
        self.low.zip(self.high)
    }
    /// The share of people above the middle of the scale, for an item from ten answers on.
    pub fn favourable(&self) -> Option<Share> {
        self.favourable
    }
    /// The share of people below the middle of the scale, for an item from twenty answers on.
    pub fn unfavourable(&self) -> Option<Share> {
        self.unfavourable
    }
}

impl Disclosed {
    /// Reads back what was stored. Only `release/store.rs` may call this, on what it stored itself; a test
    /// holds that.
    ///
    /// # Errors
    /// When the stored text is not in the form that `Serialize` writes.
    pub(crate) fn restore(stored: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(stored).map(Self)
    }

    /// Invited people.
    pub fn invited(&self) -> u32 {
        self.0.invited
    }
    /// Respondents: valid ballots with at least one item answered.
    pub fn answered(&self) -> u32 {
        self.0.answered
    }
    /// Respondents who are in no number at all, because no group around them reached k: fewer than k, unless
    /// an item was skipped by so many that fewer than k of them answered it.
    pub fn uncounted(&self) -> u32 {
        self.0.uncounted
    }
    /// How many units that could be shown are not, so that everybody is counted.
    pub fn given_up(&self) -> u32 {
        self.0.given_up
    }
    /// The spread behind the bands.
    pub fn spread(&self) -> &Spread {
        &self.0.spread
    }
    /// What the values of a row are about: `composite`, then the items' ids.
    pub fn measures(&self) -> &[String] {
        &self.0.measures
    }
    /// Company-wide reliability; `None` below 200 respondents.
    pub fn reliability(&self) -> Option<&Reliability> {
        self.0.reliability.as_ref()
    }
    /// How many groups are shown.
    pub fn cells(&self) -> u32 {
        self.0.cells
    }
    /// The smallest group that can be told apart by subtracting what is shown; at least k.
    pub fn smallest_atom(&self) -> Option<u32> {
        self.0.smallest_atom
    }
    /// Every unit of the tree, parents before children, a unit's rest row directly after it.
    pub fn rows(&self) -> &[Row] {
        &self.0.rows
    }
}
