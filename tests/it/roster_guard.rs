//! An import that changes much asks for the number of it, whatever it changes, at the terminal and on the desk; and what was
//! there before is kept until the next one.

use std::fs;

use candor_people::roster::{self, Changes, read};

use crate::{
    harness::{Reply, TestApp},
    roster_files::roster as command,
};

/// So many units below one, each with a leader and ten people.
fn units(of: usize) -> String {
    let head = "unit,parent,name,leader_email\norg,,Org,head@example.org\n".to_owned();
    (0..of).fold(head, |all, nth| all + &format!("u{nth},org,Unit {nth},lead{nth}@example.org\n"))
}

fn people(of: std::ops::Range<usize>) -> String {
    let head = "email,unit\n".to_owned();
    of.fold(head, |all, nth| all + &format!("p{nth}@example.org,u{}\n", nth % 60))
}

/// What is asked before the second roster replaces the first.
#[track_caller]
fn check(units_after: &str, people_after: &str, expected: Option<&str>) {
    let read = |units: &str, people: &str| read(("u", units.as_bytes()), ("p", people.as_bytes())).unwrap();
    let before = read(&units(60), &people(0..600));
    let changes = Changes::between(Some(&before), &read(units_after, people_after));
    let asked = changes.guard().map(|guard| guard.to_string());
    assert_eq!(asked.as_deref(), expected);
}

#[test]
fn every_list_has_its_guard() {
    let (all, same) = (units(60), people(0..600));
    check(&all, &same, None);
    check(&all, &people(0..540), None);
    check(&all, &people(0..539), Some("People: 61 leave; type 61 to go on"));
    check(&all, &people(0..486), Some("People: 114 leave; type 114 to go on"));
    check(&all, &people(1..660), Some("People: 60 join, 1 leaves, 61 in all; type 61 to go on"));
    let strangers =
        same.clone() + &people(0..6_000).replace("example.org", "evil.example")["email,unit\n".len()..];
    check(&all, &strangers, Some("People: 6000 join; type 6000 to go on"));
    let moved = (0..600).fold(same.clone(), |all, nth| {
        all.replace(&format!("p{nth}@example.org,u{}\n", nth % 60), &format!("p{nth}@example.org,u0\n"))
    });
    check(&all, &moved, Some("People: 590 change units; type 590 to go on"));
    let replaced: String = all
        .lines()
        .map(|line| line.rsplit_once(',').unwrap().0.to_owned() + ",one@example.org\n")
        .collect::<String>()
        .replace("name,one@example.org", "name,leader_email");
    check(&replaced, &same, Some("Leaders: 61 change; type 61 to go on"));
    check(&all.replace(",Unit", ",Team"), &same, Some("Units: 60 renamed; type 60 to go on"));
    let both = people(0..486);
    check(
        &all.replace(",Unit", ",Team"),
        &both,
        Some("People: 114 leave; Units: 60 renamed; type 114 to go on"),
    );
    let upside_down = all.replace(",org,Unit", ",u0,Unit").replace("u0,u0,", "u0,org,");
    check(&upside_down, &same, Some("Units: 59 moved; type 59 to go on"));
    // Ids hide nothing: who has another address is counted like who moves.
    let id = |text: &str| {
        let lines = text.lines().enumerate();
        lines
            .map(|(nth, line)| if nth == 0 { format!("id,{line}\n") } else { format!("{nth},{line}\n") })
            .collect::<String>()
    };
    let with = |people: &str| read(("u", all.as_bytes()), ("p", people.as_bytes())).unwrap();
    let changes =
        Changes::between(Some(&with(&id(&same))), &with(&id(&same.replace("example.org", "evil.example"))));
    assert_eq!(changes.guard().unwrap().to_string(), "People: 600 have another address; type 600 to go on");
    assert_eq!((changes.people_join.len(), changes.people_leave.len()), (0, 0));
    assert_eq!(changes.domains_new, ["evil.example: 600 people"]);
    // Fewer than five are never guarded, and a first import has nothing to lose.
    let small = |people: &str| {
        read(
            ("u", b"unit,parent,name,leader_email\norg,,,\n"),
            ("p", format!("email,unit\n{people}").as_bytes()),
        )
        .unwrap()
    };
    let four = small("a@x.org,org\nb@x.org,org\nc@x.org,org\nd@x.org,org\n");
    assert_eq!(
        Changes::between(Some(&four), &small("e@x.org,org\n")).guard().map(|guard| guard.number),
        Some(5)
    );
    assert_eq!(Changes::between(Some(&four), &small("a@x.org,org\n")).guard(), None);
    assert_eq!(Changes::between(None, &four).guard(), None);
}

#[test]
fn who_leads_what_newly_and_new_domains_are_named() {
    let read = |units: &str| read(("u", units.as_bytes()), ("p", people(0..60).as_bytes())).unwrap();
    let after = units(60)
        .replace("lead7@example.org", "m@evil.example")
        .replace("lead8@example.org", "m@evil.example");
    let said = Changes::between(Some(&read(&units(60))), &read(&after)).to_string();
    assert!(said.contains("1 leads something newly (m@evil.example: Unit 7 [u7], Unit 8 [u8])"), "{said}");
    assert!(said.contains("Domains: 1 new (evil.example: 1 leader)"), "{said}");
}

#[test]
fn at_the_terminal_the_number_is_typed_and_the_roster_before_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let file = |name: &str, text: &str| fs::write(at.join(name), text).unwrap();
    file("units.csv", &units(60));
    file("all.csv", &people(0..600));
    file("fewer.csv", &people(0..486));
    let import = |people: &str, yes: &[&str]| {
        command(at, &[&["import", "--units", "units.csv", "--people", people], yes].concat())
    };
    assert!(!command(at, &["undo", "--yes"]).0 && !command(at, &["export"]).0);
    assert!(import("all.csv", &["--yes"]).0, "nothing is lost by a first import");
    let (good, said) = command(at, &["undo"]);
    assert!(!good && said.contains("no roster before this one"), "{said}");
    for yes in [&[][..], &["--yes"], &["--yes", "113"], &["--yes", "yes"]] {
        let (good, said) = import("fewer.csv", yes);
        assert!(!good && said.contains("People: 114 leave; type 114 to go on"), "{yes:?}: {said}");
    }
    assert!(import("all.csv", &[]).1.contains("Nothing changes"), "nothing was taken over");
    assert!(import("fewer.csv", &["--dry-run"]).0);
    let (good, said) = import("fewer.csv", &["--yes", "114"]);
    assert!(good && said.contains("is taken over"), "{said}");

    // The roster before, with the same question; and once more, which undoes that.
    let (good, said) = command(at, &["undo", "--yes"]);
    assert!(!good && said.contains("People: 114 join; type 114 to go on"), "{said}");
    assert!(command(at, &["undo", "--yes", "114"]).0);
    assert!(import("all.csv", &[]).1.contains("Nothing changes"));
    assert!(command(at, &["undo", "--yes", "114"]).1.contains("is taken over"));
    assert!(import("fewer.csv", &[]).1.contains("Nothing changes"));
}

#[test]
fn an_export_can_be_imported_again_runs_in_no_spreadsheet_and_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let units =
        "unit;parent;name;leader_email\norg;;\"=HYPERLINK(\"\"x\"\"),1\";+a@example.org\nn;org;'@N;\n";
    let people =
        "id;email;unit;name;language\n007;-b@example.org;n;\"+Doe, J.\";de\n;c@example.org;org;'quoted';\n";
    fs::write(at.join("u.csv"), units).unwrap();
    fs::write(at.join("p.csv"), people).unwrap();
    assert!(command(at, &["import", "--units", "u.csv", "--people", "p.csv"]).0);
    let (good, said) = command(at, &["export", "--out", "kept"]);
    assert!(good, "{said}");
    let (units, people) = (
        fs::read_to_string(at.join("kept/units.csv")).unwrap(),
        fs::read_to_string(at.join("kept/people.csv")).unwrap(),
    );
    assert_eq!(
        units,
        "unit,parent,name,leader_email\norg,,\"'=HYPERLINK(\"\"x\"\"),1\",'+a@example.org\nn,org,'@N,\n"
    );
    assert_eq!(
        people,
        "id,email,unit,name,language\n007,'-b@example.org,n,\"'+Doe, J.\",de\n,c@example.org,org,'quoted',\n"
    );
    let (good, said) = command(at, &["import", "--units", "kept/units.csv", "--people", "kept/people.csv"]);
    assert!(good && said.contains("Nothing changes"), "{said}");
    assert!(!command(at, &["export", "--out", "kept"]).0, "nothing is overwritten");
    #[cfg(unix)]
    for name in ["units.csv", "people.csv"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(at.join("kept").join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

/// The value of a hidden field.
pub(crate) fn field(reply: &Reply, name: &str) -> String {
    let (_, rest) = reply.body.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn on_the_desk_the_number_is_typed_and_the_roster_before_comes_back() {
    for app in TestApp::on_each_database() {
        app.import(&units(60), &people(0..600));
        let hr = app.sign_in("hr@example.org", "hr");
        let csrf = hr.csrf();
        let parts = [
            ("csrf", None, csrf.as_str()),
            ("units", Some("u.csv"), &units(60)),
            ("people", Some("p.csv"), &people(0..486)),
        ];
        let shown = hr.post_files("/desk/roster/preview", &parts);
        assert!(
            shown.body.contains("People: 114 leave") && shown.body.contains("type the number 114"),
            "{}",
            shown.body
        );
        let hidden =
            ["seen", "units", "units_name", "people", "people_name"].map(|name| (name, field(&shown, name)));
        let confirm = |number: &str| {
            let mut parts = vec![("csrf", None, csrf.as_str()), ("number", None, number)];
            parts.extend(hidden.iter().map(|(name, value)| (*name, None, value.as_str())));
            hr.post_files("/desk/roster/import", &parts)
        };
        let there = || roster::stored(app.service.config().people.db()).unwrap().unwrap().people.len();
        for number in ["", "113", "replace"] {
            let reply = confirm(number);
            assert!(reply.status == 200 && reply.body.contains("Nothing was changed"), "{}", reply.body);
            assert_eq!(there(), 600);
        }
        assert_eq!(confirm("114").status, 303);
        assert_eq!(there(), 486);

        let export = hr.get("/desk/roster/files/people.csv");
        assert!(
            export.body.starts_with("\u{feff}email,unit,name,language\np0@example.org,u0"),
            "{}",
            export.body
        );
        assert_eq!(hr.get("/desk/roster/files/secret.csv").status, 404);
        let back = hr.get("/desk/roster/undo");
        assert!(back.body.contains("People: 114 join"), "{}", back.body);
        let seen = field(&back, "seen");
        let undo = |number: &str| hr.post("/desk/roster/undo", &[("seen", &seen), ("number", number)]);
        assert_eq!((undo("1").status, there()), (200, 486));
        assert_eq!((undo("114").status, there()), (303, 600));
    }
}

#[test]
fn on_the_desk_columns_that_are_called_otherwise_are_chosen() {
    let app = TestApp::new();
    let hr = app.sign_in("hr@example.org", "hr");
    let csrf = hr.csrf();
    let people = "Work Email,Department,Title\na@example.org,u0,Nurse\n";
    let parts = [
        ("csrf", None, csrf.as_str()),
        ("units", Some("u.csv"), &units(1)),
        ("people", Some("p.csv"), people),
    ];
    let asked = hr.post_files("/desk/roster/preview", &parts);
    for option in ["people.email=Work Email", "people.unit=Department"] {
        assert!(asked.body.contains(&format!("<option value=\"{option}\">")), "{}", asked.body);
    }
    let hidden = |reply: &Reply| {
        ["units", "units_name", "people", "people_name"].map(|name| (name, field(reply, name)))
    };
    let files = hidden(&asked);
    let mut parts = vec![
        ("csrf", None, csrf.as_str()),
        ("column", None, "people.email=Work Email"),
        ("column", None, "people.unit=Department"),
    ];
    parts.extend(files.iter().map(|(name, value)| (*name, None, value.as_str())));
    let shown = hr.post_files("/desk/roster/columns", &parts);
    assert!(shown.body.contains("1 joins") && shown.body.contains("left out: Title"), "{}", shown.body);
    let seen = field(&shown, "seen");
    parts.push(("seen", None, &seen));
    assert_eq!(hr.post_files("/desk/roster/import", &parts).status, 303);
    assert_eq!(roster::stored(app.service.config().people.db()).unwrap().unwrap().people.len(), 1);
}
