//! Consent to publishing (распространение): what, where, and under what conditions is marked by
//! the person's own hand; nothing is marked beforehand (ст. 10.1 of the law on personal data).

use super::data::{of_whom, open, points};
use super::{boxes, signed};
use crate::document::{Part, cell, check_box, row, table};
use crate::writing::{Facts, Wording};

pub fn compose(facts: &Facts, wording: &Wording) -> Part {
    let (mut part, signs, values) = open(facts, wording, true);
    points(&mut part, wording.lines("purpose", &values));
    let rows = wording.lines(of_whom(facts), &values).into_iter().map(|line| {
        let hand = || cell(check_box(false)).center().middle();
        row([cell(line), hand(), hand(), cell("")])
    });
    let head = ["Персональные данные", "Разрешаю", "Не разрешаю", "Условия и запреты"];
    part.add(table([6.0, 2.6, 3.2, 4.6]).head(head).rows(rows));
    points(&mut part, wording.lines("places_title", &values));
    boxes(&mut part, wording.lines("places", &values));
    points(&mut part, wording.lines("limits_title", &values));
    boxes(&mut part, wording.lines("limits", &values));
    points(&mut part, wording.lines("ways_title", &values));
    boxes(&mut part, wording.lines("ways", &values));
    points(&mut part, wording.lines("terms", &values));
    part.add(signed(facts, &signs));
    part
}
