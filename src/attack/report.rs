//! What came of the attacks, as a table that a person can judge.

use std::fmt;

use super::{score::Score, simulation::Played};

/// All attacks of a run.
#[derive(Debug)]
pub struct Report {
    /// How many were invited.
    pub invited: usize,
    /// The real design first, then the planted ones, then what is not stopped.
    pub blocks: Vec<Block>,
}

/// Attacks on one thing.
#[derive(Debug)]
pub struct Block {
    /// What is expected of them.
    pub kind: Kind,
    /// What was attacked.
    pub name: String,
    /// One for each way.
    pub lines: Vec<Line>,
}

/// What is expected of attacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing better than chance.
    Defended,
    /// The named way links nearly everybody, or the attacker is dead.
    Planted {
        /// How the way's name begins.
        falls_to: &'static str,
    },
    /// Success: said so that everybody knows. Where a way is named it links nearly everybody, or the attacker is dead.
    NotStopped {
        /// How the way's name begins.
        falls_to: Option<&'static str>,
    },
}

/// One attack.
#[derive(Debug)]
pub struct Line {
    /// What was looked at.
    pub way: String,
    /// How many answers could be put into an order at all.
    pub placed: usize,
    /// What its guesses were worth.
    pub score: Score,
}

/// The share of people that a planted design must give away.
const ALIVE: f64 = 0.9;

impl Report {
    pub(super) fn new(played: &Played, sealed: Vec<Line>) -> Self {
        let block = Block {
            kind: Kind::Defended,
            name: "every file, every night, the works council's answers".to_owned(),
            lines: sealed,
        };
        Self { invited: played.invited, blocks: vec![block] }
    }

    /// Everything that is not as it should be; nothing when all is well.
    pub fn alarms(&self) -> Vec<String> {
        let mut alarms = Vec::new();
        for block in &self.blocks {
            match block.kind {
                Kind::NotStopped { falls_to: None } => {}
                Kind::Defended => {
                    alarms.extend(block.lines.iter().filter(|line| line.is_beyond_chance()).map(|line| {
                        let Score { right, of, chance, error } = line.score;
                        format!(
                            "{}: {right} of {of} people were linked, chance is {chance:.1} ± {error:.1}",
                            line.way
                        )
                    }))
                }
                Kind::Planted { falls_to } | Kind::NotStopped { falls_to: Some(falls_to) } => {
                    let best = block.best(falls_to);
                    if best < ALIVE {
                        alarms.push(format!(
                            "the attacker is not alive: of \"{}\" it found {:.1} % by \"{falls_to}\", \
                             expected more than 90 %",
                            block.name,
                            100.0 * best
                        ));
                    }
                }
            }
        }
        alarms
    }
}

impl Block {
    /// The share of people linked by the best of the ways whose names begin so.
    pub fn best(&self, way: &str) -> f64 {
        let of = self.lines.iter().filter(|line| line.way.starts_with(way));
        of.map(|line| line.score.share()).fold(0.0, f64::max)
    }
}

impl Line {
    /// Whether more was linked than by luck. Who could not place a single answer had nothing but luck.
    pub fn is_beyond_chance(&self) -> bool {
        self.placed > 0 && self.score.beyond_chance()
    }

    fn verdict(&self, kind: Kind) -> String {
        match kind {
            Kind::Defended if self.is_beyond_chance() => "BEYOND CHANCE".to_owned(),
            Kind::Defended if self.placed == 0 => "blind: nothing leads to an answer".to_owned(),
            Kind::Defended => "chance".to_owned(),
            Kind::Planted { .. } | Kind::NotStopped { .. } => format!("{:5.1} %", 100.0 * self.score.share()),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answered =
            self.blocks.first().and_then(|block| block.lines.first()).map_or(0, |line| line.score.of);
        writeln!(f, "{} people were invited, {answered} answered.", self.invited)?;
        let mut before = None;
        for block in &self.blocks {
            let kind = Some(std::mem::discriminant(&block.kind));
            if before != kind {
                writeln!(f, "\n{}", heading(block.kind))?;
            }
            before = kind;
            writeln!(f, "\n{:<74} {:>6} {:>5} {:>13}  verdict", block.name, "linked", "of", "chance")?;
            for line in &block.lines {
                let Score { right, of, chance, error } = line.score;
                let chance = format!("{chance:.1} ± {error:.1}");
                let verdict = line.verdict(block.kind);
                writeln!(f, "  {:<72} {right:>6} {of:>5} {chance:>13}  {verdict}", line.way)?;
            }
        }
        let alarms = self.alarms();
        if alarms.is_empty() {
            let defended = self.blocks.iter().filter(|block| block.kind == Kind::Defended);
            let ways: usize = defended.map(|block| block.lines.len()).sum();
            return write!(
                f,
                "\nVerdict: none of {ways} attacks was better than chance, and the same attacker saw through every broken \
                 design."
            );
        }
        writeln!(f, "\nVerdict: NOT AS IT SHOULD BE")?;
        alarms.iter().try_for_each(|alarm| writeln!(f, "  {alarm}"))?;
        write!(
            f,
            "One attack in 300 passes three standard errors by luck alone. Run again with another --seed: luck goes \
             elsewhere, a leak stays."
        )
    }
}

fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Defended => "WHAT MUST LINK NOBODY BETTER THAN CHANCE",
        Kind::Planted { .. } => "THE SAME ATTACKER ON BROKEN DESIGNS: it must find nearly everybody here",
        Kind::NotStopped { .. } => {
            "WHAT THIS DOES NOT STOP: files and rules cannot, only another operator of the keys can"
        }
    }
}
