//! Everybody who was invited, and what they do when they come.
//!
//! It knows the truth, and hands it to nobody but the scores.

use std::collections::HashMap;

use rand::CryptoRng;

use super::{
    super::{
        AttackError,
        arrivals::{Arrival, Step},
        score::Given,
    },
    Event, Watched, organisation,
};
use candor_protocol::survey::Instrument;
use candor_rehearse::{Ballots, Employee, RehearseError, TestService, Wrap};

/// Everybody who was invited.
pub(super) struct Actors<'a> {
    employee: Employee,
    links: &'a [(String, String)],
    instrument: &'a Instrument,
    guarded: bool,
    holding: HashMap<usize, Held>,
    pub(super) given: Vec<Given>,
    pub(super) events: Vec<Event>,
    pub(super) watched: Watched,
}

/// What somebody has made and not sent yet.
enum Held {
    Ballots(Box<Ballots>),
    Wrap(Box<Wrap>),
}

impl<'a> Actors<'a> {
    pub(super) fn new(
        service: &TestService,
        links: &'a [(String, String)],
        instrument: &'a Instrument,
        guarded: bool,
    ) -> Self {
        let employee = Employee::at(service.base());
        let (holding, given, events) = (HashMap::new(), Vec::new(), Vec::new());
        Self { employee, links, instrument, guarded, holding, given, events, watched: Watched::default() }
    }

    pub(super) fn act(&mut self, event: Arrival, rng: &mut impl CryptoRng) -> Result<(), AttackError> {
        let (person, link) = &self.links[event.who];
        match (event.step, self.holding.get(&event.who)) {
            (Step::Collect, _) => {
                let values = organisation::values(self.instrument, rng);
                let comment = format!("What I think, number {}.", event.who);
                let (circle, held) = if self.guarded {
                    let wrap = self.employee.wrap(link, &values, Some(&comment), rng);
                    let wrap = wrap.map_err(RehearseError::from)?;
                    (wrap.request.circle, Held::Wrap(wrap.into()))
                } else {
                    let ballots = self.employee.collect(link, &values, Some(&comment), rng);
                    let ballots = ballots.map_err(RehearseError::from)?;
                    (ballots.answers.request.circle, Held::Ballots(ballots.into()))
                };
                self.events.push(Event { person: person.clone(), circle, request: None });
                self.holding.insert(event.who, held);
            }
            (Step::Answer, Some(Held::Ballots(held))) => {
                self.employee.hand_in(&held.answers).map_err(RehearseError::from)?;
                let request = &held.answers.request;
                let (circle, pk) = (request.circle, request.pk.to_text());
                self.given.push(Given { person: person.clone(), circle, pk });
                let plain = serde_json::to_string(request)?;
                self.events.push(Event { person: person.clone(), circle, request: Some(plain) });
            }
            (Step::Answer, Some(Held::Wrap(held))) => {
                self.employee.enter(held).map_err(RehearseError::from)?;
                let circle = held.request.circle;
                self.given.push(Given { person: person.clone(), circle, pk: held.inner_pk.to_text() });
                self.watched.note(person, &held.request);
            }
            (Step::Comment, Some(Held::Ballots(held))) => {
                if let Some(comment) = &held.comment {
                    self.employee.hand_in(comment).map_err(RehearseError::from)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}
