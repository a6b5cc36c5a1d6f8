//! What the letters of one round have in common, kept from one letter to the next: a round has thousands of them.
//!
//! It must never hold whom a letter goes to, and is forgotten when nothing leaves any more.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex, PoisonError},
};

use candor_disclosure::release::Release;
use candor_people::{Inviting, Links, Told};
use candor_protocol::survey::{Promise, RoundName, Tree, UnitId};
use candor_report::{
    beside::{Beside, Silent, Until},
    changes::Changes,
    invitation::Heard,
};

/// What was read for the letters that leave now.
#[derive(Default)]
pub struct Letters {
    pub(super) invited: Draft<Invited>,
    pub(super) published: Draft<Published>,
    /// Kept as long as the program runs: pages are read whenever somebody likes, and nothing in it ever changes.
    pub(super) for_everybody: Draft<ForEverybody>,
}

/// What the letters with links into a round have in common.
pub(super) struct Invited {
    pub(super) inviting: Inviting,
    pub(super) links: Links,
    pub(super) words: String,
    /// By circle: what leaders answered to the round before.
    pub(super) told: Vec<Vec<Told>>,
}

/// What the reports of a round have in common.
pub(super) struct Published {
    pub(super) history: Vec<Release>,
    pub(super) changes: Changes,
    pub(super) unsaid: Unsaid,
}

/// What the letters of a published round say beside the numbers, for all units.
pub(super) struct Unsaid {
    pub(super) results_go_out: Option<Until>,
    /// The round before, and the units whose people heard nothing after it.
    pub(super) before: Option<(RoundName, HashSet<UnitId>)>,
}

impl Unsaid {
    /// For the leader of a unit in a tree, who leads all of `own`.
    pub(super) fn beside(&self, tree: &Tree, unit: &UnitId, own: &[UnitId]) -> Beside {
        let silent = self.before.as_ref().and_then(|(after, silent)| {
            let is_below = |at: usize| {
                let id = &tree.unit(at).id;
                silent.contains(id)
                    && !own.contains(id)
                    && tree.upwards(at).skip(1).any(|above| tree.unit(above).id == *unit)
            };
            let below = (0..tree.units().len()).filter(|&at| is_below(at));
            let units: Vec<String> = below.map(|at| tree.unit(at).name.clone()).collect();
            (!units.is_empty()).then(|| Silent { after: after.to_string(), units })
        });
        Beside { results_go_out: self.results_go_out, silent }
    }
}

/// What the results of a round for everybody have in common.
pub(super) struct ForEverybody {
    pub(super) promise: Arc<Promise>,
    pub(super) history: Vec<Release>,
    pub(super) changes: Changes,
}

impl Letters {
    /// Forgets what was kept for letters.
    pub(super) fn forget(&self) {
        self.invited.forget();
        self.published.forget();
    }
}

/// Something that was made for one round, by its name.
pub(super) struct Draft<T>(Mutex<Option<(String, Arc<T>)>>);

impl<T> Default for Draft<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Draft<T> {
    /// What is kept for a round, or is made for it now.
    pub(super) fn of<E>(&self, round: &str, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, kept)) = &*place
            && of == round
        {
            return Ok(kept.clone());
        }
        let made = Arc::new(make()?);
        *place = Some((round.to_owned(), made.clone()));
        Ok(made)
    }

    fn forget(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Leaders' notes, as a letter says them.
pub(super) fn said(told: &[Told]) -> Vec<Heard> {
    let heard = |told: &Told| Heard {
        unit: told.unit.clone(),
        round: told.round.to_string(),
        heard: told.heard.clone(),
        will_do: told.will_do.clone(),
    };
    told.iter().map(heard).collect()
}
