//! From the link to the receipt, and to the page that checks it, in WebKit, the engine of every iPhone: in German, on a slow network,
//! with a window that is closed in the middle.
//!
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{House, Outcome, WebKit};
use serde_json::{Value, json};

const SPILL: &str = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";

#[tokio::test(flavor = "multi_thread")]
async fn webkit_goes_from_the_link_to_the_receipt_in_german_with_a_closed_window_in_the_middle() -> Outcome {
    let Some(webkit) = WebKit::start().await? else { return Ok(()) };
    let outcome = walk(&webkit).await;
    // The driver would leave its browser behind.
    let closed = webkit.browser.client.clone().close().await;
    outcome?;
    Ok(closed?)
}

async fn walk(webkit: &WebKit) -> Outcome {
    let browser = &webkit.browser;
    let house = House::open()?;
    let link = house.link("design1")?;
    house.conversation().slow_down();
    browser.open(&link).await?;
    webkit.see("#promise").await?;
    browser
        .run(
            "const list = document.getElementById('language'); list.value = 'de';
            list.dispatchEvent(new Event('change'))",
        )
        .await?;
    webkit.see("html[lang=de] #start").await?;
    webkit.until("return document.getElementById('start').textContent === 'Beginnen'").await?;
    assert_eq!(browser.run(SPILL).await?, json!(0), "the page can be pushed sideways");
    webkit.press("#start").await?;
    webkit.see("#statements").await?;
    // As long as a comment ever waits: the window is closed meanwhile.
    let patient = "const real = Crypto.prototype.getRandomValues;
        Crypto.prototype.getRandomValues = function (array) {
          return array.length === 1 ? array.fill(55) : real.call(this, array);
        }";
    browser.run(patient).await?;
    let choose = "for (const one of [...document.querySelectorAll('#items fieldset')].slice(0, 6))
        one.querySelectorAll('input')[1].click()";
    browser.run(choose).await?;
    webkit.see("#comment").await?;
    browser.see("#comment").await?.send_keys("Wir sind zu wenige.").await?;
    webkit.press("#review summary").await?;
    webkit.until("return document.querySelectorAll('#review li').length === 10").await?;
    webkit.press("#statements .send").await?;
    webkit.see("#done [data-if=comment-waits]").await?;
    webkit.keep_files().await?;
    webkit.press("#save-receipt").await?;
    let receipt = webkit.until("return window.handed").await?;
    let receipt = receipt.as_str().ok_or("a receipt")?;

    // The window is closed while the comment waits; the link brings it back, and nothing else.
    browser.open(&link).await?;
    webkit.see("#done").await?;
    webkit.see("#done [data-if=comment-in]").await?; // it waits a minute at most
    let left =
        "return [sessionStorage.length, Object.keys(localStorage).map((name) => name.split(' ')[0]).join()]";
    browser.becomes(left, json!([0, "used"])).await?;

    house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
    browser.open(&format!("{}/check", house.origin())).await?;
    webkit.see("#receipt-file").await?;
    browser.choose_file("#receipt-file", &webkit.put("receipt.json", receipt)?).await?;
    webkit.see("#counted").await?;
    let file: Value = serde_json::from_str(receipt)?;
    let leaf = file["leaf"].as_str().ok_or("a leaf")?;
    assert!(
        house.conversation().requests().iter().all(|request| !request.body.contains(leaf)),
        "the receipt was sent"
    );
    Ok(())
}
