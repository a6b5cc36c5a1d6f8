//! The published release: that it is the one in the record, and that its head counts follow from the ballots.
//!
//! Without the answers the means cannot be checked here; their counts can.

use super::finding::Findings;
use candor_disclosure::{Kind, Row, release::Release};
use candor_protocol::{
    record::Record,
    survey::{Circle, Promise, Tree, sha256},
};

/// Checks the release. `counts`: valid ballots by circle, where an audit file says them.
pub(super) fn check(
    text: &str,
    (promise, groups): (&Promise, &[Circle]),
    record: &Record,
    counts: Option<&[u32]>,
    out: &mut Findings,
) {
    let release = match Release::from_text(text) {
        Ok(release) => release,
        Err(error) => {
            out.failed(format!(
                "the release cannot be read: {error}. Expected a file release-<round>.json as `candor export` writes it"
            ));
            return;
        }
    };
    // What is hashed is what was counted, before anybody published it.
    let hash = hex::encode(sha256(release.clone().as_counted().to_text().as_bytes()));
    if hash == record.release_hash {
        out.checked("the release is the one whose hash is in the record".to_owned());
    } else {
        out.failed(format!(
            "the release is not the one in the record: found the hash {hash}, expected {}. A number in it was changed \
             after the round had closed, or it is that of another round",
            record.release_hash
        ));
    }
    out.judge(
        totals(&release, promise, record),
        "its terms are those of the promise, and its totals those of the record".to_owned(),
    );
    match counts {
        None => out.not_checked("how many answered in each unit: that needs the audit file".to_owned()),
        Some(counts) => {
            let sums = Sums { tree: promise.tree(), circles: groups, counts };
            out.judge(
                sums.complaints(&release, promise),
                "the head counts of every unit shown are the sums of its circles' ballots, none below k"
                    .to_owned(),
            );
        }
    }
}

fn totals(release: &Release, promise: &Promise, record: &Record) -> Vec<String> {
    let mut complaints = Vec::new();
    let manifest = promise.manifest();
    let mut expect = |what: &str, found: &dyn ToString, expected: &dyn ToString| {
        let (found, expected) = (found.to_string(), expected.to_string());
        if found != expected {
            complaints.push(format!(
                "the release has {what} {found}: expected {expected}, as in promise and record. What was published is not \
                 what was counted"
            ));
        }
    };
    expect("the round", release.round(), promise.round());
    expect("the fingerprint", &release.promise(), &hex::encode(promise.hash()));
    expect("k =", &release.k(), &manifest.k);
    expect("the first day", &release.opens(), &manifest.opens);
    expect("the last day", &release.closes(), &manifest.closes);
    let invited: u32 = promise.circles().iter().map(|circle| circle.invited).sum();
    expect("a number of invited people of", &release.numbers().invited(), &invited);
    let (valid, invalid) = (record.answers.leaves.len(), record.answers.invalid.len());
    expect("a number of answers of", &release.numbers().answered(), &valid.saturating_sub(invalid));
    expect("a number of invalid ballots of", &release.invalid(), &invalid);
    expect("a number of ballots given up of", &release.unreadable(), &record.unreadable);
    if release.instrument() != promise.instrument() || release.tree() != promise.tree() {
        complaints.push(
            "the release has another instrument or tree than the promise: expected the same".to_owned(),
        );
    }
    complaints
}

/// What the head counts of a release have to be.
struct Sums<'a> {
    tree: &'a Tree,
    circles: &'a [Circle],
    counts: &'a [u32],
}

impl Sums<'_> {
    fn complaints(&self, release: &Release, promise: &Promise) -> Vec<String> {
        let rows = release.numbers().rows();
        let mut complaints = Vec::new();
        for row in rows {
            let Some(found) = row.answered().zip(row.invited()) else { continue };
            let unit = row.unit();
            if found.0 < promise.manifest().k.people() {
                complaints.push(format!("the release shows {unit} with {} answers, fewer than k", found.0));
            }
            let expected = self.expected(row, release);
            if found != expected {
                let (kind, (a, i), (ea, ei)) =
                    (if row.kind() == Kind::Rest { "/rest" } else { "" }, found, expected);
                complaints.push(format!(
                    "the release says that {a} of {i} people answered in {unit}{kind}: expected {ea} of {ei}, the ballots \
                     of its circles. A ballot was counted elsewhere, twice or not at all"
                ));
            }
        }
        let shown = rows.first().and_then(Row::answered).unwrap_or(0) + release.numbers().uncounted();
        if shown != release.numbers().answered() {
            complaints.push(format!(
                "the release counts {shown} answers, shown or said to be in no number: expected {}",
                release.numbers().answered()
            ));
        }
        complaints
    }

    /// Respondents and invited people of a row: a unit without units below, and a rest, is a sum of circles; any
    /// other unit is the sum of its rest and of what is shown below it.
    fn expected(&self, row: &Row, release: &Release) -> (u32, u32) {
        let at = self.tree.position(row.unit());
        let children = at.map_or(&[][..], |at| self.tree.children(at));
        if row.kind() == Kind::Rest {
            return self.sum(|circle| circle.members.iter().all(|member| row.members().contains(member)));
        }
        if children.is_empty() {
            return self.sum(|circle| circle.unit == *row.unit());
        }
        let mut all = (0, 0);
        let mut add = |part: &Row| {
            let counts = part.answered().zip(part.invited());
            counts.map(|(answered, invited)| all = (all.0 + answered, all.1 + invited)).is_some()
        };
        release.rest(row.unit()).map(&mut add);
        let mut below = children.to_vec();
        while let Some(at) = below.pop() {
            // What is shown below a hidden unit is counted all the same.
            if !release.row(&self.tree.unit(at).id).is_some_and(&mut add) {
                below.extend(self.tree.children(at));
            }
        }
        all
    }

    fn sum(&self, belongs: impl Fn(&Circle) -> bool) -> (u32, u32) {
        let ours = self.circles.iter().zip(self.counts).filter(|(circle, _)| belongs(circle));
        ours.fold((0, 0), |all, (circle, count)| (all.0 + count, all.1 + circle.invited))
    }
}
