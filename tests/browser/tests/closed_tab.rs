//! What was sent waits sealed on the device, and survives a closed tab until it has arrived; what is left there says nothing of an answer.
//!
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{Browser, Outcome, at_home};
use serde_json::json;

/// Answers are lost on their way; everything else arrives.
const LOST: &str =
    "(path, real) => { if (path.endsWith('/answers')) throw new TypeError('lost'); return real(); }";

async fn answer_into_the_void(browser: &Browser, link: &str) -> Outcome {
    browser.start(link).await?;
    browser.comments_wait(60).await?;
    for statement in 1..=5 {
        browser.choose(statement, 2).await?;
    }
    browser.see("#comment").await?.send_keys("Too few of us.").await?;
    browser.intercept(LOST).await?;
    browser.send().await?;
    browser.see("#unconfirmed [data-if=offline]").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_tab_loses_neither_answers_nor_comment_on_a_slow_network() {
    at_home(|browser, house| async move {
        house.conversation().slow_down();
        let link = house.link("design1")?;
        answer_into_the_void(&browser, &link).await?;
        let slow = "return performance.getEntriesByType('navigation')[0].responseStart >= 300";
        assert_eq!(browser.run(slow).await?, json!(true), "the network is as fast as ever");
        let kept = browser.run("return Object.entries(localStorage).join()").await?.to_string();
        assert!(kept.contains("sent candor ") && kept.contains("box"), "{kept}");
        let code = link.split('.').rev().nth(2).ok_or("a code")?;
        // Long enough that none stands in what is sealed by chance.
        for secret in [code, "inverse", "privateKey", "few of us", "Too few"] {
            assert!(!kept.contains(secret), "{secret} is readable on the device");
        }
        browser.pictures("respond-waits").await?;

        // Another tab, with the link; what was lost is sent as it was.
        browser.open(&link).await?;
        browser.see("#unconfirmed [data-if=reloaded]").await?;
        browser.comments_wait(60).await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done [data-if=comment-waits]").await?;
        let first: u64 = seconds(&browser).await?;
        browser.becomes(&format!("return {NUMBER} < {first}"), json!(true)).await?;

        // Closed again, and opened without the link, as from the browser's history: the comment follows.
        let page = browser.client.current_url().await?.to_string();
        browser.open(&page).await?;
        browser.see("#done [data-if=comment-waits]").await?;
        browser.comments_wait(5).await?;
        browser.client.refresh().await?;
        browser.see("#done [data-if=comment-in]").await?;
        browser.nothing_is_left().await?;
        browser.open(&page).await?;
        browser.see("[data-problem=missing]").await?;
        browser.nothing_is_left().await
    })
    .await;
}

const NUMBER: &str = "Number(document.getElementById('follows').textContent.match(/\\d+/)[0])";

async fn seconds(browser: &Browser) -> Outcome<u64> {
    Ok(browser.run(&format!("return {NUMBER}")).await?.as_u64().ok_or("seconds")?)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_can_be_forgotten_and_goes_by_itself_when_it_is_too_late() {
    at_home(|browser, house| async move {
        answer_into_the_void(&browser, &house.link("design1")?).await?;
        browser.see("#give-up").await?.click().await?;
        browser.see("#gone").await?;
        browser.focuses("p#gone").await?;
        browser.nothing_is_left().await?;

        // The next person at the same device; two days after the end of the round nothing waits for anybody.
        answer_into_the_void(&browser, &house.link("design2")?).await?;
        let age = "const [name] = Object.keys(localStorage).filter((name) => name.startsWith('sent '));
            localStorage[name] = JSON.stringify({ ...JSON.parse(localStorage[name]), until: new Date(Date.now() - 2 * 864e5) });";
        browser.run(age).await?;
        browser.open(&house.link("design3")?).await?;
        browser.see("#promise").await?;
        browser.becomes("return !Object.keys(localStorage).some((name) => name.startsWith('sent '))", json!(true)).await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_chosen_can_be_looked_at_in_one_tap_and_few_answers_are_asked_about_once() {
    at_home(|browser, house| async move {
        browser.start(&house.link("design1")?).await?;
        for statement in [1, 3] {
            browser.choose(statement, 2).await?;
        }
        browser.see("#review summary").await?.click().await?;
        let rows =
            "return [...document.querySelectorAll('#review li b')].slice(0, 3).map((one) => one.textContent)";
        browser.becomes(rows, json!(["Disagree", "No answer", "Disagree"])).await?;
        browser.choose(2, 1).await?;
        browser.becomes(rows, json!(["Disagree", "Strongly disagree", "Disagree"])).await?;
        browser.pictures("respond-review").await?;
        browser.speak("de").await?;
        let fourth = "return document.querySelectorAll('#review li b')[3].textContent";
        browser.becomes(fourth, json!("Keine Antwort")).await?;

        browser.intercept("(path, real) => real()").await?;
        let send = "document.querySelector('#statements .send').click()";
        browser.run(send).await?;
        browser.says("#few", "Bisher 3 von 10").await?;
        assert_eq!(browser.sent("").await?, Vec::<serde_json::Value>::new());
        browser.run(send).await?;
        browser.see("#done").await?;
        Ok(())
    })
    .await;
}
