//! Mail from the outbox to a real SMTP server, on both databases, through every failure that we know.
//!
//! Time is advanced, never waited for, except where a server is silent.

use std::{
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::smtp::post::{assert_logs_hide_recipients, clock, deliver, did, outbox, posts, queue};
use candor_db::{Address, Database, Side};
use candor_mail::{self as mail, BatchStatus, Report, Smtp, Stopped, Transport};
use chrono::TimeDelta;
use diesel::prelude::*;
use rand::{SeedableRng, rngs::StdRng};

#[test]
fn everything_arrives_once_even_with_two_senders_at_the_same_time() {
    for mut post in posts() {
        let people: Vec<String> = (0..60).map(|n| format!("person{n:02}@example.org")).collect();
        people.iter().for_each(|person| assert!(post.queue(person)));
        let sent = std::thread::scope(|scope| {
            let both = [0, 1].map(|_| scope.spawn(|| post.deliver()));
            both.into_iter().map(|sender| sender.join().unwrap().sent).sum::<usize>()
        });
        assert_eq!(sent, 60);
        assert_eq!(post.server.headers("To"), people);
        let expected = BatchStatus { batch: "2026-q3".to_owned(), sent: 60, ..BatchStatus::default() };
        assert_eq!(post.status(), expected);
        post.clock.advance(TimeDelta::days(9));
        assert_eq!(post.deliver(), did(0, 0, 0));
        let connection = &mut *post.on.database.connection().unwrap();
        let kept = outbox::table.filter(outbox::made.ne(0).or(outbox::due.ne(0)));
        assert_eq!(kept.count().get_result::<i64>(connection).unwrap(), 0, "no time is kept");
    }
}

#[test]
fn a_letter_arrives_as_it_was_written() {
    for mut post in posts() {
        post.queue("ada@example.org");
        assert_eq!(post.deliver_by(&post.smtp(&post.server.tls())), did(1, 0, 0));
        let mail = &post.server.mails()[0];
        let header = |name: &str| mail["headers"][name].as_str().unwrap_or_default().to_owned();
        assert_eq!(header("Subject"), "Wie sicher fühlst du dich?");
        assert_eq!(
            (header("From"), header("To")),
            ("Our survey <survey@example.org>".into(), "ada@example.org".into())
        );
        assert_eq!(header("Date"), "Tue, 01 Sep 2026 08:00:00 +0000");
        assert_eq!(header("Auto-Submitted"), "auto-generated");
        let parts = mail["parts"].as_array().unwrap();
        let kinds: Vec<&str> = parts.iter().map(|part| part[0].as_str().unwrap()).collect();
        let expected = ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"];
        assert_eq!(kinds, expected);
        assert!(parts.iter().all(|part| part[4].as_array().unwrap().is_empty()), "{parts:?}");
        let text = parts[1][3].as_str().unwrap().replace("\r\n", "\n");
        assert_eq!(text.trim_end(), "Guten Tag,\n.ein Punkt am Anfang.\nGrüße");
        assert_eq!((&parts[4][1], &parts[4][2]), (&"<chart>".into(), &"inline".into()));
    }
}

#[test]
fn a_relay_without_login_gets_mail_only_when_the_settings_say_so() {
    for mut post in posts() {
        post.queue("ada@example.org");
        let encrypted = post.server.plain().replace("?tls=none", "");
        let report = post.deliver_by(&post.smtp(&encrypted));
        assert!(
            matches!(&report.stopped, Some(Stopped::Settings(why)) if why.contains("STARTTLS")),
            "{report:?}"
        );
        assert!(post.server.mails().is_empty());
        assert_eq!(post.deliver_by(&post.smtp(&post.server.plain())), did(1, 0, 0));
    }
}

#[test]
fn a_certificate_that_nobody_vouches_for_stops_the_run_before_the_password_is_said() {
    for mut post in posts() {
        post.queue("ada@example.org");
        for url in [post.server.starttls("right"), post.server.tls()] {
            let from = "survey@example.org".parse().unwrap();
            let smtp =
                Smtp::new(url.parse().unwrap(), &from, "example.org".parse().unwrap(), None, None).unwrap();
            let report = post.deliver_by(&Transport::Smtp(smtp));
            assert!(
                matches!(&report.stopped, Some(Stopped::Settings(why)) if why.contains("is not trusted on this machine")),
                "{report:?}"
            );
            post.clock.advance(TimeDelta::hours(2));
        }
        assert!(!post.server.said().iter().any(|said| said.starts_with("AUTH")));
    }
}

#[test]
fn a_refusal_for_now_is_tried_again_when_it_is_due() {
    for refusal in ["rcpt-421", "rcpt-450", "data-452"] {
        for mut post in posts() {
            post.queue(&format!("{refusal}-once@example.org"));
            post.queue("ada@example.org");
            assert_eq!(post.deliver(), did(1, 1, 0), "{refusal}");
            assert_eq!(post.deliver(), did(0, 0, 0), "not due yet");
            post.clock.advance(TimeDelta::minutes(1));
            assert_eq!(post.deliver(), did(1, 0, 0), "{refusal}");
            assert_eq!(post.server.mails().len(), 2);
        }
    }
}

#[test]
fn a_mail_is_tried_ever_more_rarely_and_given_up_after_three_days() {
    for mut post in posts().into_iter().take(1) {
        post.queue("rcpt-450@example.org");
        let start = post.clock.now();
        let mut waits = Vec::new();
        while post.deliver().failed == 0 {
            let (state, _, attempts, due) = post.row();
            assert_eq!((state.as_str(), usize::try_from(attempts).unwrap()), ("waiting", waits.len() + 1));
            let wait = due - post.clock.now().timestamp();
            waits.push(wait / 60);
            post.clock.advance(TimeDelta::seconds(wait));
        }
        assert_eq!(waits[..6], [1, 5, 15, 60, 60, 60]);
        assert_eq!((post.clock.now() - start).num_hours(), 71, "the last attempt is in the 72nd hour");
        post.assert_failed("rcpt-450@example.org", "450 4.0.0 … is refused on demand");
        assert_logs_hide_recipients();
    }
}

#[test]
fn a_refusal_for_ever_fails_and_stays_listed_until_an_operator_has_it_tried_again() {
    for refusal in ["rcpt-550", "data-554"] {
        for mut post in posts() {
            post.queue(&format!("{refusal}-once@example.org"));
            post.queue("ada@example.org");
            assert_eq!(post.deliver(), did(1, 0, 1));
            post.clock.advance(TimeDelta::days(30));
            assert_eq!(post.deliver(), did(0, 0, 0));
            post.assert_failed(&format!("{refusal}-once@example.org"), &refusal[5..]);
            let again = |connection: &mut _| mail::retry_failed(connection, "2026-q3");
            assert_eq!(post.on.database.run("retry", again).unwrap(), 1);
            assert_eq!(post.deliver(), did(1, 0, 0));
            assert_eq!(post.on.database.run("retry", again).unwrap(), 0);
            assert_logs_hide_recipients();
        }
    }
}

#[test]
fn a_stranger_is_refused_before_anything_touches_the_network() {
    for mut post in posts() {
        post.queue("ada@example.org.evil.example");
        assert_eq!(post.deliver(), did(0, 0, 1));
        post.assert_failed("ada@example.org.evil.example", "not among the allowed domains");
        assert!(post.server.said().is_empty());
    }
}

#[test]
fn a_connection_lost_after_the_mail_was_accepted_repeats_it_under_the_same_name() {
    for (wish, at_least) in [("data-drop-once", 0), ("data-silent-once", 6)] {
        for mut post in posts() {
            post.queue(&format!("{wish}@example.org"));
            let began = Instant::now();
            assert_eq!(post.deliver(), did(0, 1, 0));
            assert!(began.elapsed().as_secs() >= at_least, "{:?}", began.elapsed());
            post.clock.advance(TimeDelta::minutes(1));
            assert_eq!(post.deliver(), did(1, 0, 0));
            let ids = post.server.headers("Message-ID");
            assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
        }
    }
}

/// The part of the next test that is killed: a process of its own.
fn be_the_sender_that_is_killed() {
    let Ok(told) = std::env::var("CANDOR_KILLED_SENDER") else { return };
    let [address, url] = told.split(' ').collect::<Vec<_>>()[..] else { panic!("{told}") };
    let database = Database::open(&Address::parse(address).unwrap(), Side::People).unwrap();
    let from = "survey@example.org".parse().unwrap();
    let smtp = Smtp::new(url.parse().unwrap(), &from, "example.org".parse().unwrap(), None, None).unwrap();
    let _ = deliver(&database, &Transport::Smtp(smtp), &|| clock().now(), 1000);
}

#[test]
fn a_sender_killed_before_it_could_note_success_loses_nothing() {
    be_the_sender_that_is_killed();
    for mut post in posts() {
        post.queue("data-silent-once@example.org");
        let address = match post.on.database.address() {
            Address::Sqlite(path) => path.display().to_string(),
            Address::Postgres(url) => url.clone(),
        };
        let mut sender = Command::new(std::env::current_exe().unwrap())
            .args(["mail::a_sender_killed_before_it_could_note_success_loses_nothing", "--exact"])
            .env("CANDOR_KILLED_SENDER", format!("{address} {}", post.server.plain()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let began = Instant::now();
        while post.server.mails().is_empty() {
            assert!(began.elapsed() < Duration::from_secs(30), "the other process sends nothing");
            std::thread::sleep(Duration::from_millis(20));
        }
        sender.kill().unwrap();
        sender.wait().unwrap();
        assert_eq!(post.status().sending, 1);
        post.clock.advance(TimeDelta::minutes(29));
        assert_eq!(post.deliver(), did(0, 0, 0), "the claim is still good");
        post.clock.advance(TimeDelta::minutes(1));
        assert_eq!(post.deliver(), did(1, 0, 0));
        let ids = post.server.headers("Message-ID");
        assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
    }
}

#[test]
fn queueing_twice_gives_one_mail() {
    for mut post in posts() {
        assert!(post.queue("ada@example.org"));
        assert!(!post.queue("Ada@Example.org"));
        assert_eq!(post.deliver(), did(1, 0, 0));
        assert!(!post.queue("ada@example.org"), "a repeat after a crash sends nothing again");
        assert_eq!(post.deliver(), did(0, 0, 0));
        assert_eq!(post.server.mails().len(), 1);
        assert!(queue(&post.on.database, &mut post.rng, "2026-q4", "ada@example.org"), "the next round");
    }
}

#[test]
fn a_wrong_password_stops_the_run_and_blames_no_mail() {
    for mut post in posts() {
        (0..30).for_each(|n| assert!(post.queue(&format!("person{n:02}@example.org"))));
        let report = post.deliver_by(&post.smtp(&post.server.starttls("wrong")));
        assert!(matches!(&report.stopped, Some(Stopped::Settings(why)) if why.contains("535")), "{report:?}");
        assert_eq!(Report { stopped: None, ..report }, did(0, 0, 0));
        assert_eq!(
            post.server.said().iter().filter(|said| *said == "AUTH wrong").count(),
            1,
            "no account is locked"
        );
        assert_eq!(post.status().waiting, 30);
        assert_eq!(post.deliver(), did(30, 0, 0), "with the right password, at once");
        let logins = post.server.said().iter().filter(|said| *said == "AUTH right").count();
        assert!(logins <= 4, "a connection is used again: {logins}");
    }
}

#[test]
fn a_sender_that_is_refused_stops_the_run_and_blames_no_mail() {
    for mut post in posts() {
        post.queue("ada@example.org");
        let report = post.deliver_by(&post.smtp_from("refused@example.org", &post.server.starttls("right")));
        assert!(
            matches!(&report.stopped, Some(Stopped::Settings(why)) if why.contains("550 5.7.1")),
            "{report:?}"
        );
        assert_eq!(post.deliver(), did(1, 0, 0));
    }
}

#[test]
fn a_mail_server_that_is_down_stops_the_run_and_the_mails_go_when_it_is_up() {
    for mut post in posts() {
        (0..30).for_each(|n| assert!(post.queue(&format!("person{n:02}@example.org"))));
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let report = post.deliver_by(&post.smtp(&format!("smtp://{free}?tls=none")));
        assert!(matches!(report.stopped, Some(Stopped::Unreachable(_))), "{report:?}");
        assert_eq!((report.sent, report.retried, report.failed), (0, 1, 0), "only one knocks");
        assert_eq!(post.status().waiting, 30);
        post.clock.advance(TimeDelta::minutes(1));
        assert_eq!(post.deliver(), did(30, 0, 0));
    }
}

#[test]
fn a_batch_that_is_stopped_sends_nothing_more() {
    for mut post in posts() {
        for to in ["rcpt-550@example.org", "ada@example.org", "rcpt-450@example.org"] {
            assert!(post.queue(to));
        }
        assert_eq!(post.deliver(), did(1, 1, 1));
        post.queue("bob@example.org");
        queue(&post.on.database, &mut post.rng, "2026-q4", "bob@example.org");
        let stop = |connection: &mut _| mail::cancel(connection, "2026-q3");
        assert_eq!(post.on.database.run("cancel", stop).unwrap(), 3);
        post.clock.advance(TimeDelta::days(1));
        assert_eq!(post.deliver(), did(1, 0, 0), "only the other batch");
        let all = post.on.database.run("status", mail::status).unwrap();
        assert_eq!((all[0].cancelled, all[0].sent, all[1].sent), (3, 1, 1), "{all:?}");
        let connection = &mut *post.on.database.connection().unwrap();
        let dated = outbox::table.filter(outbox::state.eq("cancelled").and(outbox::made.ne(0))).count();
        assert_eq!(dated.get_result::<i64>(connection).unwrap(), 0);
    }
}

#[test]
fn a_batch_stopped_in_the_middle_of_a_run_stops_within_a_few_mails() {
    for mut post in posts() {
        // The first to go holds the door for six seconds; meanwhile everything that is claimed waits behind it.
        (0..40).for_each(|n| assert!(post.queue(&format!("data-silent+{n}@example.org"))));
        let report = std::thread::scope(|scope| {
            let run = scope.spawn(|| post.deliver());
            while post.server.mails().is_empty() {
                std::thread::sleep(Duration::from_millis(10));
            }
            assert!(post.status().sending > 1);
            post.on.database.run("cancel", |connection| mail::cancel(connection, "2026-q3")).unwrap();
            run.join().unwrap()
        });
        assert!(post.server.mails().len() <= 4, "{} left", post.server.mails().len());
        assert_eq!(post.status().cancelled, 40, "{report:?}");
    }
}

#[test]
fn a_folder_gets_each_mail_once_under_a_name_that_says_what_it_is() {
    for on in crate::support::databases(Side::People) {
        let mut rng = StdRng::seed_from_u64(7);
        (0..20).for_each(|n| {
            assert!(queue(&on.database, &mut rng, "2026-q3", &format!("person{n}@example.org")))
        });
        let folder = tempfile::tempdir().unwrap();
        let transport = Transport::Folder(folder.path().join("mail"));
        let deliver = || deliver(&on.database, &transport, &|| clock().now(), 12);
        assert_eq!((deliver(), deliver()), (did(12, 0, 0), did(8, 0, 0)), "{:?}", on.database);
        let files = std::fs::read_dir(folder.path().join("mail")).unwrap();
        let names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        assert_eq!(names.len(), 20);
        for name in names {
            assert!(name.starts_with("2026-q3-invitation-") && name.ends_with(".eml"), "{name}");
            assert!(!name.contains("person"));
        }
    }
}
