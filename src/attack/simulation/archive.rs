//! A continuous copy of SQLite's write-ahead logs, as replication tools make it (Litestream and its kind): every
//! frame ever written, also those that a checkpoint has since let be overwritten. It is the most that an attacker of
//! backups can have. Each generation of a log becomes a file of its own, in the same format.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::super::AttackError;
use super::{Databases, failed};
use candor_db::{Address, Database};

/// The logs of both databases.
pub(super) struct Archive(Vec<Log>);

struct Log {
    log: PathBuf,
    into: PathBuf,
    name: &'static str,
    generation: u32,
    /// The two salts of the generation under way: every frame of it repeats them.
    salts: [u8; 8],
    /// How far it was copied.
    copied: u64,
}

const HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

impl Archive {
    /// Begins to copy into a folder. On PostgreSQL there is nothing to do: the server keeps its log itself.
    pub(super) fn begin(databases: &Databases<'_>, into: &Path) -> Result<Self, AttackError> {
        fs::create_dir_all(into).map_err(|why| failed(into, why))?;
        let log = |name: &'static str, db: &Database| match db.address() {
            Address::Sqlite(path) => {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                let log = path.with_file_name(format!("{file}-wal"));
                Some(Log { log, into: into.to_owned(), name, generation: 0, salts: [0; 8], copied: 0 })
            }
            Address::Postgres(_) => None,
        };
        Ok(Self(databases.iter().filter_map(|(name, db)| log(name, db)).collect()))
    }

    /// Copies what was written since the last time. Nobody writes meanwhile.
    pub(super) fn follow(&mut self) -> Result<(), AttackError> {
        for log in &mut self.0 {
            log.follow().map_err(|why| failed(&log.log, why))?;
        }
        Ok(())
    }
}

impl Log {
    fn follow(&mut self) -> io::Result<()> {
        let mut from = match File::open(&self.log) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            opened => opened?,
        };
        let mut header = [0; HEADER];
        if from.read_exact(&mut header).is_err() {
            return Ok(());
        }
        if header[16..24] != self.salts {
            self.salts.copy_from_slice(&header[16..24]);
            self.generation += 1;
            self.copied = 32;
            fs::write(self.file(), header)?;
        }
        let size = u32::from_be_bytes([header[8], header[9], header[10], header[11]]);
        let mut frame = vec![0; FRAME_HEADER + usize::try_from(size).unwrap_or_default()];
        let mut to = File::options().append(true).open(self.file())?;
        from.seek(SeekFrom::Start(self.copied))?;
        while from.read_exact(&mut frame).is_ok() && frame[8..16] == self.salts {
            to.write_all(&frame)?;
            self.copied += u64::try_from(frame.len()).unwrap_or_default();
        }
        Ok(())
    }

    fn file(&self) -> PathBuf {
        self.into.join(format!("{}.{:04}.db-wal", self.name, self.generation))
    }
}
