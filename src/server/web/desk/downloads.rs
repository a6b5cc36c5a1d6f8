//! The published numbers as files: CSV, workbook and JSON, with the same printed values as the charts.

use actix_web::{HttpResponse, web};

use super::session::Hr;
use crate::{
    app,
    web::{Service, error::HttpError, pages::attachment},
};
use candor_people::{self as people, Act};
use candor_report::{comments, export};

/// What a workbook is called.
pub(super) const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `release.csv`, `release-semicolon.csv`, `release.xlsx`, `release-<round>.json`; comments as `.csv`, `-semicolon.csv` and `.xlsx`.
pub(in crate::web) async fn file(
    service: web::Data<Service>,
    Hr(session): Hr,
    file: web::Path<String>,
) -> Result<HttpResponse, HttpError> {
    let name = file.into_inner();
    let (wanted, by) = (name.clone(), session.by(&service));
    let made = service.with_config(move |config, _| {
        let history = config.published.history(&config.people)?;
        let releases = history.releases();
        let mut bytes = Vec::new();
        let kind = match wanted.as_str() {
            "release.csv" | "release-semicolon.csv" => {
                export::csv(releases, form(&wanted), &mut bytes)?;
                "text/csv; charset=utf-8"
            }
            "release.xlsx" => {
                export::xlsx(releases, &mut bytes)?;
                WORKBOOK
            }
            "comments.csv" | "comments-semicolon.csv" => {
                let all = app::published_comments(&config.people)?;
                comments::csv(&all, releases, form(&wanted), &mut bytes)?;
                people::journal_act(&config.people, &by, None, &Act::Downloaded { file: "the comments" })?;
                "text/csv; charset=utf-8"
            }
            "comments.xlsx" => {
                let all = app::published_comments(&config.people)?;
                comments::xlsx(&all, releases, &mut bytes)?;
                people::journal_act(&config.people, &by, None, &Act::Downloaded { file: "the comments" })?;
                WORKBOOK
            }
            other => {
                let round = other.strip_prefix("release-").and_then(|rest| rest.strip_suffix(".json"));
                let release = releases.iter().find(|release| Some(release.round().as_str()) == round);
                bytes = release.ok_or_else(HttpError::not_found)?.to_text().into_bytes();
                "application/json"
            }
        };
        Ok((kind, bytes))
    });
    let (kind, bytes) = made.await?;
    Ok(attachment(&name, kind, bytes))
}

/// How the table of this name is written.
fn form(name: &str) -> export::Table {
    if name.ends_with("-semicolon.csv") { export::Table::Semicolon } else { export::Table::Comma }
}
