//! `candor schedule …`: rounds that open, remind and publish by themselves while `candor serve` runs.

use chrono::NaiveDate;
use chrono_tz::Tz;
use clap::{Args, Subcommand};

use super::{
    Failure, operator,
    own::{self, Own},
};
use candor_clock as clock;
use candor_people::{
    self as people, Parts, Schedule as Kept,
    guardians::{self, Named},
};
use candor_protocol::survey::Threshold;
use candor_server::{
    app::{self, Config, StepError},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Schedule {
    /// Show the schedule and the next rounds.
    Show,
    /// Set the schedule.
    Set(Set),
    /// Let nothing open, remind or publish by itself; what is open still closes.
    Pause,
    /// Go on after a pause.
    Resume,
    /// Remove the schedule.
    Off,
}

#[derive(Args)]
pub(super) struct Set {
    /// The first opening day.
    #[arg(value_name = "YYYY-MM-DD")]
    first: NaiveDate,
    /// A round every so many months.
    #[arg(long, value_name = "MONTHS", default_value_t = 3)]
    every: u32,
    /// The hour at which a round opens, reminds and publishes.
    #[arg(long, value_name = "HOUR", default_value_t = 9)]
    hour: u32,
    /// The time zone of that hour and of the days, e.g. Europe/Vienna [default: the organisation's].
    #[arg(long, value_name = "ZONE")]
    zone: Option<Tz>,
    /// How many days a round is open.
    #[arg(long, value_name = "DAYS", default_value_t = 14)]
    days: u32,
    /// Remind everybody after so many days; 0: never.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    remind: u32,
    /// Publish so many days after the last day.
    #[arg(long, value_name = "DAYS", default_value_t = 2)]
    publish: u32,
    /// No number is ever shown about fewer people: 5 to 50.
    #[arg(long, default_value = "5", value_name = "K", value_parser = super::round::threshold)]
    k: Threshold,
    /// Hand every single answer, without a name, to the works council after each round.
    #[arg(long)]
    answers_to_works_council: bool,
    /// Send the results of each round to everybody in the roster, not to leaders and HR alone.
    #[arg(long)]
    results_for_everybody: bool,
    #[command(flatten)]
    own: Own,
    /// A guardian of each round, as "NAME <ADDRESS>", and behind it a language for the letters; at most two. Where none is named they
    /// stay as they are.
    #[arg(long, value_name = "GUARDIAN")]
    guardian: Vec<Named>,
}

impl Schedule {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Show => {}
            Self::Set(set) => {
                let schedule = Kept::new(Parts {
                    first: set.first,
                    every_months: set.every,
                    hour: set.hour,
                    zone: set.zone.unwrap_or(config.zone),
                    days: set.days,
                    remind_after: Some(set.remind).filter(|days| *days > 0),
                    publish_after: set.publish,
                    k: set.k,
                    council: set.answers_to_works_council,
                    everybody: set.results_for_everybody,
                    own: set.own.besides(),
                    paused: false,
                })?;
                people::set_schedule(&config.people, Some(&schedule), &operator::by())?;
                if !set.guardian.is_empty() {
                    app::name_guardians(
                        &config,
                        None,
                        &set.guardian,
                        &operator::by(),
                        &mut clock::system_rng(),
                    )?;
                }
            }
            Self::Pause => pause(&config, true)?,
            Self::Resume => pause(&config, false)?,
            Self::Off => people::set_schedule(&config.people, None, &operator::by())?,
        }
        show(&config)
    }
}

fn pause(config: &Config, paused: bool) -> Result<(), Failure> {
    let schedule =
        people::schedule(&config.people)?.ok_or("there is no schedule: candor schedule set YYYY-MM-DD")?;
    let parts = Parts { paused, ..schedule.parts().clone() };
    Ok(people::set_schedule(&config.people, Some(&Kept::new(parts)?), &operator::by())?)
}

fn show(config: &Config) -> Result<(), Failure> {
    let Some(schedule) = people::schedule(&config.people)? else {
        println!("There is no schedule: rounds are opened by hand.");
        return Ok(());
    };
    let Parts { zone, paused, .. } = schedule.parts();
    if *paused {
        println!("Paused: nothing opens, reminds or publishes by itself.");
    }
    let guardians: Vec<String> =
        guardians::of_schedule(&config.people)?.into_iter().map(|one| one.name).collect();
    if !guardians.is_empty() {
        println!("Guardians of each round: {}.", guardians.join(" and "));
    }
    own::print(&schedule.parts().own);
    println!("The next rounds, times in {zone}:");
    let now = clock::Clock::system().now();
    for (one, first) in people::planned(&config.people, &schedule, now, 4).map_err(StepError::from)? {
        let local =
            |at: chrono::DateTime<chrono::Utc>| at.with_timezone(zone).format("%Y-%m-%d %H:%M").to_string();
        let reminds = one.reminds.map(|at| format!(", reminds {}", local(at))).unwrap_or_default();
        let possible = first.map(|day| format!("; possible from {day} on")).unwrap_or_default();
        let waits = match schedule.waits(&one, first) {
            None => "",
            Some(true) => ": it opens on that day",
            Some(false) => ": that is too late, and it is left out",
        };
        println!(
            "  {:<10} opens {}{reminds}, last day {}, publishes {}{possible}{waits}",
            one.round.as_str(),
            local(one.opens),
            one.closes,
            local(one.publishes)
        );
    }
    Ok(())
}
