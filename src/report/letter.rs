//! From what a letter is about and its two templates to the letter. A text template has two blocks, `subject` and `body`; the
//! HTML says the same as the body.
//!
//! It must never add a word that is not in a template.

/// Gives a struct its `letter()`, from a text template and an HTML template that know it as `letter`.
macro_rules! letter {
    ($about:ident, $text:tt, $html:tt) => {
        impl $about {
            /// The letter.
            ///
            /// # Errors
            /// When a template cannot be filled.
            pub fn letter(&self) -> Result<candor_mail::Letter, askama::Error> {
                use askama::Template;
                #[derive(Template)]
                #[template(path = $text, block = "subject")]
                struct Subject<'a> {
                    letter: &'a $about,
                }
                #[derive(Template)]
                #[template(path = $text, block = "body")]
                struct Text<'a> {
                    letter: &'a $about,
                }
                #[derive(Template)]
                #[template(path = $html)]
                struct Html<'a> {
                    letter: &'a $about,
                }
                Ok(candor_mail::Letter {
                    subject: Subject { letter: self }.render()?,
                    text: Text { letter: self }.render()?,
                    html: Html { letter: self }.render()?,
                    pictures: Vec::new(),
                })
            }
        }
    };
}
pub(crate) use letter;
