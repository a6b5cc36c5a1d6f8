//! The schedule on the desk: every quarter by itself. First the dates that would follow, then the word to keep it.

use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Datelike, Months, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    questions::{Reading, own, readings},
    session::Hr,
    words::mistake,
};
use crate::{
    app::StepError,
    web::{Service, error::HttpError},
};
use candor_people::{self as people, Occurrence, Parts, People, Schedule};
use candor_protocol::survey::Threshold;
use candor_report::tongue::Words;

/// The form, as it was filled in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct ScheduleForm {
    first: String,
    every: String,
    hour: String,
    zone: String,
    days: String,
    remind: String,
    publish: String,
    k: String,
    council: Option<String>,
    everybody: Option<String>,
    own_1: String,
    own_2: String,
    own_3: String,
    own_question: String,
    own_language: String,
}

/// What to do with the stored one.
#[derive(Deserialize)]
pub(in crate::web) struct PauseForm {
    order: String,
}

#[derive(Template)]
#[template(path = "desk/schedule.html")]
struct Page {
    frame: Frame,
    form: ScheduleForm,
    stored: bool,
    paused: bool,
    /// The next rounds of what is stored, or of what was asked for.
    coming: Vec<Line>,
    /// What each of them asks, in each language, where something of it is HR's own.
    readings: Vec<Reading>,
    /// Whether these dates are only asked for.
    asked: bool,
    problem: Option<String>,
}

struct Line {
    round: String,
    opens: String,
    reminds: String,
    closes: String,
    publishes: String,
    /// The first day that is possible, and what follows where that is later than it was to open.
    possible: String,
}

impl ScheduleForm {
    fn of(parts: &Parts) -> Self {
        let own = |at: usize| parts.own.statements.get(at).cloned().unwrap_or_default();
        Self {
            own_1: own(0),
            own_2: own(1),
            own_3: own(2),
            own_question: parts.own.question.clone().unwrap_or_default(),
            own_language: parts.own.language.clone(),
            first: parts.first.to_string(),
            every: parts.every_months.to_string(),
            hour: parts.hour.to_string(),
            zone: parts.zone.name().to_owned(),
            days: parts.days.to_string(),
            remind: parts.remind_after.unwrap_or(0).to_string(),
            publish: parts.publish_after.to_string(),
            k: parts.k.to_string(),
            council: parts.council.then(|| "on".to_owned()),
            everybody: parts.everybody.then(|| "on".to_owned()),
        }
    }

    /// Every quarter from the next one on.
    fn usual(today: NaiveDate, k: Threshold, zone: Tz) -> Self {
        let this = today.with_day(1).unwrap_or(today) - Months::new(today.month0() % 3);
        Self {
            first: (this + Months::new(3)).to_string(),
            every: "3".to_owned(),
            hour: "9".to_owned(),
            zone: zone.name().to_owned(),
            days: "14".to_owned(),
            remind: "7".to_owned(),
            publish: "2".to_owned(),
            k: k.to_string(),
            own_language: "en".to_owned(),
            ..Self::default()
        }
    }

    fn schedule(&self, words: &Words) -> Result<Schedule, String> {
        let number = |what: &str, text: &str| {
            text.trim().parse::<u32>().map_err(|_| {
                let typed = format!("{text:?}");
                words.tell("schedule-no-number", &[("what", &words.plain(what)), ("typed", &typed)])
            })
        };
        let remind = number("schedule-number-remind", &self.remind)?;
        let k = number("schedule-number-k", &self.k)?;
        let parts =
            Parts {
                first: self.first.trim().parse().map_err(|_| {
                    words.tell("schedule-no-date", &[("typed", &format!("{:?}", self.first))])
                })?,
                every_months: number("schedule-number-months", &self.every)?,
                hour: number("schedule-number-hour", &self.hour)?,
                zone: self
                    .zone
                    .trim()
                    .parse()
                    .map_err(|_| words.tell("schedule-no-zone", &[("typed", &format!("{:?}", self.zone))]))?,
                days: number("schedule-number-days", &self.days)?,
                remind_after: Some(remind).filter(|days| *days > 0),
                publish_after: number("schedule-number-publish", &self.publish)?,
                k: Threshold::try_from(k).map_err(mistake)?,
                council: self.council.is_some(),
                everybody: self.everybody.is_some(),
                own: own([&self.own_1, &self.own_2, &self.own_3], &self.own_question, &self.own_language),
                paused: false,
            };
        Schedule::new(parts).map_err(mistake)
    }
}

fn lines(
    words: &Words,
    people: &People,
    schedule: &Schedule,
    now: DateTime<Utc>,
) -> Result<Vec<Line>, HttpError> {
    let zone = schedule.parts().zone;
    let local = |at: DateTime<Utc>| {
        let at = at.with_timezone(&zone);
        format!("{}, {}", words.date(at.date_naive()), at.format("%H:%M"))
    };
    let possible = |one: &Occurrence, first: Option<NaiveDate>| {
        let first_day = first.map_or_else(|| words.plain("schedule-any-day"), |day| words.date(day));
        match schedule.waits(one, first) {
            None => first_day,
            Some(true) => words.tell("schedule-on-that-day", &[("day", &first_day)]),
            Some(false) => words.tell("schedule-too-late", &[("day", &first_day)]),
        }
    };
    let line = |(one, first): (Occurrence, Option<NaiveDate>)| Line {
        possible: possible(&one, first),
        round: one.round.to_string(),
        opens: local(one.opens),
        reminds: one.reminds.map_or_else(|| words.plain("schedule-never"), local),
        closes: words.date(one.closes),
        publishes: local(one.publishes),
    };
    let planned = people::planned(people, schedule, now, 3).map_err(StepError::from)?;
    Ok(planned.into_iter().map(line).collect())
}

/// What each round of a schedule asks, where that is not as usual.
fn asks(schedule: &Schedule, words: &Words) -> Vec<Reading> {
    if schedule.parts().own.is_nothing() { Vec::new() } else { readings(&schedule.instrument(), words) }
}

/// What is stored; or, where a form was filled in, what would follow from it.
pub(in crate::web) async fn show(
    service: web::Data<Service>,
    Hr(session): Hr,
    form: web::Query<ScheduleForm>,
) -> Result<HttpResponse, HttpError> {
    let (frame, form) = (session.page(&session.say("schedule-title")), form.into_inner());
    if !form.first.is_empty() {
        return asked(service, frame, form).await;
    }
    let page = service.with_config(move |config, clock| {
        let now = clock.now();
        let stored = people::schedule(&config.people)?;
        let k = people::last_k(&config.people)?.unwrap_or(Threshold::DEFAULT);
        let coming = match &stored {
            Some(stored) => lines(frame.main, &config.people, stored, now)?,
            None => Vec::new(),
        };
        Ok(Page {
            readings: stored.as_ref().map(|schedule| asks(schedule, frame.main)).unwrap_or_default(),
            frame,
            form: stored.as_ref().map_or_else(
                || ScheduleForm::usual(now.date_naive(), k, config.zone),
                |stored| ScheduleForm::of(stored.parts()),
            ),
            paused: stored.as_ref().is_some_and(|stored| stored.parts().paused),
            coming,
            stored: stored.is_some(),
            asked: false,
            problem: None,
        })
    });
    desk_page(&page.await?)
}

pub(in crate::web) async fn set(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<ScheduleForm>,
) -> Result<HttpResponse, HttpError> {
    let Ok(schedule) = form.schedule(session.words()) else {
        return asked(service, session.page(&session.say("schedule-title")), form).await;
    };
    let by = session.by(&service);
    service.with_people(move |people| people::set_schedule(people, Some(&schedule), &by)).await?;
    Ok(form::back_to("/desk/schedule", &session.words().plain("schedule-kept")))
}

/// The dates that would follow, or what is wrong with the form.
async fn asked(
    service: web::Data<Service>,
    frame: Frame,
    form: ScheduleForm,
) -> Result<HttpResponse, HttpError> {
    let words = frame.main;
    let (coming, readings, problem) = match form.schedule(words) {
        Ok(schedule) => {
            let readings = asks(&schedule, words);
            let found = service
                .with_config(move |config, clock| lines(words, &config.people, &schedule, clock.now()));
            (found.await?, readings, None)
        }
        Err(problem) => (Vec::new(), Vec::new(), Some(problem)),
    };
    let asked = problem.is_none();
    desk_page(&Page { frame, form, stored: false, paused: false, asked, coming, readings, problem })
}

pub(in crate::web) async fn order(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(order): Form<PauseForm>,
) -> Result<HttpResponse, HttpError> {
    let by = session.by(&service);
    let said = service.with_people(move |people| {
        let Some(stored) = people::schedule(people)? else {
            return Ok::<_, HttpError>("schedule-there-is-none");
        };
        let paused = |paused| Schedule::new(Parts { paused, ..stored.parts().clone() });
        Ok(match order.order.as_str() {
            "pause" => {
                people::set_schedule(people, paused(true).ok().as_ref(), &by)?;
                "schedule-paused"
            }
            "resume" => {
                people::set_schedule(people, paused(false).ok().as_ref(), &by)?;
                "schedule-goes-on"
            }
            "off" => {
                people::set_schedule(people, None, &by)?;
                "schedule-removed"
            }
            _ => return Err(HttpError::not_found()),
        })
    });
    Ok(form::back_to("/desk/schedule", &session.words().plain(said.await?)))
}
