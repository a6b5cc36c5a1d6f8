//! The common wrong turns at the desk: forms that are filled in wrongly, too early or twice.
//!
//! It must never send a step that the next form needs undone.

use super::Reader;
use crate::harness::UNITS;

/// What is tried too early, or not as it has to be, while a closed round waits.
pub(super) fn wrong_steps(desk: &mut Reader) {
    let reason = ("why", "other");
    for (who, path, fields) in [
        ("hr", "/desk/rounds/past/publish", &[("typed", "pats")][..]),
        ("hr", "/desk/rounds/past/publish", &[("typed", "past")]),
        ("hr", "/desk/rounds/past/close", &[("typed", "past")]),
        ("hr", "/desk/rounds/past/remind", &[]),
        ("hr", "/desk/rounds/past/resend", &[("person", "design1@acme.example")]),
        ("steward", "/desk/comments/past/redact", &[("number", "99"), ("whole", "1"), ("why", "name")]),
        ("steward", "/desk/comments/past/redact", &[("number", "3"), ("words", "nirgends"), ("why", "name")]),
        ("steward", "/desk/comments/past/redact", &[("number", "3"), ("words", "Zwetschgenkuchen")]),
        ("steward", "/desk/comments/past/redact", &[("number", "3"), ("whole", "1"), reason, ("reason", "")]),
        (
            "steward",
            "/desk/comments/past/redact",
            &[("number", "3"), ("words", "Zwetschgenkuchen"), ("why", "name")],
        ),
        ("steward", "/desk/comments/past/bring-back", &[("number", "3")]),
        ("steward", "/desk/comments/past/read", &[]),
        ("council", "/desk/audit-files/past/not-needed", &[]),
    ] {
        desk.send(who, path, fields);
    }
}

/// What is filled in wrongly while a round is open.
pub(super) fn wrong_forms(desk: &mut Reader) {
    let long = "x".repeat(300);
    for (path, fields) in [
        ("/desk/rounds/r/resend", &[("person", "x")][..]),
        ("/desk/rounds/r/resend", &[("person", "nobody@acme.example")]),
        ("/desk/rounds/r/remind", &[("typed", "r")]),
        ("/desk/rounds/r/publish", &[("typed", "r")]),
        ("/desk/rounds/r/cancel", &[("typed", "x")]),
        ("/desk/rounds/none/cancel", &[("typed", "none")]),
        ("/desk/roster/same", &[("old", "x"), ("new", "y")]),
        ("/desk/roster/same", &[("old", "a@b.example"), ("new", "c@d.example")]),
        ("/desk/roster/same", &[("old", "design1@acme.example"), ("new", "design2@acme.example")]),
        ("/desk/roster/people", &[("find", "design1")]),
        ("/desk/roster/people", &[("find", "niemand")]),
        ("/desk/roster/person", &[("person", "design1@acme.example")]),
        ("/desk/roster/person", &[("was", "design1@acme.example")]),
        ("/desk/roster/step", &[("step", "remove"), ("was", "design1@acme.example")]),
        ("/desk/roster/step", &[("step", "remove"), ("was", "niemand@acme.example")]),
        ("/desk/roster/step", &[("step", "lead"), ("unit", "nirgends"), ("leader", "x@acme.example")]),
        (
            "/desk/roster/step",
            &[("step", "change"), ("was", "design1@acme.example"), ("email", "x"), ("unit", "design")],
        ),
        (
            "/desk/roster/step",
            &[
                ("step", "change"),
                ("was", "north1@acme.example"),
                ("email", "north1@acme.example"),
                ("unit", "design"),
            ],
        ),
        ("/desk/roster/undo", &[]),
        ("/desk/roster/preview", &[("file:units", UNITS), ("file:people", "email,unit\n")]),
        (
            "/desk/roster/preview",
            &[("file:units", "a,b\n1,2\n"), ("file:people", "email,unit\nx@acme.example,nirgends\n")],
        ),
        (
            "/desk/roster/preview",
            &[("file:units", "PK\u{3}\u{4}"), ("file:people", "email;unit\nx@acme.example;design\n")],
        ),
        (
            "/desk/roster/preview",
            &[
                ("file:units", "unit,parent,name,leader_email\na,b,A,\nb,a,B,\nc,,C,\n"),
                ("file:people", "email,unit\nx@acme.example,a\n"),
            ],
        ),
        (
            "/desk/roster/leaders",
            &[
                ("file:workers", "email,leader\nx@acme.example,y@acme.example\ny@acme.example,\n"),
                ("organisation", ""),
            ],
        ),
        ("/desk/guardians", &[("round", "X Y"), ("first", ""), ("second", "")]),
        ("/desk/guardians", &[("round", "g"), ("first", "Maria"), ("second", "")]),
        (
            "/desk/guardians",
            &[("round", "g"), ("first", "M <m@acme.example>"), ("second", "M <m@acme.example>")],
        ),
        ("/desk/guardians", &[("round", "r"), ("first", "M <m@acme.example>"), ("second", "")]),
        ("/desk/guardians", &[("round", "g"), ("first", "Maria Huber <m@acme.example>"), ("second", "")]),
        ("/desk/guardians/add", &[("file:document", "x")]),
        ("/desk/guardians/add", &[("file:document", "{\"kind\":\"candor guardian seed\"}")]),
        ("/desk/rounds/r/layer", &[("file:parcel", "x")]),
        ("/desk/accounts/invite", &[("address", "x"), ("role", "hr")]),
        ("/desk/accounts/invite", &[("address", "x@acme.example"), ("role", "none")]),
        ("/desk/accounts/invite", &[("address", "council@acme.example"), ("role", "hr")]),
        ("/desk/accounts/invite", &[("address", "boss@acme.example"), ("role", "steward")]),
        ("/desk/accounts/invite", &[("address", "x@acme.example"), ("role", "council")]),
        ("/desk/accounts/invite", &[("address", "y@acme.example"), ("role", "hr")]),
        ("/desk/accounts/confirm", &[("address", "x@acme.example")]),
        ("/desk/accounts/decline", &[("address", "z@acme.example")]),
        ("/desk/accounts/remove", &[("address", "z@acme.example")]),
        ("/desk/accounts/remove", &[("address", "council@acme.example")]),
        ("/desk/mail/stop", &[("batch", "r"), ("kind", "invitation")]),
        ("/desk/mail/stop", &[("batch", "r"), ("kind", "none")]),
        ("/desk/mail/go", &[("batch", "r"), ("kind", "invitation")]),
        ("/desk/mail/retry", &[("batch", "r")]),
        ("/desk/clock", &[]),
        ("/desk/reports/design/note", &[("round", "past"), ("heard", ""), ("will_do", "")]),
    ] {
        desk.send("hr", path, fields);
    }
    for (path, fields) in [
        ("/desk/reports/design/note", &[("round", "past"), ("heard", "Gut."), ("will_do", "")][..]),
        ("/desk/reports/design/note", &[("round", "r"), ("heard", "Gut."), ("will_do", "Mehr.")]),
        ("/desk/reports/design/note", &[("round", "past"), ("heard", "Gut."), ("will_do", "Mehr.")]),
    ] {
        desk.send("leader", path, fields);
    }
    let form =
        [("round", "next"), ("closes", "2026-10-14"), ("k", "5"), ("least", "14"), ("own_language", "de")];
    let pulse = [("kind", "pulse"), ("units", "nirgends")];
    for wrong in [
        &[][..],
        &[("round", "X Y")],
        &[("round", "r")],
        &[("closes", "x")],
        &[("closes", "2020-01-01")],
        &[("k", "x")],
        &[("k", "2")],
        &[("k", "50")],
        &[("least", "1")],
        &[("contact", "Maria")],
        &[("paragraph", "a\u{7}")],
        &[("units", "/")],
        &pulse,
        &[("kind", "pulse"), ("units", "design")],
        &[("kind", "file")],
        &[("kind", "file"), ("instrument", "id = 1")],
        &[("kind", "file"), ("instrument", "id = \"x y\"\n")],
        &[("own_1", "<b>")],
        &[("own_1", "Gut?"), ("own_question", &*long)],
        &[("own_1", "Gut?"), ("own_language", "deutsch")],
    ] {
        let kept = form.iter().filter(|(name, _)| !wrong.iter().any(|(other, _)| other == name));
        desk.send("hr", "/desk/open/preview", &kept.chain(wrong).copied().collect::<Vec<_>>());
    }
    let plan = [
        ("first", "2027-01-11"),
        ("every", "3"),
        ("hour", "9"),
        ("zone", "Europe/Berlin"),
        ("days", "14"),
        ("remind", "7"),
        ("publish", "3"),
        ("k", "5"),
        ("own_language", "de"),
    ];
    for wrong in [
        ("first", "x"),
        ("every", "x"),
        ("every", "99"),
        ("hour", "99"),
        ("zone", "Nirgends"),
        ("days", "99"),
        ("remind", "99"),
        ("publish", "99"),
        ("k", "2"),
        ("own_1", "<b>"),
        ("k", "5"),
    ] {
        let kept = plan.iter().filter(|(name, _)| *name != wrong.0);
        desk.send("hr", "/desk/schedule", &kept.chain([&wrong]).copied().collect::<Vec<_>>());
    }
    desk.send("hr", "/desk/schedule/order", &[("order", "pause")]);
}
