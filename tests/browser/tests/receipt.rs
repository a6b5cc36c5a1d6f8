//! A receipt: saved after answering, looked up after the round has closed, on a page that tells nobody which one it is.

use candor_browser_tests::{Browser, House, Outcome, at_home};
use serde_json::{Value, json};

/// Answers, and gives the saved receipt.
async fn answer(browser: &Browser, house: &House, person: &str) -> Outcome<String> {
    browser.start(&house.link(person)?).await?;
    browser.choose(1, 2).await?;
    browser.send().await?;
    browser.see("#save-receipt").await?.click().await?;
    browser.downloaded("candor-receipt-2026-q4").await
}

/// Looks a receipt up, and waits for what comes of it.
async fn check(browser: &Browser, house: &House, text: &str, expected: &str) -> Outcome {
    browser.open(&format!("{}/check", house.origin())).await?;
    browser.choose_file("#receipt-file", &house.put("receipt.json", text)?).await?;
    browser.see(expected).await?;
    browser.focuses("h1").await?;
    browser.pictures(&format!("check-{}", picture_name(expected))).await
}

fn picture_name(section: &str) -> String {
    section.trim_matches(['#', ']']).replace("[data-problem=", "")
}

/// The record of the round without one leaf, signed again with the key that should be gone: what an operator could do
/// who drops a ballot. `d` and `point` are the receipt key, `form` is the number of the record's form.
const DOCTOR: &str = r#"const done = arguments[0]; (async () => {
    const { d, point, leaf, form } = INPUT;
    const { record } = await (await fetch("/v1/rounds/2026-q4/record")).json();
    const kept = { ...JSON.parse(record), v: form };
    kept.answers.leaves = kept.answers.leaves.filter((one) => one !== leaf);
    const text = JSON.stringify(kept);
    const [x, y] = [point.slice(1, 33), point.slice(33)].map((half) => toBase64Url(Uint8Array.from(half)));
    const jwk = { kty: "EC", crv: "P-256", d: toBase64Url(Uint8Array.from(d)), x, y };
    const key = await crypto.subtle.importKey("jwk", jwk, { name: "ECDSA", namedCurve: "P-256" }, false, ["sign"]);
    const hash = fromBase64Url(kept.manifest_hash);
    const message = joinBytes(utf8("candor-record-v1"), hash, await sha256(utf8(text)));
    const sig = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, message));
    done({ record: text, sig: toBase64Url(sig) });
  })()"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_shows_that_a_ballot_was_counted_or_proves_that_it_was_dropped() {
    at_home(|browser, house| async move {
        let receipt = answer(&browser, &house, "design1").await?;
        let file: Value = serde_json::from_str(&receipt)?;
        let names: Vec<&String> = file.as_object().ok_or("an object")?.keys().collect();
        assert_eq!(names, ["answers_origin", "leaf", "manifest_hash", "receipt", "round", "v"]);
        answer(&browser, &house, "design2").await?;
        check(&browser, &house, &receipt, "[data-problem=not_closed]").await?;

        // An operator who keeps a copy of the key.
        let keys = house.answers_keys()?;
        let (keys, _opening) = keys.split_at_checked(keys.len() - 32).ok_or("a key file")?;
        let (_, receipt_key) = keys.split_at_checked(keys.len() - 97).ok_or("a key file")?;
        let (d, point) = receipt_key.split_at_checked(32).ok_or("a key")?;
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;

        check(&browser, &house, &receipt, "#counted").await?;
        browser.says("#counted", "one of 2 in the signed record").await?;
        let leaf = file["leaf"].as_str().ok_or("a leaf")?;
        let first = if leaf.starts_with('A') { "B" } else { "A" };
        let changed = receipt.replace(leaf, &format!("{first}{}", &leaf[1..]));
        check(&browser, &house, &changed, "[data-problem=not_genuine]").await?;
        check(&browser, &house, "{}", "[data-problem=no_receipt]").await?;
        check(&browser, &house, &receipt.replace("2026-q4", "2020-q1"), "[data-problem=unknown_round]").await?;
        let hash = file["manifest_hash"].as_str().ok_or("a hash")?;
        let elsewhere = receipt.replace(hash, &"A".repeat(43));
        check(&browser, &house, &elsewhere, "[data-problem=disagree]").await?;

        // Neither the leaf nor the receipt was ever sent.
        for request in house.conversation().requests() {
            for secret in ["leaf", "receipt"] {
                let secret = file[secret].as_str().ok_or("text")?;
                assert!(!format!("{request:?}").contains(secret), "{request:?}");
            }
        }

        browser.open(&format!("{}/check", house.origin())).await?;
        let doctor = |form: u8| {
            let input = json!({ "d": d, "point": point, "leaf": file["leaf"], "form": form });
            DOCTOR.replace("INPUT", &input.to_string())
        };
        let doctored = browser.client.execute_async(&doctor(1), vec![]).await?;
        let of_form_2 = browser.client.execute_async(&doctor(2), vec![]).await?;
        for (record, expected) in [
            (doctored.clone(), "#missing"),
            (json!({ "record": doctored["record"], "sig": "AAAA" }), "[data-problem=not_signed]"),
            (of_form_2, "[data-problem=unexpected]"),
        ] {
            browser.open("about:blank").await?;
            let lie = format!(
                "if (!window.lies) {{ window.lies = true; const real = window.fetch; window.fetch = (path, options) =>
                   path.endsWith('/record') ? Promise.resolve(new Response(JSON.stringify({record})))
                                            : real(path, options); }}"
            );
            browser.before_every_page(&lie).await?;
            browser.client.goto(&format!("{}/check", house.origin())).await?;
            browser.choose_file("#receipt-file", &house.put("receipt.json", &receipt)?).await?;
            browser.see(expected).await?;
            browser.pictures(&format!("check-{}", picture_name(expected))).await?;
            if expected == "[data-problem=unexpected]" {
                let said = browser.text(expected).await?;
                assert!(said.contains("the record has the form 2: expected form 1"), "{said}");
                continue;
            }
            browser.see(&format!("{expected} .save-record")).await?.click().await?;
            assert_eq!(serde_json::from_str::<Value>(&browser.downloaded("candor-record").await?)?, record);
        }
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_checked_is_said() {
    at_home(|browser, house| async move {
        browser.open(&format!("{}/check", house.origin())).await?;
        browser.see("#receipt").await?;
        browser.unfold().await?;
        let program = browser.text("[data-fill=program]").await?;
        assert!(program.starts_with("/asset/check.") && program.contains(".js\n  sha256-"), "{program}");
        browser.pictures("check").await?;
        browser.open(&format!("{}/check", house.origin().replacen("127.0.0.1", "survey.test", 1))).await?;
        browser.see("[data-problem=insecure]").await?;
        let receipt = answer(&browser, &house, "design1").await?;
        house.candor(&["round", "cancel", "2026-q4", "--yes", "2026-q4"])?;
        check(&browser, &house, &receipt, "[data-problem=cancelled]").await
    })
    .await;
}
