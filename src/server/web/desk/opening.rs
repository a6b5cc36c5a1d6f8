//! Carries out an opening that was ordered at the desk, on a thread, and goes on with it after a restart: the order is kept until it is
//! done or has failed, and the keys that were made until then are not made again.
//!
//! It must never open anything but what was seen: where the roster is another one by now, or it is another day, nothing is opened.

use super::{
    round_form::{RoundForm, fingerprint},
    words::said,
};
use crate::{
    app::{self, Config, StepError},
    web::{Service, error::HttpError},
};
use candor_clock as clock;
use candor_journal::By;
use candor_people::{self as people, Ordered, Plan};
use candor_protocol::survey::RoundName;
use candor_report::tongue::{Words, english};

/// The message that says what is under way.
const WHAT: &str = "open-making-keys";

/// Keeps the order, and begins.
pub(super) async fn order(
    service: &Service,
    round: RoundName,
    (form, plan): (RoundForm, Plan),
    who: &str,
    words: &'static Words,
) -> Result<(), HttpError> {
    let form = serde_json::to_string(&form).map_err(|error| HttpError::internal(&error))?;
    let order = Ordered { round, form, who: who.to_owned() };
    let kept = order.clone();
    service.with_people(move |people| people::order_opening(people, &kept)).await?;
    begin(service, order, plan, words);
    Ok(())
}

/// Goes on with what was ordered before the service was started anew.
pub(in crate::web) fn go_on(service: &Service, config: &Config) -> Result<(), StepError> {
    for order in people::ordered_openings(&config.people)? {
        let exists = people::round(&config.people, &order.round)?.is_some();
        let form = serde_json::from_str(&order.form).ok();
        let Some(form) = form.filter(|_| !exists) else {
            people::opening_ended(&config.people, &order.round)?;
            continue;
        };
        let form: RoundForm = form;
        match form.plan(config, service.clock().now()) {
            Ok(plan) if fingerprint(&plan) == form.seen => begin(service, order, plan, english()),
            planned => {
                let why = planned.err().unwrap_or_else(|| english().plain("opening-again"));
                let round = order.round.clone();
                people::opening_ended(&config.people, &round)?;
                service.jobs().start(&round, WHAT, 0, move |_| Err(why));
            }
        }
    }
    Ok(())
}

fn begin(service: &Service, order: Ordered, plan: Plan, words: &'static Words) {
    let (worker, by) = (service.clone(), By::account(&order.who, service.clock().now()));
    let (round, keys, guarded) = (order.round, plan.keys(), !plan.guardians.is_empty());
    let name = round.clone();
    service.jobs().start(&name, WHAT, keys, move |step| {
        let config = worker.config().map_err(said)?;
        let mut rng = clock::system_rng();
        let opened = app::make_keys(config, plan, &by, &mut rng, step)
            .and_then(|opening| app::open(config, &opening, &by, &mut rng));
        people::opening_ended(&config.people, &round).map_err(said)?;
        opened.map_err(said)?;
        let said = match guarded {
            true => "opening-promised",
            false => "opening-opened",
        };
        Ok(words.plain(said))
    });
}
