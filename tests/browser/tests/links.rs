//! What mail programs, filters and browsers make of a link and of the page: it is repaired, or the page says what happened.
//!
//! Every change is made where it happens in life: in the address, or in the browser. A test must never look into the service.

use std::time::{Duration, Instant};

use candor_browser_tests::at_home;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_a_mail_program_has_changed_opens_all_the_same() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        let (page, fragment) = link.split_once('#').ok_or("a link")?;
        let (half, rest) = fragment.split_at(40);
        for changed in [
            format!("{page}%23{fragment}"),
            format!("{page}%2523{fragment}"),
            format!("{page}/#{fragment}"),
            format!("{page}/survey/%23{fragment}"),
            format!("{page}?utm_source=newsletter#{fragment}"),
            format!("{link}?utm_source=newsletter&utm_medium=mail"),
            format!("{link}."),
            format!("{link}%3E"),
            format!("{link})"),
            format!("{link}\u{201d}"),
            format!("{page}#{half}=%0D%0A{rest}"),
            format!("{page}#{half}={rest}"),
        ] {
            browser.open(&changed).await?;
            browser.see("#promise").await.map_err(|error| format!("{changed}: {error}"))?;
            let address = browser.client.current_url().await?;
            assert_eq!(address.as_str(), page, "something of the link stays in the address bar");
        }
        for (cut, section) in [(link.len() - 2, "cut"), (link.len() - 20, "cut"), (page.len() + 30, "cut")] {
            browser.open(&link[..cut]).await?;
            browser.see(&format!("[data-problem={section}]")).await?;
            browser.focuses("h1").await?;
        }
        browser.pictures("respond-cut").await?;
        for nothing in [page.to_owned() + "/", page.to_owned() + "?utm_source=newsletter"] {
            browser.open(&nothing).await?;
            browser.see("[data-problem=missing]").await?;
        }
        // The worst of these ways leads to an answer, as the link itself would.
        browser.start(&format!("{page}%2523{fragment}.")).await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        browser.nothing_is_left().await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_opens_a_used_link_elsewhere_is_told_when_sending_and_calmly() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.start(&link).await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        browser.see("#kept-mark").await?;
        browser.pictures("respond-done-remembered").await?;
        // Another device: one that remembers nothing.
        browser.see("#forget-now").await?.click().await?;
        browser.see("#no-mark").await?;
        browser.becomes("return localStorage.length", json!(0)).await?;
        browser.open(&link).await?;
        browser.see("#start").await?;
        browser.intercept("(path, real) => real()").await?;
        browser.see("#start").await?.click().await?;
        assert_eq!(browser.sent("").await?, Vec::<Value>::new(), "nobody asks in silence");
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("[data-problem=already_used]").await?;
        browser.says("[data-problem=already_used]", "most likely in").await?;
        Ok(())
    })
    .await;
}

/// Scanners run the page, too, before the person whose link it is sees it.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_twelve_others_have_opened_still_works() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        for _ in 0..12 {
            browser.open(&link).await?;
            browser.see("#start").await?;
            browser.run("localStorage.clear(); sessionStorage.clear()").await?;
        }
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_any_storage_the_page_works_and_remembers_nothing() {
    at_home(|browser, house| async move {
        let blocked = "for (const kind of ['localStorage', 'sessionStorage']) {
            Object.defineProperty(window, kind, { get() { throw new DOMException('No.', 'SecurityError'); } }); }";
        browser.open("about:blank").await?;
        browser.before_every_page(blocked).await?;
        browser.client.goto(&house.link("design1")?).await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        browser.becomes("return document.getElementById('remembered').hidden", json!(true)).await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_whose_program_does_not_run_says_so_by_itself() {
    at_home(|browser, house| async move {
        let (link, check) = (house.link("design1")?, format!("{}/check", house.origin()));
        // The program runs: it takes the words away before anybody could see them.
        for page in [&link, &check] {
            browser.open(page).await?;
            browser.see("main > section:not([hidden]) h1").await?;
            let late = "return [...document.querySelectorAll('.late')].every((one) => one.checkVisibility() === false)";
            browser.becomes(late, json!(true)).await?;
        }
        // A file that a proxy has altered has another hash, and the browser does not run it: as if it had not come.
        for (page, file, section) in [
            (&link, "respond", "#waiting .late"),
            (&link, "ballot", "[data-problem=program]"),
            (&check, "check", "#starting .late"),
        ] {
            browser.open("about:blank").await?;
            browser.devtools("Network.enable", json!({})).await?;
            browser.devtools("Network.setBlockedURLs", json!({ "urls": [format!("*/asset/{file}.*")] })).await?;
            let began = Instant::now();
            browser.client.goto(page).await?;
            if section.contains("late") {
                let seen = "return document.querySelector('.late').checkVisibility({ visibilityProperty: true })";
                browser.becomes(seen, json!(false)).await?;
                while browser.run(seen).await? != json!(true) {
                    assert!(began.elapsed() < Duration::from_secs(60), "{file}");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            }
            let said = browser.see(section).await?.text().await?;
            assert!(said.contains("did not arrive, or was changed on the way"), "{file}: {said}");
            browser.pictures(&format!("without-{file}")).await?;
        }
        Ok(())
    })
    .await;
}
