//! What is next for a leader: the units that moved, the own report, the people who have not heard anything yet.
//!
//! It must never name a unit that is not led or below, nor call anything moved that the trend model does not.

use std::collections::HashSet;

use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::survey::{Tree, UnitId};
use candor_report::{
    changes::{Change, Changes},
    shown::Shown,
    tongue::Words,
};

use super::{Next, Step};
use crate::{
    app::Config,
    web::{
        desk::{reports::escaped, session::Session},
        error::HttpError,
    },
};

/// At most so many units have a line of their own; the overview has all.
const MOST: usize = 6;

/// Adds what a leader does next, after everything else.
pub(super) fn add(
    config: &Config,
    session: &Session,
    words: &Words,
    next: &mut Next,
) -> Result<(), HttpError> {
    let history = config.published.history(&config.people)?;
    let releases = history.releases();
    let Some(at) = releases.iter().rposition(|release| !release.instrument().is_pulse()) else {
        return Ok(());
    };
    let (newest, changes) = (&releases[at], history.changes(at + 1));
    let (tree, round) = (newest.tree(), newest.round());
    next.latest.get_or_insert_with(|| round.to_string());
    let sees = |at: usize| session.leads_in(tree, &tree.unit(at).id);
    let own = |id: &UnitId| session.leads.contains(id);
    let units: Vec<usize> = (0..tree.units().len()).filter(|&at| sees(at)).collect();

    // What moved comes first, then what is led.
    let moved = |at: &usize| spoken(&changes, &tree.unit(*at).id).is_some();
    let (told, rest): (Vec<usize>, Vec<usize>) = units.iter().copied().partition(moved);
    let mine: Vec<usize> = rest.into_iter().filter(|&at| own(&tree.unit(at).id)).collect();
    for &at in told.iter().chain(&mine).take(MOST) {
        next.yours.push(report(words, newest, &changes, at));
    }
    for id in session.leads.iter().filter(|id| tree.position(id).is_some()) {
        let (note, open) = people::note(&config.people, round, id)?;
        if note.is_none() && open {
            next.yours.push(Step {
                title: words.said("next-unheard").arg("unit", name(tree, id)).to_string(),
                detail: words.plain("next-unheard-why"),
                href: format!("/desk/reports/{}?round={round}#answer", escaped(id)),
                verb: words.plain("next-answer-people"),
                ..Step::default()
            });
        }
    }
    below(config, session, words, newest, &units, next)
}

/// Units below whose leaders have said nothing yet.
fn below(
    config: &Config,
    session: &Session,
    words: &Words,
    newest: &Release,
    units: &[usize],
    next: &mut Next,
) -> Result<(), HttpError> {
    let (tree, round) = (newest.tree(), newest.round());
    let others = units.iter().map(|&at| &tree.unit(at).id).filter(|id| !session.leads.contains(id));
    let others: Vec<&UnitId> = others.collect();
    if others.is_empty() {
        return Ok(());
    }
    let noted: HashSet<UnitId> = people::noted(&config.people, round)?;
    let led = people::roster::led(config.people.db())?;
    let silent = others.into_iter().filter(|id| led.contains(*id) && !noted.contains(*id));
    let silent: Vec<&UnitId> = silent.collect();
    let Some(&first) = silent.first() else { return Ok(()) };
    // The same moment for all: until the next round asks them.
    if people::note(&config.people, round, first)?.1 {
        let names: Vec<String> = silent.iter().map(|id| name(tree, id)).collect();
        next.others.push(Step {
            title: words
                .said("next-silent-below")
                .count("count", names.len())
                .arg("units", words.listed(&names))
                .to_string(),
            detail: words.said("next-silent-below-why").arg("round", round).to_string(),
            href: format!("/desk/overview/{round}"),
            verb: words.plain("next-see-overview"),
            ..Step::default()
        });
    }
    Ok(())
}

fn name(tree: &Tree, id: &UnitId) -> String {
    tree.position(id).map_or_else(|| id.to_string(), |at| tree.unit(at).name.clone())
}

/// What the model says of a unit, where it says something.
fn spoken<'a>(changes: &'a Changes, id: &UnitId) -> Option<&'a candor_report::changes::Span> {
    changes.get(id).and_then(Change::headline)
}

/// The line about a unit's report.
fn report(words: &Words, newest: &Release, changes: &Changes, at: usize) -> Step {
    let (tree, round) = (newest.tree(), newest.round());
    let unit = tree.unit(at);
    let shown = Shown::of(newest, &unit.id);
    let answered = shown.map_or_else(String::new, |Shown { answered, invited, .. }| {
        words.said("next-answered").arg("answered", answered).arg("invited", invited).to_string()
    });
    let (title, detail) = match (spoken(changes, &unit.id), shown) {
        (Some(span), _) => (
            words.said("next-moved").arg("unit", &unit.name).arg("what", span.happened(words)).to_string(),
            words
                .said("next-moved-why")
                .arg("then", span.then)
                .arg("since", &span.since)
                .arg("now", span.now)
                .arg("round", round)
                .arg("answered", answered)
                .to_string(),
        ),
        (None, Some(shown)) => (
            words.said("next-stands").arg("unit", &unit.name).arg("value", shown.said()).to_string(),
            words.said("next-stands-why").arg("answered", answered).to_string(),
        ),
        (None, None) => (
            words.said("next-report").arg("unit", &unit.name).arg("round", round).to_string(),
            words.plain("next-report-why"),
        ),
    };
    Step {
        when: words.said("next-new-in").arg("round", round).to_string(),
        title,
        detail,
        href: format!("/desk/reports/{}?round={round}", escaped(&unit.id)),
        verb: words.plain("next-read-report"),
        ..Step::default()
    }
}
