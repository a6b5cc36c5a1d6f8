//! What is wrong in files: one message for each cause, with the lines in which it was found.
//!
//! It must never repeat a mail address, and never hold more than [`Problems::TOLD`] causes, however long a file is.

use std::fmt;

use super::saying::{Saying, Value, saying};

/// One thing that is wrong in a file. It never repeats a mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as it was named to us; empty when all of them are meant.
    pub file: String,
    /// The line as an editor counts it, from 1; `None` when the whole file is meant.
    pub line: Option<usize>,
    /// The column, as the header has it; `None` when the whole line is meant.
    pub column: Option<String>,
    /// What was found and what was expected.
    pub what: Saying,
    /// What it has in common with others that are told together with it; `None` where only the same words are.
    pub cause: Option<&'static str>,
}

impl Problem {
    /// The same, told together with all others of this cause in the same column.
    pub fn because(self, cause: &'static str) -> Self {
        Self { cause: Some(cause), ..self }
    }

    fn is_like(&self, other: &Self) -> bool {
        let same = match (self.cause, other.cause) {
            (None, None) => self.what == other.what,
            (one, another) => one == another,
        };
        same && self.column == other.column && self.file == other.file
    }
}

impl Problem {
    /// With its place.
    fn saying(&self) -> Saying {
        let file = Some(&self.file).filter(|file| !file.is_empty());
        let file = file.map(|file| saying!("problem-file", "{file}", file = file.as_str()));
        let line = self.line.map(|line| saying!("problem-line", "line {line}", line = line));
        let column = self.column.as_deref();
        let column = column.map(|column| saying!("problem-column", "column {column}", column = column));
        let place: Vec<Saying> = [file, line, column].into_iter().flatten().collect();
        match place[..] {
            [] => self.what.clone(),
            _ => saying!("problem", "{place}: {what}", place = place, what = self.what.clone()),
        }
    }
}

/// A cause, the first place of it, and where it comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Cause {
    first: Problem,
    /// The first lines, as they were found.
    lines: Vec<usize>,
    /// All of them.
    times: usize,
}

/// Everything that is wrong in some files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    causes: Vec<Cause>,
    /// Problems of causes that are not told.
    more: usize,
}

impl Problems {
    /// How many causes are told: as many as a person mends before trying again.
    pub const TOLD: usize = 20;
    /// How many lines of each.
    const LINES: usize = 5;

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        let room = self.causes.len() < Self::TOLD;
        match self.causes.iter_mut().find(|cause| cause.first.is_like(&problem)) {
            Some(cause) => {
                cause.times += 1;
                if cause.lines.len() < Self::LINES {
                    cause.lines.extend(problem.line);
                }
            }
            None if room => {
                let lines = problem.line.into_iter().collect();
                self.causes.push(Cause { first: problem, lines, times: 1 });
            }
            None => self.more += 1,
        }
    }

    /// Adds the problem of a result that has one.
    pub fn note<T>(&mut self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.push(problem)).ok()
    }

    /// Adds those of another file, in the order of its lines.
    pub fn append(&mut self, mut of_file: Self) {
        of_file.causes.sort_by_key(|cause| cause.first.line);
        for cause in of_file.causes {
            if self.causes.len() < Self::TOLD {
                self.causes.push(cause);
            } else {
                self.more += cause.times;
            }
        }
        self.more += of_file.more;
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.causes.is_empty()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        let mut problems = Self::default();
        problems.push(problem);
        problems
    }
}

impl Cause {
    fn saying(&self) -> Saying {
        let first = self.first.saying();
        let lines = self.lines.iter().map(ToString::to_string).collect::<Vec<String>>().join(", ");
        let lines = Value::from(lines + if self.times > self.lines.len() { ", …" } else { "" });
        match self.times {
            1 => first,
            times => saying!(
                "problem-again",
                "{problem} ({times} times, in the lines {lines})",
                problem = first,
                times = times,
                lines = lines
            ),
        }
    }
}

impl Problems {
    /// All of it, a sentence each.
    pub fn sayings(&self) -> Vec<Saying> {
        let more = (self.more > 0).then(|| saying!("changes-more", "and {count} more", count = self.more));
        self.causes.iter().map(Cause::saying).chain(more).collect()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all: Vec<String> = self.sayings().iter().map(ToString::to_string).collect();
        f.write_str(&all.join("\n"))
    }
}

impl std::error::Error for Problems {}

/// A value as it can stand in a sentence: in quotation marks, on one line, not too long, and never an address.
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(80) {
        _ if text.contains('@') => "\"…@…\"".to_owned(), // most likely an address in the wrong column
        Some((end, _)) => format!("{:?}", format!("{}…", &text[..end])),
        None => format!("{text:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_any_number_of_causes_twenty_are_held_and_the_others_counted() {
        let mut problems = Problems::default();
        for line in 1..=1_000 {
            let (file, what) = ("f".to_owned(), Saying::in_english(format!("found {line}")));
            problems.push(Problem { file, line: Some(line), column: None, what, cause: None });
        }
        assert_eq!((problems.causes.len(), problems.more), (20, 980));
        assert!(problems.to_string().ends_with("f, line 20: found 20\nand 980 more"), "{problems}");
        let like = Problem { cause: Some("same"), ..problems.causes[0].first.clone() };
        let mut alike = Problems::from(like.clone());
        (2..=9).for_each(|line| alike.push(Problem { line: Some(line), ..like.clone() }));
        assert_eq!(alike.to_string(), "f, line 1: found 1 (9 times, in the lines 1, 2, 3, 4, 5, …)");
    }
}
