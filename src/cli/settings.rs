//! What is said about settings as they were typed: a password does not belong among the words of a command, where everybody on the
//! machine reads it in the list of processes.
//!
//! It must never print a password.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, parser::ValueSource};

/// Settings that may hold a password: what clap calls them, and what is typed.
const MAY_HOLD_PASSWORDS: [(&str, &str, &str); 3] = [
    ("smtp", "--smtp", "CANDOR_SMTP"),
    ("people_db", "--people-db", "CANDOR_PEOPLE_DB"),
    ("answers_db", "--answers-db", "CANDOR_ANSWERS_DB"),
];

/// Warns where a password was typed as part of the command.
pub(super) fn warn_of_secrets(matches: &ArgMatches) {
    for (name, flag, variable) in MAY_HOLD_PASSWORDS {
        let typed = matches.value_source(name) == Some(ValueSource::CommandLine);
        if typed && matches.get_one::<String>(name).is_some_and(|url| holds_password(url)) {
            eprintln!(
                "warning: everybody on this machine can read the password in {flag} in the list of processes; let it stand in \
                 the variable {variable}, or in a file ({flag}-file)"
            );
        }
    }
}

/// A setting as it is in force, for `candor check`: its name, its value without secrets, where it comes from.
pub(super) fn in_force(matches: &ArgMatches) -> Vec<String> {
    let own: Vec<String> =
        super::help::settings().get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let program = super::commands();
    program
        .get_arguments()
        .filter(|arg| own.contains(&arg.get_id().to_string()))
        .filter_map(|arg| one(arg, matches))
        .collect()
}

fn one(arg: &Arg, matches: &ArgMatches) -> Option<String> {
    let (name, variable) =
        (arg.get_long()?, arg.get_env().map(|name| name.to_string_lossy()).unwrap_or_default());
    let values = matches.get_raw(arg.get_id().as_str())?;
    let value = values.map(|value| without_secrets(&value.to_string_lossy())).collect::<Vec<_>>().join(" ");
    let from = match matches.value_source(arg.get_id().as_str())? {
        ValueSource::EnvVariable => variable.into_owned(),
        ValueSource::CommandLine => format!("--{name}"),
        _ => "default".to_owned(),
    };
    let value = if value.is_empty() { "none".to_owned() } else { value };
    Some(format!("{name} = {value} ({from})"))
}

/// An address without whoever signs in there, and without what follows a question mark, where a password may stand, too.
fn without_secrets(value: &str) -> String {
    let Some((scheme, rest)) = value.split_once("://") else { return value.to_owned() };
    let (rest, asked) = rest.split_once('?').map_or((rest, ""), |(rest, _)| (rest, "?…"));
    match rest.rsplit_once('@') {
        Some((_, place)) => format!("{scheme}://…@{place}{asked}"),
        None => format!("{scheme}://{rest}{asked}"),
    }
}

/// Variables of this process that look like settings and are none, each with the one that is probably meant.
pub(super) fn unknown_variables(program: &Command, variables: impl Iterator<Item = OsString>) -> Vec<String> {
    let mut known = Vec::new();
    gather(program, &mut known);
    known.push("CANDOR_LOG".to_owned());
    let ours = variables.filter_map(|name| name.into_string().ok()).filter(|name| name.starts_with("CANDOR"));
    let unknown = ours.filter(|name| !known.contains(name));
    let mut unknown: Vec<String> = unknown
        .map(|name| {
            // Half a name is meant as the whole one.
            let far =
                |known: &String| if known.starts_with(name.as_str()) { 0 } else { distance(&name, known) };
            let nearest =
                known.iter().min_by_key(|known| far(known)).filter(|known| far(known) <= 1 + name.len() / 4);
            let meant = nearest.map_or_else(String::new, |known| format!(": {known} is meant?"));
            format!("{name} is no setting{meant}")
        })
        .collect();
    unknown.sort();
    unknown
}

fn gather(command: &Command, known: &mut Vec<String>) {
    known.extend(command.get_arguments().filter_map(|arg| Some(arg.get_env()?.to_str()?.to_owned())));
    command.get_subcommands().for_each(|below| gather(below, known));
}

/// How many letters have to be changed, added or left out (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let (mut before, mut left) = (row[0], at + 1);
        row[0] = left;
        for (to, same) in other.iter().enumerate() {
            let changed = before + usize::from(*same != letter);
            before = row[to + 1];
            left = changed.min(before + 1).min(left + 1);
            row[to + 1] = left;
        }
    }
    row[other.len()]
}

/// Whether a web or database address has a password in it.
fn holds_password(url: &str) -> bool {
    let after = url.split_once("://").map_or(url, |(_, after)| after);
    let account = after.split(['/', '?']).next().and_then(|place| place.rsplit_once('@'));
    account.is_some_and(|(account, _)| account.contains(':')) || url.contains("password=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_left_in_what_is_printed() {
        for with in [
            "smtp://u:s3cret@h:587",
            "postgres://u:s3cret@h/db",
            "smtps://a%40b:s3cret@x@h",
            "postgres:///db?host=h&password=s3cret",
            "postgres://u:s3cret/with@h/db",
        ] {
            let shown = without_secrets(with);
            assert!(!shown.contains("s3cret") && shown.contains('h') | shown.contains("db"), "{shown}");
        }
        for without in ["candor-data", "https://survey.example.org", "Survey <survey@example.org>"] {
            assert_eq!(without_secrets(without), without);
        }
    }

    #[test]
    fn a_mistyped_variable_is_named_with_the_right_one() {
        let unknown =
            |names: &[&str]| unknown_variables(&crate::cli::commands(), names.iter().map(OsString::from));
        assert_eq!(
            unknown(&["CANDOR_DATA_DIR", "CANDOR_LOG", "CANDOR_LISTEN", "PATH", "CANDOR_TLS_KEY"]),
            [""; 0]
        );
        assert_eq!(
            unknown(&["CANDOR_PUBLC_URL", "CANDOR_DATA", "CANDOR_ZZZZZZZZZZ", "CANDORSMTP"]),
            [
                "CANDORSMTP is no setting: CANDOR_SMTP is meant?",
                "CANDOR_DATA is no setting: CANDOR_DATA_DIR is meant?",
                "CANDOR_PUBLC_URL is no setting: CANDOR_PUBLIC_URL is meant?",
                "CANDOR_ZZZZZZZZZZ is no setting",
            ]
        );
    }

    #[test]
    fn a_password_is_seen_wherever_it_stands() {
        for with in [
            "smtp://u:p@h:587",
            "postgres://u:p@h/db",
            "smtps://a%40b:p@h",
            "postgres:///db?host=h&password=p",
        ] {
            assert!(holds_password(with), "{with}");
        }
        for without in ["smtp://h:587", "postgres://u@h:5432/db", "people.db", "smtps://h/?tls=a:b@c"] {
            assert!(!holds_password(without), "{without}");
        }
    }
}
