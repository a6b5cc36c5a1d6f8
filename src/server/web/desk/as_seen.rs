//! What employees would meet, looked at before a round is opened: the page with its own program, told the promise as it would be, and
//! the mails as they would look.
//!
//! Nothing is sent and nothing is kept, whatever is pressed: the policy of the page lets it reach its files and nothing else, and the
//! answers side is never asked. The page that employees get is not changed by it: this is a copy with a mark over it.

use actix_web::{HttpResponse, http::header::CONTENT_SECURITY_POLICY, web};
use askama::Template;

use super::{
    form::Form,
    round_form::RoundForm,
    session::{Hr, Session},
};
use crate::{
    app::{Config, Sample, Samples},
    files::{PREVIEW, PREVIEW_JS, RESPOND},
    web::{Service, error::HttpError, pages},
};
use candor_clock::Clock;
use candor_mail::Letter;
use candor_report::tongue::Words;

/// What the page needs besides, before its own program.
#[derive(Template)]
#[template(path = "desk/as-seen.html", block = "head")]
struct Head<'a> {
    told: &'a str,
    style: &'a str,
    program: &'a str,
}

/// What says that it is a preview, above everything else.
#[derive(Template)]
#[template(path = "desk/as-seen.html", block = "mark")]
struct Mark {
    words: &'static Words,
    circle: String,
}

/// The first script of the page, before which what it needs is put.
const PROGRAM: &str = "<script defer";
const BODY: &str = "<body>";

/// The mails by the names that stand in addresses, and the messages that say what they are.
pub(super) const MAILS: [(&str, Sample, &str); 4] = [
    ("invitation", Sample::Invitation, "seen-invitation"),
    ("reminder", Sample::Reminder, "seen-reminder"),
    ("again", Sample::Again, "seen-again"),
    ("results", Sample::Results, "seen-results"),
];

/// The page as one circle would meet it.
pub(in crate::web) async fn page(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<usize>,
    Form(form): Form<RoundForm>,
) -> Result<HttpResponse, HttpError> {
    let (at, words) = (path.into_inner(), spoken(&session));
    let found = service.with_config(move |config, clock| {
        let (samples, circle) = samples(config, clock, &form, at)?;
        let (told, link) = samples.page();
        let told = serde_json::json!({ "told": told, "link": link }).to_string();
        Ok((previewed(words, &told, circle)?, config.public_url.clone()))
    });
    let (html, origin) = found.await?;
    let policy = format!(
        "default-src 'none'; script-src {origin}/asset/; style-src {origin}/asset/; img-src {origin}/asset/; connect-src {origin}/asset/; \
         form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-scripts allow-same-origin allow-forms"
    );
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .content_type("text/html; charset=utf-8")
        .body(html))
}

/// The page that is served to everybody, with the promise in it and the mark over it.
fn previewed(words: &'static Words, told: &str, circle: String) -> Result<String, HttpError> {
    let (style, program) = (PREVIEW.path, PREVIEW_JS.path);
    let (head, mark) = (Head { told, style, program }.render()?, Mark { words, circle }.render()?);
    let whole = RESPOND.text.split_once(PROGRAM).and_then(|(before, rest)| {
        let (rest, body) = rest.split_once(BODY)?;
        Some([before, &head, PROGRAM, rest, BODY, &mark, body].concat())
    });
    whole.ok_or_else(HttpError::not_found)
}

/// What says it to a visitor: their language, or English where it has not these words.
fn spoken(session: &Session) -> &'static Words {
    session.page(&session.say("open-title")).main
}

/// A mail as it would look, in one language: its subject, the HTML, and the plain text.
pub(in crate::web) async fn mail(
    service: web::Data<Service>,
    Hr(session): Hr,
    path: web::Path<(String, String)>,
    Form(form): Form<RoundForm>,
) -> Result<HttpResponse, HttpError> {
    let (name, language) = path.into_inner();
    let what = MAILS.iter().find(|(one, ..)| *one == name).map(|(_, what, _)| *what);
    let what = what.ok_or_else(HttpError::not_found)?;
    let found = service.with_config(move |config, clock| {
        let (samples, _) = samples(config, clock, &form, 0)?;
        if !samples.mails().contains(&what) {
            return Err(HttpError::not_found());
        }
        samples.letter(what, Some(&language)).map_err(HttpError::from)
    });
    let Letter { subject, text, html, .. } = found.await?;
    let below = TextBelow { words: spoken(&session), subject, text }.render()?;
    Ok(pages::mail(html.replace("</body>", &format!("{below}</body>"))))
}

/// What a mail says besides, below it.
#[derive(Template)]
#[template(path = "desk/mail-below.html")]
struct TextBelow {
    words: &'static Words,
    subject: String,
    text: String,
}

/// What the people of one circle would get and meet, and the circle's name; or what is wrong with the form.
fn samples(
    config: &Config,
    clock: &Clock,
    form: &RoundForm,
    at: usize,
) -> Result<(Samples, String), HttpError> {
    let plan = form.plan(config, clock.now()).map_err(HttpError::refused)?;
    let circle = plan.circles.get(at).ok_or_else(HttpError::not_found)?.name.clone();
    Ok((Samples::of(config, &plan, at)?, circle))
}
