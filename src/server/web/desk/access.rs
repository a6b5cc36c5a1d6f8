//! Signing in and out, choosing a password, and asking for the link to do so.
//!
//! No reply tells whether an address is known: the words are the same, and so is the work before them.

use actix_web::{HttpRequest, HttpResponse, http::header::LOCATION, web};
use askama::Template;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use rand::rngs::StdRng;
use serde::Deserialize;

use super::{
    cookies::{self, DEVICE, SESSION, cookie},
    form::{self, AnonymousForm, Form, Nothing},
    language::Language,
    page::{Frame, desk_page},
    session::SignedIn,
    words::why_in,
};
use crate::{
    app::Config,
    web::{Service, error::HttpError},
};
use candor_journal::By;
use candor_mail::EmailAddress;
use candor_people::{
    accounts::{self, InviteError, Secret},
    roster,
};

#[derive(Template)]
#[template(path = "desk/sign-in.html")]
struct SignInPage {
    frame: Frame,
    next: String,
    address: String,
    failed: bool,
}

#[derive(Template)]
#[template(path = "desk/forgotten.html")]
struct ForgottenPage {
    frame: Frame,
    asked: bool,
}

#[derive(Template)]
#[template(path = "desk/set-up.html")]
struct SetUpPage {
    frame: Frame,
    /// Whose password is chosen; `None` where the link does not work.
    address: Option<String>,
    secret: String,
    problem: Option<String>,
}

#[derive(Deserialize)]
pub(in crate::web) struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
pub(in crate::web) struct SignIn {
    address: String,
    password: String,
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
pub(in crate::web) struct Address {
    address: String,
}

#[derive(Deserialize)]
pub(in crate::web) struct NewPassword {
    password: String,
    again: String,
}

/// The page that somebody wanted: one of the desk's, or the first.
fn wanted(next: &str) -> String {
    let path = BASE64_URL_SAFE_NO_PAD.decode(next).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let fits = |path: &String| {
        path.starts_with("/desk/")
            && path.chars().all(|c| c.is_ascii_alphanumeric() || "/-._%?=&".contains(c))
    };
    path.filter(fits).unwrap_or_else(|| "/desk".to_owned())
}

/// The frame of a page for whoever asks, who need not be signed in.
fn nobodys(request: &HttpRequest, title: &str) -> Frame {
    let language = Language::of(request, None);
    Frame::of_nobody(&language, &language.words.said(title), cookies::notice(request))
}

pub(in crate::web) async fn sign_in_form(
    request: HttpRequest,
    next: web::Query<Next>,
) -> Result<HttpResponse, HttpError> {
    desk_page(&SignInPage {
        frame: nobodys(&request, "sign-in-title"),
        next: next.into_inner().next,
        address: String::new(),
        failed: false,
    })
}

pub(in crate::web) async fn sign_in(
    service: web::Data<Service>,
    request: HttpRequest,
    AnonymousForm(form): AnonymousForm<SignIn>,
) -> Result<HttpResponse, HttpError> {
    let device = request.cookie(DEVICE).and_then(|cookie| Secret::of(cookie.value()));
    let (now, mut rng) = (service.clock().now(), service.rng());
    let SignIn { address, password, next } = form;
    // An address that cannot be one costs the same.
    let asked: EmailAddress = address
        .trim()
        .parse()
        .or_else(|_| "nobody@invalid.example".parse())
        .map_err(|error| HttpError::internal(&error))?;
    let done = service.with_config(move |config, _| {
        Ok(accounts::sign_in(&config.accounts, &asked, &password, device.as_ref(), now, &mut rng)?)
    });
    match done.await? {
        Some(signed_in) => Ok(welcome(&service, &signed_in, &wanted(&next))),
        None => {
            let frame = Frame { notice: None, ..nobodys(&request, "sign-in-title") };
            desk_page(&SignInPage { frame, next, address, failed: true })
        }
    }
}

/// Hands both cookies out and leads on.
fn welcome(service: &Service, signed_in: &accounts::SignedIn, to: &str) -> HttpResponse {
    let secure = service.config().is_ok_and(|config| config.public_url.starts_with("https://"));
    let mut device = cookie(DEVICE, signed_in.device.text(), secure);
    device.set_max_age(actix_web::cookie::time::Duration::days(365));
    HttpResponse::SeeOther()
        .cookie(cookie(SESSION, signed_in.session.text(), secure))
        .cookie(device)
        .insert_header((LOCATION, to.to_owned()))
        .finish()
}

pub(in crate::web) async fn sign_out(
    service: web::Data<Service>,
    SignedIn(session): SignedIn,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let (words, session) = (session.words(), session.session);
    let done = service.with_config(move |config, _| Ok(accounts::sign_out(&config.accounts, &session)?));
    done.await?;
    Ok(form::back_to("/desk/sign-in", &words.plain("signed-out")))
}

pub(in crate::web) async fn sign_out_everywhere(
    service: web::Data<Service>,
    SignedIn(session): SignedIn,
    Form(_): Form<Nothing>,
) -> Result<HttpResponse, HttpError> {
    let (words, address) = (session.words(), session.account.address);
    let done =
        service.with_config(move |config, _| Ok(accounts::sign_out_everywhere(&config.accounts, &address)?));
    done.await?;
    Ok(form::back_to("/desk/sign-in", &words.plain("signed-out-everywhere")))
}

pub(in crate::web) async fn forgotten_form(request: HttpRequest) -> Result<HttpResponse, HttpError> {
    desk_page(&ForgottenPage { frame: nobodys(&request, "password-title"), asked: false })
}

/// The reply comes first, and the work after it: neither words nor time tell whether the address is known.
pub(in crate::web) async fn forgotten(
    service: web::Data<Service>,
    request: HttpRequest,
    AnonymousForm(form): AnonymousForm<Address>,
) -> Result<HttpResponse, HttpError> {
    if let Ok(address) = form.address.trim().parse::<EmailAddress>() {
        let later = service.clone();
        let taken = service.asked().take(address, move |address| {
            let (now, mut rng) = (later.clock().now(), later.rng());
            let sent = later.config().map_err(|error| error.to_string()).and_then(|config| {
                send_link(config, address, now, &mut rng).map_err(|error| error.to_string())
            });
            if let Err(error) = sent {
                tracing::error!(error, "a set-up link could not be sent");
            }
        });
        if !taken {
            return Err(HttpError::busy());
        }
    }
    desk_page(&ForgottenPage { frame: nobodys(&request, "password-title"), asked: true })
}

fn send_link(
    config: &Config,
    address: &EmailAddress,
    now: chrono::DateTime<chrono::Utc>,
    rng: &mut StdRng,
) -> Result<(), InviteError> {
    let leads = !roster::leads(config.people.db(), address)?.is_empty();
    let by = By::itself(now);
    let context = config.mail_context(&by);
    accounts::ask_for_set_up(&config.accounts, address, leads, context, rng)
}

fn secret(path: &str) -> Result<Secret, HttpError> {
    Secret::of(path).ok_or_else(HttpError::not_found)
}

pub(in crate::web) async fn set_up_form(
    service: web::Data<Service>,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    set_up_page(&service, &request, secret(&path)?, None).await
}

async fn set_up_page(
    service: &web::Data<Service>,
    request: &HttpRequest,
    secret: Secret,
    problem: Option<String>,
) -> Result<HttpResponse, HttpError> {
    let (now, asked) = (service.clock().now(), secret.clone());
    let found =
        service.with_config(move |config, _| Ok(accounts::set_up_address(&config.accounts, &asked, now)?));
    desk_page(&SetUpPage {
        frame: nobodys(request, "password-title"),
        address: found.await?.map(|address| address.to_string()),
        secret: secret.text().to_owned(),
        problem,
    })
}

pub(in crate::web) async fn set_up(
    service: web::Data<Service>,
    request: HttpRequest,
    path: web::Path<String>,
    AnonymousForm(form): AnonymousForm<NewPassword>,
) -> Result<HttpResponse, HttpError> {
    let secret = secret(&path)?;
    if form.password != form.again {
        let differ = Language::of(&request, None).words.plain("password-differs");
        return set_up_page(&service, &request, secret, Some(differ)).await;
    }
    let words = Language::of(&request, None).words;
    let (now, mut rng) = (service.clock().now(), service.rng());
    let asked = secret.clone();
    let done = service.with_config(move |config, _| {
        match accounts::set_up(&config.accounts, &asked, &form.password, now, &mut rng) {
            Ok(signed_in) => Ok(Ok(signed_in)),
            Err(error) => Ok(Err(why_in(words, error)?)),
        }
    });
    match done.await? {
        Ok(signed_in) => Ok(welcome(&service, &signed_in, "/desk")),
        Err(problem) => set_up_page(&service, &request, secret, Some(problem)).await,
    }
}
