//! From the link to the receipt, and to the page that checks it, in Firefox: in Arabic, from right to left, with a tab that is closed in
//! the middle.
//!
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{Firefox, House, Outcome};
use serde_json::{Value, json};

/// A new tab in the place of the one that is open: what the first one knew by itself is gone.
async fn another_tab(firefox: &mut Firefox) -> Outcome {
    let new = firefox.ask("WebDriver:NewWindow", json!({ "type": "tab", "focus": true })).await?;
    firefox.ask("WebDriver:CloseWindow", json!({})).await?;
    firefox.ask("WebDriver:SwitchToWindow", json!({ "handle": new["handle"], "focus": true })).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_goes_from_the_link_to_the_receipt_in_arabic_with_a_closed_tab_in_the_middle() -> Outcome {
    let Some(mut firefox) = Firefox::start().await? else { return Ok(()) };
    let house = House::open()?;
    let link = house.link("design1")?;
    firefox.goto(&link).await?;
    firefox.see("#promise").await?;
    let speak = "const list = document.getElementById('language'); list.value = 'ar';
        list.dispatchEvent(new Event('change'))";
    firefox.run(speak).await?;
    firefox.see("html[lang=ar][dir=rtl] #start").await?;
    let spill = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
    firefox.becomes(spill, json!(0)).await?;
    firefox.becomes("return document.getElementById('start').textContent", json!("ابدأ")).await?;
    firefox.press("#start").await?;
    firefox.see("#statements").await?;
    // As long as a comment ever waits: the tab is closed meanwhile.
    let patient = "const real = Crypto.prototype.getRandomValues;
        Crypto.prototype.getRandomValues = function (array) {
          return array.length === 1 ? array.fill(55) : real.call(this, array);
        }";
    firefox.run(patient).await?;
    let choose = "for (const one of [...document.querySelectorAll('#items fieldset')].slice(0, 6))
        one.querySelectorAll('input')[1].click()";
    firefox.run(choose).await?;
    firefox.write("#comment", "عددنا قليل.").await?;
    firefox.press("#review summary").await?;
    firefox.becomes("return document.querySelectorAll('#review li').length", json!(10)).await?;
    firefox.press("#statements .send").await?;
    firefox.see("#done [data-if=comment-waits]").await?;
    firefox.press("#save-receipt").await?;
    let receipt = house.put("receipt.json", firefox.downloaded("candor-receipt-2026-q4").await?)?;

    // The tab is closed while the comment waits; the link brings it back, and nothing else.
    another_tab(&mut firefox).await?;
    firefox.goto(&link).await?;
    firefox.see("#done [data-if=comment-waits]").await?;
    let waited = firefox.see("#done [data-if=comment-in]").await;
    if waited.is_err() {
        firefox.see("#done [data-if=comment-in]").await?; // it waits a minute at most
    }
    let left =
        "return [sessionStorage.length, Object.keys(localStorage).map((name) => name.split(' ')[0]).join()]";
    firefox.becomes(left, json!([0, "used"])).await?;

    house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
    firefox.goto(&format!("{}/check", house.origin())).await?;
    firefox.see("#receipt-file").await?;
    firefox.write("#receipt-file", &receipt.display().to_string()).await?;
    firefox.see("#counted").await?;
    let file: Value = serde_json::from_str(&house.read("receipt.json")?)?;
    let leaf = file["leaf"].as_str().ok_or("a leaf")?;
    assert!(
        house.conversation().requests().iter().all(|request| !request.body.contains(leaf)),
        "the receipt was sent"
    );
    Ok(())
}
