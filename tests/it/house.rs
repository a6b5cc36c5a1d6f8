//! The walls of the house, where Cargo and the compiler cannot hold them: what a room must not be built from, and what
//! may stand in one file only.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What each room's manifest must keep out, also by way of others: what no compiler would notice if it were let in.
/// The rest of the wall is that `people` and `answers` do not have each other in their manifests.
const NEVER_IN: &[(&str, &[&str])] = &[
    ("candor-protocol", &["candor-clock", "candor-db", "diesel", "actix-web", "tokio", "lettre"]),
    ("candor-disclosure", &["candor-clock", "candor-db", "diesel", "actix-web", "tokio", "lettre"]),
    (
        "candor-guardian",
        &["candor-clock", "candor-db", "candor-server", "diesel", "actix-web", "tokio", "lettre"],
    ),
    ("candor-server", &["candor-guardian"]), // a guardian who runs what the server hands out guards nothing
    ("candor-audit", &["candor-clock", "candor-db", "diesel", "actix-web", "tokio", "lettre"]),
    ("candor-verify", &["candor-protocol", "candor-disclosure", "diesel", "actix-web", "tokio", "lettre"]),
    (
        "candor-check",
        &[
            "candor-db",
            "candor-server",
            "candor-people",
            "candor-answers",
            "candor-mail",
            "diesel",
            "libsqlite3-sys",
            "pq-sys",
            "actix-web",
            "tokio",
            "lettre",
        ],
    ),
    (
        "candor-journal",
        &["candor-protocol", "candor-people", "candor-answers", "candor-mail", "candor-clock"],
    ),
    ("candor-people", &["candor-answers", "candor-clock", "actix-web"]),
    ("candor-answers", &["candor-people", "candor-mail", "candor-disclosure", "candor-clock", "actix-web"]),
    ("candor-report", &["candor-answers", "candor-people", "candor-clock", "actix-web"]),
    ("candor-mail", &["candor-protocol", "candor-people", "candor-answers", "actix-web"]),
    (
        "candor-attacker", // it must not know the truth, nor read files with the libraries that wrote them
        &[
            "candor-db",
            "candor-disclosure",
            "candor-mail",
            "candor-people",
            "candor-answers",
            "candor-report",
            "candor-server",
            "candor-rehearse",
            "candor-attack",
            "diesel",
            "libsqlite3-sys",
            "lettre",
            "actix-web",
            "tokio",
        ],
    ),
];

/// What a room is built from, with all of theirs, on this machine. Tests may use more.
fn built_from(room: &str) -> HashSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--prefix", "none", "--edges", "normal", "--package", room])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let lines = String::from_utf8(tree.stdout).unwrap();
    lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[test]
fn no_room_is_built_from_what_it_must_never_know() {
    for (room, never) in NEVER_IN {
        let built_from = built_from(room);
        for name in *never {
            assert!(!built_from.contains(*name), "{room} is built from {name}");
        }
    }
    // It would be found: whoever serves is built from both sides, and from the time.
    let server = built_from("candor-server");
    for name in ["candor-people", "candor-answers", "candor-clock", "diesel", "actix-web", "tokio", "lettre"]
    {
        assert!(server.contains(name), "{name}");
    }
}

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
    only_in("unsafe ", &["protocol/token/raw_rsa.rs"]);
    only_in("Disclosed::restore", &["disclosure/release/store.rs"]);
    only_in("Comments::restore", &["disclosure/comments/tests.rs", "disclosure/release/store.rs"]); // the first only in tests
    only_in("Utc::now", &["clock/lib.rs"]);
    only_in("SysRng", &["clock/lib.rs"]);
    only_in("io::stdout", &["check/output.rs"]);
    for (room, path, code) in code() {
        let prints = ["print!", "println!"].iter().any(|word| code.contains(word));
        // What the program is built with talks to Cargo.
        let may = ["check", "cli"].contains(&room.as_str()) || path == "server/build.rs";
        assert!(!prints || may, "src/{path} prints");
    }
}

#[test]
fn whoever_works_at_the_desk_is_never_told_to_type_a_command() {
    let behind = ["people", "answers", "disclosure", "protocol", "report", "mail", "db", "server"];
    // The log of a server is read by whoever can type there.
    let may = ["server/worker.rs"];
    for (room, path, code) in code() {
        let says = behind.contains(&room.as_str()) && code.contains("`candor ");
        assert!(!says || may.contains(&path.as_str()), "src/{path} names a command");
    }
}

#[test]
fn sql_is_spoken_in_store_files_only() {
    for (_, path, code) in code() {
        let may = path.ends_with("store.rs")
            || path.ends_with("store/tests.rs")
            || ["db/connect.rs", "db/error.rs", "db/lib.rs", "db/migrations.rs", "db/pulse.rs"]
                .contains(&path.as_str());
        let speaks = code.contains("diesel::") && !may;
        assert!(!speaks, "src/{path} speaks SQL");
    }
}

/// The paths that code names, with `use` trees spelled out: `super::{line, shown::Shown}` is `super::line` and
/// `super::shown::Shown`.
fn paths(code: &str) -> Vec<String> {
    let (mut found, mut trees, mut path) = (Vec::new(), vec![String::new()], String::new());
    for c in code.chars() {
        if c.is_alphanumeric() || c == '_' || c == ':' {
            path.push(c);
            continue;
        }
        let whole = trees.last().cloned().unwrap_or_default() + &std::mem::take(&mut path);
        match c {
            '{' => trees.push(if whole.ends_with("::") { whole } else { String::new() }),
            '}' if trees.len() > 1 => drop((found.push(whole), trees.pop())),
            _ => found.push(whole),
        }
    }
    found
}

/// Two modules that use each other, also by way of others, are one module in two files. What a module uses of those
/// around it and inside it does not count, nor what it gets by way of their `pub use`.
#[test]
fn no_modules_of_a_room_go_in_a_circle() {
    let module = |path: &str| -> Vec<String> {
        let parts = path.trim_end_matches(".rs").split('/').map(str::to_owned);
        parts.filter(|part| part != "mod" && part != "lib").collect()
    };
    let files: Vec<_> = code().into_iter().map(|(_, path, code)| (module(&path), code)).collect();
    let modules: HashSet<&[String]> = files.iter().map(|(module, _)| module.as_slice()).collect();
    let mut uses: BTreeMap<&[String], BTreeSet<Vec<String>>> = BTreeMap::new();
    for (module, code) in &files {
        for path in
            paths(code).iter().filter(|path| path.starts_with("crate::") || path.starts_with("super::"))
        {
            let mut used = module.clone();
            for part in path.split("::") {
                match part {
                    "crate" => used.truncate(1),
                    "super" => drop(used.pop()),
                    name => {
                        used.push(name.to_owned());
                        if !modules.contains(used.as_slice()) {
                            used.pop();
                            break;
                        }
                    }
                }
            }
            // Where the two ways part, one sibling uses the other.
            let same = module.iter().zip(&used).take_while(|(a, b)| a == b).count();
            if same < module.len() && same < used.len() {
                used.truncate(same + 1);
                uses.entry(&module[..=same]).or_default().insert(used);
            }
        }
    }
    let reached = |from: &[String]| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
        while let Some(module) = next.pop() {
            let used = uses.get(module).into_iter().flatten();
            next.extend(used.filter(|used| seen.insert((*used).clone())).map(Vec::as_slice));
        }
        seen
    };
    let circles = uses.keys().filter(|module| reached(module).contains(**module));
    let circles: Vec<String> = circles.map(|module| module.join("/")).collect();
    assert_eq!(circles, Vec::<String>::new(), "modules that use each other");
    assert!(uses.len() > 50, "uses are read: {}", uses.len());
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
