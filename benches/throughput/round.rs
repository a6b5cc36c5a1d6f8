//! An open round, served by a process of its own, and people who have computed beforehand what they will send.

use std::time::Instant;

use candor_clock::{self as clock, Clock};
use candor_journal::By;
use candor_people::{self as people, guardians::Named};
use candor_protocol::{
    guardian::{Acceptance, EntryRequest, InnerBallot, KeyDocument, Kind, Seed, Wrapped},
    survey::{Instrument, Promise, RoundName, Terms},
    token::{AnswersRequest, Applicant, BallotBox, Scope, TokenReply, TokenRequest},
};
use candor_rehearse::TestService;
use candor_server::app::{self, Config};
use rand::rngs::StdRng;

use crate::load::{Server, cpu, serve};

/// Circles.
pub(crate) const CIRCLES: usize = 100;

/// The round, and its servers.
pub(crate) struct Round {
    // They end before their folder goes.
    pub(crate) servers: Vec<Server>,
    _folder: tempfile::TempDir,
    pub(crate) config: Config,
    pub(crate) promise: Promise,
    /// CPU seconds and seconds for each key of it, with everything that opening does to a key.
    pub(crate) key: [f64; 2],
    pub(crate) keys: u32,
    /// What each asks for tokens with, and what they keep meanwhile.
    pub(crate) asked: Vec<Vec<u8>>,
    applicants: Vec<Vec<Applicant>>,
    pub(crate) circles: Vec<usize>,
}

/// What somebody hands in.
pub(crate) enum HandIn {
    /// Answers, and a comment.
    Ballots(Box<[AnswersRequest; 2]>),
    /// Both, wrapped.
    Entry(Box<EntryRequest>),
}

impl Round {
    /// Opens a round, with or without two guardians, in which so many people can answer, at so many servers. Their mails leave while
    /// these run, or never.
    pub(crate) fn open(
        (invited, answer): (usize, usize),
        guarded: bool,
        mails: bool,
        servers: usize,
        databases: &[Option<String>; 2],
    ) -> Self {
        let (folder, mut rng, now) =
            (tempfile::tempdir().unwrap(), clock::system_rng(), Clock::system().now());
        // All free at the same time, so that no two are the same.
        let free: Vec<_> =
            (0..servers).map(|_| std::net::TcpListener::bind("127.0.0.1:0").unwrap()).collect();
        let bases: Vec<String> =
            free.iter().map(|free| format!("http://{}", free.local_addr().unwrap())).collect();
        drop(free);
        let base = &bases[0];
        let mut settings = TestService::settings(folder.path(), &folder.path().join("outbox"), base);
        [settings.people_db, settings.answers_db] = databases.clone();
        let config = settings.open().unwrap();
        import(&config, invited);
        let (name, by): (RoundName, _) = ("bench".parse().unwrap(), By::itself(now));
        let seeds = [Seed::generate(&mut rng), Seed::generate(&mut rng)];
        if guarded {
            let named: Vec<Named> =
                ["Maria <m@example.org>", "Jan <j@example.org>"].map(|text| text.parse().unwrap()).into();
            app::name_guardians(&config, Some(&name), &named, &by, &mut rng).unwrap();
            for (seed, who) in seeds.iter().zip(["Maria", "Jan"]) {
                let document: KeyDocument = seed.keys(&name).unwrap().document(&name, who, "works council");
                let text = serde_json::to_string(&document).unwrap();
                app::add_guardian(&config, &text, &by, &mut rng).unwrap();
            }
        }
        let today = now.date_naive();
        let terms = Terms::new(name.clone(), today, today + chrono::TimeDelta::days(14), base);
        let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
        let keys = u32::try_from(plan.keys()).unwrap();
        let (before, begun) = (cpu(std::process::id()), Instant::now());
        let opening = app::make_keys(&config, plan, &by, &mut rng, &|| ()).unwrap();
        let key = [cpu(std::process::id()) - before, begun.elapsed().as_secs_f64()]
            .map(|seconds| seconds / f64::from(keys));
        app::open(&config, &opening, &by, &mut rng).unwrap();
        let promise = opening.promise;
        for seed in seeds.iter().filter(|_| guarded) {
            let acceptance = Acceptance::sign(&seed.keys(&name).unwrap(), &promise).unwrap();
            let text = serde_json::to_string(&acceptance).unwrap();
            app::add_guardian(&config, &text, &by, &mut rng).unwrap();
        }
        let (mut asked, mut applicants, mut circles) = (Vec::new(), Vec::new(), Vec::new());
        for invitation in people::invitations(&config.people, &name).unwrap().into_iter().take(answer) {
            let ours = applicants_of(&promise, invitation.circle, &mut rng);
            let request = match &ours[..] {
                [entry, answers, comment] => {
                    TokenRequest::to_enter(invitation.circle, invitation.code, [entry, answers, comment])
                }
                _ => TokenRequest::of(invitation.circle, invitation.code, &ours[0], ours.get(1)),
            };
            asked.push(serde_json::to_vec(&request).unwrap());
            applicants.push(ours);
            circles.push(invitation.circle);
        }
        if !mails {
            candor_mail::cancel(&mut config.people.db().connection().unwrap(), name.as_str()).unwrap();
        }
        let servers = bases.iter().map(|at| serve(folder.path(), at, base, databases)).collect();
        Self { servers, _folder: folder, config, promise, key, keys, asked, applicants, circles }
    }

    /// What everybody hands in with the signatures that they got.
    pub(crate) fn hand_in(&mut self, replies: Vec<Option<String>>) -> Vec<HandIn> {
        let mut rng = clock::system_rng();
        let people = std::mem::take(&mut self.applicants).into_iter().zip(&self.circles).zip(replies);
        people
            .map(|((applicants, circle), reply)| {
                let reply: TokenReply = serde_json::from_str(&reply.unwrap()).unwrap();
                made(&self.promise, *circle, applicants, &reply, &mut rng)
            })
            .collect()
    }
}

fn import(config: &Config, people: usize) {
    let units = (0..CIRCLES).fold("unit,parent,name,leader_email\nall,,All,\n".to_owned(), |csv, i| {
        csv + &format!("t{i},all,,\n")
    });
    let list = (0..people)
        .fold("email,unit\n".to_owned(), |csv, i| csv + &format!("p{i}@example.org,t{}\n", i % CIRCLES));
    let roster = people::roster::prepare(config.people.db(), ("u", units.as_bytes()), ("p", list.as_bytes()));
    let by = By::itself(Clock::system().now());
    people::import(config.people.db(), &roster.unwrap(), &by).unwrap();
}

/// Who asks for what: answers and a comment, behind an entry where there are guardians.
fn applicants_of(promise: &Promise, circle: usize, rng: &mut StdRng) -> Vec<Applicant> {
    let mut begin = |key: &str, scope: Scope| Applicant::begin(&key.parse().unwrap(), &scope, rng).unwrap();
    let all = promise.all_circles();
    let own = |at: usize| (&*all[at].public_key, Scope::new(promise.hash(), &all[at].id).unwrap());
    let (key, scope) = own(circle);
    let first = begin(key, scope);
    let Some(guardians) = promise.manifest().guardians() else {
        let (key, scope) = own(all[circle].comment_circle.unwrap());
        return vec![first, begin(key, scope)];
    };
    let scope = |kind| InnerBallot::scope(promise.hash(), kind).unwrap();
    vec![
        first,
        begin(&guardians.inner_answers_pk, scope(Kind::Answers)),
        begin(&guardians.inner_comment_pk, scope(Kind::Comment)),
    ]
}

fn made(
    promise: &Promise,
    circle: usize,
    applicants: Vec<Applicant>,
    reply: &TokenReply,
    rng: &mut StdRng,
) -> HandIn {
    let seal_pk = promise.manifest().seal_pk.parse().unwrap();
    let (answer, comment) =
        (vec![4; promise.instrument().items().len()], vec![b'a'; BallotBox::LONGEST_ANSWER]);
    let signed = &reply.blind_sig;
    let signatures = signed.entry.iter().chain([&signed.answers]).chain(&signed.comment);
    let mut holders =
        applicants.into_iter().zip(signatures).map(|(one, signed)| one.receive(signed).unwrap());
    let first = holders.next().unwrap();
    let second = holders.next().unwrap();
    let Some(third) = holders.next() else {
        let at = promise.all_circles()[circle].comment_circle.unwrap();
        let answers = first.answer(circle, &seal_pk, &answer, rng).unwrap();
        return HandIn::Ballots(Box::new([answers, second.answer(at, &seal_pk, &comment, rng).unwrap()]));
    };
    let guardians = promise.manifest().guardians().unwrap();
    let [answers, comment] =
        [(Kind::Answers, &second, &answer), (Kind::Comment, &third, &comment)].map(|(kind, holder, text)| {
            let inner = InnerBallot::of(holder.answer(0, &seal_pk, text, rng).unwrap()).to_bytes();
            Wrapped::around(&inner, &guardians, promise.hash(), kind, first.pk(), rng).unwrap()
        });
    HandIn::Entry(Box::new(first.enter(circle, answers, comment).unwrap()))
}
