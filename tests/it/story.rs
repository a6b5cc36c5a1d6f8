//! Two quarters of a small company, from the roster to the leaders' letters, on both databases.

use std::fs;

use crate::harness::{TestApp, UNITS, people, quiet, responses, round, shown};

#[test]
fn a_roster_goes_in_and_a_trend_comes_out() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &people());

        app.open("2026-q2");
        for (person, value) in
            [("design1", 4), ("design2", 4), ("design3", 4), ("design4", 3), ("design5", 3), ("design6", 3)]
        {
            app.answer("2026-q2", person, value).unwrap();
        }
        for person in ["north1", "north2", "north3", "south1", "south2"] {
            app.answer("2026-q2", person, 2).unwrap();
        }
        app.finish("2026-q2");
        let release = app.release();
        assert_eq!(shown(&release, "design"), Some(("3.5".into(), 6)), "{}", app.label);
        assert_eq!(shown(&release, "sales"), Some(("<=2.0".into(), 5)), "{}", app.label);
        assert_eq!(shown(&release, "north"), None, "three people are never shown");
        assert_eq!(shown(&release, "acme").unwrap().1, 11);

        app.advance(91);
        app.open("2026-q3");
        let answers: Vec<_> = [responses("design", &[5, 4, 4, 4, 4]), responses("south", &[1])].concat();
        app.service.answer(&round("2026-q3"), &answers, &quiet, &mut app.rng).unwrap();
        app.finish("2026-q3");
        let release = app.release();
        assert_eq!(shown(&release, "sales"), None, "one answer is never shown, not even as a difference");
        assert_eq!(shown(&release, "design"), None, "Acme less Design would be that one answer");
        assert_eq!(shown(&release, "acme"), Some(("3.7".into(), 6)), "everybody is counted");
        assert_eq!(release.numbers().uncounted(), 0);
        assert_eq!(app.service.releases().unwrap().len(), 2);

        let outbox: Vec<String> = fs::read_dir(app.folder().join("outbox"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let count = |part: &str| outbox.iter().filter(|name| name.contains(part)).count();
        assert_eq!((count("2026-q2-report"), count("2026-q3-report")), (4, 4), "one letter for each leader");
    }
}
