//! `candor demo`: a made-up clinic, four quarters through the real doors, then a server to look around.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate, TimeDelta};
use clap::Args;
use rand::{SeedableRng, rngs::StdRng};

use super::{Failure, progress::Bar, serve::watch};
use candor_clock::{self as clock, Clock};
use candor_disclosure::release::Release;
use candor_journal::By;
use candor_people::{
    self as people, Note,
    accounts::{self, Role},
    roster,
};
use candor_protocol::survey::{Instrument, RoundName, Threshold};
use candor_rehearse::{Company, TestService, prepare_folder, write_outputs};
use candor_server::{
    app::Config,
    web::{self, Service},
};

#[derive(Args)]
pub(super) struct Demo {
    /// Where to put the made-up data; removed and made again by the next demo.
    #[arg(long, default_value = "candor-demo", value_name = "DIR")]
    dir: PathBuf,
    /// Stop when the data is made, without serving it.
    #[arg(long)]
    no_serve: bool,
    /// Where to listen.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    listen: String,
}

impl Demo {
    pub(super) fn run(self) -> Result<(), Failure> {
        prepare_folder(&self.dir)?;
        let (mut answers_rng, instrument, bar) =
            (StdRng::seed_from_u64(2026), Instrument::built_in(), Bar::default());
        let progress = |what: &'static str, steps: Option<usize>| bar.hear(what, steps);
        let (now, outbox) = (Clock::system().now(), self.dir.join("outbox"));
        let clock = Clock::fixed(now - TimeDelta::days(4 * 92));
        let settings = TestService::settings(&self.dir, &outbox, &format!("http://{}", self.listen));
        let rehearsal = TestService::open(&settings, clock.clone(), &mut clock::system_rng())?;

        println!("Harbour Clinic, a made-up company. Nothing here is real but the protocol.\n");
        let (units, people) = (Company::units_csv(), Company::people_csv());
        let prepared = roster::prepare(
            rehearsal.config().people.db(),
            ("units.csv", units.as_bytes()),
            ("people.csv", people.as_bytes()),
        )?;
        candor_people::import(rehearsal.config().people.db(), &prepared, &By::itself(clock.now()))?;
        let (mut rng, mut pulse_rng) = (clock::system_rng(), StdRng::seed_from_u64(2027));
        for quarter in 0..4 {
            let round = quarter_name(clock.now().date_naive())?;
            let responses = Company::responses(&instrument, quarter, &mut answers_rng);
            rehearsal.open_round(&round, &instrument, Threshold::DEFAULT, &progress, &mut rng)?;
            rehearsal.answer(&round, &responses, &progress, &mut rng)?;
            rehearsal.finish(&round, &progress, &mut rng)?;
            if quarter == 2 {
                answer_but(&rehearsal.releases()?, &SILENT, rehearsal.config(), &By::itself(clock.now()))?;
                clock.advance(TimeDelta::days(30));
                let (incident, pulse) = ("incident".parse()?, Instrument::after_incident());
                let responses = Company::after_incident(&pulse, &mut pulse_rng);
                rehearsal.open_pulse(&incident, &Company::incident(), &progress, &mut rng)?;
                rehearsal.answer(&incident, &responses, &progress, &mut rng)?;
                rehearsal.finish(&incident, &progress, &mut rng)?;
                clock.advance(TimeDelta::days(60));
            } else if quarter < 2 {
                clock.advance(TimeDelta::days(91));
            }
        }
        let releases = rehearsal.releases()?;
        if let Some(last) = releases.last() {
            answer(last, &LAST, rehearsal.config(), &By::itself(clock.now()))?;
        }
        write_outputs(&self.dir, &releases, &rehearsal.comments()?, &|| ())?;
        // Whoever has not written is reminded; and comments after an incident wait for the steward.
        clock.advance(TimeDelta::days(56));
        candor_server::app::remind_leaders(rehearsal.config(), clock.now(), &mut rng)?;
        // Before the next round takes the place of the last one: a reminder that nobody needs any more does not leave.
        let _ = candor_server::app::deliver(rehearsal.config(), &clock)?;
        let waiting = "incident-2".parse()?;
        rehearsal.open_pulse_with_words(&waiting, &Company::incident(), &progress, &mut rng)?;
        rehearsal.answer(&waiting, &Company::after_incident_in_words(&mut pulse_rng), &progress, &mut rng)?;
        rehearsal.close_round(&waiting, &mut rng)?;
        clock.advance(TimeDelta::days(35));
        let open = quarter_name(now.date_naive())?;
        rehearsal.open_round(&open, &instrument, Threshold::DEFAULT, &progress, &mut rng)?;
        let _ = candor_server::app::deliver(rehearsal.config(), &clock)?;
        bar.done();
        for release in &releases {
            println!("{}", summary(release));
        }
        let links = rehearsal.links(&open)?;
        rehearsal.close();

        println!("\nMails, as leaders and employees get them: {}", outbox.join("*.eml").display());
        println!("Numbers for HR: {}, charts beside it", self.dir.join("release.csv").display());
        if self.no_serve {
            return Ok(());
        }
        let config = settings.open()?;
        let desks = desks(&config, &By::itself(now), &mut rng)?;
        let service = Service::new(config, Clock::system(), rng, true);
        let server = web::start(service.clone(), &self.listen)?;
        println!("\nLook around:          http://{}/demo", server.address());
        service.show_tour(tour(releases.last(), links.first(), &desks));
        for (what, unit) in [("A team that fell:", "theatre-1"), ("One that rose:", "ward-b")] {
            if let Some(place) = place(releases.last(), unit) {
                println!("{what:<21} http://{}/demo/mail/{place}", server.address());
            }
        }
        if let Some((_, link)) = links.first() {
            println!("Answer yourself:      {link}");
        }
        for (who, link) in desks {
            println!("{who:<21} http://{}/desk/set-up/{link}", server.address());
        }
        println!("On HR's desk and the leader's, look at Overview first: it shows all that at a glance.");
        println!("\nStop with Ctrl-C.");
        watch(&service, &server, None);
        server.wait();
        Ok(())
    }
}

/// What two leaders answer to the last round, of the whole clinic and of a ward; the others have not yet. People read it before they answer
/// the next one.
const LAST: [[&str; 3]; 2] = [
    [
        "harbour",
        "Many of you find it hard to speak up when a shift is short of people.",
        "Every handover begins with one question: what could go wrong today? We look at it together in six weeks.",
    ],
    ["ward-b", "The Friday round helps.", "We keep it, also in summer."],
];

/// Whose leaders answer nothing to the round before: their own leader reads that in the next letter.
const SILENT: [&str; 2] = ["theatre-1", "pharmacy"];

/// Leaders write what they heard and will do.
fn answer(release: &Release, notes: &[[&str; 3]], config: &Config, by: &By) -> Result<(), Failure> {
    for [unit, heard, will_do] in notes {
        let note = Note { heard: (*heard).to_owned(), will_do: (*will_do).to_owned() };
        people::write_note(&config.people, release.round(), &unit.parse()?, &note, by)?;
    }
    Ok(())
}

/// All leaders but those of `silent` answer the newest round.
fn answer_but(releases: &[Release], silent: &[&str], config: &Config, by: &By) -> Result<(), Failure> {
    let Some(newest) = releases.last() else { return Ok(()) };
    let units = newest.tree().units().iter().map(|unit| unit.id.as_str());
    let notes = units.filter(|unit| !silent.contains(unit)).map(|unit| {
        [unit, "Handovers are where it is hardest to ask.", "We begin each one with a question of our own."]
    });
    answer(newest, &notes.collect::<Vec<_>>(), config, by)
}

/// Links with which somebody looks at the desk: as each role, and as the leader of the first department.
fn desks(config: &Config, by: &By, rng: &mut StdRng) -> Result<Vec<(&'static str, String)>, Failure> {
    let mut desks = Vec::new();
    for (who, address, role) in [
        ("HR's desk:", "hr@clinic.example", Role::Hr),
        ("A steward's desk:", "steward@clinic.example", Role::Steward),
        ("The works council's:", "council@clinic.example", Role::Council),
    ] {
        let address = address.parse()?;
        desks.push((who, accounts::invite_link(&config.accounts, &address, Some(role), by, rng)?));
    }
    let roster = roster::stored(config.people.db())?;
    let leader = roster.and_then(|roster| {
        let department = roster.tree.units().get(1)?;
        roster.leaders.get(&department.id).cloned()
    });
    if let Some(leader) = leader {
        let link = accounts::invite_link(&config.accounts, &leader, None, by, rng)?;
        desks.push(("A leader's desk:", link));
    }
    Ok(desks)
}

/// Where a unit stands in the newest tree.
fn place(newest: Option<&Release>, unit: &str) -> Option<usize> {
    newest?.tree().position(&unit.parse().ok()?)
}

/// Five things to look at, each in a few words, with its address.
fn tour(
    newest: Option<&Release>,
    link: Option<&(String, String)>,
    desks: &[(&'static str, String)],
) -> Vec<(String, String)> {
    let letter = |unit: &str| place(newest, unit).map(|place| format!("/demo/mail/{place}"));
    let desk = |at: usize| desks.get(at).map(|(_, secret)| format!("/desk/set-up/{secret}"));
    let stops = [
        (
            "Answer yourself, as somebody of the clinic: ten statements, two minutes",
            link.map(|(_, link)| link.clone()),
        ),
        ("A team that fell, as its leader reads it: what happened, and what to do", letter("theatre-1")),
        (
            "The whole clinic: what moved below, and where two leaders have said nothing to their people",
            letter("harbour"),
        ),
        ("HR's desk: what is next, and the overview of everything at a glance", desk(0)),
        ("A steward's desk: comments that wait, and a name among them to black out", desk(1)),
    ];
    stops.into_iter().filter_map(|(what, link)| Some((what.to_owned(), link?))).collect()
}

/// A quarter's name, such as 2026-q3.
fn quarter_name(day: NaiveDate) -> Result<RoundName, Failure> {
    Ok(format!("{}-q{}", day.year(), day.month0() / 3 + 1).parse()?)
}

/// One line about a release: what was counted, and how much of it can be shown.
pub(super) fn summary(release: &Release) -> String {
    let numbers = release.numbers();
    let whole = numbers.rows().first().and_then(|row| row.composite()).and_then(|measure| measure.value());
    let mean = whole.map_or("hidden".to_owned(), |value| value.to_string());
    let mut text = format!(
        "{}: {} of {} answered, mean {mean}, {} groups shown",
        release.round(),
        numbers.answered(),
        numbers.invited(),
        numbers.cells(),
    );
    if numbers.uncounted() > 0 {
        text += &format!(", {} answers in no number (too few around them)", numbers.uncounted());
    }
    if let Some(company) = numbers.reliability() {
        text += &format!("; alpha {}, ICC(1) {}, ICC(2) {}", company.alpha(), company.icc1(), company.icc2());
    }
    text
}
