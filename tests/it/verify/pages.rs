//! The pages of the desk, of a made-up clinic's four quarters: what HR and each leader sees is clean, and a changed number is found.

use candor_protocol::survey::{Instrument, Threshold};
use candor_rehearse::Company;
use candor_verify::{Asked, Findings, verify};
use chrono::TimeDelta;
use rand::{SeedableRng, rngs::StdRng};

use super::{complaints, file, table};
use crate::{
    harness::{Browser, TestApp, quiet, round},
    languages::LANGUAGES,
};

/// The clinic, its last round just published.
fn clinic() -> TestApp {
    let mut app = TestApp::new();
    app.import(&Company::units_csv(), &Company::people_csv());
    let (instrument, mut rng) = (Instrument::built_in(), StdRng::seed_from_u64(2026));
    for quarter in 0..4 {
        let name = round(&format!("2026-q{}", quarter + 1));
        let responses = Company::responses(&instrument, quarter, &mut rng);
        app.service.open_round(&name, &instrument, Threshold::DEFAULT, &quiet, &mut app.rng).unwrap();
        app.service.answer(&name, &responses, &quiet, &mut app.rng).unwrap();
        app.service.finish(&name, &quiet, &mut app.rng).unwrap();
        app.clock.advance(TimeDelta::days(91));
    }
    app
}

type Pages = Vec<(String, String)>;

/// What is read in every language.
const PATHS: [&str; 3] = ["/desk/overview/2026-q4", "/desk/compare", "/desk/reports"];

/// Every view of the overview, the list and every report that somebody may see; all but the reports in one language.
fn pages(browser: &Browser, who: &str, spoken: &str) -> Pages {
    let overview = "/desk/overview/2026-q4";
    let mut paths: Vec<String> =
        ["", "?order=value", "?order=change&back=1", "?order=answered", "?columns=statements"]
            .map(|view| format!("{overview}{view}"))
            .into();
    paths.extend(["/desk/overview/2026-q2", "/desk/compare", "/desk/reports"].map(str::to_owned));
    let list = browser.get(&format!("/desk/reports?lang={spoken}")).body;
    let reports = list.split("href=\"/desk/reports/").skip(1).map(|rest| rest.split('"').next().unwrap());
    // Each report in one of the languages by turns, as its links lead there.
    let language = |nth: usize| LANGUAGES[nth % LANGUAGES.len()];
    let in_language = |(nth, path)| format!("/desk/reports/{path}&lang={}", language(nth));
    paths.extend(reports.enumerate().map(in_language));
    let get = |(nth, path): (usize, String)| {
        let reply = browser.get(&path);
        assert_eq!(reply.status, 200, "{who}: {path}");
        let of_page = path.split_once("&lang=").map_or(spoken, |(_, language)| language);
        assert!(reply.body.contains(&format!("<html lang=\"{of_page}\"")), "{who}: {path}");
        if let Some((_, language)) = path.split_once("&lang=") {
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            let article = format!("<article class=\"report\" lang=\"{language}\" dir=\"{direction}\">");
            assert!(reply.body.contains(&article), "{who}: {path}");
            // Its pictures speak as it does.
            let chart = reply.body.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap();
            let chart = browser.get(&chart.replace("&#38;", "&"));
            assert!(chart.body.contains(&format!("lang=\"{language}\"")), "{who}: {path}: {}", chart.body);
        }
        (format!("{who}-{nth}.html"), reply.body)
    };
    paths.into_iter().enumerate().map(get).collect()
}

fn judge(app: &TestApp, pages: &Pages) -> Findings {
    let releases = app.service.releases().unwrap();
    let texts = releases.iter().map(|one| file(&format!("release-{}.json", one.round()), one.to_text()));
    let pages = pages.iter().map(|(name, text)| file(name, text.clone()));
    verify([file("release.csv", table(&releases))].into_iter().chain(texts).chain(pages), Asked::default())
}

#[test]
fn the_desk_prints_only_released_numbers_for_every_role_and_a_changed_one_is_found() {
    let app = clinic();
    let hr = pages(&app.sign_in("hr@clinic.example", "hr"), "hr", "en");
    let leader = pages(&app.sign_in("medicine.lead@clinic.example", ""), "leader", "en");
    let german = pages(&app.sign_in("surgery.lead@clinic.example", ""), "german", "de");
    let mut both = [hr.clone(), leader.clone(), german.clone()].concat();
    let turned = app.sign_in("recovery.lead@clinic.example", "");
    for (language, path) in LANGUAGES.iter().flat_map(|language| PATHS.map(|path| (language, path))) {
        let page = turned.get(&format!("{path}?lang={language}"));
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path} in {language}");
        both.push((format!("{language}-{}.html", both.len()), page.body));
    }
    let findings = judge(&app, &both);
    assert!(findings.are_clean(), "{:#?}", complaints(&findings));
    let said =
        findings.checks.iter().find(|check| check.text.contains("of the desk print only released")).unwrap();
    let compared = said.text.rsplit_once(": ").unwrap().1.split(' ').next().unwrap().parse::<u32>().unwrap();
    assert!(compared > 1_000, "{}", said.text);

    // The leader of Medicine: nothing of Surgery, and the marks that the model gives.
    let overview = &leader[0].1;
    assert!(overview.contains("Ward B") && !overview.contains("Theatre"), "{overview}");
    let theatre = "<b class=\"fell\">fell</b>";
    assert_eq!((hr[0].1.matches(theatre).count(), overview.matches(theatre).count()), (1, 0));
    assert_eq!(overview.matches("<b class=\"rose\">rose</b>").count(), 1);

    let check = |what: &str, with: &str, expected: &str| {
        let mut pages = hr.clone();
        let changed = pages[0].1.replacen(what, with, 1);
        assert_ne!(changed, pages[0].1, "{what} is not on the page");
        pages[0].1 = changed;
        let findings = judge(&app, &pages);
        let found = complaints(&findings);
        assert!(
            found.iter().any(|found| found.contains(expected)),
            "expected {expected:?}, found {found:#?}"
        );
    };
    let cell = |unit: &str, measure: &str| {
        let row = hr[0].1.split(&format!("<tr data-unit=\"{unit}\">")).nth(1).unwrap();
        let cell = row.split(&format!("data-measure=\"{measure}\">")).nth(1).unwrap();
        (row.split("data-measure").next().unwrap().to_owned(), cell.split('<').next().unwrap().to_owned())
    };
    let (begins, value) = cell("theatre-1", "composite");
    let at = |value: &str| format!("<tr data-unit=\"theatre-1\">{begins}data-measure=\"composite\">{value}");
    check(
        &at(&value),
        &at("2.9"),
        "as composite of \"Operating Theatre 1\" (theatre-1) in round 2026-q4, where",
    );
    let whole = cell("harbour", "dimension:mistakes").1;
    let at = |value: &str| format!("data-measure=\"dimension:mistakes\">{value}");
    check(&at(&whole), &at("4.9"), "says \"4.9\" as dimension:mistakes of");
    check("78 of 100</td>", "79 of 100</td>", "as answered of");
    check("up to 2.4", "up to 2.3", "which is no step of the scale");
    check("One unit fell.", "One unit fell, by 3.33.", "says 3.33");
    check("</main>", "<script>alert(1)</script></main>", "holds <script");
    // The same where the page is in German: a cell, a count, a colour, a word.
    assert!(german[0].1.contains("<b class=\"fell\">gefallen</b>"), "{}", german[0].1);
    let compared =
        "<td class=\"s3\" data-round=\"2026-q4\" data-unit=\"surgery\" data-measure=\"composite\">";
    for (page, what, with, expected) in [
        (0, "25 von 28</td>", "26 von 28</td>", "as answered of"),
        (0, "bis 2.4", "bis 2.3", "which is no step of the scale"),
        (0, "Eine Einheit ist gefallen.", "Eine Einheit ist um 3.33 gefallen.", "says 3.33"),
        (6, compared, &format!("{compared}4"), "as composite of"),
        (7, "data-measure=\"change\">", "data-measure=\"change\">9.9 ", "as change of"),
    ] {
        let mut pages = german.clone();
        let changed = pages[page].1.replacen(what, with, 1);
        assert!(changed != pages[page].1, "{what} is not on the page {}", pages[page].1);
        pages[page].1 = changed;
        let findings = judge(&app, &pages);
        let found = complaints(&findings);
        assert!(found.iter().any(|found| found.contains(expected)), "{expected:?}: {found:#?}");
    }
    // A number about a unit that is not shown.
    check(
        "Not shown alone, so",
        "<b data-measure=\"composite\">3.1</b> Not shown alone, so",
        "where release.csv",
    );
}
