//! A sentence about a file or a roster: by its name, under which the desk has it in the reader's language, and in English, as the
//! command line says it.
//!
//! It must never be put together of pieces that only fit in English: what differs is a value, or a sentence of its own.

use std::fmt;

/// A sentence with its values. Boxed: errors are made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying(Box<Sentence>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Sentence {
    name: &'static str,
    english: &'static str,
    values: Vec<(&'static str, Value)>,
}

/// What stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// As it is in every language.
    Text(String),
    /// How many.
    Count(usize),
    /// Other sentences, or parts of one, parted by commas.
    Several(Vec<Saying>),
}

impl Saying {
    pub(crate) fn new(name: &'static str, english: &'static str, values: Vec<(&'static str, Value)>) -> Self {
        Self(Box::new(Sentence { name, english, values }))
    }

    /// One that the desk never shows.
    pub fn in_english(text: impl fmt::Display) -> Self {
        Self::new("", "{text}", vec![("text", Value::Text(text.to_string()))])
    }

    /// The name of the message.
    pub fn name(&self) -> &'static str {
        self.0.name
    }

    /// What is to stand in it.
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.0.values
    }
}

/// A sentence: its name, its English with `{value}` where a value stands, and the values. With two kinds of English the first is for a
/// `count` of one.
macro_rules! saying {
    ($name:literal, $one:literal | $english:literal, count = $count:expr $(, $value:ident = $of:expr)* $(,)?) => {{
        let count: usize = $count;
        let english = if count == 1 { $one } else { $english };
        $crate::table::Saying::new($name, english, vec![("count", count.into()), $((stringify!($value), $of.into())),*])
    }};
    ($name:literal, $english:literal $(, $value:ident = $of:expr)* $(,)?) => {
        $crate::table::Saying::new($name, $english, vec![$((stringify!($value), $of.into())),*])
    };
}
pub(crate) use saying;

impl fmt::Display for Saying {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0.english;
        while let Some((front, (name, back))) =
            rest.split_once('{').and_then(|(front, after)| Some((front, after.split_once('}')?)))
        {
            f.write_str(front)?;
            match self.0.values.iter().find(|(value, _)| *value == name) {
                Some((_, value)) => value.fmt(f)?,
                None => write!(f, "{{{name}}}")?,
            }
            rest = back;
        }
        f.write_str(rest)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
            Self::Several(parts) => {
                f.write_str(&parts.iter().map(ToString::to_string).collect::<Vec<String>>().join(", "))
            }
        }
    }
}

/// By its English.
impl PartialEq<&str> for Saying {
    fn eq(&self, other: &&str) -> bool {
        let english = self.to_string();
        english == *other
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Saying> for Value {
    fn from(saying: Saying) -> Self {
        Self::Several(vec![saying])
    }
}

impl From<Vec<Saying>> for Value {
    fn from(parts: Vec<Saying>) -> Self {
        Self::Several(parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_they_belong_and_are_never_places_themselves() {
        let people = |count| saying!("changes-people-at", "1 person" | "{count} people", count = count);
        let place = saying!("changes-name", "{name}", name = "{what}");
        let whole = saying!("problem", "{place}: {what}", place = place, what = vec![people(1), people(2)]);
        assert_eq!(whole.to_string(), "{what}: 1 person, 2 people");
        assert_eq!(Saying::in_english("a {b} c"), "a {b} c");
    }
}
