//! What is asked besides the instrument's statements, said at the terminal: HR's own statements, and own words for the open question.
//!
//! It must never change a text: what is given is what everybody reads.

use clap::Args;

use super::Failure;
use candor_protocol::survey::{Instrument, Own as Besides};

#[derive(Args)]
pub(super) struct Own {
    /// A statement of HR's own, asked after the others and in no mean of them, so that the line of earlier rounds goes on. May be given
    /// three times. Everybody reads it as it is written, and that it is HR's.
    #[arg(long, value_name = "TEXT")]
    own_statement: Vec<String>,
    /// HR's own words for the open question.
    #[arg(long, value_name = "TEXT")]
    own_question: Option<String>,
    /// The language in which these are written.
    #[arg(long, default_value = "en", value_name = "CODE")]
    own_language: String,
}

impl Own {
    /// What is asked besides.
    pub(super) fn besides(&self) -> Besides {
        Besides {
            language: self.own_language.trim().to_lowercase(),
            statements: self.own_statement.clone(),
            question: self.own_question.clone(),
        }
    }

    /// The instrument with them.
    pub(super) fn beside(&self, instrument: Instrument) -> Result<Instrument, Failure> {
        let own = self.besides();
        if own.is_nothing() {
            return Ok(instrument);
        }
        let asked = instrument.with_own(&own)?;
        print(&own);
        Ok(asked)
    }
}

/// Prints what is asked besides, if anything is.
pub(super) fn print(own: &Besides) {
    if own.is_nothing() {
        return;
    }
    println!("Asked besides, as it stands here:");
    for text in own.statements.iter().chain(&own.question) {
        println!("  {text}");
    }
}
