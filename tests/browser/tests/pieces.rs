//! In how many pieces the page comes, and how soon somebody on a slow network can begin. What comes later comes for everybody: it
//! must never tell who writes a comment.

use std::time::{Duration, Instant};

use candor_browser_tests::{House, Request, at_home};
use serde_json::json;

fn asked(house: &House) -> Vec<Request> {
    house.conversation().requests()
}

#[tokio::test(flavor = "multi_thread")]
async fn six_requests_lead_to_the_first_statement_and_ten_to_the_end_whoever_writes_a_comment() {
    for comment in ["", "Nothing."] {
        at_home(move |browser, house| async move {
            browser.start(&house.link("design1")?).await?;
            browser.comments_wait(5).await?;
            browser.choose(1, 2).await?;
            let field = browser.see("#comment").await?;
            if !comment.is_empty() {
                field.send_keys(comment).await?;
            }
            let last = "return performance.getEntriesByType('resource').some((one) => one.name.includes('/asset/ballot.') && one.responseEnd > 0)";
            browser.becomes(last, json!(true)).await?;
            tokio::time::sleep(Duration::from_secs(2)).await;
            // Before anything is sent, nothing tells whether somebody writes a comment.
            let all = asked(&house);
            let asks = |what: &str| {
                all.iter()
                    .filter(|one| one.what == what || what.starts_with('/') && one.what.contains(what))
                    .count()
            };
            let first = ["GET /i", "/asset/style.", "/asset/icon.", "/asset/respond.", "/page"];
            let later = ["/asset/ballot."];
            for what in first.iter().chain(&later) {
                // The program and the words of the language have one name.
                let times = if *what == "/asset/respond." { 2 } else { 1 };
                assert_eq!(asks(what), times, "{what}: {all:#?}");
            }
            assert_eq!(all.len(), first.len() + 1 + later.len(), "{all:#?}");
            browser.send().await?;
            browser.see(if comment.is_empty() { "#done" } else { "#done [data-if=comment-in]" }).await?;
            let all = asked(&house);
            assert!(all.len() <= 10, "{} requests: {all:#?}", all.len());
            Ok(())
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_slow_network_the_first_statement_is_reached() {
    at_home(|browser, house| async move {
        let mut best = Duration::MAX;
        // What else the machine does makes it slower, never faster.
        for person in ["design1", "design2", "design3"] {
            let link = house.link(person)?;
            browser.open("about:blank").await?;
            browser.devtools("Network.enable", json!({})).await?;
            browser.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
            let slow = json!({ "offline": false, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000 });
            browser.devtools("Network.emulateNetworkConditions", slow).await?;
            let begun = Instant::now();
            browser.client.goto(&link).await?;
            let there = "return document.getElementById('promise')?.hidden === false";
            while browser.run(there).await? != json!(true) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            browser.client.find(fantoccini::Locator::Css("#start")).await?.click().await?;
            browser.see("#items fieldset").await?;
            best = best.min(begun.elapsed());
        }
        eprintln!("400 ms and 50 kB/s: the first statement after {best:?}");
        Ok(())
    })
    .await;
}
