//! What can be wrong with a promise. It must never repeat more of it than what is needed to mend it.

/// A promise that contradicts itself.
#[derive(Debug, thiserror::Error)]
pub enum PromiseError {
    /// A part is not in the form expected.
    #[error("the promise cannot be read: {0}")]
    Form(#[from] serde_json::Error),
    /// It was drawn up by another version of candor.
    #[error(
        "the promise has the form {0}: expected form 4; use the version of candor that it was drawn up with"
    )]
    Version(u8),
    /// It promises something that this version has never heard of.
    #[error(
        "the promise has a block {0:?}, which this version of candor does not know: use the one that it was drawn up with"
    )]
    Block(String),
    /// Its terms cannot be.
    #[error("the promise contradicts itself: {0}")]
    Terms(&'static str),
    /// A part does not have the hash that the manifest names.
    #[error("the promise contradicts itself: its {0} is not the one that its manifest names")]
    Hash(&'static str),
    /// A circle is too small, or does not fit the tree.
    #[error("the promise contradicts itself: {0}")]
    Circle(String),
}
