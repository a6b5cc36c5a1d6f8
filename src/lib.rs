//! The root of the house: the map first, then the operator's door. It must hold no step of a round.
#![doc = include_str!("../docs/ARCHITECTURE.md")]
//!
//! # What is defended, and what not
//!
//! [`threat_model`] says both, with the test and the figure for each; what is not defended stands on the page, too.

pub mod cli;
#[doc = include_str!("THREAT_MODEL.md")]
pub mod threat_model {}
