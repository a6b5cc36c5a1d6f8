//! What a command says, and how it ends: lines on standard output, one line about what went wrong on standard error.
//!
//! It must never end a command because nobody reads what it says (`candor round open … | head -1`): a step that has begun
//! is finished. What could not be written for another reason, such as a full disk, is told at the end.

use std::{
    error::Error,
    fmt,
    io::{self, IsTerminal, Write},
    process::ExitCode,
    sync::OnceLock,
};

/// Whatever stopped a command; its sentence says what to do.
pub type Failure = Box<dyn Error>;

/// Why standard output takes nothing any more, once it does not.
static LOST: OnceLock<io::Error> = OnceLock::new();

fn write(text: fmt::Arguments<'_>, now: bool) {
    if LOST.get().is_some() {
        return;
    }
    let mut out = io::stdout().lock();
    let done = out.write_fmt(text).and_then(|()| if now { out.flush() } else { Ok(()) });
    if let Err(error) = done {
        // Whoever was first has said why.
        let _ = LOST.set(error);
    }
}

/// Prints a line.
pub fn line(text: fmt::Arguments<'_>) {
    write(format_args!("{text}\n"), false);
}

/// Prints the beginning of a line.
pub fn part(text: fmt::Arguments<'_>) {
    write(text, false);
}

/// Prints a question, behind which the answer is typed.
///
/// # Errors
/// When somebody at a terminal would have to answer a question that nobody can read.
pub fn prompt(question: fmt::Arguments<'_>) -> Result<(), Failure> {
    write(question, true);
    match LOST.get() {
        Some(error) if io::stdin().is_terminal() => {
            Err(format!("nothing was done: the question cannot be shown: {error}").into())
        }
        _ => Ok(()),
    }
}

/// Prints a line on standard error. If nobody reads that either, there is nobody left to tell.
pub fn complain(text: fmt::Arguments<'_>) {
    let _ = io::stderr().lock().write_fmt(format_args!("{text}\n"));
}

/// What the command line of a program was read as.
///
/// # Errors
/// When a value in it cannot be used: it was said in one line, like every other error, and the program ends with this. After
/// help, and what else is wrong, this does not return.
pub fn parsed<P>(program: &str, typed: Result<P, clap::Error>) -> Result<P, ExitCode> {
    match typed {
        Ok(parsed) => Ok(parsed),
        Err(error) if error.kind() == clap::error::ErrorKind::ValueValidation => {
            let text = error.to_string();
            let line = text.lines().next().unwrap_or_default();
            complain(format_args!("{program}: {}", line.strip_prefix("error: ").unwrap_or(line)));
            Err(ExitCode::FAILURE)
        }
        Err(error) => error.exit(),
    }
}

/// Says what stopped a command, if anything did, and with which code the program ends.
pub fn end(program: &str, done: Result<(), Failure>) -> ExitCode {
    write(format_args!(""), true);
    match (done, LOST.get()) {
        (Err(error), _) => complain(format_args!("{program}: {}", chain(error.as_ref()))),
        (Ok(()), Some(error)) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(format_args!("{program}: done, but not everything could be printed: {error}"));
        }
        (Ok(()), _) => return ExitCode::SUCCESS,
    }
    ExitCode::FAILURE
}

/// An error and its causes, each said once.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}
