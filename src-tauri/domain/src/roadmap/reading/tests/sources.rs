//! The five real documents.

use super::super::{Wish, read};
use crate::paper::text;

#[test]
fn show() {
    for (name, source) in [
        ("krasninsky", include_str!("sources/krasninsky.txt")),
        ("bolshemurtinsky", include_str!("sources/bolshemurtinsky.txt")),
        ("asinovsky", include_str!("sources/asinovsky.txt")),
        ("irkutsk", include_str!("sources/irkutsk.txt")),
        ("kholmsky", include_str!("sources/kholmsky.txt")),
    ] {
        let draft = read(&text::read(source), &Wish::default()).unwrap();
        println!("=== {name}\n{}\n{}\n{:?} {:?}", draft.title, draft.act, draft.start, draft.end);
        for h in &draft.headings {
            println!("H {} {:?}", h.title, h.role);
        }
        for r in &draft.rows {
            println!(
                "{}|{}|{}|{}|{}|{}|{}|{}|{:?}",
                r.level,
                r.number,
                r.title.replace('\n', "⏎"),
                r.deadline.replace('\n', "⏎"),
                r.responsible.replace('\n', "⏎"),
                r.result.replace('\n', "⏎"),
                r.note,
                r.understood,
                r.doubts
            );
        }
        for l in &draft.leftovers {
            println!("L {:?} {}", l.why, l.text.replace('\n', "⏎").chars().take(150).collect::<String>());
        }
    }
}
