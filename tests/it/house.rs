//! The walls of the house: who may import whom, and what may stand in one file only.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Room, and the rooms that it may name. `db`, `clock` and `table` are open to every room but the pure ones.
const MAY_USE: &[(&str, &[&str])] = &[
    ("survey", &[]),
    ("token", &[]),
    ("statistics", &[]),
    ("disclosure", &["survey", "statistics"]),
    ("mail", &["db", "clock"]),
    ("accounts", &["mail", "db"]),
    ("people", &["survey", "token", "disclosure", "release", "mail", "db", "keys", "table"]),
    ("answers", &["survey", "token", "record", "db", "keys"]),
    ("record", &["survey", "token"]),
    ("release", &["survey", "disclosure", "statistics"]),
    ("audit", &["survey", "token", "disclosure", "record", "release"]),
    ("verify", &[]),
    ("report", &["survey", "disclosure", "release", "mail", "statistics"]),
];

/// The doors, which may name every room. What is not listed anywhere fails the test.
const DOORS: &[&str] = &["app", "attack", "cli", "config", "lib", "main", "rehearse", "web", "worker"];
const TOOLS: &[&str] = &["clock", "db", "keys", "table", "telemetry"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// All of `src`: the room, the path below `src`, and the code without comments and without its tests.
fn code() -> Vec<(String, String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> = text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap()
            .lines()
            .map(|line| line.split("//").next().unwrap_or(""))
            .collect();
        let below = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
        let room = below.split(['/', '.']).next().unwrap().to_owned();
        (room, below, code.join("\n"))
    };
    sources(&src).into_iter().map(read).collect()
}

/// The crate's own modules that a piece of code names: `crate::room`, also inside `use crate::{…}`.
fn named(code: &str) -> Vec<String> {
    let mut rooms = Vec::new();
    for part in code.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let (mut depth, mut word) = (1, String::new());
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 1 && (c.is_alphanumeric() || c == '_') {
                    word.push(c);
                } else if depth == 1 && c == ',' || depth == 0 {
                    rooms.push(std::mem::take(&mut word));
                } else if depth == 1 && c == ':' && !word.is_empty() {
                    rooms.push(std::mem::take(&mut word));
                    word.push('!'); // the rest of this path is inside the room
                }
                if depth == 0 {
                    break;
                }
            }
        } else {
            rooms.push(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    rooms.retain(|room| !room.is_empty() && !room.starts_with('!'));
    rooms
}

#[test]
fn the_reader_of_imports_sees_every_form() {
    let code = "use crate::{db::{self, X}, survey::Answer, token};\nlet a = crate::mail::queue();\nuse $crate::db::Y;";
    assert_eq!(named(code), ["db", "survey", "token", "mail", "db"]);
}

#[test]
fn a_room_names_only_the_rooms_that_it_may_use() {
    let mut wrong = Vec::new();
    for (room, path, code) in code() {
        if DOORS.contains(&room.as_str()) {
            continue;
        }
        let allowed: &[&str] = match MAY_USE.iter().find(|(name, _)| *name == room) {
            Some((_, allowed)) => allowed,
            None if TOOLS.contains(&room.as_str()) => &[],
            None => panic!("src/{path}: the room {room} is not in the table"),
        };
        for name in named(&code) {
            if name != room && !allowed.contains(&name.as_str()) {
                wrong.push(format!("src/{path} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_two_sides_of_the_wall_do_not_even_know_each_others_words() {
    let strange = |room: &str, words: &[&str]| {
        for (of, path, code) in code() {
            for word in words {
                let there = code.split(|c: char| !c.is_alphanumeric()).any(|found| found == *word);
                assert!(of != room || !there, "src/{path} says {word:?}");
            }
        }
    };
    strange(
        "answers",
        &["people", "person", "invitation", "roster", "email", "leader", "session", "Clock", "HttpRequest"],
    );
    strange("people", &["answers", "ballot", "tally", "leaf", "receipt", "AnswersRequest"]);
}

#[test]
fn what_may_stand_in_one_file_only_stands_there() {
    let only_in = |word: &str, files: &[&str]| {
        let found: Vec<String> =
            code().into_iter().filter(|(_, _, code)| code.contains(word)).map(|(_, path, _)| path).collect();
        assert_eq!(found, files, "{word}");
    };
    only_in("unsafe ", &["token/raw_rsa.rs"]);
    only_in("Disclosed::restore", &["release/store.rs", "report/fixture.rs"]); // the second only in tests
    only_in("Comments::restore", &["disclosure/comments/tests.rs", "release/store.rs"]); // the first only in tests
    only_in("Utc::now", &["clock.rs"]);
    only_in("SysRng", &["clock.rs"]);
    only_in(
        "println!",
        &code()
            .into_iter()
            .filter(|(room, _, code)| room == "cli" && code.contains("println!"))
            .map(|(_, path, _)| path)
            .collect::<Vec<_>>()
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
    );
}

#[test]
fn sql_is_spoken_in_store_files_only() {
    for (_, path, code) in code() {
        let may = path.ends_with("store.rs") || path.ends_with("store/tests.rs") || path == "db.rs";
        let speaks = code.contains("diesel::") && !may;
        assert!(!speaks, "src/{path} speaks SQL");
    }
}

#[test]
fn every_file_says_first_what_it_is_and_holds_one_idea() {
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is", path.display());
        assert!(text.lines().count() <= 400, "{} has more than 400 lines", path.display());
    }
}

#[test]
fn both_kinds_of_database_have_the_same_migrations() {
    let names = |side: &str, kind: &str| -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(side).join(kind);
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    for side in ["people", "answers"] {
        assert_eq!(names(side, "sqlite"), names(side, "postgres"));
        assert!(!names(side, "sqlite").is_empty());
    }
}
