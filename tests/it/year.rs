//! A year in an organisation of 500, by the clock alone: four rounds of the schedule, an incident, a reorganisation, a leader
//! who leaves, a team that shrinks below k. Every mail, every chart and every page that came out is looked at, and
//! `candor verify` finds nothing in all of it.

use std::collections::BTreeMap;

use candor_disclosure::{Kind, release::Release};
use candor_people::{self as people, State};
use candor_protocol::survey::UnitId;
use candor_rehearse::Response;
use candor_report::{
    changes::Changes,
    chart, comments,
    dimensions::{self, Dimensions},
    export,
    trend::Trend,
};
use candor_server::{app, worker};
use candor_verify::{Asked, File, verify};
use chrono::NaiveDate;
use rand::{RngExt, SeedableRng, rngs::StdRng};

use crate::{
    harness::{TestApp, quiet, round, shown},
    schedule::quarterly,
    support,
};

/// What HR has in its files.
struct Works {
    /// Identifier, parent, name, leader's address; parents first.
    units: Vec<[String; 4]>,
    /// People by team, in the order in which they joined.
    people: BTreeMap<String, Vec<String>>,
}

impl Works {
    /// Four departments of eight teams each: 500 people.
    fn new() -> Self {
        let mut works = Self { units: Vec::new(), people: BTreeMap::new() };
        works.unit("works", "", "The Works");
        for (nth, name) in ["North", "South", "Labs", "Office"].into_iter().enumerate() {
            let department = name.to_lowercase();
            works.unit(&department, "works", name);
            for team in 1..=8 {
                let id = format!("{department}-{team}");
                works.unit(&id, &department, &format!("{name} {team}"));
                // 6 to 24 in a team; the last one makes up the 500.
                let size =
                    if (nth, team) == (3, 8) { 500 - works.count() } else { 6 + (nth * 5 + team * 7) % 19 };
                let person = |n: usize| format!("{id}-{n}@works.example");
                works.people.insert(id.clone(), (1..=size).map(person).collect());
            }
        }
        works
    }

    fn unit(&mut self, id: &str, parent: &str, name: &str) {
        self.units.push([
            id.to_owned(),
            parent.to_owned(),
            name.to_owned(),
            format!("lead.{id}@works.example"),
        ]);
    }

    fn count(&self) -> usize {
        self.people.values().map(Vec::len).sum()
    }

    fn import(&self, app: &TestApp) {
        let units: String = self.units.iter().map(|unit| unit.join(",") + "\n").collect();
        let people: String = self
            .people
            .iter()
            .flat_map(|(unit, all)| all.iter().map(move |person| format!("{person},{unit}\n")))
            .collect();
        app.import(&format!("unit,parent,name,leader_email\n{units}"), &format!("email,unit\n{people}"));
    }

    /// Three of five in each of some teams, in the mood of the team.
    fn answers(&self, of: &[&str], items: usize, reversed: &[usize], rng: &mut StdRng) -> Vec<Response> {
        let mut all = Vec::new();
        for (nth, (unit, people)) in self.people.iter().enumerate() {
            if !of.is_empty() && !of.contains(&unit.as_str()) {
                continue;
            }
            for _ in 0..(people.len() * 3).div_ceil(5).max(5) {
                if all.iter().filter(|one: &&Response| one.unit.as_str() == unit).count() == people.len() {
                    break;
                }
                let mood = 3 + u8::try_from(nth % 2).unwrap();
                let answer = |item: usize| {
                    let value = (mood + rng.random_range(0..3) - 1).clamp(1, 5);
                    Some(if reversed.contains(&item) { 6 - value } else { value })
                };
                let answers = (0..items).map(answer).collect();
                all.push(Response { unit: unit.parse().unwrap(), answers, comment: None });
            }
        }
        all
    }
}

fn unit(id: &str) -> UnitId {
    id.parse().unwrap()
}

#[test]
fn a_year_in_an_organisation_of_five_hundred() {
    let mut app = TestApp::new();
    let (mut works, mut rng) = (Works::new(), StdRng::seed_from_u64(500));
    assert_eq!(works.count(), 500);
    works.import(&app);
    people::set_schedule(&app.service.config().people, Some(&quarterly()), &app.by()).unwrap();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let mut invited: BTreeMap<String, usize> = BTreeMap::new();
    while app.clock.now().date_naive() < day("2027-06-20") {
        let today = app.clock.now().date_naive();
        worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
        for one in people::rounds(&app.service.config().people).unwrap() {
            let name = one.round.to_string();
            if one.state == State::Open && !invited.contains_key(&name) {
                invited.insert(name, works.count());
                let all = works.answers(&[], 10, &[0, 2, 4], &mut rng);
                app.service.answer(&one.round, &all, &quiet, &mut app.rng).unwrap();
            }
        }
        if today == day("2027-01-11") {
            // An incident in the north: a pulse of the two teams involved.
            let involved = ["north-1", "north-2"];
            app.service.open_pulse(&round("spill"), &involved.map(unit), &quiet, &mut app.rng).unwrap();
            worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
            let asked = works.people["north-1"].len() + works.people["north-2"].len();
            invited.insert("spill".to_owned(), asked);
            let all = works.answers(&involved, 5, &[2], &mut rng);
            app.service.answer(&round("spill"), &all, &quiet, &mut app.rng).unwrap();
            app.finish("spill");
        }
        if today == day("2027-02-01") {
            // A team moves to another department.
            works.units.iter_mut().find(|unit| unit[0] == "office-3").unwrap()[1] = "labs".to_owned();
            works.import(&app);
        }
        if today == day("2027-04-01") {
            // A leader leaves, and a team shrinks to four.
            works.units.iter_mut().find(|unit| unit[0] == "south-2").unwrap()[3] =
                "new.lead@works.example".to_owned();
            works.people.get_mut("labs-1").unwrap().truncate(4);
            works.import(&app);
        }
        app.advance(1);
    }

    let rounds = people::rounds(&app.service.config().people).unwrap();
    let names: Vec<&str> = rounds.iter().map(|one| one.round.as_str()).collect();
    assert_eq!(names, ["2026-q3", "2026-q4", "spill", "2027-q1", "2027-q2"]);
    assert!(rounds.iter().all(|one| one.state == State::Published));

    let releases = app.service.releases().unwrap();
    let letters = support::letters(&app.folder().join("outbox"));
    every_mail_is_there_once(&letters, &invited);
    what_befell_the_teams_is_said(&releases, &letters);
    every_page_shows_what_was_released(&app, &releases);
    nothing_is_found(&app, &releases);
}

/// The letters of a kind and round, by addressee.
fn of<'a>(letters: &'a [(String, String)], round: &str, kind: &str) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, text) in letters.iter().filter(|(name, _)| name.starts_with(&format!("{round}-{kind}-"))) {
        assert!(name.ends_with(".eml"));
        found.entry(text.lines().next().unwrap().strip_prefix("To: ").unwrap()).or_default().push(text);
    }
    found
}

fn every_mail_is_there_once(letters: &[(String, String)], invited: &BTreeMap<String, usize>) {
    for (round, people) in invited {
        let invitations = of(letters, round, "invitation");
        assert_eq!(invitations.len(), *people, "{round}");
        assert!(invitations.values().all(|letters| letters.len() == 1), "{round}");
        let reminders = of(letters, round, "reminder").len();
        assert_eq!(reminders, if round == "spill" { 0 } else { *people }, "{round}");
        // Two teams and the department that holds them; or everybody who leads.
        assert_eq!(of(letters, round, "report").len(), if round == "spill" { 3 } else { 37 }, "{round}");
    }
    for involved in of(letters, "spill", "invitation").keys() {
        assert!(involved.starts_with("north-1-") || involved.starts_with("north-2-"), "{involved}");
    }
}

fn what_befell_the_teams_is_said(releases: &[Release], letters: &[(String, String)]) {
    let letter = |round: &str, to: &str| {
        let letters = of(letters, round, "report");
        letters
            .get(format!("{to}@works.example").as_str())
            .map(|letters| letters.join("\n"))
            .unwrap_or_default()
    };
    // The incident is a mark on the trend of those involved, and on no other.
    for (who, marked) in
        [("lead.north-1", true), ("lead.north", true), ("lead.south-1", false), ("lead.works", false)]
    {
        assert_eq!(letter("2027-q1", who).contains("after-incident pulse"), marked, "{who}");
        assert!(!letter("2026-q4", who).contains("after-incident pulse"), "{who}");
    }
    assert!(letter("spill", "lead.north-1").contains("spill"));
    // The moved team's line begins anew.
    assert!(letter("2027-q1", "lead.office-3").contains("was moved from Office to Labs"));
    assert!(!letter("2026-q4", "lead.office-3").contains("was moved"));
    // The new leader gets the report, and the old one no longer.
    assert!(letter("2027-q2", "new.lead").contains("South 2"));
    assert_eq!(
        (letter("2027-q2", "lead.south-2"), letter("2027-q1", "new.lead")),
        (String::new(), String::new())
    );
    // The team that shrank is told why it is not shown, and gets the next level up.
    let [before, after] = [&releases[3], &releases[4]];
    assert!(shown(before, "labs-1").is_some() && shown(after, "labs-1").is_none());
    let told = letter("2027-q2", "lead.labs-1");
    assert!(
        told.contains("Labs 1 is not shown on its own in 2027-q2") && told.contains("next level up"),
        "{told}"
    );
}

fn every_page_shows_what_was_released(app: &TestApp, releases: &[Release]) {
    let hr = app.sign_in("hr@works.example", "hr");
    for release in releases {
        for row in release.numbers().rows().iter().filter(|row| row.kind() != Kind::Rest) {
            let path = format!("/desk/reports/{}?round={}", row.unit(), release.round());
            let page = hr.get(&path);
            assert_eq!(page.status, 200, "{path}");
            if let Some((value, answered)) = shown(release, row.unit().as_str()) {
                let said = value.replace("<=", "≤ ").replace(">=", "≥ ");
                assert!(
                    page.body.contains(&said) && page.body.contains(&format!("{answered} of ")),
                    "{path}: {said}"
                );
            }
        }
    }
    // The old leader sees nothing any more, the new one this team alone.
    let old = app.sign_in("lead.south-2@works.example", "");
    assert_eq!(old.get("/desk/reports").status, 403);
    let new = app.sign_in("new.lead@works.example", "");
    let list = new.get("/desk/reports").body;
    assert!(list.contains("South 2") && !list.contains("South 1") && !list.contains("The Works"), "{list}");
    assert_eq!(new.get("/desk/reports/south-1").status, 403);
    let head = app.sign_in("lead.south@works.example", "");
    assert!((1..=8).all(|team| head.get(&format!("/desk/reports/south-{team}")).status == 200));
}

fn nothing_is_found(app: &TestApp, releases: &[Release]) {
    let folder = app.folder().join("published");
    std::fs::create_dir(&folder).unwrap();
    export::write(&folder, releases).unwrap();
    comments::write(&folder, &app::published_comments(&app.service.config().people).unwrap(), releases)
        .unwrap();
    for newest in 1..=releases.len() {
        let until = &releases[..newest];
        let changes = Changes::of(until);
        for one in until[newest - 1].tree().units() {
            let trend = Trend::of(until, &changes, &one.id).unwrap();
            let name =
                |what: &str| folder.join(format!("{}-{}{what}.svg", until[newest - 1].round(), one.id));
            std::fs::write(name(""), chart::svg(&trend)).unwrap();
            if let Some(dimensions) = Dimensions::of(until, &trend) {
                std::fs::write(name("-dimensions"), dimensions::svg(&dimensions)).unwrap();
            }
        }
    }
    let outbox = app.folder().join("outbox");
    let files = [&folder, &outbox].into_iter().flat_map(|folder| {
        let read = |entry: std::io::Result<std::fs::DirEntry>| {
            let path = entry.unwrap().path();
            File {
                name: path.file_name().unwrap().to_string_lossy().into_owned(),
                bytes: std::fs::read(&path),
            }
        };
        std::fs::read_dir(folder).unwrap().map(read).collect::<Vec<_>>()
    });
    let findings = verify(files, Asked::default());
    let found: Vec<&str> = findings.found().collect();
    assert!(findings.are_clean(), "{} complaints, such as {:#?}", found.len(), &found[..found.len().min(5)]);
}
