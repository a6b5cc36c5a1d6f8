//! Accepts a ballot: checks the token and what it signs, and replies only when it is durably stored.
//!
//! Nothing about the request but its content is looked at or kept: no address, no header, no time.

use chrono::NaiveDate;
use rand::CryptoRng;

use super::{
    Answers,
    promises::{LookupError, open_promise},
    store::{NewBallot, NewComment},
    writer::{Item, WriteError},
};
use crate::{
    survey::{Answer, AnswerError, LONGEST_COMMENT, RoundName},
    token::{AnswersRequest, Leaf, PublicKey, RedeemError, Scope, redeem},
};

/// Why a ballot is refused.
#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// The round is unknown, or its promise cannot be read.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The round is over.
    #[error("the round is over")]
    Closed,
    /// The round was given up.
    #[error("the round was cancelled")]
    Cancelled,
    /// The promise has no such circle, or its key cannot be read.
    #[error("there is no such circle")]
    UnknownCircle,
    /// The token, the signature or the commitment is wrong.
    #[error(transparent)]
    Redeem(#[from] RedeemError),
    /// The answers do not fit the instrument.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The comment is too long.
    #[error("the comment has {found} characters: expected at most {LONGEST_COMMENT}")]
    Comment {
        /// Its length.
        found: usize,
    },
    /// The token has counted for another answer.
    #[error("this token has been used for another answer")]
    AlreadyAnswered,
    /// Too many ballots are waiting to be written.
    #[error("too many answers arrive at once")]
    Busy,
    /// It could not be written.
    #[error("the answer could not be stored")]
    Write,
}

impl From<WriteError> for AcceptError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::NotOpen => Self::Closed,
            WriteError::AlreadyAnswered => Self::AlreadyAnswered,
            WriteError::Busy => Self::Busy,
            WriteError::Failed => Self::Write,
        }
    }
}

/// A ballot that was checked and can be kept.
pub struct Checked {
    leaf: Leaf,
    item: Item,
}

/// Keeps a checked ballot: returns once it is durably stored. The identical one may be repeated; another one
/// with the same token is refused.
///
/// # Errors
/// When the round closed meanwhile, the token has counted for another answer, or it cannot be stored now.
pub async fn keep(answers: &Answers, checked: Checked) -> Result<Leaf, AcceptError> {
    answers.writer.write(checked.item).await?;
    Ok(checked.leaf)
}

/// Checks a ballot: its token, what it signs, and that the answers fit the instrument. Looks into the
/// database, so it belongs on a thread that may wait.
///
/// # Errors
/// As [`AcceptError`] tells.
pub fn check(
    answers: &Answers,
    round: &RoundName,
    mut request: AnswersRequest,
    today: NaiveDate,
    rng: &mut impl CryptoRng,
) -> Result<Checked, AcceptError> {
    let promise = open_promise(answers, round, today)?;
    let circle = promise.circles().get(request.circle).ok_or(AcceptError::UnknownCircle)?;
    let key: PublicKey = circle.public_key.parse().map_err(|_| AcceptError::UnknownCircle)?;
    let scope = Scope::new(promise.hash(), &circle.id).map_err(|_| AcceptError::UnknownCircle)?;
    // The comment leaves the ballot here: from now on nothing joins them.
    let comment = request.comment.take().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let redeemed = redeem(&scope, &key, &request)?;
    Answer::from_bytes(&redeemed.answer, promise.instrument())?;
    if let Some(text) = &comment {
        let found = text.chars().count();
        if found > LONGEST_COMMENT || !promise.instrument().has_open_question() {
            return Err(AcceptError::Comment { found });
        }
    }
    let place = i32::try_from(request.circle).map_err(|_| AcceptError::UnknownCircle)?;
    let round = round.to_string();
    let comment = comment.map(|text| {
        let mut nonce = [0; 16];
        rng.fill_bytes(&mut nonce);
        NewComment { round: round.clone(), nonce: nonce.to_vec(), circle: place, text }
    });
    let ballot = NewBallot {
        round,
        serial: redeemed.serial.as_bytes().to_vec(),
        leaf: redeemed.leaf.as_bytes().to_vec(),
        circle: place,
        request: serde_json::to_vec(&request).map_err(|_| AcceptError::Write)?,
    };
    Ok(Checked { leaf: redeemed.leaf, item: Item { ballot, comment } })
}
