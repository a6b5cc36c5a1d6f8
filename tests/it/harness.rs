//! A whole service for one test: its own databases, a clock that stands still, seeded randomness, a real
//! HTTP server on a free port. Its verbs are what people do.

use std::path::PathBuf;

use candor_clock::Clock;
use candor_disclosure::release::Release;
use candor_journal::By;
use candor_people::roster;
use candor_protocol::survey::{Instrument, RoundName, Threshold};
use candor_rehearse::{Employee, EmployeeError, Response, TestService};
use candor_server::app;
use chrono::{DateTime, TimeDelta, Utc};
use rand::{SeedableRng, rngs::StdRng};
use tempfile::TempDir;

use crate::support;

/// A company with one team of its own circle and two small ones: 7 + 3 + 2 people, and a unit in between.
pub(crate) const UNITS: &str = "unit,parent,name,leader_email\n\
    acme,,Acme,boss@acme.example\n\
    design,acme,Design,design.lead@acme.example\n\
    sales,acme,Sales,sales.lead@acme.example\n\
    north,sales,Sales North,\n\
    south,sales,Sales South,south.lead@acme.example\n";

pub(crate) fn people() -> String {
    let of = |unit: &'static str, n: u32| (1..=n).map(move |i| format!("{unit}{i}@acme.example,{unit}\n"));
    of("design", 7)
        .chain(of("north", 3))
        .chain(of("south", 2))
        .fold("email,unit\n".to_owned(), |all, line| all + &line)
}

/// A service over fresh databases.
pub(crate) struct TestApp {
    pub(crate) service: TestService,
    pub(crate) clock: Clock,
    pub(crate) rng: StdRng,
    pub(crate) label: &'static str,
    /// With which another process could be started over the same databases.
    pub(crate) settings: candor_server::config::Settings,
    folder: TempDir,
}

pub(crate) fn quiet(_: &'static str, _: Option<usize>) {}

pub(crate) fn noon() -> DateTime<Utc> {
    "2026-09-01T12:00:00Z".parse().unwrap()
}

pub(crate) fn round(name: &str) -> RoundName {
    name.parse().unwrap()
}

impl TestApp {
    /// One service on SQLite, and one on PostgreSQL where it is installed.
    pub(crate) fn on_each_database() -> Vec<Self> {
        let postgres = support::postgres_urls()
            .map(|(people, answers)| Self::over(Some(people), Some(answers), "PostgreSQL"));
        std::iter::once(Self::new()).chain(postgres).collect()
    }

    /// A service on SQLite.
    pub(crate) fn new() -> Self {
        Self::over(None, None, "SQLite")
    }

    pub(crate) fn over(people_db: Option<String>, answers_db: Option<String>, label: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut settings =
            TestService::settings(folder.path(), &folder.path().join("outbox"), "http://127.0.0.1:8080");
        (settings.people_db, settings.answers_db) = (people_db, answers_db);
        let (clock, mut rng) = (Clock::fixed(noon()), StdRng::seed_from_u64(7));
        let service = TestService::open(&settings, clock.clone(), &mut rng).unwrap();
        Self { service, clock, rng, label, settings, folder }
    }

    /// Stops it, does something with what lies on its disks, and starts it again.
    pub(crate) fn stopped(self, work: impl FnOnce(&candor_server::config::Settings)) -> Self {
        let Self { service, clock, mut rng, label, settings, folder } = self;
        service.close();
        work(&settings);
        let service = TestService::open(&settings, clock.clone(), &mut rng).unwrap();
        Self { service, clock, rng, label, settings, folder }
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub(crate) fn import(&self, units: &str, people: &str) {
        let db = self.service.config().people.db();
        let prepared =
            roster::prepare(db, ("units.csv", units.as_bytes()), ("people.csv", people.as_bytes())).unwrap();
        candor_people::import(db, &prepared, &self.by()).unwrap();
    }

    /// The company of this file, with an open round.
    pub(crate) fn with_open_round(mut self, name: &str) -> Self {
        self.import(UNITS, &people());
        self.open(name);
        self
    }

    pub(crate) fn open(&mut self, name: &str) {
        let instrument = Instrument::built_in();
        self.service
            .open_round(&round(name), &instrument, Threshold::DEFAULT, &quiet, &mut self.rng)
            .unwrap();
    }

    pub(crate) fn finish(&mut self, name: &str) {
        self.service.finish(&round(name), &quiet, &mut self.rng).unwrap();
    }

    /// Ends and counts a round now, with nothing given up; nothing is published.
    pub(crate) fn close(&mut self, name: &str) {
        let by = self.by();
        app::close(self.service.config(), &round(name), None, &by, &mut self.rng).unwrap();
    }

    /// Whoever orders something in a test: nobody, now.
    pub(crate) fn by(&self) -> By {
        By::itself(self.clock.now())
    }

    /// The same a day later: when what was counted now can be published.
    pub(crate) fn by_a_day_later(&self) -> By {
        By::itself(self.clock.now() + TimeDelta::days(1))
    }

    pub(crate) fn advance(&self, days: i64) {
        self.clock.advance(TimeDelta::days(days));
    }

    /// The link of one person.
    pub(crate) fn link(&self, name: &str, person: &str) -> String {
        let links = self.service.links(&round(name)).unwrap();
        links.into_iter().find(|(email, _)| email.starts_with(&format!("{person}@"))).unwrap().1
    }

    pub(crate) fn employee(&self) -> Employee {
        Employee::at(self.service.base())
    }

    /// One person follows their link and gives the same answer to every statement.
    pub(crate) fn answer(&mut self, name: &str, person: &str, value: u8) -> Result<(), EmployeeError> {
        let link = self.link(name, person);
        self.employee().answer(&link, &same(value), None, &mut self.rng).map(drop)
    }

    /// Asks like any visitor: status, headers, body.
    pub(crate) fn get(&self, path: &str) -> Reply {
        reply(agent().get(format!("{}{path}", self.service.base())).call().unwrap())
    }

    pub(crate) fn head(&self, path: &str) -> Reply {
        reply(agent().head(format!("{}{path}", self.service.base())).call().unwrap())
    }

    pub(crate) fn post(&self, path: &str, body: &[u8]) -> Reply {
        reply(agent().post(format!("{}{path}", self.service.base())).send(body).unwrap())
    }

    pub(crate) fn options(&self, path: &str) -> Reply {
        reply(agent().options(format!("{}{path}", self.service.base())).call().unwrap())
    }

    pub(crate) fn release(&self) -> Release {
        self.service.releases().unwrap().pop().unwrap()
    }
}

impl TestApp {
    /// Somebody with an account, signed in. `role` as it is stored; a leader needs none.
    pub(crate) fn sign_in(&self, address: &str, role: &str) -> Browser {
        use candor_people::accounts::{self, Role};
        let config = self.service.config();
        let seed =
            address.bytes().fold(0, |all: u64, byte| all.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut rng = StdRng::seed_from_u64(seed);
        let address: candor_mail::EmailAddress = address.parse().unwrap();
        let role = Some(role).filter(|role| !role.is_empty()).map(|role| role.parse::<Role>().unwrap());
        let link = accounts::invite_link(&config.accounts, &address, role, &self.by(), &mut rng).unwrap();
        let browser = Browser::new(self.service.base());
        let reply =
            browser.post(&format!("/desk/set-up/{link}"), &[("password", PASSWORD), ("again", PASSWORD)]);
        assert_eq!(reply.status, 303, "{}", reply.body);
        browser
    }
}

/// Everybody's.
pub(crate) const PASSWORD: &str = "correct horse battery staple";

/// A browser without windows: it keeps the desk's cookies, and follows no redirection.
#[derive(Clone)]
pub(crate) struct Browser {
    base: String,
    cookies: std::rc::Rc<std::cell::RefCell<std::collections::BTreeMap<String, String>>>,
}

impl Browser {
    pub(crate) fn new(base: &str) -> Self {
        Self { base: base.to_owned(), cookies: std::rc::Rc::default() }
    }

    /// The value of one cookie that it keeps.
    pub(crate) fn cookie_of(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Another browser that was given some of these cookies, and nothing else.
    pub(crate) fn copy_with(&self, names: &[&str]) -> Self {
        let copy = Self::new(&self.base);
        let kept = names.iter().filter_map(|name| Some(((*name).to_owned(), self.cookie_of(name)?)));
        copy.cookies.borrow_mut().extend(kept);
        copy
    }

    fn cookie(&self) -> String {
        let cookies = self.cookies.borrow();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn note(&self, reply: &Reply) {
        for cookie in reply.headers.get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
        }
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[])
    }

    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut request = agent().get(format!("{}{path}", self.base)).header("Cookie", self.cookie());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = reply(request.call().unwrap());
        self.note(&reply);
        reply
    }

    /// A file, as it comes.
    pub(crate) fn bytes(&self, path: &str) -> Vec<u8> {
        let request = agent().get(format!("{}{path}", self.base)).header("Cookie", self.cookie());
        let mut reply = request.call().unwrap();
        assert_eq!(reply.status().as_u16(), 200, "{path}");
        reply.body_mut().read_to_vec().unwrap()
    }

    pub(crate) fn head(&self, path: &str) -> Reply {
        let request = agent().head(format!("{}{path}", self.base)).header("Cookie", self.cookie());
        reply(request.call().unwrap())
    }

    /// Sends a form with the mark of the session, as a page of ours would.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let csrf = self.csrf();
        let all: Vec<(&str, &str)> = fields.iter().copied().chain([("csrf", csrf.as_str())]).collect();
        self.post_with(path, &all, &[("sec-fetch-site", "same-origin")])
    }

    pub(crate) fn post_with(&self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Reply {
        let mut request = agent().post(format!("{}{path}", self.base)).header("Cookie", self.cookie());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = reply(request.send_form(fields.iter().copied()).unwrap());
        self.note(&reply);
        reply
    }

    /// Sends files as a form would; each part is a field's name, a file's name (or none) and its content.
    pub(crate) fn post_files(&self, path: &str, parts: &[(&str, Option<&str>, &str)]) -> Reply {
        let mut body = String::new();
        for (field, file, content) in parts {
            let file = file.map(|name| format!("; filename=\"{name}\"")).unwrap_or_default();
            body += &format!(
                "--edge\r\nContent-Disposition: form-data; name=\"{field}\"{file}\r\n\r\n{content}\r\n"
            );
        }
        let request = agent().post(format!("{}{path}", self.base)).header("Cookie", self.cookie());
        let request = request.header("Content-Type", "multipart/form-data; boundary=edge");
        let reply = reply(request.send(body + "--edge--\r\n").unwrap());
        self.note(&reply);
        reply
    }

    /// The mark that stands in the forms of this session.
    pub(crate) fn csrf(&self) -> String {
        let session = self.cookies.borrow().get("candor-session").cloned();
        let secret = session.and_then(|text| candor_people::accounts::Secret::of(&text));
        secret.map(|secret| secret.derive("form")).unwrap_or_default()
    }
}

/// What a visitor sees of a reply.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: ureq::http::HeaderMap,
    pub(crate) body: String,
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

fn reply(mut reply: ureq::http::Response<ureq::Body>) -> Reply {
    let (status, headers) = (reply.status().as_u16(), reply.headers().clone());
    Reply {
        status,
        headers,
        body: String::from_utf8_lossy(&reply.body_mut().read_to_vec().unwrap()).into_owned(),
    }
}

/// The same agreement with every statement, in the safe direction: reversed statements get the mirror.
pub(crate) fn same(value: u8) -> Vec<Option<u8>> {
    Instrument::built_in()
        .items()
        .iter()
        .map(|item| Some(if item.reverse { 6 - value } else { value }))
        .collect()
}

/// What a unit's composite was released as, with its number of answers; `None` when hidden.
pub(crate) fn shown(release: &Release, unit: &str) -> Option<(String, u32)> {
    use candor_disclosure::Kind;
    let row = release
        .numbers()
        .rows()
        .iter()
        .find(|row| row.unit().as_str() == unit && row.kind() != Kind::Rest)?;
    Some((row.composite()?.value()?.to_string(), row.answered()?))
}

/// Answers of whole units, for rehearsals.
pub(crate) fn responses(unit: &str, values: &[u8]) -> Vec<Response> {
    values
        .iter()
        .map(|&value| Response { unit: unit.parse().unwrap(), answers: same(value), comment: None })
        .collect()
}
