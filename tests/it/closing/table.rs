//! Whatever lies in the table when a round closes, put there by anybody: every row is counted or listed.

use super::*;

fn leaf(request: &AnswersRequest) -> Leaf {
    Proof::of(request).leaf()
}

/// A comment as the page pads it.
fn comment(text: &[u8]) -> Vec<u8> {
    let mut padded = text.to_vec();
    padded.resize(BallotBox::LONGEST_ANSWER, 0);
    padded
}

#[test]
fn whatever_lies_in_the_table_is_counted_or_listed_and_nothing_is_silently_dropped() {
    for mut app in TestApp::on_each_database() {
        let forged = ForgedRound::admit(&mut app, NAME, 20, AuditMode::Answers);
        let other = ForgedRound::admit(&mut app, "other", 20, AuditMode::Commitments);
        // What the service takes, since it cannot look into a box.
        let mut hand_in = |circle: usize, committed: &[u8], sealed: &[u8]| {
            let request = forged.ballot(circle, committed, sealed, &mut app.rng);
            let before = rows(app.service.config().answers.here().unwrap().db(), NAME);
            forged.hand_in(&app, &request);
            let row = rows(app.service.config().answers.here().unwrap().db(), NAME);
            let row = row.into_iter().find(|row| before.iter().all(|old| old.mac != row.mac)).unwrap();
            (request, row)
        };
        let good: Vec<_> = (0..8).map(|at| hand_in(0, &flat(at % 5 + 1), &flat(at % 5 + 1))).collect();
        let off_scale = hand_in(0, &[9; 10], &[9; 10]).0;
        let nothing = hand_in(0, &[255; 10], &[255; 10]).0;
        let another_answer = hand_in(0, &flat(4), &flat(5)).0;
        hand_in(1, &comment(b"More time."), &comment(b"More time."));
        let no_text = hand_in(1, &comment(&[0xff, 0xfe]), &comment(&[0xff, 0xfe])).0;

        // What somebody does who can write to the database, and knows a ballot.
        let db = app.service.config().answers.here().unwrap().db();
        let change = |row: &Row, to: &Row| {
            sql(db, &format!("DELETE FROM sealed_ballot WHERE mac = {}", blob(db, &row.mac)));
            insert(db, NAME, to);
        };
        let [.., flipped, cut_short, moved] = &good[..] else { panic!("eight") };
        let mut sealed = flipped.1.sealed.clone();
        sealed[200] ^= 1;
        change(&flipped.1, &Row { sealed, ..flipped.1.clone() });
        change(&cut_short.1, &Row { sealed: Vec::new(), ..cut_short.1.clone() });
        sql(db, &format!("UPDATE sealed_ballot SET round = 'other' WHERE mac = {}", blob(db, &moved.1.mac)));
        insert(db, NAME, &Row { mac: vec![7; 32], ..good[0].1.clone() });
        let rng = &mut app.rng;
        let mac_key = MacKey::generate(rng);
        let seal_pk = forged.promise.manifest().seal_pk.parse().unwrap();
        let scope = Scope::new(forged.promise.hash(), "acme").unwrap();
        let minted = CircleKey::generate().ballot(0, &scope, &seal_pk, (&flat(5), &flat(5)), rng);
        let nowhere = AnswersRequest { circle: 77, ..good[2].0.clone() };
        for request in [&good[1].0, &minted, &nowhere] {
            let stored =
                Stored::seal(request, &leaf(request), &mac_key, &seal_pk, forged.promise.hash(), rng)
                    .unwrap();
            // The one with a used key lies once before and once behind the true one: which is kept does not matter.
            let mac = stored.mac.as_bytes().to_vec();
            insert(db, NAME, &Row { mac, same: stored.same.as_bytes().to_vec(), sealed: stored.sealed });
        }

        forged.close(app.service.config(), rng);
        other.close(app.service.config(), rng);
        let read = |name: &str| -> (Record, Release) {
            let Outcome { record, release, .. } = outcome(&app, name);
            (serde_json::from_str(&record).unwrap(), Release::from_text(&release).unwrap())
        };
        let (record, release) = read(NAME);
        let sorted = |mut leaves: Vec<Leaf>| {
            leaves.sort_by_key(|leaf| *leaf.as_bytes());
            leaves
        };
        let invalid = sorted([&off_scale, &nothing, &another_answer].map(leaf).to_vec());
        let counted = good[..5].iter().map(|(request, _)| leaf(request));
        assert_eq!(record.answers.invalid, invalid, "{}", app.label);
        assert_eq!(record.answers.leaves, sorted(counted.chain(invalid).collect()));
        assert_eq!(record.comments.invalid, [leaf(&no_text)]);
        assert_eq!(record.comments.leaves.len(), 2);
        assert_eq!(record.unreadable, 6, "flipped, cut short, copied, sealed again, minted, of no circle");
        assert_eq!((release.numbers().answered(), release.invalid(), release.unreadable()), (5, 3, 6));
        assert!(comments(&app, NAME).is_empty(), "one comment of five respondents is shown nowhere");
        let (record, release) = read("other");
        assert_eq!((record.unreadable, record.answers.leaves.len()), (1, 0), "a row of another round");
        assert_eq!((release.numbers().answered(), release.invalid(), release.unreadable()), (0, 0, 1));
        assert_eq!(count_rows(app.service.config().answers.here().unwrap().db(), "sealed_ballot"), 0);

        let (promise, record) =
            (forged.promise.to_text(), app.get(&format!("/v1/rounds/{NAME}/record")).body);
        let Outcome { release, audit_file, .. } = outcome(&app, NAME);
        let (audit_file, release) = (Some(audit_file.as_str()), Some(release.as_str()));
        let found = audit(Files {
            attestations: &[],
            promise: &promise,
            record: &record,
            audit_file,
            release,
            words: None,
        });
        assert!(found.hold(), "{found:#?}");
        let said = |text: &str| found.all().iter().any(|finding| finding.text.contains(text));
        assert!(
            said("6 rows in the database did not open") && said("4 ballots listed as invalid"),
            "{found:#?}"
        );
    }
}

#[test]
fn comments_lie_in_another_order_each_time_and_never_in_that_of_their_arrival() {
    const MANY: usize = 12;
    const TIMES: usize = 12;
    for mut app in TestApp::on_each_database() {
        let forged = ForgedRound::admit(&mut app, NAME, 20, AuditMode::Commitments);
        for at in 0..MANY {
            let text = comment(format!("{at}").as_bytes());
            let request = forged.ballot(1, &text, &text, &mut app.rng);
            forged.hand_in(&app, &request);
        }
        for _ in 0..10 {
            let request = forged.ballot(0, &flat(3), &flat(3), &mut app.rng);
            forged.hand_in(&app, &request);
        }
        let snapshot = Snapshot::take(&app, NAME);
        let mut orders = Vec::new();
        for _ in 0..TIMES {
            snapshot.put_back(&app, NAME);
            forged.close(app.service.config(), &mut app.rng);
            let order: Vec<usize> = comments(&app, NAME).iter().map(|text| text.parse().unwrap()).collect();
            assert!(!orders.contains(&order), "the same order twice, on {}", app.label);
            orders.push(order);
        }
        // Spearman's correlation of place and arrival, over all: 0 but for chance, with a standard error of
        // 1 / root(11 * 12) = 0.087.
        let middle = 5.5;
        let product = |(place, &arrival): (usize, &usize)| {
            (f64::from(u32::try_from(place).unwrap()) - middle)
                * (f64::from(u32::try_from(arrival).unwrap()) - middle)
        };
        let sum: f64 = orders.iter().flat_map(|order| order.iter().enumerate()).map(product).sum();
        let correlation = sum / (143.0 * 12.0);
        assert!(correlation.abs() < 5.0 * 0.087, "{correlation} on {}", app.label);
    }
}
