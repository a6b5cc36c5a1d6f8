//! The desk of a large organisation: its pages stay small, and every unit is found.

use std::{collections::BTreeSet, fmt::Write as _};

use crate::harness::{Reply, TestApp};

const UNITS: usize = 10_000;

/// The identifiers on a page of the roster.
fn units(page: &Reply) -> Vec<String> {
    assert!(page.status == 200 && page.body.len() < 100_000, "{} bytes", page.body.len());
    let cells = page.body.split("</th><td>").skip(1);
    cells.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
}

#[test]
fn the_roster_of_ten_thousand_units_is_read_in_pieces_and_searched() {
    for app in TestApp::on_each_database() {
        let mut list = "unit,parent,name,leader_email\nall,,All of it,\n".to_owned();
        let mut people = "email,unit\n".to_owned();
        for at in 1..UNITS {
            let above = if at % 10 == 0 { "all".to_owned() } else { format!("u{}", at / 10 * 10) };
            let above = if at < 10 { "all".to_owned() } else { above };
            writeln!(list, "u{at},{above},Café Unit {at},lead{at}@acme.example").unwrap();
            writeln!(people, "p{at}@acme.example,u{at}").unwrap();
        }
        app.import(&list, &people);
        let hr = app.sign_in("hr@acme.example", "hr");
        let first = hr.get("/desk/roster");
        assert!(
            first.body.contains("9999 people in 10000 units, 9999 of them with a leader."),
            "{}",
            app.label
        );
        assert!(first.body.contains("Shown are 1 to 100."), "{}", first.body);
        let mut seen: BTreeSet<String> = units(&first).into_iter().collect();
        assert_eq!(seen.len(), 100);
        seen.extend(units(&hr.get("/desk/roster?from=100")));
        assert_eq!(seen.len(), 200, "no unit stands on two pieces");
        assert_eq!(units(&hr.get("/desk/roster?from=9900")).len(), 100);
        let last = hr.get("/desk/roster?from=9999");
        assert!(units(&last).len() == 1 && !last.body.contains("The units after"), "{}", last.body);

        let found = hr.get("/desk/roster?find=CAF%C3%89+unit+4711");
        assert_eq!(units(&found), ["u4711"], "{}", found.body);
        assert!(
            found.body.contains("in Café Unit 4710") && found.body.contains("<td>1</td>"),
            "{}",
            found.body
        );
        assert_eq!(units(&hr.get("/desk/roster?find=lead77%40")), ["u77"]);
        let many = hr.get("/desk/roster?find=u99");
        assert!(many.body.contains("111 of 10000 units were found."), "{}", many.body);
        assert!(many.body.contains("/desk/roster?find=u99&amp;from=100"), "{}", many.body);
        for strange in ["find=%3Cscript%3E", "find=%25_", "from=18446744073709551615"] {
            let none = hr.get(&format!("/desk/roster?{strange}"));
            assert!(none.body.contains("No unit was found"), "{strange}: {}", none.body);
            assert!(!none.body.contains("<script"), "{}", none.body);
        }
        assert_eq!(hr.get("/desk/roster?from=-1").status, 400);
    }
}
