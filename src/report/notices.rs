//! Short letters to those who have something to do: a round has closed; a password is to be chosen;
//! people have not heard from their leader; a role was given or proposed; an address was replaced; the service needs its operator.
//!
//! They must never hold a number about answers, ask for a password or a passphrase, or say how many have answered.

use chrono::{NaiveDate, NaiveDateTime};

use super::{
    letter::letter,
    tongue::{Words, words_in},
    words,
};
use candor_protocol::survey::{Promise, UnitId};

/// A round has closed by itself: to HR, stewards and the works council, what each can do, until when.
pub struct Closed {
    words: &'static Words,
    organisation: String,
    round: String,
    until: NaiveDateTime,
    desk: String,
}
letter!(Closed, "mail/closed.txt", "mail/closed.html");

impl Closed {
    /// `until`: when the result goes out, as clocks there show it; `desk`: the address of the desk; `language`: the reader's code.
    pub fn new(promise: &Promise, until: NaiveDateTime, desk: &str, language: Option<&str>) -> Self {
        Self {
            words: words_in(language),
            organisation: words::name(&promise.tree().unit(0).name),
            round: promise.round().to_string(),
            until,
            desk: desk.to_owned(),
        }
    }

    fn say(&self, name: &str) -> String {
        let (day, time) = (self.words.day(self.until.date()), self.until.format("%H:%M").to_string());
        let [organisation, round] = [&*self.organisation, &self.round];
        let values = [("organisation", organisation), ("round", round), ("day", &day), ("time", &time)];
        self.words.tell(name, &values)
    }
}

/// Nothing was written to the people after a round: to their leader.
pub struct Unanswered {
    words: &'static Words,
    organisation: String,
    round: String,
    units: Vec<Silent>,
    /// Where the results go to everybody: when at the latest.
    results_go_out: Option<NaiveDate>,
}
letter!(Unanswered, "mail/unanswered.txt", "mail/unanswered.html");

struct Silent {
    name: String,
    link: String,
}

impl Unanswered {
    /// `units`: those of the round that the reader leads and that have heard nothing; `results_go_out`: when they do at the latest;
    /// `desk`: what the desk's address begins with; `language`: the reader's code. Its links are the same for whoever reads the letter.
    pub fn new(
        promise: &Promise,
        units: &[UnitId],
        results_go_out: Option<NaiveDate>,
        desk: &str,
        language: Option<&str>,
    ) -> Self {
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
            words: words_in(language),
            organisation: words::name(&tree.unit(0).name),
            units: units.iter().map(silent).collect(),
            results_go_out,
            round,
        }
    }

    fn say(&self, name: &str) -> String {
        self.words.tell(name, &[("organisation", &self.organisation), ("round", &self.round)])
    }

    /// Until when writing reaches everybody, or why it is read.
    fn until_when(&self) -> String {
        match self.results_go_out {
            Some(day) => self.words.tell("unanswered-until", &[("day", &self.words.day(day))]),
            None => self.words.plain("unanswered-before"),
        }
    }
}

/// A password is to be chosen: to whoever may sign in on the desk.
pub struct SetUp {
    words: &'static Words,
    host: String,
    link: String,
}
letter!(SetUp, "mail/set-up.txt", "mail/set-up.html");

impl SetUp {
    /// `public_url`: the address of the service; `secret`: what stands in the link; `language`: the reader's code.
    pub fn new(public_url: &str, secret: &str, language: Option<&str>) -> Self {
        let link = format!("{public_url}/desk/set-up/{secret}");
        Self { words: words_in(language), host: host(public_url), link }
    }

    fn say(&self, name: &str) -> String {
        let page = format!("{}/desk/forgotten", self.host);
        self.words.tell(name, &[("host", &self.host), ("page", &page)])
    }
}

/// An address was replaced by another one: to the old one.
pub struct Moved {
    words: &'static Words,
    host: String,
}
letter!(Moved, "mail/moved.txt", "mail/moved.html");

impl Moved {
    /// `public_url`: the address of the service; `language`: the code of whoever had the address.
    pub fn new(public_url: &str, language: Option<&str>) -> Self {
        Self { words: words_in(language), host: host(public_url) }
    }

    fn say(&self, name: &str) -> String {
        self.words.tell(name, &[("host", &self.host)])
    }
}

/// The address of the service without how it is reached.
fn host(public_url: &str) -> String {
    public_url.split_once("://").map_or(public_url, |(_, host)| host).to_owned()
}

/// Somebody is to get a role, got it or lost it: to whoever has it.
pub struct Role {
    words: &'static Words,
    subject: String,
    /// What happened, who did it, and why it is written to the reader.
    news: String,
    who: String,
    why: String,
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
    /// `public_url`: the address of the service; `address`: whom it is about; `role`: the word that is stored of it; `who` did it;
    /// `language`: the reader's code.
    pub fn new(
        public_url: &str,
        news: RoleNews,
        address: &str,
        role: &str,
        who: &str,
        language: Option<&str>,
    ) -> Self {
        let words = words_in(language);
        let (host, role) = (host(public_url), words.role(role));
        let say = |name: &str| {
            words.tell(name, &[("host", &host), ("address", address), ("role", &role), ("who", who)])
        };
        let (subject, happened, why) = match news {
            RoleNews::Proposed => ("role-subject-proposed", "role-proposed", "role-decide"),
            RoleNews::Given => ("role-subject-given", "role-given", "role-told"),
            RoleNews::Ended => ("role-subject-ended", "role-ended", "role-told"),
        };
        Self {
            words,
            subject: say(subject),
            news: say(happened),
            who: say("role-who"),
            why: say(why),
            link: format!("{public_url}/desk/accounts"),
        }
    }
}

/// Something needs a person at the server: to the operator.
pub struct Alarm {
    words: &'static Words,
    host: String,
    what: String,
    says: String,
    todo: String,
}
letter!(Alarm, "mail/alarm.txt", "mail/alarm.html");

impl Alarm {
    /// `public_url`: the address of the service; what is wrong, in a few words; what it means; what to do. All in the reader's words.
    pub fn new(public_url: &str, [what, says, todo]: [String; 3], words: &'static Words) -> Self {
        Self { words, host: host(public_url), what, says, todo }
    }

    fn say(&self, name: &str) -> String {
        self.words.tell(name, &[("host", &self.host), ("what", &self.what), ("todo", &self.todo)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fixture::{self, ACME},
        tongue::all_words,
    };
    use candor_protocol::survey::Instrument;

    fn promise() -> Promise {
        fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[])
    }

    #[test]
    fn the_notice_of_a_closed_round_says_until_when() {
        let until = "2026-12-07T08:05:00".parse().unwrap();
        let written =
            |language| Closed::new(&promise(), until, "https://survey.example.org/desk", language).letter();
        let letter = written(None).unwrap();
        assert_eq!(
            letter.subject,
            "Acme: the round 2026-q3 is closed; the result goes out on Monday, 7 December 2026, at 08:05"
        );
        let german = written(Some("de-AT")).unwrap();
        for (letter, when) in [
            (letter, "goes out by itself on Monday, 7 December 2026, at 08:05:"),
            (german, "geht von selbst am Montag, 7. Dezember 2026, um 08:05 Uhr hinaus:"),
        ] {
            for text in [&letter.text, &letter.html] {
                assert!(text.contains(when) && text.contains("https://survey.example.org/desk"), "{text}");
            }
        }
    }

    #[test]
    fn the_reminder_to_leaders_says_where_they_write_and_nothing_about_answers() {
        let units = ["design".parse().unwrap(), "ink".parse().unwrap()];
        let written =
            |until| Unanswered::new(&promise(), &units, until, "https://survey.example.org", None).letter();
        let letter = written(None).unwrap();
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        for text in [&letter.text, &letter.html] {
            assert_eq!(text.matches("https://survey.example.org/desk/reports/").count(), 2, "{text}");
            assert!(text.contains("/design?round=2026-q3") && text.contains("/ink?round=2026-q3"), "{text}");
        }
        let everybody = written(NaiveDate::from_ymd_opt(2026, 12, 7)).unwrap();
        for text in [&everybody.text, &everybody.html] {
            assert!(
                text.contains("The results go to everybody on Monday, 7 December 2026 at the latest"),
                "{text}"
            );
        }
    }

    #[test]
    fn whoever_has_a_role_hears_who_is_to_get_it_and_of_whom_it_was_asked() {
        let url = "https://survey.example.org";
        let written = |news| {
            Role::new(url, news, "ada@acme.example", "steward", "hr@acme.example", None).letter().unwrap()
        };
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
        let letter = SetUp::new("https://survey.example.org", "secret", None).letter().unwrap();
        assert_eq!(letter.subject, "Your access to candor at survey.example.org");
        for text in [&letter.text, &letter.html] {
            assert!(text.contains("https://survey.example.org/desk/set-up/secret"), "{text}");
        }
    }

    /// Every letter of this file, and the one with comments, in one language.
    fn all(language: &'static str) -> Vec<(&'static str, candor_mail::Letter)> {
        let (url, spoken) = ("https://survey.example.org", Some(language));
        let until: NaiveDateTime = "2026-12-07T08:05:00".parse().unwrap();
        let units = ["design".parse().unwrap(), "ink".parse().unwrap()];
        let silent = |until| Unanswered::new(&promise(), &units, until, url, spoken).letter().unwrap();
        let role = |news, role| {
            Role::new(url, news, "ada@acme.example", role, "hr@acme.example", spoken).letter().unwrap()
        };
        let mut guarding = crate::guarding::tests::all(language);
        let mut all = vec![
            ("closed", Closed::new(&promise(), until, &format!("{url}/desk"), spoken).letter().unwrap()),
            ("unanswered", silent(None)),
            ("unanswered-until", silent(Some(until.date()))),
            ("set-up", SetUp::new(url, "secret", spoken).letter().unwrap()),
            ("moved", Moved::new(url, spoken).letter().unwrap()),
            ("role-proposed", role(RoleNews::Proposed, "hr")),
            ("role-given", role(RoleNews::Given, "steward")),
            ("role-ended", role(RoleNews::Ended, "council")),
            ("comments", crate::comments::written(spoken)),
        ];
        all.append(&mut guarding);
        all
    }

    #[test]
    fn every_notice_is_in_the_readers_language_and_no_other() {
        for language in all_words().map(Words::language) {
            for (name, letter) in all(language) {
                let here = format!("{language}/{name}: {}\n{}", letter.subject, letter.text);
                let all = [&*letter.subject, &letter.text, &letter.html].join(" ").to_lowercase();
                let english = [" the ", " your ", " people "].iter().any(|word| all.contains(word));
                assert_eq!(english, language == "en", "{here}");
                assert!(letter.html.contains(&format!("<html lang=\"{language}\"")), "{here}");
                assert!(!all.contains("  ") && !all.contains("{ $") && !letter.subject.is_empty(), "{here}");
                // Each paragraph of the text stands in the HTML, too.
                let plain = letter.html.replace("<strong>", "").replace("</strong>", "");
                for part in letter
                    .text
                    .split(". ")
                    .flat_map(str::lines)
                    .filter(|part| part.len() > 60 && !part.contains("://"))
                {
                    let escaped = part.replace('\'', "&#39;");
                    let part = escaped.trim_start_matches("- ").trim_matches(['(', ')']);
                    assert!(plain.contains(part), "{here}: {part}");
                }
            }
        }
    }

    #[test]
    #[ignore = "for a look: writes the letters into the folder that CANDOR_PICTURES names"]
    fn notices_for_a_look() {
        let folder = std::path::PathBuf::from(std::env::var_os("CANDOR_PICTURES").unwrap());
        for language in all_words().map(Words::language) {
            let mut text = String::new();
            for (name, letter) in all(language) {
                std::fs::write(folder.join(format!("{language}-{name}.html")), &letter.html).unwrap();
                text.push_str(&format!("== {name}: {}\n{}\n\n", letter.subject, letter.text));
            }
            std::fs::write(folder.join(format!("{language}-notices.txt")), text).unwrap();
        }
    }
}
