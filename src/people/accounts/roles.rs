//! What an account may do. A leader needs no role: the roster says who leads what.

use std::{fmt, str::FromStr};

/// One thing that an account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Runs rounds, and sees everything that was released.
    Hr,
    /// Reads comments and blacks out what tells who somebody is.
    Steward,
    /// Fetches the audit file.
    Council,
}

/// A word that is no role.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the role {found:?} is unknown: expected hr, steward or council")]
pub struct RoleError {
    found: String,
}

impl Role {
    const ALL: [Self; 3] = [Self::Hr, Self::Steward, Self::Council];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hr => "hr",
            Self::Steward => "steward",
            Self::Council => "council",
        }
    }
}

impl FromStr for Role {
    type Err = RoleError;

    fn from_str(text: &str) -> Result<Self, RoleError> {
        let known = Self::ALL.into_iter().find(|role| role.as_str() == text);
        known.ok_or_else(|| RoleError { found: text.to_owned() })
    }
}

/// The roles of an account, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// Whether a role is among them.
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These and others.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        self.0.iter().chain(&others.0).copied().collect()
    }

    /// As they are stored. A word that is no role gives none.
    pub(super) fn from_stored(text: &str) -> Self {
        text.split(' ').filter_map(|word| word.parse().ok()).collect()
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        let mut roles: Vec<Role> = roles.into_iter().collect();
        roles.sort();
        roles.dedup();
        Self(roles)
    }
}

impl fmt::Display for Roles {
    /// As they are stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = self.0.iter().map(|role| role.as_str()).collect();
        f.write_str(&words.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_stored_as_words() {
        let roles: Roles = [Role::Council, Role::Hr, Role::Hr].into_iter().collect();
        assert_eq!(roles.to_string(), "hr council");
        assert_eq!(Roles::from_stored("hr council"), roles);
        assert_eq!(Roles::from_stored("king "), Roles::default());
        assert!(!roles.has(Role::Steward) && roles.and(&Roles::from_stored("steward")).has(Role::Steward));
    }
}
