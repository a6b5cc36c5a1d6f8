//! What goes over the line between a real browser and the service: nothing in it may join collecting and answering.
//! And the page's program, run by that browser as it is served.

use std::collections::BTreeSet;

use candor_browser_tests::{House, Request, at_home, browse};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn collecting_and_answering_share_no_connection_cookie_referrer_or_invitation() {
    at_home(|browser, house| async move {
        let link = house.link("design1")?;
        let code = link.split('.').rev().nth(2).ok_or("a code")?.to_owned();
        browser.start(&link).await?;
        browser.comments_wait(5).await?;
        browser.choose(1, 2).await?;
        browser.see("#comment").await?.send_keys("Nothing.").await?;
        browser.send().await?;
        browser.see("#done [data-if=comment-in]").await?;

        let all = house.conversation().requests();
        let of = |ending: &str| -> Vec<&Request> {
            all.iter().filter(|one| one.what.starts_with("POST") && one.what.ends_with(ending)).collect()
        };
        let (tokens, ballots) = (of("/token"), of("/answers"));
        assert_eq!((tokens.len(), ballots.len()), (1, 2));
        let lines =
            |some: &[&Request]| -> BTreeSet<usize> { some.iter().map(|one| one.connection).collect() };
        // Whatever the browser asked for with the page, which it may have asked for again, and the tokens ...
        let known: Vec<&Request> = all
            .iter()
            .filter(|one| one.head.contains("sec-fetch-dest: document") || one.body.contains(&code))
            .collect();
        assert!(known.len() >= 2, "{known:?}");
        // ... share no connection with a ballot, nor the ballots with each other.
        assert!(lines(&known).is_disjoint(&lines(&ballots)), "{all:#?}");
        // A ballot has a connection of its own: not even the promise was asked for on it.
        for ballot in &ballots {
            let same = all.iter().filter(|one| one.connection == ballot.connection).count();
            assert_eq!(same, 1, "{all:#?}");
        }
        let last = all.iter().rfind(|one| one.connection == tokens[0].connection);
        assert!(
            last.is_some_and(|one| one.what.ends_with("/token")),
            "the connection of the tokens is not closed"
        );

        for request in &all {
            for header in ["cookie:", "referer:", "authorization:"] {
                assert!(!request.head.lines().any(|line| line.starts_with(header)), "{request:?}");
            }
        }
        assert!(!house.conversation().replies().to_lowercase().contains("set-cookie"));
        for request in all.iter().filter(|one| !one.what.ends_with("/token")) {
            let text = format!("{request:?}");
            assert!(!text.contains(&code) && !text.contains("design1"), "the invitation is in {text}");
        }
        // The promise is asked for by nobody in particular.
        let promise: Vec<&Request> = all.iter().filter(|one| one.what.starts_with("GET /v1/")).collect();
        assert_eq!(promise.len(), 1, "{promise:?}");
        // Every header of a ballot is the same, whoever sends it.
        assert_eq!(
            ballots[0].head.replace(&length(ballots[0]), ""),
            ballots[1].head.replace(&length(ballots[1]), "")
        );
        Ok(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_two_sides_answers_go_to_the_other_address_and_nothing_else_does() {
    browse(|browser| async move {
        let (house, answers_side) = House::open_apart()?;
        let link = house.link("design1")?;
        let code = link.split('.').rev().nth(2).ok_or("a code")?.to_owned();
        browser.start(&link).await?;
        browser.comments_wait(5).await?;
        browser.choose(1, 2).await?;
        browser.see("#comment").await?.send_keys("Nothing.").await?;
        browser.send().await?;
        browser.see("#done [data-if=comment-in]").await?;
        browser.see("#save-receipt").await?.click().await?;
        let receipt = browser.downloaded("candor-receipt").await?;
        assert_eq!(browser.complaints().await?, Vec::<String>::new());

        let people = house.conversation().requests();
        assert!(!people.iter().any(|one| one.what.ends_with("/answers")), "{people:#?}");
        // What this machine's people side said to the other one when the round opened is not the browser's.
        let all = answers_side.requests();
        let asked: Vec<&Request> = all.iter().filter(|one| one.head.contains("sec-fetch-mode")).collect();
        assert_eq!(asked.iter().filter(|one| one.what.starts_with("POST")).count(), 2, "{asked:#?}");
        for one in asked {
            assert!(one.what.ends_with("/v1/rounds/2026-q4/answers"), "{one:?}");
            let text = format!("{one:?}");
            for secret in [&code, "design1", "cookie:", "referer:"] {
                assert!(!text.contains(secret), "{secret} is in {text}");
            }
        }

        // The record comes from the other address, too.
        house.candor(&["round", "close", "2026-q4", "--yes", "2026-q4"])?;
        browser.open(&format!("{}/check", house.origin())).await?;
        browser.choose_file("#receipt-file", &house.put("receipt.json", &receipt)?).await?;
        browser.see("#counted").await?;
        Ok(())
    })
    .await;
}

fn length(request: &Request) -> String {
    request.head.lines().find(|line| line.starts_with("content-length")).unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_itself_meets_the_vector_of_rfc_9180_and_refuses_a_changed_file() {
    at_home(|browser, house| async move {
        let page = format!("{}/i", house.origin());
        browser.open(&page).await?;
        browser.see("[data-problem=missing]").await?;
        let vector: Value = serde_json::from_str(include_str!("../../vectors/rfc9180.json"))?;
        let script = "const done = arguments[0]; (async () => {
            const v = VECTOR;
            await loadProgram($('form'));
            const hex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
            const point = hex(v.pkEm);
            const curve = { name: 'ECDH', namedCurve: 'P-256' };
            const [x, y, d] = [point.slice(1, 33), point.slice(33), hex(v.skEm)].map(toBase64Url);
            const oneTime = {
              enc: point,
              privateKey: await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y, d }, curve, false,
                ['deriveBits']),
            };
            done(toHex(await sealBox(hex(v.pkRm), hex(v.info), hex(v.aad), hex(v.pt), oneTime)));
          })()";
        let made = browser.client.execute_async(&script.replace("VECTOR", &vector.to_string()), vec![]).await?;
        let expected = ["pkEm", "ct"].map(|part| vector[part].as_str().unwrap_or_default()).concat();
        assert_eq!(made, json!(expected));

        // A file that is not the one that the page names does not run: the same page with another hash.
        let refused = "const done = arguments[0]; const script = document.createElement('script');
            script.integrity = document.scripts[0].integrity.replace(/-./, (two) => two === '-A' ? '-B' : '-A');
            script.onload = () => done('ran'); script.onerror = () => done('refused');
            script.src = document.scripts[0].src; document.head.append(script);";
        assert_eq!(browser.client.execute_async(refused, vec![]).await?, json!("refused"));
        Ok(())
    })
    .await;
}
