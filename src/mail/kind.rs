//! The kinds of mail, and all that depends on the kind: one table, in which the compiler misses what is not said.
//!
//! It must never hold what a single mail is about.

use std::{fmt, str::FromStr};

/// What sort of mail it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// To everybody invited: the link, and what is promised. No topic.
    Invitation,
    /// To one person invited who asked for a link again: a new one, or that theirs was used. Its topic: how often that was.
    Again,
    /// To everybody invited, once: the same link. No topic.
    Reminder,
    /// To HR, stewards and the works council: a round has closed. Its topic: when it is published, in seconds since 1970.
    Closed,
    /// To a guardian and to HR: whose key, or whose acceptance, a round waits for. Its topic: on which occasion.
    Guardian,
    /// To a leader: the report. Its topic: the unit.
    Report,
    /// To a leader: the comments, apart from the report. Its topic: the unit.
    Comments,
    /// To everybody in the roster, once: what came of a round whose results are for everybody. Its topic: the unit whose page it links to.
    Results,
    /// To a leader whose people have not heard anything after a round, once. No topic.
    Unanswered,
    /// To somebody who may sign in: a link to choose a password. It belongs to no round.
    SetUp,
    /// To an address in the roster that another one took the place of. Its topic: when, in seconds since 1970. It belongs to no round.
    Moved,
    /// To whoever has a role: somebody is to get it, got it or lost it. Its topic: which, who, when and by whom. It belongs to no
    /// round.
    Role,
    /// To the operator: something needs a person. Its topic: what, and how many. It belongs to a round, or to `service`.
    Alarm,
    /// The one that goes ahead of many, to somebody who looks at it. Its topic: the kind that waits for it.
    Canary,
}

/// What depends on the kind.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// What it is called in the outbox and at the terminal.
    pub name: &'static str,
    /// What many of them are called on the desk.
    pub many: &'static str,
    /// Whether many of them wait behind the one that goes ahead.
    pub held: bool,
    /// Whether its links lead into a round, and are looked at before the first one leaves.
    pub linked: bool,
    /// Whether to whom it went is forgotten when the round closes: who was invited is then nobody's business.
    pub forgotten: bool,
}

/// A word that is no kind of mail.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{found:?} is no kind of mail: expected one of {}", Kind::ALL.map(Kind::name).join(", "))]
pub struct KindError {
    found: String,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Invitation,
        Self::Again,
        Self::Reminder,
        Self::Closed,
        Self::Guardian,
        Self::Report,
        Self::Comments,
        Self::Results,
        Self::Unanswered,
        Self::SetUp,
        Self::Moved,
        Self::Role,
        Self::Alarm,
        Self::Canary,
    ];

    /// The table.
    #[rustfmt::skip]
    pub fn about(self) -> About {
        let about = |name, many, held, linked, forgotten| About { name, many, held, linked, forgotten };
        match self { //                                                                  held   linked forgotten
            Self::Invitation => about("invitation", "invitations",                       true,  true,  true),
            Self::Again => about("again", "links sent again",                            true,  true,  true),
            Self::Reminder => about("reminder", "reminders",                             true,  true,  true),
            Self::Closed => about("closed", "notices that a round has closed",           false, false, false),
            Self::Guardian => about("guardian", "letters about guardians",               false, false, false),
            Self::Report => about("report", "reports to leaders",                        true,  false, false),
            Self::Comments => about("comments", "comments to leaders",                   true,  false, false),
            Self::Results => about("results", "results to everybody",                    true,  false, false),
            Self::Unanswered => about("unanswered", "reminders to leaders",              true,  false, false),
            Self::SetUp => about("set-up", "links to choose a password",                 false, false, false),
            Self::Moved => about("moved", "notices to replaced addresses",               true,  false, false),
            Self::Role => about("role", "notices about roles",                           false, false, false),
            Self::Alarm => about("alarm", "alarms to the operator",                       false, false, false),
            Self::Canary => about("canary", "the first one, ahead of the others",        false, false, false),
        }
    }

    /// What it is called in the outbox and at the terminal.
    pub fn name(self) -> &'static str {
        self.about().name
    }
}

impl FromStr for Kind {
    type Err = KindError;

    fn from_str(name: &str) -> Result<Self, KindError> {
        let known = Self::ALL.into_iter().find(|kind| kind.name() == name);
        known.ok_or_else(|| KindError { found: name.to_owned() })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_words_of_its_own_and_is_found_by_its_name() {
        for kind in Kind::ALL {
            let About { name, many, held, linked, .. } = kind.about();
            assert_eq!(name.parse(), Ok(kind));
            assert!(
                !many.is_empty() && (held || !linked),
                "{name}: links are looked at for the one that goes ahead"
            );
            let others = Kind::ALL.into_iter().filter(|other| *other != kind);
            assert!(others.map(Kind::about).all(|other| other.name != name && other.many != many), "{name}");
        }
        let error = "letter".parse::<Kind>().unwrap_err().to_string();
        assert!(
            error.contains(
                "\"letter\" is no kind of mail: expected one of invitation, again, reminder, closed"
            ),
            "{error}"
        );
    }
}
