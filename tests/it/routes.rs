//! Every route, as every kind of visitor.

use candor::web::{Audience, ROUTES};

use crate::harness::House;

#[test]
fn every_route_says_who_may_call_it_and_keeps_to_it() {
    let house = House::new().with_open_round("r");
    for route in ROUTES {
        let path = route
            .path
            .replace("{round}", "r")
            .replace("{circle}", "0")
            .replace("{file}", "style.css")
            .replace("{unit}", "0");
        let status = match route.method.as_str() {
            "GET" => house.get(&path).status,
            "POST" => house.post(&path, b"{}").status,
            _ => house.options(&path).status,
        };
        let expected = match route.audience {
            // The record is public too, but made only when the round closes.
            Audience::Anyone if route.path.ends_with("/record") => 404,
            Audience::Anyone if route.method == "OPTIONS" => 204,
            Audience::Anyone => 200,
            // Without a code or a token there is nothing to see: the body is refused.
            Audience::Invited | Audience::TokenHolder => 400,
            // Not in production.
            Audience::DemoVisitor => 404,
            // Both sides are one process: nobody comes from the other one (see `split`).
            Audience::OtherSide => 404,
        };
        assert_eq!(status, expected, "{} {}", route.method, route.path);
    }
}

#[test]
fn no_reply_sets_a_cookie_and_every_reply_carries_the_policy() {
    let house = House::new().with_open_round("r");
    for path in
        ["/", "/i", "/asset/respond.js", "/v1/rounds/r/manifest", "/v1/rounds/none/manifest", "/nothing"]
    {
        let headers = house.get(path).headers;
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
    let house = House::new().with_open_round("r");
    for path in ["/v1/rounds/r/token", "/v1/rounds/r/answers"] {
        let refused = house.post(path, b"{}");
        assert_eq!(refused.headers["connection"], "close");
    }
    // Nor does an answer follow on the connection on which the page asked for the promise.
    assert_eq!(house.get("/v1/rounds/r/manifest").headers["connection"], "close");
    let kept = house.get("/asset/respond.js");
    assert!(!kept.headers.contains_key("connection"), "other replies keep theirs");
}
