//! Results for everybody, from the opening to the page of a unit: the real service, its clock and its mails, and the page as people read it.

use candor_browser_tests::{House, browse};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn whoever_did_not_answer_reads_what_came_of_it_in_any_language_and_nothing_is_asked_for() {
    browse(|browser| async move {
        let house = House::open_with(&["--results-for-everybody"])?;
        for person in ["design1", "design2", "design3", "design4", "design5"] {
            browser.open(&house.link(person)?).await?;
            let said = browser.see(".facts [data-if=everybody]").await?.text().await?;
            assert_eq!(said, "Everybody here can see averages of 5 or more people, never one person's ratings.");
            browser.see("#start").await?.click().await?;
            for statement in 1..=10 {
                browser.choose(statement, 4).await?;
            }
            browser.send().await?;
            browser.see("#done").await?;
        }
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
        house.a_day_passes()?;
        house.candor(&["round", "audit-file", "2026-q4", "audit.json"])?;
        house.candor(&["round", "publish", "2026-q4", "--yes", "2026-q4"])?;
        house.two_weeks_pass()?;

        // design7 has not answered; north1 is of a team that is not shown.
        let link = house.results_link("design7")?;
        assert_eq!(link, house.results_link("design1")?, "one link for the whole unit");
        browser.open(&link).await?;
        let page = browser.see("#en").await?.text().await?;
        assert!(page.contains("Design: ") && page.contains("Acme: ") && page.contains("Answered: 5."), "{page}");
        assert!(page.contains("The leader of Design has not written yet."), "{page}");
        browser.pictures("results").await?;
        for (language, direction) in [("ar", "rtl"), ("de", "ltr")] {
            browser.see(&format!("nav a[href='#{language}']")).await?.click().await?;
            browser.see(&format!("#{language}")).await?;
            let shown = "return [...document.querySelectorAll('article')].filter((one) => one.offsetHeight > 0)
                .map((one) => one.id + ' ' + getComputedStyle(one).direction)";
            browser.becomes(shown, json!([format!("{language} {direction}")])).await?;
            browser.pictures(&format!("results-{language}")).await?;
        }
        // Another language is asked of nobody.
        let asked = "return performance.getEntriesByType('resource').filter((one) => !one.name.includes('/asset/')).length";
        browser.becomes(asked, json!(0)).await?;
        browser.becomes("return document.cookie", json!("")).await?;
        // Without a language in its address it is read in the browser's, and in English where there is none.
        browser.open(link.split('#').next().ok_or("an address")?).await?;
        browser.see("#en").await?;

        browser.open(&house.results_link("north1")?).await?;
        let page = browser.see("#en").await?.text().await?;
        assert!(page.contains("North is not shown on its own. The next one above it that is shown is Acme."), "{page}");
        browser.pictures("results-hidden").await
    })
    .await;
}
