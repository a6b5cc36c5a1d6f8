//! What came of the last answers, as people read it before they answer again: in the demo, as whoever tries it would.

use candor_browser_tests::{House, browse};
use fantoccini::Locator;

#[tokio::test(flavor = "multi_thread")]
async fn a_leader_s_words_stand_before_the_statements_of_the_next_round() {
    browse(|browser| async move {
        let (_house, link) = tokio::task::spawn_blocking(House::demo).await??;
        browser.open(&link).await?;
        // One line, which opens.
        let line = browser.see("#told summary").await?;
        assert!(!browser.client.find(Locator::Css("#told-notes")).await?.is_displayed().await?);
        line.click().await?;
        browser.see("#told-notes").await?;
        let text = browser.text("#told").await?;
        for words in [
            "What came of the last answers",
            "Harbour Clinic, after",
            "What we heard: Many of you find it hard to speak up when a shift is short of people.",
            "What we will do: Every handover begins with one question",
            "It is not part of what is promised below.",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        // Before answering, and not any more once the statements are there.
        browser.pictures("respond-told").await?;
        browser.see("#start").await?.click().await?;
        browser.see("#statements").await?;
        assert!(!browser.client.find(Locator::Css("#told")).await?.is_displayed().await?);
        Ok(())
    })
    .await
}
