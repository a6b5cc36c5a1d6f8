//! What an attacker with every file learns: the attack of `candor attack` in a small size, on each database.
//!
//! Chance plays in it (keys are never the same twice), so an alarm has to repeat itself in two other weeks with other
//! people: a leak does, luck does not.

use std::{fs, path::Path};

use candor_attack::{self as attack, Block, Kind, Organisation, Report, Target};
use rand::{SeedableRng, rngs::StdRng};

use crate::support;

/// One round, attacked.
fn attack(seed: u64, dbs: Option<(String, String)>) -> Report {
    support::logs::listen();
    let folder = tempfile::tempdir().unwrap();
    let (people_db, answers_db) = dbs.unzip();
    let target = Target {
        organisation: Organisation { teams: 6, size: 8 },
        folder: folder.path(),
        people_db,
        answers_db,
        two_visits: false,
        guardians: 2,
        log: &support::logs::text,
    };
    let report = attack::run(&target, &crate::harness::quiet, &mut StdRng::seed_from_u64(seed)).unwrap();
    // What others get to attack is there, and the truth lies apart.
    let names = |folder: &Path| {
        let all = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let evidence = [
        "README.txt",
        "archive",
        "audit.json",
        "keys",
        "log.txt",
        "outbox",
        "promise.json",
        "record.json",
        "snapshots",
    ];
    assert_eq!(names(&folder.path().join("attacker")), evidence);
    assert!(folder.path().join("truth.csv").exists());
    report
}

/// The sealed design gives nothing away, the broken ones and a kept key nearly everything.
fn check(fresh: impl Fn() -> Option<(String, String)>) {
    let report = attack(1, fresh());
    let of = |kind: fn(&Kind) -> bool| -> Vec<&Block> {
        report.blocks.iter().filter(|block| kind(&block.kind)).collect()
    };
    for block in of(|kind| matches!(kind, Kind::Planted { .. })) {
        let Kind::Planted { falls_to } = block.kind else { continue };
        assert!(block.best(falls_to) > 0.9, "the attacker is dead: {report}");
    }
    let not_stopped = of(|kind| matches!(kind, Kind::NotStopped { .. }));
    let [operator, guardians, tampering] = not_stopped.as_slice() else { panic!("{report}") };
    assert!(operator.best(candor_attacker::KEY_FILES) > 0.9, "{report}");
    assert!(guardians.best(candor_attacker::ALL_LAYERS) > 0.9, "{report}");
    assert!(
        tampering.lines.len() == 4 && tampering.lines.iter().all(|line| line.score.right == 1),
        "{report}"
    );
    let defended = of(|kind| *kind == Kind::Defended);
    let [files, first, last, together] = defended.as_slice() else { panic!("{report}") };
    assert!(files.lines.len() > 10 && files.lines[0].score.of > 25, "{report}");
    for guarded in [first, last] {
        // Orders that are there to be compared, people enough, and circles too small to be counted alone.
        let compared = guarded.lines.iter().filter(|line| line.placed > 0);
        assert!(compared.count() >= 5 && guarded.lines[0].score.of > 15, "{report}");
        assert!(guarded.lines.last().unwrap().way.contains("fewer than k"), "{report}");
    }
    assert_eq!(together.lines.len(), 2, "{report}");
    let again = |seed| Some(attack(seed, fresh())).filter(|report| !report.alarms().is_empty());
    if !report.alarms().is_empty()
        && let Some(second) = again(2)
        && let Some(third) = again(3)
    {
        panic!("three times: {report}\n{second}\n{third}");
    }
}

#[test]
fn stolen_sqlite_files_link_nobody_and_the_same_attacker_sees_through_broken_designs() {
    check(|| None);
}

#[test]
fn a_stolen_postgres_links_nobody_and_the_same_attacker_sees_through_broken_designs() {
    if support::postgres_urls().is_some() {
        check(support::postgres_urls);
    } else {
        let how = "install PostgreSQL's server programs, initdb and pg_ctl";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no PostgreSQL for the tests: {how}");
        eprintln!("SKIPPED on PostgreSQL ({how})");
    }
}
