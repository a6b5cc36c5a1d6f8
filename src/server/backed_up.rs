//! What the settings say about backups: what is copied, and where a backup is put back.

use std::sync::Arc;

use crate::{
    app::{AnswersService, Config},
    backup::{self, Automatic, Place, Sources},
    backup_settings::BackupSettings,
    config::{ConfigError, Settings},
};
use candor_db::{Side, files, keys::KeyFolder};
use candor_people::People;

impl Settings {
    /// What backups are made of: nothing yet.
    pub fn sources(&self) -> Sources {
        Sources::new(self.data.clone(), self.keys.clone())
    }

    /// What backups are made of: each side that is here.
    pub fn sources_of(&self, config: &Config) -> Sources {
        self.sources_with(&config.people, &config.answers)
    }

    pub(crate) fn sources_with(&self, people: &People, answers: &AnswersService) -> Sources {
        let sources = self.sources().with_people(people);
        match answers {
            AnswersService::Local(answers) => sources.with_answers(answers),
            AnswersService::Remote(_) => sources,
        }
    }

    /// Backups that are made by themselves, where a folder is named.
    pub fn automatic(&self, sources: Sources) -> Option<Arc<Automatic>> {
        let BackupSettings { backup, backup_every, keep } = self.backups.clone();
        Some(Arc::new(Automatic::new(sources, backup?, backup_every, keep, self.backup_days)))
    }

    /// Where a backup is put back: each side that is here. No database is opened.
    ///
    /// # Errors
    /// When a setting is wrong or a folder cannot be used.
    pub fn places(&self) -> Result<Vec<Place>, ConfigError> {
        files::folder(&self.keys)?;
        let ours =
            [Side::People, Side::Answers].into_iter().filter(|side| self.side.is_none_or(|one| one == *side));
        let place = |side| {
            let keys = KeyFolder::open(&self.keys.join(backup::name(side)), &self.data)?;
            Ok(Place { side, address: self.address(side)?, keys })
        };
        ours.map(place).collect()
    }
}
