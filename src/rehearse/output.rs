//! What a rehearsal leaves behind: the export, the comments that may be shown, the charts, nothing else.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use candor_db::files;
use candor_disclosure::{comments::Comments, release::Release};
use candor_report::{changes::Changes, chart, comments, export, png::png, trend::Trend};

/// Writes `release.csv`, `comments.csv`, one `release-<round>.json` and `comments-<round>.json` for each round, and `charts/<unit>.svg` and `.png` into a folder.
///
/// # Errors
/// When a file cannot be written or a chart not drawn.
pub fn write_outputs(
    folder: &Path,
    releases: &[Release],
    rounds: &[Comments],
    step: &(dyn Fn() + Sync),
) -> io::Result<()> {
    export::write(folder, releases)?;
    comments::write(folder, rounds, releases)?;
    let charts = folder.join("charts");
    files::make(&charts)?;
    let Some(last) = releases.last() else { return Ok(()) };
    let units = Mutex::new(last.tree().units().iter());
    let (changes, failed) = (Changes::of(releases), Mutex::new(None));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = units.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some(unit) = next else { return };
                    let file = |kind: &str| -> PathBuf { charts.join(format!("{}.{kind}", unit.id)) };
                    let draw = || -> io::Result<()> {
                        let svg =
                            chart::svg(&Trend::of(releases, &changes, &unit.id).map_err(io::Error::other)?);
                        files::write(&file("svg"), &svg)?;
                        files::write(&file("png"), png(&svg).map_err(io::Error::other)?)
                    };
                    if let Err(error) = draw() {
                        *failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    }
                    step();
                }
            });
        }
    });
    failed.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
}
