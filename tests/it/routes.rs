//! Every route, as every kind of visitor.

use candor_server::web::{Audience, ROUTES, Route};

use crate::harness::{Browser, TestApp};

/// Who comes to the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visitor {
    /// Without a cookie: an employee with a link, or anybody else.
    Anybody,
    Hr,
    /// Leads Design, which the released round asked.
    Leader,
    Steward,
    Council,
    /// Is signed in, and leads nothing (any more).
    Nobody,
    /// Was signed in as HR, until an hour ago.
    Expired,
}

const VISITORS: [Visitor; 7] = [
    Visitor::Anybody,
    Visitor::Hr,
    Visitor::Leader,
    Visitor::Steward,
    Visitor::Council,
    Visitor::Nobody,
    Visitor::Expired,
];

/// Whether the table lets somebody in.
fn may(visitor: Visitor, audience: Audience) -> bool {
    use Visitor::{Anybody, Council, Expired, Hr, Leader, Steward};
    match audience {
        Audience::SignedIn => !matches!(visitor, Anybody | Expired),
        Audience::Hr => visitor == Hr,
        Audience::Leader => matches!(visitor, Hr | Leader),
        Audience::Steward => visitor == Steward,
        Audience::Council => visitor == Council,
        Audience::Holder => matches!(visitor, Hr | Steward | Council),
        Audience::Overseer => matches!(visitor, Hr | Council),
        _ => true,
    }
}

pub(crate) fn is_of_the_desk(audience: Audience) -> bool {
    use Audience::{Council, Desk, Holder, Hr, Leader, Overseer, SignedIn, Steward};
    matches!(audience, Desk | SignedIn | Hr | Leader | Steward | Council | Holder | Overseer)
}

pub(crate) fn path(route: &Route) -> String {
    let icon = candor_protocol::survey::sha256(include_bytes!("../../templates/asset/icon.svg"));
    let icon = format!("icon.{}.svg", &hex::encode(icon)[..16]);
    let samples = [
        ("{round}", "r"),
        ("{circle}", "0"),
        ("{file}", if route.path.starts_with("/desk") { "release.csv" } else { &*icon }),
        ("{secret}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        ("{at}", "0"),
        ("{mail}", "invitation"),
        ("{language}", "en"),
        ("{key}", "AAAAAAAAAAAAAAAAAAAAAA"),
        ("{picture}", "trend.png"),
        ("{changed:[^A-Za-z0-9].*}", "%23r.r.0.AAAAAAAAAAAAAAAAAAAAAA"),
    ];
    // On the desk a unit is named; the demo counts them.
    let unit = if route.path.starts_with("/desk") { "design" } else { "0" };
    samples.iter().fold(route.path.replace("{unit}", unit), |path, (name, value)| path.replace(name, value))
}

#[test]
fn every_route_says_who_may_call_it_and_keeps_to_it_for_every_kind_of_visitor() {
    let mut app = TestApp::new();
    app.import(crate::harness::UNITS, &crate::harness::people());
    app.open("past");
    app.finish("past");
    app.open("r");
    let expired = app.sign_in("old@acme.example", "hr");
    app.clock.advance(chrono::TimeDelta::minutes(61));
    let signed_in = |visitor: Visitor| match visitor {
        Visitor::Anybody => Browser::new(app.service.base()),
        Visitor::Expired => expired.clone(),
        Visitor::Hr => app.sign_in("hr@acme.example", "hr"),
        Visitor::Leader => app.sign_in("design.lead@acme.example", ""),
        Visitor::Steward => app.sign_in("steward@acme.example", "steward"),
        Visitor::Council => app.sign_in("council@acme.example", "council"),
        Visitor::Nobody => app.sign_in("gone@acme.example", ""),
    };
    for visitor in VISITORS {
        let browser = signed_in(visitor);
        for route in ROUTES.iter().filter(|route| is_of_the_desk(route.audience)) {
            let path = path(route);
            let about = format!("{visitor:?}: {} {}", route.method, route.path);
            // Signing out would end the visit.
            if path.contains("sign-out") && may(visitor, route.audience) {
                continue;
            }
            let reply = match route.method.as_str() {
                "GET" => browser.get(&path),
                // Nothing that is sent here is complete: no step is taken, and nobody is let in further.
                _ => browser.post(&path, &[]),
            };
            let known = !matches!(visitor, Visitor::Anybody | Visitor::Expired);
            match (may(visitor, route.audience), route.method.as_str()) {
                (true, _) => assert!(
                    ![401, 403, 500].contains(&reply.status),
                    "{about}: {} {}",
                    reply.status,
                    reply.body
                ),
                (false, "GET") if !known => {
                    assert_eq!(reply.status, 303, "{about}");
                    assert!(
                        reply.headers["location"].to_str().unwrap().starts_with("/desk/sign-in"),
                        "{about}"
                    );
                }
                // A form that is not complete either may be told so first: in any case nothing is done.
                (false, _) => {
                    let refused =
                        reply.status == 403 || known && route.method == "POST" && reply.status == 400;
                    assert!(refused, "{about}: {} {}", reply.status, reply.body);
                    assert!(reply.body.contains("<h1>This did not work</h1>"), "{about}: {}", reply.body);
                }
            }
            // No form of somebody who is signed in is taken without the mark of the session.
            if known && route.method == "POST" && route.audience != Audience::Desk {
                let forged = browser.post_with(&path, &[("csrf", "AAAA")], &[]);
                // Who sends no files is told so first; that they need the mark too is shown in `accounts`.
                let multipart = path.starts_with("/desk/roster/")
                    || path == "/desk/guardians/add"
                    || path == "/desk/open/file"
                    || path.ends_with("/layer");
                assert!(
                    forged.status == 403 || multipart && [400, 415].contains(&forged.status),
                    "{about}: {}",
                    forged.status
                );
                let elsewhere = browser.post_with(
                    &path,
                    &[("csrf", &browser.csrf())],
                    &[("sec-fetch-site", "cross-site")],
                );
                assert!(
                    elsewhere.status == 403 || multipart && [400, 415].contains(&elsewhere.status),
                    "{about}: {}",
                    elsewhere.status
                );
            }
        }
    }
}

#[test]
fn what_is_for_everybody_is_the_same_for_everybody() {
    let app = TestApp::new().with_open_round("r");
    for route in ROUTES.iter().filter(|route| !is_of_the_desk(route.audience)) {
        let path = path(route);
        let status = match route.method.as_str() {
            "GET" => app.get(&path).status,
            "POST" => app.post(&path, b"{}").status,
            _ => app.options(&path).status,
        };
        let expected = match route.audience {
            // Record and list of entries are public too, but made only when the round closes.
            Audience::Anyone if route.path.ends_with("/record") => 404,
            Audience::Anyone if route.path.ends_with("/entries") && route.method == "GET" => 404,
            Audience::Anyone if route.method == "OPTIONS" => 204,
            Audience::Anyone => 200,
            // Without a code or a token there is nothing to see: the body is refused.
            Audience::Invited | Audience::TokenHolder => 400,
            // Nobody guesses a key (see `results`).
            Audience::Linked => 404,
            // Not in production.
            Audience::DemoVisitor => 404,
            // Both sides are one process: nobody comes from the other one (see `split`).
            _ => 404,
        };
        assert_eq!(status, expected, "{} {}", route.method, route.path);
        // The session's cookie means nothing here, and is never set.
        let browser = app.sign_in("hr@acme.example", "hr");
        if route.method == "GET" {
            let with = browser.get(&path);
            assert_eq!((with.status, with.body), (status, app.get(&path).body), "{}", route.path);
            assert!(!with.headers.contains_key("set-cookie"), "{}", route.path);
        }
    }
}

#[test]
fn no_reply_sets_a_cookie_and_every_reply_carries_the_policy() {
    let app = TestApp::new().with_open_round("r");
    for path in ["/", "/i", "/check", "/v1/rounds/r/manifest", "/v1/rounds/none/manifest", "/nothing"] {
        let headers = app.get(path).headers;
        assert!(!headers.contains_key("set-cookie"), "{path}");
        assert_eq!(headers["referrer-policy"], "no-referrer", "{path}");
        assert_eq!(headers["cache-control"], "no-store", "{path}");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
    }
}

#[test]
fn the_connection_on_which_a_token_is_collected_is_closed() {
    // Also when the request is refused: the answer must never follow on it. So too what comes after an answer.
    let app = TestApp::new().with_open_round("r");
    for path in ["/v1/rounds/r/token", "/v1/rounds/r/answers"] {
        let refused = app.post(path, b"{}");
        assert_eq!(refused.headers["connection"], "close");
    }
    // Nor does an answer follow on the connection on which the page asked for the promise.
    for asked in ["/v1/rounds/r/manifest", "/v1/rounds/r/circles/0/page"] {
        assert_eq!(app.get(asked).headers["connection"], "close", "{asked}");
    }
    let kept = app.get("/i");
    assert!(!kept.headers.contains_key("connection"), "other replies keep theirs");
}

#[test]
fn head_is_answered_as_get_is_without_the_body() {
    let app = TestApp::new().with_open_round("r");
    let open = ROUTES.iter().filter(|route| route.method == "GET" && !is_of_the_desk(route.audience));
    for route in open {
        let (path, get) = (path(route), app.get(&path(route)));
        let head = app.head(&path);
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        for name in ["content-type", "content-length", "content-security-policy"] {
            assert_eq!(head.headers.get(name), get.headers.get(name), "{path}: {name}");
        }
    }
    // At the desk, too, for whoever may see a page and for whoever may not; files come with their lengths.
    let hr = app.sign_in("hr@acme.example", "hr");
    for route in ROUTES.iter().filter(|route| route.method == "GET" && is_of_the_desk(route.audience)) {
        let path = path(route);
        for browser in [&hr, &Browser::new(app.service.base())] {
            let (get, head) = (browser.get(&path), browser.head(&path));
            assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
            assert_eq!(head.headers.get("content-type"), get.headers.get("content-type"), "{path}");
        }
    }
    assert_eq!(app.head("/nowhere").status, 404);
    assert_eq!(app.head("/v1/rounds/r/token").status, 405);
}
