//! How far long work is: one line that counts. Without a terminal it prints one line per stage instead.

use std::{
    io::{IsTerminal as _, Write as _, stderr},
    sync::{Mutex, PoisonError},
};

/// The stage under way: what it is, how many steps are done, and how many there are.
#[derive(Default)]
pub(super) struct Bar(Mutex<Option<(&'static str, usize, usize)>>);

impl Bar {
    /// Starts a stage of `Some(steps)`, or counts one step with `None`.
    pub(super) fn hear(&self, what: &'static str, steps: Option<usize>) {
        let mut stage = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match (steps, stage.as_mut()) {
            (None, Some((what, done, of))) => {
                *done += 1;
                show(format_args!("\r  {what}: {done} of {of}"));
            }
            (None, None) => {}
            (Some(steps), _) if stderr().is_terminal() => {
                end(stage.replace((what, 0, steps)));
                show(format_args!("  {what}: 0 of {steps}"));
            }
            (Some(steps), _) => eprintln!("  {what} ({steps})"),
        }
    }

    /// Ends the last stage.
    pub(super) fn done(&self) {
        end(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// A terminal that is gone is no reason to stop.
fn show(text: std::fmt::Arguments<'_>) {
    stderr().write_fmt(text).ok();
}

/// What comes next stands on a line of its own.
fn end(stage: Option<(&'static str, usize, usize)>) {
    if stage.is_some() {
        show(format_args!("\n"));
    }
}
