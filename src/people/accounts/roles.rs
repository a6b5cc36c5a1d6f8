//! What an account may do: one role, or none. HR, stewards and the works council watch each other, so nobody is two of them; a
//! leader needs no role: the roster says who leads what.

use std::{fmt, str::FromStr};

/// What an account may do.
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
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Hr, Self::Steward, Self::Council];

    /// The word for it, as it is stored and typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hr => "hr",
            Self::Steward => "steward",
            Self::Council => "council",
        }
    }

    /// What people call it.
    pub fn called(self) -> &'static str {
        match self {
            Self::Hr => "HR",
            Self::Steward => "steward",
            Self::Council => "works council",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = RoleError;

    fn from_str(text: &str) -> Result<Self, RoleError> {
        let known = Self::ALL.into_iter().find(|role| role.as_str() == text);
        known.ok_or_else(|| RoleError { found: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_found_by_its_word_and_nothing_else_is_one() {
        for role in Role::ALL {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        let error = "king".parse::<Role>().unwrap_err().to_string();
        assert_eq!(error, "the role \"king\" is unknown: expected hr, steward or council");
    }
}
