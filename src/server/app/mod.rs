//! The steps of a round, for the doors (`web`, `worker`, `cli`). The answers side may be in another process
//! ([`AnswersService`]).
//!
//! Four documents go from one side of the wall to the other here: public keys, the promise, the release, and the comments
//! that may be shown; never a person, never an answer. Whoever shows a round may ask both sides where it stands, but takes
//! nothing across.

mod alarms;
mod answers_service;
mod circle_page;
mod clock_watch;
mod comments;
mod config;
mod delivery;
mod drafts;
mod error;
mod guardians;
mod history;
mod letters;
mod link_check;
mod looked;
pub mod parcels;
pub mod peer;
mod publish;
mod releases;
mod remote;
mod results;
mod roster;
mod rounds;
mod samples;
mod schedule;
mod unanswered;

pub use alarms::{Alarm, SERVICE, raise};
pub use answers_service::{AnswersService, result_of};
pub(crate) use circle_page::{CircleReply, circle_page};
pub use clock_watch::{ClockWatch, Doubt};
pub use comments::{
    Redact, Ticked, Unread, bring_comment_back, can_come_back, comments_log, fetch_comments_again,
    published_comments, redact_comment, redact_ticked, show_comments,
};
pub use config::Config;
pub(crate) use config::spoken;
pub use delivery::{RUNS, deliver};
pub use drafts::Letters;
pub use error::{RemoteError, StepError, chain};
pub use guardians::{add_guardian, name_guardians, write_to_guardians};
pub use history::{History, Published, UpTo, releases};
pub use letters::{Reminder, remind, sample_reminder};
pub(crate) use link_check::{links_lead_here, page_arrives};
pub use looked::{Check, Looked};
pub use publish::{AuditFile, BEFORE_PUBLICATION, need_no_audit_file, publish, watched};
pub use releases::up_to_closed;
pub use remote::RemoteAnswers;
pub(crate) use remote::{agent, agent_trusting};
pub(crate) use results::results_page;
pub use results::send_results;
pub use roster::{Unreachable, import_roster, same_person, unreachable};
pub use rounds::{cancel, close, half_opened, make_keys, open, resend};
pub use samples::{Sample, Samples};
pub use schedule::follow_schedule;
pub(crate) use unanswered::beside_looked_at;
pub use unanswered::remind_leaders;
