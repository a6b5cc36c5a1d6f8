//! What is said about settings as they were typed: a password does not belong among the words of a command, where everybody on the
//! machine reads it in the list of processes.
//!
//! It must never print a setting's value.

use clap::{ArgMatches, parser::ValueSource};

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
