//! A paper card, from HR's roster to the receipt: printed at the desk, drawn by a nurse without an address, answered on a phone.
//!
//! A test must never look into the service: the link stands on the card, as for everybody who draws one.

use candor_browser_tests::at_a_bare_desk;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_nurse_without_an_address_draws_a_card_and_answers() {
    at_a_bare_desk(|browser, house| async move {
        let mut people = "id,email,unit\n".to_owned();
        for at in 1..=8 {
            people += &format!(",design{at}@acme.example,design\n");
        }
        for at in 1..=5 {
            people += &format!("7{at},,north\n");
        }
        house.put("people.csv", people)?;
        house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        house.candor(&["round", "open", "2026-q4", "--yes", "2026-q4"])?;
        house.candor(&["account", "invite", "hr@acme.example"])?;
        browser.set_up(&house, "hr").await?;
        browser.desk(&house, "/desk/rounds/2026-q4").await?;
        browser.hears("5 people in the roster have no address").await?;
        browser.pictures("desk-round-cards").await?;
        browser.run("document.getElementById('language').value = 'ar'").await?;
        browser.click("Fetch the cards, to print them").await?;
        browser.becomes("return document.querySelectorAll('article').length", json!(5)).await?;
        browser.pictures("cards").await?;
        // Nothing of a card is cut off, and none is cut in two.
        let spill = "return [...document.querySelectorAll('article, article *')].some((one) => one.scrollWidth > one.clientWidth + 1
            && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline')";
        browser.becomes(spill, json!(false)).await?;
        let link = browser.text("article:nth-child(3) .link").await?;
        // It may be broken where it is printed; whoever types it does not see where.
        let link: String = link.split_whitespace().collect();

        browser.start(&link).await?;
        browser.see("html[lang=ar][dir=rtl]").await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        browser.nothing_is_left().await?;
        // Before anybody begins, the page says what a card protects less; in a round without cards it does not.
        browser.open(&house.link("design2")?).await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        browser.says("[data-say=promise-paper-cards]", "could use one first").await
    })
    .await;
}
