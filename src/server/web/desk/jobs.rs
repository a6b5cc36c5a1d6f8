//! Work that takes longer than a page may: opening, closing and publishing a round. It goes on when the browser is closed, and
//! its page says how far it is.
//!
//! One at a time for each round, in this process only: a step that is ordered twice is done once. It holds no result that is
//! not in the database, so that a restart loses nothing but the words.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use candor_protocol::survey::RoundName;

/// The work on each round.
#[derive(Clone, Default)]
pub(in crate::web) struct Jobs(Arc<Mutex<HashMap<RoundName, Arc<Job>>>>);

/// One piece of work.
pub(in crate::web) struct Job {
    what: &'static str,
    done: AtomicUsize,
    of: usize,
    outcome: Mutex<Option<Result<String, String>>>,
}

/// How it stands, in words.
pub(in crate::web) enum Standing {
    /// Under way: what, and how many of how many steps are done.
    Working(&'static str, usize, usize),
    /// Done, and what there is to say.
    Done(String),
    /// Failed, and why.
    Failed(String),
}

impl Jobs {
    /// Starts work on a round, unless some is under way. `of` is the number of steps that `work` will count.
    pub(in crate::web) fn start(
        &self,
        round: &RoundName,
        what: &'static str,
        of: usize,
        work: impl FnOnce(&(dyn Fn() + Sync)) -> Result<String, String> + Send + 'static,
    ) {
        let job = Arc::new(Job { what, done: AtomicUsize::new(0), of, outcome: Mutex::default() });
        {
            let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if jobs.get(round).is_some_and(|job| job.is_under_way()) {
                return;
            }
            jobs.insert(round.clone(), Arc::clone(&job));
        }
        std::thread::spawn(move || {
            let step = || {
                job.done.fetch_add(1, Ordering::Relaxed);
            };
            let worked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&step)));
            let outcome = worked.unwrap_or_else(|_| Err("Something went wrong on our side.".to_owned()));
            *job.outcome.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        });
    }

    /// How the last work on a round stands.
    pub(in crate::web) fn standing(&self, round: &RoundName) -> Option<Standing> {
        let job = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(round).cloned()?;
        let outcome = job.outcome.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Some(match outcome {
            None => Standing::Working(job.what, job.done.load(Ordering::Relaxed).min(job.of), job.of),
            Some(Ok(said)) => Standing::Done(said),
            Some(Err(why)) => Standing::Failed(why),
        })
    }
}

impl Job {
    fn is_under_way(&self) -> bool {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn what_is_ordered_twice_is_done_once_and_what_failed_can_be_ordered_again() {
        let (jobs, round) = (Jobs::default(), "r".parse().unwrap());
        let (go, wait) = mpsc::channel::<()>();
        let (said, heard) = mpsc::channel();
        let also = said.clone();
        jobs.start(&round, "opening", 2, move |step| {
            step();
            said.send("first").unwrap();
            wait.recv().unwrap();
            Err("it was not to be".to_owned())
        });
        heard.recv().unwrap();
        jobs.start(&round, "opening", 2, move |_| {
            Ok(also.send("second").map_or_else(|_| String::new(), |()| String::new()))
        });
        assert!(matches!(jobs.standing(&round), Some(Standing::Working("opening", 1, 2))));
        go.send(()).unwrap();
        while matches!(jobs.standing(&round), Some(Standing::Working(..))) {
            std::thread::yield_now();
        }
        assert!(matches!(jobs.standing(&round), Some(Standing::Failed(why)) if why == "it was not to be"));
        assert!(heard.try_recv().is_err(), "the second one never ran");
        jobs.start(&round, "opening", 0, |_| Ok("done".to_owned()));
        while matches!(jobs.standing(&round), Some(Standing::Working(..))) {
            std::thread::yield_now();
        }
        assert!(matches!(jobs.standing(&round), Some(Standing::Done(said)) if said == "done"));
    }
}
