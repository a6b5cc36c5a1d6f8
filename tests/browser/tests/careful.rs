//! The warnings beside the comment box, as a person meets them: they come after a pause, name what was seen, hold nothing
//! back, and ask nobody.

use candor_browser_tests::at_home;
use serde_json::{Value, json};

/// Every request of the page that the browser itself has counted, whoever made it.
const ASKED: &str = "return performance.getEntriesByType('resource').length";

#[tokio::test(flavor = "multi_thread")]
async fn a_telling_comment_is_noticed_without_a_request_and_can_be_sent_all_the_same() {
    at_home(|browser, house| async move {
        browser.device(360, "light").await?;
        browser.start(&house.link("design1")?).await?;
        browser.choose(1, 2).await?;
        browser.intercept("(path, real) => real()").await?;
        let asked = browser.run(ASKED).await?;
        let box_of = "document.getElementById('comment').scrollIntoView({ block: 'start' })";
        browser.run(box_of).await?;
        let field = browser.see("#comment").await?;
        field.send_keys("More time would help.").await?;
        tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
        browser.becomes("return document.getElementById('careful').hidden", json!(true)).await?;

        let count = "window.told = 0; new MutationObserver(() => { told += 1; })
            .observe(document.getElementById('careful'), { subtree: true, childList: true, characterData: true })";
        browser.run(count).await?;
        field.send_keys(" As I told you, I am the only nurse; ask Miriam.").await?;
        let said = browser.see("#careful").await?.text().await?;
        for seen in ["“As I told you”", "“I am the only nurse”", "“Miriam”"] {
            assert!(said.contains(seen), "{seen}: {said}");
        }
        assert!(!said.contains("e-mail"), "{said}");
        // Not with every key: whoever types on hears little.
        let told = browser.run("return told").await?.as_u64().ok_or("a number")?;
        assert!((1..10).contains(&told), "it was said {told} times");
        assert!(browser.names("status").await?.len() > 1, "a screen reader is told in a status");
        browser.run(box_of).await?;
        browser.pictures("respond-careful").await?;
        browser.run("document.querySelector('.who').open = true").await?;
        browser.pictures("respond-careful-who").await?;

        // What is taken out is not spoken of any more.
        browser
            .run(
                "const field = document.getElementById('comment'); field.value = 'Ask at 0171 5550123.';
            field.dispatchEvent(new Event('input', { bubbles: true }))",
            )
            .await?;
        browser.see("#careful [data-sign=phone]").await?;
        let hidden = "return [...document.querySelectorAll('[data-sign]:not([hidden])')].length";
        browser.becomes(hidden, json!(1)).await?;

        // A written date, in each language of the page.
        let dates = "return ['le 5 mars dernier', 'el 5 de marzo de 2026', 'il 5 marzo', 'dnia 5 marca', '5 Mart 2026', 'يوم ٥ مارس',
            'في 5 آذار', 'am 5. März', 'the 5th of March', 'marche 5 fois', 'may be'].map((text) => signs(text).map(([kind]) => kind).join())";
        let expected: Vec<&str> = std::iter::repeat_n("date", 9).chain(["", ""]).collect();
        browser.becomes(dates, json!(expected)).await?;

        assert_eq!(browser.sent("").await?, Vec::<Value>::new(), "something was sent while typing");
        assert_eq!(browser.run(ASKED).await?, asked, "the browser asked for something while typing");

        // It holds nothing back, and leaves no word of the comment behind.
        browser.comments_wait(5).await?;
        browser.send().await?;
        browser.see("#done [data-if=comment-in]").await?;
        let left = "return document.documentElement.textContent.includes('5550123')";
        browser.becomes(left, json!(false)).await?;
        browser.nothing_is_left().await
    })
    .await;
}
