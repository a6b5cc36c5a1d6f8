//! What the answering page says when it cannot take an answer: each reason has words of its own, and none leaves
//! anything behind. It must never be enough that the service refuses; the page has to say what to do.

use candor_browser_tests::at_home;
use serde_json::{Value, json};

/// Makes a promise of two circles, of which one is too small, from the real one.
const LIE: &str = r#"const done = arguments[0]; (async () => {
    const get = async (path) => (await fetch("/v1/rounds/2026-q4" + path)).text();
    const bytes = (text) => new TextEncoder().encode(text);
    const sha = async (...parts) => sha256(...parts);
    const circles = await Promise.all([0, 2].map(async (at) => JSON.parse(JSON.parse(await get(`/circles/${at}`)).circle)));
    circles[0].comment_circle = 1;
    circles[SMALL].invited = [4, 9][SMALL];
    const texts = circles.map((circle) => JSON.stringify(circle));
    const leaves = await Promise.all(texts.map((text) => sha([0], bytes("candor-circle-v1"), bytes(text))));
    const manifest = JSON.parse(await get("/manifest"));
    Object.assign(manifest, { circles: 2, circles_root: toHex(await sha([1], ...leaves)) });
    const text = JSON.stringify(manifest);
    const served = texts.map((circle, at) => ({ circle, path: [toBase64Url(leaves[1 - at])] }));
    const page = JSON.parse(await get("/circles/0/page"));
    Object.assign(page, { manifest: text, answers: served[0], comment: served[1] });
    done({ page: JSON.stringify(page), hash: toBase64Url(await sha(bytes(text))) });
  })()"#;

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_has_its_own_words() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        let page = link.split('#').next().ok_or("a page")?.to_owned();
        browser.open(&page).await?;
        browser.see("[data-problem=missing]").await?;
        browser.open(&link[..link.len() - 1]).await?;
        browser.see("[data-problem=cut]").await?;
        let (front, _) = link.rsplit_once('.').ok_or("a check")?;
        let (rest, hash) = front.rsplit_once('.').ok_or("a hash")?;
        let other = if hash.starts_with('A') { "B" } else { "A" };
        // Another hash: in a link that is whole somebody has changed the promise; otherwise the link was damaged.
        let changed = format!("{rest}.{other}{}", &hash[1..]);
        let check = link.rsplit('.').next().ok_or("a check")?;
        browser.open(&format!("{changed}.{check}")).await?;
        browser.see("[data-problem=changed]").await?;
        browser.pictures("respond-changed").await?;
        browser.open(&changed).await?;
        browser.see("[data-problem=unsure]").await?;
        browser.open(&browser.whole(&changed).await?).await?;
        browser.see("[data-problem=disagree]").await?;
        browser.pictures("respond-disagree").await?;
        browser.nothing_is_left().await?;
        browser.open(&browser.whole(&front.replacen("#r.", "#r.no-such-round-", 1)).await?).await?;
        browser.see("[data-problem=unknown_round]").await?;
        let code = rest.rsplit('.').next().ok_or("a code")?;
        browser.start(&browser.whole(&front.replace(code, "AAAAAAAAAAAAAAAAAAAAAA")).await?).await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("[data-problem=unknown_link]").await?;

        browser.open(&format!("{page}#r.2026-q4.77.{code}.{hash}")).await?;
        browser.see("[data-problem=not_found]").await?;

        // What the real service cannot be brought to say: replies that are made up, or altered on the way.
        for (how, section) in [
            ("(path, real, before, invent) => invent(403, 'never_heard_of', {})", "unexpected"),
            ("() => new Response('Bad gateway', { status: 403 })", "unexpected"),
            ("() => new Response(JSON.stringify({ blind_sig: { answers: 'A'.repeat(342), comment: 'A'.repeat(342) } }))", "bad_key"),
        ] {
            browser.start(front).await?; // A link without a check part is still read.
            browser.choose(1, 2).await?;
            browser.intercept(how).await?;
            browser.send().await?;
            browser.see(&format!("[data-problem={section}]")).await?;
            browser.focuses("h1").await?;
            assert_eq!(browser.sent("/answers").await?, Vec::<Value>::new());
        }
        let link = house.link("design2")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        browser
            .intercept("(path, real, before, invent) => before ? real() : invent(500, 'internal', {})")
            .await?;
        browser.send().await?;
        browser.see("#trouble [data-if=internal]").await?;
        browser.send().await?;
        browser.see("#unconfirmed [data-if=internal]").await?;
        browser.intercept("(path, real, before, invent) => invent(409, 'already_answered', {})").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("[data-problem=already_answered]").await?;

        let link = house.link("design3")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        let altered = "async (path, real) => path.endsWith('/token') ? real() :
            new Response(JSON.stringify({ ...(await (await real()).json()), leaf: 'A'.repeat(43) }))";
        browser.intercept(altered).await?;
        browser.send().await?;
        browser.see("[data-problem=altered]").await?;
        browser.see("#still-kept").await?;
        browser.pictures("respond-altered").await?;
        browser.becomes("return document.querySelectorAll('#items input').length", json!(0)).await?;

        // What waits there for another try is looked at in `closed_tab`.
        browser.run("localStorage.clear()").await?;

        // A key made for this person alone: the manifest is the promised one, the key is not in its list.
        let marked = r#"if (!window.marked) { window.marked = true; const real = window.fetch;
            window.fetch = async (path, options) => { const reply = await real(path, options);
              return path.includes("/circles/")
                ? new Response((await reply.text()).replace(/(public_key\\":\\")./, "$1_")) : reply; }; }"#;
        browser.open("about:blank").await?;
        browser.before_every_page(marked).await?;
        browser.client.goto(&house.link("design5")?).await?;
        browser.see("[data-problem=disagree]").await?;
        browser.nothing_is_left().await?;

        // A promise with something in it that this page cannot show.
        browser.open(&page).await?;
        let later = r#"const done = arguments[0]; (async () => {
            const page = await (await fetch("/v1/rounds/2026-q4/circles/0/page")).json();
            page.manifest = JSON.stringify({ ...JSON.parse(page.manifest), blocks: { guards: { of: 3 } } });
            done({ later: JSON.stringify(page), hash: toBase64Url(await sha256(utf8(page.manifest))) }); })()"#;
        let later = browser.client.execute_async(later, vec![]).await?;
        let serve = format!(
            "if (!window.later) {{ window.later = {later}; const real = window.fetch;
                window.fetch = async (path, options) =>
                  path.endsWith('/page') ? new Response(window.later.later) : real(path, options); }}"
        );
        let hash_of_later = later["hash"].as_str().ok_or("a hash")?;
        let link = browser.whole(&format!("{page}#r.2026-q4.0.{code}.{hash_of_later}")).await?;
        browser.open("about:blank").await?;
        browser.before_every_page(&serve).await?;
        browser.client.goto(&link).await?;
        let said = browser.see("[data-problem=unknown_form]").await?.text().await?;
        assert!(said.contains("a block \"guards\""), "{said}");
        browser.pictures("respond-unknown-form").await?;
        browser.nothing_is_left().await?;

        // A circle that is too small: no service opens such a round, so here a whole promise is made up, down to the
        // hash in the link.
        for (small, of) in [(0, "answers"), (1, "comments")] {
            browser.open(&page).await?;
            let lie = LIE.replace("SMALL", &small.to_string());
            let lie = browser.client.execute_async(&lie, vec![]).await?;
            let serve = format!(
                "if (!window.lies) {{ const lie = {lie}; window.lies = true; const real = window.fetch;
                    window.fetch = async (path, options) => {{
                      return path.endsWith('/page') ? new Response(lie.page) : real(path, options); }}; }}"
            );
            browser.open("about:blank").await?;
            browser.before_every_page(&serve).await?;
            let hash = lie["hash"].as_str().ok_or("a hash")?;
            browser.client.goto(&format!("{page}#r.2026-q4.0.{code}.{hash}")).await?;
            browser.see("[data-problem=too_small]").await.map_err(|error| format!("{of}: {error}"))?;
            let said = browser.text("[data-problem=too_small]").await?;
            assert!(said.contains("fewer than 5 for answers, or fewer than 10 for comments"), "{said}");
            browser.nothing_is_left().await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_round_that_is_over_says_so_at_the_door_and_in_the_middle() {
    for (command, section) in [
        (vec!["close", "2026-q4", "--yes", "2026-q4"], "closed"),
        (vec!["cancel", "2026-q4", "--yes", "2026-q4"], "cancelled"),
    ] {
        at_home(move |browser, house| async move {
            let section = format!("[data-problem={section}]");
            browser.start(&house.link("design1")?).await?;
            browser.choose(1, 2).await?;
            house.candor(&[&["round"], &command[..]].concat())?;
            browser.send().await?;
            browser.see(&section).await?;
            browser.nothing_is_left().await?;
            browser.open(&house.link("design2")?).await?;
            browser.see(&section).await?;
            Ok(())
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_encryption_or_connection_the_page_says_why_it_cannot_answer() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.open(&link.replacen("127.0.0.1", "survey.test", 1)).await?;
        browser.see("[data-problem=insecure]").await?;
        assert!(!browser.client.current_url().await?.as_str().contains('#'), "the code stays in the address bar");
        browser.pictures("respond-insecure").await?;

        let network = |offline: bool| {
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 })
        };
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        browser.devtools("Network.enable", json!({})).await?;
        browser.devtools("Network.emulateNetworkConditions", network(true)).await?;
        browser.send().await?;
        browser.see("#trouble [data-if=offline]").await?;
        browser.devtools("Network.emulateNetworkConditions", network(false)).await?;
        browser.send().await?;
        browser.see("#done").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_javascript_the_page_says_what_is_missing() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        browser.client.goto(&link).await?;
        browser.see("noscript h1").await?;
        assert!(!browser.text("main").await?.contains("One moment"));
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_survives_a_server_that_denies_everything() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        let lost = "(path, real) => path.endsWith('/answers') ? Promise.reject(new TypeError('lost')) : real()";
        browser.intercept(lost).await?;
        browser.send().await?;
        browser.see("#unconfirmed").await?;
        let kept = "return Object.values(sessionStorage).join()";
        let sealed = browser.run(kept).await?;
        assert!(sealed.to_string().contains("request"), "{sealed}");
        // At the next visit in this tab the round is unknown, or another one, for as long as the lie lasts.
        let lie = "if (!window.lies && sessionStorage.getItem('lie')) { window.lies = true; const real = window.fetch;
            const lie = sessionStorage.getItem('lie');
            window.fetch = (path, options) => !path.endsWith('/page') ? real(path, options) : Promise.resolve(
              lie === 'unknown_round' ? new Response(JSON.stringify({ error: lie, message: lie }), { status: 404 })
                                      : new Response('{}')); }";
        browser.before_every_page(lie).await?;
        for section in ["unknown_round", "disagree"] {
            browser.run(&format!("sessionStorage.setItem('lie', '{section}')")).await?;
            browser.client.refresh().await?;
            browser.see(&format!("[data-problem={section}]")).await?;
            browser.see("#still-kept").await?;
        }
        browser.run("sessionStorage.removeItem('lie')").await?;
        assert_eq!(browser.run(kept).await?, sealed, "the sealed answers were thrown away");
        browser.see("#still-kept .reload").await?.click().await?;
        browser.see("#unconfirmed [data-if=reloaded]").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        browser.nothing_is_left().await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_section_is_sound_on_a_phone_and_on_a_desk() {
    at_home(|browser, house| async move {
        for page in ["i", "check"] {
            browser.open(&format!("{}/{page}", house.origin())).await?;
            browser.see("main > section:not([hidden])").await?;
            let sections = browser.run("return all('main > section').length").await?;
            for at in 0..sections.as_u64().ok_or("a number of sections")? {
                // All that may ever stand in it at once, which is more than does.
                let script = format!(
                    "const section = all('main > section')[{at}];
                     for (const one of all('[data-if], [hidden]', section)) one.hidden = false;
                     for (const fold of all('details', section)) fold.open = true;
                     if (section.querySelector('h1')) show(section);
                     else show(sectionFor('missing'), section);
                     return section.id || section.dataset.problem"
                );
                let name = browser.run(&script).await?.as_str().unwrap_or_default().to_owned();
                browser.pictures(&format!("section-{page}-{name}")).await?;
            }
        }
        Ok(())
    })
    .await;
}
