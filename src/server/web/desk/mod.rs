//! The desk: pages for people who sign in. HR runs rounds, leaders read reports and answer them, stewards read comments, the
//! works council fetches audit files.
//!
//! Plain HTML without JavaScript, but for the page of employees as HR looks at it before a round is opened (`as_seen`); every page works
//! with the back button, and a form that is sent twice does its work once. It must never show an answer, or anything about answers that
//! `disclosure` did not pass; and the routes that collect and answer know nothing of its cookies.

pub(super) mod access;
pub(super) mod accounts;
pub(super) mod as_seen;
mod asked;
pub(super) mod audit_files;
pub(super) mod cards;
pub(super) mod comments;
pub(super) mod compare;
mod cookies;
pub(super) mod downloads;
mod form;
pub(super) mod guardians;
pub(super) mod health;
pub(super) mod home;
mod jobs;
pub(super) mod journal;
mod language;
pub(super) mod look;
pub(super) mod mail;
mod next;
pub(super) mod notes;
pub(super) mod open;
pub(super) mod opening;
pub(super) mod overview;
mod page;
mod pieces;
mod questions;
mod reliability;
pub(super) mod reports;
pub(super) mod roster;
mod roster_follows;
pub(super) mod roster_hand;
pub(super) mod roster_import;
mod round_form;
pub(super) mod rounds;
pub(super) mod schedule;
mod session;
pub(super) mod steps;
pub(super) mod unit_comments;
mod words;

pub(super) use asked::Asked;
pub(super) use jobs::Jobs;
pub(super) use page::{POLICY, readable_errors};
