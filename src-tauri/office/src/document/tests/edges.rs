//! Documents that are too small, too large or too long: nothing may stand beyond the margins, and
//! nothing may be lost.

use nastavnik_domain::document::*;
use typst::layout::{Abs, Frame, FrameItem, Point};

use super::sample;
use crate::document::letters::MM_IN_POINT;
use crate::document::{docx, pages};

/// The rightmost and the lowest end of the words on a page, in mm.
fn reach(frame: &Frame, at: Point, found: &mut (f64, f64)) {
    let mm = |length: Abs| length.to_pt() * MM_IN_POINT;
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Group(group) => reach(&group.frame, at, found),
            FrameItem::Text(text) if !text.text.trim().is_empty() => {
                found.0 = found.0.max(mm(at.x + text.width()));
                found.1 = found.1.max(mm(at.y));
            }
            _ => {}
        }
    }
}

fn check(name: &str, document: &Document) {
    docx::docx(document).unwrap();
    let set = pages::set(document).unwrap();
    assert!(!set.is_empty(), "{name}");
    for page in set.frames() {
        let (width, height) = (page.width().to_pt() * MM_IN_POINT, page.height().to_pt() * MM_IN_POINT);
        let mut found = (0.0, 0.0);
        reach(page, Point::zero(), &mut found);
        let (right, bottom) = (width - document.page.right + 0.5, height - document.page.bottom + 0.5);
        assert!(found.0 <= right && found.1 <= bottom, "{name}: {found:?} is beyond {right}, {bottom}");
    }
}

#[test]
fn nothing_stands_beyond_the_margins() {
    let name = "Константинопольско-Верхнебагрянородская Александра-Виктория Святославовна ".repeat(2);
    let name: String = name.chars().take(120).collect();
    let solid = "Ж".repeat(120);
    let one = |block: Block| Document::new("").part(Part::new().with(block));
    let lines = "строка\n".repeat(200);
    for (case, document) in [
        ("sample", sample::every_block()),
        ("signs", sample::special_signs()),
        ("nothing", Document::default()),
        ("an empty part", Document::new("").part(Part::new())),
        ("an empty table", one(table([]).into())),
        ("an empty row", one(table([1.0]).row(Vec::<Cell>::new()).into())),
        ("an empty text", one(para("").into())),
        ("no blanks", one(fills([]))),
        ("no signatures", one(signatures().into())),
        ("no lines", one(lines_of(0))),
        ("long name", one(signature(name.as_str(), name.as_str()).into())),
        ("solid name", one(signature(solid.as_str(), solid.as_str()).into())),
        ("long split", one(split(name.as_str(), name.as_str()).into())),
        ("solid cell", one(table([1.0, 9.0]).row([solid.as_str(), name.as_str()]).into())),
        ("solid text", one(para(solid.as_str()).into())),
        ("a long blank", one(para("").then(blank(900.0)).into())),
        ("a row of pages", one(table([1.0, 1.0]).row([lines.as_str(), ""]).into())),
        ("many signatures", one((0..60).fold(signatures(), |all, _| all.and("Член комиссии", "")).into())),
        ("only breaks", Document::new("").part(Part::new().with(page_break()).with(page_break()))),
    ] {
        check(case, &document);
    }
}

fn lines_of(count: u16) -> Block {
    lines(count)
}
