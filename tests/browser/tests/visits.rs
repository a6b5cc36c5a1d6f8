//! Collecting now and answering later, and a comment that follows on its own: what is carried from one visit to the next,
//! and that nothing else is.

use std::sync::Arc;

use candor_browser_tests::{Browser, House, at_home, at_home_twice, browse};
use fantoccini::Locator;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_token_file_carries_a_token_and_no_code_to_a_browser_that_knows_nothing() {
    let first = |browser: Browser, house: Arc<House>| async move {
        let link = house.link("design1")?;
        browser.open(&link).await?;
        browser.intercept("(path, real) => real()").await?;
        browser.later().await?;
        browser.see("#collected").await?;
        browser.focuses("h1").await?;
        assert_eq!((browser.sent("/token").await?.len(), browser.sent("/answers").await?.len()), (1, 0));
        browser.pictures("respond-collected").await?;
        // A reload forgets nothing yet.
        browser.client.refresh().await?;
        browser.see("#save-token").await?.click().await?;
        let file = browser.downloaded("candor-token-2026-q4").await?;
        let code = link.split('.').rev().nth(2).ok_or("a code")?;
        for secret in [code, "blinded", "inverse", "design1"] {
            assert!(!file.contains(secret), "{secret} is in the token file");
        }
        house.put("carried.json", &file)?;
        browser.see("#saved").await?;
        browser.pictures("respond-saved").await?;
        browser.see("#saved").await?.click().await?;
        browser.see("#put-away").await?;
        browser.pictures("respond-put-away").await?;
        browser.nothing_is_left().await
    };
    let second = |browser: Browser, house: Arc<House>| async move {
        browser.open(&format!("{}/i", house.origin())).await?;
        browser.see("[data-problem=missing]").await?;
        browser.pictures("respond-missing").await?;
        browser.choose_file("#token-file", &house.put("other.json", "{}")?).await?;
        browser.see("#no-token").await?;
        browser.pictures("respond-no-token").await?;
        let carried = house.put("again.json", &house.read("carried.json")?)?;
        browser.choose_file("#token-file", &carried).await?;
        browser.see("#promise").await?;
        assert!(!browser.client.find(Locator::Css("#later")).await?.is_displayed().await?);
        browser.intercept("(path, real) => real()").await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        assert_eq!((browser.sent("/token").await?.len(), browser.sent("/answers").await?.len()), (0, 1));
        browser.nothing_is_left().await?;

        // The file once more: its token counts once.
        browser.open(&format!("{}/i", house.origin())).await?;
        browser.choose_file("#token-file", &carried).await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 5).await?;
        browser.send().await?;
        browser.see("[data-problem=already_answered]").await?;
        browser.nothing_is_left().await
    };
    at_home_twice(first, second).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_kept_in_the_browser_is_offered_again_and_gone_once_it_was_used() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.open(&link).await?;
        browser.later().await?;
        browser.see("#keep-token").await?.click().await?;
        browser.see("#put-away").await?;
        let left = "return [sessionStorage.length, Object.keys(localStorage).filter((name) => name.startsWith('candor token')).length]";
        browser.becomes(left, json!([0, 1])).await?;
        let code = link.split('.').rev().nth(2).ok_or("a code")?;
        let stored = browser.run("return Object.values(localStorage).join()").await?.to_string();
        assert!(!stored.contains(code), "the code is kept");

        // The link again: the page says that it was used here, and that a token of this round is here. So does the page without a
        // link, and the promise, where the device has forgotten the one and not the other.
        browser.open(&link).await?;
        browser.see("#used [data-if=collected]").await?;
        browser.see("#kept-tokens button").await?;
        browser.pictures("respond-used-collected").await?;
        browser.see("#forget-used").await?.click().await?;
        browser.see("#promise").await?;
        browser.see("#kept-tokens button").await?;
        browser.pictures("respond-kept-beside-promise").await?;
        browser.open(&format!("{}/i", house.origin())).await?;
        browser.see("#kept-tokens button").await?;
        browser.pictures("respond-kept").await?;
        browser.see("#kept-tokens button").await?.click().await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        // Until the answers are confirmed it stays.
        browser
            .intercept("async (path, real, before) => { await real(); throw new TypeError('lost'); }")
            .await?;
        browser.send().await?;
        browser.see("#unconfirmed").await?;
        let names = "return Object.keys(localStorage).map((name) => name.split(' ')[0]).sort()";
        let left = browser.run(names).await?;
        assert_eq!(left, json!(["candor", "sent"]), "the token and what it sealed, and no link beside them");
        browser.intercept("(path, real) => real()").await?;
        browser.see("#unconfirmed .send").await?.click().await?;
        browser.see("#done").await?;
        browser.nothing_is_left().await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_was_used_to_collect_leads_to_the_token_file() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        browser.open(&link).await?;
        browser.later().await?;
        browser.see("#save-token").await?.click().await?;
        let file = house.put("carried.json", &browser.downloaded("candor-token").await?)?;
        browser.see("#saved").await?.click().await?;
        browser.see("#put-away").await?;
        browser.open(&link).await?;
        browser.see("#used [data-if=collected]").await?;
        browser.see("#forget-used").await?.click().await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("[data-problem=already_used]").await?;
        browser.nothing_is_left().await?;
        browser.choose_file("#token-file", &file).await?;
        browser.see("#start").await?.click().await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_follows_on_its_own_and_survives_a_reload_in_its_box_only() {
    at_home(|browser, house| async move {
        browser.start(&house.link("design1")?).await?;
        browser.comments_wait(60).await?;
        browser.choose(1, 2).await?;
        browser.see("#comment").await?.send_keys("Ask the quiet ones.").await?;
        browser.intercept("(path, real) => real()").await?;
        browser.send().await?;
        let said = browser.see("#done [data-if=comment-waits]").await?.text().await?;
        let seconds = said.split_whitespace().find_map(|word| word.parse::<u32>().ok()).ok_or("a delay")?;
        assert!((5..=60).contains(&seconds), "{said}");
        let answers = browser.sent("/answers").await?;
        assert_eq!(answers.len(), 1, "the comment went together with the answers");
        let kept = browser.run("return Object.values(sessionStorage).join()").await?.to_string();
        for secret in ["the quiet ones", "privateKey", "\"code\""] {
            assert!(!kept.contains(secret), "{secret} is on the device");
        }
        let sealed: Value =
            browser.run("return JSON.parse(Object.values(sessionStorage)[0]).comment").await?;

        browser.comments_wait(5).await?;
        browser.client.refresh().await?;
        browser.see("#done [data-if=comment-waits]").await?;
        browser.intercept("(path, real) => { throw new TypeError('lost'); }").await?;
        browser.see("#done [data-if=comment-late]").await?;
        browser.pictures("respond-comment-late").await?;
        browser.intercept("(path, real) => real()").await?;
        browser.see("#send-comment").await?.click().await?;
        browser.see("#done [data-if=comment-in]").await?;
        assert_eq!(browser.sent("/answers").await?[0]["body"], sealed, "the same box, whenever it is sent");
        browser.nothing_is_left().await
    })
    .await;
}

/// HR's own words, whom to ask, and until when, where the organisation and this device's clock are on two sides of the world.
#[tokio::test(flavor = "multi_thread")]
async fn the_page_shows_the_words_of_hr_as_text_and_the_end_where_the_organisation_is() {
    browse(|browser| async move {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("words.txt");
        std::fs::write(&file, "Why we ask:\nnights are <b>thin</b>.\n")?;
        let words = file.display().to_string();
        let house = House::open_with(&[
            "--paragraph",
            &words,
            "--contact",
            "Ada & the <i>works council",
            "--contact-address",
            "room 12, 555-0199",
            "--time-zone",
            "Pacific/Auckland",
        ])?;
        browser.open("about:blank").await?;
        let clock = |zone: &str| json!({ "timezoneId": zone });
        browser.devtools("Emulation.setTimezoneOverride", clock("America/Los_Angeles")).await?;
        browser.client.goto(&house.link("design1")?).await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        let said = browser.text("#promise").await?;
        for words in [
            "Why we ask:\nnights are <b>thin</b>.",
            "Ada & the <i>works council, room 12, 555-0199",
            "(midnight, Pacific/Auckland)",
            "On this device's clock that is ",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(browser.client.find(Locator::Css("#promise .lines b")).await.is_err());
        browser.pictures("respond-hr").await?;
        browser.devtools("Emulation.setTimezoneOverride", clock("Pacific/Auckland")).await?;
        browser.client.refresh().await?;
        browser.see("#promise").await?;
        browser.unfold().await?;
        let said = browser.text("#promise").await?;
        assert!(said.contains("Pacific/Auckland") && !said.contains("On this device's clock"), "{said}");
        Ok(())
    })
    .await;
}

/// The promise of a round says whether the works council receives the answers, before anything is chosen.
#[tokio::test(flavor = "multi_thread")]
async fn a_round_that_hands_answers_over_says_so_before_answering() {
    browse(|browser| async move {
        let house = House::open_with(&["--answers-to-works-council"])?;
        browser.open(&house.link("design1")?).await?;
        let said = browser.see("#promise .notice[data-if=council-answers]").await?.text().await?;
        assert!(said.contains("every single answer sheet"), "{said}");
        browser.pictures("respond-council").await?;
        Ok(())
    })
    .await;
}
