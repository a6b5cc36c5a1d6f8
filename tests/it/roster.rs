//! The roster import, from the two files to the two databases: what is refused and in which words, and what is kept.

#![expect(clippy::unwrap_used, reason = "the helpers of a test fail as it does")]

use candor_db::{Database, Side};
use candor_journal::By;
use candor_people::roster::{Changes, Prepared, Roster, RosterError, prepare, read};
use candor_rehearse::{read_instrument, read_responses};

const UNITS: &str = "\
unit,parent,name,leader_email
acme,,Acme,ceo@example.org
design,acme,Design,
ops,acme,,ops@example.org
";
const PEOPLE: &str = "\
email,unit,name,language
ada@example.org,design,Ada L.,EN
Bob@Example.org,ops,,
cy@example.org,acme,,
";

fn roster(units: impl AsRef<[u8]>, people: impl AsRef<[u8]>) -> Result<Roster, RosterError> {
    read(("units.csv", units.as_ref()), ("people.csv", people.as_ref()))
}

/// The complete words with which two files are refused. A file that is not given is sound.
#[track_caller]
fn check(units: Option<&[u8]>, people: Option<&[u8]>, expected: &[&str]) {
    let refused = roster(units.unwrap_or(UNITS.as_bytes()), people.unwrap_or(PEOPLE.as_bytes())).unwrap_err();
    let words = refused.to_string();
    let found: Vec<&str> = words.lines().skip(1).collect();
    assert_eq!(found, expected, "\n{words}");
}

#[track_caller]
fn check_units(units: &str, expected: &[&str]) {
    check(Some(units.as_bytes()), None, expected);
}

/// The lines of `people.csv` after the header.
#[track_caller]
fn check_people(lines: &str, expected: &[&str]) {
    check(None, Some(format!("email,unit,name,language\n{lines}").as_bytes()), expected);
}

#[test]
fn a_file_that_is_no_such_table_is_refused() {
    let empty = "found an empty file, expected a header and a line for each entry";
    check(
        Some(b""),
        Some("\u{feff}\r\n;;\r\n".as_bytes()),
        &[&format!("units.csv: {empty}"), &format!("people.csv: {empty}")],
    );
    check(
        None,
        Some(b"email,unit\n\n,\n"),
        &["people.csv, line 1: found nothing below the header, expected a line for each entry"],
    );
    check(
        None,
        Some(b"email,unit\na@example.org,ops\nM\xfcller@example.org,ops\n"),
        &["people.csv, line 3: found the byte 0xFC as byte 2 of the line, expected text in UTF-8; \
           save the file again as \"CSV UTF-8\""],
    );
    check(
        None,
        Some(b"e\0m\0a\0"),
        &[
            "people.csv: found UTF-16 without the mark (BOM) that says so at the beginning, expected text in UTF-8; \
           save the file again as \"CSV UTF-8\"",
        ],
    );
    check(
        None,
        Some(b"email,unit\na@example.org,\"ops\nb@example.org,ops\n"),
        &[
            "people.csv, line 2: found a quotation mark that is never closed, expected a second one at the end of the value",
        ],
    );
    check(
        None,
        Some(b"email,unit\n\"a@example.org,ops\nb@example.org,\"ops\"\n"),
        &[
            "people.csv, line 3: found a quotation mark within a value, expected the whole value in quotation marks \
           and each one in it written twice",
        ],
    );
}

#[test]
fn a_header_with_other_columns_is_refused() {
    check(
        Some(b"unit;parnt;name;Name;note\nacme;;;;\n"),
        Some(b"ada@example.org,design\n"),
        &[
            "units.csv, line 1: found the columns unit, parnt, name, Name, note, expected unit, parent, name, \
             leader_email (missing: parent, leader_email; there twice: Name)",
            // The first person stands where the header should be. The message does not repeat the address.
            "people.csv, line 1: found the columns …@…, design, expected email, unit and perhaps id, name, \
             language (missing: email, unit)",
        ],
    );
}

#[test]
fn units_that_make_no_tree_are_refused() {
    check_units(
        "unit,parent,name,leader_email\nacme,,,\nops,acme,,\ndesign,sales,,\nacme two,,,\nops,design,,\n",
        &[
            "units.csv, line 4, column parent: found \"sales\", expected a unit of this file",
            "units.csv, line 5, column parent: found nothing, expected a parent: only the whole organisation has none, \
             and that is \"acme\" in line 2",
            "units.csv, line 6, column unit: found the unit of line 3 again, expected every unit once",
        ],
    );
    // Two rings, something below a ring, and a unit that is its own parent.
    check_units(
        "unit,parent,name,leader_email\nacme,,,\nops,below,,\nbelow,a,,\na,b,,\nb,a,,\ndesign,design,,\n",
        &[
            "units.csv, line 5, column parent: found \"b\", which is itself below \"a\", expected a parent on the way up \
             to the whole organisation",
            "units.csv, line 7, column parent: found \"design\", which is itself below \"design\", expected a parent on \
             the way up to the whole organisation",
        ],
    );
    check_units(
        "unit,parent,name,leader_email\nacme,ops,,\nops,design,,\ndesign,acme,,\n",
        &[
            "units.csv, line 2, column parent: found \"ops\", which is itself below \"acme\", expected a parent on the way \
           up to the whole organisation",
        ],
    );
}

#[test]
fn a_value_that_cannot_be_used_is_refused_with_its_column() {
    let long = "x".repeat(201);
    check_units(
        &format!(
            "Leader_Email,NAME,parent,unit\n,,,acme\nops,{long},acme,ops\n,\"A\u{7}\",acme,design\n,,acme,=1+1\n,,acme,\n,acme\n,,acme,x,y\n"
        ),
        &[
            "units.csv, line 3, column NAME: found 201 characters, expected at most 200",
            "units.csv, line 3, column Leader_Email: found 0 \"@\" in a mail address, expected exactly one, as in \
             name@example.org",
            "units.csv, line 4, column NAME: found the control character '\\u{7}', expected a name that can be printed",
            "units.csv, line 5, column unit: the unit \"=1+1\" cannot be used: expected 1 to 80 characters without \"/\", \
             \"\\\" or control characters, beginning with a letter or digit and not ending in a space",
            "units.csv, line 6, column unit: found nothing, expected a value in every line (2 times, in the lines 6, 7)",
            "units.csv, line 7, column parent: found nothing, expected a parent: only the whole organisation has none, and \
             that is \"acme\" in line 2",
            "units.csv, line 8: found 5 values, expected 4 as in the header; a value with a ',' in it must stand in \
             quotation marks",
        ],
    );
    check_people(
        "ada@example.org,ops,,\nada@example,sales,,english\n,,\u{1b},\nADA@example.org,\"Ada\nL.\",,\nx@example.org,,,de-CH\n",
        &[
            "people.csv, line 3, column email: found \"example\" after the \"@\" of a mail address, expected a full \
             domain as in example.org",
            "people.csv, line 3, column unit: found \"sales\", expected a unit of the file with the units",
            "people.csv, line 3, column language: found \"english\", expected a language code such as en or de",
            "people.csv, line 4, column email: found nothing, expected an address; whoever has none needs an id, and gets a paper card",
            "people.csv, line 4, column unit: found nothing, expected a value in every line (2 times, in the lines 4, 7)",
            "people.csv, line 4, column name: found the control character '\\u{1b}', expected a name that can be printed",
            "people.csv, line 5, column unit: found \"Ada\\nL.\", expected a unit of the file with the units",
            "people.csv, line 5, column email: found the address of line 2 again, expected every address once: a person \
             belongs to one unit, so choose one",
        ],
    );
}

#[test]
fn a_mistake_in_a_unit_is_not_told_again_for_each_of_its_people() {
    check(
        Some(b"unit,parent,name,leader_email\nacme,,,\n.x,acme,,\n"),
        Some(b"email,unit\na@example.org,.x\nb@example.org,.x\n"),
        &[
            "units.csv, line 3, column unit: the unit \".x\" cannot be used: expected 1 to 80 characters without \"/\", \
           \"\\\" or control characters, beginning with a letter or digit and not ending in a space",
        ],
    );
    check(
        Some(b"unit\nacme\n"),
        Some(b"email,unit\na@example.org,sales\n"),
        &["units.csv, line 1: found the columns unit, expected unit, parent, name, leader_email \
           (missing: parent, name, leader_email)"],
    );
}

#[test]
fn after_twenty_mistakes_the_others_are_counted() {
    let people: String = (0..33).map(|nth| format!("p{nth}@example.org,team {nth}\n")).collect();
    let error = roster(UNITS, format!("email,unit\n{people}")).unwrap_err().to_string();
    assert_eq!(error.lines().count(), 22, "{error}");
    assert!(error.contains("people.csv, line 21, "), "{error}");
    assert!(error.ends_with("\nand 13 more"), "{error}");
}

#[test]
fn what_spreadsheets_write_is_read() {
    let plain = roster(UNITS, PEOPLE).unwrap();
    let people: Vec<_> =
        plain.people.iter().map(|person| (person.email.as_str(), person.unit.as_str())).collect();
    assert_eq!(
        people,
        [("ada@example.org", "design"), ("bob@example.org", "ops"), ("cy@example.org", "acme")]
    );
    assert_eq!(plain.people[0].name.as_deref(), Some("Ada L."));
    assert_eq!(plain.people[0].language.as_deref(), Some("en"));
    assert_eq!(plain.tree.unit(2).name, "ops", "a unit without a name is called by its identifier");
    assert_eq!(plain.leaders.len(), 2);
    assert_eq!(plain.head_counts()[&"acme".parse().unwrap()], 1);

    let same =
        |units: &str, people: &str| assert_eq!(roster(units, people).unwrap(), plain, "{units}{people}");
    let each = |from: &str, to: &str| same(&UNITS.replace(from, to), &PEOPLE.replace(from, to));
    each("\n", "\r\n");
    each("\n", "\r");
    each(",", ";");
    each(",", " , ");
    each("\n", "\n\n,,,\n");
    same(&format!("\u{feff}{UNITS}"), &format!("\u{feff}{PEOPLE}"));
    same(UNITS.trim_end(), PEOPLE.trim_end());
    same(
        "Name;Unit;Leader_Email;PARENT\nAcme;acme;CEO@example.org;\nDesign;design;;acme\n;ops;ops@example.org;acme\n",
        PEOPLE,
    );
    // A line end in a cell, as Alt+Enter makes it, and marks around everything.
    same(UNITS, &PEOPLE.replace("Ada L.", "\"Ada\nL.\""));
    same(&UNITS.replace("Acme", "\"\nAcme\n\""), &PEOPLE.replace("ada@example.org", "\"ada@example.org\""));
    // Parents may come after their children.
    same(
        "unit,parent,name,leader_email\ndesign,acme,Design,\nops,acme,,ops@example.org\nacme,,Acme,ceo@example.org",
        PEOPLE,
    );
}

#[test]
fn no_message_and_no_debug_form_holds_an_address_or_a_name() {
    let sound = roster(UNITS, PEOPLE).unwrap();
    let refused =
        roster(UNITS, PEOPLE.replace("Bob@Example.org,ops", "ada@example.org,ada@example.org")).unwrap_err();
    let changes = Changes::between(None, &sound);
    for text in [format!("{refused} {refused:?}"), format!("{sound:?}"), format!("{changes:?}")] {
        assert!(!text.to_lowercase().contains("ada"), "{text}");
    }
}

/// The text that a person reads before the import from the sound files to others.
#[track_caller]
fn check_changes(units: &str, people: &str, expected: &str) {
    let before = roster(UNITS, PEOPLE).unwrap();
    assert_eq!(Changes::between(Some(&before), &roster(units, people).unwrap()).to_string(), expected);
}

#[test]
fn the_differences_are_told_before_anything_changes() {
    check_changes(UNITS, PEOPLE, "Nothing changes. Units: 3. People: 3.");
    check_changes(
        &UNITS.replace("design,acme,Design,", "labs,acme,Labs,").replace("ops@", "boss@"),
        &PEOPLE.replace("ada@example.org,design,Ada L.", "ada@example.org,labs,Ada L.").replace("cy@", "di@"),
        "Units: 1 new (Labs [labs], below Acme [acme]), 1 removed (Design [design]), 2 stay. \
         Leaders: 1 changes (ops: ops@example.org, now boss@example.org), \
         1 leads something newly (boss@example.org: ops). \
         People: 1 joins (di@example.org, Acme [acme]), 1 leaves (cy@example.org, Acme [acme]), \
         1 changes units (ada@example.org: Design [design], now Labs [labs]), 1 stays.",
    );
    check_changes(
        &UNITS.replace("ops,acme,,ops@example.org", "ops,design,Operations,"),
        &PEOPLE.replace(",,", ",,de"),
        "Units: 1 moved (Operations [ops]: below Acme [acme], now below Design [design]), \
         1 renamed (ops: ops, now Operations), 3 stay. \
         Leaders: 1 changes (Operations [ops]: ops@example.org, now nobody). \
         People: 2 have another name, language or id, 1 stays.\n\n\
         People with another name, language or id:\n  bob@example.org\n  cy@example.org",
    );
    let (head, design) = UNITS.split_once("design,acme,Design,\n").unwrap();
    check_changes(
        &format!("{head}{design}design,acme,Design,\n"),
        PEOPLE,
        "Units: 3 stay. The units stand in another order. People: 3 stay.",
    );
    let many: String = (0..12).map(|nth| format!("new{nth:02}@example.org,ops,,\n")).collect();
    let before = roster(UNITS, PEOPLE).unwrap();
    let text =
        Changes::between(Some(&before), &roster(UNITS, format!("{PEOPLE}{many}")).unwrap()).to_string();
    assert!(
        text.starts_with(
            "Units: 3 stay. People: 12 join, 3 stay.\n\nPeople who join:\n  new00@example.org, ops\n"
        ),
        "{text}"
    );
    assert!(text.ends_with("\n  new09@example.org, ops\n  and 2 more"), "{text}");
}

fn apply(db: &Database, prepared: &Prepared) -> Result<(), RosterError> {
    candor_people::import(db, prepared, &By::itself(crate::harness::noon())).map(drop)
}

fn import(db: &Database, units: impl AsRef<[u8]>, people: impl AsRef<[u8]>) -> Result<Changes, RosterError> {
    let prepared = prepare(db, ("units.csv", units.as_ref()), ("people.csv", people.as_ref()))?;
    apply(db, &prepared)?;
    Ok(prepared.changes().clone())
}

#[test]
fn an_import_replaces_the_whole_roster() {
    for on in crate::support::databases(Side::People) {
        let db = &on.database;
        assert_eq!(import(db, UNITS, PEOPLE).unwrap().people_join.len(), 3, "{:?}", on.database);
        assert!(
            import(db, UNITS, PEOPLE).unwrap().is_empty(),
            "{:?}: read back as it was stored",
            on.database
        );
        // Another tree with the same identifiers upside down, and other people.
        let units = "unit,parent,name,leader_email\nops,,,\nlabs,ops,,\nacme,ops,Acme GmbH,\n";
        let people = "email,unit\ndi@example.org,labs\nada@example.org,ops\n";
        assert!(!import(db, units, people).unwrap().is_empty());
        let again = prepare(db, ("units.csv", units.as_bytes()), ("people.csv", people.as_bytes())).unwrap();
        assert!(again.changes().is_empty(), "{:?}: {}", on.database, again.changes());
    }
}

#[test]
fn a_refused_import_leaves_the_stored_roster_untouched() {
    for on in crate::support::databases(Side::People) {
        let db = &on.database;
        import(db, UNITS, PEOPLE).unwrap();
        let bad = format!("{PEOPLE}ada@example.org,ops,,\n");
        assert!(matches!(import(db, UNITS, bad), Err(RosterError::Files(_))));
        assert!(prepare(db, ("u", UNITS.as_bytes()), ("p", PEOPLE.as_bytes())).unwrap().changes().is_empty());
    }
}

#[test]
fn differences_that_were_shown_before_somebody_elses_import_are_not_applied() {
    for on in crate::support::databases(Side::People) {
        let db = &on.database;
        let fewer = PEOPLE.replace("cy@example.org,acme,,\n", "");
        let prepared = prepare(db, ("u", UNITS.as_bytes()), ("p", PEOPLE.as_bytes())).unwrap();
        import(db, UNITS, &fewer).unwrap();
        let refused = apply(db, &prepared).unwrap_err();
        assert!(matches!(refused, RosterError::Changed), "{refused}");
        assert!(refused.to_string().contains("nothing was imported; start the import again"), "{refused}");
        assert!(prepare(db, ("u", UNITS.as_bytes()), ("p", fewer.as_bytes())).unwrap().changes().is_empty());
    }
}

#[test]
fn two_imports_at_once_end_with_one_of_the_two() {
    for on in crate::support::databases(Side::People) {
        let db = &on.database;
        // Enough people that both are still reading when the first begins to write.
        let many: String = (0..2_000).map(|nth| format!("p{nth}@example.org,ops\n")).collect();
        import(db, UNITS, format!("email,unit\n{many}")).unwrap();
        let one = prepare(db, ("u", UNITS.as_bytes()), ("p", PEOPLE.as_bytes())).unwrap();
        let two = prepare(db, ("u", UNITS.as_bytes()), ("p", b"email,unit\nx@example.org,ops\n")).unwrap();
        let done = std::thread::scope(|scope| {
            let both = [&one, &two].map(|prepared| scope.spawn(|| apply(db, prepared)));
            both.map(|thread| thread.join().unwrap())
        });
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1, "{:?}: {done:?}", on.database);
        assert_eq!(
            done.iter().filter(|done| matches!(done, Err(RosterError::Changed))).count(),
            1,
            "{done:?}"
        );
    }
}

#[test]
fn tens_of_thousands_of_people_are_replaced_at_once() {
    let units: String =
        (0..300).map(|nth| format!("u{nth},all,Team {nth},lead{nth}@example.org\n")).collect();
    let units = format!("unit,parent,name,leader_email\nall,,,\n{units}");
    let people = |at: &str| -> String {
        let line = |nth| format!("person{nth}@{at},u{},Person {nth},en\n", nth % 300);
        ["email,unit,name,language\n".to_owned()].into_iter().chain((0..30_000).map(line)).collect()
    };
    for on in crate::support::databases(Side::People) {
        for at in ["example.org", "example.com"] {
            assert_eq!(import(&on.database, &units, people(at)).unwrap().people_join.len(), 30_000);
        }
    }
}

/// A file of the real data set.
fn real(name: &str) -> Option<Vec<u8>> {
    let data = crate::support::real_data()?;
    Some(std::fs::read(data.join("bhr2000").join(name)).unwrap())
}

#[test]
fn the_real_organisation_is_imported_and_a_second_time_nothing_changes() {
    let (Some(units), Some(people)) = (real("units.csv"), real("people.csv")) else { return };
    for on in crate::support::databases(Side::People) {
        let first = import(&on.database, &units, &people).unwrap();
        assert_eq!((first.units_new.len(), first.people_join.len()), (110, 5_400));
        let second = prepare(&on.database, ("units.csv", &units), ("people.csv", &people)).unwrap();
        assert_eq!(second.changes().to_string(), "Nothing changes. Units: 110. People: 5400.");
        assert_eq!((second.roster().tree.units().len(), second.roster().people.len()), (110, 5_400));
        assert_eq!(second.roster().leaders.len(), 110);
    }
}

#[test]
fn the_real_answers_fit_the_real_roster_and_have_the_published_means() {
    let Some(instrument) = real("instrument.csv") else { return };
    let [units, people, answers] =
        ["units.csv", "people.csv", "responses.csv"].map(|name| real(name).unwrap());
    let roster = roster(units, people).unwrap();
    let instrument = read_instrument(("bhr2000/instrument.csv", &instrument)).unwrap();
    let responses = read_responses(("responses.csv", &answers), &instrument, &roster.head_counts()).unwrap();
    assert_eq!((instrument.id(), instrument.items().len(), responses.len()), ("instrument", 11, 5_400));
    // Computed with R, see the data set's README.
    let published = [
        3.099815, 3.003148, 2.693333, 2.618889, 2.880370, 3.132963, 2.720741, 3.033889, 2.654630, 2.865370,
        2.772593,
    ];
    for (item, mean) in published.into_iter().enumerate() {
        let sum: u32 = responses.iter().map(|response| u32::from(response.answers[item].unwrap())).sum();
        assert!((f64::from(sum) / 5_400.0 - mean).abs() < 1e-6, "{item}");
    }
}
