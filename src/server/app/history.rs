//! All published releases, read once as long as no other round is published, for pages that are looked at often.
//!
//! It must never keep anything but what is published or was counted and is looked at, nor go on with it once something else is.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::error::StepError;
use candor_disclosure::release::Release;
use candor_people::{self as people, People};
use candor_protocol::survey::{RoundName, sha256};
use candor_report::changes::Changes;

/// So many rows of releases are kept at most, some 200 MB; where there are more, they are read for each page.
const KEPT: usize = 200_000;

/// What was read of the published rounds, and of those before a closed one that somebody looks at, with that one.
#[derive(Default)]
pub struct Published {
    out: Kept,
    looked_at: Kept,
}

#[derive(Default)]
struct Kept(Mutex<Option<Read>>);

/// What was read, and what it says, unless that is too much to be kept.
struct Read {
    of: Vec<String>,
    history: Option<Arc<History>>,
}

impl Kept {
    /// What these rounds say, read again only where they are others.
    fn history(
        &self,
        of: Vec<String>,
        read: impl FnOnce() -> Result<Vec<Release>, StepError>,
    ) -> Result<Arc<History>, StepError> {
        let mut kept = locked(&self.0);
        if let Some(Read { of: kept, history: Some(history) }) = &*kept
            && *kept == of
        {
            return Ok(history.clone());
        }
        // What is not needed any more goes before its successor comes.
        *kept = None;
        let releases = read()?;
        let rows: usize = releases.iter().map(|release| release.numbers().rows().len()).sum();
        let history = Arc::new(History { releases, changes: Mutex::default() });
        *kept = Some(Read { of, history: (rows <= KEPT).then(|| history.clone()) });
        Ok(history)
    }
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

/// The releases up to one of them.
#[derive(Clone)]
pub struct UpTo {
    history: Arc<History>,
    many: usize,
}

impl UpTo {
    /// The first `many` of a history.
    pub fn new(history: Arc<History>, many: usize) -> Self {
        let many = many.min(history.releases.len());
        Self { history, many }
    }

    /// They, the oldest first.
    pub fn releases(&self) -> &[Release] {
        &self.history.releases[..self.many]
    }

    /// The newest of them.
    pub fn newest(&self) -> Option<&Release> {
        self.releases().last()
    }

    /// What is new in it.
    pub fn changes(&self) -> Arc<Changes> {
        self.history.changes(self.many)
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
        self.out.history(people::published_rounds(people)?, || releases(people))
    }

    /// These releases, and that one, which is not out yet, behind them; read again only where they are others.
    ///
    /// # Errors
    /// When the database fails or a release cannot be read.
    pub fn with(&self, people: &People, before: &[RoundName], newest: &str) -> Result<UpTo, StepError> {
        let out = people::published_rounds(people)?.into_iter();
        let mut of: Vec<String> =
            out.filter(|name| before.iter().any(|each| each.as_str() == name)).collect();
        of.push(hex::encode(sha256(newest.as_bytes())));
        let history = self.looked_at.history(of, || {
            let mut all = releases(people)?;
            all.retain(|release| before.contains(release.round()));
            all.push(Release::from_text(newest)?);
            Ok(all)
        })?;
        let many = history.releases.len();
        Ok(UpTo::new(history, many))
    }

    /// Reads and judges what everybody looks at first, once a publication: in a large organisation that takes longer than a page may.
    ///
    /// # Errors
    /// When the database fails or a stored release cannot be read.
    pub fn read_ahead(&self, people: &People) -> Result<(), StepError> {
        let names = people::published_rounds(people)?;
        if locked(&self.out.0).as_ref().is_some_and(|read| read.of == names) {
            return Ok(());
        }
        let history = self.history(people)?;
        let newest = history.releases().iter().rposition(|release| !release.instrument().is_pulse());
        newest.map(|newest| history.changes(newest + 1));
        Ok(())
    }
}

/// The releases of all published rounds, the oldest first.
///
/// # Errors
/// When the database fails or a stored release cannot be read.
pub fn releases(people: &People) -> Result<Vec<Release>, StepError> {
    people::published(people)?.iter().map(|text| Ok(Release::from_text(text)?)).collect()
}
