//! Passwords: argon2id as OWASP recommends it (19 MiB, two passes, one lane), a few at a time, in memory that is used again: an
//! allocator that gets 19 MiB back keeps it, for each thread that ever asked.
//!
//! It must never be quicker for an address that is not known: a hash is made whoever asks. It must never let many wait: each of
//! them holds a thread that employees need.

use std::sync::{
    Condvar, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use argon2::{
    Algorithm, Argon2, Block, Params, PasswordHash, Version,
    password_hash::phc::{Output, ParamsString, Salt},
};
use rand::{CryptoRng, RngExt};
use zeroize::Zeroize;

/// So many hashes are made at a time: 38 MiB at most.
const AT_ONCE: usize = 2;
/// So many more may wait for their turn: a quarter of a second.
const WAITING: usize = 8;
/// The shortest password: long enough to be guessed by nobody within the lock-out.
const SHORTEST: usize = 12;
/// The longest, so that nobody makes us work.
const LONGEST: usize = 128;

/// Verified for addresses that are not known. It is the hash of random bits that nobody kept.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29tZSByYW5kb20gc2FsdA$4VYsKmGmQy9HwMR6a6zEkPzYDbHOOqG1e8o1lBOlb1k";

/// A password that cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PasswordError {
    /// Too short or too long.
    #[error(
        "the password has {found} characters: expected {SHORTEST} to {LONGEST}; three or four words make a good one"
    )]
    Length {
        /// How many it has.
        found: usize,
    },
    /// It is soon guessed.
    #[error("the password contains the name in the mail address: choose one that has nothing to do with it")]
    Address,
    /// It is soon guessed.
    #[error("the password is made of very few different characters: choose another one")]
    Simple,
    /// The library refused.
    #[error("the password could not be hashed")]
    Library,
}

/// Too many passwords are being tried at this moment.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("too many people sign in at once")]
pub struct Busy;

/// Hashes passwords, a few at a time.
#[derive(Debug, Default)]
pub struct Passwords {
    line: Mutex<Line>,
    free: Condvar,
    made: AtomicUsize,
}

#[derive(Debug, Default)]
struct Line {
    working: usize,
    waiting: usize,
    /// What nobody works in just now.
    memories: Vec<Vec<Block>>,
}

/// One's turn: the right to make hashes, and the memory for it.
pub(super) struct Turn<'a> {
    of: &'a Passwords,
    memory: Vec<Block>,
}

impl Passwords {
    /// How many hashes were made, for whomever: each attempt to sign in costs exactly one.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Waits for one's turn, where few others wait. Whoever is known may join a longer line than strangers.
    pub(super) fn turn(&self, known: bool) -> Result<Turn<'_>, Busy> {
        let mut line = self.line();
        if line.working >= AT_ONCE {
            let most = if known { 2 * WAITING } else { WAITING };
            if line.waiting >= most {
                return Err(Busy);
            }
            line.waiting += 1;
            while line.working >= AT_ONCE {
                line = self.free.wait(line).unwrap_or_else(PoisonError::into_inner);
            }
            line.waiting -= 1;
        }
        line.working += 1;
        Ok(Turn { of: self, memory: line.memories.pop().unwrap_or_default() })
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// The hash of a new password of `name`, the part of the address before the `@`, in the PHC form.
    pub(super) fn hash(
        &mut self,
        password: &str,
        name: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<String, PasswordError> {
        check(password, name)?;
        let params = Params::new(19 * 1024, 2, 1, Some(32)).map_err(|_| PasswordError::Library)?;
        let salt: [u8; 16] = rng.random();
        let hash = self.work(password, &salt, &params).ok_or(PasswordError::Library)?;
        let stored = PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params).map_err(|_| PasswordError::Library)?,
            salt: Some(Salt::new(&salt).map_err(|_| PasswordError::Library)?),
            hash: Some(Output::new(&hash).map_err(|_| PasswordError::Library)?),
        };
        Ok(stored.to_string())
    }

    /// Whether a password is the one. Without a hash it is not, after the same work.
    pub(super) fn is(&mut self, password: &str, hash: Option<&str>) -> bool {
        let Ok(stored) = PasswordHash::new(hash.unwrap_or(NOBODY)) else { return false };
        let (Some(salt), Some(right), Ok(params)) = (&stored.salt, &stored.hash, Params::try_from(&stored))
        else {
            return false;
        };
        // A longer one was never accepted; cutting it keeps the work the same.
        let password: String = password.chars().take(LONGEST + 1).collect();
        let found = self.work(&password, salt.as_ref(), &params);
        let same = |found: [u8; 32]| {
            aws_lc_rs::constant_time::verify_slices_are_equal(&found, right.as_bytes()).is_ok()
        };
        found.is_some_and(same) && hash.is_some()
    }

    fn work(&mut self, password: &str, salt: &[u8], params: &Params) -> Option<[u8; 32]> {
        self.of.made.fetch_add(1, Ordering::Relaxed);
        self.memory.resize(params.block_count(), Block::default());
        let mut hash = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password_into_with_memory(password.as_bytes(), salt, &mut hash, &mut self.memory)
            .ok()?;
        Some(hash)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.memory.iter_mut().for_each(Zeroize::zeroize);
        let mut line = self.of.line();
        line.memories.push(std::mem::take(&mut self.memory));
        line.working -= 1;
        drop(line);
        self.of.free.notify_one();
    }
}

fn check(password: &str, name: &str) -> Result<(), PasswordError> {
    let found = password.chars().count();
    if !(SHORTEST..=LONGEST).contains(&found) {
        return Err(PasswordError::Length { found });
    }
    if name.len() > 3 && password.to_lowercase().contains(&name.to_lowercase()) {
        return Err(PasswordError::Address);
    }
    let different: std::collections::HashSet<char> = password.chars().collect();
    if different.len() < 5 { Err(PasswordError::Simple) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_password_is_known_by_its_hash_and_nobody_has_one_without_work() {
        let (passwords, mut rng) = (Passwords::default(), StdRng::seed_from_u64(1));
        let mut turn = passwords.turn(false).unwrap();
        let hash = turn.hash("correct horse battery", "ada", &mut rng).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(turn.is("correct horse battery", Some(&hash)));
        assert!(!turn.is("correct horse batterx", Some(&hash)));
        assert!(!turn.is("correct horse battery", None));
        assert_eq!(passwords.made(), 4, "also for nobody");
        assert!(PasswordHash::new(NOBODY).is_ok());
        // Any other program that knows argon2id says the same of it.
        use argon2::PasswordVerifier;
        let stored = PasswordHash::new(&hash).unwrap();
        assert!(Argon2::default().verify_password(b"correct horse battery", &stored).is_ok());
    }

    #[test]
    fn whoever_comes_to_a_long_line_is_sent_away_and_the_same_memory_serves_all_others() {
        let passwords = Passwords::default();
        let turns: Vec<Turn<'_>> = (0..AT_ONCE).map(|_| passwords.turn(false).unwrap()).collect();
        std::thread::scope(|scope| {
            for _ in 0..WAITING {
                scope.spawn(|| passwords.turn(false).unwrap().is("whatever it may be", None));
            }
            while passwords.line().waiting < WAITING {
                std::thread::yield_now();
            }
            assert!(matches!(passwords.turn(false), Err(Busy)));
            drop(turns);
        });
        assert_eq!(passwords.made(), WAITING);
        let line = passwords.line();
        assert!(line.working == 0 && line.waiting == 0 && line.memories.len() <= AT_ONCE);
        assert!(line.memories.iter().flatten().all(|block| block.as_ref().iter().all(|word| *word == 0)));
    }

    #[test]
    fn a_password_that_is_soon_guessed_is_refused() {
        let refused = |password: &str| check(password, "ada.lovelace").unwrap_err();
        assert_eq!(refused("short"), PasswordError::Length { found: 5 });
        assert_eq!(refused(&"x".repeat(129)), PasswordError::Length { found: 129 });
        assert_eq!(refused("Ada.Lovelace1815"), PasswordError::Address);
        assert_eq!(refused("aaaabbbbccccdddd"), PasswordError::Simple);
        assert_eq!(check("räuber hüpfen", "ada.lovelace"), Ok(()));
    }
}
