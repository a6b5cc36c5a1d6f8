//! The loop is closed: what a leader answers to a round stands in the next invitation and on the next page, the same for
//! everybody in the group.

use candor_people::{self as people, LONGEST_NOTE, Note, NoteError};

use crate::harness::{TestApp, UNITS, people as everybody, quiet, responses, round};

fn note(heard: &str, will_do: &str) -> Note {
    Note { heard: heard.to_owned(), will_do: will_do.to_owned() }
}

fn quarter(app: &mut TestApp, name: &str) {
    app.open(name);
    let answers =
        [responses("design", &[4; 7]), responses("north", &[3; 3]), responses("south", &[3; 2])].concat();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
}

fn write(app: &TestApp, name: &str, unit: &str, note: &Note) -> Result<(), NoteError> {
    people::write_note(&app.service.config().people, &round(name), &unit.parse().unwrap(), note, &app.by())
}

/// What the page of each circle shows.
fn shown(app: &TestApp, name: &str) -> Vec<String> {
    let each = |circle: usize| app.get(&format!("/v1/rounds/{name}/circles/{circle}/page"));
    let notes = |body: &str| body.split_once(r#","notes":"#).unwrap().1.trim_end_matches('}').to_owned();
    (0..).map(each).take_while(|reply| reply.status == 200).map(|reply| notes(&reply.body)).collect()
}

#[test]
fn what_a_leader_answers_is_read_by_the_group_before_the_next_answers() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        quarter(&mut app, "q1");
        write(&app, "q1", "design", &note("Too many\r\nmeetings.", "Fridays without any.\u{7}")).unwrap();
        write(&app, "q1", "acme", &note("", "A floor for every team.")).unwrap();
        app.open("q2");
        for name in ["q1", "q2"] {
            let people = &app.service.config().people;
            let promise = people::stored_promise(people, &round(name)).unwrap();
            for (circle, all) in promise.circles().iter().zip(people::told(people, &promise).unwrap()) {
                assert_eq!(people::told_in(people, &promise, circle).unwrap(), all, "{}", app.label);
                assert!(name == "q2" || all.is_empty(), "nothing is said of a round in itself");
            }
        }
        let pages = shown(&app, "q2");
        let design = pages.iter().find(|page| page.contains("Too many")).unwrap();
        assert_eq!(
            design,
            r#"[{"unit":"Design","round":"q1","heard":"Too many\nmeetings.","will_do":"Fridays without any."},{"unit":"Acme","round":"q1","heard":"","will_do":"A floor for every team."}]"#,
            "{}",
            app.label
        );
        assert_eq!(pages.iter().filter(|page| page.contains("Too many")).count(), 1, "one circle of Design");
        assert!(pages.iter().all(|page| page.contains("A floor for every team.")));

        let _ = candor_server::app::deliver(app.service.config(), &app.clock).unwrap();
        let letters = crate::support::letters(&app.folder().join("outbox"));
        let of = |who: &str| {
            letters
                .iter()
                .find(|(name, text)| name.contains("q2-invitation") && text.contains(&format!("To: {who}")))
                .unwrap()
                .1
                .clone()
        };
        assert!(of("design1@acme.example").contains("What we heard: Too many"));
        assert!(!of("north1@acme.example").contains("Too many"));
        assert!(of("north1@acme.example").contains("Acme, after q1:"));

        // It was read: it stays as it is.
        let error = write(&app, "q1", "design", &note("Something else.", "")).unwrap_err();
        assert!(matches!(&error, NoteError::Read(later) if later.as_str() == "q2"), "{error}");
        assert!(
            !people::note(&app.service.config().people, &round("q1"), &"design".parse().unwrap()).unwrap().1
        );
    }
}

#[test]
fn a_note_is_not_changed_after_a_round_that_cannot_be_read() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    quarter(&mut app, "q1");
    write(&app, "q1", "design", &note("One.", "Two.")).unwrap();
    app.open("q2");
    let people = &app.service.config().people;
    let promise = people::stored_promise(people, &round("q2")).unwrap().to_text().replace('\'', "''");
    let set = |text: &str| {
        let update = format!("UPDATE round SET promise = '{text}' WHERE name = 'q2'");
        assert_eq!(crate::support::schema::execute(people.db(), &update), 1);
    };
    // It may have asked the unit, whose people have read what stands here.
    set(&promise.replacen(r#"{\"v\":4"#, r#"{\"v\":3"#, 1));
    let error = write(&app, "q1", "design", &note("Three.", "")).unwrap_err().to_string();
    assert!(error.contains("the promise has the form 3: expected form 4"), "{error}");
    set(&promise);
    assert!(matches!(write(&app, "q1", "design", &note("Three.", "")), Err(NoteError::Read(_))));
}

#[test]
fn a_note_is_about_a_published_round_and_its_units_and_can_be_taken_back() {
    let mut app = TestApp::new();
    app.import(UNITS, &everybody());
    quarter(&mut app, "q1");
    let found = |unit: &str| {
        people::note(&app.service.config().people, &round("q1"), &unit.parse().unwrap()).unwrap()
    };
    write(&app, "q1", "design", &note("One.", "Two.")).unwrap();
    write(&app, "q1", "design", &note("Three.", "Four.")).unwrap();
    assert_eq!(found("design"), (Some(note("Three.", "Four.")), true));
    write(&app, "q1", "design", &note(" ", "\n")).unwrap();
    assert_eq!(found("design"), (None, true));
    let said = |error: NoteError, words: &str| assert!(error.to_string().contains(words), "{error}");
    said(write(&app, "q1", "nowhere", &note("x", "")).unwrap_err(), "was not asked in q1");
    said(write(&app, "q9", "design", &note("x", "")).unwrap_err(), "there is no round q9");
    said(
        write(&app, "q1", "design", &note(&"x".repeat(LONGEST_NOTE + 1), "")).unwrap_err(),
        "601 characters",
    );
    app.open("q2");
    said(write(&app, "q2", "design", &note("x", "")).unwrap_err(), "q2 is open: expected it to be published");
}
