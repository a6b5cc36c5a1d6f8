//! The pages to print, as anybody fetches them: the twelve words, the head counts, and hashes of what is really served.

use aws_lc_rs::digest;
use candor_people as people;
use candor_protocol::token;

use crate::harness::{TestApp, round};

fn sha256(bytes: &[u8]) -> String {
    hex::encode(digest::digest(&digest::SHA256, bytes))
}

#[test]
fn the_poster_shows_the_twelve_words_of_the_promise_and_is_the_same_for_everybody() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let reply = app.get("/poster/r");
        assert_eq!(reply.status, 200, "{}", app.label);
        let page = reply.body;
        let promise = people::stored_promise(&app.service.config().people, &round("r")).unwrap();
        let words = token::fingerprint(promise.hash());
        let shown: Vec<&str> = page
            .split("<li>")
            .skip(1)
            .filter_map(|part| part.split_once("</li>").map(|(word, _)| word))
            .filter(|word| !word.contains('<'))
            .collect();
        assert_eq!(shown, words, "in their order");
        assert!(page.contains(&hex::encode(promise.hash())));
        for part in
            ["Acme", "1 September 2026", "15 September 2026", "/check", "at least 5", "/v1/rounds/r/promise"]
        {
            assert!(page.contains(part), "{part}");
        }
        assert!(!page.contains("<script") && !page.contains("#r."), "no program, no invitation");
        app.answer("r", "design1", 4).unwrap();
        assert_eq!(app.get("/poster/r").body, page, "it says nothing about who came");
        app.advance(20);
        app.finish("r");
        assert_eq!(app.get("/poster/r").body, page, "and stays when the round is over");
        assert_eq!(app.get("/poster/none").status, 404);
    }
}

#[test]
fn the_head_counts_on_the_poster_are_those_of_the_promise() {
    let app = TestApp::new().with_open_round("r");
    let (page, promise) = (
        app.get("/poster/r").body,
        people::stored_promise(&app.service.config().people, &round("r")).unwrap(),
    );
    let rows: Vec<&str> = page.split("<tr>").collect();
    for (at, circle) in promise.all_circles().iter().enumerate() {
        let found = rows.iter().any(|row| {
            row.contains(&format!(r#"<td class="n">{at}</td>"#))
                && row.contains(&format!(r#"<th scope="row">{}</th>"#, circle.name))
                && row.contains(&format!(r#"<td class="n">{}</td>"#, circle.invited))
        });
        assert!(found, "circle {at}, {}: {} people", circle.name, circle.invited);
    }
    assert!(page.contains(r#"<td class="n">12</td>"#), "all together");
}

#[test]
fn the_hashes_on_the_poster_are_those_of_what_is_served() {
    let app = TestApp::new().with_open_round("r");
    let page = app.get("/poster/r").body;
    let listed: Vec<(&str, &str)> = page
        .split(r#"<tr><th scope="row">/"#)
        .skip(1)
        .map(|row| {
            let (path, rest) = row.split_once("</th><td class=\"hash\">").unwrap();
            (path, rest.split('<').next().unwrap())
        })
        .collect();
    for (path, hash) in &listed {
        let served = app.get(&format!("/{path}"));
        assert_eq!(served.status, 200, "/{path}");
        assert_eq!(sha256(served.body.as_bytes()), *hash, "/{path}");
    }
    // Whatever one of the two pages or their programs loads stands in the list.
    let mut texts: Vec<String> = ["/i", "/check"].iter().map(|path| app.get(path).body).collect();
    texts.extend(
        listed
            .iter()
            .filter(|(path, _)| path.ends_with(".js"))
            .map(|(path, _)| app.get(&format!("/{path}")).body),
    );
    let mut loaded = 0;
    for name in texts.iter().flat_map(|text| text.split("\"/asset/").skip(1)) {
        let path = format!("asset/{}", name.split('"').next().unwrap());
        if path.ends_with(".ftl") {
            continue; // the hash of a language's file stands in the page, and so in the page's own
        }
        assert!(listed.iter().any(|(one, _)| **one == path), "{path} is loaded and not listed");
        loaded += 1;
    }
    assert_eq!(loaded, 7);
    assert!(listed.iter().any(|(path, _)| *path == "i") && listed.iter().any(|(path, _)| *path == "check"));
}

#[test]
fn the_poster_says_who_gets_the_answers_and_who_guards_the_key() {
    use candor_protocol::survey::{AuditMode, Instrument, Threshold};
    let mut app = TestApp::new().with_open_round("r");
    let plain = app.get("/poster/r").body;
    assert!(
        plain.contains("A proof of every ballot")
            && plain.contains("outside databases and backups. Destroyed")
    );
    let (name, instrument) = (round("with-answers"), Instrument::built_in());
    app.service
        .open_audited(
            &name,
            &instrument,
            Threshold::DEFAULT,
            AuditMode::Answers,
            &crate::harness::quiet,
            &mut app.rng,
        )
        .unwrap();
    let open = app.get("/poster/with-answers").body;
    assert!(
        open.contains("Every single answer, without a name") && !open.contains("A proof of every ballot")
    );
    let invitation = &crate::reminder::delivered(&app, "answers-invitation")["design1@acme.example"];
    let plain = invitation.replace("=\r\n", "").replace("=\n", "");
    assert!(plain.contains("works council receives every single answer"), "said before answering: {plain}");
}
