//! The demo, as whoever tries it would see it: what people are told before they answer again; what HR and stewards come to the desk for, from
//! its first page on, with how many clicks it takes and how long a browser needs for them; and what comes out of the printer.
//!
//! Clicks are counted and held to three; seconds are printed and never judged.

use std::time::Instant;

use candor_browser_tests::{Browser, House, Outcome, PASSWORD, Sheet, browse};
use fantoccini::Locator;
use serde_json::json;

/// Something that somebody wants to know or do, from the desk's first page on.
struct Task<'a> {
    browser: &'a Browser,
    what: &'static str,
    clicks: u32,
    begun: Instant,
}

impl<'a> Task<'a> {
    async fn from_home(browser: &'a Browser, house: &House, what: &'static str) -> Outcome<Self> {
        browser.desk(house, "/desk").await?;
        browser.hears("What is next").await?;
        Ok(Self { browser, what, clicks: 0, begun: Instant::now() })
    }

    async fn click(&mut self, words: &str) -> Outcome {
        self.clicks += 1;
        self.browser.click(words).await
    }

    fn ends(self) {
        eprintln!("{}: {} clicks, {:.1?}", self.what, self.clicks, self.begun.elapsed());
        assert!(self.clicks <= 3, "{}: {} clicks", self.what, self.clicks);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_demo_people_are_told_and_what_hr_and_stewards_want_is_three_clicks_from_home_and_prints_whole()
 {
    browse(|browser| async move {
        let (house, link) = tokio::task::spawn_blocking(House::demo).await??;
        told(&browser, &link).await?;
        let failed = house.a_report_fails()?;
        signs_in(&browser, &house, "what is next, and the overview").await?;
        who_needs_a_talk(&browser, &house).await?;
        since_last_year(&browser, &house).await?;
        whose_letter_failed(&browser, &house, &failed).await?;
        a_picture_for_monday(&browser, &house).await?;
        prints(&browser, &house).await?;
        browser.click("Sign out").await?;
        signs_in(&browser, &house, "comments that wait").await?;
        black_out_a_name(&browser, &house).await
    })
    .await;
}

/// What came of the last answers, as people read it before they answer again.
async fn told(browser: &Browser, link: &str) -> Outcome {
    browser.open(link).await?;
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
}

async fn signs_in(browser: &Browser, house: &House, who: &str) -> Outcome {
    browser.desk(house, "/demo").await?;
    browser.click(who).await?;
    browser.write("#password", PASSWORD).await?;
    browser.write("#again", PASSWORD).await?;
    browser.click("Keep it and sign in").await
}

async fn list(browser: &Browser, script: &str) -> Outcome<Vec<String>> {
    Ok(serde_json::from_value(browser.run(script).await?)?)
}

/// The printed values of the map, in its order, without that of the whole.
const VALUES: &str = "return [...document.querySelectorAll('.map tbody tr:not(:first-child) td[data-measure=composite]')].map((one) => one.textContent)";

/// Those that fell stand above the map; the lowest three are first in it.
async fn who_needs_a_talk(browser: &Browser, house: &House) -> Outcome {
    let mut task = Task::from_home(browser, house, "which three teams need a talk").await?;
    task.click("Overview").await?;
    let moved =
        list(browser, "return [...document.querySelectorAll('.moved li')].map((one) => one.textContent)")
            .await?;
    assert!(moved.iter().any(|one| one.contains("fell")), "{moved:?}");
    task.click("Value").await?;
    browser.hears("Before you rank").await?;
    let values = list(browser, VALUES).await?;
    assert!(values.len() >= 3 && values.is_sorted(), "{values:?}");
    let lowest = browser.text(".map tbody tr:not(:first-child) th a").await?;
    task.click(&lowest).await?;
    browser.see(".report").await?;
    task.ends();
    Ok(())
}

async fn since_last_year(browser: &Browser, house: &House) -> Outcome {
    let mut task = Task::from_home(browser, house, "did anything change since last year").await?;
    task.click("Overview").await?;
    let rounds = list(
        browser,
        "return [...document.querySelectorAll('.rounds tbody th')].map((one) => one.textContent)",
    )
    .await?;
    let [first, .., last] = &rounds[..] else { return Err(format!("{rounds:?}").into()) };
    let year = |round: &str| round.split('-').next().and_then(|year| year.parse::<u32>().ok());
    assert_eq!(year(first).map(|year| year + 1), year(last), "{rounds:?}");
    let said = browser.text(".lead").await?;
    assert!(
        said.contains("up and down as units of their size do"),
        "what moved, and that nothing else did: {said}"
    );
    task.ends();
    Ok(())
}

async fn whose_letter_failed(browser: &Browser, house: &House, failed: &str) -> Outcome {
    let mut task = Task::from_home(browser, house, "whose letter failed").await?;
    browser.hears("One mail could not be handed over").await?;
    task.click("See which").await?;
    browser.hears(&format!("to {failed}: 550 no such mailbox")).await?;
    task.ends();
    Ok(())
}

async fn a_picture_for_monday(browser: &Browser, house: &House) -> Outcome {
    let mut task = Task::from_home(browser, house, "a picture for Monday's meeting").await?;
    task.click("Overview").await?;
    let whole = browser.text(".map tbody tr:first-child th a").await?;
    task.click(&whole).await?;
    // It is a file: no page comes.
    task.clicks += 1;
    browser.named("PNG").await?.click().await?;
    assert!(browser.downloaded_file("", ".png").await?.starts_with(b"\x89PNG"));
    task.ends();
    Ok(())
}

/// To the words of the comment; to tick one and to press the key is doing it.
async fn black_out_a_name(browser: &Browser, house: &House) -> Outcome {
    let mut task = Task::from_home(browser, house, "black out a name").await?;
    task.click("Read").await?;
    task.click("Read the comments").await?;
    let before = browser.client.find_all(Locator::Css(".bar")).await?.len();
    task.click("Black out").await?;
    browser.run("document.querySelector('.ticks input').click()").await?;
    task.ends();
    browser.click("Black out what is ticked").await?;
    let bars = "return document.querySelectorAll('.bar').length";
    browser.becomes(bars, json!(before + 1)).await
}

/// What is only for the screen, on both pages.
const SCREEN: [&str; 6] = ["Sign out", "Home", "Rounds", "Plain list", "Compare two", "PNG"];

async fn prints(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/desk/overview").await?;
    // Wide enough for a table of ten columns, dark or not on the screen.
    browser.device(1280, "dark").await?;
    let heading = browser.text("h1").await?;
    let cells = list(
        browser,
        "return [...document.querySelectorAll('.map td[data-measure]')].map((one) => one.textContent)",
    )
    .await?;
    let sheets = browser.print("print-overview", json!({})).await?;
    is_whole(&sheets, &heading, (842.0, 595.0));
    let on_paper =
        |text: &str| sheets.iter().flat_map(|sheet| &sheet.lines).filter(|(line, ..)| line == text).count();
    for cell in &cells {
        let here = cells.iter().filter(|other| *other == cell).count();
        assert!(
            on_paper(cell) >= here,
            "{cell} stands {here} times on the screen and {} times on paper",
            on_paper(cell)
        );
    }
    // The map goes over several sheets, and each begins with its head.
    let names = list(browser, "return [...document.querySelectorAll('.map tbody th > a:first-child')].map((one) => one.textContent)").await?;
    let with_rows = |sheet: &&Sheet| names.iter().filter(|name| sheet.has(name)).count() > 2;
    let with_rows: Vec<&Sheet> = sheets.iter().filter(with_rows).collect();
    assert!(with_rows.len() > 1, "{names:?}: {sheets:#?}");
    assert!(
        with_rows
            .iter()
            .all(|sheet| ["Unit", "Value", "Moved", "Answered"].iter().all(|head| sheet.has(head))),
        "{sheets:#?}"
    );
    let lines: Vec<&str> =
        sheets.iter().flat_map(|sheet| &sheet.lines).map(|(line, ..)| line.as_str()).collect();
    let parts =
        [heading.as_str(), "Every round", "Units and topics", "Before you compare", "What a mark means"];
    let parts = parts.map(|part| lines.iter().position(|line| *line == part));
    assert!(parts.iter().all(Option::is_some) && parts.is_sorted(), "{parts:?}: {lines:#?}");

    let whole = "return document.querySelector('.map tbody tr:first-child th a').href";
    let report = browser.run(whole).await?;
    browser.client.goto(report.as_str().ok_or("no report")?).await?;
    let heading = browser.text("h1").await?;
    let sheets = browser.print("print-report", json!({})).await?;
    is_whole(&sheets, &heading, (595.0, 842.0));
    browser.device(360, "light").await
}

/// Nothing is cut off or made smaller to fit, no sheet is empty, it begins with what happened, and nothing of the screen is on it.
fn is_whole(sheets: &[Sheet], heading: &str, (width, height): (f64, f64)) {
    assert!(!sheets.is_empty() && sheets.len() <= 4, "{} sheets", sheets.len());
    let first = sheets[0].lines.first().map(|(line, ..)| line.as_str()).unwrap_or_default();
    assert!(
        !first.is_empty() && heading.starts_with(first),
        "{first:?} is not the beginning of {heading:?}: {:#?}",
        sheets[0]
    );
    for sheet in sheets {
        assert!(
            (sheet.size.0 - width).abs() < 2.0 && (sheet.size.1 - height).abs() < 2.0,
            "{:?}",
            sheet.size
        );
        assert!(!sheet.lines.is_empty(), "an empty sheet");
        assert!((sheet.scale - 0.75).abs() < 0.001, "it was made smaller to fit: {}", sheet.scale);
        for (line, x, y) in &sheet.lines {
            assert!(
                (20.0..width - 20.0).contains(x) && (20.0..height - 20.0).contains(y),
                "{line} begins at {x}, {y}"
            );
            assert!(!SCREEN.contains(&line.as_str()), "{line} is for the screen");
        }
    }
}
