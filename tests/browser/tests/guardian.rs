//! The guardians' page, opened from a disk without any network: a whole life with it, mixed with the command, and closed in the middle.

use std::{env, path::Path, time::Instant};

use base64::{Engine, engine::general_purpose::STANDARD};
use candor_browser_tests::{Browser, Firefox, House, Outcome, browse};
use serde_json::{Value, json};

const VECTORS: &str = include_str!("../../vectors/guardians.json");
const PASSPHRASE: &str = "seven blue dogs run";

/// Opens the page, as a click on the file would.
async fn begin(browser: &Browser, house: &House) -> Outcome {
    browser.open(&format!("file://{}", house.path("candor-guardian.html").display())).await?;
    browser.see("#start").await?;
    Ok(())
}

async fn press(browser: &Browser, css: &str) -> Outcome {
    Ok(browser.see(css).await?.click().await?)
}

async fn write(browser: &Browser, css: &str, text: &str) -> Outcome {
    let field = browser.see(css).await?;
    field.clear().await?;
    Ok(field.send_keys(text).await?)
}

/// What stands in the line about what is wrong in a form.
async fn told(browser: &Browser, form: &str) -> Outcome<String> {
    let line = format!("#{form} .problem");
    browser.see(&line).await?;
    browser.text(&line).await
}

/// Makes a key, or makes it again from the words on the paper; gives the key file and the file for HR.
async fn make_key(browser: &Browser, words: Option<&str>) -> Outcome<(String, String)> {
    press(browser, "[data-go=key]").await?;
    for (field, text) in [("#key-round", "2026-q3"), ("#key-name", "Ada"), ("#key-role", "works council")] {
        write(browser, field, text).await?;
    }
    if let Some(words) = words {
        press(browser, "#paper").await?;
        write(browser, "#key-words", words).await?;
    }
    write(browser, "#key-passphrase", PASSPHRASE).await?;
    write(browser, "#key-again", PASSPHRASE).await?;
    press(browser, "#key-form [type=submit]").await?;
    browser.see("#key-made").await?;
    press(browser, "#key-made [data-go=start]").await?;
    browser.see("#unsaved").await?;
    press(browser, "#save-seed").await?;
    let file = browser.downloaded("candor-guardian-2026-q3").await?;
    press(browser, "#save-key").await?;
    let document = browser.downloaded("candor-guardian-key-2026-q3").await?;
    Ok((file, document))
}

/// Gives the page a key file and a parcel, and has it checked.
async fn check(browser: &Browser, key: &Path, parcel: &Path) -> Outcome {
    press(browser, "[data-go=open]").await?;
    browser.choose_file("#open-file", key).await?;
    browser.choose_file("#open-parcel", parcel).await?;
    write(browser, "#open-passphrase", PASSPHRASE).await?;
    press(browser, "#open-form [type=submit]").await
}

/// Puts parts of two parcels into one.
fn packed(parcels: &[&[u8]]) -> Outcome<Vec<u8>> {
    let (mut head, mut names, mut bytes) = (Value::Null, Vec::new(), Vec::new());
    for parcel in parcels {
        let end = parcel.iter().position(|byte| *byte == b'\n').ok_or("no parcel")?;
        head = serde_json::from_slice(&parcel[..end])?;
        names.extend(head["parts"].as_array().ok_or("no parts")?.clone());
        bytes.extend_from_slice(&parcel[end + 1..]);
    }
    head["parts"] = Value::Array(names);
    // The first line has its fields in one order; this one is read by name.
    Ok([head.to_string().as_bytes(), b"\n", &bytes].concat())
}

/// The text of the first part of a parcel: the promise.
fn promise_of(parcel: &[u8]) -> Outcome<Vec<u8>> {
    let end = parcel.iter().position(|byte| *byte == b'\n').ok_or("no parcel")?;
    let head: Value = serde_json::from_slice(&parcel[..end])?;
    let length = usize::try_from(head["parts"][0][1].as_u64().ok_or("no length")?)?;
    Ok(parcel[end + 1..][..length].to_vec())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_key_stands_on_paper_and_in_a_file() {
    browse(|browser| async move {
        let house = House::of_files()?;
        house.candor(&["guardian", "page", "candor-guardian.html"])?;
        begin(&browser, &house).await?;
        browser.pictures("guardian-start").await?;
        press(&browser, "[data-go=key]").await?;
        browser.pictures("guardian-key").await?;
        press(&browser, "#key-form [type=submit]").await?;
        assert!(told(&browser, "key-form").await?.contains("Round, name and office"));
        browser.pictures("guardian-key-problem").await?;
        write(&browser, "#key-round", "Third quarter").await?;
        write(&browser, "#key-name", "Ada").await?;
        write(&browser, "#key-role", "works council").await?;
        write(&browser, "#key-passphrase", "short").await?;
        write(&browser, "#key-again", "shorter").await?;
        press(&browser, "#key-form [type=submit]").await?;
        assert!(told(&browser, "key-form").await?.contains("passphrases differ"));
        write(&browser, "#key-again", "short").await?;
        press(&browser, "#key-form [type=submit]").await?;
        assert!(told(&browser, "key-form").await?.contains("letters a to z"));

        begin(&browser, &house).await?;
        let (file, document) = make_key(&browser, None).await?;
        browser.pictures("guardian-key-made").await?;
        let words = browser.run("return Array.from(document.querySelectorAll('#key-paper li'), (one) => one.textContent).join(' ')").await?;
        let words = words.as_str().ok_or("no words")?;
        assert_eq!(words.split(' ').count(), 24);
        assert!(!file.contains(words.split(' ').next().unwrap_or_default()));
        // The paper makes the same key again, here and with the command.
        begin(&browser, &house).await?;
        let (_, again) = make_key(&browser, Some(words)).await?;
        assert_eq!(again, document);
        let typed = format!("{words}\n{PASSPHRASE}\n");
        let command = ["guardian", "key", "2026-q3", "--name", "Ada", "--role", "works council", "--from-paper"];
        house.candor_asks(&command, &typed)?;
        let made: Value = serde_json::from_str(&house.read("candor-guardian-key-2026-q3.json")?)?;
        assert_eq!(made, serde_json::from_str::<Value>(&document)?);
        assert_eq!(browser.complaints().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn two_guardians_take_their_layers_off_one_with_the_page_and_one_with_the_command() {
    browse(|browser| async move {
        let house = House::of_files()?;
        house.candor(&["guardian", "page", "candor-guardian.html"])?;
        let vectors: Value = serde_json::from_str(VECTORS)?;
        let [one, two] = [0, 1].map(|at| vectors["guardians"][at].clone());
        let words = |vector: &Value| vector["words"].as_str().unwrap_or_default().to_owned();
        let bytes = STANDARD.decode(vectors["parcel"].as_str().ok_or("no parcel")?)?;
        let (parcel, promise) =
            (house.put("parcel.candor", &bytes)?, house.put("promise.json", promise_of(&bytes)?)?);

        begin(&browser, &house).await?;
        let key = house.put("key.json", make_key(&browser, Some(&words(&one))).await?.0)?;
        press(&browser, "#key-made [data-go=start]").await?;
        press(&browser, "[data-go=accept]").await?;
        browser.pictures("guardian-accept").await?;
        browser.choose_file("#accept-file", &key).await?;
        browser.choose_file("#accept-promise", &promise).await?;
        write(&browser, "#accept-passphrase", "another passphrase").await?;
        press(&browser, "#accept-form [type=submit]").await?;
        assert!(told(&browser, "accept-form").await?.contains("not the passphrase"));
        write(&browser, "#accept-passphrase", PASSPHRASE).await?;
        press(&browser, "#accept-form [type=submit]").await?;
        browser.see("#accept-read").await?;
        browser.focuses("h1").await?;
        browser.pictures("guardian-accept-read").await?;
        press(&browser, "#accept-yes").await?;
        browser.see("#accepted").await?;
        browser.pictures("guardian-accepted").await?;
        press(&browser, "#save-acceptance").await?;
        let acceptance: Value =
            serde_json::from_str(&browser.downloaded("candor-guardian-acceptance").await?)?;
        assert_eq!(
            (&acceptance["kind"], &acceptance["place"]),
            (&json!("candor guardian acceptance"), &json!(1))
        );
        press(&browser, "#accepted .save-seed-again").await?;
        let accepted = browser.downloaded("candor-guardian-2026-q3").await?;
        house.put("key.json", &accepted)?;

        // Checked, and closed: nothing was opened, and it goes on from the files.
        begin(&browser, &house).await?;
        press(&browser, "[data-go=open]").await?;
        browser.pictures("guardian-open").await?;
        begin(&browser, &house).await?;
        check(&browser, &key, &parcel).await?;
        browser.see("#checked").await?;
        browser.pictures("guardian-checked").await?;
        press(&browser, "#checked-form [type=submit]").await?;
        assert!(told(&browser, "checked-form").await?.contains("Save your key file first"));
        press(&browser, "#save-opened").await?;
        let opened = browser.downloaded("candor-guardian-2026-q3").await?;
        house.put("key.json", &opened)?;
        press(&browser, "#checked-form [type=submit]").await?;
        browser.see("#opened").await?;
        begin(&browser, &house).await?;
        check(&browser, &key, &parcel).await?;
        browser.see("#again").await?;
        press(&browser, "#checked-form [type=submit]").await?;
        browser.see("#opened").await?;
        browser.pictures("guardian-opened").await?;
        press(&browser, "#save-parcel").await?;
        let back = browser.downloaded_file("candor-parcel-2026-q3-from-1", ".candor").await?;
        press(&browser, "#save-attestation").await?;
        let said: Value =
            serde_json::from_str(&browser.downloaded("candor-guardian-attestation-2026-q3-1").await?)?;
        assert_eq!(said["text"], one["attestation"]);

        // The second one has lost the file, and uses the paper and the command.
        house.put("next.candor", packed(&[&bytes, &back])?)?;
        let command =
            ["guardian", "key", "2026-q3", "--name", "Grace", "--role", "data protection", "--from-paper"];
        house.candor_asks(&command, &format!("{}\n{PASSPHRASE}\n", words(&two)))?;
        let command = ["guardian", "open", "candor-guardian-2026-q3.json", "next.candor"];
        house.candor_asks(&command, &format!("{PASSPHRASE}\nnone\n"))?;
        let said: Value = serde_json::from_str(&house.read("candor-guardian-attestation-2026-q3-2.json")?)?;
        assert_eq!(said["text"], two["attestation"]);
        // The command reads the key file of the page, and knows what was opened with it.
        let status = house.candor(&["guardian", "status", "key.json"])?;
        assert!(status.contains("opens nothing else"), "{status}");

        // Forgotten: what this browser remembered is gone, the rest is for hands.
        begin(&browser, &house).await?;
        press(&browser, "[data-go=forget]").await?;
        browser.pictures("guardian-forget").await?;
        browser.choose_file("#forget-file", &key).await?;
        press(&browser, "#forget-form [type=submit]").await?;
        browser.see("#forgotten").await?;
        browser.pictures("guardian-forgotten").await?;
        browser.becomes("return localStorage.length", json!(0)).await?;
        assert_eq!(browser.complaints().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guardian_reads_the_page_in_the_language_that_was_chosen() {
    browse(|browser| async move {
        let house = House::of_files()?;
        house.candor(&["guardian", "page", "candor-guardian.html"])?;
        begin(&browser, &house).await?;
        browser.says("#start", "Guard a survey round").await?;
        let choose = "(language) => { const list = document.getElementById('language');
            list.value = language; list.dispatchEvent(new Event('change')); }";
        for language in ["ar", "de"] {
            let chosen = format!("({choose})('{language}')");
            browser.run(&chosen).await?;
            let title = if language == "de" { "Eine Runde hüten" } else { "حراسة استبيان" };
            browser.says("#start", title).await?;
            browser.becomes("return document.title.split(' - ')[0]", json!(title)).await?;
            browser.becomes("return document.documentElement.lang", json!(language)).await?;
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            browser.becomes("return getComputedStyle(document.body).direction", json!(direction)).await?;
            browser.pictures(&format!("guardian-start-{language}")).await?;
            // What is wrong is said in it, too, with the number in its place.
            press(&browser, "[data-go=key]").await?;
            write(&browser, "#key-round", "2026-q3").await?;
            // A round's name is written as everywhere: 2026-q3 and not q3-2026.
            let round = "return getComputedStyle(document.getElementById('key-round')).direction";
            browser.becomes(round, json!("ltr")).await?;
            write(&browser, "#key-name", "Ada").await?;
            write(&browser, "#key-role", "Betriebsrat").await?;
            write(&browser, "#key-passphrase", "short").await?;
            write(&browser, "#key-again", "short").await?;
            press(&browser, "#key-form [type=submit]").await?;
            let wrong = told(&browser, "key-form").await?;
            let expected =
                if language == "de" { "Die Passphrase hat 5 Zeichen" } else { "عبارة المرور" };
            assert!(wrong.contains(expected) && wrong.contains('5') && wrong.contains("16"), "{wrong}");
            browser.pictures(&format!("guardian-key-problem-{language}")).await?;
            // Whole work in it: a key, that is read again; and a parcel.
            // Opened anew it is in the browser's again: nothing is kept.
            begin(&browser, &house).await?;
            browser.becomes("return document.documentElement.lang", json!("en")).await?;
            browser.run(&chosen).await?;
            let vectors: Value = serde_json::from_str(VECTORS)?;
            let words = vectors["guardians"][0]["words"].as_str().ok_or("no words")?;
            let (file, _) = make_key(&browser, Some(words)).await?;
            let round = if language == "de" { "die Antworten der Runde 2026-q3" } else { "2026-q3" };
            browser.says("#key-made", round).await?;
            let key = house.put("key.json", file)?;
            let bytes = STANDARD.decode(vectors["parcel"].as_str().ok_or("no parcel")?)?;
            let promise = house.put("promise.json", promise_of(&bytes)?)?;
            press(&browser, "#key-made [data-go=start]").await?;
            press(&browser, "[data-go=accept]").await?;
            browser.choose_file("#accept-file", &key).await?;
            browser.choose_file("#accept-promise", &promise).await?;
            write(&browser, "#accept-passphrase", PASSPHRASE).await?;
            press(&browser, "#accept-form [type=submit]").await?;
            let you = if language == "de" { "(Sie)" } else { "(أنت)" };
            browser.says("#accept-guardians", you).await?;
            browser.pictures(&format!("guardian-accept-read-{language}")).await?;
            begin(&browser, &house).await?;
            browser.run(&chosen).await?;
            check(&browser, &key, &house.put("parcel.candor", &bytes)?).await?;
            browser
                .says("#checked", if language == "de" { "Es enthält 13 Einträge" } else { "فيه 13 إدخالًا" })
                .await?;
            browser.pictures(&format!("guardian-checked-{language}")).await?;
            // Whether a list was opened before is answered in the words of the page, where this browser does not know.
            if language == "ar" {
                write(&browser, "#open-notice", "لا").await?;
                press(&browser, "#save-opened").await?;
                browser.downloaded("candor-guardian-2026-q3").await?;
            }
            press(&browser, "#checked-form [type=submit]").await?;
            browser.see("#opened").await?;
            browser.pictures(&format!("guardian-opened-{language}")).await?;
            begin(&browser, &house).await?;
        }
        assert_eq!(browser.complaints().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_opens_one_list_and_never_another() {
    browse(|browser| async move {
        let house = House::of_files()?;
        house.candor(&["guardian", "page", "candor-guardian.html"])?;
        let vectors: Value = serde_json::from_str(VECTORS)?;
        let bytes = STANDARD.decode(vectors["parcel"].as_str().ok_or("no parcel")?)?;
        let parcel = house.put("parcel.candor", &bytes)?;
        begin(&browser, &house).await?;
        let words = vectors["guardians"][0]["words"].as_str().ok_or("no words")?;
        let key = house.put("key.json", make_key(&browser, Some(words)).await?.0)?;

        // A key file from paper does not know what was opened before: the words of the notice do.
        begin(&browser, &house).await?;
        check(&browser, &key, &parcel).await?;
        press(&browser, "#save-opened").await?;
        let opened = browser.downloaded("candor-guardian-2026-q3").await?;
        press(&browser, "#checked-form [type=submit]").await?;
        assert!(told(&browser, "checked-form").await?.contains("Answer the question"));
        browser.pictures("guardian-checked-paper").await?;
        write(&browser, "#open-notice", &"zoo ".repeat(12)).await?;
        press(&browser, "#checked-form [type=submit]").await?;
        assert!(told(&browser, "checked-form").await?.contains("not the words of this list"));
        write(&browser, "#open-notice", vectors["list_words"].as_str().ok_or("no words")?).await?;
        press(&browser, "#checked-form [type=submit]").await?;
        browser.see("#opened").await?;

        // Another list: refused by what the browser remembers, and by the key file alone in a browser that knows nothing.
        let other = opened.replace("\"list\": \"", "\"list\": \"A");
        assert_ne!(other, opened);
        let other = house.put("other.json", other)?;
        for forgotten in [false, true] {
            begin(&browser, &house).await?;
            if forgotten {
                browser.run("localStorage.clear()").await?;
            }
            check(&browser, &other, &parcel).await?;
            browser.see("#wrong").await?;
            let words = if forgotten { "opens no second one" } else { "remember different things" };
            browser.says("#wrong", words).await?;
        }
        browser.pictures("guardian-wrong").await?;

        // A parcel that was cut on its way is no finding, and can be chosen again.
        begin(&browser, &house).await?;
        let cut = house.put("cut.candor", &bytes[..bytes.len() - 1])?;
        check(&browser, &key, &cut).await?;
        assert!(told(&browser, "open-form").await?.contains("is not whole"));
        browser.pictures("guardian-open-problem").await?;
        Ok(())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_does_the_same_from_the_disk() -> Outcome {
    let Some(mut firefox) = Firefox::start().await? else { return Ok(()) };
    let house = House::of_files()?;
    house.candor(&["guardian", "page", "candor-guardian.html"])?;
    let vectors: Value = serde_json::from_str(VECTORS)?;
    let one = &vectors["guardians"][0];
    let parcel =
        house.put("parcel.candor", STANDARD.decode(vectors["parcel"].as_str().ok_or("no parcel")?)?)?;
    let page = format!("file://{}", house.path("candor-guardian.html").display());
    firefox.goto(&page).await?;
    firefox.press("[data-go=key]").await?;
    for (field, text) in [("#key-round", "2026-q3"), ("#key-name", "Ada"), ("#key-role", "works council")] {
        firefox.write(field, text).await?;
    }
    firefox.press("#paper").await?;
    firefox.write("#key-words", one["words"].as_str().ok_or("no words")?).await?;
    firefox.write("#key-passphrase", PASSPHRASE).await?;
    firefox.write("#key-again", PASSPHRASE).await?;
    firefox.press("#key-form [type=submit]").await?;
    firefox.press("#save-seed").await?;
    let key = house.put("key.json", firefox.downloaded("candor-guardian-2026-q3").await?)?;
    // Closed and opened again.
    firefox.goto(&page).await?;
    firefox.press("[data-go=open]").await?;
    firefox.write("#open-file", &key.display().to_string()).await?;
    firefox.write("#open-parcel", &parcel.display().to_string()).await?;
    firefox.write("#open-passphrase", PASSPHRASE).await?;
    firefox.press("#open-form [type=submit]").await?;
    firefox.write("#open-notice", "none").await?;
    firefox.press("#save-opened").await?;
    firefox.press("#checked-form [type=submit]").await?;
    firefox.press("#save-attestation").await?;
    let said: Value = serde_json::from_slice(&firefox.downloaded("candor-guardian-attestation").await?)?;
    assert_eq!(said["text"], one["attestation"]);
    let drawers = firefox.run("return Object.keys(localStorage).length").await?;
    assert_eq!(drawers, json!(1), "what was opened is remembered here, too");
    Ok(())
}

/// `CANDOR_PARCEL` names the parcel of 5,000 people that the ignored test in tests/it/guardian/duty.rs writes.
#[tokio::test(flavor = "multi_thread")]
async fn five_thousand_entries_take_less_than_two_minutes_and_can_be_interrupted() {
    let Some(parcel) = env::var_os("CANDOR_PARCEL") else {
        eprintln!("SKIPPED: CANDOR_PARCEL names no parcel of 5,000 people");
        return;
    };
    browse(|browser| async move {
        let house = House::of_files()?;
        house.candor(&["guardian", "page", "candor-guardian.html"])?;
        let vectors: Value = serde_json::from_str(VECTORS)?;
        begin(&browser, &house).await?;
        let words = vectors["guardians"][0]["words"].as_str().ok_or("no words")?;
        let key = house.put("key.json", make_key(&browser, Some(words)).await?.0)?;
        // Stopped, and begun again.
        begin(&browser, &house).await?;
        check(&browser, &key, Path::new(&parcel)).await?;
        browser.see("#working").await?;
        browser.pictures("guardian-working").await?;
        begin(&browser, &house).await?;
        let started = Instant::now();
        check(&browser, &key, Path::new(&parcel)).await?;
        while browser.see("#checked").await.is_err() {}
        write(&browser, "#open-notice", "none").await?;
        press(&browser, "#save-opened").await?;
        press(&browser, "#checked-form [type=submit]").await?;
        while browser.see("#opened").await.is_err() {}
        assert!(started.elapsed().as_secs() < 120, "{:?}", started.elapsed());
        eprintln!("5,000 entries in {:?}", started.elapsed());
        assert!(browser.text("#opened").await?.contains("5,000 with answers and 5,000 with comments"));
        Ok(())
    })
    .await
}
