//! Who has asked for a link to choose a password: a short list without doubles, written after the reply by one thread.
//!
//! It must never drop in silence what it took, and never grow: whoever comes to a full list is told to come again.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use candor_mail::EmailAddress;

/// So many may wait; each takes milliseconds.
const MOST: usize = 64;

/// The list.
#[derive(Clone, Default)]
pub(in crate::web) struct Asked(Arc<Mutex<List>>);

#[derive(Default)]
struct List {
    waiting: VecDeque<EmailAddress>,
    /// Whether a thread is at it.
    at_work: bool,
}

impl Asked {
    /// Takes an address, and has `work` done for each that waits, one after another, on a thread; `false` where too many wait.
    pub(super) fn take(&self, address: EmailAddress, work: impl Fn(&EmailAddress) + Send + 'static) -> bool {
        {
            let mut list = self.list();
            if list.waiting.contains(&address) {
                return true;
            }
            if list.waiting.len() >= MOST {
                return false;
            }
            list.waiting.push_back(address);
            if list.at_work {
                return true;
            }
            list.at_work = true;
        }
        let list = self.clone();
        std::thread::spawn(move || {
            while let Some(address) = list.next() {
                // One that fails in a way that nobody thought of does not end the others.
                let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&address)));
            }
        });
        true
    }

    /// The next one; when there is none, nobody is at work any more.
    fn next(&self) -> Option<EmailAddress> {
        let mut list = self.list();
        let next = list.waiting.pop_front();
        list.at_work = next.is_some();
        next
    }

    fn list(&self) -> MutexGuard<'_, List> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn nobody_is_dropped_or_served_twice_and_a_full_list_says_so() {
        let (asked, (go, wait), (said, heard)) = (Asked::default(), mpsc::channel::<()>(), mpsc::channel());
        let wait = Mutex::new(wait);
        let of = |at: usize| format!("p{at}@example.org").parse::<EmailAddress>().unwrap();
        let work = move |address: &EmailAddress| {
            wait.lock().unwrap().recv().unwrap();
            assert!(!address.as_str().starts_with("p3@"), "one fails");
            said.send(address.clone()).unwrap();
        };
        assert!(asked.take(of(0), work));
        // The first one is at work, and nobody else's work is ever asked for.
        while !asked.list().waiting.is_empty() {
            std::thread::yield_now();
        }
        let taken =
            (1..=MOST + 5).filter(|at| asked.take(of(*at), |_| panic!("one thread does it all"))).count();
        assert_eq!(taken, MOST);
        assert!(asked.take(of(7), |_| ()), "waits already");
        (0..=MOST).for_each(|_| go.send(()).unwrap());
        let served: Vec<EmailAddress> = (0..MOST).map(|_| heard.recv().unwrap()).collect();
        assert_eq!(served, (0..=MOST).filter(|at| *at != 3).map(of).collect::<Vec<_>>());
    }
}
