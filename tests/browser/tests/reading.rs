//! What a screen reader meets on the answering page, in its order: headings, buttons, links, fields and choices, each by role and name, as
//! Chromium tells them to one.
//!
//! It must never depend on a day or a round: running text is left to the eyes.

use candor_browser_tests::{Browser, Outcome, at_home};
use serde_json::json;

/// What a reader stops at; a choice belongs to its group.
const STOPS: [&str; 10] = [
    "heading",
    "button",
    "link",
    "textbox",
    "combobox",
    "group",
    "radio",
    "DisclosureTriangle",
    "region",
    "navigation",
];

/// The stops of the page as it is now.
async fn stops(browser: &Browser) -> Outcome<Vec<String>> {
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await?;
    let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
    let is_met = |role: &str| STOPS.contains(&role);
    // The tree comes level by level: a reader goes down each branch before the next.
    let find = |id: &str| nodes.iter().find(|node| node["nodeId"] == id);
    let mut next: Vec<_> = nodes.first().into_iter().collect();
    let mut found = Vec::new();
    while let Some(node) = next.pop() {
        let children = node["childIds"].as_array().cloned().unwrap_or_default();
        next.extend(children.iter().rev().filter_map(|id| find(id.as_str()?)));
        let role = node["role"]["value"].as_str().unwrap_or_default();
        if node["ignored"] != true && is_met(role) {
            let name = node["name"]["value"].as_str().unwrap_or_default();
            found.push(format!("{role}: {name}").trim_end_matches([':', ' ']).to_owned());
        }
    }
    Ok(found)
}

/// Waits until the stops of the page are these.
async fn meets(browser: &Browser, expected: &str) -> Outcome {
    let mut met = String::new();
    for _ in 0..100 {
        met = stops(browser).await?.join("\n");
        if met == expected.trim() {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    Err(format!("tests/browser/tests/reading.txt has other stops; now a reader meets:\n{met}").into())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_reader_meets_the_page_in_the_order_in_which_it_is_read() {
    at_home(|browser, house| async move {
        let known = include_str!("reading.txt");
        let (first, statements) = known.split_once("\n\n").ok_or("two screens")?;
        browser.open(&house.link("design1")?).await?;
        browser.see("#promise").await?;
        meets(&browser, first).await?;
        browser.see("#start").await?.click().await?;
        browser.see("#statements").await?;
        meets(&browser, statements).await
    })
    .await;
}
