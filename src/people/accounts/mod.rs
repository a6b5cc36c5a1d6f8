//! Who may sign in on the desk: HR, stewards, the works council, and leaders; with which password, and for how long.
//!
//! It knows addresses and roles only: what a leader leads stands in the roster, and the doors ask there. It must never keep a
//! password or a secret that could be used (only hashes), never tell whether an address is known, and never log one.

mod bucket;
mod holders;
mod invite;
mod password;
mod roles;
mod secret;
mod session;
mod sign_in;
mod store;

use std::sync::Arc;

pub use holders::{
    Given, Giver, News, Proposal, RoleRefusal, confirm, decline, give, proposals, remove, vacant,
};
pub use invite::{InviteError, ask_for_set_up, invite_link, new_link, set_up, set_up_address};
pub use password::{Busy, PasswordError, Passwords};
pub use roles::{Role, RoleError};
pub use secret::Secret;
pub use secret::same;
pub(super) use session::sign_everybody_out;
pub use session::{session, sign_out, sign_out_everywhere};
pub use sign_in::{SignInError, SignedIn, sign_in};

use candor_db::{Database, DbError};
use candor_mail::EmailAddress;

/// The accounts, in the database of the people side.
#[derive(Clone)]
pub struct Accounts {
    db: Database,
    passwords: Arc<Passwords>,
    strangers: Arc<bucket::Bucket>,
}

impl Accounts {
    /// The accounts in a database of the people side.
    pub fn new(db: Database) -> Self {
        Self { db, passwords: Arc::default(), strangers: Arc::default() }
    }

    /// How passwords are hashed.
    pub fn passwords(&self) -> &Passwords {
        &self.passwords
    }
}

/// Somebody who may sign in.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Their address.
    pub address: EmailAddress,
    /// What they may do; a leader needs no role.
    pub role: Option<Role>,
    /// Whether they have chosen a password.
    pub is_set_up: bool,
}

impl std::fmt::Debug for Account {
    /// Shows no address: this could be a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Account({})", self.role.map_or("leader", Role::as_str))
    }
}

/// All accounts, by address.
///
/// # Errors
/// When the database fails.
pub fn list(accounts: &Accounts) -> Result<Vec<Account>, DbError> {
    store::all(&mut *accounts.db.connection()?)
}
