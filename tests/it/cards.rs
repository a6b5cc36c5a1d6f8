//! Paper cards for those who have no address: one for each, by circle, belonging to nobody.

use std::collections::BTreeSet;

use candor_people::{self as people, roster};
use candor_server::app;

use crate::harness::{Browser, TestApp, UNITS, people as mailed, round, same};

/// The usual people, and some without an address: two of Design, four of North, which is too small for a circle of its own with mail alone.
fn roster_files() -> String {
    let rows = mailed().lines().skip(1).fold("id,email,unit,name\n".to_owned(), |all, line| {
        let (email, unit) = line.split_once(',').unwrap();
        format!("{all},{email},{unit},\n")
    });
    let paper = |at: u32| {
        let unit = if at <= 2 { "design" } else { "north" };
        format!("0{at}47,,{unit},Nurse Paperless{at}\n")
    };
    (1..=6).map(paper).fold(rows, |all, line| all + &line)
}

fn with_paper(mut app: TestApp) -> TestApp {
    app.import(UNITS, &roster_files());
    app.open("r");
    app
}

/// What HR gets to print, and the links on it.
fn fetch(hr: &Browser, language: &str) -> (String, Vec<String>) {
    let sheet = hr.post("/desk/rounds/r/cards", &[("language", language)]);
    assert_eq!(sheet.status, 200, "{}", sheet.body);
    let links = sheet.body.split("class=\"link\"").skip(1);
    let link = |rest: &str| rest.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned();
    (sheet.body.clone(), links.map(link).collect())
}

#[test]
fn a_card_is_drawn_for_each_person_without_an_address_and_works_once() {
    for app in TestApp::on_each_database() {
        let mut app = with_paper(app);
        let config = app.service.config();
        let promise = people::stored_promise(&config.people, &round("r")).unwrap();
        let circles = promise.circles();
        let counts = promise.manifest().cards().unwrap().by_circle;
        let by_name: Vec<(&str, u32, u32)> = circles
            .iter()
            .zip(&counts)
            .map(|(circle, cards)| (circle.name.as_str(), circle.invited, *cards))
            .collect();
        // Head counts are of everybody.
        assert!(by_name.contains(&("Design", 9, 2)), "{by_name:?}");
        assert_eq!((counts.iter().sum::<u32>(), circles.iter().map(|one| one.invited).sum::<u32>()), (6, 18));

        // Nobody without an address gets mail, and a card none either.
        let mailed = crate::support::count_rows(config.people.db(), "outbox WHERE kind = 'invitation'");
        assert_eq!(mailed, 12);
        assert_eq!(people::invitations(&config.people, &round("r")).unwrap().len(), 12);
        let by = app.by();
        assert_eq!(app::remind(app.service.config(), &round("r"), &by, &mut app.rng).unwrap(), 12);

        let hr = app.sign_in("hr@acme.example", "hr");
        assert!(hr.get("/desk/rounds/r").body.contains("6 people in the roster have no address"));
        let (sheet, links) = fetch(&hr, "de");
        assert_eq!(links.iter().collect::<BTreeSet<_>>().len(), 6, "{}", app.label);
        assert!(sheet.contains("lang=\"de\"") && sheet.contains("Zwei Minuten"));
        let ids = (1..=6).map(|at| format!("0{at}47"));
        for secret in ["Paperless", "Nurse", "@acme"].map(str::to_owned).into_iter().chain(ids) {
            assert!(!sheet.contains(&secret), "{secret}");
        }
        // The same cards again, and no others: none is made again.
        assert_eq!(fetch(&hr, "de").1, links);

        for link in &links {
            app.employee().answer(link, &same(4), None, &mut app.rng).unwrap();
            let again = app.employee().answer(link, &same(1), None, &mut app.rng);
            assert!(again.unwrap_err().to_string().contains("already_used"), "{}", app.label);
        }
        app.answer("r", "design1", 4).unwrap();

        let journal = app.sign_in("council@acme.example", "council").get("/desk/journal").body;
        assert_eq!(journal.matches("fetched 6 paper cards").count(), 2, "{journal}");
        for (who, role) in [("steward@acme.example", "steward"), ("design.lead@acme.example", "")] {
            let other = app.sign_in(who, role);
            let reply = other.post("/desk/rounds/r/cards", &[("language", "en")]);
            assert_eq!(reply.status, 403);
        }

        app.close("r");
        let reply = hr.post("/desk/rounds/r/cards", &[("language", "en")]);
        assert_eq!(reply.status, 409, "{}", reply.body);
    }
}

#[test]
fn a_roster_with_people_on_paper_is_the_same_after_it_was_handed_out_and_in_again() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &roster_files());
        let db = app.service.config().people.db();
        let stored = roster::stored(db).unwrap().unwrap();
        assert_eq!((stored.people.len(), stored.on_paper.len(), stored.size()), (12, 6, 18));
        let files = roster::export(&stored);
        let read = |people: &str| {
            roster::prepare(db, ("units.csv", files.units.as_bytes()), ("people.csv", people.as_bytes()))
        };
        let again = read(&files.people).unwrap();
        assert!(again.changes().is_empty(), "{}", again.changes());
        assert!(
            again.notes().iter().any(|note| note.to_string().contains("6 people have no address")),
            "{:?}",
            again.notes()
        );

        // Somebody gets an address and is the same person; somebody leaves; and who has neither id nor address is refused.
        let changed = files
            .people
            .replace("0147,,", "0147,new@acme.example,")
            .replace("0247,,design,Nurse Paperless2,\n", "");
        let changes = read(&changed).unwrap();
        let said = changes.changes().to_string();
        assert!(said.contains("0147 (no address), now new@acme.example"), "{said}");
        assert!(said.contains("0247 (no address)"), "{said}");
        let refused = read(&files.people.replace("0147,,", ",,")).unwrap_err().to_string();
        assert!(refused.contains("whoever has none needs an id"), "{refused}");
        let twice = read(&files.people.replace("0247,,", "0147,,")).unwrap_err().to_string();
        assert!(twice.contains("id"), "{twice}");
    }
}

#[test]
fn one_list_of_everybody_may_have_people_without_an_address_too() {
    let list = "id,email,manager,name\n1,boss@acme.example,,Boss\n2,ada@acme.example,1,Ada\n3,,2,Ben\n4,,1,Chris\n5,,4,Dan\n";
    let read = roster::read_leaders(("workers.csv", list.as_bytes()), None).unwrap();
    assert_eq!((read.people.len(), read.on_paper.len()), (2, 3));
    // Chris leads Dan, and nobody gets that unit's report.
    let unit = read.tree.units().iter().find(|unit| unit.name == "Team Chris").unwrap();
    assert!(!read.leaders.contains_key(&unit.id));
    assert_eq!(read.head_counts()[&unit.id], 1);
}
