//! Who may sign in: HR sees everybody and gives HR's role; stewards and the works council see their own, confirm whom HR
//! proposes, and invite and end their own. A leader needs no account from here: the roster says who leads what.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    session::{Holder, Session},
    words::{role as called, why_in},
};
use crate::{
    app::Config,
    web::{Service, error::HttpError},
};
use candor_mail::EmailAddress;
use candor_people::{
    accounts::{self, Given, Giver, Role, RoleRefusal},
    roster,
};

#[derive(Template)]
#[template(path = "desk/accounts.html")]
struct Page {
    frame: Frame,
    /// What the visitor is.
    own: String,
    is_hr: bool,
    accounts: Vec<Line>,
    proposals: Vec<Proposed>,
    /// The roles that can be given: their words, what they are called, what they do.
    roles: Vec<(&'static str, String, String)>,
    problem: Option<String>,
}

struct Line {
    address: String,
    role: String,
    is_set_up: bool,
    yours: bool,
    /// Whether the visitor may end it.
    may_end: bool,
}

struct Proposed {
    address: String,
    role: String,
    /// Whether the visitor decides.
    yours: bool,
}

#[derive(Deserialize)]
pub(in crate::web) struct Invite {
    address: String,
    role: String,
}

#[derive(Deserialize)]
pub(in crate::web) struct OneAccount {
    address: String,
}

/// The message that says what each role does, in one line.
fn does(role: Role) -> &'static str {
    match role {
        Role::Hr => "accounts-hr-does",
        Role::Steward => "accounts-steward-does",
        Role::Council => "accounts-council-does",
    }
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Holder(session): Holder,
) -> Result<HttpResponse, HttpError> {
    page(&service, &session, None).await
}

async fn page(
    service: &web::Data<Service>,
    session: &Session,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let own = session.role().ok_or_else(HttpError::not_for_you)?;
    let found = service.with_config(|config, _| {
        Ok((accounts::list(&config.accounts)?, accounts::proposals(&config.accounts)?))
    });
    let (all, proposed) = found.await?;
    let is_hr = own == Role::Hr;
    let frame = session.page(&session.say("accounts-title"));
    let words = frame.main;
    let line = |account: accounts::Account| Line {
        role: account.role.map_or_else(|| words.plain("accounts-leader"), |role| called(words, role)),
        is_set_up: account.is_set_up,
        yours: account.address == session.account.address,
        may_end: account.role.map_or(is_hr, |role| role == own),
        address: account.address.to_string(),
    };
    let roles = Role::ALL.into_iter().filter(|role| is_hr || *role == own);
    desk_page(&Page {
        frame,
        own: called(words, own),
        is_hr,
        accounts: all.into_iter().filter(|one| is_hr || one.role == Some(own)).map(line).collect(),
        proposals: proposed
            .into_iter()
            .filter(|one| is_hr || one.role == own)
            .map(|one| Proposed {
                address: one.address.to_string(),
                role: called(words, one.role),
                yours: one.role == own,
            })
            .collect(),
        roles: roles.map(|role| (role.as_str(), called(words, role), words.plain(does(role)))).collect(),
        problem,
    })
}

fn leads(config: &Config, address: &EmailAddress) -> Result<bool, RoleRefusal> {
    Ok(!roster::leads(config.people.db(), address)?.is_empty())
}

/// Takes a step with one address, and says how it went, by the name of a message; a refusal stands on the page.
async fn step(
    service: web::Data<Service>,
    session: Session,
    address: &str,
    work: impl FnOnce(&Config, &EmailAddress, Role) -> Result<&'static str, RoleRefusal> + Send + 'static,
) -> Result<HttpResponse, HttpError> {
    let own = session.role().ok_or_else(HttpError::not_for_you)?;
    let Ok(address) = address.trim().parse::<EmailAddress>() else {
        let typed = format!("{:?}", address.trim());
        let problem = session.say("accounts-no-address").arg("typed", typed).to_string();
        return page(&service, &session, Some(problem)).await;
    };
    let words = session.words();
    let done = service.with_config(move |config, _| match work(config, &address, own) {
        Ok(said) => Ok(Ok(said)),
        Err(error) => Ok(Err(why_in(words, error)?)),
    });
    match done.await? {
        Ok(said) => Ok(form::back_to("/desk/accounts", &session.words().plain(said))),
        Err(problem) => page(&service, &session, Some(problem)).await,
    }
}

pub(in crate::web) async fn invite(
    service: web::Data<Service>,
    Holder(session): Holder,
    Form(form): Form<Invite>,
) -> Result<HttpResponse, HttpError> {
    let Ok(role) = form.role.parse::<Role>() else {
        let problem = session.words().plain("accounts-choose-role");
        return page(&service, &session, Some(problem)).await;
    };
    let (by, mut rng) = (session.by(&service), service.rng());
    step(service, session, &form.address, move |config, address, own| {
        let context = config.mail_context(&by);
        let who = (address, leads(config, address)?);
        match accounts::give(&config.accounts, who, role, Giver::Holder(own), context, &mut rng)? {
            Given::Access => Ok("accounts-invited"),
            Given::Proposed => Ok("accounts-is-noted"),
        }
    })
    .await
}

pub(in crate::web) async fn confirm(
    service: web::Data<Service>,
    Holder(session): Holder,
    Form(form): Form<OneAccount>,
) -> Result<HttpResponse, HttpError> {
    let (by, mut rng) = (session.by(&service), service.rng());
    step(service, session, &form.address, move |config, address, own| {
        let context = config.mail_context(&by);
        let who = (address, leads(config, address)?);
        accounts::confirm(&config.accounts, who, own, context, &mut rng)?;
        Ok("accounts-confirmed")
    })
    .await
}

pub(in crate::web) async fn decline(
    service: web::Data<Service>,
    Holder(session): Holder,
    Form(form): Form<OneAccount>,
) -> Result<HttpResponse, HttpError> {
    let by = session.by(&service);
    step(service, session, &form.address, move |config, address, own| {
        accounts::decline(&config.accounts, address, own, config.mail_context(&by))?;
        Ok("accounts-declined")
    })
    .await
}

pub(in crate::web) async fn remove(
    service: web::Data<Service>,
    Holder(session): Holder,
    Form(form): Form<OneAccount>,
) -> Result<HttpResponse, HttpError> {
    if form.address.trim() == session.account.address.as_str() {
        let problem = session.words().plain("accounts-own");
        return page(&service, &session, Some(problem)).await;
    }
    let (by, mut rng) = (session.by(&service), service.rng());
    step(service, session, &form.address, move |config, address, own| {
        let context = config.mail_context(&by);
        match accounts::remove(&config.accounts, address, Giver::Holder(own), context, &mut rng) {
            Ok(()) => Ok("accounts-removed"),
            Err(RoleRefusal::Unknown(_)) => Ok("accounts-none"),
            Err(error) => Err(error),
        }
    })
    .await
}
