//! (to be written)
pub mod roster;
