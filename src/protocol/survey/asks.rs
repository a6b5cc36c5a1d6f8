//! What a promise asks for beside the statements. It must never depend on who reads it.

use super::Promise;

impl Promise {
    /// Whether anybody is asked for a comment: everybody in a round with guardians, else whoever has a circle for comments.
    pub fn asks_for_comments(&self) -> bool {
        let guarded = self.instrument().has_open_question() && self.manifest().guardians().is_some();
        guarded || self.all_circles().len() > self.circles().len()
    }
}
