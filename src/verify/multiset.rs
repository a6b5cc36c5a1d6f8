//! Which answers fit a number of people, a mean and a standard deviation: for five people mostly a single list.
//!
//! The technique of SPRITE and CORVIDS, which reconstruct samples from published summaries. It must never miss a list,
//! or a finding would say "only" where there are two.

use super::{artefact::Printed, scale::Scale};

/// Larger groups are not searched: their lists are many.
const SEARCHED: i64 = 40;

/// Up to `limit` lists of n answers, each ascending, whose mean and standard deviation (n - 1) are printed like this.
pub(super) fn that_fit(n: i64, scale: Scale, mean: Printed, spread: Printed, limit: usize) -> Vec<Vec<i64>> {
    if !(2..=SEARCHED).contains(&n) || scale.range() > 10 {
        return Vec::new();
    }
    let near = |found: f64, printed: Printed| (found - printed.to_f64()).abs() <= printed.half_step() + 1e-9;
    let people = real(n);
    let mut search = Search { scale, limit, lists: Vec::new(), counts: Vec::new() };
    search.go(n, scale.min, &|sum, squares| {
        let (sum, squares) = (real(sum), real(squares));
        let variance = ((squares - sum * sum / people) / (people - 1.0)).max(0.0);
        near(sum / people, mean) && near(variance.sqrt(), spread)
    });
    search.lists
}

struct Search {
    scale: Scale,
    limit: usize,
    lists: Vec<Vec<i64>>,
    /// By answer from the lowest on: how many gave it.
    counts: Vec<i64>,
}

impl Search {
    /// Tries every number of people who gave `answer`, then the answers above it.
    fn go(&mut self, left: i64, answer: i64, fits: &impl Fn(i64, i64) -> bool) {
        if self.lists.len() >= self.limit {
            return;
        }
        if answer == self.scale.max {
            self.counts.push(left);
            let given = || (self.scale.min..).zip(&self.counts);
            let sum = given().map(|(answer, count)| answer * count).sum();
            let squares = given().map(|(answer, count)| answer * answer * count).sum();
            if fits(sum, squares) {
                let list = given().flat_map(|(answer, &count)| (0..count).map(move |_| answer)).collect();
                self.lists.push(list);
            }
            self.counts.pop();
            return;
        }
        for count in 0..=left {
            self.counts.push(count);
            self.go(left - count, answer + 1, fits);
            self.counts.pop();
        }
    }
}

fn real(whole: i64) -> f64 {
    i32::try_from(whole).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_behind_a_mean_and_a_spread_are_those_of_the_fixtures() {
        let fixtures: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/disclosure-fixtures.json")).unwrap();
        let fixtures = fixtures["sd_inversion"].as_array().unwrap();
        assert_eq!(fixtures.len(), 6);
        for fixture in fixtures {
            let printed = |name: &str| Printed::parse(fixture[name].as_str().unwrap()).unwrap();
            let scale = Scale {
                min: fixture["scale"][0].as_i64().unwrap(),
                max: fixture["scale"][1].as_i64().unwrap(),
            };
            let n = fixture["n"].as_i64().unwrap();
            let mut found = that_fit(n, scale, printed("mean"), printed("sd"), 99);
            let mut expected: Vec<Vec<i64>> = serde_json::from_value(fixture["multisets"].clone()).unwrap();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{fixture}");
        }
    }
}
