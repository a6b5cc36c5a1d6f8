//! A round with guardians, as an employee meets it: one visit, and nothing to carry.
//!
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{House, Outcome, browse};
use candor_protocol::{
    guardian::{Acceptance, EntryRequest, Seed},
    survey::Promise,
};

/// A service with the open round `2026-q4` that two guardians have accepted.
fn guarded() -> Outcome<House> {
    let house = House::bare()?;
    house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv", "--yes", "13"])?;
    let who = ["Maria Huber", "Jan Novak"];
    let seeds = [Seed::from_bytes([1; 32]), Seed::from_bytes([2; 32])];
    let round = "2026-q4".parse()?;
    let addresses =
        who.map(|name| format!("{name} <{}@acme.example>", name.replace(' ', ".").to_lowercase()));
    let open = |house: &House| {
        let words = [
            "round",
            "open",
            "2026-q4",
            "--yes",
            "2026-q4",
            "--guardian",
            &addresses[0],
            "--guardian",
            &addresses[1],
        ];
        house.candor(&words)
    };
    let _ = open(&house);
    for (seed, name) in seeds.iter().zip(who) {
        let key = seed.keys(&round).map_err(|_| "a key")?.document(&round, name, "works council");
        house.put("document.json", &serde_json::to_string(&key)?)?;
        house.candor(&["round", "guardian", "add", "document.json"])?;
    }
    open(&house)?;
    let promise = ureq::get(format!("{}/v1/rounds/2026-q4/promise", house.origin())).call()?;
    let promise = Promise::parse(&promise.into_body().read_to_string()?)?;
    for seed in &seeds {
        let key = seed.keys(&round).map_err(|_| "a key")?;
        house.put("document.json", &serde_json::to_string(&Acceptance::sign(&key, &promise)?)?)?;
        house.candor(&["round", "guardian", "add", "document.json"])?;
    }
    Ok(house)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_visit_and_nothing_to_carry() {
    browse(|browser| async move {
        let house = guarded()?;
        browser.device(360, "light").await?;
        browser.open(&house.link("design1")?).await?;
        browser.see("#promise").await?;
        let first = browser.text("#promise").await?;
        assert!(first.contains("Maria Huber (works council) and Jan Novak (works council)"), "{first}");
        assert!(!first.contains("two visits") && !first.contains("later"), "{first}");
        browser.pictures("guarded-promise").await?;
        browser.axe("a promise with guardians").await?;
        browser.intercept("(path, real) => real()").await?;
        browser.see("#start").await?.click().await?;
        browser.see("#statements").await?;
        for statement in 1..=10 {
            browser.choose(statement, 4).await?;
        }
        browser.see("#comment").await?.send_keys("More time for handover, please.").await?;
        browser.send().await?;
        browser.see("#done").await?;
        let done = browser.text("#done").await?;
        assert!(!done.contains("seconds"), "the comment is in already: {done}");
        assert!(
            done.contains("among those that the guardians open") && !done.contains("were counted"),
            "{done}"
        );
        browser.pictures("guarded-done").await?;

        let sent = browser.sent("/entries").await?;
        let [entry] = sent.as_slice() else { return Err(format!("one entry: {sent:?}").into()) };
        let body = entry["body"].as_str().ok_or("a body")?;
        let _: EntryRequest = serde_json::from_str(body)?;
        assert!(!body.contains("handover"));
        assert!(browser.sent("/answers").await?.is_empty());
        browser.nothing_is_left().await
    })
    .await;
}
