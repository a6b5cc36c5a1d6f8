//! Reads the numbers of a release in the form of candor's first version, so that old rounds stay in the trend.
//!
//! It must never make up what that form did not say: there is no share and no agreement in it, and no word on what was coarsened.

use serde::Deserialize;

use super::{
    disclosed::{Disclosed, Kind, Numbers, Reliability, Row, Spread, Value},
    printed::{Hundredths, Printed, Tenths},
};
use candor_protocol::survey::UnitId;

#[derive(Deserialize)]
struct First {
    invited: u32,
    answered: u32,
    uncounted: u32,
    reliability: Option<FirstReliability>,
    cells: u32,
    smallest_atom: Option<u32>,
    rows: Vec<FirstRow>,
}

#[derive(Deserialize)]
struct FirstReliability {
    alpha: String,
    omega: String,
    icc1: String,
    icc2: String,
}

#[derive(Deserialize)]
struct FirstRow {
    unit: UnitId,
    kind: Kind,
    answered: Option<u32>,
    invited: Option<u32>,
    counted_at: Option<UnitId>,
    members: Vec<UnitId>,
    measures: Vec<Measure>,
}

#[derive(Deserialize)]
struct Measure {
    id: String,
    value: Option<Printed>,
    band: Option<(Tenths, Tenths)>,
}

impl Disclosed {
    /// Reads back what the first version stored. As [`Disclosed::restore`], for `release/store.rs` only.
    ///
    /// # Errors
    /// When the stored text is not in that form.
    pub(crate) fn restore_first(stored: &str) -> Result<Self, serde_json::Error> {
        let first: First = serde_json::from_str(stored)?;
        let measures: Vec<String> = first
            .rows
            .first()
            .map(|row| row.measures.iter().map(|measure| measure.id.clone()).collect())
            .unwrap_or_default();
        let reliability = |old: FirstReliability| Reliability {
            alpha: old.alpha,
            alpha_low: String::new(),
            alpha_high: String::new(),
            omega: old.omega,
            icc1: old.icc1,
            icc2: old.icc2,
        };
        Ok(Self(Numbers {
            invited: first.invited,
            answered: first.answered,
            uncounted: first.uncounted,
            // The one behind its bands was not printed: the usual one is as good as any.
            spread: Spread { composite: Hundredths::new(60), alpha: Hundredths::new(82), items: Vec::new() },
            reliability: first.reliability.map(reliability),
            cells: first.cells,
            smallest_atom: first.smallest_atom,
            measures,
            rows: first.rows.into_iter().map(row).collect(),
        }))
    }
}

fn row(old: FirstRow) -> Row {
    let value = |measure: Measure| {
        let (low, high) = measure.band.unzip();
        Value { value: measure.value, low, high, ..Value::default() }
    };
    let values = old.measures.into_iter().filter(|_| old.kind != Kind::Hidden).map(value).collect();
    Row {
        unit: old.unit,
        kind: old.kind,
        answered: old.answered,
        invited: old.invited,
        counted_at: old.counted_at,
        members: old.members,
        coarsened: false,
        agreement: None,
        values,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_release_keeps_its_numbers() {
        let old = r#"{"invited":20,"answered":12,"uncounted":2,"reliability":null,"cells":1,"smallest_atom":10,"rows":[
            {"unit":"acme","kind":"unit","answered":10,"invited":12,"counted_at":null,"members":[],
             "measures":[{"id":"composite","value":"3.4","band":["3.2","3.6"]},{"id":"q1","value":">=4.8","band":null}]},
            {"unit":"a","kind":"hidden","answered":null,"invited":null,"counted_at":"acme","members":[],
             "measures":[{"id":"composite","value":null,"band":null},{"id":"q1","value":null,"band":null}]}]}"#;
        let numbers = Disclosed::restore_first(old).unwrap();
        assert_eq!(numbers.measures(), ["composite", "q1"]);
        let said = |row: &Row| -> Vec<String> {
            row.values().iter().filter_map(Value::value).map(|value| value.to_string()).collect()
        };
        assert_eq!(said(&numbers.rows()[0]), ["3.4", ">=4.8"]);
        assert!(said(&numbers.rows()[1]).is_empty());
        assert_eq!(numbers.rows()[1].counted_at().map(UnitId::as_str), Some("acme"));
        // And what is written is the form of today.
        let text = serde_json::to_string(&numbers).unwrap();
        assert_eq!(Disclosed::restore(&text).unwrap(), numbers);
    }
}
