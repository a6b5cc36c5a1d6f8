//! Which installation a database and its key folder belong to: both bear one random id, and a generation that grows with each start and
//! each day. So an empty database, a restored one, and keys of another one are seen before anything is served.
//!
//! It must never let go unseen what does not fit, and the two sides must never share an id.

use super::{
    Address, Database, DbError, installation_store as store,
    keys::{KeyFolder, KeyFolderError},
};

/// The name of the file in the key folder. No round can have this name, so that it is never destroyed with one.
const FILE: &str = "_installation";

/// Why a database and a key folder are not served together.
#[derive(Debug, thiserror::Error)]
pub enum InstallationError {
    /// The database is new or empty, and the key folder is not.
    #[error(
        "the database ({database:?}) is new or empty, and the key folder {keys} belongs to one that is not: is this the right data \
         folder? Nothing was changed. If the database is lost and this is meant, add --accept-restore"
    )]
    EmptyDatabase {
        /// The database.
        database: Address,
        /// The key folder.
        keys: String,
    },
    /// The key folder is new or empty, and the database is not.
    #[error(
        "the key folder {keys} is new or empty, and the database ({database:?}) had keys: is it mounted, and the right one? Nothing \
         was changed. If the keys are lost and this is meant, add --accept-restore"
    )]
    NoKeys {
        /// The database.
        database: Address,
        /// The key folder.
        keys: String,
    },
    /// They belong to two installations.
    #[error(
        "the key folder {keys} belongs to another database than {database:?}: give both of one installation (--data and --keys)"
    )]
    Another {
        /// The database.
        database: Address,
        /// The key folder.
        keys: String,
    },
    /// One of them was put back.
    #[error(
        "the {older} is older than what lies beside it ({database:?}, keys in {keys}), as after a copy was put back: answers may be \
         missing, and links may work that were used. Nothing was changed. After a candor restore that was cut off, type it again; if \
         this is meant, add --accept-restore"
    )]
    Restored {
        /// Which one.
        older: &'static str,
        /// The database.
        database: Address,
        /// The key folder.
        keys: String,
    },
    /// The key folder.
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// How a database and a key folder fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fitted {
    /// Both are new.
    New,
    /// They belong together.
    Both,
    /// One was restored or lost, and somebody has said that it is meant.
    Accepted,
}

/// What a key folder bears.
struct Mark {
    id: String,
    generation: i64,
    /// Whether the database may not have this generation yet: the power went between the two.
    begun: bool,
}

impl Mark {
    fn load(keys: &KeyFolder) -> Result<Option<Self>, InstallationError> {
        let Some(bytes) = keys.load_if_there(FILE)? else { return Ok(None) };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let parts: Vec<&str> = text.split(' ').collect();
        match parts[..] {
            [id, generation, stand] => {
                let generation = generation.parse().map_err(|_| keys.damaged(FILE))?;
                Ok(Some(Self { id: id.to_owned(), generation, begun: stand == "begun" }))
            }
            _ => Err(keys.damaged(FILE).into()),
        }
    }

    fn keep(&self, keys: &KeyFolder) -> Result<(), KeyFolderError> {
        let stand = if self.begun { "begun" } else { "done" };
        keys.store(FILE, format!("{} {} {stand}", self.id, self.generation).as_bytes())
    }
}

/// Looks whether a database and a key folder belong together, and gives a new pair an id. `accept`: somebody has said that what was
/// restored or lost is meant.
///
/// # Errors
/// When they do not fit; nothing is changed then.
pub fn fit(db: &Database, keys: &KeyFolder, new_id: &str, accept: bool) -> Result<Fitted, InstallationError> {
    let stored = store::load(&mut *db.connection()?)?;
    let mark = Mark::load(keys)?;
    let place = || (db.address().clone(), keys.to_string());
    let (id, generation, fitted) = match (stored, mark) {
        (None, None) if keys.rounds()?.is_empty() => (new_id.to_owned(), 1, Fitted::New),
        // Keys from before there were marks, or with a mark that somebody removed.
        (None, None) => {
            let (database, keys) = place();
            return Err(InstallationError::EmptyDatabase { database, keys });
        }
        (None, Some(_)) if !accept => {
            let (database, keys) = place();
            return Err(InstallationError::EmptyDatabase { database, keys });
        }
        (Some(_), None) if !accept => {
            let (database, keys) = place();
            return Err(InstallationError::NoKeys { database, keys });
        }
        (None, Some(mark)) => (mark.id, mark.generation + 1, Fitted::Accepted),
        (Some((id, generation)), None) => (id, generation + 1, Fitted::Accepted),
        (Some((id, _)), Some(mark)) if id != mark.id => {
            let (database, keys) = place();
            return Err(InstallationError::Another { database, keys });
        }
        (Some((id, generation)), Some(mark)) => {
            let cut_off = mark.begun && mark.generation == generation + 1;
            if generation == mark.generation || cut_off {
                return Ok(Fitted::Both);
            }
            if !accept {
                let older = if generation < mark.generation { "database" } else { "key folder" };
                let (database, keys) = place();
                return Err(InstallationError::Restored { older, database, keys });
            }
            (id, generation.max(mark.generation) + 1, Fitted::Accepted)
        }
    };
    keep(db, keys, id, generation)?;
    Ok(fitted)
}

/// Refuses a database that is to be put back, and belongs to other keys.
///
/// # Errors
/// When it does, or one of them cannot be read.
pub fn may_restore(db: &Database, keys: &KeyFolder) -> Result<(), InstallationError> {
    match (store::load(&mut *db.connection()?)?, Mark::load(keys)?) {
        (Some((id, _)), Some(mark)) if id != mark.id => {
            Err(InstallationError::Another { database: db.address().clone(), keys: keys.to_string() })
        }
        _ => Ok(()),
    }
}

/// Lets a database that is to be put back fit its key folder, and no other copy: the key folder first. Until the database is in its
/// place, a start is refused.
///
/// # Errors
/// When they do not belong together, or one of them fails.
pub fn restore(db: &Database, keys: &KeyFolder) -> Result<(), InstallationError> {
    may_restore(db, keys)?;
    let Some((id, generation)) = store::load(&mut *db.connection()?)? else { return Ok(()) };
    let marked = Mark::load(keys)?.map_or(0, |mark| mark.generation);
    // Two further: one further could be a start that was cut off.
    let mark = Mark { id, generation: generation.max(marked) + 2, begun: false };
    mark.keep(keys)?;
    db.run("restore an installation", |conn| Ok(store::keep(conn, &mark.id, mark.generation)?))
}

/// Refuses to make a new database beside the key folder of another one, before there is a file.
///
/// # Errors
/// When the SQLite file is not there, and the key folder bears a mark; nobody has said that this is meant.
pub fn before_opening(database: &Address, keys: &KeyFolder, accept: bool) -> Result<(), InstallationError> {
    let is_new = matches!(database, Address::Sqlite(path) if !path.exists());
    if is_new && !accept && Mark::load(keys)?.is_some() {
        let (database, keys) = (database.clone(), keys.to_string());
        return Err(InstallationError::EmptyDatabase { database, keys });
    }
    Ok(())
}

/// Makes a copy of the database that was taken before now one that is seen to be older. Several processes may do so at once.
///
/// # Errors
/// When the database or the key folder fails.
pub fn advance(db: &Database, keys: &KeyFolder) -> Result<(), InstallationError> {
    let grown = db.run("grow a generation older", |conn| {
        store::hold(conn)?;
        let Some((id, generation)) = store::load(conn)? else { return Ok(None) };
        let mark = Mark { id, generation: generation + 1, begun: true };
        // First the key folder, which no backup holds.
        mark.keep(keys)?;
        store::keep(conn, &mark.id, mark.generation)?;
        Ok::<_, InstallationError>(Some(mark))
    })?;
    let Some(mark) = grown else { return Ok(()) };
    db.run("say that both have grown older", |conn| {
        store::hold(conn)?;
        // Somebody else may have gone on meanwhile, and says so.
        match store::load(conn)? {
            Some((_, generation)) if generation == mark.generation => {
                Ok(Mark { begun: false, ..mark }.keep(keys)?)
            }
            _ => Ok(()),
        }
    })
}

/// First the key folder, which no backup holds; then the database; then that both have it.
fn keep(db: &Database, keys: &KeyFolder, id: String, generation: i64) -> Result<(), InstallationError> {
    let mut mark = Mark { id, generation, begun: true };
    mark.keep(keys)?;
    db.run("begin an installation", |conn| store::keep(conn, &mark.id, generation))?;
    mark.begun = false;
    Ok(mark.keep(keys)?)
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    use super::*;
    use crate::Side;

    struct Place {
        folder: tempfile::TempDir,
    }

    impl Place {
        fn new() -> Self {
            Self { folder: tempfile::tempdir().unwrap() }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.folder.path().join(name)
        }

        fn open(&self) -> (Database, KeyFolder) {
            let db = Database::open(&Address::Sqlite(self.path("data/a.db")), Side::Answers).unwrap();
            (db, KeyFolder::open(&self.path("keys"), &self.path("data")).unwrap())
        }

        fn fit(&self, accept: bool) -> Result<bool, InstallationError> {
            let (db, keys) = self.open();
            Ok(fit(&db, &keys, "new-id", accept)? == Fitted::New)
        }

        /// The database as it is now: whole only when nothing is in the write-ahead log any more. A connection that goes just then
        /// holds it for a moment.
        fn copy(&self) -> Vec<u8> {
            let (db, _) = self.open();
            let in_log = || fs::metadata(self.path("data/a.db-wal")).map_or(0, |file| file.len());
            for _ in 0..1000 {
                db.compact().unwrap();
                if in_log() == 0 {
                    return fs::read(self.path("data/a.db")).unwrap();
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            panic!("the write-ahead log never becomes empty")
        }

        fn put_back(&self, bytes: &[u8]) {
            fs::remove_dir_all(self.path("data")).unwrap();
            fs::create_dir(self.path("data")).unwrap();
            fs::write(self.path("data/a.db"), bytes).unwrap();
        }
    }

    #[test]
    fn a_new_installation_is_one_once_and_fits_from_then_on() {
        let place = Place::new();
        assert!(place.fit(false).unwrap());
        for _ in 0..3 {
            assert!(!place.fit(false).unwrap());
            let (db, keys) = place.open();
            advance(&db, &keys).unwrap();
        }
    }

    #[test]
    fn a_restored_database_and_restored_keys_are_named_and_accepted_by_a_word_only() {
        let place = Place::new();
        place.fit(false).unwrap();
        let (old, old_keys) = (place.copy(), fs::read(place.path("keys/_installation")).unwrap());
        let (db, keys) = place.open();
        advance(&db, &keys).unwrap();
        let new = place.copy();
        place.put_back(&old);
        for _ in 0..2 {
            let refused = place.fit(false).unwrap_err().to_string();
            assert!(
                refused.contains("the database is older") && refused.contains("--accept-restore"),
                "{refused}"
            );
        }
        assert!(!place.fit(true).unwrap());
        assert!(!place.fit(false).unwrap(), "once is enough");
        place.put_back(&new);
        fs::write(place.path("keys/_installation"), old_keys).unwrap();
        assert!(place.fit(false).unwrap_err().to_string().contains("the key folder is older"));
    }

    #[test]
    fn an_empty_database_beside_keys_and_a_database_without_keys_are_refused() {
        let place = Place::new();
        place.fit(false).unwrap();
        let whole = place.copy();
        fs::remove_dir_all(place.path("data")).unwrap();
        let refused = place.fit(false).unwrap_err();
        assert!(matches!(refused, InstallationError::EmptyDatabase { .. }), "{refused}");
        place.put_back(&whole);
        fs::remove_file(place.path("keys/_installation")).unwrap();
        let refused = place.fit(false).unwrap_err();
        assert!(matches!(refused, InstallationError::NoKeys { .. }), "{refused}");
        // A key file of a round, and no mark: not a new installation either.
        fs::remove_dir_all(place.path("data")).unwrap();
        fs::write(place.path("keys/r.00.key"), "x").unwrap();
        let refused = place.fit(true).unwrap_err();
        assert!(matches!(refused, InstallationError::EmptyDatabase { .. }), "{refused}");
    }

    #[test]
    fn keys_of_another_installation_are_never_accepted() {
        let (one, other) = (Place::new(), Place::new());
        one.fit(false).unwrap();
        let (db, keys) = other.open();
        fit(&db, &keys, "other-id", false).unwrap();
        fs::copy(other.path("keys/_installation"), one.path("keys/_installation")).unwrap();
        assert!(matches!(one.fit(true), Err(InstallationError::Another { .. })));
    }

    #[test]
    fn the_power_may_go_between_the_key_folder_and_the_database() {
        let place = Place::new();
        place.fit(false).unwrap();
        let (_, keys) = place.open();
        Mark { id: "new-id".to_owned(), generation: 2, begun: true }.keep(&keys).unwrap();
        assert!(!place.fit(false).unwrap());
        Mark { id: "new-id".to_owned(), generation: 2, begun: false }.keep(&keys).unwrap();
        assert!(place.fit(false).is_err(), "both had it, and the database has it no more");
    }

    #[test]
    fn several_processes_grow_older_at_once_and_fit() {
        let place = Place::new();
        place.fit(false).unwrap();
        std::thread::scope(|all| {
            for _ in 0..4 {
                let (db, keys) = place.open();
                all.spawn(move || (0..20).for_each(|_| advance(&db, &keys).unwrap()));
            }
        });
        assert!(!place.fit(false).unwrap());
        let (db, keys) = place.open();
        let (_, generation) = store::load(&mut db.connection().unwrap()).unwrap().unwrap();
        let mark = Mark::load(&keys).unwrap().unwrap();
        assert_eq!((generation, mark.generation, mark.begun), (81, 81, false));
    }
}
