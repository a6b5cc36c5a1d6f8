//! A year by the clock alone.

use super::*;

fn parts() -> Parts {
    Parts {
        first: "2027-02-01".parse().unwrap(),
        every_months: 3,
        hour: 9,
        zone: chrono_tz::Europe::Vienna,
        days: 14,
        remind_after: Some(7),
        publish_after: 2,
        k: Threshold::DEFAULT,
        council: false,
        everybody: false,
        own: Own { language: "en".to_owned(), ..Own::default() },
        paused: false,
    }
}

fn time(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn stand(state: State, reminded: bool, told: bool) -> Stand {
    // The end of 15 February in Vienna.
    let (round, closes_at) = ("2027-q1".parse().unwrap(), time("2027-02-15T23:00:00Z"));
    Stand { round, state, closes_at, reminded, told }
}

#[test]
fn rounds_open_at_the_same_local_hour_all_year_round() {
    let schedule = Schedule::new(parts()).unwrap();
    let coming: Vec<String> = schedule
        .coming(time("2027-01-01T00:00:00Z"))
        .take(4)
        .map(|one| format!("{} {} {}", one.round, one.opens.format("%m-%dT%H"), one.closes))
        .collect();
    let expected = [
        "2027-q1 02-01T08 2027-02-15",
        "2027-q2 05-01T07 2027-05-15", // summer time
        "2027-q3 08-01T07 2027-08-15",
        "2027-q4 11-01T08 2027-11-15",
    ];
    assert_eq!(coming, expected);
    let monthly =
        Schedule::new(Parts { first: "2027-01-31".parse().unwrap(), every_months: 1, days: 13, ..parts() })
            .unwrap();
    let names: Vec<String> =
        monthly.coming(time("2027-01-01T00:00:00Z")).take(3).map(|one| one.round.to_string()).collect();
    assert_eq!(names, ["2027-01", "2027-02", "2027-03"], "the last day of a short month is its last");
    // On 28 March 2027 there is no two o'clock in Vienna.
    let skipped = Parts { first: "2027-03-28".parse().unwrap(), hour: 2, ..parts() };
    let opens = Schedule::new(skipped).unwrap().coming(time("2027-01-01T00:00:00Z")).next().unwrap().opens;
    assert_eq!(opens, time("2027-03-28T01:00:00Z"));
}

#[test]
fn each_step_is_due_once_and_in_its_order() {
    let schedule = Schedule::new(parts()).unwrap();
    let check = |now: &str, rounds: &[Stand], expected: &[Due]| {
        assert_eq!(schedule.due(time(now), rounds), expected, "{now}");
    };
    let round = || "2027-q1".parse().unwrap();
    check("2027-02-01T07:59:59Z", &[], &[]);
    check("2027-02-01T08:00:00Z", &[], &[Due::Open(round(), "2027-02-15".parse().unwrap())]);
    check("2027-02-01T08:01:00Z", &[stand(State::Open, false, false)], &[]);
    check("2027-02-08T07:59:00Z", &[stand(State::Open, false, false)], &[]);
    check("2027-02-08T08:00:00Z", &[stand(State::Open, false, false)], &[Due::Remind(round())]);
    check("2027-02-08T08:01:00Z", &[stand(State::Open, true, false)], &[]);
    check("2027-02-14T23:00:00Z", &[stand(State::Open, false, false)], &[Due::Remind(round())]);
    check("2027-02-14T23:00:01Z", &[stand(State::Open, false, false)], &[]); // too late for anybody
    check("2027-02-15T22:59:59Z", &[stand(State::Open, false, false)], &[]);
    check("2027-02-15T23:00:00Z", &[stand(State::Open, false, false)], &[]); // it closes first
    let publishes = time("2027-02-17T08:00:00Z");
    check("2027-02-16T00:01:00Z", &[stand(State::Closed, true, false)], &[Due::Tell(round(), publishes)]);
    check("2027-02-16T00:02:00Z", &[stand(State::Closed, true, true)], &[]);
    check("2027-02-17T08:00:00Z", &[stand(State::Closed, true, true)], &[Due::Publish(round())]);
    check("2027-02-17T08:01:00Z", &[stand(State::Published, true, true)], &[]);
    // Somebody gave it up, or opened it by hand: the schedule leaves it alone.
    check("2027-02-08T09:00:00Z", &[stand(State::Cancelled, false, false)], &[]);
}

#[test]
fn what_was_missed_is_made_up_for_while_half_of_the_time_is_left() {
    let schedule = Schedule::new(parts()).unwrap();
    assert_eq!(schedule.due(time("2027-02-08T08:00:00Z"), &[]).len(), 1);
    assert_eq!(schedule.due(time("2027-02-08T08:00:01Z"), &[]), []);
    // Of two that were missed, only the newest.
    let late = schedule.due(time("2027-05-02T08:00:00Z"), &[]);
    assert_eq!(late, [Due::Open("2027-q2".parse().unwrap(), "2027-05-15".parse().unwrap())]);
    let paused = Schedule::new(Parts { paused: true, ..parts() }).unwrap();
    assert_eq!(paused.due(time("2027-02-01T08:00:00Z"), &[]), []);
}

#[test]
fn a_round_that_is_too_soon_waits_for_its_first_day_or_is_left_out() {
    let schedule = Schedule::new(parts()).unwrap();
    let next = schedule.coming(time("2027-01-01T00:00:00Z")).next().unwrap();
    let check = |first: Option<&str>, expected: Option<bool>| {
        let first = first.map(|first| first.parse().unwrap());
        assert_eq!(schedule.waits(&next, first), expected, "{first:?}");
        // What it says is what is done: it is due in the first minute of that day, or not any more.
        if let (Some(first), Some(opens)) = (first, expected) {
            let begins = end_of(first - TimeDelta::days(1), chrono_tz::Europe::Vienna);
            assert_eq!(!schedule.due(begins, &[]).is_empty(), opens, "{first}");
        }
    };
    check(None, None);
    check(Some("2027-01-20"), None);
    check(Some("2027-02-01"), None);
    check(Some("2027-02-02"), Some(true));
    check(Some("2027-02-08"), Some(true));
    check(Some("2027-02-09"), Some(false));
}

#[test]
fn a_schedule_that_cannot_be_followed_is_refused() {
    let check = |parts: Parts, words: &str| {
        let error = Schedule::new(parts).unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    };
    check(Parts { every_months: 0, ..parts() }, "every 0 months");
    check(Parts { hour: 24, ..parts() }, "24 o'clock");
    check(Parts { days: 2, ..parts() }, "2 days: expected 3 to 60");
    check(Parts { every_months: 1, days: 14, ..parts() }, "14 days: expected 3 to 13");
    check(Parts { remind_after: Some(14), ..parts() }, "after 14 days: expected 1 to 13");
    check(Parts { publish_after: 0, ..parts() }, "0 days after the end");
    let four = Own { statements: vec!["Good.".to_owned(); 4], ..parts().own };
    check(Parts { own: four, ..parts() }, "4 own statements");
}

#[test]
fn in_every_zone_and_at_every_hour_a_day_passes_before_the_end_and_before_the_publication() {
    let grace = TimeDelta::minutes(i64::from(Terms::GRACE_MINUTES));
    let firsts = ["2026-11-29", "2027-03-09", "2027-03-24", "2027-10-24", "2028-02-20"];
    let (mut checked, mut reminded) = (0, 0);
    for zone in chrono_tz::TZ_VARIANTS {
        for hour in 0..24 {
            for (first, days, publish_after) in
                firsts.iter().flat_map(|first| [(first, 5, 1), (first, 12, 2), (first, 13, 1)])
            {
                let first = first.parse().unwrap();
                let remind_after = Some(days - 1);
                let one = Parts {
                    first,
                    every_months: 1,
                    hour,
                    zone,
                    days,
                    remind_after,
                    publish_after,
                    ..parts()
                };
                let schedule = Schedule::new(one).unwrap();
                let (one, next) = (schedule.occurrence(0).unwrap(), schedule.occurrence(1).unwrap());
                let ends = end_of(one.closes, zone);
                let local = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
                assert_eq!(
                    local(ends - TimeDelta::seconds(1)),
                    one.closes,
                    "{zone} {hour} {first}: its last day"
                );
                assert!(local(ends) > one.closes, "{zone} {hour} {first}: the day after");
                // Where two hours are skipped in the last night there is none.
                reminded += u32::from(one.reminds.is_some());
                let reminds = one.reminds.unwrap_or(ends - A_DAY);
                assert!(one.opens < reminds && reminds + A_DAY <= ends, "{zone} {hour} {first}: {one:?}");
                assert!(one.publishes >= ends + grace + A_DAY, "{zone} {hour} {first}: {one:?}");
                assert!(one.publishes <= ends + grace + A_DAY * 3, "{zone} {hour} {first}: {one:?}");
                assert!(next.opens > one.publishes, "{zone} {hour} {first}: {one:?}, and then {next:?}");
                checked += 1;
            }
        }
    }
    assert!(checked > 200_000 && reminded > checked - 100, "{checked}, {reminded} reminded");
}
