//! Every document names only what is there: files, links and their anchors, commands, flags, settings, routes.
//!
//! It must never follow an address into the network. Whatever it does not take for a name it cannot check: commands stand
//! between backticks or in a block marked `sh`, files between backticks, links as Markdown or in `src` and `href`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use candor_server::web::ROUTES;
use clap::Command;

use crate::harness::TestApp;

/// What looks like a file of the repository or a route of the service, and is another's. Each one stands somewhere.
const FOREIGN: &[(&str, &str)] = &[
    ("/etc/ssl/", "a proxy's certificate, in its configuration"),
    ("/etc/candor", "settings and secrets of an installation with systemd"),
    ("/etc/systemd/", "where systemd looks for units"),
    ("/candor", "the program in the image"),
    ("/data", "a volume of the image"),
    ("/keys", "a volume of the image"),
    ("/run/secrets/", "where containers find secrets"),
    ("/usr/", "programs of an installation"),
    ("/var/lib/candor", "its folders"),
    ("/dev/null", "the operating system's"),
    ("target/release/candor", "made by a build"),
    ("Europe/Vienna", "a time zone"),
];

/// Programs of others, of whose flags nothing is known here. Each one stands somewhere.
const PROGRAMS: &[&str] =
    &["cargo", "curl", "openssl", "install", "useradd", "systemctl", "docker", "as_candor", "for", "done"];

/// Variables that are no setting of the command line.
const VARIABLES: &[(&str, &str)] = &[("CANDOR_LOG", "read by `telemetry`, before any command")];

/// Addresses of the service, as documents write them.
const HOSTS: &[&str] = &["127.0.0.1:8080", "survey.example.org", "answers.example.org"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The documents: Markdown at the top, in `docs` and among the sources, by their paths.
fn documents() -> Vec<(String, String)> {
    fn gather(folder: &Path, deep: bool, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if deep && path.is_dir() {
                gather(&path, deep, found);
            } else if path.extension().is_some_and(|kind| kind == "md") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    for (folder, deep) in [("", false), ("docs", true), ("src", true)] {
        gather(&root().join(folder), deep, &mut found);
    }
    found.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned(), text)
    };
    found.into_iter().map(read).collect()
}

/// The program, with the global flags in every command.
fn program() -> Command {
    let mut program = candor::cli::commands();
    program.build();
    program
}

/// A command and everything below it.
fn whole(command: &Command) -> Vec<&Command> {
    let below = command.get_subcommands().flat_map(whole);
    std::iter::once(command).chain(below).collect()
}

fn flags(command: &Command) -> BTreeSet<String> {
    let longs = command.get_arguments().filter_map(|flag| flag.get_long());
    longs.map(|long| format!("--{long}")).collect()
}

fn variables(program: &Command) -> BTreeSet<String> {
    let arguments = whole(program).into_iter().flat_map(Command::get_arguments);
    arguments.filter_map(|flag| Some(flag.get_env()?.to_str()?.to_owned())).collect()
}

/// The words of a command line; what stands in double quotes is one word, and a comment is none.
fn words(line: &str) -> Vec<String> {
    let line = line.split(" #").next().unwrap_or_default();
    let mut words = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// What is wrong with the words after the name of a program of ours.
fn command_fault(program: &Command, words: &[String]) -> Option<String> {
    if let Some((help, of)) = words.split_first()
        && help == "help"
    {
        // What is explained is a command, or all settings at once.
        return if of == ["settings"] { None } else { command_fault(program, of) };
    }
    let (mut command, mut called, mut arguments) = (program, program.get_name().to_owned(), 0);
    let mut words = words.iter().filter(|word| !["…", "..."].contains(&word.as_str()));
    while let Some(word) = words.next() {
        if word.starts_with("--") {
            let flag = command.get_arguments().find(|flag| flag.get_long() == word.strip_prefix("--"));
            let Some(flag) = flag else {
                return Some(format!("`{word}`: expected a flag of `{called}`: {:?}", flags(command)));
            };
            if flag.get_action().takes_values() {
                words.next();
            }
        } else if command.has_subcommands() {
            let mut found = None;
            for name in word.split('|') {
                let Some(below) = command.find_subcommand(name) else {
                    let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
                    return Some(format!("`{name}`: expected a command below `{called}`: {names:?}"));
                };
                found = Some(below);
            }
            command = found?;
            called = format!("{called} {word}");
        } else {
            arguments += 1;
            let most: usize = command
                .get_positionals()
                .map(|one| one.get_num_args().map_or(1, |number| number.max_values()))
                .fold(0, usize::saturating_add);
            if arguments > most {
                return Some(format!("`{word}`: expected at most {most} arguments of `{called}`"));
            }
        }
    }
    None
}

/// What is wrong with a line or a span of code, as far as it is a command. Blocks of commands begin with a program.
fn code_fault(program: &Command, code: &str, is_block: bool) -> Option<String> {
    let words = words(code);
    let (first, rest) = words.split_first()?;
    if first == "candor" {
        return command_fault(program, rest);
    }
    if first == "candor-check" {
        let mut check = candor_check::commands();
        check.build();
        return command_fault(&check, rest);
    }
    if PROGRAMS.contains(&first.as_str()) {
        let ours = words.iter().position(|word| word == "--").filter(|_| first == "cargo")?;
        return command_fault(program, words.get(ours + 1..)?);
    }
    if is_block {
        return Some(format!("`{first}`: expected candor or one of {PROGRAMS:?}"));
    }
    if program.find_subcommand(first).is_some() && !rest.is_empty() {
        return command_fault(program, &words);
    }
    let every: BTreeSet<String> = whole(program).into_iter().flat_map(flags).collect();
    let strange = words.iter().find(|word| word.starts_with("--") && !every.contains(*word))?;
    Some(format!("`{strange}`: expected a flag of any command: {every:?}"))
}

/// The path in a word, where it is a route or an address of the service.
fn route_in(word: &str) -> Option<&str> {
    let path = match word.split_once("://") {
        Some(("http" | "https", rest)) => {
            let slash = rest.find('/')?;
            let (host, path) = rest.split_at(slash);
            HOSTS.contains(&host).then_some(path)?
        }
        Some(_) => return None,
        None => word,
    };
    let path = path.split(['#', '?']).next()?.trim_end_matches(['.', ':']);
    path.strip_prefix('/')?.starts_with(char::is_alphanumeric).then_some(path)
}

/// Whether there is a route; a path that ends with a slash stands for all below it.
fn is_served(path: &str) -> bool {
    let fits = |pattern: &str, found: &str| match pattern.split_once('{') {
        Some((before, rest)) => {
            let after = rest.split_once('}').map_or("", |(_, after)| after);
            found.len() > before.len() + after.len() && found.starts_with(before) && found.ends_with(after)
        }
        None => pattern == found,
    };
    let found: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    ROUTES.iter().any(|route| {
        let pattern: Vec<&str> = route.path.split('/').collect();
        let long_enough = pattern.len() == found.len() || path.ends_with('/') && pattern.len() > found.len();
        long_enough && pattern.iter().zip(&found).all(|(pattern, found)| fits(pattern, found))
    })
}

fn is_foreign(word: &str) -> bool {
    FOREIGN.iter().any(|(name, _)| word.starts_with(name))
}

/// Whether a word between backticks is the name of a file or folder of the repository.
fn is_file(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    let source = [".rs", ".md", ".toml"].iter().any(|kind| word.ends_with(kind) && word != *kind);
    word.chars().all(plain) && !word.starts_with('/') && (word.contains('/') || source)
}

/// The targets of links and pictures in a line.
fn links(line: &str) -> Vec<&str> {
    let after = |start: &'static str, end: char| {
        line.split(start).skip(1).filter_map(move |rest| rest.split_once(end).map(|(link, _)| link))
    };
    after("](", ')').chain(after("src=\"", '"')).chain(after("href=\"", '"')).collect()
}

/// The anchors of a document: its headings, as they are written in addresses.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut found, mut in_block) = (BTreeSet::new(), false);
    for line in text.lines() {
        in_block ^= line.trim_start().starts_with("```");
        let title = line.trim_start_matches('#');
        if in_block || title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let kept = |c: &char| c.is_alphanumeric() || "-_ ".contains(*c);
        let name = title.trim().to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-");
        assert!(found.insert(name), "two headings with one anchor: {line}");
    }
    found
}

fn link_fault(document: &str, text: &str, link: &str) -> Option<String> {
    if link.contains("://") {
        return None;
    }
    let (file, anchor) = link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
    let path = root().join(document).parent()?.join(file);
    if !file.is_empty() && !path.exists() {
        return Some(format!("the link {link}: expected a file of the repository"));
    }
    let target =
        if file.is_empty() { text.to_owned() } else { fs::read_to_string(&path).unwrap_or_default() };
    let known = anchors(&target);
    let lost = anchor.filter(|anchor| !known.contains(*anchor))?;
    Some(format!("the link {link}: there is no heading {lost}; expected one of {known:?}"))
}

/// Everything in a document that names what is not there, with file and line and what was expected.
fn faults(program: &Command, document: &str, text: &str) -> Vec<String> {
    let (mut faults, mut block, mut begun) = (Vec::new(), None, String::new());
    let mut variables = variables(program);
    variables.extend(VARIABLES.iter().map(|(name, _)| (*name).to_owned()));
    for (at, line) in text.lines().enumerate() {
        let mut fault = |what: String| faults.push(format!("{document}:{}: {what}", at + 1));
        if let Some(language) = line.trim_start().strip_prefix("```") {
            block = if block.is_none() { Some(language) } else { None };
            continue;
        }
        let mut code: Vec<&str> = Vec::new();
        if block.is_none() {
            links(line).into_iter().filter_map(|link| link_fault(document, text, link)).for_each(&mut fault);
            if line.matches('`').count() % 2 == 1 {
                fault("a backtick without its second: expected both in one line".to_owned());
            }
            code = line.split('`').skip(1).step_by(2).collect();
            code.iter().filter_map(|span| code_fault(program, span, false)).for_each(&mut fault);
            let prose = line.split('`').step_by(2).flat_map(str::split_whitespace);
            for word in prose.filter(|word| word.starts_with("--") && word.contains(char::is_alphabetic)) {
                fault(format!("{word}: expected flags between backticks only"));
            }
        } else if block == Some("sh") {
            code.push(line);
            begun.push_str(line.trim_end_matches('\\').trim());
            if line.ends_with('\\') {
                begun.push(' ');
            } else {
                code_fault(program, &std::mem::take(&mut begun), true).into_iter().for_each(&mut fault);
            }
        }
        for word in code.iter().flat_map(|code| code.split_whitespace()).filter(|word| is_file(word)) {
            let beside = root().join(document).parent().is_some_and(|folder| folder.join(word).exists());
            if !beside && !root().join(word).exists() && !is_foreign(word) {
                fault(format!("`{word}`: expected a file or folder of the repository"));
            }
        }
        for word in line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            if word.starts_with("CANDOR_") && !variables.contains(word) {
                fault(format!("`{word}`: expected one of {variables:?}"));
            }
        }
        let ends = |c: char| c.is_whitespace() || "`\"'(),;|*[]".contains(c);
        for path in line.split(ends).filter_map(route_in).filter(|path| !is_foreign(path)) {
            if !is_served(path) {
                fault(format!("`{path}`: expected a route of the service"));
            }
        }
    }
    faults
}

#[test]
fn every_document_names_only_what_is_there() {
    let (program, documents) = (program(), documents());
    let all: Vec<String> = documents.iter().flat_map(|(path, text)| faults(&program, path, text)).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));

    let names: Vec<&str> = documents.iter().map(|(path, _)| path.as_str()).collect();
    for expected in ["README.md", "CHANGELOG.md", "docs/OPERATING.md", "docs/HR.md", "docs/WORKS_COUNCIL.md"]
    {
        assert!(names.contains(&expected), "{expected}: {names:?}");
    }
    let everything: String = documents.into_iter().map(|(_, text)| text).collect();
    for name in FOREIGN.iter().map(|(name, _)| name).chain(PROGRAMS).chain(HOSTS) {
        assert!(everything.contains(name), "no document says {name} any more: take it off the list");
    }
}

#[test]
fn a_name_of_what_is_not_there_is_told_with_its_line() {
    let program = program();
    let check = |line: &str, expected: &str| {
        let found = faults(&program, "docs/X.md", &format!("# A title\n\n{line}\n"));
        if expected.is_empty() {
            assert_eq!(found, Vec::<String>::new(), "{line}");
        } else {
            assert_eq!(found.len(), 1, "{line}: {found:?}");
            assert!(found[0].starts_with("docs/X.md:") && found[0].contains(expected), "{line}: {found:?}");
        }
    };
    let sh = |line: &str| format!("```sh\n{line}\n```");
    for good in [
        "[here](#a-title), [there](HR.md#comments), [elsewhere](https://survey.example.org/i), ![p](pictures/trend-chart.png)",
        "`tests/it/house.rs`, `HR.md`, `.ci/run`, `text`, `units.csv`",
        "`candor round open … --k 7`, `--instrument`, `round open --pulse`, `candor mail stop|go`, `cargo run -- demo`",
        "`candor-check audit --promise promise.json --record record.json`, `candor-check verify export`",
        "`candor help`, `candor help settings`, `candor help round open`",
        "`CANDOR_SMTP` and `CANDOR_LOG=info`; `/desk/set-up/`, `/`, `/v1/rounds/x/record`, <p>either/or</p>",
        &sh("candor round open x \\\n  --k 7   # and `--nothing`"),
    ] {
        check(good, "");
    }
    check("see [there](#a-tilte)", "docs/X.md:3: the link #a-tilte: there is no heading a-tilte; expected");
    check("see [there](HR.md#nothing)", "no heading nothing");
    check("see [there](NOWHERE.md)", "the link NOWHERE.md: expected a file");
    check("<img src=\"pictures/none.png\">", "pictures/none.png: expected a file");
    check("`tests/it/hause.rs`", "`tests/it/hause.rs`: expected a file");
    check("`candor`, `candor rownd`", "`rownd`: expected a command below `candor`");
    check("`candor help settigns`", "`settigns`: expected a command below `candor`");
    check("`candor mail stop|og`", "`og`: expected a command below `candor mail`");
    check("`candor round status now`", "`now`: expected at most 0 arguments of `candor round status`");
    check("`candor round close x --k 5`", "`--k`: expected a flag of `candor round close`");
    check("`round open --instrumnet A`", "`--instrumnet`: expected a flag of `candor round open`");
    check("`candor-check verify --words x`", "`--words`: expected a flag of `candor-check verify`");
    check("`--instrumnet`", "`--instrumnet`: expected a flag of any command");
    check("`cargo run -- demmo`", "`demmo`: expected a command");
    check("give --instrument", "expected flags between backticks");
    check(&sh("candor round open x \\\n  --closses 2026-09-30"), "docs/X.md:5: `--closses`: expected");
    check(&sh("kandor serve"), "`kandor`: expected candor or one of");
    check("`CANDOR_SMPT`", "`CANDOR_SMPT`: expected one of");
    check("at `/desk/rownds`.", "`/desk/rownds`: expected a route");
    check("at https://survey.example.org/poster", "`/poster`: expected a route");
    check("a `span", "docs/X.md:3: a backtick without its second");
}

#[test]
fn the_operators_manual_has_every_setting() {
    let manual = fs::read_to_string(root().join("docs/OPERATING.md")).unwrap();
    for name in variables(&program()) {
        assert!(manual.contains(&format!("`{name}`")), "docs/OPERATING.md does not explain {name}");
    }
}

#[test]
fn the_works_council_fetches_every_file_that_the_page_runs() {
    let manual = fs::read_to_string(root().join("docs/WORKS_COUNCIL.md")).unwrap();
    // What stands there is done, with the page as it is served in the place of the network.
    let app = TestApp::new();
    let find = manual
        .split_once("curl -s https://survey.example.org/i | grep")
        .unwrap()
        .1
        .split_once(')')
        .unwrap()
        .0;
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    fs::write(&page, app.get("/i").body).unwrap();
    let found = std::process::Command::new("sh")
        .args(["-c", &format!("grep{find} < page")])
        .current_dir(&folder)
        .output();
    let found = String::from_utf8(found.unwrap().stdout).unwrap();
    let fetched: Vec<&str> = found.split_whitespace().collect();
    assert_eq!(fetched.len(), 2, "{fetched:?}");
    for file in fetched {
        assert_eq!(app.get(file).headers["content-type"], "text/javascript; charset=utf-8", "{file}");
    }
}
