//! What somebody can show who kept a proof: that their ballot was opened and counted, or which guardian has lost it.

use candor_answers as answers;
use candor_audit::{Found, Shown, look_up_proof};
use candor_protocol::{
    guardian::{Gone, Kind, Layer, Pile, SavedProof},
    survey::{hash_text, sha256},
};
use candor_rehearse::{TestService, Wrap};
use candor_server::app;

use crate::{
    guardians::open,
    harness::{TestApp, round, same},
    leaks::typed,
    waiting::tick,
};

/// A round in which everybody has answered, over, with their wraps.
fn answered(app: &mut TestApp) -> ([crate::waiting::Guardian; 2], Vec<Wrap>) {
    let guardians = open(app);
    let links = app.service.links(&round("r")).unwrap();
    let wraps = links.into_iter().map(|(_, link)| {
        let wrap = app.employee().wrap(&link, &same(4), Some("a comment"), &mut app.rng).unwrap();
        app.employee().enter(&wrap).unwrap();
        wrap
    });
    let wraps: Vec<Wrap> = wraps.collect();
    app.advance(16);
    tick(app);
    (guardians, wraps)
}

/// Both guardians do their work, one of them (by position) with `change`; gives all parcels.
fn work(
    app: &mut TestApp,
    guardians: &[crate::waiting::Guardian; 2],
    dishonest: usize,
    change: &dyn Fn(Kind, Layer) -> Layer,
) -> Vec<Vec<u8>> {
    let mut parcels = Vec::new();
    for (at, guardian) in guardians.iter().enumerate() {
        let config = app.service.config();
        let (_, parcel) = app::parcels::parcel(config, &round("r")).unwrap();
        let honest = |_: Kind, layer: Layer| layer;
        let change: &dyn Fn(Kind, Layer) -> Layer = if at == dishonest { change } else { &honest };
        let back = TestService::take_layer(&parcel, &guardian.seed, change).unwrap();
        app::parcels::hand_in(config, &round("r"), &back, &app.by()).unwrap();
        parcels.push(back);
    }
    tick(app);
    parcels
}

fn files(app: &TestApp) -> (String, String) {
    (app.get("/v1/rounds/r/promise").body, app.get("/v1/rounds/r/record").body)
}

fn shown(app: &TestApp, proof: &SavedProof, parcels: &[Vec<u8>]) -> Shown {
    let (promise, record) = files(app);
    look_up_proof(&serde_json::to_string(proof).unwrap(), &promise, &record, parcels).unwrap()
}

#[test]
fn every_proof_finds_its_answers_and_its_comment_and_the_command_says_so() {
    let mut app = TestApp::new();
    let (guardians, wraps) = answered(&mut app);
    let parcels = work(&mut app, &guardians, 9, &|_, layer| layer);
    for wrap in &wraps {
        let Shown { listed, found, in_parcels } = shown(&app, &wrap.proof, &parcels);
        assert!(listed && matches!((&found.answers, &found.comment), (Found::Counted(_), Found::Counted(_))));
        assert_eq!(in_parcels, [Some(2), Some(3)], "in front of the second, and with every layer off");
    }
    // Never somebody else's, and never one that was changed.
    let mut mixed = wraps[0].proof.clone();
    mixed.answers = wraps[1].proof.answers.clone();
    let found = shown(&app, &mixed, &[]);
    assert!(!found.listed, "the entry is another one");
    let (promise, record) = files(&app);
    let mut cut = wraps[0].proof.clone();
    cut.comment.keys.pop();
    let why = look_up_proof(&serde_json::to_string(&cut).unwrap(), &promise, &record, &[]).unwrap_err();
    assert!(why.to_string().contains("does not fit the guardians"), "{why}");

    let place = |name: &str, text: &[u8]| {
        let file = app.folder().join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let proof = place("proof.json", &serde_json::to_vec(&wraps[0].proof).unwrap());
    let (promise, record) =
        (place("promise.json", promise.as_bytes()), place("record.json", record.as_bytes()));
    let parcel = place("back.candor", &parcels[1]);
    let said =
        typed(&app, &["receipt", &proof, "--promise", &promise, "--record", &record, "--parcel", &parcel]);
    for words in
        ["on the list that the guardians opened", "answers:  counted, in", "with every layer off", "Counted:"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn a_guardian_who_says_that_something_did_not_open_is_shown_to_be_wrong() {
    for dishonest in [0, 1] {
        let mut app = TestApp::new();
        let (guardians, wraps) = answered(&mut app);
        let promise = answers::promise(app.service.config().answers.here().unwrap(), &round("r")).unwrap();
        let victim = wraps[3].proof.rebuild(&promise).unwrap();
        let (before, after) = (&victim.layers.answers[dishonest], &victim.layers.answers[dishonest + 1]);
        let drop = |kind: Kind, layer: Layer| {
            if kind == Kind::Comment {
                return layer;
            }
            let cell = layer.out.rows().iter().find(|row| row.wrapped == *after).unwrap().cell;
            let rest = layer.out.rows().iter().filter(|row| row.wrapped != *after).cloned().collect();
            let lost = vec![Gone { cell, hash: hash_text(&sha256(before)) }];
            Layer { out: Pile::new(rest), lost, ..layer }
        };
        let parcels = work(&mut app, &guardians, dishonest, &drop);
        let place = u8::try_from(dishonest + 1).unwrap();
        let found = shown(&app, &wraps[3].proof, &parcels);
        assert!(found.listed);
        assert_eq!(found.found.answers, Found::Lost(place));
        assert!(matches!(found.found.comment, Found::Counted(_)));
        assert_eq!(found.in_parcels[dishonest], None, "not in what that guardian gave back");
        assert!(matches!(shown(&app, &wraps[4].proof, &[]).found.answers, Found::Counted(_)));
    }
}

#[test]
fn a_guardian_who_puts_another_row_in_somebodys_place_is_found_by_that_persons_proof_in_the_parcels() {
    let mut app = TestApp::new();
    let (guardians, wraps) = answered(&mut app);
    let promise = answers::promise(app.service.config().answers.here().unwrap(), &round("r")).unwrap();
    let victim = wraps[3].proof.rebuild(&promise).unwrap();
    let theirs = &victim.layers.answers[1];
    let swap = |kind: Kind, layer: Layer| {
        let row = |row: &candor_protocol::guardian::Row| {
            let mut row = row.clone();
            if kind == Kind::Answers && row.wrapped == *theirs {
                row.wrapped[40] ^= 1; // as long, and nothing that opens
            }
            row
        };
        Layer { out: Pile::new(layer.out.rows().iter().map(row).collect()), ..layer }
    };
    let parcels = work(&mut app, &guardians, 0, &swap);
    // The second guardian has signed that a row did not open, and it was not this one: the proof says who had it last.
    let found = shown(&app, &wraps[3].proof, &parcels);
    assert!(found.listed && matches!(found.found.answers, Found::Gone { .. }), "{:?}", found.found);
    assert_eq!(found.in_parcels, [None, None], "the first gave it to nobody");
    let (promise, record) = files(&app);
    let audited = candor_audit::audit(candor_audit::Files {
        promise: &promise,
        record: &record,
        audit_file: None,
        release: None,
        attestations: &[],
        words: None,
    });
    let says = |words: &str| audited.complaints().any(|one| one.contains(words));
    assert!(says("did not open, or were there twice"), "everybody sees that something is wrong");
}
