//! An HR person's quarter in a real browser, without a terminal, and every wrong turn on the way; then the leader's half
//! minute, and the team that reads what came of it.
//!
//! The one command is the first account's (`candor account invite`); mails are delivered at once instead of within seconds.

use candor_browser_tests::{Browser, House, Outcome, at_a_bare_desk};
use fantoccini::Locator;

const ROUND: &str = "2030-q1";

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_quarter_of_hr_without_a_terminal_and_every_wrong_turn() {
    at_a_bare_desk(|browser, house| async move {
        first_account(&browser, &house).await?;
        roster(&browser, &house).await?;
        accounts(&browser, &house).await?;
        open(&browser, &house).await?;
        while_open(&browser, &house).await?;
        people_answer(&browser, &house).await?;
        close(&browser, &house).await?;
        others_do_their_part(&browser, &house).await?;
        publish(&browser, &house).await?;
        leader(&browser, &house).await?;
        next_round(&browser, &house).await
    })
    .await;
}

async fn first_account(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/desk/rounds").await?;
    browser.pictures("desk-sign-in").await?;
    // Nobody is known yet, and nobody is told so.
    browser.write("#address", "hr@acme.example").await?;
    browser.write("#password", "a password of nobody").await?;
    browser.click("Sign in").await?;
    browser.hears("Address or password is wrong").await?;
    house.candor(&["account", "invite", "hr@acme.example"])?;
    let link = house.set_up_link("hr")?;
    browser.client.goto(&link).await?;
    browser.pictures("desk-set-up").await?;
    for (password, again, said) in [
        ("correct horse battery", "correct horse batterx", "The two passwords differ"),
        ("aaaabbbbccccdddd", "aaaabbbbccccdddd", "very few different characters"),
    ] {
        browser.write("#password", password).await?;
        browser.write("#again", again).await?;
        browser.click("Keep it and sign in").await?;
        browser.hears(said).await?;
    }
    browser.set_up(house, "hr").await?;
    browser.hears("What is next").await?;
    browser.pictures("desk-home").await?;
    // The link works once.
    browser.client.goto(&link).await?;
    browser.hears("This link cannot be used").await
}

async fn roster(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/desk/rounds").await?;
    // The wrong order: a round without a roster.
    browser.desk(house, "/desk/open").await?;
    browser.hears("A round needs a roster first").await?;
    // The wrong files, the wrong way round, and one that is no table.
    browser.choose_file("#units", &house.path("people.csv")).await?;
    browser.choose_file("#people", &house.path("units.csv")).await?;
    browser.click("Show what would change").await?;
    browser.hears("The two files are the wrong way round").await?;
    // One that calls a column otherwise.
    let other = house.put("other.csv", "email,department\ndesign1@acme.example,design\n")?;
    browser.choose_file("#units", &house.path("units.csv")).await?;
    browser.choose_file("#people", &other).await?;
    browser.click("Show what would change").await?;
    browser.hears("Which column is which?").await?;
    browser.pictures("desk-roster-columns").await?;
    browser.click("Leave it as it is").await?;
    browser.choose_file("#units", &house.put("picture.csv", "\u{0}\u{1}PNG")?).await?;
    browser.choose_file("#people", &house.path("people.csv")).await?;
    browser.click("Show what would change").await?;
    browser.hears("Nothing was changed").await?;
    browser.pictures("desk-roster-wrong").await?;
    // The right ones; looked at, left, and taken over.
    for button in ["Leave it as it is", "Take the new roster over"] {
        browser.choose_file("#units", &house.path("units.csv")).await?;
        browser.choose_file("#people", &house.path("people.csv")).await?;
        browser.click("Show what would change").await?;
        browser.hears("12 people in 4 units").await?;
        browser.pictures("desk-roster-changes").await?;
        browser.click(button).await?;
    }
    browser.hears("The roster was taken over").await?;
    browser.hears("12 people in 4 units, 2 of them with a leader").await?;
    browser.pictures("desk-roster").await?;
    // The same files once more, as somebody would who is not sure.
    browser.choose_file("#units", &house.path("units.csv")).await?;
    browser.choose_file("#people", &house.path("people.csv")).await?;
    browser.click("Show what would change").await?;
    browser.hears("Nothing changes").await?;
    browser.click("Back to the roster").await?;
    // Nearly everybody gone: that wants the number.
    let few = house.put("few.csv", "email,unit\ndesign1@acme.example,design\n")?;
    browser.desk(house, "/desk/roster").await?;
    browser.choose_file("#units", &house.path("units.csv")).await?;
    browser.choose_file("#people", &few).await?;
    browser.click("Show what would change").await?;
    browser.hears("People: 11 leave. If that is meant, type the number 11").await?;
    browser.write("#number", "yes").await?;
    browser.click("Take the new roster over").await?;
    browser.hears("Nothing was changed").await?;
    browser.click("Leave it as it is").await?;
    browser.hears("12 people in 4 units").await
}

async fn accounts(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/desk/accounts").await?;
    // HR does not choose who watches over HR.
    for role in ["steward", "council"] {
        browser.write("#address", &format!("{role}@acme.example")).await?;
        browser.see(&format!("input[value={role}]")).await?.click().await?;
        browser.click("Invite them").await?;
        browser.hears("is made at the server").await?;
        house.candor(&["account", "invite", &format!("{role}@acme.example"), "--role", role])?;
    }
    browser.write("#address", "hr@acme.example").await?;
    browser.see("input[value=council]").await?.click().await?;
    browser.click("Invite them").await?;
    browser.hears("nobody is two of HR, steward and works council").await?;
    browser.desk(house, "/desk/accounts").await?;
    browser.pictures("desk-accounts").await
}

async fn open(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, "/desk/rounds").await?;
    browser.click("Open a round").await?;
    browser.pictures("desk-open").await?;
    browser.write("#round", "Q1 2030").await?;
    browser.click("Show what would happen").await?;
    browser.hears("only lower-case letters").await?;
    browser.write("#round", ROUND).await?;
    browser.click("Show what would happen").await?;
    browser.hears("12 people").await?;
    browser.unfold().await?;
    browser.hears("The invitation:").await?;
    browser.hears("The reminder:").await?;
    browser.pictures("desk-open-preview").await?;
    // Back, another day, and forward to the same page.
    browser.client.back().await?;
    browser.see("#closes").await?;
    browser.client.forward().await?;
    // Return opens what was typed, and none of the pages that the buttons above show.
    browser.write("#typed", "2029-q1\u{e007}").await?;
    browser.hears("nothing was opened").await?;
    browser.write("#typed", ROUND).await?;
    // A double click.
    let twice = "const button = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Open the round'));
        button.click(); button.click();";
    browser.run(twice).await?;
    browser.hears("The round is open").await?;
    browser.hears("open. From").await?;
    browser.pictures("desk-round-open").await?;
    // Back, and pressed again: it is there already.
    browser.desk(house, "/desk/rounds").await?;
    let rounds = browser.client.find_all(Locator::Css("tbody tr")).await?.len();
    assert_eq!(rounds, 1);
    browser.pictures("desk-rounds").await?;
    house.candor(&["mail", "deliver"])?;
    assert_eq!(house.mails_with("design1", "/i#r.")?, 1, "one invitation each");
    Ok(())
}

async fn while_open(browser: &Browser, house: &House) -> Outcome {
    let page = format!("/desk/rounds/{ROUND}");
    // The wrong order: looking and publishing before it has closed.
    browser.desk(house, &format!("{page}/look")).await?;
    browser.hears("has no release yet").await?;
    browser.desk(house, &page).await?;
    browser.named("Send somebody a link again").await?.click().await?;
    browser.write("#person", "nobody@acme.example").await?;
    browser.click("Send it").await?;
    browser.hears("Nobody with this address is invited").await?;
    browser.click("Back to").await?;
    browser.named("Send somebody a link again").await?.click().await?;
    browser.write("#person", "south2@acme.example").await?;
    browser.click("Send it").await?;
    browser.hears("One mail is on its way").await?;
    browser.click("Remind everybody").await?;
    browser.hears("All 12 people").await?;
    browser.pictures("desk-remind").await?;
    browser.click("Remind all 12 people").await?;
    browser.hears("12 reminders are on their way").await?;
    // Once more, as somebody would who is not sure.
    browser.desk(house, &format!("{page}/remind")).await?;
    browser.click("Remind all 12 people").await?;
    browser.hears("went out already").await?;
    house.candor(&["mail", "deliver"])?;
    assert_eq!(house.mails_with("south2", "/i#r.")?, 3, "the first link, the new one, and its reminder");
    browser.click("See what was sent").await?;
    browser.hears("reminders").await?;
    browser.pictures("desk-mail").await?;
    browser.desk(house, &format!("/desk/rounds/{ROUND}/publish")).await?;
    browser.desk(house, "/desk/schedule").await?;
    browser.write("#zone", "Middle/Earth").await?;
    browser.click("Show the next rounds").await?;
    browser.hears("is unknown").await?;
    browser.write("#zone", "Europe/Vienna").await?;
    browser.click("Show the next rounds").await?;
    browser.hears("Nothing is kept yet").await?;
    browser.pictures("desk-schedule-preview").await?;
    browser.click("Keep this schedule").await?;
    browser.hears("open, remind, close and publish by themselves").await?;
    browser.pictures("desk-schedule").await?;
    browser.click("Pause").await?;
    browser.hears("Paused").await
}

async fn people_answer(browser: &Browser, house: &House) -> Outcome {
    for (person, answer) in [("design1", 4), ("design2", 4), ("design3", 4), ("design4", 2), ("design5", 4)] {
        let link = house.link(person)?;
        browser.client.goto(&link).await?;
        browser.see("#start").await?.click().await?;
        browser.see("#statements").await?;
        for statement in 1..=10 {
            // The first, the third and the fifth say the contrary.
            let contrary = [1, 3, 5].contains(&statement);
            browser.choose(statement, if contrary { 6 - answer } else { answer }).await?;
        }
        browser.send().await?;
        browser.see("#done").await?;
    }
    Ok(())
}

async fn close(browser: &Browser, house: &House) -> Outcome {
    browser.desk(house, &format!("/desk/rounds/{ROUND}")).await?;
    browser.click("Close now").await?;
    browser.pictures("desk-close").await?;
    browser.write("#typed", "close").await?;
    browser.click("Close the round").await?;
    browser.hears("was not typed").await?;
    browser.write("#typed", ROUND).await?;
    browser.click("Close the round").await?;
    browser.hears("The round is closed").await?;
    browser.pictures("desk-round-closed").await?;
    browser.click("Look at the result").await?;
    browser.hears("5 of 12 people answered").await?;
    browser.pictures("desk-look").await?;
    browser.click("read the report about Design").await?;
    browser.hears("Design").await?;
    browser.desk(house, &format!("/desk/rounds/{ROUND}")).await?;
    // Too early: two others have something to do first.
    browser.hears("not yet fetched the audit file").await?;
    browser.hears("Only they can do it").await
}

async fn others_do_their_part(browser: &Browser, house: &House) -> Outcome {
    browser.click("Sign out").await?;
    browser.hears("You are signed out").await?;
    browser.set_up(house, "council").await?;
    browser.desk(house, "/desk/rounds").await?;
    browser.hears("This page is for others").await?;
    browser.pictures("desk-refused").await?;
    browser.click("To the desk").await?;
    browser.desk(house, "/desk/audit-files").await?;
    browser.pictures("desk-audit-files").await?;
    browser.named("Fetch the audit file").await?.click().await?;
    let audit = browser.downloaded(&format!("audit-{ROUND}")).await?;
    assert_eq!(audit.matches("\"commit\"").count(), 5, "{audit}");
    browser.click("Sign out").await?;

    browser.set_up(house, "steward").await?;
    browser.desk(house, "/desk/comments").await?;
    browser.click("Read the comments").await?;
    browser.hears("No comment of this round may be shown").await?;
    browser.pictures("desk-comments").await?;
    browser.click("Sign out").await
}

async fn publish(browser: &Browser, house: &House) -> Outcome {
    browser.sign_in(house, "hr").await?;
    browser.desk(house, &format!("/desk/rounds/{ROUND}")).await?;
    browser.hears("The works council has its audit file").await?;
    browser.hears("a whole day passes after the counting").await?;
    house.a_day_passes()?;
    browser.desk(house, &format!("/desk/rounds/{ROUND}")).await?;
    browser.click("Publish, and mail the reports").await?;
    browser.hears("A mail cannot be taken back").await?;
    browser.pictures("desk-publish").await?;
    browser.write("#typed", ROUND).await?;
    let twice = "const button = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Publish'));
        button.click(); button.click();";
    browser.run(twice).await?;
    browser.hears("The round is published").await?;
    browser.hears("Files").await?;
    browser.pictures("desk-round-published").await?;
    house.candor(&["mail", "deliver"])?;
    assert_eq!(
        house.mails_with("design.lead", "Content-ID: <trend>")?,
        1,
        "one report, however often it was pressed"
    );
    browser.named("table (CSV)").await?.click().await?;
    let csv = String::from_utf8(browser.downloaded_file("release", ".csv").await?)?;
    assert!(csv.contains(&format!("{ROUND},design,acme,Design,unit,5,composite,3.6,")), "{csv}");
    browser.named("workbook (XLSX)").await?.click().await?;
    assert!(browser.downloaded_file("release", ".xlsx").await?.starts_with(b"PK"));
    browser.named("This round (JSON)").await?.click().await?;
    assert!(browser.downloaded("release-").await?.contains("\"v\":3"));
    browser.click("Read the reports").await?;
    browser.pictures("desk-reports").await?;
    browser.click("Sign out").await
}

async fn leader(browser: &Browser, house: &House) -> Outcome {
    // No invitation: the roster says who leads.
    browser.click("I have no password").await?;
    browser.pictures("desk-forgotten").await?;
    browser.write("#address", "design.lead@acme.example").await?;
    browser.click("Send me the link").await?;
    browser.hears("If this address may sign in").await?;
    // The mail is written after the reply.
    for _ in 0..100 {
        house.candor(&["mail", "deliver"])?;
        if house.set_up_link("design.lead").is_ok() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    browser.set_up(house, "design.lead").await?;
    browser.desk(house, "/desk/reports").await?;
    let text = browser.text("main").await?;
    assert!(text.contains("Design") && !text.contains("Acme") && !text.contains("North"), "{text}");
    browser.desk(house, "/desk/reports/acme").await?;
    browser.hears("This page is for others").await?;
    browser.desk(house, "/desk/reports").await?;
    browser.click("Design").await?;
    browser.pictures("desk-report").await?;
    browser.write("#heard", "Nights are thin, and nobody dares to say so.").await?;
    browser.write("#will-do", "Two of us on every night.").await?;
    browser.click("Keep it").await?;
    browser.hears("It is kept").await?;
    browser.click("Sign out").await
}

async fn next_round(browser: &Browser, house: &House) -> Outcome {
    browser.sign_in(house, "hr").await?;
    browser.desk(house, "/desk/open").await?;
    // The page says when it can be; whoever tries all the same is told, and nothing is lost of the form.
    browser.hears("The next round can open on").await?;
    browser.pictures("desk-open-later").await?;
    browser.write("#round", "2030-q2").await?;
    browser.click("Show what would happen").await?;
    browser.hears("the first day that is possible is").await?;
    assert!(browser.run("return document.getElementById('round').value").await? == "2030-q2");
    Ok(())
}
