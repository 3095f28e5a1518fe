//! Long and hostile text costs no more than its length.

use super::super::{LIMIT, parse};

#[test]
fn hostile_text_is_read_in_time() {
    let pieces = [
        "1, ",
        "март, ",
        "(",
        "((март) ",
        "далее ",
        "с 1 по ",
        "2023-",
        "2023, ",
        "I, ",
        "и ",
        "1. ",
        "март\n",
        "ежегодно, ",
        "по ",
        "март 2023 (",
        "до ",
        ". ",
        "; ",
        "январь – ",
        "в течение ",
        "15.03.",
        "школы – ",
        "5 классы – март, ",
        "5-8 класс\n",
        "первый и ",
        "совещание ",
    ];
    for piece in pieces {
        let text = piece.repeat(LIMIT / piece.chars().count());
        parse(&text, None);
        parse(&format!("{text}март 2023"), None);
    }
}

#[test]
fn a_text_that_is_no_deadline_stays_whole() {
    let text = "Провести совещание. ".repeat(LIMIT);
    let deadline = parse(&text, None);
    assert_eq!(deadline.text, text);
    assert_eq!(deadline.terms.len(), 1);
}
