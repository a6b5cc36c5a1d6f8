//! What a test of mail needs: an outbox, a mail server, a clock that stands still, and an ear for the logs.

use std::time::Duration;

use candor_clock::Clock;
use candor_db::{Database, Side};
use candor_mail::{
    self as mail, BatchStatus, Delivery, Entry, Kind, Leaving, Letter, MessageId, Report, Sender, Smtp,
    Transport,
};
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use diesel::prelude::*;
use rand::{SeedableRng, rngs::StdRng};

use super::MailServer;
use crate::support::{self, TestDatabase, logs};

mod table {
    diesel::table! {
        outbox (message_id) {
            message_id -> Text,
            state -> Text,
            made -> BigInt,
            attempts -> Integer,
            due -> BigInt,
        }
    }
}
pub(crate) use table::outbox;

/// An outbox, a mail server, and a clock that stands still.
pub(crate) struct Post {
    pub(crate) on: TestDatabase,
    pub(crate) server: MailServer,
    pub(crate) clock: Clock,
    pub(crate) rng: StdRng,
}

/// One of each database; none, said plainly, without a mail server.
pub(crate) fn posts() -> Vec<Post> {
    logs::listen();
    let posts = support::databases(Side::People).into_iter().enumerate().map_while(|(number, on)| {
        eprintln!("on {:?}", on.database);
        let rng = StdRng::seed_from_u64(u64::try_from(number).unwrap());
        Some(Post { on, server: MailServer::start()?, clock: clock(), rng })
    });
    posts.collect()
}

pub(crate) fn clock() -> Clock {
    Clock::fixed(Utc.with_ymd_and_hms(2026, 9, 1, 8, 0, 0).unwrap())
}

pub(crate) fn queue(database: &Database, rng: &mut StdRng, batch: &str, recipient: &str) -> bool {
    let entry = Entry {
        batch,
        kind: Kind::Invitation,
        topic: "",
        recipient: &recipient.parse().unwrap(),
        message_id: &MessageId::random(rng, &sender()),
        made: clock().now(),
        held: None,
    };
    database.run("queue a test mail", |connection| mail::queue(connection, &entry)).unwrap()
}

fn sender() -> Sender {
    "Our survey <survey@example.org>".parse().unwrap()
}

/// Delivers with a letter that says the same to everybody.
pub(crate) fn deliver(
    database: &Database,
    transport: &Transport,
    now: &(dyn Fn() -> DateTime<Utc> + Sync),
    limit: usize,
) -> Report {
    let write = |_: &Leaving| {
        Ok(Letter {
            subject: "Wie sicher fühlst du dich?".to_owned(),
            text: "Guten Tag,\n.ein Punkt am Anfang.\nGrüße".to_owned(),
            html: "<p>Guten Tag</p><img src=\"cid:chart\">".to_owned(),
            pictures: vec![("chart".to_owned(), b"\x89PNG not really".to_vec())],
        })
    };
    let may_leave = |_: &str, _: Kind| Ok(TimeDelta::zero());
    let delivery = Delivery { now, limit, sender: &sender(), may_leave: &may_leave, write: &write };
    mail::deliver(database, transport, delivery).unwrap()
}

impl Post {
    pub(crate) fn queue(&mut self, recipient: &str) -> bool {
        queue(&self.on.database, &mut self.rng, "2026-q3", recipient)
    }

    pub(crate) fn smtp(&self, url: &str) -> Transport {
        self.smtp_from("survey@example.org", url)
    }

    pub(crate) fn smtp_from(&self, sender: &str, url: &str) -> Transport {
        let allowed = "example.org".parse().unwrap();
        let root = self.server.certificate();
        let smtp =
            Smtp::new(url.parse().unwrap(), &sender.parse().unwrap(), allowed, None, Some(&root)).unwrap();
        Transport::Smtp(smtp.with_patience(Duration::from_secs(1)))
    }

    pub(crate) fn deliver(&self) -> Report {
        self.deliver_by(&self.smtp(&self.server.starttls("right")))
    }

    pub(crate) fn deliver_by(&self, transport: &Transport) -> Report {
        deliver(&self.on.database, transport, &|| self.clock.now(), 1000)
    }

    pub(crate) fn status(&self) -> BatchStatus {
        let all = self.on.database.run("status", mail::status).unwrap();
        assert_eq!(all.len(), 1, "{all:?}");
        all[0].clone()
    }

    /// State, whether there is a date, attempts and due of the only mail.
    pub(crate) fn row(&self) -> (String, bool, i32, i64) {
        let connection = &mut *self.on.database.connection().unwrap();
        let columns = (outbox::state, outbox::made.ne(0), outbox::attempts, outbox::due);
        outbox::table.select(columns).get_result(connection).unwrap()
    }

    pub(crate) fn assert_failed(&self, recipient: &str, problem: &str) {
        let failed =
            self.on.database.run("failed", |connection| mail::failed(connection, "2026-q3")).unwrap();
        assert_eq!(failed.len(), 1, "{failed:?}");
        assert_eq!(failed[0].recipient, recipient);
        assert!(failed[0].problem.contains(problem), "{failed:?}");
    }
}

pub(crate) fn did(sent: usize, retried: usize, failed: usize) -> Report {
    Report { sent, retried, failed, stopped: None }
}

/// The log says that a mail was given up, and no recipient of any test is in it.
pub(crate) fn assert_logs_hide_recipients() {
    let logs = logs::text();
    assert!(logs.contains("a mail was given up"), "{logs}");
    for name in ["rcpt-", "data-", "person", "ada", "bob"] {
        assert!(!logs.contains(name), "{name} is in the log: {logs}");
    }
}
