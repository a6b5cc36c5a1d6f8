//! A round with guardians, as an employee meets it: one visit, and nothing to carry.
//!
//! A test must never look into the service: what it knows, a person at the screen could know.

use candor_browser_tests::{House, Outcome, browse};
use candor_protocol::{
    guardian::{Acceptance, EntryRequest, Seed},
    survey::Promise,
};
use candor_rehearse::{Employee, TestService};
use rand::SeedableRng;

/// A service with the open round `2026-q4` that two guardians have accepted, and their seeds.
fn guarded() -> Outcome<(House, [Seed; 2])> {
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
    Ok((house, seeds))
}

#[tokio::test(flavor = "multi_thread")]
async fn one_visit_and_nothing_to_carry() {
    browse(|browser| async move {
        let (house, _) = guarded()?;
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

#[tokio::test(flavor = "multi_thread")]
async fn a_proof_is_saved_by_nobody_unasked_and_finds_the_answers_once_they_are_opened() {
    browse(|browser| async move {
        let (house, seeds) = guarded()?;
        let mut rng = rand::rngs::StdRng::seed_from_u64(1);
        for colleague in 2..=6 {
            let (link, origin) = (house.link(&format!("design{colleague}"))?, house.origin());
            let values = vec![Some(3); 10];
            Employee::at(origin).answer(&link, &values, None, &mut rng)?;
        }
        browser.device(360, "light").await?;
        browser.start(&house.link("design1")?).await?;
        browser.choose(1, 2).await?;
        browser.send().await?;
        browser.see("#done").await?;
        browser.see("#proof summary").await?.click().await?;
        browser.pictures("guarded-proof").await?;
        browser.see("#save-proof").await?.click().await?;
        let proof = browser.downloaded("candor-proof-2026-q4").await?;
        browser.nothing_is_left().await?;

        let check = async |text: &str, expected: &str| {
            browser.open(&format!("{}/check", house.origin())).await?;
            browser.choose_file("#receipt-file", &house.put("proof.json", text)?).await?;
            browser.see(expected).await?;
            browser
                .pictures(&format!(
                    "check-{}",
                    expected.trim_matches(['#', ']']).replace("[data-problem=", "")
                ))
                .await
        };
        check(&proof, "[data-problem=not_closed]").await?;
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
        for seed in &seeds {
            house.candor(&["round", "guardian", "parcel", "2026-q4", "--to", "parcel.candor"])?;
            let parcel = std::fs::read(house.path("parcel.candor"))?;
            house.put("back.candor", TestService::take_layer(&parcel, seed, &|_, layer| layer)?)?;
            house.candor(&["round", "guardian", "take", "2026-q4", "back.candor"])?;
            std::fs::remove_file(house.path("parcel.candor"))?;
        }
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
        check(&proof, "#proved").await?;
        let said = browser.text("#proved").await?;
        assert!(said.contains("design"), "{said}");
        browser.axe("a proof").await?;
        let other = proof.replacen("\"keys\":[\"", "\"keys\":[\"A", 1);
        assert_ne!(other, proof);
        check(&other, "[data-problem=no_receipt]").await
    })
    .await;
}
