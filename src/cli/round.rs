//! `candor round …`: a survey round from opening to publication.

use std::{fs, io::Write, path::PathBuf};

use chrono::{NaiveDate, TimeDelta};
use clap::{Args, Subcommand};

use super::{
    Failure,
    confirm::{Confirmed, confirm},
    ending::{Close, Publish, cancel},
    from_hr::FromHr,
    guardian::{self, Guardian},
    operator,
    own::Own,
    progress::Bar,
    words,
};
use candor_answers::{self as answers, State};
use candor_clock as clock;
use candor_db::files;
use candor_mail::{EmailAddress, Letter};
use candor_people::{
    self as people, Plan, RoundStatus,
    guardians::{self, Named},
};
use candor_protocol::survey::{AuditMode, Instrument, Readers, RoundName, Terms, Threshold, UnitId};
use candor_server::{
    app::{self, Config, Sample, Samples, StepError},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Round {
    /// Invite everybody in the roster. Shows what would happen first.
    Open(Box<Open>),
    /// The guardians of a round: hand in what they have sent.
    #[command(subcommand)]
    Guardian(Guardian),
    /// Send one person a link again; who has used theirs is told so, and nobody else is.
    Resend(Resend),
    /// Remind everybody who is invited, once, in the same words: nobody looks who has answered.
    Remind(Confirmed),
    /// List the rounds and where they stand.
    Status,
    /// Stop taking answers, count them, make the release, destroy the answers.
    Close(Close),
    /// Hand the audit file of a closed round out, for the works council.
    AuditFile(ToFile),
    /// Let the release out: queue one mail to each leader.
    Publish(Publish),
    /// Give a round up: void the links, destroy keys and answers unread.
    Cancel(Confirmed),
}

#[derive(Args)]
pub(super) struct ToFile {
    /// The round's name.
    round: RoundName,
    /// Where to write it; a file that is there already is not overwritten.
    file: PathBuf,
}

#[derive(Args)]
pub(super) struct Resend {
    /// The round's name.
    round: RoundName,
    /// The person's address, as it stands in the roster.
    person: EmailAddress,
}

#[derive(Args)]
pub(super) struct Open {
    /// A name for links, files and charts, such as 2026-q3.
    round: RoundName,
    /// The last day on which answers are taken, in the organisation's time zone [default: two weeks from today].
    #[arg(long, value_name = "YYYY-MM-DD")]
    closes: Option<NaiveDate>,
    /// No number is ever shown about fewer people: 5 to 50.
    #[arg(long, default_value = "5", value_name = "K", value_parser = threshold)]
    k: Threshold,
    /// An instrument file (TOML) [default: the built-in one].
    #[arg(long, value_name = "FILE")]
    instrument: Option<PathBuf>,
    /// Open an after-incident pulse, five statements, and ask only this unit and everything below it. May be given more
    /// than once: give all units involved.
    #[arg(long, value_name = "UNIT", conflicts_with = "instrument")]
    pulse: Vec<UnitId>,
    /// Promise that the next round with the same instrument opens no sooner than so many days after this one, 14 at least.
    #[arg(long, default_value_t = Terms::LEAST_INTERVAL_DAYS, value_name = "DAYS",
        value_parser = clap::value_parser!(u32).range(i64::from(Terms::LEAST_INTERVAL)..=366))]
    least_interval: u32,
    /// Hand every single answer, without a name, to the works council after the round, so that it can count again.
    /// Everybody is told so before answering.
    #[arg(long)]
    answers_to_works_council: bool,
    /// Send the results to everybody in the roster, not to leaders and HR alone: when every leader has written what was heard and
    /// will be done, or fourteen days after the publication. Everybody is told so before answering.
    #[arg(long)]
    results_for_everybody: bool,
    /// Somebody without whose key nobody can open the answers, as "Maria Huber <maria@example.org>"; one or two, who are not whoever
    /// runs the server. The round can be opened once their keys are there, and invites once they have accepted its promise. Behind the
    /// address may stand the language of the letters to them, such as de; else it is the one in the roster.
    #[arg(long, value_name = "GUARDIAN")]
    guardian: Vec<Named>,
    #[command(flatten)]
    own: Own,
    #[command(flatten)]
    from_hr: FromHr,
    /// The name again, instead of typing it: for scripts.
    #[arg(long, value_name = "NAME")]
    yes: Option<String>,
}

/// Reads k.
pub(super) fn threshold(text: &str) -> Result<Threshold, String> {
    let number: u32 = text.parse().map_err(|_| format!("{text:?} is not a whole number from 5 to 50"))?;
    Threshold::try_from(number).map_err(|error| error.to_string())
}

impl Round {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        match self {
            Self::Open(open) => open.run(settings),
            Self::Guardian(guardian) => guardian.run(settings),
            Self::Resend(Resend { round, person }) => {
                let config = settings.open()?;
                app::resend(&config, &round, &person, &operator::by(), &mut clock::system_rng())?;
                println!(
                    "One mail is on its way, with a link or with the words that it was used: only its reader learns which."
                );
                super::mail::deliver(&config)
            }
            Self::Remind(Confirmed { round, yes }) => remind(&settings.open()?, &round, yes.as_deref()),
            Self::Status => status(&settings.open()?),
            Self::Close(close) => close.run(settings),
            Self::AuditFile(ToFile { round, file }) => {
                let text = answers::audit_file(&settings.open_answers()?, &round, &operator::by())
                    .map_err(StepError::from)?;
                let mut new = files::create_new(&file)
                    .map_err(|error| format!("{}: {error}; choose another name", file.display()))?;
                new.write_all(text.as_bytes())?;
                new.sync_all()?;
                println!(
                    "The audit file of {round} is in {}. Hand it to the works council and delete it here.",
                    file.display()
                );
                println!("How to check it: candor audit --help");
                Ok(())
            }
            Self::Publish(publish) => publish.run(settings),
            Self::Cancel(confirmed) => cancel(settings, &confirmed),
        }
    }
}

impl Open {
    fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        if let Some(standing) = guardian::name(&config, &self.round, &self.guardian)? {
            println!("Nothing is opened yet. {}", guardian::waits(&standing));
            return Ok(());
        }
        let now = clock::Clock::system().now();
        let instrument = match &self.instrument {
            None if !self.pulse.is_empty() => Instrument::after_incident(),
            None => Instrument::built_in(),
            Some(path) => {
                let text =
                    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
                Instrument::from_toml(&text).map_err(|error| format!("{}: {error}", path.display()))?
            }
        };
        let instrument = self.own.beside(instrument)?;
        let zone = config.zone().map_err(StepError::from)?;
        let closes = self.closes.unwrap_or(now.with_timezone(&zone).date_naive() + TimeDelta::days(14));
        let (paragraph, contact) = self.from_hr.read()?;
        let audit_mode =
            if self.answers_to_works_council { AuditMode::Answers } else { AuditMode::Commitments };
        let terms = Terms {
            k: self.k,
            least_interval_days: self.least_interval,
            audit_mode,
            readers: if self.results_for_everybody { Readers::Everybody } else { Readers::Leaders },
            paragraph,
            contact,
            ..config.terms(self.round.clone(), now, closes).map_err(StepError::from)?
        };
        let plan = people::plan(&config.people, terms, instrument, &self.pulse).map_err(StepError::from)?;
        preview(&config, &plan)?;
        confirm("open this round", self.round.as_str(), self.yes.as_deref())?;

        let (bar, mut rng) = (Bar::default(), clock::system_rng());
        bar.hear("making keys, one for each circle", Some(plan.keys()));
        let by = operator::by();
        let opening = app::make_keys(&config, plan, &by, &mut rng, &|| bar.hear("", None))?;
        bar.done();
        app::open(&config, &opening, &by, &mut rng)?;
        match guardians::standing(&config.people, &self.round).map_err(StepError::from)? {
            None => println!("\nThe round {} is open until the end of {closes} ({zone}).", self.round),
            Some(standing) => println!(
                "\nThe promise of {} is made. Nobody is invited before its guardians have accepted it.\n{}",
                self.round,
                guardian::waits(&standing)
            ),
        }
        println!(
            "Its fingerprint, for the notice board: {}",
            candor_protocol::token::fingerprint(opening.promise.hash()).join(" ")
        );
        println!("Two pages to print, for the notice board and for the works council:");
        println!("  {}/poster/{}", config.public_url, self.round);
        super::mail::deliver(&config)?;
        println!("Serve it with: candor serve");
        Ok(())
    }
}

/// Shows the reminder, asks, and queues it.
fn remind(config: &Config, round: &RoundName, yes: Option<&str>) -> Result<(), Failure> {
    let app::Reminder { invited, sample } = app::sample_reminder(config, round, None)?;
    println!(
        "All {invited} people who are invited to {round} get this mail, once, whether or not they have answered:"
    );
    show(&sample);
    confirm("remind everybody", round.as_str(), yes)?;
    let queued = app::remind(config, round, &operator::by(), &mut clock::system_rng())?;
    println!("{queued} reminders wait in the outbox.");
    super::mail::deliver(config)
}

/// One letter, as it is read.
fn show(letter: &Letter) {
    println!("\n  Subject: {}\n", letter.subject);
    for line in letter.text.lines() {
        println!("  {line}");
    }
}

/// Everything a person should see before opening: counts, circles, one sample mail.
fn preview(config: &Config, plan: &Plan) -> Result<(), Failure> {
    let (people, units) = (plan.roster.size(), plan.roster.tree.units().len());
    println!(
        "{} {}, from {} to the end of {} ({}), k = {}",
        if plan.instrument.is_pulse() { "After-incident pulse" } else { "Round" },
        plan.terms.round,
        plan.terms.opens,
        plan.terms.closes,
        plan.terms.zone,
        plan.terms.k
    );
    let next = plan.next_possible_day();
    println!("The next round with the same statements can open on {next} or later.");
    println!("{people} people in {units} units will be invited, in {} circles:", plan.circles.len());
    // All of them: whoever knows the teams compares the numbers before anybody is invited.
    for (circle, coarsened) in plan.circles.iter().zip(&plan.changes.coarsened) {
        let few = if *coarsened { "  (few joined or left: shown more coarsely)" } else { "" };
        println!("  {:>6}  {}{few}", circle.invited, circle.name);
    }
    match plan.roster.on_paper.len() {
        0 => {}
        cards => println!("{cards} of them have no address: HR prints a paper card for each, on the desk."),
    }
    for group in app::unreachable(config, plan) {
        let addresses: Vec<&str> = group.addresses.iter().map(EmailAddress::as_str).collect();
        println!(
            "No mail reaches {} of {} in {} (correct the roster, or --mail-domains): {}",
            addresses.len(),
            group.invited,
            group.circle,
            addresses.join(", ")
        );
    }
    let others = plan.changes.regrouped.iter().map(|&at| plan.roster.tree.unit(at).name.as_str());
    let others: Vec<&str> = others.collect();
    if !others.is_empty() {
        println!("More than 30 % of the people are others; the trend begins anew: {}", others.join(", "));
    }
    println!("{} leaders will get the report.", plan.roster.leaders.len());
    if !plan.guardians.is_empty() {
        let names: Vec<String> =
            plan.guardians.iter().map(|one| format!("{} ({})", one.name, one.role)).collect();
        println!("Guardians, who unwrap the answers one after the other: {}.", names.join(", then "));
        println!("If one of them loses the key before the round is counted, nobody can count it.");
    }
    println!("\nOne of the mails:");
    show(&Samples::of(config, plan, 0)?.letter(Sample::Invitation, None)?);
    Ok(())
}

/// What a round waits for that is over on the people side, and not on the answers side.
fn awaits(config: &Config, round: &RoundStatus) -> Result<String, Failure> {
    let name = &round.round;
    if round.state != people::State::Closed {
        return Ok(String::new());
    }
    let there = match config.answers.rounds() {
        Err(error) => {
            return Ok(format!("; where its answers stand is not known: {}", words::line(&error)));
        }
        Ok(there) => there.into_iter().find(|there| there.round == *name),
    };
    let Some(answers::RoundStatus { state: State::Open | State::Closing, unreadable, waits_for, .. }) = there
    else {
        return Ok(String::new());
    };
    if let Some(found) = unreadable {
        return Ok(format!(
            "; NOT COUNTED: {found} ballots cannot be opened, and everything is kept; `candor round close {name}` tries again, and \
             --give-up {found} counts without them"
        ));
    }
    if let Some(place) = waits_for {
        return Ok(format!("; it waits for guardian number {place}: `candor round guardian parcel {name}`"));
    }
    Ok("; its answers are not counted yet".to_owned())
}

/// How many of the whole company have answered an open round; nothing where that is not to be known.
fn turnout(config: &Config, round: &RoundStatus) -> String {
    if round.state != people::State::Open {
        return String::new();
    }
    match config.answers.turnout(&round.round, clock::Clock::system().now().date_naive()) {
        Ok(None) => String::new(),
        Ok(Some(turnout)) => format!("; {} answers (counted once a day: {})", turnout.answers, turnout.day),
        Err(error) => format!("; how many answered is not known: {}", words::line(&error)),
    }
}

fn status(config: &Config) -> Result<(), Failure> {
    let rounds = people::rounds(&config.people)?;
    let awaiting = guardians::awaiting(&config.people).map_err(StepError::from)?;
    if rounds.is_empty() && awaiting.is_empty() {
        println!("There is no round yet: candor round open NAME");
    }
    for standing in &awaiting {
        println!("{}", guardian::waits(standing));
    }
    for round in rounds {
        print!(
            "{:<20} {:<10} {} to {}",
            round.round.as_str(),
            round.state.as_str(),
            round.opens,
            round.closes
        );
        print!("  {} invited in {} circles", round.invited, round.circles);
        print!("{}{}", turnout(config, &round), awaits(config, &round)?);
        if round.restored && round.state == people::State::Open {
            print!("; put back from a backup: nobody can begin to answer, close it or give it up");
        }
        println!();
    }
    Ok(())
}
