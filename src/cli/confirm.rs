//! One rule for what cannot be undone: it says which data, which address, which round and how many it touches, and wants a word
//! typed, which is the round's name; without a terminal it wants the word with `--yes`.
//!
//! Nothing final may ever be done by a command that did not pass here.

use clap::Args;

use candor_answers::{self as answers, Answers};
use candor_check::output::{Failure, prompt};
use candor_clock::Clock;
use candor_people as people;
use candor_protocol::survey::RoundName;
use candor_server::{
    app::{self, AnswersService, Config, StepError},
    config::Settings,
};

#[derive(Args)]
pub(super) struct Confirmed {
    /// The round's name.
    pub(super) round: RoundName,
    /// The name again, instead of typing it: for scripts.
    #[arg(long, value_name = "NAME")]
    pub(super) yes: Option<String>,
}

/// Says what would be touched, and asks for the round's name. `what`: the step, as "close this round"; `says`: what it does.
pub(super) fn confirm_final(
    settings: &Settings,
    config: &Config,
    round: &RoundName,
    (what, says): (&str, &str),
    yes: Option<&str>,
) -> Result<(), Failure> {
    place(settings);
    if let AnswersService::Remote(_) = config.answers {
        println!("  answers   at {}", config.answers_url);
    }
    println!("  address   {}", config.public_url);
    let status = people::round(&config.people, round).map_err(StepError::from)?;
    let Some(status) = status else {
        if !app::half_opened(config)?.contains(round) {
            return Err(StepError::NoRound(round.clone()).into());
        }
        println!("  round     {round}: only on the answers side, nobody was invited here");
        println!("{says}");
        return confirm(what, round.as_str(), yes);
    };
    let mut counts = format!("{} invited in {} circles", status.invited, status.circles);
    match status.state {
        people::State::Open => {
            let today = Clock::system().now().date_naive();
            if let Ok(Some(turnout)) = config.answers.turnout(round, today) {
                counts += &format!(", {} answers (counted once a day: {})", turnout.answers, turnout.day);
            }
        }
        _ => {
            let leaders = people::leaders(&config.people, round).map_err(StepError::from)?;
            counts += &format!(", {leaders} leaders get its report");
        }
    }
    println!("  round     {round}: {}, {counts}", status.state);
    println!("{says}");
    confirm(what, round.as_str(), yes)
}

/// The same where only the answers side is here.
pub(super) fn confirm_final_here(
    settings: &Settings,
    here: &Answers,
    round: &RoundName,
    (what, says): (&str, &str),
    yes: Option<&str>,
) -> Result<(), Failure> {
    place(settings);
    let promise = answers::promise(here, round).map_err(StepError::from)?;
    let state =
        answers::state(here, round).map_err(StepError::from)?.map_or("unknown", |state| state.as_str());
    let invited: u32 = promise.circles().iter().map(|circle| circle.invited).sum();
    println!("  address   {}", promise.manifest().answers_origin);
    println!(
        "  round     {round}: {state} on this side, {invited} invited in {} circles",
        promise.circles().len()
    );
    println!("{says}");
    confirm(what, round.as_str(), yes)
}

/// Which data and which keys.
pub(super) fn place(settings: &Settings) {
    let full = |path: &std::path::Path| {
        path.canonicalize().unwrap_or_else(|_| path.to_owned()).display().to_string()
    };
    println!("  data      {}", full(&settings.data));
    for place in settings.elsewhere() {
        println!("            {place}");
    }
    println!("  keys      {}", full(&settings.keys));
}

/// Asks for a word to be typed, or takes it from `--yes`. Anything else changes nothing.
pub(super) fn confirm(what: &str, word: &str, given: Option<&str>) -> Result<(), Failure> {
    use std::io::{BufRead, IsTerminal};
    let typed = match given {
        Some(given) => given.to_owned(),
        None if std::io::stdin().is_terminal() => {
            prompt(format_args!("\nTo {what}, type {word}: "))?;
            let mut line = String::new();
            std::io::stdin().lock().read_line(&mut line)?;
            line.trim().to_owned()
        }
        None => {
            return Err(format!("nothing was done: to {what} without a terminal, add --yes {word}").into());
        }
    };
    if typed == word {
        Ok(())
    } else {
        Err(format!("nothing was done: expected {word}, found {typed:?}").into())
    }
}
