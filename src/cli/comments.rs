//! `candor comments …`: what a steward outside the line does with comments before, and if need be after, they are published.
//!
//! It must never print the unit of a comment: a steward decides by the words alone.

use clap::{Args, Subcommand};

use super::{Failure, operator};
use candor_clock as clock;
use candor_disclosure::comments::Redaction;
use candor_mail::EmailAddress;
use candor_people::LogEntry;
use candor_protocol::survey::RoundName;
use candor_server::{
    app::{self, Redact as Order},
    config::Settings,
};

#[derive(Subcommand)]
pub(super) enum Comments {
    /// Print the comments of a closed round by number, without where they come from. Needed before publishing.
    Show(OfRound),
    /// Black out a comment, or words in it; everybody sees that something was blacked out.
    Redact(Redact),
    /// Bring a comment back as it was, before the round is published; afterwards what was blacked out is gone for ever.
    BringBack(BringBack),
    /// Fetch the comments of a round afresh before it is published: nothing is blacked out then.
    Again(OfRound),
    /// List what was blacked out, by whom and why; never what stood there.
    Log(OfRound),
}

#[derive(Args)]
pub(super) struct OfRound {
    /// The round's name.
    round: RoundName,
}

#[derive(Args)]
pub(super) struct Redact {
    /// The round's name.
    round: RoundName,
    /// The comment's number, as `candor comments show` prints it.
    number: usize,
    /// Only these words, exactly as they are printed, wherever they stand in the comment.
    #[arg(long)]
    words: Option<String>,
    /// The address of the steward, who leads no unit. It is logged.
    #[arg(long, value_name = "ADDRESS")]
    steward: EmailAddress,
    /// Why, without quoting. It is logged.
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

#[derive(Args)]
pub(super) struct BringBack {
    /// The round's name.
    round: RoundName,
    /// The comment's number, as `candor comments show` prints it.
    number: usize,
    /// The address of the steward, who leads no unit. It is logged.
    #[arg(long, value_name = "ADDRESS")]
    steward: EmailAddress,
}

impl Comments {
    pub(super) fn run(self, settings: &Settings) -> Result<(), Failure> {
        let config = settings.open()?;
        match self {
            Self::Show(OfRound { round }) => {
                let comments =
                    app::show_comments(&config, &round, &operator::by(), &mut clock::system_rng())?;
                if comments.texts().len() == 0 {
                    println!("No comment of the round {round} may be shown.");
                }
                for (at, text) in comments.texts().enumerate() {
                    println!("{:>4}  {text}", at + 1);
                }
                if comments.left_out() {
                    println!(
                        "\nFewer than three comments, or comments of fewer than {} people, are shown nowhere and were deleted.",
                        comments.people()
                    );
                }
                println!(
                    "\nWhat tells who somebody is, or harms somebody: candor comments redact {round} NUMBER [--words \"exact words\"] \
                     --steward ADDRESS --reason TEXT"
                );
                println!("When all are read: candor round publish {round}");
            }
            Self::Redact(Redact { round, number, words, steward, reason }) => {
                let order = Order { number, words: words.as_deref(), steward: &steward, reason: &reason };
                let (redaction, published) = app::redact_comment(&config, &round, &order, &operator::by())?;
                match redaction {
                    Redaction::Whole => println!("Comment {number} of {round} is blacked out."),
                    Redaction::Words(times) => {
                        println!(
                            "In comment {number} of {round} the words are blacked out in {times} places."
                        );
                    }
                }
                if published {
                    println!(
                        "The round was published before: export it again (candor export). Letters that wait were written again; letters \
                         and exports that left hold what stood there."
                    );
                }
            }
            Self::BringBack(BringBack { round, number, steward }) => {
                app::bring_comment_back(&config, &round, number, &steward, &operator::by())?;
                println!("Comment {number} of {round} is as it was.");
            }
            Self::Again(OfRound { round }) => {
                app::fetch_comments_again(&config, &round, &operator::by(), &mut clock::system_rng())?;
                println!(
                    "The comments of {round} were fetched afresh, under other numbers. Read them: candor comments show {round}"
                );
            }
            Self::Log(OfRound { round }) => {
                let log = app::comments_log(&config, &round)?;
                if log.is_empty() {
                    println!("Nothing was blacked out in the comments of {round}.");
                }
                for entry in log {
                    match (entry.number, entry.took) {
                        (0, _) => println!(
                            "all comments were fetched afresh; the numbers above are no longer theirs"
                        ),
                        (number, LogEntry::BROUGHT_BACK) => {
                            println!("{number:>4}  brought back, by {}", entry.steward);
                        }
                        (number, 0) => {
                            println!("{number:>4}  all of it, by {}: {}", entry.steward, entry.reason)
                        }
                        (number, took) => {
                            println!(
                                "{number:>4}  words in {took} places, by {}: {}",
                                entry.steward, entry.reason
                            );
                        }
                    }
                }
            }
        }
        Ok(())
    }
}
