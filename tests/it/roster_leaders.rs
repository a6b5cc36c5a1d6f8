//! One list in which everybody has a leader becomes a tree of units, which is shown first; what is no tree is refused with the
//! people in it.

use std::{fs, path::Path};

use candor_people::roster;

use crate::{harness::TestApp, roster_files::roster as command, roster_guard::field};

/// As an HR system writes it.
const WORKERS: &str = "\
Employee ID,Name,Work Email,Manager Email,Manager ID,Hire Date
1,Chief,chief@example.org,,,2020-01-01
2,Lead N,n.lead@example.org,chief@example.org,1,2020-01-01
3,Lead S,s.lead@example.org,Chief@Example.org,1,2020-01-01
4,,n1@example.org,n.lead@example.org,2,2020-01-01
5,,n2@example.org,n.lead@example.org,2,2020-01-01
6,,s1@example.org,s.lead@example.org,3,2020-01-01
";

fn from_leaders(at: &Path, workers: &str, more: &[&str]) -> (bool, String) {
    fs::write(at.join("workers.csv"), workers).unwrap();
    command(at, &[&["from-leaders", "workers.csv"], more].concat())
}

#[track_caller]
fn refused(workers: &str, said: &str) {
    let folder = tempfile::tempdir().unwrap();
    let (good, all) = from_leaders(folder.path(), workers, &["--yes"]);
    assert!(!good && all.contains(said), "{all}");
    assert!(!all.contains('@') || !said.contains("circle"), "no address in a circle: {all}");
}

#[test]
fn whoever_leads_somebody_gets_a_unit_below_the_one_that_they_belong_to() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let (good, said) = from_leaders(at, WORKERS, &[]);
    assert!(!good && said.contains("add --yes yes"), "the units are asked about: {said}");
    let tree = "\nOrganisation [1]: 3 directly in it, led by chief@example.org\n  \
                Team Lead N [2]: 2 directly in it, led by n.lead@example.org\n  \
                Team Lead S [3]: 1 directly in it, led by s.lead@example.org\n";
    assert!(said.contains(tree), "{said}");
    assert!(
        said.contains("email is \"Work Email\", manager is \"Manager Email\", id is \"Employee ID\""),
        "{said}"
    );
    assert!(said.contains("left out: Manager ID, Hire Date"), "{said}");
    assert!(from_leaders(at, WORKERS, &["--yes"]).0);
    // By id it is the same tree.
    let (good, said) = from_leaders(at, WORKERS, &["--column", "manager=Manager ID"]);
    assert!(good && said.contains("Nothing changes. Units: 3. People: 6."), "{said}");
    // A department names the unit; and the whole has the name that is given.
    let named = WORKERS
        .replace("Hire Date", "Department")
        .replace("1,2020-01-01", "1,Care")
        .replace("2020-01-01", "");
    let (_, said) = from_leaders(at, &named, &["--organisation", "Clinic", "--dry-run"]);
    assert!(said.contains("\nClinic [1]") && said.contains("  Care [2]: 2 directly"), "{said}");
    assert!(command(at, &["export"]).0);
    let units = fs::read_to_string(at.join("units.csv")).unwrap();
    assert_eq!(units.lines().nth(2), Some("2,1,Team Lead N,n.lead@example.org"));
    assert!(
        command(at, &["import", "--units", "units.csv", "--people", "people.csv"])
            .1
            .contains("Nothing changes")
    );
}

#[test]
fn what_is_no_tree_is_refused_with_the_people_in_it() {
    let list = |lines: &str| format!("id,email,manager,name\n1,a@x.org,,Ann\n{lines}");
    refused(
        &list("2,b@x.org,4,Bob\n3,c@x.org,2,\n4,d@x.org,3,Dora\n5,e@x.org,4,Eve\n"),
        "found a circle of people who lead each other: Bob (line 3), Dora (line 5), 3 (line 4)",
    );
    refused(
        &list("2,b@x.org,2,Bob\n"),
        "expected somebody else, or nothing for the head of the organisation",
    );
    refused(
        &list("2,b@x.org,9,Bob\n"),
        "found \"9\", expected the address or the id of somebody in this list",
    );
    refused(&list("2,b@x.org,z@x.org,Bob\n"), "found \"…@…\", expected the address or the id");
    refused(
        &list("007,b@x.org,1,Bob\n8,c@x.org,7,\n"),
        "found \"7\"; the list has \"007\": a spreadsheet drops leading zeros",
    );
    refused(&list("2,a@x.org,1,Bob\n"), "a person has one leader, so choose one");
    refused(&list(""), "found nobody who leads anybody");
    refused("id,email\n1,a@x.org\n", "missing: manager");
}

#[test]
fn a_chain_that_no_organisation_has_is_shown_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let chain: String = (1..4_000).map(|nth| format!("p{nth}@x.org,p{}@x.org\n", nth - 1)).collect();
    let list = format!("email,manager\np0@x.org,\n{chain}");
    let (good, said) = from_leaders(folder.path(), &list, &["--dry-run"]);
    assert!(good && said.contains("Team p3998 [p3998]"), "{}", said.len());
    assert!(said.len() < 1_000_000, "{}", said.len());
}

#[test]
fn several_without_a_leader_are_named_and_a_unit_above_them_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let two =
        "email,manager,name\na@x.org,,Ann\nb@x.org,a@x.org,\nc@x.org,,Cy\nd@x.org,c@x.org,\ne@x.org,,\n";
    let (good, said) = from_leaders(at, two, &["--yes"]);
    assert!(
        !good && said.contains("Ann (line 2), who leads 1, Cy (line 4), who leads 1, line 6, who leads 0"),
        "{said}"
    );
    assert!(said.contains("--organisation"), "{said}");
    let (good, said) = from_leaders(at, two, &["--yes", "--organisation", "Whole"]);
    assert!(
        good && said.contains("\nWhole [organisation]: 3 directly in it\n  Team Ann [a]: 1 directly"),
        "{said}"
    );
}

#[test]
fn on_the_desk_the_units_are_shown_before_they_are_taken_over() {
    let app = TestApp::new();
    let hr = app.sign_in("hr@example.org", "hr");
    let csrf = hr.csrf();
    let plain = WORKERS.replace("Manager Email", "Boss").replace("Manager ID", "Number");
    let parts = [
        ("csrf", None, csrf.as_str()),
        ("organisation", None, "Clinic"),
        ("workers", Some("w.csv"), plain.as_str()),
    ];
    let asked = hr.post_files("/desk/roster/leaders", &parts);
    assert!(asked.body.contains("<option value=\"workers.manager=Boss\">"), "{}", asked.body);
    assert!(!asked.body.contains("workers.email="), "this one is known: {}", asked.body);
    let hidden = ["workers", "workers_name", "organisation"].map(|name| (name, field(&asked, name)));
    let mut parts = vec![("csrf", None, csrf.as_str()), ("column", None, "workers.manager=Boss")];
    parts.extend(hidden.iter().map(|(name, value)| (*name, None, value.as_str())));
    let shown = hr.post_files("/desk/roster/columns", &parts);
    assert!(shown.body.contains("Clinic [1]: 3 directly in it, led by chief@example.org"), "{}", shown.body);
    let seen = field(&shown, "seen");
    parts.push(("seen", None, &seen));
    assert_eq!(hr.post_files("/desk/roster/import", &parts).status, 303);
    let stored = roster::stored(app.service.config().people.db()).unwrap().unwrap();
    assert_eq!((stored.people.len(), stored.tree.units().len(), stored.leaders.len()), (6, 3, 3));
}
