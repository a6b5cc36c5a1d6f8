//! A bar for long work. Without a terminal it prints one line per stage instead.

use std::{io::IsTerminal, sync::Mutex, sync::PoisonError};

use indicatif::{ProgressBar, ProgressStyle};

/// The bar of the stage under way.
#[derive(Default)]
pub(super) struct Bar(Mutex<Option<ProgressBar>>);

impl Bar {
    /// Starts a stage of `Some(steps)`, or counts one step with `None`.
    pub(super) fn hear(&self, what: &'static str, steps: Option<usize>) {
        let mut bar = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match steps {
            None => {
                if let Some(bar) = bar.as_ref() {
                    bar.inc(1);
                }
            }
            Some(steps) => {
                if let Some(done) = bar.take() {
                    done.finish_and_clear();
                }
                if std::io::stderr().is_terminal() {
                    let steps = u64::try_from(steps).unwrap_or(u64::MAX);
                    let style =
                        ProgressStyle::with_template("  {msg} {wide_bar} {pos} of {len}, {eta} to go");
                    let new = ProgressBar::new(steps).with_message(what);
                    *bar = Some(style.map_or(new.clone(), |style| new.with_style(style)));
                } else {
                    eprintln!("  {what} ({steps})");
                }
            }
        }
    }

    /// Ends the last stage.
    pub(super) fn done(&self) {
        if let Some(bar) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            bar.finish_and_clear();
        }
    }
}
