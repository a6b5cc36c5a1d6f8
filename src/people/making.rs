//! Makes the issuing keys of a round before it opens: one for each circle, on all cores. A key takes a twentieth of a second, and a
//! large round has ten thousand: what is made is kept in the key folder, sealed as it will rest in the database, so that whoever is
//! interrupted goes on where it was.
//!
//! It must never use a key that it cannot open, nor one for two circles; and once the round is open nothing of it is left here.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use rand::CryptoRng;

use super::{OpenError, People, RoundKeys, issue::key_context};
use candor_db::keys::KeyFolderError;
use candor_protocol::{
    survey::{RoundName, sha256},
    token::{IssuingError, IssuingKey},
};

/// So many keys are written to one file: what is lost when the power goes is a second's work.
const TOGETHER: usize = 32;

/// The keys of a round that is not open yet.
pub struct IssuingKeys {
    pub(super) keys: RoundKeys,
    /// By position in the promise.
    made: BTreeMap<usize, Made>,
}

/// A key, as the promise names it and as it rests.
struct Made {
    public: String,
    sealed: Vec<u8>,
}

impl IssuingKeys {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.made.len()
    }

    /// Public keys, and the same keys sealed, by position in the promise.
    pub(super) fn into_parts(self) -> (RoundKeys, Vec<String>, Vec<Vec<u8>>) {
        let (public, sealed) = self.made.into_values().map(|made| (made.public, made.sealed)).unzip();
        (self.keys, public, sealed)
    }
}

/// Makes what is missing of the first `wanted` keys of a round, `at_most` of them now. `progress` hears of each, also of those that
/// were there.
pub(super) fn make(
    people: &People,
    round: &RoundName,
    wanted: usize,
    at_most: usize,
    rng: &mut impl CryptoRng,
    progress: &(dyn Fn() + Sync),
) -> Result<IssuingKeys, OpenError> {
    let keys = RoundKeys::begin(&people.keys, &begun(round), rng)?;
    let mut all = IssuingKeys { made: kept(people, round, &keys)?, keys };
    all.made.retain(|at, _| *at < wanted);
    all.made.iter().for_each(|_| progress());
    let missing: Vec<usize> = (0..wanted).filter(|at| !all.made.contains_key(at)).take(at_most).collect();
    let cores = thread::available_parallelism().map_or(1, usize::from).min(missing.len());
    let (next, ended) = (Mutex::new(missing.into_iter()), AtomicBool::new(false));
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..cores {
            let (sender, next, ended) = (sender.clone(), &next, &ended);
            scope.spawn(move || {
                while !ended.load(Ordering::Relaxed) {
                    let at = next.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some(at) = at else { return };
                    if sender.send((at, IssuingKey::generate())).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        let done = keep(people, round, &receiver, &mut all, rng, progress);
        ended.store(true, Ordering::Relaxed);
        done
    })?;
    Ok(all)
}

/// Seals what comes, and writes it.
fn keep(
    people: &People,
    round: &RoundName,
    receiver: &mpsc::Receiver<(usize, Result<IssuingKey, IssuingError>)>,
    all: &mut IssuingKeys,
    rng: &mut impl CryptoRng,
    progress: &(dyn Fn() + Sync),
) -> Result<(), OpenError> {
    let mut batch = Vec::new();
    for (at, key) in receiver {
        let key = key.map_err(OpenError::Key)?;
        let sealed = key.seal(&all.keys.sealing, &key_context(round, at), rng).map_err(OpenError::Key)?;
        batch.push((at, sealed.clone()));
        all.made.insert(at, Made { public: key.public().to_string(), sealed });
        if batch.len() == TOGETHER {
            write(people, round, &std::mem::take(&mut batch))?;
        }
        progress();
    }
    if !batch.is_empty() {
        write(people, round, &batch)?;
    }
    Ok(())
}

/// Destroys what is kept of a round here: it is open, or somebody else has opened it.
pub(super) fn forget(people: &People, round: &RoundName) -> Result<(), KeyFolderError> {
    people.keys.destroy_some(&beginning(round))
}

/// What the names of the files begin with; a promise's fingerprint is hexadecimal, and never looks like this.
fn beginning(round: &RoundName) -> String {
    format!("{round}.making.")
}

/// The file with the round's two secrets.
fn begun(round: &RoundName) -> String {
    format!("{}key", beginning(round))
}

/// A file: each key's position, the length of what is sealed (both four bytes, big-endian), and that.
fn write(people: &People, round: &RoundName, batch: &[(usize, Vec<u8>)]) -> Result<(), KeyFolderError> {
    let mut bytes = Vec::new();
    for (at, sealed) in batch {
        for number in [*at, sealed.len()] {
            bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
        }
        bytes.extend(sealed);
    }
    // Another process that makes keys for the same round never writes the same.
    let name = format!("{}{}.key", beginning(round), hex::encode(&sha256(&bytes)[..8]));
    people.keys.store(&name, &bytes)
}

/// What was made before. A file that is damaged, or that was sealed by another beginning, is passed over: its keys are made afresh.
fn kept(
    people: &People,
    round: &RoundName,
    keys: &RoundKeys,
) -> Result<BTreeMap<usize, Made>, KeyFolderError> {
    let mut found = BTreeMap::new();
    for name in people.keys.names(&beginning(round))? {
        if name == begun(round) {
            continue;
        }
        let bytes = match people.keys.load_if_there(&name) {
            Ok(Some(bytes)) => bytes,
            Ok(None) | Err(KeyFolderError::Damaged(_)) => continue,
            Err(error) => return Err(error),
        };
        let mut rest = bytes.as_slice();
        while let Some((at, sealed, after)) = first(rest) {
            rest = after;
            if let Ok(key) = IssuingKey::open(sealed, &keys.sealing, &key_context(round, at)) {
                found.insert(at, Made { public: key.public().to_string(), sealed: sealed.to_vec() });
            }
        }
    }
    Ok(found)
}

fn first(bytes: &[u8]) -> Option<(usize, &[u8], &[u8])> {
    let (at, rest) = bytes.split_first_chunk()?;
    let (length, rest) = rest.split_first_chunk()?;
    let [at, length] = [at, length].map(|number| usize::try_from(u32::from_be_bytes(*number)).ok());
    let (sealed, rest) = rest.split_at_checked(length?)?;
    Some((at?, sealed, rest))
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};
    use std::{fs, path::Path, sync::atomic::AtomicUsize};

    use super::*;
    use candor_db::{Address, Database, Side, keys::KeyFolder};

    /// As a process that starts over the same folders.
    fn started(folder: &Path) -> People {
        let (data, keys) = (folder.join("data"), folder.join("keys"));
        let keys = KeyFolder::open(&keys, &data).unwrap();
        People::new(Database::open(&Address::Sqlite(data.join("p.db")), Side::People).unwrap(), keys)
    }

    /// The public keys, and of how many was heard.
    fn made(folder: &Path, wanted: usize, at_most: usize, seed: u64) -> (Vec<String>, usize) {
        let heard = AtomicUsize::new(0);
        let hear = || {
            heard.fetch_add(1, Ordering::Relaxed);
        };
        let (round, mut rng) = ("r".parse().unwrap(), StdRng::seed_from_u64(seed));
        let made = make(&started(folder), &round, wanted, at_most, &mut rng, &hear).unwrap();
        (made.into_parts().1, heard.into_inner())
    }

    fn files(folder: &Path) -> Vec<std::path::PathBuf> {
        let all = fs::read_dir(folder.join("keys")).unwrap().map(|entry| entry.unwrap().path());
        all.filter(|path| !path.ends_with("r.making.key")).collect()
    }

    #[test]
    fn whoever_is_interrupted_goes_on_where_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let (first, heard) = made(folder.path(), 3, 2, 1);
        assert_eq!((first.len(), heard), (2, 2));
        let (all, heard) = made(folder.path(), 3, usize::MAX, 2);
        assert_eq!((&all[..2], all.len(), heard), (&first[..], 3, 3));
        assert_eq!(made(folder.path(), 3, 0, 3), (all.clone(), 3), "what is there is not made again");
        assert_eq!(made(folder.path(), 2, 0, 4).0, first, "the roster has become smaller meanwhile");

        // A damaged file costs its own keys alone, and so does one under other secrets.
        let (sum, files) = (|path: &Path| fs::read(path).unwrap(), files(folder.path()));
        let of_two = files.iter().max_by_key(|path| sum(path).len()).unwrap();
        let mut flipped = sum(of_two);
        flipped[100] ^= 1;
        fs::write(of_two, flipped).unwrap();
        assert_eq!(made(folder.path(), 3, 0, 5).0, all[2..]);
        fs::remove_file(folder.path().join("keys/r.making.key")).unwrap();
        let (afresh, heard) = made(folder.path(), 3, usize::MAX, 6);
        assert!(heard == 3 && afresh.iter().all(|key| !all.contains(key)));

        forget(&started(folder.path()), &"r".parse().unwrap()).unwrap();
        assert!(fs::read_dir(folder.path().join("keys")).unwrap().next().is_none());
    }
}
