//! What is refused at the doors, and that a refusal costs nobody anything.

use candor_protocol::{
    survey::Promise,
    token::{AnswersRequest, PersonalLink, TokenReply, TokenRequest},
};
use candor_rehearse::EmployeeError;
use candor_server::app;
use chrono::TimeDelta;
use rand::SeedableRng;

use crate::{
    forger::applicants,
    harness::{TestApp, round, same, shown},
};

fn code<T>(result: Result<T, EmployeeError>) -> String {
    match result {
        Ok(_) => "accepted".to_owned(),
        Err(EmployeeError::Refused { code, .. }) => code,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn a_link_gives_one_token_and_a_token_counts_once() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        assert_eq!(code(app.answer("r", "design1", 4)), "accepted");
        assert_eq!(code(app.answer("r", "design1", 1)), "already_used", "{}", app.label);

        // The same ballot again is the same ballot; another one with the same token is refused.
        let (link, employee) = (app.link("r", "design2"), app.employee());
        let ballot = employee.collect(&link, &same(4), None, &mut app.rng).unwrap().answers;
        for _ in 0..3 {
            assert_eq!(code(employee.hand_in(&ballot)), "accepted");
        }
        // The one-time key covers the answer: nobody can put another one under the same token.
        let other =
            employee.collect(&app.link("r", "design3"), &same(1), None, &mut app.rng).unwrap().answers;
        let mut moved = ballot.clone();
        (moved.request.ballot, moved.request.commit) = (other.request.ballot, other.request.commit);
        assert_eq!(code(employee.hand_in(&moved)), "bad_request");
    }
}

#[test]
fn a_second_answer_with_the_same_token_is_refused_and_the_first_stands() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let link = app.link("r", "design1");
        let PersonalLink { circle, code: invitation, .. } = link.split_once('#').unwrap().1.parse().unwrap();
        let now = crate::harness::noon();
        let promise =
            candor_answers::open_promise(app.service.config().answers.here().unwrap(), &round("r"), now)
                .unwrap();
        let (applicant, second) = applicants(&promise, circle, &mut app.rng);
        let ask = TokenRequest::of(circle, invitation, &applicant, second.as_ref());
        let ask = serde_json::to_vec(&ask).unwrap();
        let reply = app.post("/v1/rounds/r/token", &ask);
        assert_eq!(reply.headers["connection"], "close", "the answer must not follow on this connection");
        let reply: TokenReply = serde_json::from_str(&reply.body).unwrap();
        let again: TokenReply = serde_json::from_str(&app.post("/v1/rounds/r/token", &ask).body).unwrap();
        assert_eq!(reply, again, "a lost reply is repeated");

        let seal_pk = promise.manifest().seal_pk.parse().unwrap();
        let holder = applicant.receive(&reply.blind_sig.answers).unwrap();
        let mut answer = |value: u8| {
            let ballot = holder.answer(circle, &seal_pk, &[value; 10], &mut app.rng).unwrap();
            serde_json::to_vec(&ballot).unwrap()
        };
        let (first, second) = (answer(4), answer(1));
        assert_eq!(app.post("/v1/rounds/r/answers", &first).status, 200);
        let refused = app.post("/v1/rounds/r/answers", &second);
        assert_eq!(refused.status, 409, "{}", app.label);
        assert!(
            refused.body.contains("already_answered") && refused.body.contains("the first answer counts")
        );
        assert_eq!(app.post("/v1/rounds/r/answers", &first).status, 200, "the first may be repeated");

        // Whoever carries the request writes its signature in the other spelling, before the person's own arrives.
        let ballot = app.employee().collect(&app.link("r", "design2"), &same(4), None, &mut app.rng).unwrap();
        let own = ballot.answers.request.clone();
        let twin = AnswersRequest { sig: own.sig.twin(), ..own.clone() };
        let reply = app.post("/v1/rounds/r/answers", &serde_json::to_vec(&twin).unwrap());
        assert!(reply.status == 400 && reply.body.contains("low s"), "{}", reply.body);
        assert!(app.employee().hand_in(&ballot.answers).is_ok(), "the person's own is taken all the same");
        assert_eq!(app.post("/v1/rounds/r/answers", &serde_json::to_vec(&twin).unwrap()).status, 400);
    }
}

#[test]
fn both_tokens_come_with_one_request_or_none() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        let link = app.link("r", "design1");
        let PersonalLink { circle, code: invitation, .. } = link.split_once('#').unwrap().1.parse().unwrap();
        let promise = Promise::parse(&app.get("/v1/rounds/r/promise").body).unwrap();
        let (applicant, second) = applicants(&promise, circle, &mut app.rng);
        let second = second.expect("the company is large enough for comments");
        let ask = |circle: usize, comment| {
            let request = TokenRequest::of(circle, invitation.clone(), &applicant, comment);
            let reply = app.post("/v1/rounds/r/token", &serde_json::to_vec(&request).unwrap());
            (reply.status, reply.body)
        };
        // Neither less than everybody asks for, nor a token of another circle, uses the invitation up.
        assert_eq!(ask(circle, None).0, 400, "{}", app.label);
        let for_comments = promise.circles()[circle].comment_circle.unwrap();
        assert_eq!(ask(for_comments, Some(&second)).0, 403);
        let good = ask(circle, Some(&second));
        assert_eq!(good.0, 200, "{good:?}");
        assert_eq!(ask(circle, Some(&second)), good, "the identical request gets the same reply");
        let reply: TokenReply = serde_json::from_str(&good.1).unwrap();
        // With another value for the comment alone it is another request.
        let (_, other) = applicants(&promise, circle, &mut rand::rngs::StdRng::seed_from_u64(1));
        assert_eq!(ask(circle, other.as_ref()).0, 409);
        assert!(applicant.receive(&reply.blind_sig.answers).is_ok());
        assert!(second.receive(&reply.blind_sig.comment.unwrap()).is_ok());
    }
}

#[test]
fn a_token_of_one_circle_is_refused_for_another() {
    let mut app = TestApp::new().with_open_round("r");
    let (link, employee) = (app.link("r", "design1"), app.employee());
    let mut ballot = employee.collect(&link, &same(4), None, &mut app.rng).unwrap().answers;
    ballot.request.circle = 1 - ballot.request.circle;
    assert_eq!(code(employee.hand_in(&ballot)), "bad_token");
    ballot.request.circle = 99;
    assert_eq!(code(employee.hand_in(&ballot)), "wrong_circle");

    // An invitation is bound to its circle as well.
    let link = app.link("r", "design2");
    let (front, fragment) = link.split_once('#').unwrap();
    let fragment: PersonalLink = fragment.parse().unwrap();
    let elsewhere = format!("{front}#{}", PersonalLink { circle: 1 - fragment.circle, ..fragment });
    let refused = employee.answer(&elsewhere, &same(4), None, &mut app.rng);
    assert_eq!(code(refused), "unknown_link");
}

#[test]
fn late_cancelled_and_unknown_rounds_are_refused_with_their_reason() {
    let mut app = TestApp::new().with_open_round("late");
    let late = app.link("late", "design1");
    let ballot = app.employee().collect(&app.link("late", "design2"), &same(4), None, &mut app.rng).unwrap();
    let ballot = ballot.answers;
    app.advance(14);
    assert_eq!(code(app.employee().hand_in(&ballot)), "accepted", "the last day counts until it ends");
    // At midnight no token is given any more; whoever holds one has ten minutes to send it.
    app.clock.advance(TimeDelta::hours(12));
    assert_eq!(code(app.employee().answer(&late, &same(4), None, &mut app.rng)), "closed");
    let worker = |app: &mut TestApp| {
        candor_server::worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap()
    };
    assert_eq!(worker(&mut app), 0, "counting waits");
    app.clock.advance(TimeDelta::seconds(599));
    assert_eq!(worker(&mut app), 0, "counting waits");
    assert_eq!(code(app.employee().hand_in(&ballot)), "accepted");
    app.clock.advance(TimeDelta::seconds(1));
    assert_eq!(code(app.employee().hand_in(&ballot)), "closed");
    assert_eq!(worker(&mut app), 1);
    assert_eq!(code(app.employee().hand_in(&ballot)), "closed");

    app.open("given-up");
    let link = app.link("given-up", "design1");
    let config = app.service.config();
    app::cancel(config, &round("given-up"), &app.by()).unwrap();
    assert_eq!(code(app.employee().answer(&link, &same(4), None, &mut app.rng)), "cancelled");
    let (front, fragment) = link.split_once('#').unwrap();
    let fragment: PersonalLink = fragment.parse().unwrap();
    let unknown = format!("{front}#{}", PersonalLink { round: round("never"), ..fragment });
    assert_eq!(code(app.employee().answer(&unknown, &same(4), None, &mut app.rng)), "unknown_round");
}

#[test]
fn a_round_is_never_opened_twice_or_reopened() {
    let mut app = TestApp::new().with_open_round("once");
    for person in ["design1", "design2", "design3", "design4", "design5"] {
        app.answer("once", person, 3).unwrap();
    }
    let again = |app: &mut TestApp| {
        let instrument = candor_protocol::survey::Instrument::built_in();
        let k = candor_protocol::survey::Threshold::DEFAULT;
        app.service
            .open_round(&round("once"), &instrument, k, &crate::harness::quiet, &mut app.rng)
            .unwrap_err()
            .to_string()
    };
    assert!(again(&mut app).contains("never opened twice"));
    app.finish("once");
    assert!(again(&mut app).contains("never opened twice"));
    let before = shown(&app.release(), "design");
    app.finish("once");
    assert_eq!(shown(&app.release(), "design"), before, "closing and publishing again change nothing");
    let config = app.service.config();
    let refused = app::cancel(config, &round("once"), &app.by()).unwrap_err();
    assert!(refused.to_string().contains("is published"), "{refused}");
}

#[test]
fn of_two_who_open_a_round_of_one_name_the_second_breaks_nothing() {
    for mut app in TestApp::on_each_database() {
        app.import(crate::harness::UNITS, &crate::harness::people());
        let config = app.service.config();
        let today = crate::harness::noon().date_naive();
        let prepare = |rng: &mut _| {
            let terms = candor_protocol::survey::Terms::new(round("r"), today, today, &config.public_url);
            let plan = candor_people::plan(
                &config.people,
                terms,
                candor_protocol::survey::Instrument::built_in(),
                &[],
            )
            .unwrap();
            app::make_keys(config, plan, &candor_journal::By::itself(crate::harness::noon()), rng, &|| ())
                .unwrap()
        };
        // Both looked at the preview before either of them typed the name.
        let (first, second) = (prepare(&mut app.rng), prepare(&mut app.rng));
        app::open(config, &first, &app.by(), &mut app.rng).unwrap();
        let refused = app::open(config, &second, &app.by(), &mut app.rng).unwrap_err();
        assert!(refused.to_string().contains("never opened twice"), "{refused}");
        let served =
            candor_answers::open_promise(config.answers.here().unwrap(), &round("r"), crate::harness::noon())
                .unwrap();
        assert_eq!(served.hash(), first.promise.hash(), "every link names the first promise");
        assert_eq!(code(app.answer("r", "design1", 4)), "accepted", "{}", app.label);
    }
}
