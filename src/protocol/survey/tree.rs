//! The organisation as a tree of units, of any depth. It holds names of units, never of people.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    str::FromStr,
};

use serde::{Deserialize, Serialize};

/// A unit's identifier, as HR wrote it. It can stand in a file name and in a spreadsheet cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UnitId(String);

/// A unit identifier that would be unsafe in a file name, a link or a spreadsheet.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "the unit {found:?} cannot be used: expected 1 to 80 characters without \"/\", \"\\\" or control characters, \
     beginning with a letter or digit and not ending in a space"
)]
pub struct UnitIdError {
    /// What was given.
    pub found: String,
}

impl UnitId {
    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for UnitId {
    type Err = UnitIdError;

    fn from_str(text: &str) -> Result<Self, UnitIdError> {
        let good = (1..=80).contains(&text.chars().count())
            && text.chars().next().is_some_and(char::is_alphanumeric)
            && !text.ends_with(char::is_whitespace)
            && !text.chars().any(|c| c == '/' || c == '\\' || c.is_control());
        if good { Ok(Self(text.to_owned())) } else { Err(UnitIdError { found: text.to_owned() }) }
    }
}

impl TryFrom<String> for UnitId {
    type Error = UnitIdError;

    fn try_from(text: String) -> Result<Self, UnitIdError> {
        text.parse()
    }
}

impl From<UnitId> for String {
    fn from(id: UnitId) -> Self {
        id.0
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One unit: a team, a department, the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// The identifier.
    pub id: UnitId,
    /// The unit that this one belongs to; `None` only for the root.
    pub parent: Option<UnitId>,
    /// The name people know it by.
    pub name: String,
    /// More than 30 % of its people (with everything below) are others than in the round before: what it says is no
    /// continuation. Set when a round opens.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub regrouped: bool,
    /// How many answered in the rounds in which it was shown before: published counts, by which a small group is coarsened
    /// where the number differs by few. Set when a round opens.
    #[serde(default, skip_serializing_if = "ShownWith::is_empty")]
    pub shown_with: ShownWith,
}

/// How many answered in a unit, and in its small teams counted together, in each round in which they were shown; ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownWith {
    /// In the unit.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub unit: BTreeSet<u32>,
    /// In its small teams, where they were shown.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub rest: BTreeSet<u32>,
}

impl ShownWith {
    fn is_empty(&self) -> bool {
        self.unit.is_empty() && self.rest.is_empty()
    }
}

impl Unit {
    /// A unit that goes on as it was.
    pub fn new(id: UnitId, parent: Option<UnitId>, name: String) -> Self {
        Self { id, parent, name, regrouped: false, shown_with: ShownWith::default() }
    }
}

/// All units, parents always before their children; the first is the root.
///
/// Units are addressed by their position, from 0 (the root).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Unit>", into = "Vec<Unit>")]
pub struct Tree {
    units: Vec<Unit>,
    parent: Vec<Option<usize>>,
    children: Vec<Vec<usize>>,
    position: HashMap<UnitId, usize>,
}

/// Units that do not make one tree.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum TreeError {
    /// There is no unit at all.
    #[error("there are no units: expected at least one, the whole organisation, without a parent")]
    Empty,
    /// An identifier is used twice.
    #[error("the unit {0} is there twice")]
    Twice(UnitId),
    /// A parent does not exist.
    #[error("the unit {unit} names the parent {parent}, which is not there")]
    UnknownParent {
        /// The unit.
        unit: UnitId,
        /// The parent that it names.
        parent: UnitId,
    },
    /// Two units have no parent.
    #[error("the units {0} and {1} both have no parent: expected exactly one, the whole organisation")]
    TwoRoots(UnitId, UnitId),
    /// Following the parents of a unit never ends.
    #[error("the unit {0} is, over its parents, its own parent")]
    Cycle(UnitId),
}

impl TreeError {
    /// The unit at fault, so that a reader of a file can name its line.
    pub fn unit(&self) -> Option<&UnitId> {
        match self {
            Self::Empty => None,
            Self::Twice(unit) | Self::UnknownParent { unit, .. } | Self::Cycle(unit) => Some(unit),
            Self::TwoRoots(_, second) => Some(second),
        }
    }
}

impl Tree {
    /// Sorts units into a tree. Siblings keep the order in which they were given.
    ///
    /// # Errors
    /// When the units do not make exactly one tree.
    pub fn new(given: Vec<Unit>) -> Result<Self, TreeError> {
        let mut seen = HashMap::new();
        for (at, unit) in given.iter().enumerate() {
            if seen.insert(unit.id.clone(), at).is_some() {
                return Err(TreeError::Twice(unit.id.clone()));
            }
        }
        let mut below: Vec<Vec<usize>> = vec![Vec::new(); given.len()];
        let mut root: Option<usize> = None;
        for (at, unit) in given.iter().enumerate() {
            match &unit.parent {
                Some(parent) => match seen.get(parent) {
                    Some(&above) => below[above].push(at),
                    None => {
                        return Err(TreeError::UnknownParent {
                            unit: unit.id.clone(),
                            parent: parent.clone(),
                        });
                    }
                },
                None => match root {
                    None => root = Some(at),
                    Some(first) => return Err(TreeError::TwoRoots(given[first].id.clone(), unit.id.clone())),
                },
            }
        }
        // Without a root every unit has a parent, so following them never ends.
        let Some(root) = root else {
            return Err(given.first().map_or(TreeError::Empty, |unit| TreeError::Cycle(unit.id.clone())));
        };
        let (mut order, mut next) = (Vec::with_capacity(given.len()), vec![root]);
        while let Some(at) = next.pop() {
            order.push(at);
            next.extend(below[at].iter().rev());
        }
        if order.len() < given.len() {
            let reached: std::collections::HashSet<usize> = order.into_iter().collect();
            let lost = (0..given.len()).find(|at| !reached.contains(at)).unwrap_or(root);
            return Err(TreeError::Cycle(given[lost].id.clone()));
        }
        let units: Vec<Unit> = order.iter().map(|&at| given[at].clone()).collect();
        let position: HashMap<UnitId, usize> =
            units.iter().enumerate().map(|(at, unit)| (unit.id.clone(), at)).collect();
        let parent: Vec<Option<usize>> =
            units.iter().map(|unit| unit.parent.as_ref().map(|id| position[id])).collect();
        let mut children = vec![Vec::new(); units.len()];
        for (at, above) in parent.iter().enumerate() {
            if let Some(above) = *above {
                children[above].push(at);
            }
        }
        Ok(Self { units, parent, children, position })
    }

    /// The same tree, with the units at these positions marked as regrouped.
    ///
    /// # Panics
    /// When a position is not in the tree.
    #[must_use]
    pub fn regrouped(mut self, positions: &[usize]) -> Self {
        for &at in positions {
            self.units[at].regrouped = true;
        }
        self
    }

    /// The same tree, with how many answered where its units were shown before.
    #[must_use]
    pub fn shown_with(mut self, mut counts: HashMap<UnitId, ShownWith>) -> Self {
        for unit in &mut self.units {
            unit.shown_with = counts.remove(&unit.id).unwrap_or_default();
        }
        self
    }

    /// The smallest tree with these units and everything below them: its root is the lowest unit that contains them all.
    /// `None` where one of them is not in the tree, or none is given.
    pub fn part(&self, of: &[UnitId]) -> Option<Self> {
        let asked: Vec<usize> = of.iter().map(|unit| self.position(unit)).collect::<Option<_>>()?;
        let holds_all = |&at: &usize| asked.iter().all(|&unit| self.upwards(unit).any(|above| above == at));
        let root = self.upwards(*asked.first()?).find(holds_all)?;
        let is_part = |&at: &usize| {
            let below = self.upwards(at).any(|above| asked.contains(&above));
            let between = asked.iter().any(|&unit| self.upwards(unit).any(|above| above == at));
            below || (between && self.upwards(at).any(|above| above == root))
        };
        let unit = |at: usize| {
            let unit = self.units[at].clone();
            Unit { parent: unit.parent.filter(|_| at != root), ..unit }
        };
        Self::new((0..self.units.len()).filter(is_part).map(unit).collect()).ok()
    }

    /// All units, the root first, parents before children.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The unit at a position.
    pub fn unit(&self, at: usize) -> &Unit {
        &self.units[at]
    }

    /// Where a unit stands.
    pub fn position(&self, id: &UnitId) -> Option<usize> {
        self.position.get(id).copied()
    }

    /// The position of the parent; `None` for the root.
    pub fn parent(&self, at: usize) -> Option<usize> {
        self.parent[at]
    }

    /// The positions of the units directly below, in the order given.
    pub fn children(&self, at: usize) -> &[usize] {
        &self.children[at]
    }

    /// The positions from a unit up to the root, the unit itself first.
    pub fn upwards(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(at), |&at| self.parent[at])
    }

    /// The lowest unit that contains both.
    pub fn lowest_common(&self, a: usize, b: usize) -> usize {
        let above: std::collections::HashSet<usize> = self.upwards(a).collect();
        self.upwards(b).find(|at| above.contains(at)).unwrap_or(0)
    }
}

impl TryFrom<Vec<Unit>> for Tree {
    type Error = TreeError;

    fn try_from(units: Vec<Unit>) -> Result<Self, TreeError> {
        Self::new(units)
    }
}

impl From<Tree> for Vec<Unit> {
    fn from(tree: Tree) -> Self {
        tree.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: &str, parent: &str) -> Unit {
        let parent = (!parent.is_empty()).then(|| parent.parse().unwrap());
        Unit {
            id: id.parse().unwrap(),
            parent,
            name: id.to_uppercase(),
            regrouped: false,
            shown_with: ShownWith::default(),
        }
    }

    fn check(units: &[(&str, &str)], expected: Result<&[&str], &str>) {
        let made = Tree::new(units.iter().map(|(id, parent)| unit(id, parent)).collect());
        match (made, expected) {
            (Ok(tree), Ok(order)) => {
                let ids: Vec<&str> = tree.units().iter().map(|unit| unit.id.as_str()).collect();
                assert_eq!(ids, order);
            }
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{error}"),
            (made, expected) => panic!("{made:?} is not {expected:?}"),
        }
    }

    #[test]
    fn parents_stand_before_children_whatever_the_order_given() {
        check(&[("a", "d"), ("d", "c"), ("b", "d"), ("c", "")], Ok(&["c", "d", "a", "b"]));
    }

    #[test]
    fn what_is_no_tree_is_refused_with_the_unit_at_fault() {
        check(&[], Err("no units"));
        check(&[("a", ""), ("a", "")], Err("a is there twice"));
        check(&[("a", ""), ("b", "x")], Err("parent x"));
        check(&[("a", ""), ("b", "")], Err("a and b both"));
        check(&[("a", "b"), ("b", "a")], Err("its own parent"));
        check(&[("r", ""), ("a", "b"), ("b", "a")], Err("its own parent"));
    }

    #[test]
    fn a_part_is_what_was_asked_for_below_the_lowest_unit_that_holds_it() {
        let units = [("r", ""), ("d", "r"), ("a", "d"), ("x", "a"), ("b", "d"), ("c", "d"), ("e", "r")];
        let tree = Tree::new(units.map(|(id, parent)| unit(id, parent)).into()).unwrap();
        let part = |of: &[&str]| {
            let part = tree.part(&of.iter().map(|id| id.parse().unwrap()).collect::<Vec<_>>())?;
            assert_eq!(part.unit(0).parent, None);
            Some(part.units().iter().map(|unit| unit.id.to_string()).collect::<Vec<_>>().join(" "))
        };
        for (of, expected) in [
            (&["a"][..], "a x"),
            (&["x", "b"], "d a x b"),
            (&["a", "d"], "d a x b c"),
            (&["x", "e"], "r d a x e"),
            (&["r"], "r d a x b c e"),
        ] {
            assert_eq!(part(of).as_deref(), Some(expected), "{of:?}");
        }
        assert_eq!((part(&[]), part(&["a", "no"])), (None, None));
    }

    #[test]
    fn a_unit_that_could_leave_its_folder_or_run_in_a_spreadsheet_is_refused() {
        for bad in ["", "../x", "a/b", "=1+1", "@x", "-x", "a ", "a\n", ".x"] {
            assert!(bad.parse::<UnitId>().is_err(), "{bad:?}");
        }
        for good in ["Team 4", "R&D", "4711", "Änderung", "a.b-c_d"] {
            assert!(good.parse::<UnitId>().is_ok(), "{good:?}");
        }
    }

    #[test]
    fn the_lowest_common_unit_is_found_from_either_side() {
        let tree =
            Tree::new(vec![unit("c", ""), unit("d", "c"), unit("a", "d"), unit("b", "d"), unit("e", "c")])
                .unwrap();
        let at = |id: &str| tree.position(&id.parse().unwrap()).unwrap();
        assert_eq!(tree.lowest_common(at("a"), at("b")), at("d"));
        assert_eq!(tree.lowest_common(at("a"), at("e")), at("c"));
        assert_eq!(tree.lowest_common(at("d"), at("a")), at("d"));
    }
}
