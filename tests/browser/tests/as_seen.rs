//! What HR sees before a round is opened: the page as employees will meet it, to its end, with every button pressed; and nothing of it
//! leaves the browser.

use candor_browser_tests::{Browser, Outcome, at_a_bare_desk};
use fantoccini::Locator;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn hr_walks_the_page_before_it_is_promised_and_nothing_leaves_the_browser() {
    at_a_bare_desk(|browser, house| async move {
        house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        house.candor(&["account", "invite", "hr@acme.example"])?;
        browser.set_up(&house, "hr").await?;
        let asked = "/desk/open/preview?kind=&round=2030-q1&closes=DAY&k=5&least=42&own_1=The%20office%20helps.&own_language=en";
        let day = browser.run("return new Date(Date.now() + 1e9).toISOString().slice(0, 10)").await?;
        browser.desk(&house, &asked.replace("DAY", day.as_str().unwrap_or_default())).await?;

        beside(&browser, "the page of Design").await?;
        walk(&browser).await?;
        browser.client.close_window().await?;
        let first = browser.client.windows().await?.into_iter().next().ok_or("the desk is gone")?;
        browser.client.switch_to_window(first).await?;
        browser.unfold().await?;
        beside(&browser, "The reminder in de").await?;
        browser.hears("Acme: ").await?;
        browser.hears("The same as plain text").await?;
        browser.screen("as-seen-mail", 360, 1900).await?;

        let asked: Vec<String> = house.conversation().requests().into_iter().map(|one| one.what).collect();
        let sent: Vec<&String> = asked.iter().filter(|what| !what.starts_with("GET ")).collect();
        assert_eq!(sent.len(), 3, "the password, the page and the mail: {sent:?}");
        assert!(!asked.iter().any(|what| what.contains("/v1/") || what.contains(" /i")), "{asked:?}");
        assert!(house.candor(&["round", "status"])?.contains("There is no round yet"), "nothing was opened");
        Ok(())
    })
    .await;
}

/// Presses something that opens beside this page, and goes there.
async fn beside(browser: &Browser, words: &str) -> Outcome {
    let before = browser.client.windows().await?;
    browser.named(words).await?.click().await?;
    for _ in 0..1200 {
        let now = browser.client.windows().await?;
        if let Some(new) = now.into_iter().find(|window| !before.contains(window)) {
            return Ok(browser.client.switch_to_window(new).await?);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    Err("nothing opens".into())
}

async fn walk(browser: &Browser) -> Outcome {
    browser.see("#start").await?;
    browser.says(".preview", "Preview, for Design").await?;
    browser.pictures("as-seen-first").await?;
    // The words of a promise that is not made are nobody's to compare.
    let words = "return document.querySelector('.words').textContent.split(/\\s+/).filter((word) => word === 'preview').length";
    browser.becomes(words, json!(12)).await?;
    browser.speak("de").await?;
    browser.says("#start", "Beginnen").await?;
    browser.later().await?;
    browser.see("#collected").await?;
    browser.see("#save-token").await?.click().await?;
    browser.see("#start-now").await?.click().await?;
    browser.says("#items", "The office helps.").await?;
    browser.pictures("as-seen-statements").await?;
    // As for everybody, nothing at all is not taken, and little is asked about once.
    browser.see("#statements .send").await?.click().await?;
    browser.see("#empty").await?;
    browser.choose(1, 4).await?;
    browser.client.find(Locator::Css("#comment")).await?.send_keys("Where is it?").await?;
    browser.see("#statements .send").await?.click().await?;
    browser.see("#few").await?;
    browser.see("#review summary").await?.click().await?;
    browser.see("#statements .send").await?.click().await?;
    browser.see("#done").await?;
    browser.see("#save-receipt").await?.click().await?;
    browser.pictures("as-seen-done").await?;
    // A policy that shuts more than a page of ours usually does is remarked upon, and so is a form without a name.
    let mut complaints = browser.complaints().await?;
    complaints.retain(|one| !one.contains("sandbox attribute") && !one.contains("[DOM]"));
    assert_eq!(complaints, [""; 0]);
    // Whatever a program in the page asked for, past what stands before the page's own: the policy stops it.
    let try_all = "const [done] = arguments; const tried = ['/v1/rounds/r/answers', '/desk', '/i'].map((path) => new Promise((end) => {
        const asked = new XMLHttpRequest(); asked.onerror = () => end('stopped'); asked.onload = () => end(asked.status);
        asked.open('POST', path); asked.send('{}'); }));
        Promise.all(tried).then(done)";
    let tried = browser.client.execute_async(try_all, vec![]).await?;
    assert_eq!(tried, json!(["stopped", "stopped", "stopped"]));
    // Nothing stays on the device.
    let frame = "const [done] = arguments; done([document.cookie, sessionStorage, localStorage])";
    assert_eq!(browser.client.execute_async(frame, vec![]).await?, json!(["", null, null]));
    Ok(())
}
