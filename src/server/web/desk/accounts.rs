//! Who may sign in, for HR: the list, an invitation, an end. A leader needs none: the roster says who leads what.

use actix_web::{HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::{
    form::{self, Form},
    page::{Frame, desk_page},
    session::Hr,
};
use crate::web::{Service, error::HttpError};
use candor_mail::EmailAddress;
use candor_people::accounts::{self, Role, Roles};

#[derive(Template)]
#[template(path = "desk/accounts.html")]
struct Page {
    frame: Frame,
    accounts: Vec<Line>,
    problem: Option<String>,
}

struct Line {
    address: String,
    roles: String,
    is_set_up: bool,
    yours: bool,
}

#[derive(Deserialize)]
pub(in crate::web) struct Invite {
    address: String,
    #[serde(default)]
    hr: Option<String>,
    #[serde(default)]
    steward: Option<String>,
    #[serde(default)]
    council: Option<String>,
}

#[derive(Deserialize)]
pub(in crate::web) struct Remove {
    address: String,
}

pub(in crate::web) async fn list(
    service: web::Data<Service>,
    Hr(session): Hr,
) -> Result<HttpResponse, HttpError> {
    let (own, frame) = (session.account.address.clone(), session.frame("Accounts"));
    page(&service, frame, own, None).await
}

async fn page(
    service: &web::Data<Service>,
    frame: Frame,
    own: EmailAddress,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let found = service.with_config(|config, _| Ok(accounts::list(&config.accounts)?));
    let called = |account: &accounts::Account| {
        let named = [(Role::Hr, "HR"), (Role::Steward, "Steward"), (Role::Council, "Works council")];
        let roles: Vec<&str> =
            named.iter().filter(|(role, _)| account.roles.has(*role)).map(|(_, name)| *name).collect();
        if roles.is_empty() { "Leader".to_owned() } else { roles.join(", ") }
    };
    let line = |account: &accounts::Account| Line {
        roles: called(account),
        is_set_up: account.is_set_up,
        yours: account.address == own,
        address: account.address.to_string(),
    };
    desk_page(&Page { frame, accounts: found.await?.iter().map(line).collect(), problem })
}

pub(in crate::web) async fn invite(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<Invite>,
) -> Result<HttpResponse, HttpError> {
    let (own, frame) = (session.account.address.clone(), session.frame("Accounts"));
    let Ok(address) = form.address.trim().parse::<EmailAddress>() else {
        let problem = format!("{:?} is no mail address: nobody was invited.", form.address.trim());
        return page(&service, frame, own, Some(problem)).await;
    };
    let wanted = [(Role::Hr, form.hr), (Role::Steward, form.steward), (Role::Council, form.council)];
    let roles: Roles = wanted.into_iter().filter_map(|(role, on)| on.map(|_| role)).collect();
    if roles == Roles::default() {
        let problem = "Choose at least one role. Leaders need no invitation: they choose a password at \"I have no password\".";
        return page(&service, frame, own, Some(problem.to_owned())).await;
    }
    let mut rng = service.rng();
    let by = session.by(&service);
    let done = service.with_config(move |config, _| {
        let context = config.mail_context(&by);
        Ok(accounts::invite(&config.accounts, &address, &roles, context, &mut rng)?)
    });
    done.await?;
    Ok(form::back_to(
        "/desk/accounts",
        "A mail with a link to choose a password is on its way. The link works for two days.",
    ))
}

pub(in crate::web) async fn remove(
    service: web::Data<Service>,
    Hr(session): Hr,
    Form(form): Form<Remove>,
) -> Result<HttpResponse, HttpError> {
    let own = session.account.address.clone();
    let Ok(address) = form.address.trim().parse::<EmailAddress>() else { return Err(HttpError::not_found()) };
    if address == own {
        let problem = "You cannot remove your own account: somebody else of HR can.".to_owned();
        return page(&service, session.frame("Accounts"), own, Some(problem)).await;
    }
    let by = session.by(&service);
    let done = service.with_config(move |config, _| Ok(accounts::remove(&config.accounts, &address, &by)?));
    let said = if done.await? {
        "The account is removed, and signed out everywhere."
    } else {
        "There was no such account."
    };
    Ok(form::back_to("/desk/accounts", said))
}
