//! Every route there is, and who may call it. A test walks this table.

use actix_web::{guard, http::Method, middleware::Compress, web};

use super::{
    Service, answer, assets, circle, demo,
    desk::{
        access, accounts, as_seen, audit_files, cards, comments, compare, downloads, guardians,
        health as desk_health, home, journal, look, mail, notes as desk_notes, open, overview, reports,
        roster, roster_hand, roster_import, rounds, schedule, steps, unit_comments,
    },
    health, internal, pages, poster, promise, results, token,
};
use candor_db::Side;

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody, without saying who they are. The reply is the same for everybody.
    Anyone,
    /// Whoever has the link to the results of a unit, which is the same for everybody in it, and so is the reply.
    Linked,
    /// Whoever holds an unused invitation code; checked in the handler's one transaction.
    Invited,
    /// Whoever holds a token; checked by its signature.
    TokenHolder,
    /// Anybody, but only while `candor demo` serves made-up data on this machine.
    DemoVisitor,
    /// Anybody, before signing in on the desk. The reply does not tell whether an address is known.
    Desk,
    /// Whoever is signed in.
    SignedIn,
    /// HR.
    Hr,
    /// Whoever leads a unit, about this unit and everything below it; and HR.
    Leader,
    /// A steward, who leads no unit.
    Steward,
    /// The works council.
    Council,
    /// Whoever has a role.
    Holder,
    /// HR or the works council.
    Overseer,
    /// The people side in another process; checked by the secret that both sides share.
    Peer,
}

/// One route.
#[derive(Debug)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// The side that has it; `None`: both. Where only the other side is served, there is nothing at this address.
    pub side: Option<Side>,
    /// Who may call it.
    pub audience: Audience,
    handler: fn() -> actix_web::Route,
}

macro_rules! route {
    ($method:ident $path:literal $side:ident $audience:ident $handler:path) => {
        Route {
            method: Method::$method,
            path: $path,
            side: $side,
            audience: Audience::$audience,
            handler: || on(Method::$method).to($handler),
        }
    };
}

/// What a method's route answers: HEAD like GET (RFC 9110, section 9.3.2), of which the server leaves the body out.
fn on(method: Method) -> actix_web::Route {
    match method {
        Method::GET => web::route().guard(guard::Any(guard::Get()).or(guard::Head())),
        method => web::route().method(method),
    }
}

const PEOPLE: Option<Side> = Some(Side::People);
const ANSWERS: Option<Side> = Some(Side::Answers);
const BOTH: Option<Side> = None;

/// The table. What everybody asks for stands first: it is looked through from the top.
pub const ROUTES: &[Route] = &[
    route!(POST "/v1/rounds/{round}/token" PEOPLE Invited token::collect),
    route!(POST "/v1/rounds/{round}/answers" ANSWERS TokenHolder answer::submit),
    route!(OPTIONS "/v1/rounds/{round}/answers" ANSWERS Anyone answer::preflight),
    route!(POST "/v1/rounds/{round}/entries" ANSWERS TokenHolder answer::enter),
    route!(OPTIONS "/v1/rounds/{round}/entries" ANSWERS Anyone answer::preflight),
    route!(GET "/v1/rounds/{round}/entries" ANSWERS Anyone promise::entries),
    route!(GET "/asset/{file}" PEOPLE Anyone assets::asset),
    route!(GET "/v1/rounds/{round}/circles/{circle}/page" PEOPLE Anyone circle::page),
    route!(GET "/i" PEOPLE Anyone assets::respond),
    route!(GET "/" PEOPLE Anyone pages::home),
    route!(GET "/i{changed:[^A-Za-z0-9].*}" PEOPLE Anyone assets::respond),
    route!(GET "/livez" BOTH Anyone health::lives),
    route!(GET "/readyz" BOTH Anyone health::is_ready),
    route!(GET "/check" PEOPLE Anyone assets::check),
    route!(GET "/poster/{round}" PEOPLE Anyone poster::poster),
    route!(GET "/results/{round}/{unit}/{key}" PEOPLE Linked results::show),
    route!(GET "/v1/rounds/{round}/promise" BOTH Anyone promise::whole),
    route!(GET "/v1/rounds/{round}/manifest" BOTH Anyone promise::manifest),
    route!(GET "/v1/rounds/{round}/instrument" BOTH Anyone promise::instrument),
    route!(GET "/v1/rounds/{round}/circles/{circle}" BOTH Anyone promise::circle),
    route!(GET "/v1/rounds/{round}/record" ANSWERS Anyone promise::record),
    route!(GET "/internal/rounds" ANSWERS Peer internal::rounds),
    route!(POST "/internal/rounds/{round}/keys" ANSWERS Peer internal::keys),
    route!(POST "/internal/rounds/{round}/promise" ANSWERS Peer internal::promise),
    route!(POST "/internal/rounds/{round}/close" ANSWERS Peer internal::close),
    route!(GET "/internal/rounds/{round}/parcel" ANSWERS Peer internal::parcel),
    route!(POST "/internal/rounds/{round}/layer" ANSWERS Peer internal::layer),
    route!(GET "/internal/rounds/{round}/turnout" ANSWERS Peer internal::turnout),
    route!(POST "/internal/rounds/{round}/cancel" ANSWERS Peer internal::cancel),
    route!(GET "/internal/rounds/{round}/release" ANSWERS Peer internal::release),
    route!(GET "/internal/rounds/{round}/comments" ANSWERS Peer internal::comments),
    route!(POST "/internal/rounds/{round}/forget" ANSWERS Peer internal::forget),
    route!(GET "/desk" PEOPLE SignedIn home::home),
    route!(POST "/desk/clock" PEOPLE Hr home::accept_clock),
    route!(GET "/desk/sign-in" PEOPLE Desk access::sign_in_form),
    route!(POST "/desk/sign-in" PEOPLE Desk access::sign_in),
    route!(POST "/desk/sign-out" PEOPLE SignedIn access::sign_out),
    route!(POST "/desk/sign-out-everywhere" PEOPLE SignedIn access::sign_out_everywhere),
    route!(GET "/desk/forgotten" PEOPLE Desk access::forgotten_form),
    route!(POST "/desk/forgotten" PEOPLE Desk access::forgotten),
    route!(GET "/desk/set-up/{secret}" PEOPLE Desk access::set_up_form),
    route!(POST "/desk/set-up/{secret}" PEOPLE Desk access::set_up),
    route!(GET "/desk/accounts" PEOPLE Holder accounts::list),
    route!(POST "/desk/accounts/invite" PEOPLE Holder accounts::invite),
    route!(POST "/desk/accounts/confirm" PEOPLE Holder accounts::confirm),
    route!(POST "/desk/accounts/decline" PEOPLE Holder accounts::decline),
    route!(POST "/desk/accounts/remove" PEOPLE Holder accounts::remove),
    route!(GET "/desk/journal" PEOPLE Overseer journal::show),
    route!(GET "/desk/health" PEOPLE Hr desk_health::show),
    route!(GET "/desk/mail" PEOPLE Hr mail::show),
    route!(POST "/desk/mail/stop" PEOPLE Hr mail::stop),
    route!(POST "/desk/mail/go" PEOPLE Hr mail::go),
    route!(POST "/desk/mail/retry" PEOPLE Hr mail::retry),
    route!(GET "/desk/roster" PEOPLE Hr roster::show),
    route!(GET "/desk/roster/files/{file}" PEOPLE Hr roster::file),
    route!(POST "/desk/roster/same" PEOPLE Hr roster::same),
    route!(POST "/desk/roster/people" PEOPLE Hr roster_hand::find),
    route!(GET "/desk/roster/units/{unit}" PEOPLE Hr roster_hand::unit),
    route!(POST "/desk/roster/person" PEOPLE Hr roster_hand::person),
    route!(POST "/desk/roster/step" PEOPLE Hr roster_hand::preview),
    route!(POST "/desk/roster/step/take" PEOPLE Hr roster_hand::take),
    route!(POST "/desk/roster/preview" PEOPLE Hr roster_import::preview),
    route!(POST "/desk/roster/leaders" PEOPLE Hr roster_import::leaders),
    route!(POST "/desk/roster/columns" PEOPLE Hr roster_import::columns),
    route!(POST "/desk/roster/import" PEOPLE Hr roster_import::import),
    route!(GET "/desk/roster/undo" PEOPLE Hr roster_import::ask_undo),
    route!(POST "/desk/roster/undo" PEOPLE Hr roster_import::undo),
    route!(GET "/desk/schedule" PEOPLE Hr schedule::show),
    route!(POST "/desk/schedule" PEOPLE Hr schedule::set),
    route!(POST "/desk/schedule/order" PEOPLE Hr schedule::order),
    route!(GET "/desk/guardians" PEOPLE Hr guardians::show),
    route!(POST "/desk/guardians" PEOPLE Hr guardians::name),
    route!(POST "/desk/guardians/add" PEOPLE Hr guardians::add),
    route!(GET "/desk/rounds" PEOPLE Hr rounds::list),
    route!(GET "/desk/open" PEOPLE Hr open::form),
    route!(GET "/desk/open/preview" PEOPLE Hr open::preview),
    route!(POST "/desk/open/preview" PEOPLE Hr open::preview_sent),
    route!(POST "/desk/open/file" PEOPLE Hr open::upload),
    route!(POST "/desk/open/page/{circle}" PEOPLE Hr as_seen::page),
    route!(POST "/desk/open/mail/{mail}/{language}" PEOPLE Hr as_seen::mail),
    route!(POST "/desk/open" PEOPLE Hr open::open),
    route!(GET "/desk/rounds/{round}" PEOPLE Hr rounds::show),
    route!(POST "/desk/rounds/{round}/resend" PEOPLE Hr steps::resend),
    route!(POST "/desk/rounds/{round}/cards" PEOPLE Hr cards::sheet),
    route!(GET "/desk/rounds/{round}/parcel" PEOPLE Hr guardians::parcel),
    route!(POST "/desk/rounds/{round}/layer" PEOPLE Hr guardians::layer),
    route!(GET "/desk/rounds/{round}/remind" PEOPLE Hr steps::ask_remind),
    route!(POST "/desk/rounds/{round}/remind" PEOPLE Hr steps::remind),
    route!(GET "/desk/rounds/{round}/close" PEOPLE Hr steps::ask_close),
    route!(POST "/desk/rounds/{round}/close" PEOPLE Hr steps::close),
    route!(GET "/desk/rounds/{round}/cancel" PEOPLE Hr steps::ask_cancel),
    route!(POST "/desk/rounds/{round}/cancel" PEOPLE Hr steps::cancel),
    route!(GET "/desk/rounds/{round}/look" PEOPLE Hr look::table),
    route!(GET "/desk/rounds/{round}/look/{at}" PEOPLE Hr look::letter),
    route!(GET "/desk/rounds/{round}/look/{at}/comments" PEOPLE Hr look::comments),
    route!(GET "/desk/rounds/{round}/look/{at}/{picture}" PEOPLE Hr look::picture),
    route!(GET "/desk/rounds/{round}/publish" PEOPLE Hr steps::ask_publish),
    route!(POST "/desk/rounds/{round}/publish" PEOPLE Hr steps::publish),
    route!(GET "/desk/files/{file}" PEOPLE Hr downloads::file),
    route!(GET "/desk/overview" PEOPLE Leader overview::newest),
    route!(GET "/desk/overview/{round}" PEOPLE Leader overview::show),
    route!(GET "/desk/compare" PEOPLE Leader compare::show),
    route!(GET "/desk/reports" PEOPLE Leader reports::list),
    route!(GET "/desk/reports/{unit}" PEOPLE Leader reports::report),
    route!(GET "/desk/reports/{unit}/comments" PEOPLE Leader unit_comments::show),
    route!(GET "/desk/charts/{unit}.svg" PEOPLE Leader reports::trend),
    route!(GET "/desk/charts/{unit}/{picture}" PEOPLE Leader reports::picture),
    route!(POST "/desk/reports/{unit}/note" PEOPLE Leader desk_notes::write),
    route!(GET "/desk/comments" PEOPLE Steward comments::list),
    route!(GET "/desk/comments/{round}" PEOPLE Steward comments::show),
    route!(POST "/desk/comments/{round}/read" PEOPLE Steward comments::read),
    route!(POST "/desk/comments/{round}/redact" PEOPLE Steward comments::redact),
    route!(POST "/desk/comments/{round}/bring-back" PEOPLE Steward comments::bring_back),
    route!(GET "/desk/audit-files" PEOPLE Council audit_files::list),
    route!(POST "/desk/audit-files/{round}" PEOPLE Council audit_files::fetch),
    route!(POST "/desk/audit-files/{round}/not-needed" PEOPLE Council audit_files::not_needed),
    route!(GET "/demo" PEOPLE DemoVisitor demo::index),
    route!(GET "/demo/mail/{unit}" PEOPLE DemoVisitor demo::letter),
    route!(GET "/demo/chart/{unit}" PEOPLE DemoVisitor demo::chart),
    route!(GET "/demo/dimensions/{unit}" PEOPLE DemoVisitor demo::dimensions),
    route!(GET "/demo/release.csv" PEOPLE DemoVisitor demo::export),
];

impl Route {
    /// With what the client takes packed. What comes back for a token or a ballot is random numbers: packed, they are as long.
    pub(super) fn handler(&self) -> actix_web::Route {
        let handler = (self.handler)();
        match self.audience {
            Audience::Invited | Audience::TokenHolder => handler,
            _ => handler.wrap(Compress::default()),
        }
    }

    /// Whether this process has it.
    pub(super) fn is_served(&self, service: &Service) -> bool {
        match self.side {
            Some(Side::People) => service.people().is_ok(),
            Some(Side::Answers) => service.answers().is_ok(),
            None => true,
        }
    }

    /// Whether the page, which comes from the people side, may read its replies from another origin: nothing that
    /// they say depends on who asks.
    pub(super) fn is_open_to_other_origins(&self, service: &Service) -> bool {
        let anonymous = matches!(self.audience, Audience::Anyone | Audience::TokenHolder);
        anonymous && self.side != PEOPLE && service.answers().is_ok()
    }
}
