//! From a mail to the release: five people answer in a real browser, by keyboard alone, and what they said is in the
//! export.

use candor_browser_tests::at_home;
use fantoccini::key::Key;

/// Agreement with each of the ten built-in statements that means the same safety; three are reversed.
fn raw(safety: usize) -> [usize; 10] {
    let reversed = [0, 2, 4];
    std::array::from_fn(|at| if reversed.contains(&at) { 6 - safety } else { safety })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_people_answer_by_keyboard_is_in_the_release() {
    at_home(|browser, house| async move {
        let (tab, enter, space, down) =
            (char::from(Key::Tab), char::from(Key::Enter), char::from(Key::Space), char::from(Key::Down));
        for (person, safety) in
            [("design1", 4), ("design2", 4), ("design3", 4), ("design4", 3), ("design5", 4)]
        {
            browser.start(&house.link(person)?).await?;
            for answer in raw(safety) {
                browser.press([tab]).await?;
                if answer == 1 {
                    browser.press([space]).await?;
                }
                browser.press(vec![down; answer - 1]).await?;
            }
            // Past the fold, the comment and the review to the button.
            browser.press([tab, tab, tab, tab, enter]).await?;
            browser.see("#done").await?;
        }
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
        house.a_day_passes()?;
        house.candor(&["round", "audit-file", "2026-q4", "audit.json"])?;
        let audit = house.read("audit.json")?;
        assert_eq!(audit.matches("\"commit\"").count(), 5, "{audit}");
        assert!(!audit.contains("\"answer\""), "an answer is in the audit file");
        house.candor(&["round", "publish", "2026-q4", "--yes", "2026-q4"])?;
        house.candor(&["export", "--out", "export"])?;
        let csv = house.read("export/release.csv")?;
        for line in [
            "2026-q4,design,acme,Design,unit,5,composite,3.8,",
            // Below ten answers a statement has a row, and no value.
            "2026-q4,design,acme,Design,unit,5,mistakes,,,",
            "2026-q4,design,acme,Design,unit,5,tough-issues,,,",
            "2026-q4,north,acme,North,hidden,,composite,,,",
        ] {
            assert!(csv.lines().any(|found| found.starts_with(line)), "{line} is not in\n{csv}");
        }
        let report = house.mail("design.lead")?;
        assert!(report.contains("Design: 3.8 of 5 in 2026-q4 (5 of 7 answered)"), "{report}");
        Ok(())
    })
    .await;
}
