//! The storage contract, on both kinds of database.

use candor::db::Side;

use crate::{harness::House, support};

#[test]
fn migrations_go_up_down_and_up_again() {
    for side in [Side::People, Side::Answers] {
        for on in support::databases(side) {
            on.database.down_and_up(side).unwrap_or_else(|error| panic!("{:?}: {error}", on.database));
        }
    }
}

fn count(house: &House, side: Side, table: &str) -> i64 {
    let config = house.theatre.config();
    let db = if side == Side::People { config.people.db() } else { config.answers.db() };
    support::count_rows(db, table)
}

/// Every table that has to be empty once a round is over.
fn nothing_is_left(house: &House) {
    for (side, table) in [
        (Side::Answers, "ballot"),
        (Side::Answers, "comment"),
        (Side::People, "invitation"),
        (Side::People, "issuing_key"),
        (Side::People, "leader"),
    ] {
        assert_eq!(count(house, side, table), 0, "{table} on {}", house.label);
    }
    let db = house.theatre.config().people.db();
    let invited = support::count_rows(db, "outbox WHERE kind = 'invitation'");
    assert_eq!(invited, 0, "the list of who was invited, in the outbox of {}", house.label);
    let keys = std::fs::read_dir(house.folder().join("keys")).unwrap().count();
    assert_eq!(keys, 0, "the key file is gone");
}

#[test]
fn a_cancelled_round_leaves_nothing_but_the_fact() {
    for mut house in House::on_each_database() {
        house = house.with_open_round("r");
        house.answer("r", "design1", 4).unwrap();
        let config = house.theatre.config();
        let cancel =
            || candor::app::cancel(&config.people, &config.answers, &crate::harness::round("r")).unwrap();
        cancel();
        cancel();
        nothing_is_left(&house);
        assert_eq!(candor::answers::release(&config.answers, &crate::harness::round("r")).unwrap(), None);
        let reply = house.get("/v1/rounds/r/manifest");
        assert!(reply.status == 410 && reply.body.contains("was cancelled"), "{}", reply.body);
    }
}

#[test]
fn after_publication_nothing_is_left_but_promises_and_releases() {
    for mut house in House::on_each_database() {
        house = house.with_open_round("r");
        for person in ["design1", "design2", "design3", "design4", "design5"] {
            let link = house.link("r", person);
            let comment = Some("More time to talk after an incident.");
            house.employee().answer(&link, &crate::harness::same(4), comment, &mut house.rng).unwrap();
        }
        assert_eq!(count(&house, Side::Answers, "ballot"), 5);
        assert_eq!(count(&house, Side::Answers, "comment"), 5);
        house.finish("r");
        nothing_is_left(&house);
    }
}
