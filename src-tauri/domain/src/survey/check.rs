//! A questionnaire as it was typed: tidied, or refused with words.

use std::collections::BTreeSet;

use super::{Fields, Kind, Question};
use crate::{Invalid, limits};

/// More questions than anybody answers.
pub const MOST_QUESTIONS: usize = 60;
/// Choices are answered by one digit.
const MOST_OPTIONS: usize = 9;
/// Ruled lines for own words, unless the questionnaire says how many.
const USUAL_LINES: u8 = 2;
const MOST_LINES: u8 = 20;

/// The fields tidied. Words about a question have its place as their name: «questions.0.text».
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.title = limits::line("title", &fields.title, &mut invalid);
    fields.note = limits::text("note", &fields.note, &mut invalid);
    if fields.title.is_empty() {
        invalid.add("title", "Назовите анкету, например: «Анкета родителя».");
    }
    if fields.role.is_none() {
        invalid.add("role", "Выберите, кто отвечает.");
    }
    if fields.moment.is_none() {
        invalid.add("moment", "Выберите, когда спрашивают.");
    }
    if fields.questions.is_empty() {
        invalid.add("questions", "Добавьте хотя бы один вопрос.");
    }
    if fields.questions.len() > MOST_QUESTIONS {
        invalid.add("questions", format!("Слишком много вопросов: оставьте не больше {MOST_QUESTIONS}."));
    }
    let mut codes = BTreeSet::new();
    for (index, one) in fields.questions.iter_mut().enumerate() {
        question(one, &format!("questions.{index}"), &mut invalid);
        // Of two with one code the second is a copy: a question of its own.
        if !one.code.is_empty() && !codes.insert(one.code.clone()) {
            one.code.clear();
        }
    }
    fields.forms.sort_unstable();
    fields.forms.dedup();
    invalid.or(fields)
}

fn question(one: &mut Question, name: &str, invalid: &mut Invalid) {
    one.text = limits::line(&format!("{name}.text"), &one.text, invalid);
    one.code = limits::line(&format!("{name}.code"), &one.code, invalid);
    if one.text.is_empty() {
        invalid.add(&format!("{name}.text"), "Напишите вопрос или уберите его.");
    }
    let options = format!("{name}.options");
    let tidied: Vec<String> =
        one.options.iter().map(|option| limits::line(&options, option, invalid)).collect();
    one.options = tidied.into_iter().filter(|option| !option.is_empty()).collect();
    if one.kind == Kind::Options {
        let different: BTreeSet<_> = one.options.iter().map(|option| option.to_lowercase()).collect();
        match one.options.len() {
            0 | 1 => invalid.add(&options, "Напишите хотя бы два варианта, каждый с новой строки."),
            many if many > MOST_OPTIONS => {
                invalid.add(&options, format!("Вариантов может быть не больше {MOST_OPTIONS}."));
            }
            many if many > different.len() => invalid.add(&options, "Два варианта одинаковы."),
            _ => {}
        }
    } else {
        one.options.clear();
    }
    if one.kind == Kind::Text {
        one.lines = if one.lines == 0 { USUAL_LINES } else { one.lines.min(MOST_LINES) };
    } else {
        (one.lines, one.quadrant) = (0, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Moment, Role};

    fn one(kind: Kind, text: &str, options: &[&str]) -> Question {
        Question {
            code: String::new(),
            text: text.into(),
            kind,
            options: options.iter().map(|option| option.to_string()).collect(),
            lines: 0,
            required: true,
            quadrant: None,
        }
    }

    fn of(questions: Vec<Question>) -> Fields {
        let (role, moment) = (Some(Role::Mentee), Some(Moment::Any));
        Fields { title: "Анкета".into(), role, moment, questions, ..Fields::default() }
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let check = |fields: Fields, expected: &[&str]| {
            let wrong = check(fields).err().unwrap_or_default();
            assert_eq!(wrong.0.keys().map(String::as_str).collect::<Vec<_>>(), expected);
        };
        check(Fields::default(), &["moment", "questions", "role", "title"]);
        check(of(vec![one(Kind::Scale, "Удобно?", &[])]), &[]);
        check(of(vec![one(Kind::Scale, " ", &[])]), &["questions.0.text"]);
        check(
            of(vec![one(Kind::Scale, "а", &[]), one(Kind::Options, "б", &["да"])]),
            &["questions.1.options"],
        );
        check(of(vec![one(Kind::Options, "а", &["да", "Да"])]), &["questions.0.options"]);
        check(
            of(vec![one(Kind::Options, "а", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])]),
            &["questions.0.options"],
        );
        check(of(vec![one(Kind::Text, "а", &[]); 61]), &["questions"]);
    }

    #[test]
    fn tidies() {
        let mut twice =
            vec![one(Kind::Options, " Как  часто? ", &["часто ", "", "редко"]); 2];
        twice.iter_mut().for_each(|question| question.code = "often".into());
        twice.push(one(Kind::Text, "Что ещё?", &["лишнее"]));
        let tidied = check(of(twice)).unwrap().questions;
        assert_eq!(tidied[0].text, "Как часто?");
        assert_eq!(tidied[0].options, ["часто", "редко"]);
        assert_eq!((tidied[0].code.as_str(), tidied[1].code.as_str()), ("often", ""));
        assert_eq!((tidied[2].options.len(), tidied[2].lines), (0, USUAL_LINES));
    }
}
