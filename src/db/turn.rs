//! Whose turn it is to write, within this process: SQLite lets those who wait ask again from time to time, and who asks at the wrong
//! moment each time is never let in.
//!
//! It must never stand in for the lock of the file: other processes know nothing of it.

use std::time::Duration;

use parking_lot::{FairMutex, FairMutexGuard};

/// One after the other, as they came.
#[derive(Default)]
pub(super) struct Turn(FairMutex<()>);

impl Turn {
    /// Waits for one's turn, which lasts as long as what is returned. `None`: it did not come in time.
    pub(super) fn take(&self, patience: Duration) -> Option<FairMutexGuard<'_, ()>> {
        self.0.try_lock_for(patience)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    };

    use super::*;
    use crate::{Address, Database, DbError, Side};

    #[test]
    fn nobody_who_waits_to_write_is_passed_again_and_again() {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("people.db"));
        let db = &Database::open(&address, Side::People).unwrap();
        let write = || {
            db.run("write", |_| {
                std::thread::sleep(Duration::from_millis(1));
                Ok::<_, DbError>(())
            })
            .unwrap()
        };
        let (all, served) = (&Barrier::new(5), &AtomicUsize::new(0));
        let mut passed = 0;
        std::thread::scope(|threads| {
            for _ in 0..4 {
                threads.spawn(move || {
                    all.wait();
                    (0..20).for_each(|_| write());
                    served.fetch_add(1, Ordering::Relaxed);
                });
            }
            all.wait();
            while served.load(Ordering::Relaxed) < 4 && passed < 60 {
                write();
                passed += 1;
            }
        });
        assert!(passed < 60, "passed {passed} times");
    }
}
