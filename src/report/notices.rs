//! Short letters to those who have something to do: a round has closed; a password is to be chosen;
//! people have not heard from their leader; a role was given or proposed; an address was replaced; the service needs its operator.
//!
//! They must never hold a number about answers, ask for a password or a passphrase, or say how many have answered.

use super::{letter::letter, words};
use candor_protocol::survey::{Promise, UnitId};

/// A round has closed by itself: to HR, stewards and the works council, what each can do, until when.
pub struct Closed {
    organisation: String,
    round: String,
    until: String,
    desk: String,
}
letter!(Closed, "mail/closed.txt", "mail/closed.html");

impl Closed {
    /// `until`: when the result goes out, in words; `desk`: the address of the desk.
    pub fn new(promise: &Promise, until: &str, desk: &str) -> Self {
        Self {
            organisation: words::name(&promise.tree().unit(0).name),
            round: promise.round().to_string(),
            until: until.to_owned(),
            desk: desk.to_owned(),
        }
    }
}

/// Nothing was written to the people after a round: to their leader.
pub struct Unanswered {
    organisation: String,
    round: String,
    units: Vec<Silent>,
    /// Where the results go to everybody: when at the latest, in words.
    results_go_out: Option<String>,
}
letter!(Unanswered, "mail/unanswered.txt", "mail/unanswered.html");

struct Silent {
    name: String,
    link: String,
}

impl Unanswered {
    /// `units`: those of the round that the reader leads and that have heard nothing; `results_go_out`: when they do at the latest, in
    /// words; `desk`: what the desk's address begins with. Its links are the same for whoever reads the letter.
    pub fn new(promise: &Promise, units: &[UnitId], results_go_out: Option<String>, desk: &str) -> Self {
        let (tree, round) = (promise.tree(), promise.round().to_string());
        let silent = |id: &UnitId| {
            let escaped = askama::filters::urlencode_strict(id.as_str());
            let path = escaped.map_or_else(|_| id.to_string(), |text| text.to_string());
            Silent {
                name: words::name(tree.position(id).map_or(id.as_str(), |at| &tree.unit(at).name)),
                link: format!("{desk}/desk/reports/{path}?round={round}"),
            }
        };
        Self {
            organisation: words::name(&tree.unit(0).name),
            units: units.iter().map(silent).collect(),
            results_go_out,
            round,
        }
    }
}

/// A password is to be chosen: to whoever may sign in on the desk.
pub struct SetUp {
    host: String,
    link: String,
}
letter!(SetUp, "mail/set-up.txt", "mail/set-up.html");

impl SetUp {
    /// `public_url`: the address of the service; `secret`: what stands in the link.
    pub fn new(public_url: &str, secret: &str) -> Self {
        Self { host: host(public_url), link: format!("{public_url}/desk/set-up/{secret}") }
    }
}

/// An address was replaced by another one: to the old one.
pub struct Moved {
    host: String,
}
letter!(Moved, "mail/moved.txt", "mail/moved.html");

impl Moved {
    /// `public_url`: the address of the service.
    pub fn new(public_url: &str) -> Self {
        Self { host: host(public_url) }
    }
}

/// The address of the service without how it is reached.
fn host(public_url: &str) -> String {
    public_url.split_once("://").map_or(public_url, |(_, host)| host).to_owned()
}

/// Somebody is to get a role, got it or lost it: to whoever has it.
pub struct Role {
    host: String,
    address: String,
    /// What happened, so that the role can follow.
    what: &'static str,
    role: String,
    who: String,
    /// Whether the reader has to decide.
    asks: bool,
    link: String,
}
letter!(Role, "mail/role.txt", "mail/role.html");

/// What happened with a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleNews {
    /// Somebody is to get it, when the reader confirms it.
    Proposed,
    /// Somebody got it.
    Given,
    /// Somebody lost it.
    Ended,
}

impl Role {
    /// `public_url`: the address of the service; `address`: whom it is about; `role`: what people call it; `who` did it.
    pub fn new(public_url: &str, news: RoleNews, address: &str, role: &str, who: &str) -> Self {
        Self {
            host: host(public_url),
            address: address.to_owned(),
            what: match news {
                RoleNews::Proposed => "is proposed as",
                RoleNews::Given => "is now",
                RoleNews::Ended => "is no longer",
            },
            role: role.to_owned(),
            who: who.to_owned(),
            asks: news == RoleNews::Proposed,
            link: format!("{public_url}/desk/accounts"),
        }
    }
}

/// Something needs a person at the server: to the operator.
pub struct Alarm {
    host: String,
    what: String,
    says: String,
    todo: String,
}
letter!(Alarm, "mail/alarm.txt", "mail/alarm.html");

impl Alarm {
    /// `public_url`: the address of the service; `what` is wrong, in a few words; what it means; what to do.
    pub fn new(public_url: &str, what: &str, says: &str, todo: &str) -> Self {
        let [what, says, todo] = [what, says, todo].map(str::to_owned);
        Self { host: host(public_url), what, says, todo }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{self, ACME};
    use candor_protocol::survey::Instrument;

    fn promise() -> Promise {
        fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[])
    }

    #[test]
    fn the_notice_of_a_closed_round_says_until_when() {
        let letter =
            Closed::new(&promise(), "on Monday", "https://survey.example.org/desk").letter().unwrap();
        assert_eq!(letter.subject, "Acme: the round 2026-q3 is closed; the result goes out on Monday");
        for text in [&letter.text, &letter.html] {
            assert!(text.contains("on Monday") && text.contains("https://survey.example.org/desk"), "{text}");
        }
    }

    #[test]
    fn the_reminder_to_leaders_says_where_they_write_and_nothing_about_answers() {
        let units = ["design".parse().unwrap(), "ink".parse().unwrap()];
        let written =
            |until| Unanswered::new(&promise(), &units, until, "https://survey.example.org").letter();
        let letter = written(None).unwrap();
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        for text in [&letter.text, &letter.html] {
            assert_eq!(text.matches("https://survey.example.org/desk/reports/").count(), 2, "{text}");
            assert!(text.contains("/design?round=2026-q3") && text.contains("/ink?round=2026-q3"), "{text}");
        }
        let everybody = written(Some("on Monday".to_owned())).unwrap();
        for text in [&everybody.text, &everybody.html] {
            assert!(text.contains("The results go to everybody on Monday at the latest"), "{text}");
        }
    }

    #[test]
    fn whoever_has_a_role_hears_who_is_to_get_it_and_of_whom_it_was_asked() {
        let url = "https://survey.example.org";
        let written =
            |news| Role::new(url, news, "ada@acme.example", "steward", "hr@acme.example").letter().unwrap();
        let letter = written(RoleNews::Proposed);
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        assert!(letter.html.contains("https://survey.example.org/desk/accounts"));
        assert_eq!(
            written(RoleNews::Given).subject,
            "candor at survey.example.org: ada@acme.example is now steward"
        );
        assert!(!written(RoleNews::Ended).text.contains("confirm"));
    }

    #[test]
    fn the_link_to_choose_a_password_stands_in_both_forms_of_the_letter() {
        let letter = SetUp::new("https://survey.example.org", "secret").letter().unwrap();
        assert_eq!(letter.subject, "Your access to candor at survey.example.org");
        for text in [&letter.text, &letter.html] {
            assert!(text.contains("https://survey.example.org/desk/set-up/secret"), "{text}");
        }
    }
}
