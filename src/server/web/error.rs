//! The only place that gives a refusal of ours its status; what is no HTTP the server refuses itself. Every refusal is
//! words for a person and one code for the page, and never shows a visitor a cause that is ours to mend.

use std::error::Error;

use actix_web::{HttpResponse, ResponseError, error::BlockingError, http::StatusCode};
use serde::Serialize;

use crate::app::{StepError, chain};
use candor_answers::{AcceptError, LookupError};
use candor_db::{DbError, Unavailable};
use candor_people::{
    IssueError,
    accounts::{Busy, SignInError},
};
use candor_protocol::token::RedeemError;
use candor_report::{
    leader_mail::LeaderMailError,
    tongue::{Words, english},
    trend::TrendError,
};

/// A refusal as it goes out.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub(super) struct HttpError {
    status: StatusCode,
    code: &'static str,
    message: String,
    /// What says it at the desk in other languages, with its values; `None`: it is looked for there by its English.
    told: Option<(&'static str, Vec<(&'static str, String)>)>,
    /// Where to look instead: no refusal at all.
    location: Option<String>,
}

#[derive(Serialize)]
struct Body<'a> {
    error: &'a str,
    message: &'a str,
}

impl HttpError {
    fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, code, message: message.into(), told: None, location: None }
    }

    /// The same, with its words among those of the desk.
    pub(super) fn told(
        status: u16,
        code: &'static str,
        name: &'static str,
        values: Vec<(&'static str, String)>,
    ) -> Self {
        let message = Self::say(english(), name, &values);
        Self { told: Some((name, values)), ..Self::new(status, code, message) }
    }

    fn say(words: &Words, name: &str, values: &[(&'static str, String)]) -> String {
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, &**value)).collect();
        words.tell(name, &values)
    }

    /// What it says, and whether that is in the words' language.
    pub(super) fn in_words(&self, words: &Words) -> (String, bool) {
        match &self.told {
            Some((name, values)) => (Self::say(words, name, values), words.has(name)),
            None => {
                let said = words.known(&self.message);
                let is_said = *words == *english() || said != self.message;
                (said, is_said)
            }
        }
    }

    /// Leads to another page.
    pub(super) fn elsewhere(location: String) -> Self {
        Self { location: Some(location), ..Self::new(303, "elsewhere", "") }
    }

    /// Where it leads.
    pub(super) fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// What somebody at the desk asked for cannot be done now, and why.
    pub(super) fn refused(message: impl Into<String>) -> Self {
        Self::new(409, "desk", message)
    }

    /// Somebody is signed in and may not.
    pub(super) fn not_for_you() -> Self {
        Self::told(403, "desk", "error-not-for-you", Vec::new())
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(400, "bad_request", message)
    }

    pub(super) fn not_found() -> Self {
        Self::told(404, "not_found", "error-not-found", Vec::new())
    }

    pub(super) fn packed() -> Self {
        Self::new(415, "packed", "A compressed request is not read: send it as it is.")
    }

    pub(super) fn slow() -> Self {
        Self::new(408, "slow", "The request did not arrive in time. Please try again.")
    }

    pub(super) fn closed_connection() -> Self {
        Self::new(400, "bad_request", "This connection was said to be closed: nothing more is read from it.")
    }

    pub(super) fn too_large() -> Self {
        Self::told(413, "too_large", "error-too-large", Vec::new())
    }

    fn unknown_round() -> Self {
        Self::new(
            404,
            "unknown_round",
            "There is no such round on this server. Open the link again from the mail.",
        )
    }

    fn closed() -> Self {
        Self::new(410, "closed", "This round is over: answers are no longer taken.")
    }

    fn cancelled() -> Self {
        Self::new(
            410,
            "cancelled",
            "This round was cancelled. Nothing that was answered will be used or shown.",
        )
    }

    pub(super) fn not_closed() -> Self {
        Self::new(
            404,
            "not_closed",
            "This round is not closed yet: its public record is made when it closes.",
        )
    }

    fn wrong_circle() -> Self {
        Self::new(403, "wrong_circle", "This token belongs to another group: it cannot be used here.")
    }

    pub(super) fn wrong_secret() -> Self {
        Self::new(
            403,
            "wrong_secret",
            "the peer secret is not the one of this side: give both sides the same file (--peer-secret, or CANDOR_PEER_SECRET_FILE)",
        )
    }

    /// A step of a round that failed, for the operator at the other side, who has to know why.
    pub(super) fn step(error: &StepError) -> Self {
        Self::new(409, "step", chain(error))
    }

    /// The database cannot be used now.
    pub(super) fn unavailable() -> Self {
        Self::told(503, "unavailable", "error-unavailable", Vec::new())
    }

    /// Something on our side. The cause is logged once, here; the visitor hears that it was not their fault.
    pub(super) fn internal(error: &(dyn Error + 'static)) -> Self {
        tracing::error!(error = %chain(error), "a request failed");
        let mut causes = std::iter::successors(Some(error), |cause| (*cause).source());
        if causes.any(|cause| cause.is::<Unavailable>()) {
            return Self::unavailable();
        }
        Self::told(500, "internal", "error-internal", Vec::new())
    }

    /// Whether it is something that somebody at the desk asked for and cannot have now.
    pub(super) fn is_refusal(&self) -> bool {
        self.status == StatusCode::CONFLICT
    }
}

impl ResponseError for HttpError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        let mut reply = HttpResponse::build(self.status);
        if let Some(location) = &self.location {
            return reply.insert_header(("Location", location.clone())).finish();
        }
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            reply.insert_header(("Retry-After", "2"));
        }
        // A refusal may end a request whose body was not read; such a connection is not used again.
        reply.force_close().json(Body { error: self.code, message: &self.message })
    }
}

/// What is something on our side, whoever asked for what.
macro_rules! internal {
    ($($error:ty)*) => {$(
        impl From<$error> for HttpError {
            fn from(error: $error) -> Self {
                Self::internal(&error)
            }
        }
    )*};
}

internal! {
    DbError BlockingError std::io::Error serde_json::Error askama::Error LeaderMailError TrendError
}

impl HttpError {
    /// Too many ask for the same at once.
    pub(super) fn busy() -> Self {
        Self::told(503, "busy", "error-busy", Vec::new())
    }
}

impl From<Busy> for HttpError {
    fn from(_: Busy) -> Self {
        Self::told(503, "busy", "error-sign-in-busy", Vec::new())
    }
}

impl From<SignInError> for HttpError {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Busy(error) => error.into(),
            SignInError::Db(error) => error.into(),
        }
    }
}

impl From<LookupError> for HttpError {
    fn from(error: LookupError) -> Self {
        match error {
            LookupError::UnknownRound => Self::unknown_round(),
            LookupError::Taken(_)
            | LookupError::TooSoon { .. }
            | LookupError::Promise(_)
            | LookupError::Keys(_)
            | LookupError::Db(_) => Self::internal(&error),
        }
    }
}

impl From<IssueError> for HttpError {
    fn from(error: IssueError) -> Self {
        match error {
            IssueError::UnknownRound => Self::unknown_round(),
            IssueError::Closed => Self::closed(),
            IssueError::Cancelled => Self::cancelled(),
            IssueError::Restored => Self::new(
                410,
                "restored",
                "This round stopped early: its server had to be set back to an earlier state, and links cannot be used any more.",
            ),
            IssueError::UnknownLink => Self::new(
                403,
                "unknown_link",
                "This link is not known. Open it again from the newest mail; an older link stops working when a new one is sent.",
            ),
            IssueError::AlreadyUsed => Self::new(
                409,
                "already_used",
                "This link has been used already: it works once, for one person. If it was not you, tell your works council or HR.",
            ),
            IssueError::BadRequest(_) => Self::bad_request("The request for a token is malformed."),
            IssueError::Busy => {
                Self::new(503, "busy", "Many people are answering right now. Please try again in a moment.")
            }
            // The writer has said why.
            IssueError::Unavailable => Self::unavailable(),
            IssueError::Write
            | IssueError::Key(_)
            | IssueError::Unfit(_)
            | IssueError::Keys(_)
            | IssueError::Promise(_)
            | IssueError::Db(_) => Self::internal(&error),
        }
    }
}

impl From<AcceptError> for HttpError {
    fn from(error: AcceptError) -> Self {
        match error {
            AcceptError::Lookup(error) => error.into(),
            AcceptError::Closed => Self::closed(),
            AcceptError::Cancelled => Self::cancelled(),
            AcceptError::UnknownCircle => Self::wrong_circle(),
            AcceptError::Redeem(RedeemError::Token) => {
                Self::new(403, "bad_token", "This token is not valid for this round and group.")
            }
            AcceptError::Redeem(error) => Self::bad_request(sentence(&error.to_string())),
            AcceptError::Box { .. } => Self::bad_request(sentence(&error.to_string())),
            AcceptError::AlreadyAnswered => Self::new(
                409,
                "already_answered",
                "This token has been used already: the first answer counts, and nothing was changed.",
            ),
            AcceptError::Busy => {
                Self::new(503, "busy", "Many people are answering right now. Please try again in a moment.")
            }
            // The writer has said why.
            AcceptError::Unavailable => Self::unavailable(),
            AcceptError::Write => Self::internal(&error),
        }
    }
}

/// What an error says, as a sentence.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let end = if text.ends_with('.') { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_queue_is_told_when_to_come_back() {
        let reply = HttpError::from(AcceptError::Busy).error_response();
        assert_eq!(reply.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(reply.headers().get("retry-after").unwrap(), "2");
    }

    #[test]
    fn a_database_that_is_away_is_worth_another_try_however_deep_the_cause_lies() {
        let away = || DbError::from(Unavailable::Away("postgres.example".to_owned()));
        for refusal in [
            HttpError::from(away()),
            HttpError::from(AcceptError::Lookup(LookupError::Db(away()))),
            HttpError::from(IssueError::Db(away())),
            HttpError::from(AcceptError::Unavailable),
        ] {
            assert_eq!(refusal.status, StatusCode::SERVICE_UNAVAILABLE);
            assert!(refusal.error_response().headers().contains_key("retry-after"));
            assert!(!refusal.message.contains("example"), "{}", refusal.message);
        }
    }

    #[test]
    fn a_visitor_never_sees_a_cause() {
        let cause = candor_db::DbError::NoTls;
        let reply = HttpError::from(AcceptError::Lookup(LookupError::Db(cause)));
        assert_eq!(reply.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!reply.message.contains("TLS"));
    }
}
