//! Marks at the end of a line of words: what the line is, or how it is answered. «Рады ли Вы
//! участвовать? [да / нет]», «Насколько Вам было удобно? [1–10]», «Чего не хватило? [строки 3]»,
//! «Выводы [раздел]». A name before a mark says that the program may know the answer: «Практики
//! [практики: строки 2]».

use crate::document::{Span, Text, check_box, text};
use crate::writing::{Values, Wording};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Running text.
    None,
    /// The title of a section.
    Section,
    /// So many ruled lines to write on.
    Lines(u16),
    /// Numbers, one of which is circled.
    Scale(u8, u8),
    /// Boxes, one of which is crossed.
    Choices(Vec<String>),
    /// The same with a name under which the program may know the answer.
    Named(String, Box<Mark>),
}

/// Names of the answers that the program may know.
pub const READINESS: &str = "готовность";
pub const PRACTICES: &str = "практики";
pub const SILENT: &str = "не сдали";
pub const BY_HAND: &str = "вручную";
pub const LATE: &str = "просрочено";
pub const TWICE: &str = "совпадения";
const NAMES: [&str; 6] = [READINESS, PRACTICES, SILENT, BY_HAND, LATE, TWICE];

/// More ruled lines than a sheet has are a slip of the pen.
const MOST_LINES: u16 = 30;
/// A choice of more letters has a line of its own.
const SHORT: usize = 20;

/// The lines of a piece without their marks, and the marks. Only what stands in the words is a mark:
/// a value that looks like one stays as it was typed.
pub fn lines(wording: &Wording, code: &str, values: &Values) -> Vec<(Text, Mark)> {
    let own = wording.pieces().find(|(piece, _)| piece.code == code).map(|(_, words)| words.lines());
    let own = own.into_iter().flatten().map(str::trim).filter(|line| !line.is_empty());
    let filled = wording.lines(code, values).into_iter();
    filled
        .zip(own)
        .map(|(line, own)| if own.ends_with(']') { cut(line) } else { (line, Mark::None) })
        .collect()
}

/// Brackets that say nothing known stay in the text.
fn cut(mut line: Text) -> (Text, Mark) {
    let Some(Span::Words { text, .. }) = line.spans.last_mut() else { return (line, Mark::None) };
    let end = text.trim_end();
    let found = end.strip_suffix(']').and_then(|end| end.rsplit_once('['));
    let Some((before, mark)) = found.and_then(|(before, inside)| Some((before, read(inside)?))) else {
        return (line, Mark::None);
    };
    *text = before.trim_end().to_owned();
    (line, mark)
}

fn read(inside: &str) -> Option<Mark> {
    let inside = inside.trim();
    if inside == "раздел" {
        return Some(Mark::Section);
    }
    if let Some((name, mark)) = inside.split_once(':').filter(|(name, _)| NAMES.contains(&name.trim())) {
        return Some(Mark::Named(name.trim().to_owned(), Box::new(read(mark)?)));
    }
    if let Some(count) = inside.strip_prefix("строки").or_else(|| inside.strip_prefix("строка")) {
        let count = if count.trim().is_empty() { 1 } else { count.trim().parse().ok()? };
        return Some(Mark::Lines(count.clamp(1, MOST_LINES)));
    }
    if inside.contains('/') {
        let choices = inside.split('/').map(str::trim).filter(|choice| !choice.is_empty());
        return Some(Mark::Choices(choices.map(str::to_owned).collect()));
    }
    let (from, to) = inside.split_once(['–', '-'])?;
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (from < to && to <= 20).then_some(Mark::Scale(from, to))
}

/// What stands before and after the first «|»: «задание | планируемый результат».
pub fn halves(line: Text) -> (Text, Text) {
    let (mut before, mut after) = (Text::default(), Text::default());
    let mut passed = false;
    for span in line.spans {
        match span {
            Span::Words { text, style } if !passed && text.contains('|') => {
                let (left, right) = text.split_once('|').unwrap_or_default();
                before.spans.push(Span::Words { text: left.trim_end().into(), style: style.clone() });
                after.spans.push(Span::Words { text: right.trim_start().into(), style });
                passed = true;
            }
            span => if passed { &mut after } else { &mut before }.spans.push(span),
        }
    }
    (before, after)
}

/// «1   2   3», on one line.
pub fn scale(from: u8, to: u8) -> Text {
    let numbers: Vec<_> = (from..=to).map(|number| number.to_string()).collect();
    text(numbers.join("\u{a0}\u{a0}\u{a0}"))
}

/// «☐ да   ☒ нет», or each on its own line when they are long; `known` is crossed.
pub fn choices(choices: &[String], known: Option<usize>) -> Vec<Text> {
    let long = choices.iter().any(|choice| choice.chars().count() > SHORT);
    let boxes = choices.iter().enumerate().map(|(index, choice)| {
        let words = if long { choice.clone() } else { choice.replace(' ', "\u{a0}") };
        check_box(known == Some(index)) + "\u{a0}" + words
    });
    if long {
        return boxes.collect();
    }
    let line = boxes.reduce(|line, next| line + "\u{a0}\u{a0} " + next);
    line.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::blank;
    use proptest::prelude::*;

    #[test]
    fn a_line_has_its_mark_at_its_end() {
        let check = |line: &str, words: &str, mark: Mark| assert_eq!(cut(text(line)), (text(words), mark));
        let some = |choices: &[&str]| Mark::Choices(choices.iter().map(|one| one.to_string()).collect());
        check("Рады ли Вы? [да / нет]", "Рады ли Вы?", some(&["да", "нет"]));
        check("Как часто? [часто/1–2 раза/никогда] ", "Как часто?", some(&["часто", "1–2 раза", "никогда"]));
        check("Удобно? [1–10]", "Удобно?", Mark::Scale(1, 10));
        check("Удобно? [0-2]", "Удобно?", Mark::Scale(0, 2));
        check("Чего не хватило? [строки 3]", "Чего не хватило?", Mark::Lines(3));
        check("Где? [строка]", "Где?", Mark::Lines(1));
        check("Где? [строки 999]", "Где?", Mark::Lines(30));
        check("Выводы [раздел]", "Выводы", Mark::Section);
        let named = |name: &str, mark| Mark::Named(name.into(), Box::new(mark));
        check("Готов? [готовность: да / нет]", "Готов?", named(READINESS, some(&["да", "нет"])));
        check("Опыт: [практики: строки 2]", "Опыт:", named(PRACTICES, Mark::Lines(2)));
        for plain in [
            "Без знака",
            "[не знак]",
            "Конец [10–1]",
            "Скобка ] и [",
            "",
            "[строки много]",
            "[практики: где]",
        ] {
            check(plain, plain, Mark::None);
        }
        assert_eq!(cut(blank(9.0)), (blank(9.0), Mark::None));
        assert_eq!(cut(blank(9.0) + ". Где? [строка]"), (blank(9.0) + ". Где?", Mark::Lines(1)));
    }

    #[test]
    fn long_choices_stand_one_under_another() {
        let owned = |all: &[&str]| all.iter().map(|one| one.to_string()).collect::<Vec<_>>();
        let count = |all: &[&str]| choices(&owned(all), None).len();
        assert_eq!(count(&["да", "нет"]), 1);
        assert_eq!(count(&["да", "только при дополнительном сопровождении"]), 2);
        assert_eq!(count(&[]), 0);
        let crossed = |text: &Text| text.spans.contains(&Span::CheckBox { checked: true });
        let known = choices(&owned(&["да", "только при дополнительном сопровождении"]), Some(1));
        assert_eq!(known.iter().map(crossed).collect::<Vec<_>>(), [false, true]);
    }

    proptest! {
        #[test]
        fn bears_any_line(line in ".*") {
            cut(text(line));
        }
    }
}
