//! Each single tampering with the files of a real round, and the complaint that it gets.

use super::*;

/// One tampering: what was done to the files of a round, and what the audit says about it. `{leaf}` stands for the
/// leaf that the tampering gives back.
fn tampered(mode: AuditMode, expected: &str, tamper: impl FnOnce(&mut Papers) -> Option<Leaf>) {
    let mut papers = papers(mode);
    let words = papers.words();
    assert_eq!(papers.complaints(Some(&words)), [""; 0], "untouched");
    let leaf = tamper(&mut papers);
    let complaints = papers.complaints(Some(&words));
    let expected = leaf.map_or(expected.to_owned(), |leaf| expected.replace("{leaf}", &leaf.to_text()));
    assert!(complaints.iter().any(|complaint| complaint.contains(&expected)), "{expected}: {complaints:#?}");
}

/// The leaf that a ballot has after a change, for complaints that name the ballot in the file.
fn changed(papers: &mut Papers, change: impl FnOnce(&mut Proof, &[AuditedBallot])) -> Option<Leaf> {
    let mut after = None;
    papers.ballot(|ballot, others| {
        change(&mut ballot.proof, others);
        after = Some(ballot.proof.leaf());
    });
    after
}

fn another<'a>(proof: &Proof, others: &'a [AuditedBallot]) -> &'a Proof {
    &others.iter().find(|other| other.proof != *proof).unwrap().proof
}

#[test]
fn a_ballot_that_was_altered_is_named() {
    let (sealed, open) = (AuditMode::Commitments, AuditMode::Answers);
    let no_opening = "(leaf {leaf}) has a commitment that its salt and answer do not open";
    tampered(open, no_opening, |papers| {
        Some(papers.ballot(|ballot, _| {
            let answer = ballot.answer.as_mut().unwrap();
            answer[0] = if answer[0] == 1 { 2 } else { 1 };
        }))
    });
    tampered(open, no_opening, |papers| Some(papers.ballot(|ballot, _| ballot.salt = Some([7; 32].into()))));
    let withheld = "(leaf {leaf}) counts by the record, and comes without its answer";
    tampered(open, withheld, |papers| {
        Some(papers.ballot(|ballot, _| (ballot.salt, ballot.answer) = (None, None)))
    });
    let unsigned = "(leaf {leaf}) has a one-time signature that does not fit";
    for mode in [sealed, open] {
        tampered(mode, unsigned, |papers| {
            changed(papers, |proof, others| proof.sig = another(proof, others).sig.clone())
        });
        tampered(mode, unsigned, |papers| {
            changed(papers, |proof, others| proof.commit = another(proof, others).commit.clone())
        });
        tampered(mode, unsigned, |papers| changed(papers, |proof, _| proof.bh = [7; 32].into()));
        // The other spelling of the person's own signature.
        tampered(mode, unsigned, |papers| changed(papers, |proof, _| proof.sig = proof.sig.twin()));
        tampered(mode, "(leaf {leaf}) is not in the record: it was added or changed", |papers| {
            changed(papers, |proof, _| proof.bh = [7; 32].into())
        });
        tampered(
            mode,
            "the record has the leaf {leaf}, and no ballot in the audit file gives it",
            |papers| Some(papers.ballot(|ballot, _| ballot.proof.bh = [7; 32].into())),
        );
    }
}

#[test]
fn a_ballot_that_was_added_copied_dropped_or_moved_is_named() {
    for mode in [AuditMode::Commitments, AuditMode::Answers] {
        tampered(mode, "(leaf {leaf}) has a token that no key of this promise has signed", |papers| {
            let promise = Promise::parse(&papers.promise).unwrap();
            let scope = Scope::new(promise.hash(), &promise.circles()[0].id).unwrap();
            let (seal_pk, answer) = (promise.manifest().seal_pk.parse().unwrap(), flat(5));
            let rng = &mut rand::SeedableRng::seed_from_u64(1);
            let request = CircleKey::generate().ballot(0, &scope, &seal_pk, (&answer, &answer), rng);
            let proof = Proof::of(&request);
            let leaf = proof.leaf();
            let mut ballots = papers.ballots();
            ballots.push(AuditedBallot { circle: 0, kind: None, proof, salt: None, answer: None });
            papers.set_ballots(ballots);
            Some(leaf)
        });
        let copy = |papers: &mut Papers| {
            let mut ballots = papers.ballots();
            ballots.push(ballots[2].clone());
            papers.set_ballots(ballots);
            None
        };
        tampered(mode, "ballot 4 (leaf", copy);
        tampered(mode, "has the one-time key of ballot 3", copy);
        tampered(
            mode,
            "the record has the leaf {leaf}, and no ballot in the audit file gives it",
            |papers| {
                let mut ballots = papers.ballots();
                let dropped = ballots.remove(5);
                papers.set_ballots(ballots);
                Some(dropped.proof.leaf())
            },
        );
        tampered(mode, "(leaf {leaf}) stands in the circle", |papers| {
            Some(papers.ballot(|ballot, _| ballot.circle = 1))
        });
        tampered(mode, "(leaf {leaf}) is of a circle for comments", |papers| {
            Some(papers.ballot(|ballot, _| ballot.circle = 2))
        });
        tampered(mode, "is said to be of circle 99: there is no such circle", |papers| {
            Some(papers.ballot(|ballot, _| ballot.circle = 99))
        });
        let of_another_round =
            papers(if mode == AuditMode::Answers { AuditMode::Commitments } else { AuditMode::Answers });
        tampered(mode, "(leaf {leaf}) has a token that no key of this promise has signed", |papers| {
            let stranger = of_another_round.ballots().into_iter().find(|ballot| ballot.circle == 0).unwrap();
            changed(papers, |proof, _| *proof = stranger.proof)
        });
        tampered(mode, "the audit file is that of the round", |papers| {
            papers.audit_file = of_another_round.audit_file.clone();
            None
        });
        tampered(mode, "is not in its place: expected the ballots sorted", |papers| {
            edit(&mut papers.audit_file, |file| file["ballots"].as_array_mut().unwrap().reverse());
            None
        });
    }
}

#[test]
fn an_audit_file_that_tells_more_than_was_promised_is_refused() {
    let tells = "(leaf {leaf}) comes with a salt or an answer: expected none";
    tampered(AuditMode::Commitments, tells, |papers| {
        Some(papers.ballot(|ballot, _| ballot.answer = Some(vec![3; 7])))
    });
    tampered(AuditMode::Commitments, tells, |papers| {
        Some(papers.ballot(|ballot, _| ballot.salt = Some([3; 32].into())))
    });
    tampered(AuditMode::Answers, "comes with a salt or an answer: expected none", |papers| {
        let mut ballots = papers.ballots();
        ballots.iter_mut().find(|ballot| ballot.circle == 2).unwrap().salt = Some([3; 32].into());
        papers.set_ballots(ballots);
        None
    });
    tampered(AuditMode::Commitments, "unknown field `name`", |papers| {
        edit(&mut papers.audit_file, |file| file["ballots"][0]["name"] = json!("Ada"));
        None
    });
}

#[test]
fn a_promise_that_was_changed_is_noticed() {
    let replace = |part: &'static str, with: &'static str| {
        move |papers: &mut Papers| {
            let before = papers.promise.clone();
            papers.promise = papers.promise.replacen(part, with, 1);
            assert_ne!(before, papers.promise, "{part}");
            None
        }
    };
    let (mode, list) = (AuditMode::Commitments, "its list of circles is not the one that its manifest names");
    tampered(mode, list, replace(r#"\"invited\":7"#, r#"\"invited\":9"#));
    tampered(mode, list, |papers| {
        let key = Promise::parse(&papers.promise).unwrap().circles()[0].public_key.clone();
        papers.promise = papers.promise.replace(&key, &CircleKey::generate().public().to_string());
        None
    });
    // Whoever changes the manifest has another promise: the words on the poster and every signature say so.
    let later = replace(r#"\"2026-09-16T00:00:00Z\""#, r#"\"2026-09-16T06:00:00Z\""#);
    tampered(mode, "the twelve words are not those of this promise", later);
    tampered(mode, "the record is not signed by the receipt key of this promise", later);
    tampered(mode, "has a token that no key of this promise has signed", later);
}

#[test]
fn a_record_or_a_release_that_was_changed_is_noticed() {
    let unsigned = "the record is not signed by the receipt key of this promise";
    for mode in [AuditMode::Commitments, AuditMode::Answers] {
        tampered(mode, unsigned, |papers| {
            let record = papers.read_record();
            papers.sign(&record, &ReceiptKey::generate().unwrap());
            None
        });
        tampered(mode, unsigned, |papers| {
            edit(&mut papers.record, |signed| {
                let text =
                    signed["record"].as_str().unwrap().replace(r#""unreadable":0"#, r#""unreadable":1"#);
                signed["record"] = json!(text);
            });
            None
        });
        tampered(mode, "the release has a number of answers of 11: expected 12", |papers| {
            papers.sign_again(|record| record.answers.invalid.clear());
            None
        });
        tampered(mode, "lists the leaf {leaf} twice (answers.leaves)", |papers| {
            let leaf = papers.read_record().answers.leaves[0].clone();
            papers.sign_again(|record| record.answers.leaves.insert(0, leaf.clone()));
            Some(leaf)
        });
        tampered(mode, "the record is not sorted at the leaf", |papers| {
            papers.sign_again(|record| record.answers.leaves.reverse());
            None
        });
        tampered(mode, "calls the leaf {leaf} in answers invalid, and does not list it", |papers| {
            papers.sign_again(|record| record.answers.invalid = vec![[1; 32].into()]);
            Some([1; 32].into())
        });
        tampered(mode, "with answers and with comments: expected it once", |papers| {
            papers.sign_again(|record| record.comments = record.answers.clone());
            None
        });
        tampered(mode, "the record has 14 ballots with answers: expected at most 12", |papers| {
            papers.sign_again(|record| {
                record.answers.leaves.extend([[254; 32].into(), [255; 32].into()]);
            });
            None
        });
        tampered(mode, "the release is not the one in the record", |papers| {
            let other = papers.release.replacen(r#""value":"2"#, r#""value":"3"#, 1);
            assert_ne!(other, papers.release);
            papers.release = other;
            None
        });
    }
    tampered(AuditMode::Answers, "comes without its answer", |papers| {
        papers.sign_again(|record| record.answers.invalid.clear());
        None
    });
}

#[test]
fn an_operator_who_kept_the_keys_cannot_publish_other_numbers_where_answers_are_handed_over() {
    let publish = |papers: &mut Papers, change: &dyn Fn(&str) -> String| {
        let text = candor_disclosure::release::Release::from_text(&papers.release).unwrap().to_text();
        papers.release = change(&text);
        assert_ne!(papers.release, text);
        let hash = hex::encode(candor_protocol::survey::sha256(papers.release.as_bytes()));
        papers.sign_again(|record| record.release_hash = hash);
    };
    // Another number, and a record that fits it.
    let other_number = |text: &str| text.replacen(r#""value":"2."#, r#""value":"4."#, 1);
    tampered(AuditMode::Answers, "is published as 4.", |papers| {
        publish(papers, &other_number);
        None
    });
    // Where nobody gets the answers this passes, and the audit says that it does not check it.
    let mut papers = papers(AuditMode::Commitments);
    publish(&mut papers, &other_number);
    assert_eq!(papers.complaints(None), [""; 0]);
    // Another head count does not.
    tampered(AuditMode::Commitments, "people answered in design: expected 6 of 7", |papers| {
        publish(papers, &|text| text.replacen(r#""answered":6"#, r#""answered":7"#, 1));
        None
    });
    // A ballot that counted is called invalid, so that it leaves the numbers.
    tampered(
        AuditMode::Answers,
        "the release computed again from the answers is not the one in the record",
        |papers| {
            let leaf = papers.ballot(|ballot, _| (ballot.salt, ballot.answer) = (None, None));
            papers.sign_again(|record| {
                record.answers.invalid.push(leaf);
                record.answers.invalid.sort_by_key(|leaf| *leaf.as_bytes());
            });
            None
        },
    );
    tampered(
        AuditMode::Answers,
        "(leaf {leaf}) does not count by the record, and comes with an answer",
        |papers| {
            let leaf = papers.ballot(|_, _| ());
            papers.sign_again(|record| {
                record.answers.invalid.push(leaf.clone());
                record.answers.invalid.sort_by_key(|leaf| *leaf.as_bytes());
            });
            Some(leaf)
        },
    );
}

#[test]
fn a_document_of_another_form_is_refused_by_its_number() {
    let mode = AuditMode::Commitments;
    tampered(mode, "the promise has the form 2: expected form 4", |papers| {
        papers.promise = papers.promise.replacen(r#"{\"v\":4"#, r#"{\"v\":2"#, 1);
        None
    });
    // A reader that does not know a block refuses the whole, by the name of the block.
    tampered(mode, "the promise has a block \"guards\", which this version", |papers| {
        papers.promise = papers.promise.replacen(r#"\"blocks\":{}"#, r#"\"blocks\":{\"guards\":{}}"#, 1);
        None
    });
    tampered(mode, "the record has the form 2: expected form 1", |papers| {
        papers.sign_again(|record| record.v = 2);
        None
    });
    tampered(mode, "the audit file has the form 2: expected form 1", |papers| {
        edit(&mut papers.audit_file, |file| (file["v"], file["new"]) = (json!(2), json!("")));
        None
    });
    tampered(mode, "the release has the form 2: expected form 3", |papers| {
        edit(&mut papers.release, |release| release["v"] = json!(2));
        None
    });
    // A receipt is looked up in the record that it was given for, and in no other form.
    let mut papers = papers(mode);
    let mine = papers.receipts[0].clone();
    let of_a_later_form = SavedReceipt { v: 2, ..mine.clone() };
    let error = papers.fate(&of_a_later_form).unwrap_err().to_string();
    assert!(error.contains("the receipt has the form 2: expected form 1"), "{error}");
    papers.sign_again(|record| record.v = 2);
    let error = papers.fate(&mine).unwrap_err().to_string();
    assert!(error.contains("the record has the form 2: expected form 1"), "{error}");
}

#[test]
fn a_circle_that_was_stuffed_is_named() {
    let mut app = TestApp::new();
    let forged = ForgedRound::admit(&mut app, "stuffed", 5, AuditMode::Commitments);
    for value in [1, 2, 3, 4, 5, 5] {
        let request = forged.ballot(0, &flat(value), &flat(value), &mut app.rng);
        forged.hand_in(&app, &request);
    }
    forged.close(app.service.config(), &mut app.rng);
    let audit_file =
        answers::audit_file(app.service.config().answers.here().unwrap(), &round("stuffed"), &app.by())
            .unwrap();
    let (promise, record) = (forged.promise.to_text(), app.get("/v1/rounds/stuffed/record").body);
    let files =
        Files { promise: &promise, record: &record, audit_file: Some(&audit_file), ..Files::default() };
    let found = audit(files);
    let complaints: Vec<&str> = found.complaints().collect();
    let [first, second] = complaints[..] else { panic!("{complaints:#?}") };
    assert!(first.contains("the record has 6 ballots with answers: expected at most 5"), "{first}");
    assert!(second.contains("the circle acme has 6 ballots: expected at most 5"), "{second}");
}
