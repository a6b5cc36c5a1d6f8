//! Who comes to the desk, as the session's cookie says; and what they may do. A handler that takes one of these types is
//! called for such visitors only.
//!
//! It must never ask who comes to a page outside the desk.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, http::Method, web};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};

use super::{
    cookies::{SESSION, notice},
    language::Language,
    page::Frame,
};
use crate::web::{Service, error::HttpError};
use candor_journal::By;
use candor_people::{
    accounts::{self, Account, Role, Secret},
    roster,
};
use candor_protocol::survey::{Tree, UnitId};
use candor_report::tongue::{Said, Words};

/// Somebody who is signed in.
pub(in crate::web) struct Session {
    pub(super) account: Account,
    pub(super) session: Secret,
    /// The units that the stored roster says they lead.
    pub(super) leads: Vec<UnitId>,
    notice: Option<String>,
    language: Language,
}

impl Session {
    /// What they read.
    pub(super) fn words(&self) -> &'static Words {
        self.language.words
    }

    /// A message in their language, which waits for its values.
    pub(super) fn say<'a>(&self, name: &'a str) -> Said<'a> {
        self.language.words.said(name)
    }

    /// What stands in every form of this session, and in none of another one.
    pub(super) fn csrf(&self) -> String {
        self.session.derive("form")
    }

    /// Them, as whoever orders something now.
    pub(super) fn by(&self, service: &Service) -> By {
        By::account(&self.account.address, service.clock().now())
    }

    /// What they may do; a steward who leads a unit may do nothing as a steward.
    pub(super) fn role(&self) -> Option<Role> {
        self.account.role.filter(|role| *role != Role::Steward || self.leads.is_empty())
    }

    /// The frame of a page for them, with a title out of the words.
    pub(super) fn page(&self, title: &Said<'_>) -> Frame {
        self.framed(Frame::titled(&self.language, title))
    }

    /// The frame of a page with words of its own, in any language.
    pub(super) fn page_in(&self, words: &'static Words, title: String) -> Frame {
        self.framed(Frame::spoken(&self.language, words, title, |_| true))
    }

    fn framed(&self, frame: Frame) -> Frame {
        let has = |role| self.role() == Some(role);
        Frame {
            signed_in_as: Some(self.account.address.to_string()),
            csrf: self.csrf(),
            hr: has(Role::Hr),
            steward: has(Role::Steward),
            council: has(Role::Council),
            leader: !self.leads.is_empty(),
            notice: self.notice.clone(),
            ..frame
        }
    }

    /// Whether they may see what was released about a unit: HR all of it, leaders their units and everything below.
    pub(super) fn may_see(&self, tree: &Tree, unit: &UnitId) -> bool {
        self.role() == Some(Role::Hr) || self.leads_in(tree, unit)
    }

    /// Whether they lead a unit, or one above it.
    pub(super) fn leads_in(&self, tree: &Tree, unit: &UnitId) -> bool {
        let led = |at: usize| tree.upwards(at).any(|above| self.leads.contains(&tree.unit(above).id));
        tree.position(unit).is_some_and(led)
    }
}

type Waiting<T> = Pin<Box<dyn Future<Output = Result<T, HttpError>>>>;

impl FromRequest for Session {
    type Error = HttpError;
    type Future = Waiting<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let service = request.app_data::<web::Data<Service>>().ok_or_else(HttpError::not_found)?.clone();
            let secret = request.cookie(SESSION).and_then(|cookie| Secret::of(cookie.value()));
            let Some(session) = secret else { return Err(nobody(&request)) };
            let (now, asked) = (service.clock().now(), session.clone());
            let found = service.with_config(move |config, _| {
                let found = accounts::session(&config.accounts, &asked, now);
                let Some(account) = found? else {
                    return Ok(None);
                };
                let leads = roster::leads(config.people.db(), &account.address)?;
                let language = roster::language(config.people.db(), &account.address)?;
                Ok(Some((account, leads, language)))
            });
            let (account, leads, language) = found.await?.ok_or_else(|| nobody(&request))?;
            let language = Language::of(&request, language.as_deref());
            Ok(Self { account, session, leads, notice: notice(&request), language })
        })
    }
}

/// Nobody is signed in: whoever asked for a page signs in first, and then gets it.
fn nobody(request: &HttpRequest) -> HttpError {
    match *request.method() {
        Method::GET | Method::HEAD => HttpError::elsewhere(format!(
            "/desk/sign-in?next={}",
            BASE64_URL_SAFE_NO_PAD
                .encode(request.uri().path_and_query().map_or(request.path(), |wanted| wanted.as_str()))
        )),
        _ => HttpError::told(403, "desk", "error-signed-out", Vec::new()),
    }
}

macro_rules! visitors {
    ($($(#[$about:meta])* $name:ident $may:expr;)*) => {$(
        $(#[$about])*
        pub(in crate::web) struct $name(pub(super) Session);

        impl FromRequest for $name {
            type Error = HttpError;
            type Future = Waiting<Self>;

            fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
                let session = Session::from_request(request, payload);
                Box::pin(async move {
                    let session = session.await?;
                    let may: fn(&Session) -> bool = $may;
                    if may(&session) { Ok(Self(session)) } else { Err(HttpError::not_for_you()) }
                })
            }
        }
    )*};
}

visitors! {
    /// Anybody who is signed in.
    SignedIn |_| true;
    /// HR.
    Hr |session| session.role() == Some(Role::Hr);
    /// A steward who leads no unit.
    Steward |session| session.role() == Some(Role::Steward);
    /// The works council.
    Council |session| session.role() == Some(Role::Council);
    /// Whoever has a role.
    Holder |session| session.role().is_some();
    /// HR or the works council.
    Overseer |session| session.role() == Some(Role::Hr) || session.role() == Some(Role::Council);
    /// Whoever leads a unit, and HR.
    Leader |session| !session.leads.is_empty() || session.role() == Some(Role::Hr);
}
