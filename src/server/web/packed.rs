//! A text that many ask for, as it is and compressed, so that nobody waits for either. It must never hold anything that differs from
//! reader to reader.

use std::io::{self, Write as _};

use actix_web::{
    HttpRequest, HttpResponse, HttpResponseBuilder,
    http::header::{AcceptEncoding, ContentEncoding, Encoding, Header as _, VARY},
    web::Bytes,
};
use flate2::{Compression, write::GzEncoder};

/// The text in both forms.
#[derive(Clone)]
pub(super) struct Packed {
    plain: Bytes,
    gzip: Bytes,
}

impl Packed {
    /// A text that was compressed when the program was built.
    pub(super) fn built(text: &'static str, gzip: &'static [u8]) -> Self {
        Self { plain: Bytes::from_static(text.as_bytes()), gzip: Bytes::from_static(gzip) }
    }

    /// Compresses a text.
    ///
    /// # Errors
    /// None that was ever seen: it is done in memory.
    pub(super) fn of(text: Vec<u8>) -> io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&text)?;
        Ok(Self { gzip: gzip.finish()?.into(), plain: text.into() })
    }

    /// The reply with it, in the form that the request takes.
    pub(super) fn reply(self, request: &HttpRequest, mut reply: HttpResponseBuilder) -> HttpResponse {
        reply.insert_header((VARY, "accept-encoding"));
        let takes = AcceptEncoding::parse(request).ok();
        let best = takes.and_then(|takes| takes.negotiate([Encoding::gzip(), Encoding::identity()].iter()));
        match best == Some(Encoding::gzip()) {
            true => reply.insert_header(ContentEncoding::Gzip).body(self.gzip),
            false => reply.body(self.plain),
        }
    }
}
