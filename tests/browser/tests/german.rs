//! HR's desk in German, in the demo: every page fits on a phone and on a desk, and the line with its pages stays one line.

use candor_browser_tests::{Browser, House, Outcome, PASSWORD, at_a_bare_desk, browse};
use serde_json::json;

/// What HR goes through, and what a picture of it is called.
const PAGES: [(&str, &str); 13] = [
    ("/desk", "home"),
    ("/desk/rounds", "rounds"),
    ("/desk/roster", "roster"),
    ("/desk/schedule", "schedule"),
    ("/desk/guardians", "guardians"),
    ("/desk/mail", "mail"),
    ("/desk/overview", "overview"),
    ("/desk/accounts", "accounts"),
    ("/desk/journal", "journal"),
    ("/desk/health", "health"),
    ("/desk/open", "open"),
    ("/desk/reports", "reports"),
    ("/desk/roster/undo", "undo"),
];

/// What is reached from there, by the beginning of a link.
const FURTHER: [(&str, &str, &str); 4] = [
    ("/desk/rounds", "/desk/rounds/", "round"),
    ("/desk/reports", "/desk/reports/", "report"),
    ("/desk/roster", "/desk/roster/units/", "unit"),
    ("/desk/overview", "/desk/overview/", "overview-other"),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_german_desk_fits_and_its_pages_stand_in_one_line() {
    browse(|browser| async move {
        let (house, _) = tokio::task::spawn_blocking(House::demo).await??;
        signs_in(&browser, &house).await?;
        for (path, name) in PAGES {
            browser.desk(&house, path).await?;
            fits(&browser, name).await?;
        }
        for (path, begins, name) in FURTHER {
            browser.desk(&house, path).await?;
            let link = format!("return document.querySelector('main a[href^=\"{begins}\"]').href");
            let there = browser.run(&link).await?;
            browser.client.goto(there.as_str().ok_or("no link")?).await?;
            fits(&browser, name).await?;
        }
        import(&browser, &house).await
    })
    .await;
}

/// On a phone and on a desk, where the pages of the desk stand in one line.
async fn fits(browser: &Browser, name: &str) -> Outcome {
    browser.pictures(&format!("de-{name}")).await?;
    browser.device(1280, "light").await?;
    let lines =
        "return new Set([...document.querySelectorAll('.top nav li')].map((one) => one.offsetTop)).size";
    assert_eq!(browser.run(lines).await?, json!(1), "{name}: the pages of the desk stand in several lines");
    browser.device(360, "light").await
}

/// What would be opened, from a desk where nothing is yet; and what is wrong with it.
#[tokio::test(flavor = "multi_thread")]
async fn so_does_what_would_be_opened_and_what_is_wrong_with_it() {
    at_a_bare_desk(|browser, house| async move {
        house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        house.candor(&["account", "invite", "hr@acme.example"])?;
        browser.set_up(&house, "hr").await?;
        let asked = "/desk/open/preview?lang=de&kind=&round=probe&closes=DAY&k=5&least=14&own_1=Die%20Technik%20hilft.&own_language=de";
        let day = browser.run("return new Date(Date.now() + 1e9).toISOString().slice(0, 10)").await?;
        for (day, name) in [(day.as_str().unwrap_or_default(), "preview"), ("morgen", "open-wrong")] {
            browser.desk(&house, &asked.replace("DAY", day)).await?;
            fits(&browser, name).await?;
        }
        Ok(())
    })
    .await;
}

async fn signs_in(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/demo").await?;
    browser.click("what is next, and the overview").await?;
    let here = browser.client.current_url().await?;
    browser.client.goto(&format!("{here}?lang=de")).await?;
    browser.write("#password", PASSWORD).await?;
    browser.write("#again", PASSWORD).await?;
    browser.click("Speichern und anmelden").await
}

/// What is wrong in files, which column is which, what would change, and the same for one person.
async fn import(browser: &Browser, house: &House) -> Outcome {
    let units = "unit,parent,name,leader_email\nklinik,,Klinik am See,leitung@klinik.example\npflege,klinik,Pflege,pflege@klinik.example\n";
    let people = |header: &str| {
        let lines = (1..=12).map(|at| format!("person{at}@klinik.example,pflege\n"));
        format!("{header}\n{}", lines.collect::<String>())
    };
    for (units, people, name) in [
        (
            "unit,parent,name,leader_email\na,b,A,x\nb,a,,\n",
            "email,unit\nx,a\nx@y.example,niemand\n".to_owned(),
            "wrong",
        ),
        (units, people("email,abteilung"), "columns"),
        (units, people("email,unit"), "changes"),
    ] {
        browser.desk(house, "/desk/roster").await?;
        browser.choose_file("#units", &house.put("einheiten.csv", units)?).await?;
        browser.choose_file("#people", &house.put("personen.csv", &people)?).await?;
        browser.click("Zeigen, was sich").await?;
        browser.unfold().await?;
        fits(browser, &format!("import-{name}")).await?;
    }
    Ok(())
}
