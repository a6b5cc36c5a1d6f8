//! The page an employee answers on, used as a person uses it: with a keyboard, a thumb, a bad connection.
//!
//! Failures are made in the browser, by a `fetch` that loses replies or invents them; the service is always the real one.
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{Outcome, at_home};
use fantoccini::{Locator, key::Key};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_and_nothing_is_left_behind() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.device(360, "light").await?;
        browser.open(&link).await?;
        browser.see("#promise").await?;
        let code = link.split('.').rev().nth(2).ok_or("a code")?.to_owned();
        assert!(
            !browser.client.current_url().await?.as_str().contains('#'),
            "the code stays in the address bar"
        );
        browser.pictures("respond-promise").await?;

        // Before anything was pressed there were anonymous questions only, all to this server, none with the code.
        let asked = "return performance.getEntriesByType('resource').map((one) => one.name).join(' ')";
        let asked = browser.run(asked).await?.to_string();
        let origin = browser.client.current_url().await?.origin().ascii_serialization();
        assert_eq!(asked.matches("://").count(), asked.matches(&origin).count(), "{asked}");
        assert!(!asked.contains(&code) && asked.contains("/page"), "{asked}");

        // The button, and the folds below it; then one stop for each statement.
        browser.intercept("(path, real) => real()").await?;
        let (tab, enter, down) = (char::from(Key::Tab), char::from(Key::Enter), char::from(Key::Down));
        browser.press([tab]).await?;
        browser.focuses("button#start").await?;
        browser.press([tab, tab, enter]).await?;
        browser.see("#how[open]").await?;
        browser.press([enter]).await?;
        browser.press_with(Key::Shift, [tab, tab]).await?;
        browser.focuses("button#start").await?;
        browser.press([enter]).await?;
        browser.see("#statements").await?;
        browser.focuses("h1").await?;
        browser.press([tab, down]).await?;
        browser.focuses("input statement-1: Disagree").await?;
        browser.press([enter]).await?; // Enter in a choice is not "send".
        browser.press([tab, char::from(Key::Space)]).await?;
        browser.focuses("input statement-2: Strongly disagree").await?;
        let last = char::from(Key::Up); // Upwards from the first is the last: prefer not to answer.
        browser.press([tab, last]).await?;
        browser.focuses("input statement-3: Prefer not to answer").await?;
        let items = browser.run("return document.querySelectorAll('#items fieldset').length").await?;
        let items = usize::try_from(items.as_u64().ok_or("a number of statements")?)?;
        browser.says("#progress-text", &format!("3 of {items}")).await?;
        browser.pictures("respond-statements").await?;
        assert_eq!(
            browser.sent("").await?,
            Vec::<Value>::new(),
            "something was sent without a press of the button"
        );

        // What a screen reader is told: every statement is a group with a name, every choice in it has one too.
        // (The fold beside the comment is a group to Chromium, too, and has none.)
        let mut groups = browser.names("group").await?;
        groups.retain(|name| !name.is_empty());
        assert_eq!(groups.len(), items, "{groups:?}");
        assert!(
            groups.iter().enumerate().all(|(at, name)| name.starts_with(&format!("{} of {items} ", at + 1)))
        );
        assert!(browser.names("radio").await?.iter().all(|name| !name.is_empty()));

        // What has the focus is never hidden behind the progress bar.
        let scroll =
            "const [fourth, fifth] = ['4', '5'].map((at) => document.getElementsByName('statement-' + at));
            const last = [...fourth].at(-1);
            scrollBy(0, last.getBoundingClientRect().top - 20);
            fifth[0].focus({ preventScroll: true });";
        browser.run(scroll).await?;
        browser.press_with(Key::Shift, [tab]).await?;
        browser.focuses("input statement-4: Prefer not to answer").await?;
        let hidden = "const bar = document.querySelector('.progress').getBoundingClientRect();
            return document.activeElement.getBoundingClientRect().top < bar.bottom";
        browser.becomes(hidden, json!(false)).await?;

        // Nor does anything else that asks for a form to be submitted.
        browser.run("document.getElementById('form').requestSubmit()").await?;
        browser.see("#statements").await?;
        assert_eq!(browser.sent("").await?, Vec::<Value>::new());

        browser.run("document.getElementsByName('statement-3')[5].focus()").await?;
        browser.press(vec![tab; items - 3]).await?;
        browser.press([tab, tab].into_iter().chain("Nothing.".chars()).chain([tab, tab])).await?; // past the review
        assert!(browser.focus().await?.starts_with("button"), "{}", browser.focus().await?);
        browser.comments_wait(5).await?;
        browser.press([enter]).await?;
        // Three of ten: it is asked once.
        browser.see("#few").await?;
        browser.focuses("div#few").await?;
        assert_eq!(browser.sent("").await?, Vec::<Value>::new());
        browser.pictures("respond-few").await?;
        browser.press([tab, enter]).await?;
        browser.see("#done [data-if=comment-waits]").await?;
        browser.focuses("h1").await?;
        browser.pictures("respond-done").await?;
        browser.see("#done [data-if=comment-in]").await?;
        browser.pictures("respond-done-comment").await?;

        // What is sent has nothing in common that a server could join it by: not the request for tokens with the two
        // ballots, nor the ballots with each other.
        let (tokens, ballots) = (browser.sent("/token").await?, browser.sent("/answers").await?);
        assert_eq!((tokens.len(), ballots.len()), (1, 2), "one request for both tokens, two ballots");
        let bodies = |all: &[Value]| -> Outcome<Vec<Value>> {
            let body = |one: &Value| serde_json::from_str(one["body"].as_str().unwrap_or_default());
            Ok(all.iter().map(body).collect::<Result<_, _>>()?)
        };
        let (asked, given) = (bodies(&tokens)?, bodies(&ballots)?);
        let elsewhere = |one: &Value, others: &[&Value]| {
            for (name, value) in one.as_object().into_iter().flatten().filter(|(name, _)| *name != "circle") {
                let value = value.to_string();
                assert!(others.iter().all(|other| !other.to_string().contains(&value)), "{name} is twice");
            }
        };
        asked.iter().for_each(|one| elsewhere(one, &given.iter().collect::<Vec<_>>()));
        elsewhere(&given[0], &[&given[1]]);
        assert!(asked.iter().all(|one| one["code"] == json!(code)));
        assert_ne!(given[0]["circle"], given[1]["circle"], "the comment is under a circle of its own");
        assert!(!ballots.iter().any(|one| one.to_string().contains("Nothing")), "the comment is readable");
        for (requests, credentials) in [(tokens, "same-origin"), (ballots, "omit")] {
            for request in requests {
                let found = [&request["credentials"], &request["referrer"]];
                assert_eq!(found, [&json!(credentials), &json!("no-referrer")]);
            }
        }

        browser.nothing_is_left().await?;
        assert_eq!(browser.complaints().await?, Vec::<String>::new());
        browser.client.back().await?;
        browser.nothing_is_left().await?;
        browser.client.refresh().await?;
        browser.see("[data-problem=missing]").await?;
        browser.nothing_is_left().await?;

        // The link again: this device says that it was used, and nobody was asked. Once it has forgotten, the link opens, as for
        // everybody, and is refused when it asks for a second token.
        browser.open(&link).await?;
        browser.see("#used [data-if=answered]").await?;
        let asked = "return performance.getEntriesByType('resource').filter((one) => one.name.includes('/v1/')).length";
        browser.becomes(asked, json!(0)).await?;
        browser.pictures("respond-used").await?;
        browser.see("#forget-used").await?.click().await?;
        browser.see("#promise").await?;
        browser.becomes("return localStorage.length", json!(0)).await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 1).await?;
        browser.send().await?;
        browser.see("[data-problem=already_used]").await?;
        browser.pictures("respond-already-used").await?;
        browser.nothing_is_left().await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_replies_and_reloads_cost_no_answer_and_count_none_twice() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        // The token is signed, but the reply never comes; then the same with the answers.
        browser
            .intercept(
                "async (path, real, before) => { const reply = await real();
            if (before === 0) throw new TypeError('lost'); return reply; }",
            )
            .await?;
        browser.send().await?;
        browser.see("#trouble").await?;
        browser.focuses("div#trouble").await?;
        browser.pictures("respond-trouble").await?;
        browser.choose(1, 3).await?; // Nothing was sent yet that says anything, so it can be changed.
        browser.send().await?;
        browser.see("#unconfirmed").await?;
        browser.pictures("respond-unconfirmed").await?;
        let (tokens, answers) = (browser.sent("/token").await?, browser.sent("/answers").await?);
        assert_eq!((tokens.len(), answers.len()), (2, 1));
        assert_eq!(tokens[0], tokens[1], "a token is asked for again with another blinded value");
        let kept = browser.run("return Object.values(sessionStorage).join()").await?.to_string();
        let code = link.split('.').rev().nth(2).ok_or("a code")?;
        for secret in [code, "inverse", "privateKey"] {
            assert!(!kept.contains(secret), "{secret} is still on the device");
        }

        // Something in front of the server replies in its place: a login page, which says that all is well, and a refusal
        // without a reason. Neither confirms anything, and neither costs what is kept.
        browser.intercept("() => new Response('<h1>Log in</h1>')").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#unconfirmed [data-if=offline]").await?;
        assert_eq!(browser.sent("/answers").await?.len(), 1);
        browser.intercept("() => new Response('<h1>Slow down</h1>', { status: 429 })").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("[data-problem=unexpected]").await?;
        browser.says("[data-problem=unexpected]", "status 429").await?;

        browser.see("[data-problem=unexpected] .reload").await?.click().await?;
        browser.see("#unconfirmed [data-if=reloaded]").await?;
        browser.intercept("(path, real) => real()").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        assert_eq!(browser.sent("").await?, answers, "the answers are sent again with other bytes");
        browser.nothing_is_left().await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_survives_a_reload_for_a_quarter_of_an_hour_and_no_more() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        browser.client.back().await?;
        browser.see("#promise").await?;
        browser.client.forward().await?;
        browser.see("#statements").await?;
        browser.becomes("return document.querySelectorAll('input:checked').length", json!(1)).await?;
        browser.choose(4, 1).await?;
        browser.see("#comment").await?.send_keys("Too few of us.").await?;
        let chosen =
            "return [...document.querySelectorAll('input:checked')].map((one) => one.name + one.value)
            .concat(document.getElementById('comment').value, document.getElementById('progress').value)";
        let before = browser.run(chosen).await?;
        assert_eq!(before, json!(["statement-12", "statement-41", "Too few of us.", 2]));
        browser.client.refresh().await?;
        browser.see("#statements").await?;
        assert_eq!(browser.run(chosen).await?, before, "a reload costs what was chosen");
        browser.becomes("return localStorage.length", json!(0)).await?;

        // What a browser brings back with a closed tab is too old.
        let age = "const [name] = Object.keys(sessionStorage).filter((name) => name.startsWith('draft '));
            const draft = JSON.parse(sessionStorage[name]);
            sessionStorage[name] = JSON.stringify({ ...draft, at: draft.at - 15 * 60000 });";
        browser.run(age).await?;
        browser.client.refresh().await?;
        browser.see("#promise").await?;
        browser.becomes("return document.querySelectorAll('input:checked').length", json!(0)).await?;
        let drafts = "return Object.keys(sessionStorage).filter((name) => name.startsWith('draft ')).length";
        browser.becomes(drafts, json!(0)).await?;

        // Nothing chosen, nothing sent: the summary has the focus and leads to the first statement.
        browser.see("#start").await?.click().await?;
        browser.intercept("(path, real) => real()").await?;
        browser.send().await?;
        browser.see("#empty").await?;
        browser.focuses("div#empty").await?;
        browser.pictures("respond-empty").await?;
        browser.see("#empty-first").await?.click().await?;
        assert!(browser.focus().await?.starts_with("input statement-1"));
        assert_eq!(browser.sent("").await?, Vec::<Value>::new());

        // Two presses within one turn of the browser send once.
        for statement in 2..=6 {
            browser.choose(statement, 5).await?;
        }
        browser
            .run("const send = document.querySelector('#statements .send'); send.click(); send.click();")
            .await?;
        browser.see("#done").await?;
        assert_eq!((browser.sent("/token").await?.len(), browser.sent("/answers").await?.len()), (1, 1));
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_is_asked_again_after_the_time_it_names() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        browser
            .intercept(
                "(path, real, before, invent) =>
            before < 4 ? invent(503, 'busy', { 'retry-after': '1' }) : real()",
            )
            .await?;
        browser.send().await?;
        browser.see("#status [data-if=later]").await?;
        browser.says("#status", "1 second.").await?;
        browser.see("#trouble [data-if=busy]").await?;
        assert_eq!(browser.sent("/token").await?.len(), 4);
        browser.send().await?;
        browser.see("#unconfirmed [data-if=busy]").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        let answers = browser.sent("/answers").await?;
        assert_eq!(answers.len(), 5);
        assert!(answers.iter().all(|one| one == &answers[0]), "the bytes differ from try to try");
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_team_reads_that_it_is_counted_with_others() {
    at_home(|browser, house| async move {
        browser.open(&house.link("north1")?).await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        let said = browser.see("#how > [data-if=together-above]").await?.text().await?;
        assert_eq!(
            said,
            "Your team is never shown on its own. Your answers are counted in small teams of Acme (5 people invited) \
             and, above it, in Acme (12)."
        );
        // In another language they have another name, and the unit keeps its own.
        browser.speak("de").await?;
        let german = browser.see("#how > [data-if=together-above]").await?.text().await?;
        assert!(german.contains(" Acme (kleine Teams) "), "{german}");
        browser.speak("en").await?;
        for other in ["alone-above", "together", "coarsened"] {
            let other = format!("#how > [data-if={other}]");
            assert!(!browser.client.find(Locator::Css(&other)).await?.is_displayed().await?, "{other}");
        }
        browser.pictures("respond-together").await?;
        browser.open(&house.link("design1")?).await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        let said = browser.see("#how > [data-if=alone-above]").await?.text().await?;
        assert_eq!(
            said,
            "They are counted in Design (7 people invited) and, above it, in Acme (12). Never on their own."
        );

        // The twelve words are those of the mail, and of the notice board.
        browser.unfold().await?;
        let words = browser.text(".words").await?.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words.split(' ').count(), 12, "{words}");
        assert!(house.mail("design1")?.contains(&words), "{words}");
        browser.pictures("respond-details").await?;

        // The next round, which one person has joined.
        house.candor(&["round", "cancel", "2026-q4", "--yes", "2026-q4"])?;
        house.put("people.csv", &(house.read("people.csv")? + "new@acme.example,design\n"))?;
        house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        house.candor(&["round", "open", "2027-q1", "--yes", "2027-q1"])?;
        browser.open(&house.link("new")?).await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        let said = browser.see("#promise [data-if=coarsened]").await?.text().await?;
        assert!(said.contains("A few people joined or left"), "{said}");
        browser.pictures("respond-coarsened").await
    })
    .await;
}
