//! The first screen, as an employee meets it on a small phone: what matters and Start, before anything else.
//!
//! It must never scroll before it looks.

use candor_browser_tests::at_home;
use serde_json::json;

/// What a nurse in a corridor sees before she scrolls: at 360 by 640, with units whose names have forty characters.
#[tokio::test(flavor = "multi_thread")]
async fn start_is_on_the_first_screen_and_few_words_stand_before_it() {
    at_home(|browser, house| async move {
        let long = "Intensivpflege und Überwachung, Haus zwei";
        assert!(long.chars().count() > 40);
        house.candor(&["round", "cancel", "2026-q4", "--yes", "2026-q4"])?;
        let units = house.read("units.csv")?.replace(",Design", &format!(",\"{long}\"")).replace(",Acme", &format!(",\"{long}\""));
        house.put("units.csv", &units)?;
        house.put("people.csv", &(house.read("people.csv")? + "new1@acme.example,design\nnew2@acme.example,north\n"))?;
        house.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        house.candor(&["round", "open", "2027-q1", "--yes", "2027-q1"])?;
        let bottom = "return document.getElementById('start').getBoundingClientRect().bottom";
        for (person, name) in [("new1", "respond-first"), ("new2", "respond-first-together")] {
            browser.open(&house.link(person)?).await?;
            browser.see("#promise").await?;
            browser.screen(name, 360, 640).await?;
            let bottom = browser.run(bottom).await?.as_f64().ok_or("a number")?;
            assert!(bottom <= 640.0, "{name}: Start ends at {bottom}");
            let said = browser.text("#promise").await?;
            let own = said.replace(long, "Unit");
            let words = own.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            assert!(words <= 90, "{name}: {words} words: {said}");
            for word in ["circle", "token", "ballot", "promise"] {
                assert!(!said.to_lowercase().contains(word), "{name} says {word}: {said}");
            }
        }
        let mut below = Vec::new();
        // In every language, from the same bytes: the page is turned without a cookie, and asks for one file of words.
        for language in ["ar", "de", "en", "es", "fr", "it", "pl", "tr"] {
            browser.speak(language).await?;
            browser.screen(&format!("respond-first-{language}"), 360, 640).await?;
            let bottom = browser.run(bottom).await?.as_f64().ok_or("a number")?;
            if bottom > 640.0 {
                below.push(format!("{language}: {bottom}"));
            }
            let spill = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
            browser.becomes(spill, json!(0)).await?;
            let direction = browser.run("return getComputedStyle(document.body).direction").await?;
            assert_eq!(direction, json!(if language == "ar" { "rtl" } else { "ltr" }));
            let said = browser.text("#promise").await?;
            assert_eq!(said.contains("Leaders and HR see"), language == "en", "{language}: {said}");
        }
        assert!(below.is_empty(), "Start is not on the first screen: {below:?}");
        browser.becomes("return [document.cookie, localStorage.length]", json!(["", 0])).await?;
        browser.client.refresh().await?;
        browser.see("html[lang=tr] #promise").await?;
        browser.speak("en").await?;

        // Who guards it: the one sentence that depends on the round.
        let guard = "choose(document.querySelector('.facts li:last-child'), 'guarded'); fill('guardians', 'Ana Rossi (works council)')";
        browser.says(".facts", "Whoever runs and watches the server could link them to you").await?;
        browser.run(guard).await?;
        let said = browser.text(".facts").await?;
        assert!(said.contains("Ana Rossi (works council) stand guard") && !said.contains("could link"), "{said}");
        // Guardians with long names, in every language.
        let guardian = "Dr. Maria-Magdalena von Hohenstein-Berger";
        assert!(guardian.chars().count() > 40);
        for language in ["ar", "de", "en", "es", "fr", "it", "pl", "tr"] {
            browser.speak(language).await?;
            browser.run(&guard.replace("Ana Rossi (works council)", guardian)).await?;
            browser.says(".facts", guardian).await?;
            browser.screen(&format!("respond-first-guarded-{language}"), 360, 640).await?;
            let ends = browser.run(bottom).await?.as_f64().ok_or("a number")?;
            if ends > 640.0 {
                below.push(format!("{language}, guarded: {ends}"));
            }
        }
        assert!(below.is_empty(), "Start is not on the first screen: {below:?}");
        Ok(())
    })
    .await;
}
