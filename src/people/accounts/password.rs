//! Passwords: argon2id as OWASP recommends it (19 MiB, two passes, one lane), a few at a time so that memory is bounded.
//!
//! It must never be quicker for an address that is not known: a hash is made whoever asks.

use std::sync::{
    Condvar, Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version};
use rand::{CryptoRng, RngExt};

/// So many hashes are made at a time: 76 MiB at most.
const AT_ONCE: usize = 4;
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

/// Hashes passwords, a few at a time.
#[derive(Debug, Default)]
pub struct Passwords {
    busy: Mutex<usize>,
    free: Condvar,
    made: AtomicUsize,
}

impl Passwords {
    /// How many hashes were made, for whomever: each attempt to sign in costs exactly one.
    pub fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// The hash of a new password of `name`, the part of the address before the `@`.
    pub(super) fn hash(
        &self,
        password: &str,
        name: &str,
        rng: &mut impl CryptoRng,
    ) -> Result<String, PasswordError> {
        check(password, name)?;
        let salt: [u8; 16] = rng.random();
        let hashed = self.working(|argon2| argon2.hash_password_with_salt(password.as_bytes(), &salt));
        Ok(hashed.map_err(|_| PasswordError::Library)?.to_string())
    }

    /// Whether a password is the one. Without a hash it is not, after the same work.
    pub(super) fn is(&self, password: &str, hash: Option<&str>) -> bool {
        let stored = PasswordHash::new(hash.unwrap_or(NOBODY));
        let Ok(stored) = stored else { return false };
        // A longer one was never accepted; cutting it keeps the work the same.
        let password: String = password.chars().take(LONGEST + 1).collect();
        self.working(|argon2| argon2.verify_password(password.as_bytes(), &stored)).is_ok() && hash.is_some()
    }

    fn working<T>(&self, work: impl FnOnce(&Argon2<'_>) -> T) -> T {
        let mut busy = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        while *busy >= AT_ONCE {
            busy = self.free.wait(busy).unwrap_or_else(PoisonError::into_inner);
        }
        *busy += 1;
        drop(busy);
        self.made.fetch_add(1, Ordering::Relaxed);
        let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
        let done = work(&Argon2::new(Algorithm::Argon2id, Version::V0x13, params));
        *self.busy.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.free.notify_one();
        done
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
        let hash = passwords.hash("correct horse battery", "ada", &mut rng).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.is("correct horse battery", Some(&hash)));
        assert!(!passwords.is("correct horse batterx", Some(&hash)));
        assert!(!passwords.is("correct horse battery", None));
        assert_eq!(passwords.made(), 4, "also for nobody");
        assert!(PasswordHash::new(NOBODY).is_ok());
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
