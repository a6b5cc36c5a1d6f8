//! The browser's half of a round with guardians, against the protocol in Rust: what the employee's page wraps.
//!
//! A test here must never make a value by the means of the file that it tests.

mod command;
mod duty;
mod key;
mod page;
mod round;

use candor_protocol::{
    guardian::{
        Entry, EntryRequest, InnerBallot, Kind, Opener, Pile, SavedProof, open_layer, wrapped_length,
    },
    token::{BlindSignature, IssuingKey, TokenRequest},
};
use serde_json::{Value, json};

use crate::quickjs::Page;
use round::Round;

/// What an employee's page sends as its entry, with one value to all statements and this comment.
fn entered(page: &Page, round: &Round, circle: usize, value: u8, comment: &str) -> Value {
    let token = |circle: &str, key: &IssuingKey| {
        let input = json!({ "hash": round.promise.hash_text(), "circle": circle, "modulus": key.public().to_string() });
        let script = "startToken({ manifestHash: fromBase64Url(input.hash), circle: input.circle, modulus: input.modulus })";
        let state = page.run(script, &input).unwrap();
        let request = json!({ "circle": 0, "code": "AAAAAAAAAAAAAAAAAAAAAA",
            "blinded": { "answers": state["blinded"], "comment": null } });
        let request: TokenRequest = serde_json::from_value(request).unwrap();
        let reply: BlindSignature = key.blind_sign(&request.blinded.answers).unwrap();
        page.run(
            "finishToken(input.state, input.reply)",
            &json!({ "state": state, "reply": reply.to_text() }),
        )
        .unwrap()
    };
    let guardians = round.promise.manifest().guardians().unwrap();
    let peel_keys: Vec<&String> = guardians.who.iter().map(|guardian| &guardian.peel_pk).collect();
    let input = json!({
        "entry": token(round::TEAMS[circle], &round.issuing[circle]),
        "answers": token("*answers", &round.inner.answers),
        "comment": token("*comment", &round.inner.comment),
        "value": value,
        "text": comment,
        "many": round.promise.instrument().items().len(),
        "sealPk": round.opening.public().to_text(),
        "peelKeys": peel_keys,
    });
    let script = "(async () => {
        const { entry, peelKeys } = input;
        const who = peelKeys.map((peel_pk) => ({ peel_pk }));
        const answers = new Uint8Array(input.many).fill(input.value);
        const { request, proof } = await wrapBoth({ who }, input.sealPk, input, answers, input.text);
        const again = await wrapAgain({ who }, proof);
        return { request, proof, leaf: await entryLeaf(request), again: again.leaf,
            inner: await innerLeaf(again.answers.at(-1)) };
    })()";
    let mut made = page.run(script, &input).unwrap();
    made["request"]["circle"] = json!(circle);
    made
}

/// A pile after both guardians.
fn opened(round: &Round, kind: Kind, pile: &Pile, keys: &[candor_protocol::token::SerialKey]) -> Pile {
    let (length, quiet) = (InnerBallot::length(kind, round.promise.instrument()), |_| {});
    let opener = |place: u8| {
        let key = round.guardians[usize::from(place) - 1].peel();
        Opener { promise: &round.promise, key, place }
    };
    let first = open_layer(&opener(1), kind, pile, Some(keys), wrapped_length(length, 1), &quiet);
    let second = open_layer(&opener(2), kind, &first.out, None, length, &quiet);
    assert!(first.lost.is_empty() && second.lost.is_empty());
    second.out
}

#[test]
fn what_the_employees_page_wraps_is_taken_and_opened_by_rust() {
    let (page, mut round) = (Page::open(), Round::over(12));
    let lengths = EntryRequest::lengths(&round.promise);
    let mut entries = Vec::new();
    for value in 1..=5 {
        let made = entered(&page, &round, 0, value, "Nothing, \u{e9}tait bien.");
        let request: EntryRequest = serde_json::from_value(made["request"].clone()).unwrap();
        assert!(request.sig.is_low());
        assert_eq!(request.answers.as_bytes().len(), lengths.answers);
        assert_eq!(request.comment.as_bytes().len(), lengths.comment);
        let entry = Entry::check(request, &round.scope(0), round.issuing[0].public()).unwrap();
        assert_eq!((&made["leaf"], &made["again"]), (&json!(entry.leaf().to_text()), &made["leaf"]));
        let mut proof = made["proof"].clone();
        proof["round"] = json!(round.promise.round());
        let proof: SavedProof = serde_json::from_value(proof).unwrap();
        let rebuilt = proof.rebuild(&round.promise).unwrap();
        assert_eq!(rebuilt.leaf, entry.leaf());
        for kind in Kind::ALL {
            assert_eq!(rebuilt.layers.of(kind)[0], entry.wrapped(kind).as_bytes());
        }
        let inner = InnerBallot::from_bytes(&rebuilt.layers.answers[2]).unwrap();
        assert_eq!(made["inner"], inner.proof().leaf().to_text());
        let mut other = proof.clone();
        other.answers.keys.swap(0, 1);
        assert!(other.rebuild(&round.promise).is_none_or(|other| other.leaf != entry.leaf()));
        entries.push(entry);
    }
    let first = Pile::first(&round.promise, &entries);
    assert_eq!(first.comment.0.rows().len(), 0, "five comments are too few");
    let (pile, keys) = &first.answers;
    let mut found = Vec::new();
    for row in opened(&round, Kind::Answers, pile, keys).rows() {
        let ballot = InnerBallot::from_bytes(&row.wrapped).unwrap();
        let scope = InnerBallot::scope(round.promise.hash(), Kind::Answers).unwrap();
        ballot.verify(&scope, round.inner.answers.public()).unwrap();
        found.push(ballot.open(&round.opening, &scope).unwrap().answer[0]);
    }
    found.sort_unstable();
    assert_eq!(found, [1, 2, 3, 4, 5]);
    // Comments need ten: five more people answer.
    entries.extend((0..5).map(|_| round.answer(0, 3, "Nothing, \u{e9}tait bien.")));
    let (pile, keys) = &Pile::first(&round.promise, &entries).comment;
    let rows = opened(&round, Kind::Comment, pile, keys);
    assert_eq!(rows.rows().len(), 10);
    for row in rows.rows() {
        let ballot = InnerBallot::from_bytes(&row.wrapped).unwrap();
        let scope = InnerBallot::scope(round.promise.hash(), Kind::Comment).unwrap();
        ballot.verify(&scope, round.inner.comment.public()).unwrap();
        let text = ballot.open(&round.opening, &scope).unwrap().answer.to_vec();
        assert_eq!(String::from_utf8(text).unwrap().trim_end_matches('\0'), "Nothing, \u{e9}tait bien.");
    }
}
