//! Somebody who can do everything that the service cannot be made to do: holds the circles' keys, commits to one thing
//! and seals another. Uses stock RSA-PSS and ECDSA, and no code of the client.

use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeySize,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PSS_SHA384, RsaKeyPair},
};
use candor_answers as answers;
use candor_protocol::{
    survey::{Answer, Asks, AuditMode, Circle, Instrument, Promise, Terms, Threshold, Tree, Unit, UnitId},
    token::{
        AnswersRequest, Applicant, BallotBox, PersonalLink, Prefix, PublicKey, Scope, SealPublicKey,
        SerialKey, Signature, Token, TokenReply, TokenRequest,
        message::{answer_message, commitment, token_message},
    },
};
use candor_server::app::{self, Config};
use rand::{RngExt, rngs::StdRng};

use crate::harness::{TestApp, round};

/// A key for tokens.
pub(crate) struct CircleKey(RsaKeyPair);

impl CircleKey {
    pub(crate) fn generate() -> Self {
        Self(RsaKeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    pub(crate) fn public(&self) -> PublicKey {
        // RSAPublicKey (RFC 8017 appendix A.1.1): two headers of four bytes and a zero, then the modulus.
        PublicKey::from_modulus(&self.0.public_key().as_ref()[9..265]).unwrap()
    }

    /// A ballot that commits to `committed`, seals `sealed` to a key, and has a token of this key.
    pub(crate) fn ballot(
        &self,
        circle: usize,
        scope: &Scope,
        seal_pk: &SealPublicKey,
        (committed, sealed): (&[u8], &[u8]),
        rng: &mut StdRng,
    ) -> AnswersRequest {
        let random = SystemRandom::new();
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        let pk = SerialKey::try_from(pair.public_key().as_ref()).unwrap();
        let (prefix, salt) = (Prefix::from(rng.random::<[u8; 32]>()), rng.random::<[u8; 32]>());
        let mut token = [0; 256];
        self.0.sign(&RSA_PSS_SHA384, &random, &token_message(&prefix, scope, &pk), &mut token).unwrap();
        let commit = commitment(&salt, committed);
        let ballot = BallotBox::seal(seal_pk, scope, &pk, &salt, sealed, rng).unwrap();
        let sig = pair.sign(&random, &answer_message(scope, &commit, &ballot.hash())).unwrap();
        let sig = Signature::try_from(sig.as_ref()).unwrap().low();
        AnswersRequest { circle, prefix, pk, token: Token::from(token), commit, sig, ballot }
    }
}

/// A round on the answers side alone, of which the forger has every circle's key: one circle for answers, and one
/// for comments where there are enough people.
pub(crate) struct ForgedRound {
    pub(crate) promise: Promise,
    keys: Vec<CircleKey>,
}

impl ForgedRound {
    pub(crate) fn admit(app: &mut TestApp, name: &str, invited: u32, audit_mode: AuditMode) -> Self {
        Self::admit_as(app, name, invited, audit_mode, |promise| promise)
    }

    /// The same, and what is promised is changed before anybody sees it.
    pub(crate) fn admit_as(
        app: &mut TestApp,
        name: &str,
        invited: u32,
        audit_mode: AuditMode,
        change: impl FnOnce(String) -> String,
    ) -> Self {
        let config = app.service.config();
        // Two rounds at once ask different units.
        let unit: UnitId = if name == "other" { "other" } else { "acme" }.parse().unwrap();
        let tree = Tree::new(vec![Unit {
            id: unit.clone(),
            parent: None,
            name: "Acme".into(),
            regrouped: false,
            shown_with: Default::default(),
        }])
        .unwrap();
        let mut circles = vec![Circle::new("acme", unit.clone(), "Acme", vec![unit], invited)];
        if invited >= Threshold::COMMENTS.people() {
            circles[0].comment_circle = Some(1);
            circles.push(Circle {
                id: "acme/comment".into(),
                asks: Asks::Comment,
                comment_circle: None,
                ..circles[0].clone()
            });
        }
        let keys: Vec<CircleKey> = circles.iter().map(|_| CircleKey::generate()).collect();
        for (circle, key) in circles.iter_mut().zip(&keys) {
            circle.public_key = key.public().to_string();
        }
        let today = app.clock.now().date_naive();
        let terms = Terms {
            audit_mode,
            ..Terms::new(round(name), today, today + chrono::TimeDelta::days(14), &config.public_url)
        };
        let public =
            answers::prepare(config.answers.here().unwrap(), &round(name), &app.by(), &mut app.rng).unwrap();
        let promise = Promise::draw_up(terms, public, &Instrument::built_in(), &tree, &circles).unwrap();
        let promise = Promise::parse(&change(promise.to_text())).unwrap();
        answers::admit(config.answers.here().unwrap(), &promise, &app.by()).unwrap();
        Self { promise, keys }
    }

    /// A ballot that commits to one thing and may seal another.
    pub(crate) fn ballot(
        &self,
        circle: usize,
        committed: &[u8],
        sealed: &[u8],
        rng: &mut StdRng,
    ) -> AnswersRequest {
        let seal_pk = self.promise.manifest().seal_pk.parse().unwrap();
        let scope = Scope::new(self.promise.hash(), &self.promise.all_circles()[circle].id).unwrap();
        self.keys[circle].ballot(circle, &scope, &seal_pk, (committed, sealed), rng)
    }

    /// Hands a ballot in, as anybody may.
    pub(crate) fn hand_in(&self, app: &TestApp, request: &AnswersRequest) {
        let path = format!("/v1/rounds/{}/answers", self.promise.round());
        let reply = app.post(&path, &serde_json::to_vec(request).unwrap());
        assert_eq!(reply.status, 200, "{}", reply.body);
    }

    /// Closes the answers side: the people side has never heard of this round.
    pub(crate) fn close(&self, config: &Config, rng: &mut StdRng) {
        let here = config.answers.here().unwrap();
        let by = candor_journal::By::itself(crate::harness::noon());
        let round = self.promise.round();
        // To its end: whatever does not open is given up.
        let mut give_up = None;
        while answers::state(here, round).unwrap() != Some(answers::State::Closed) {
            match answers::close(here, round, give_up, app::result_of, &by, rng) {
                Err(answers::CloseError::Unreadable { found, .. }) => give_up = Some(found),
                done => done.unwrap(),
            }
        }
    }
}

/// An answer to the built-in instrument that agrees equally with everything.
pub(crate) fn flat(value: u8) -> Vec<u8> {
    let instrument = Instrument::built_in();
    Answer::new(vec![Some(value); instrument.items().len()], &instrument).unwrap().to_bytes()
}

/// Whoever asks for the tokens of a circle: for the answers, and for a comment.
pub(crate) fn applicants(
    promise: &Promise,
    circle: usize,
    rng: &mut StdRng,
) -> (Applicant, Option<Applicant>) {
    let mut begin = |at: usize| {
        let known = &promise.all_circles()[at];
        let scope = Scope::new(promise.hash(), &known.id).unwrap();
        Applicant::begin(&known.public_key.parse().unwrap(), &scope, rng).unwrap()
    };
    (begin(circle), promise.circles()[circle].comment_circle.map(begin))
}

/// Somebody invited whose page was changed: a real token, and bytes that are no answer.
pub(crate) fn spoil(app: &mut TestApp, name: &str, person: &str, bytes: &[u8]) {
    let link = app.link(name, person);
    let PersonalLink { circle, code, .. } = link.split_once('#').unwrap().1.parse().unwrap();
    let promise = Promise::parse(&app.get(&format!("/v1/rounds/{name}/promise")).body).unwrap();
    let (applicant, second) = applicants(&promise, circle, &mut app.rng);
    let ask = serde_json::to_vec(&TokenRequest::of(circle, code, &applicant, second.as_ref())).unwrap();
    let reply = app.post(&format!("/v1/rounds/{name}/token"), &ask);
    let TokenReply { blind_sig } = serde_json::from_str(&reply.body).unwrap();
    let holder = applicant.receive(&blind_sig.answers).unwrap();
    let seal_pk = promise.manifest().seal_pk.parse().unwrap();
    let request = holder.answer(circle, &seal_pk, bytes, &mut app.rng).unwrap();
    let reply = app.post(&format!("/v1/rounds/{name}/answers"), &serde_json::to_vec(&request).unwrap());
    assert_eq!(reply.status, 200, "{}", reply.body);
}
