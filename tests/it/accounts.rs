//! Who may sign in on the desk, from the invitation to the end: links that work once, sessions that end.
//!
//! How the same doors stand up to somebody who means harm is in `accounts_attacked`.

use std::{
    fs,
    process::{Command, Stdio},
    thread,
};

use candor_clock::Clock;
use candor_journal::By;
use candor_mail::EmailAddress;
use candor_people::accounts::{self, Giver, Role};
use candor_rehearse::TestService;
use candor_server::worker;
use chrono::TimeDelta;
use rand::{SeedableRng, rngs::StdRng};

use crate::{
    harness::{Browser, PASSWORD, Reply, TestApp, UNITS, noon, people},
    support,
};

const ANOTHER: &str = "paper clip inkwell lantern";

/// Runs `candor account …` over a app: what it printed, or what it complained of.
fn account(app: &TestApp, words: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.arg("account").args(words).current_dir(app.folder()).stdin(Stdio::null());
    command.args(["--data", "data", "--keys", "keys", "--outbox", "outbox"]);
    command.args(["--public-url", "http://127.0.0.1:8080"]);
    let databases = [("--people-db", &app.settings.people_db), ("--answers-db", &app.settings.answers_db)];
    for (word, address) in databases {
        command.args(address.iter().flat_map(|address| [word, address]));
    }
    let done = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if done.status.success() { Ok(text(done.stdout)) } else { Err(text(done.stderr)) }
}

/// The path of the link in each set-up mail in the outbox folder, with its reader.
fn links(app: &TestApp) -> Vec<(String, String)> {
    let of = |text: String| {
        let to = text.lines().next().unwrap().strip_prefix("To: ").unwrap().to_owned();
        let link = text.split_whitespace().find(|word| word.contains("/desk/set-up/")).unwrap();
        (to, link.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned())
    };
    if !app.folder().join("outbox").exists() {
        return Vec::new();
    }
    support::letters(&app.folder().join("outbox")).into_iter().map(|(_, text)| of(text)).collect()
}

/// A new link for somebody, as if it had come by mail.
fn link(app: &mut TestApp, address: &str) -> String {
    let (config, address) = (app.service.config(), address.parse().unwrap());
    let none = None::<accounts::Role>;
    let secret = accounts::invite_link(&config.accounts, &address, none, &app.by(), &mut app.rng).unwrap();
    format!("/desk/set-up/{secret}")
}

fn choose(browser: &Browser, link: &str, password: &str, again: &str) -> Reply {
    browser.post(link, &[("password", password), ("again", again)])
}

fn sign_in(app: &TestApp, address: &str, password: &str) -> (Browser, u16) {
    let browser = Browser::new(app.service.base());
    let status = browser.post("/desk/sign-in", &[("address", address), ("password", password)]).status;
    (browser, status)
}

fn is_in(browser: &Browser) -> bool {
    browser.get("/desk").status == 200
}

fn waiting(app: &TestApp) -> i64 {
    support::count_rows(app.service.config().people.db(), "outbox WHERE kind = 'set-up'")
}

#[test]
fn somebody_invited_from_the_terminal_chooses_a_password_once_and_signs_in() {
    for app in TestApp::on_each_database() {
        // The command has the time of the machine.
        app.clock.advance(Clock::system().now() - noon());
        let said = account(&app, &["invite", "ada@acme.example", "--role", "steward"]).unwrap();
        assert!(said.contains("ada@acme.example (steward) gets a link"), "{said}");
        let said = account(&app, &["list"]).unwrap();
        assert!(said.contains("steward, no password chosen yet"), "{said}");
        assert_eq!(sign_in(&app, "ada@acme.example", PASSWORD).1, 200, "not without a password");
        let [(to, link)] = &links(&app)[..] else { panic!("one mail: {:?}", links(&app)) };
        assert_eq!(to, "ada@acme.example");

        // A mail scanner looks first; that uses nothing up. Nor does a password that is refused.
        let browser = Browser::new(app.service.base());
        for _ in 0..2 {
            let page = browser.get(link);
            assert!(page.body.contains("For ada@acme.example") && page.status == 200, "{}", page.body);
        }
        let refusals = [
            (PASSWORD, ANOTHER, "The two passwords differ"),
            ("too short", "too short", "has 9 characters: expected 12 to 128"),
            ("aaaaaaaabbbbbbbb", "aaaaaaaabbbbbbbb", "very few different characters"),
        ];
        for (one, two, why) in refusals {
            let page = choose(&browser, link, one, two);
            assert!(page.status == 200 && page.body.contains(why), "{why}: {}", page.body);
            assert!(!is_in(&browser), "{why}");
        }
        assert_eq!(waiting(&app), 1);
        assert_eq!(choose(&browser, link, PASSWORD, PASSWORD).status, 303);
        assert!(is_in(&browser), "{}", app.label);
        assert_eq!(waiting(&app), 0, "the outbox forgets whom the link was sent to");

        let again = choose(&Browser::new(app.service.base()), link, ANOTHER, ANOTHER);
        assert!(again.body.contains("This link cannot be used (any more)"), "{}", again.body);
        assert_eq!(sign_in(&app, "ada@acme.example", ANOTHER).1, 200, "{}", app.label);
        assert_eq!(sign_in(&app, " ada@acme.example ", PASSWORD).1, 303, "{}", app.label);

        // Nobody gets a second role; it is hr where nobody says which.
        let refused = account(&app, &["invite", "ada@acme.example"]).unwrap_err();
        assert!(refused.contains("ada@acme.example is steward already, and nobody is two of"), "{refused}");
        let list = account(&app, &["list"]).unwrap();
        assert!(list.contains("steward\n"), "{list}");
        assert!(account(&app, &["invite", "ada"]).is_err());
        assert!(account(&app, &["invite", "ada@acme.example", "--role", "king"]).is_err());

        assert!(account(&app, &["sign-out", "ada@acme.example"]).is_ok());
        assert!(!is_in(&browser), "{}", app.label);
        let (browser, _) = sign_in(&app, "ada@acme.example", PASSWORD);
        assert!(is_in(&browser));
        assert!(account(&app, &["remove", "ada@acme.example"]).is_ok());
        assert!(!is_in(&browser), "{}", app.label);
        assert_eq!(sign_in(&app, "ada@acme.example", PASSWORD).1, 200);
        assert!(account(&app, &["remove", "ada@acme.example"]).unwrap_err().contains("has no account"));
        let db = app.service.config().people.db();
        for table in ["account WHERE address <> ''", "set_up", "session", "device", "outbox"] {
            assert_eq!(support::count_rows(db, table), 0, "{}: {table}", app.label);
        }
    }
}

#[test]
fn a_link_ends_after_two_days_with_a_newer_one_and_with_the_account() {
    for mut app in TestApp::on_each_database() {
        let void = |app: &TestApp, link: &str| {
            let browser = Browser::new(app.service.base());
            let page = choose(&browser, link, PASSWORD, PASSWORD);
            assert!(page.body.contains("This link cannot be used"), "{}: {}", app.label, page.body);
            assert!(browser.get(link).body.contains("This link cannot be used") && !is_in(&browser));
        };
        let (older, newer) = (link(&mut app, "ada@acme.example"), link(&mut app, "ada@acme.example"));
        void(&app, &older);
        app.clock.advance(TimeDelta::hours(48) - TimeDelta::seconds(1));
        assert!(Browser::new(app.service.base()).get(&newer).body.contains("For ada@acme.example"));
        app.clock.advance(TimeDelta::seconds(1));
        void(&app, &newer);

        let last = link(&mut app, "ada@acme.example");
        let address: EmailAddress = "ada@acme.example".parse().unwrap();
        let by = app.by();
        let config = app.service.config();
        let context = config.mail_context(&by);
        accounts::remove(&config.accounts, &address, Giver::Server, context, &mut app.rng).unwrap();
        void(&app, &last);
        // Used twice at the same moment, it works once.
        let (twice, base) = (link(&mut app, "ada@acme.example"), app.service.base());
        let choose = || choose(&Browser::new(base), &twice, PASSWORD, PASSWORD).status;
        let done = thread::scope(|both| {
            let threads = [both.spawn(choose), both.spawn(choose)];
            threads.map(|thread| thread.join().unwrap())
        });
        assert_eq!(done.iter().filter(|status| **status == 303).count(), 1, "{}: {done:?}", app.label);
        // One that cannot be a link at all is a page for a person too.
        let page = Browser::new(app.service.base()).get("/desk/set-up/x");
        assert!(page.status == 404 && page.body.contains("<h1>This did not work</h1>"), "{}", page.body);
    }
}

#[test]
fn a_session_ends_after_an_hour_without_a_page_and_after_twelve_hours_in_any_case() {
    for app in TestApp::on_each_database() {
        let minutes = |count| app.clock.advance(TimeDelta::minutes(count));
        let browser = app.sign_in("hr@acme.example", "hr");
        for hour in 1..=12 {
            minutes(59);
            assert!(is_in(&browser), "{}: {hour}", app.label);
        }
        minutes(11);
        assert!(is_in(&browser), "after 11:59 hours");
        minutes(2);
        assert!(!is_in(&browser), "{}: after 12:01 hours", app.label);

        let (idle, _) = sign_in(&app, "hr@acme.example", PASSWORD);
        minutes(59);
        assert!(is_in(&idle));
        minutes(61);
        let wanted = "/desk/rounds?order=value&back=1";
        let page = idle.get(wanted);
        assert_eq!(page.status, 303, "{}", app.label);
        let to = page.headers["location"].to_str().unwrap();
        // Whoever signs in again gets the page that was asked for.
        let next = to.strip_prefix("/desk/sign-in?next=").unwrap();
        let fields = [("address", "hr@acme.example"), ("password", PASSWORD), ("next", next)];
        let back = idle.post("/desk/sign-in", &fields);
        assert_eq!(back.headers["location"], wanted);
        // What ended is cleared away.
        assert_eq!(support::count_rows(app.service.config().people.db(), "session"), 1);
    }
}

#[test]
fn signing_out_ends_one_session_and_everywhere_a_new_password_or_a_removal_ends_all() {
    for mut app in TestApp::on_each_database() {
        let (ada, hr) = ("ada@acme.example", app.sign_in("hr@acme.example", "hr"));
        let one = app.sign_in(ada, "");
        let two = sign_in(&app, ada, PASSWORD).0;
        let kept = one.copy_with(&["candor-session"]);
        assert!(is_in(&kept) && is_in(&two));
        assert_eq!(one.post("/desk/sign-out", &[]).status, 303);
        assert!(!is_in(&kept), "{}: a cookie that somebody kept opens nothing", app.label);
        assert!(is_in(&two));

        let three = sign_in(&app, ada, PASSWORD).0;
        assert_eq!(three.post("/desk/sign-out-everywhere", &[]).status, 303);
        assert!(!is_in(&two) && !is_in(&three), "{}", app.label);

        let four = sign_in(&app, ada, PASSWORD).0;
        let (link, five) = (link(&mut app, ada), Browser::new(app.service.base()));
        assert!(is_in(&four), "a link alone ends nothing");
        assert_eq!(choose(&five, &link, ANOTHER, ANOTHER).status, 303);
        assert!(!is_in(&four) && is_in(&five), "{}", app.label);
        assert_eq!(sign_in(&app, ada, PASSWORD).1, 200, "the old password is gone");

        let own = hr.post("/desk/accounts/remove", &[("address", "hr@acme.example")]);
        assert!(own.body.contains("You cannot remove your own account"), "{}", own.body);
        assert_eq!(hr.post("/desk/accounts/remove", &[("address", ada)]).status, 303);
        assert!(!is_in(&five) && is_in(&hr), "{}", app.label);
        assert_eq!(sign_in(&app, ada, ANOTHER).1, 200, "{}", app.label);
    }
}

#[test]
fn whoever_has_no_password_gets_a_link_if_they_may_sign_in_and_never_two_within_ten_minutes() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &people());
        let _ = app.sign_in("hr@acme.example", "hr");
        let config = app.service.config();
        let ask = |address: &str, rng: &mut StdRng| {
            let address: EmailAddress = address.parse().unwrap();
            let leads = !candor_people::roster::leads(config.people.db(), &address).unwrap().is_empty();
            let by = By::itself(app.clock.now());
            let way = config.mail_context(&by);
            accounts::ask_for_set_up(&config.accounts, &address, leads, way, rng).unwrap();
            worker::deliver(config, &app.clock).unwrap();
        };
        let asked = ["hr@acme.example", "design.lead@acme.example", "design1@acme.example", "who@x.example"];
        asked.iter().for_each(|address| ask(address, &mut app.rng));
        let sent: Vec<String> = links(&app).into_iter().map(|(to, _)| to).collect();
        assert!(sent.len() == 2 && asked[..2].iter().all(|to| sent.contains(&(*to).to_owned())), "{sent:?}");
        assert_eq!(
            accounts::list(&config.accounts).unwrap().len(),
            1,
            "a leader's is made when it is first used"
        );

        app.clock.advance(TimeDelta::seconds(599));
        ask("design.lead@acme.example", &mut app.rng);
        assert_eq!(links(&app).len(), 2, "{}: nobody fills a mailbox", app.label);
        let first = links(&app).into_iter().find(|(to, _)| to == asked[1]).unwrap().1;
        app.clock.advance(TimeDelta::seconds(2));
        ask("design.lead@acme.example", &mut app.rng);
        let all = links(&app);
        assert_eq!(all.len(), 3, "{}", app.label);
        let second = all.into_iter().find(|(to, link)| to == asked[1] && *link != first).unwrap().1;

        let leader = Browser::new(app.service.base());
        assert_eq!(choose(&leader, &second, PASSWORD, PASSWORD).status, 303);
        assert_eq!(leader.get("/desk/reports").status, 200, "{}", app.label);
        assert_eq!(leader.get("/desk/accounts").status, 403);
        let found = accounts::list(&config.accounts).unwrap();
        assert!(
            found
                .iter()
                .all(|account| (account.role == Some(Role::Hr)) == (account.address.as_str() == asked[0]))
        );
    }
}

#[test]
fn cookies_are_for_the_desk_alone_and_the_database_and_the_log_hold_no_secret() {
    support::logs::listen();
    let mut app = TestApp::new();
    let secret_word = "a sentence that stands nowhere";
    let link = link(&mut app, "quite.unique@acme.example");
    let browser = Browser::new(app.service.base());
    let reply = choose(&browser, &link, secret_word, secret_word);
    let set: Vec<&str> =
        reply.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap()).collect();
    assert_eq!(set.len(), 2, "{set:?}");
    for cookie in &set {
        assert!(cookie.contains("; HttpOnly; SameSite=Lax; Path=/desk"), "{cookie}");
        assert!(!cookie.contains("Secure") && !cookie.contains("Domain"), "{cookie}");
        assert_eq!(cookie.starts_with("candor-device="), cookie.contains("Max-Age=31536000"), "{cookie}");
    }
    let (_, status) = sign_in(&app, "quite.unique@acme.example", "another sentence, wrong");
    assert_eq!(status, 200);

    let db = app.service.config().people.db();
    let set_up = link.rsplit('/').next().unwrap().to_owned();
    let [session, device] = ["candor-session", "candor-device"].map(|name| browser.cookie_of(name).unwrap());
    let secrets = [secret_word, &set_up, &session, &device];
    let folder = app.folder().join("data");
    let mut read = 0;
    for file in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        read += bytes.len();
        for secret in secrets {
            assert!(!contains(&bytes, secret.as_bytes()));
            assert!(!contains(&bytes, &raw(secret)), "nor as it was before it became text");
        }
    }
    assert!(read > 0 && support::count_rows(db, "session") == 1 && support::count_rows(db, "device") == 1);
    let stored = support::dump_rows(db, "account", &["password".to_owned()]);
    assert!(stored[0].contains("'$argon2id$v=19$m=19456,t=2,p=1$"), "{stored:?}");
    let logs = support::logs::text();
    assert!(!logs.is_empty() && !logs.contains("quite.unique"), "an address was logged");
    assert!(secrets.iter().all(|secret| !logs.contains(secret)), "a secret was logged");
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn raw(secret: &str) -> Vec<u8> {
    use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
    BASE64_URL_SAFE_NO_PAD.decode(secret).unwrap_or_else(|_| secret.into())
}

#[test]
fn behind_https_the_cookies_go_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let settings =
        TestService::settings(folder.path(), &folder.path().join("outbox"), "https://survey.example.org");
    let mut rng = StdRng::seed_from_u64(9);
    let service = TestService::open(&settings, Clock::fixed(noon()), &mut rng).unwrap();
    let address = "ada@acme.example".parse().unwrap();
    let accounts = &service.config().accounts;
    let link = accounts::invite_link(accounts, &address, None, &By::itself(noon()), &mut rng).unwrap();
    let reply = choose(&Browser::new(service.base()), &format!("/desk/set-up/{link}"), PASSWORD, PASSWORD);
    let set: Vec<_> = reply.headers.get_all("set-cookie").iter().collect();
    assert_eq!(set.len(), 2);
    assert!(set.iter().all(|cookie| cookie.to_str().unwrap().contains("; Secure")), "{set:?}");
}
