//! `candor export`: the published numbers and comments as files.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use candor_db::files;
use candor_report::{comments, export};
use candor_server::{app, config::Settings};

#[derive(Args)]
pub(super) struct Export {
    /// The folder to write release.csv, release.xlsx, comments.csv, comments.xlsx (each table with semicolons and 3,4, too), release-<round>.json and comments-<round>.json into.
    #[arg(long, default_value = ".", value_name = "DIR")]
    out: PathBuf,
}

impl Export {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let people = settings.open()?.people;
        let releases = app::releases(&people)?;
        if releases.is_empty() {
            return Err(
                "there is nothing to export: no round has been published yet (candor round status)".into()
            );
        }
        files::make(&self.out)?;
        export::write(&self.out, &releases)?;
        comments::write(&self.out, &app::published_comments(&people)?, &releases)?;
        println!("{} rounds written to {}", releases.len(), self.out.display());
        Ok(())
    }
}
