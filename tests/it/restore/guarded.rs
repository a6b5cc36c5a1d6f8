//! A round that waits for its guardians, put back.

use candor_protocol::guardian::Parcel;

use super::*;
use crate::{
    guardians::{over, work},
    waiting::tick,
};

#[test]
fn what_a_guardian_has_opened_since_the_backup_ends_the_round_and_is_said_before() {
    let mut app = TestApp::new();
    let (guardians, receipts) = over(&mut app);
    let backup = back_up(&app);
    let done = work(&app, &guardians[0], &receipts).unwrap().parcel().unwrap();
    let by = app.by();
    app::parcels::hand_in(app.service.config(), &round("r"), &done, &by).unwrap();
    let (mut app, said) = lost_and_restored(app, &backup);
    let found = said.iter().any(|line| {
        line.contains("answers side, r: closing then; it waits for guardian number 1")
            && line.contains("refuses to open anything else, and it can only be given up then")
    });
    assert!(found, "{said:?}");
    tick(&mut app);
    // It waits for the first again; what was opened once opens again, because it is the same.
    let again = work(&app, &guardians[0], &receipts).unwrap().parcel().unwrap();
    let pile = |parcel: &[u8]| Parcel::open(parcel).unwrap().part("answers").unwrap().to_vec();
    assert!(pile(&again) == pile(&done), "the same bytes, however often");
    app::parcels::hand_in(app.service.config(), &round("r"), &again, &by).unwrap();
}
