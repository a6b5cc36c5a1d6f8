//! The page an employee answers on, used as a person uses it: with a keyboard, a thumb, a bad connection, an old link.
//!
//! Failures are made in the browser, by a `fetch` that loses replies or invents them; the server is always the real one.
//! It must never look into the server: what a test knows, a person at the screen could know.

use candor_browser_tests::{Browser, Outcome, browse};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Fresh invitations of an open round of a running server, one for each test that uses one up.
fn invitation(number: usize) -> Option<String> {
    let links = std::env::var("CANDOR_LINKS").unwrap_or_default();
    let link = links.split_whitespace().nth(number).map(str::to_owned);
    if link.is_none() {
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "CANDOR_LINKS names no fresh invitations");
        eprintln!("SKIPPED, CANDOR_LINKS names no fresh invitations");
    }
    link
}

async fn with_invitation<F>(number: usize, test: impl FnOnce(Browser, String) -> F)
where
    F: Future<Output = Outcome> + Send + 'static,
{
    let Some(link) = invitation(number) else { return };
    browse(|browser| test(browser, link)).await;
}

/// Opens the link and begins.
async fn start(browser: &Browser, link: &str) -> Outcome {
    browser.open(link).await?;
    browser.see("#start").await?.click().await?;
    browser.see("#statements").await?;
    Ok(())
}

/// Chooses an answer to a statement, both counted from 1.
async fn choose(browser: &Browser, statement: usize, answer: usize) -> Outcome {
    let css = format!("#items fieldset:nth-child({statement}) .choices label:nth-child({answer})");
    let choice = browser.see(&css).await?;
    browser.run(&format!("document.querySelector('{css}').scrollIntoView({{ block: 'center' }})")).await?;
    Ok(choice.click().await?)
}

/// From now on the page's requests are written down in `sent`, and pass through `how`, which may change them: a function
/// of the path, of what sends the request, and of how often this path was asked for before.
async fn intercept(browser: &Browser, how: &str) -> Outcome {
    let script = "const real = window.fetch; window.sent = []; const how = HOW;
        const invent = (status, code, headers) =>
          new Response(JSON.stringify({ error: code, message: `It is ${code}.` }), { status, headers });
        window.fetch = async (path, options) => {
          const before = sent.filter((one) => one.path === path).length;
          sent.push({ path, body: options.body, credentials: options.credentials, referrer: options.referrerPolicy });
          return how(path, () => real(path, options), before, invent);
        };";
    browser.run(&script.replace("HOW", how)).await?;
    Ok(())
}

async fn sent(browser: &Browser, ending: &str) -> Outcome<Vec<Value>> {
    let sent = browser.run("return window.sent").await?;
    let mut found: Vec<Value> = serde_json::from_value(sent)?;
    found.retain(|one| one["path"].as_str().is_some_and(|path| path.ends_with(ending)));
    Ok(found)
}

async fn nothing_is_left(browser: &Browser) -> Outcome {
    let left = browser.run("return [sessionStorage.length, localStorage.length, document.cookie]").await?;
    assert_eq!(left, json!([0, 0, ""]), "something stays on the device");
    assert_eq!(browser.run("return document.querySelectorAll('input').length").await?, json!(0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyboard_is_enough_and_nothing_is_left_behind() {
    with_invitation(0, |browser, link| async move {
        browser.device(360, "light").await?;
        browser.open(&link).await?;
        browser.see("#promise").await?;
        let code = link.split('.').rev().nth(1).ok_or("a code")?.to_owned();
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
        assert!(!asked.contains(&code) && asked.contains("/manifest"), "{asked}");

        // Two folds and the button; then one stop for each statement.
        intercept(&browser, "(path, real) => real()").await?;
        let (tab, enter, down) = (char::from(Key::Tab), char::from(Key::Enter), char::from(Key::Down));
        browser.press([tab, enter]).await?;
        browser.see("details[open]").await?;
        browser.press([enter, tab, tab]).await?;
        assert_eq!(browser.focus().await?, "button#start");
        browser.press([enter]).await?;
        browser.see("#statements").await?;
        assert_eq!(browser.focus().await?, "h1");
        browser.press([tab, down]).await?;
        assert_eq!(browser.focus().await?, "input statement-1: Disagree");
        browser.press([enter]).await?; // Enter in a choice is not "send".
        browser.press([tab, char::from(Key::Space)]).await?;
        assert_eq!(browser.focus().await?, "input statement-2: Strongly disagree");
        let last = char::from(Key::Up); // Upwards from the first is the last: prefer not to answer.
        browser.press([tab, last]).await?;
        assert_eq!(browser.focus().await?, "input statement-3: Prefer not to answer");
        let items = browser.run("return document.querySelectorAll('#items fieldset').length").await?;
        let items = usize::try_from(items.as_u64().ok_or("a number of statements")?)?;
        assert!(browser.text("#progress-text").await?.starts_with(&format!("3 of {items}")));
        browser.pictures("respond-statements").await?;
        assert_eq!(
            sent(&browser, "").await?,
            Vec::<Value>::new(),
            "something was sent without a press of the button"
        );

        // On the way back up, what has the focus is never hidden behind the progress bar.
        browser.press(vec![tab; items - 3]).await?;
        for _ in 3..items {
            browser.press_with(Key::Shift, [tab]).await?;
            let bar = "document.querySelector('.progress').getBoundingClientRect().bottom";
            let place = "document.activeElement.closest('label').getBoundingClientRect().top";
            assert_eq!(
                browser.run(&format!("return {place} >= {bar}")).await?,
                json!(true),
                "{}",
                browser.focus().await?
            );
        }

        browser.press(vec![tab; items - 3]).await?;
        browser.press([tab].into_iter().chain("Nothing.".chars()).chain([tab])).await?;
        assert!(browser.focus().await?.starts_with("button"), "{}", browser.focus().await?);
        browser.press([enter]).await?;
        browser.see("#done").await?;
        assert_eq!(browser.focus().await?, "h1");
        browser.pictures("respond-done").await?;

        // The two requests have nothing in common that a server could join them by.
        let (token, answers) = (sent(&browser, "/token").await?, sent(&browser, "/answers").await?);
        let ([token], [answers]) = (&token[..], &answers[..]) else {
            return Err("not one request each".into());
        };
        assert!(token["body"].to_string().contains(&code));
        let (asked, given): (Value, Value) = (
            serde_json::from_str(token["body"].as_str().unwrap_or_default())?,
            serde_json::from_str(answers["body"].as_str().unwrap_or_default())?,
        );
        for (name, value) in
            asked.as_object().ok_or("an object")?.iter().filter(|(name, _)| *name != "circle")
        {
            assert!(!given.to_string().contains(&value.to_string()), "{name} is in both requests");
        }
        assert_eq!(given["comment"], json!("Nothing."));
        for request in [token, answers] {
            assert_eq!(
                [&request["credentials"], &request["referrer"]],
                [&json!("omit"), &json!("no-referrer")]
            );
        }

        nothing_is_left(&browser).await?;
        assert_eq!(browser.complaints().await?, Vec::<String>::new());
        browser.client.back().await?;
        nothing_is_left(&browser).await?;
        browser.client.refresh().await?;
        browser.see("[data-problem=missing]").await?;
        nothing_is_left(&browser).await?;

        // The link again: it opens, as for everybody, and is refused when it asks for a second token.
        start(&browser, &link).await?;
        choose(&browser, 1, 1).await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("[data-problem=already_used]").await?;
        browser.pictures("respond-already-used").await?;
        nothing_is_left(&browser).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_replies_and_reloads_cost_no_answer_and_count_none_twice() {
    with_invitation(1, |browser, link| async move {
        start(&browser, &link).await?;
        choose(&browser, 1, 2).await?;
        // The token is signed, but the reply never comes; then the same with the answers.
        intercept(
            &browser,
            "async (path, real, before) => { const reply = await real();
            if (before === 0) throw new TypeError('lost'); return reply; }",
        )
        .await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("#trouble").await?;
        assert_eq!(browser.focus().await?, "div#trouble");
        browser.pictures("respond-trouble").await?;
        choose(&browser, 1, 3).await?; // Nothing was sent yet that says anything, so it can be changed.
        browser.see("#statements .send").await?.click().await?;
        browser.see("#unconfirmed").await?;
        browser.pictures("respond-unconfirmed").await?;
        let (tokens, answers) = (sent(&browser, "/token").await?, sent(&browser, "/answers").await?);
        assert_eq!((tokens.len(), answers.len()), (2, 1));
        assert_eq!(tokens[0], tokens[1], "a token is asked for again with another blinded value");
        let kept = browser.run("return Object.values(sessionStorage).join()").await?.to_string();
        let code = link.split('.').rev().nth(1).ok_or("a code")?;
        assert!(
            !kept.contains(code) && !kept.contains("inverse"),
            "code or blinding factor outlive the token"
        );

        // Something in front of the server replies in its place: a login page, which says that all is well, and a refusal
        // without a reason. Neither confirms anything, and neither costs what is kept.
        intercept(&browser, "() => new Response('<h1>Log in</h1>')").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#unconfirmed [data-if=offline]").await?;
        assert_eq!(sent(&browser, "/answers").await?.len(), 1);
        intercept(&browser, "() => new Response('<h1>Slow down</h1>', { status: 429 })").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("[data-problem=unexpected]").await?;
        assert!(browser.text("[data-problem=unexpected]").await?.contains("status 429"));

        browser.see("[data-problem=unexpected] .reload").await?.click().await?;
        browser.see("#unconfirmed [data-if=reloaded]").await?;
        intercept(&browser, "(path, real) => real()").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        assert_eq!(sent(&browser, "").await?, answers, "the answers are sent again with other bytes");
        nothing_is_left(&browser).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reload_before_sending_forgets_the_answers_and_says_so() {
    with_invitation(2, |browser, link| async move {
        start(&browser, &link).await?;
        choose(&browser, 1, 2).await?;
        browser.client.back().await?;
        browser.see("#promise").await?;
        browser.client.forward().await?;
        browser.see("#statements").await?;
        assert_eq!(browser.run("return document.querySelectorAll('input:checked').length").await?, json!(1));
        browser.client.refresh().await?;
        browser.see("#reloaded").await?;
        assert_eq!(browser.run("return document.querySelectorAll('input:checked').length").await?, json!(0));

        // Nothing chosen, nothing sent: the summary has the focus and leads to the first statement.
        browser.see("#start").await?.click().await?;
        intercept(&browser, "(path, real) => real()").await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("#empty").await?;
        assert_eq!(browser.focus().await?, "div#empty");
        browser.pictures("respond-empty").await?;
        browser.see("#empty-first").await?.click().await?;
        assert!(browser.focus().await?.starts_with("input statement-1"));
        assert_eq!(sent(&browser, "").await?, Vec::<Value>::new());

        // Two presses within one turn of the browser send once.
        choose(&browser, 2, 5).await?;
        browser
            .run("const send = document.querySelector('#statements .send'); send.click(); send.click();")
            .await?;
        browser.see("#done").await?;
        assert_eq!((sent(&browser, "/token").await?.len(), sent(&browser, "/answers").await?.len()), (1, 1));
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_server_is_asked_again_after_the_time_it_names() {
    with_invitation(3, |browser, link| async move {
        start(&browser, &link).await?;
        choose(&browser, 1, 2).await?;
        intercept(
            &browser,
            "(path, real, before, invent) =>
            before < 4 ? invent(503, 'busy', { 'retry-after': '1' }) : real()",
        )
        .await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("#status [data-if=later]").await?;
        assert!(browser.text("#status").await?.contains("1 seconds"));
        browser.see("#trouble [data-if=busy]").await?;
        assert_eq!(sent(&browser, "/token").await?.len(), 4);
        browser.see("#statements .send").await?.click().await?;
        browser.see("#unconfirmed [data-if=busy]").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        let answers = sent(&browser, "/answers").await?;
        assert_eq!(answers.len(), 5);
        assert!(answers.iter().all(|one| one == &answers[0]), "the bytes differ from try to try");
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_has_its_own_words() {
    with_invitation(4, |browser, link| async move {
        let page = link.split('#').next().ok_or("a page")?.to_owned();
        browser.open(&page).await?;
        browser.see("[data-problem=missing]").await?;
        browser.open(&link[..link.len() - 1]).await?;
        browser.see("[data-problem=mangled]").await?;
        let (rest, hash) = link.rsplit_once('.').ok_or("a hash")?;
        let other = if hash.starts_with('A') { "B" } else { "A" };
        browser.open(&format!("{rest}.{other}{}", &hash[1..])).await?;
        browser.see("[data-problem=disagree]").await?;
        browser.pictures("respond-disagree").await?;
        nothing_is_left(&browser).await?;
        browser.open(&link.replacen("#r.", "#r.no-such-round-", 1)).await?;
        browser.see("[data-problem=unknown_round]").await?;
        let code = rest.rsplit('.').next().ok_or("a code")?;
        start(&browser, &link.replace(code, "AAAAAAAAAAAAAAAAAAAAAA")).await?;
        choose(&browser, 1, 2).await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("[data-problem=unknown_link]").await?;

        // What this server cannot be brought to say, on the way to a token.
        for (code, section) in [
            ("closed", "closed"),
            ("cancelled", "cancelled"),
            ("already_used", "already_used"),
            ("already_answered", "already_answered"),
            ("never_heard_of", "unexpected"),
        ] {
            start(&browser, &link).await?;
            choose(&browser, 1, 2).await?;
            intercept(&browser, &format!("(path, real, before, invent) => invent(410, '{code}', {{}})"))
                .await?;
            browser.see("#statements .send").await?.click().await?;
            browser.see(&format!("[data-problem={section}]")).await?;
            assert_eq!(browser.focus().await?, "h1");
        }
        assert!(browser.text("[data-problem=unexpected]").await?.contains("It is never_heard_of."));
        // A signature that does not hold.
        start(&browser, &link).await?;
        choose(&browser, 1, 2).await?;
        let wrong = "() => new Response(JSON.stringify({ blind_sig: 'A'.repeat(342) }))";
        intercept(&browser, wrong).await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("[data-problem=bad_key]").await?;
        assert_eq!(sent(&browser, "/answers").await?, Vec::<Value>::new());
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_encryption_or_connection_the_page_says_why_it_cannot_answer() {
    with_invitation(5, |browser, link| async move {
        browser.open(&link.replacen("127.0.0.1", "survey.test", 1)).await?;
        browser.see("[data-problem=insecure]").await?;
        browser.pictures("respond-insecure").await?;

        let network = |offline: bool| {
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
        };
        start(&browser, &link).await?;
        choose(&browser, 1, 2).await?;
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", network(true)).await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("#trouble [data-if=offline]").await?;
        browser.devtools("Network.emulateNetworkConditions", network(false)).await?;
        browser.see("#statements .send").await?.click().await?;
        browser.see("#done").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_page_says_what_is_missing() {
    with_invitation(6, |browser, link| async move {
        browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        browser.client.goto(&link).await?;
        browser.see("noscript h1").await?;
        assert!(!browser.text("main").await?.contains("One moment"));
        Ok(())
    })
    .await;
}
