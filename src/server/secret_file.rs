//! A setting that may hold a secret: as it was given, or from a file. It must never be printed.

use std::path::PathBuf;

use zeroize::Zeroizing;

/// A setting that may hold a secret and cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    /// It cannot be read from its file.
    #[error("the file {file} of {setting} cannot be read: {why}")]
    File {
        /// The setting.
        setting: &'static str,
        /// The file.
        file: PathBuf,
        /// What the system says.
        #[source]
        why: std::io::Error,
    },
    /// The setting and the file for it are both given.
    #[error("{0} and {0}-file are both set: leave one of them out")]
    Twice(&'static str),
}

/// A setting that may hold a secret: as it was given, or from the file that was named instead; space around it does not count.
pub(crate) fn given(
    setting: &'static str,
    text: &Option<String>,
    file: &Option<PathBuf>,
) -> Result<Option<Zeroizing<String>>, SecretError> {
    match (text, file) {
        (Some(_), Some(_)) => Err(SecretError::Twice(setting)),
        (Some(text), None) => Ok(Some(Zeroizing::new(text.clone()))),
        (None, Some(file)) => {
            let read = std::fs::read_to_string(file).map(Zeroizing::new);
            let read = read.map_err(|why| SecretError::File { setting, file: file.clone(), why })?;
            Ok(Some(Zeroizing::new(read.trim().to_owned())))
        }
        (None, None) => Ok(None),
    }
}
