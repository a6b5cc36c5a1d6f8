//! The first page of the desk: what a visitor can do here.

use actix_web::HttpResponse;
use askama::Template;

use super::{
    page::{Frame, desk_page},
    visitor::SignedIn,
};
use crate::web::error::Refusal;

#[derive(Template)]
#[template(path = "desk/home.html")]
struct Home {
    frame: Frame,
}

pub(in crate::web) async fn home(SignedIn(visitor): SignedIn) -> Result<HttpResponse, Refusal> {
    desk_page(&Home { frame: visitor.frame("The desk") })
}
