//! The first page of the desk: what a visitor can do here.

use actix_web::HttpResponse;
use askama::Template;

use super::{
    page::{Frame, desk_page},
    session::SignedIn,
};
use crate::web::error::HttpError;

#[derive(Template)]
#[template(path = "desk/home.html")]
struct Home {
    frame: Frame,
}

pub(in crate::web) async fn home(SignedIn(session): SignedIn) -> Result<HttpResponse, HttpError> {
    desk_page(&Home { frame: session.frame("The desk") })
}
