//! All published releases, read once as long as no other round is published, for pages that are looked at often.
//!
//! It must never keep anything but what is published, nor go on with it once something else is.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::error::StepError;
use candor_disclosure::release::Release;
use candor_people::{self as people, People};
use candor_report::changes::Changes;

/// So many rows of releases are kept at most, some 200 MB; where there are more, they are read for each page.
const KEPT: usize = 200_000;

/// What was read of the published rounds.
#[derive(Default)]
pub struct Published(Mutex<Option<Read>>);

/// The rounds that were read, and what they say, unless that is too much to be kept.
struct Read {
    of: Vec<String>,
    history: Option<Arc<History>>,
}

/// All published releases, the oldest first, and what was judged of changes so far.
pub struct History {
    releases: Vec<Release>,
    /// By the number of releases up to the one that they are of.
    changes: Mutex<HashMap<usize, Arc<Changes>>>,
}

impl History {
    /// All of them.
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The changes of the newest of the first `many` releases, judged once.
    pub fn changes(&self, many: usize) -> Arc<Changes> {
        let of = || Arc::new(Changes::of(self.releases.get(..many).unwrap_or(&self.releases)));
        locked(&self.changes).entry(many).or_insert_with(of).clone()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Published {
    /// All published releases, read again only where another round is published.
    ///
    /// # Errors
    /// When the database fails or a stored release cannot be read.
    pub fn history(&self, people: &People) -> Result<Arc<History>, StepError> {
        let names = people::published_rounds(people)?;
        let mut kept = locked(&self.0);
        if let Some(Read { of, history: Some(history) }) = &*kept
            && *of == names
        {
            return Ok(history.clone());
        }
        let texts = people::published(people)?;
        let releases = texts.iter().map(|text| Release::from_text(text)).collect::<Result<Vec<_>, _>>()?;
        let rows: usize = releases.iter().map(|release| release.numbers().rows().len()).sum();
        let history = Arc::new(History { releases, changes: Mutex::default() });
        *kept = Some(Read { of: names, history: (rows <= KEPT).then(|| history.clone()) });
        Ok(history)
    }

    /// Reads and judges what everybody looks at first, once a publication: in a large organisation that takes longer than a page may.
    ///
    /// # Errors
    /// When the database fails or a stored release cannot be read.
    pub fn read_ahead(&self, people: &People) -> Result<(), StepError> {
        let names = people::published_rounds(people)?;
        if locked(&self.0).as_ref().is_some_and(|read| read.of == names) {
            return Ok(());
        }
        let history = self.history(people)?;
        let newest = history.releases().iter().rposition(|release| !release.instrument().is_pulse());
        newest.map(|newest| history.changes(newest + 1));
        Ok(())
    }
}
