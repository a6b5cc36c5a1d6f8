//! Trends of many units at once, from printed values alone: how much a unit's level changed between two rounds, and how
//! sure that is.
//!
//! The local level model (a random walk observed with error; Harvey 1989, chapter 2) with a random intercept for each
//! unit (Laird and Ware 1982):
//!
//! y = m + u + w + e, with u ~ N(0, t), w a random walk with steps N(0, a) from 0, e ~ N(0, b/n + step^2/12).
//!
//! m, the mean level of a round, has a flat prior; the variances t, a, b lie on a grid (Gelman and others 2013, section
//! 3.7), a with the prior exp(-a/0.05). Given a point of the grid everything is Gaussian and in closed form. A unit borrows
//! from all others how much units move and how much their values err, so it is told as early as its size allows, and no
//! earlier. The error b covers both extremes, the same people answering each time and others.
//!
//! It must never see more than is printed, decide which change is worth a word, or grow faster than the number of units.

use statrs::function::erf::erfc;

use super::count;

/// At most so many rounds are looked at together.
pub const ROUNDS: usize = 8;

/// Variance of units' levels in the first round, in squared points of a scale of four points' range (1 to 5).
const LEVELS: [f64; 6] = [0.02, 0.05, 0.08, 0.12, 0.18, 0.3];
/// Variance of a step of the walk.
const STEPS: [f64; 10] = [0.0, 0.003, 0.008, 0.015, 0.025, 0.04, 0.06, 0.09, 0.13, 0.2];
/// Variance of a single answer's error, as a part of the squared pooled spread.
const ERRORS: [f64; 7] = [0.25, 0.35, 0.45, 0.55, 0.65, 0.8, 1.0];
/// The mean of the prior of a step's variance.
const USUAL_STEP: f64 = 0.05;
/// A missing value enters as one that errs by so much more than a single answer.
const MISSING: f64 = 1e6;
/// Points of the grid are left out while all of them together weigh less than this.
const NEGLIGIBLE: f64 = 1e-10;

type Vector = [f64; ROUNDS];
type Matrix = [Vector; ROUNDS];

/// A printed value of a unit in one round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// On a scale of four points' range.
    pub value: f64,
    /// How many answered; at least one.
    pub answered: u32,
    /// The step in which the value is printed: it errs by step^2/12.
    pub step: f64,
}

/// The readings of a unit, oldest round first; `None` where nothing is printed, or only a bound.
pub type Readings = [Option<Reading>; ROUNDS];

/// What is known of the change of a unit's level from one round to another, in points of the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The posterior mean: later less earlier.
    pub change: f64,
    /// The posterior standard deviation.
    pub error: f64,
    /// How probable it is that the level is higher now.
    pub higher: f64,
    /// How probable it is that it rose by what was asked, or more.
    pub rose: f64,
    /// How probable it is that it fell by that, or more.
    pub fell: f64,
}

/// The model, fitted to some units. The same variances are then used for every unit, fitted or not.
#[derive(Clone, Debug)]
pub struct TrendModel {
    rounds: usize,
    points: Vec<Point>,
}

/// A point of the grid, with what follows from it.
#[derive(Clone, Debug)]
struct Point {
    /// Its posterior probability.
    weight: f64,
    variances: Variances,
    /// The mean level of each round, and its covariance.
    mean: Vector,
    covariance: Matrix,
}

#[derive(Clone, Copy, Debug)]
struct Variances {
    level: f64,
    step: f64,
    error: f64,
}

impl TrendModel {
    /// Fits the variances to units that have no person in common. `spread` is the pooled standard deviation within units.
    /// `None` without units, without spread, and for no round or more than [`ROUNDS`].
    pub fn fit(units: &[Readings], rounds: usize, spread: f64) -> Option<Self> {
        Self::weighed(units, rounds, spread, false)
    }

    /// `missing`: whether a missing value takes part in the weights of the grid, as in the program that the fixtures come from.
    /// It must not: each would weigh as one that errs not at all, so that with every hidden round units seemed to err less.
    fn weighed(units: &[Readings], rounds: usize, spread: f64, missing: bool) -> Option<Self> {
        if units.is_empty() || !(1..=ROUNDS).contains(&rounds) || spread.is_nan() || spread <= 0.0 {
            return None;
        }
        let mut points = Vec::with_capacity(LEVELS.len() * STEPS.len() * ERRORS.len());
        for level in LEVELS {
            for step in STEPS {
                for error in ERRORS {
                    let variances = Variances { level, step, error: error * spread * spread };
                    points.push(Point::of(units, rounds, variances, missing)?);
                }
            }
        }
        let highest = points.iter().map(|point| point.weight).fold(f64::NEG_INFINITY, f64::max);
        points.iter_mut().for_each(|point| point.weight = (point.weight - highest).exp());
        points.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        let mut rest: f64 = points.iter().map(|point| point.weight).sum();
        let negligible = NEGLIGIBLE * rest;
        let many = points.iter().take_while(|point| {
            let more = rest > negligible;
            rest -= point.weight;
            more
        });
        let many = many.count();
        points.truncate(many);
        let sum: f64 = points.iter().map(|point| point.weight).sum();
        points.iter_mut().for_each(|point| point.weight /= sum);
        Some(Self { rounds, points })
    }

    /// The change of a unit from round `from` to round `to` (from 0), and how probable it is that it is at least `least`.
    /// `None` where a round is not among those fitted.
    pub fn change(&self, unit: &Readings, from: usize, to: usize, least: f64) -> Option<Estimate> {
        if from >= self.rounds || to >= self.rounds {
            return None;
        }
        let (mut mean, mut squares) = (0.0, 0.0);
        let (mut higher, mut rose, mut fell) = (0.0, 0.0, 0.0);
        for point in &self.points {
            let (change, variance) = point.change(unit, self.rounds, from, to)?;
            let error = variance.sqrt();
            mean += point.weight * change;
            squares += point.weight * (variance + change * change);
            higher += point.weight * below(change / error);
            rose += point.weight * below((change - least) / error);
            fell += point.weight * below((-least - change) / error);
        }
        let error = (squares - mean * mean).max(0.0).sqrt();
        Some(Estimate { change: mean, error, higher, rose, fell })
    }
}

impl Point {
    /// With the logarithm of its weight in place of the weight.
    fn of(units: &[Readings], rounds: usize, variances: Variances, missing: bool) -> Option<Self> {
        let (mut information, mut weighted) = ([[0.0; ROUNDS]; ROUNDS], [0.0; ROUNDS]);
        let (mut squares, mut determinants) = (0.0, 0.0);
        for unit in units {
            let (inverse, determinant) = Factor::of(&variances.covariance(unit, rounds), rounds)?.inverse();
            let left_out = unit.iter().take(rounds).filter(|reading| reading.is_none() && !missing).count();
            determinants += determinant - count(left_out) * (MISSING * variances.error).ln();
            for i in 0..rounds {
                let mut sum = 0.0;
                for j in 0..rounds {
                    information[i][j] += inverse[i][j];
                    sum += inverse[i][j] * value(unit, j);
                }
                weighted[i] += sum;
                squares += sum * value(unit, i);
            }
        }
        let (covariance, determinant) = Factor::of(&information, rounds)?.inverse();
        let mut mean = [0.0; ROUNDS];
        for i in 0..rounds {
            mean[i] = (0..rounds).map(|j| covariance[i][j] * weighted[j]).sum();
        }
        let fit = squares - (0..rounds).map(|i| mean[i] * weighted[i]).sum::<f64>();
        let weight = -0.5 * (determinants + fit + determinant) - variances.step / USUAL_STEP;
        Some(Self { weight, variances, mean, covariance })
    }

    /// The mean and the variance of a unit's change.
    fn change(&self, unit: &Readings, rounds: usize, from: usize, to: usize) -> Option<(f64, f64)> {
        let variances = &self.variances;
        let factor = Factor::of(&variances.covariance(unit, rounds), rounds)?;
        // What the walk's change has in common with each value.
        let mut common = [0.0; ROUNDS];
        for (at, common) in common.iter_mut().enumerate().take(rounds) {
            *common = variances.step * (count(to.min(at)) - count(from.min(at)));
        }
        let gain = factor.solve(common);
        let mut rest = [0.0; ROUNDS]; // what the change takes from the rounds' means
        rest[to] += 1.0;
        rest[from] -= 1.0;
        let mut change = self.mean[to] - self.mean[from];
        let mut variance = variances.step * count(to.abs_diff(from));
        for at in 0..rounds {
            change += gain[at] * (value(unit, at) - self.mean[at]);
            variance -= gain[at] * common[at];
            rest[at] -= gain[at];
        }
        for i in 0..rounds {
            variance += rest[i] * (0..rounds).map(|j| self.covariance[i][j] * rest[j]).sum::<f64>();
        }
        Some((change, variance.max(1e-6)))
    }
}

impl Variances {
    fn covariance(&self, unit: &Readings, rounds: usize) -> Matrix {
        let mut covariance = [[0.0; ROUNDS]; ROUNDS];
        for i in 0..rounds {
            for (j, common) in covariance[i].iter_mut().enumerate().take(i + 1) {
                *common = self.level + self.step * count(j);
            }
            covariance[i][i] += unit[i].map_or(MISSING * self.error, |reading| {
                self.error / f64::from(reading.answered.max(1)) + reading.step * reading.step / 12.0
            });
        }
        covariance
    }
}

fn value(unit: &Readings, round: usize) -> f64 {
    unit[round].map_or(0.0, |reading| reading.value)
}

/// The normal distribution: how probable a value below z is.
fn below(z: f64) -> f64 {
    0.5 * erfc(-z / std::f64::consts::SQRT_2)
}

/// The lower Cholesky factor of a symmetric matrix, of which only the lower half is read.
struct Factor {
    lower: Matrix,
    rounds: usize,
}

impl Factor {
    /// `None` where the matrix is not positive definite.
    fn of(matrix: &Matrix, rounds: usize) -> Option<Self> {
        let mut lower = [[0.0; ROUNDS]; ROUNDS];
        for i in 0..rounds {
            for j in 0..=i {
                let before = (0..j).map(|k| lower[i][k] * lower[j][k]).sum::<f64>();
                let rest = matrix[i][j] - before;
                lower[i][j] = if i > j {
                    rest / lower[j][j]
                } else if rest > 0.0 {
                    rest.sqrt()
                } else {
                    return None;
                };
            }
        }
        Some(Self { lower, rounds })
    }

    /// The solution x of matrix x = right.
    fn solve(&self, mut right: Vector) -> Vector {
        for i in 0..self.rounds {
            for k in 0..i {
                right[i] -= self.lower[i][k] * right[k];
            }
            right[i] /= self.lower[i][i];
        }
        for i in (0..self.rounds).rev() {
            for k in i + 1..self.rounds {
                right[i] -= self.lower[k][i] * right[k];
            }
            right[i] /= self.lower[i][i];
        }
        right
    }

    /// The inverse, and the logarithm of the determinant of the matrix itself.
    fn inverse(&self) -> (Matrix, f64) {
        let (mut of_lower, mut inverse) = ([[0.0; ROUNDS]; ROUNDS], [[0.0; ROUNDS]; ROUNDS]);
        let mut determinant = 1.0;
        for i in 0..self.rounds {
            determinant *= self.lower[i][i];
            of_lower[i][i] = 1.0 / self.lower[i][i];
            for j in 0..i {
                let sum: f64 = (j..i).map(|k| self.lower[i][k] * of_lower[k][j]).sum();
                of_lower[i][j] = -sum * of_lower[i][i];
            }
        }
        for i in 0..self.rounds {
            for j in 0..=i {
                let sum: f64 = (i..self.rounds).map(|k| of_lower[k][i] * of_lower[k][j]).sum();
                (inverse[i][j], inverse[j][i]) = (sum, sum);
            }
        }
        (inverse, 2.0 * determinant.ln())
    }
}

#[cfg(test)]
mod tests;
