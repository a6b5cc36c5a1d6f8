//! The desk of a large organisation: its pages stay small, and every unit is found.

use std::{collections::BTreeSet, fmt::Write as _, io::Write as _};

use candor_disclosure::{disclose, release::Release};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit, UnitId,
};
use diesel::RunQueryDsl;
use flate2::{Compression, write::GzEncoder};

use crate::harness::{Reply, TestApp, same};

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

        // A pulse names its units: the first are told, and where the others are found.
        let pulse = hr.get("/desk/open?kind=pulse");
        assert!(pulse.status == 200 && pulse.body.len() < 100_000, "{} bytes", pulse.body.len());
        assert_eq!(pulse.body.matches("<li class=\"depth-").count(), 300);
        // What would happen lists its groups in pieces, which hold every group once.
        let day = (app.clock.now().date_naive() + chrono::TimeDelta::days(14)).to_string();
        let form = [("round", "r"), ("closes", &day), ("k", "5"), ("least", "42")];
        let (mut groups, mut from) = (BTreeSet::new(), 0);
        loop {
            let text = from.to_string();
            let page = hr.post("/desk/open/preview", &[&form[..], &[("from", &text)]].concat());
            assert!(page.status == 200 && page.body.len() < 100_000, "{} bytes", page.body.len());
            let pages =
                page.body.split("/desk/open/page/").skip(1).map(|rest| rest.split('"').next().unwrap());
            groups.extend(pages.map(|at| at.parse::<usize>().unwrap()));
            from += 200;
            if !page.body.contains(&format!("name=\"from\" value=\"{from}\"")) {
                break;
            }
        }
        assert!(groups.len() > 900 && groups == (0..groups.len()).collect(), "{} groups", groups.len());
        let others = "These are the first 300 of 10000. The <a href=\"/desk/roster\">roster</a>";
        assert!(pulse.body.contains(others), "{}", pulse.body);
    }
}

/// A round of so many teams in so many departments, all of them shown with every statement: the heaviest lines there are.
fn released(teams: usize, departments: usize) -> Release {
    let id = |at: usize| -> UnitId { format!("department-{at}").parse().unwrap() };
    let unit = |at: usize| {
        let parent = (at > 0).then(|| id(if at <= departments { 0 } else { 1 + at % departments }));
        Unit::new(id(at), parent, format!("Department of Operations and Services {at}"))
    };
    let tree = Tree::new((0..=teams).map(unit).collect()).unwrap();
    let team = |at: usize| Circle::new(&format!("c{at}"), id(at), "a team", vec![id(at)], 14);
    let circles: Vec<Circle> = (1..=teams).map(team).collect();
    let instrument = Instrument::built_in();
    let answers = |at: usize| {
        let value = |n: usize| u8::try_from(1 + (at + n) % 5).unwrap();
        (0..12).map(|n| Answer::new(same(value(n)), &instrument).unwrap()).collect()
    };
    let tally: Tally = (1..=teams).map(answers).collect();
    let (opens, closes) = ("2026-09-01".parse().unwrap(), "2026-09-14".parse().unwrap());
    let terms = Terms::new("r".parse().unwrap(), opens, closes, "http://127.0.0.1:8080");
    let promise = Promise::draw_up(terms, RoundPublicKeys::default(), &instrument, &tree, &circles).unwrap();
    Release::new(&promise, disclose(&promise, &tally), 0)
}

/// Puts a release in the place of that of every round.
fn publish(app: &TestApp, release: &Release) {
    let mut conn = app.service.config().people.db().connection().unwrap();
    diesel::sql_query("UPDATE round SET release = ?")
        .bind::<diesel::sql_types::Text, _>(release.to_text())
        .execute(&mut conn)
        .unwrap();
}

#[test]
fn a_report_about_very_many_units_names_some_of_them_and_where_all_are() {
    let app = TestApp::new().with_open_round("r");
    publish(&app, &released(650, 650));
    let hr = app.sign_in("hr@acme.example", "hr");
    let page = hr.get("/desk/reports/department-0");
    assert!(page.status == 200 && page.body.len() < 100_000, "{} bytes", page.body.len());
    assert_eq!(page.body.matches("<tr data-unit").count(), 100);
    let all = "100 / 650: <a href=\"/desk/overview/r?at=department-0\">";
    assert!(page.body.contains(all), "{}", page.body);
    assert_eq!(hr.get("/desk/overview/r?at=department-0").status, 200);
}

/// What a page of the overview weighs hangs on its lines alone, of which a hundred fit, or two hundred of a list: fewer units than ten thousand show it.
#[test]
fn a_page_of_the_overview_weighs_less_than_100_kb_with_all_that_it_shows_at_first() {
    let app = TestApp::new().with_open_round("r");
    publish(&app, &released(650, 10));
    let hr = app.sign_in("hr@acme.example", "hr");
    let packed = |text: &str| {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(text.as_bytes()).unwrap();
        gzip.finish().unwrap().len()
    };
    for (view, lines) in
        [("", 11), ("?order=value", 101), ("?order=name&columns=statements", 101), ("?levels=2", 101)]
    {
        let page = hr.get(&format!("/desk/overview/r{view}"));
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.matches("<tr data-unit").count() + 1 >= lines, "{view}: {}", page.body);
        assert!(page.body.len() < 100_000, "{view}: {} bytes", page.body.len());
        let files = page
            .body
            .split('"')
            .filter(|part| part.starts_with("/asset/") || part.starts_with("/desk/charts/"));
        let files = files
            .filter(|part| !part.contains("dark=1"))
            .map(|path| packed(&hr.get(&path.replace("&amp;", "&")).body));
        let all = packed(&page.body) + files.sum::<usize>();
        assert!(all < 100_000, "{view}: {all} bytes with style and picture");
    }
    // The list of all reports in pieces, which hold every line once.
    let (mut lines, mut from) = (0, 0);
    loop {
        let page = hr.get(&format!("/desk/reports?from={from}"));
        assert!(page.status == 200 && page.body.len() < 100_000, "from {from}: {} bytes", page.body.len());
        lines += page.body.matches("<th scope=\"row\"").count();
        if !page.body.contains(&format!("from={}\"", from + 200)) {
            break;
        }
        from += 200;
    }
    assert_eq!((lines, from), (651, 600));
    assert_eq!(hr.get("/desk/reports?from=99999999").status, 200);
}
