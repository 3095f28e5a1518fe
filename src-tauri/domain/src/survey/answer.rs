//! Answers as they were entered from paper: checked against the questions that were asked.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Kind, Question};
use crate::{Invalid, limits};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveyAnswer", optional_fields = nullable)]
pub struct Answer {
    /// The question's code.
    pub question: String,
    /// Of the scale, of the option, 0 or 1 for «нет» and «да».
    #[serde(default)]
    pub number: Option<i32>,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub text: String,
}

/// The answers tidied, empty ones left out. Words about one have its question's code as their name.
pub fn check(questions: &[Question], answers: Vec<Answer>) -> Result<Vec<Answer>, Invalid> {
    let mut invalid = Invalid::default();
    let (mut seen, mut kept) = (BTreeSet::new(), Vec::new());
    for answer in answers {
        let code = answer.question.clone();
        let Some(index) = questions.iter().position(|question| question.code == code) else {
            invalid.add(&code, "Такого вопроса в этой анкете нет.");
            continue;
        };
        if !seen.insert(code.clone()) {
            invalid.add(&code, format!("На вопрос {} дано два ответа.", index + 1));
        }
        kept.extend(one(&questions[index], index + 1, answer, &mut invalid));
    }
    invalid.or(kept)
}

fn one(question: &Question, place: usize, answer: Answer, invalid: &mut Invalid) -> Option<Answer> {
    let text = limits::text(&answer.question, &answer.text, invalid);
    if question.kind == Kind::Text {
        if answer.number.is_some() {
            invalid.add(&answer.question, format!("На вопрос {place} отвечают своими словами."));
        }
        return (!text.is_empty()).then_some(Answer { text, number: None, ..answer });
    }
    let number = answer.number?;
    if number < question.first() || number > question.last() {
        let scale = match question.kind {
            Kind::YesNo => "«да» или «нет»".to_owned(),
            _ => format!("от {} до {}", question.first(), question.last()),
        };
        invalid.add(&answer.question, format!("Вопрос {place}: ответ — {scale}, а не {number}."));
    }
    Some(Answer { text: String::new(), ..answer })
}

/// How many required questions have no answer yet.
pub fn missing(questions: &[Question], answers: &[Answer]) -> usize {
    let answered = |question: &Question| answers.iter().any(|answer| answer.question == question.code);
    questions.iter().filter(|question| question.required && !answered(question)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::builtin;

    fn answer(question: &str, number: impl Into<Option<i32>>, text: &str) -> Answer {
        Answer { question: question.into(), number: number.into(), text: text.into() }
    }

    #[test]
    fn out_of_scale_is_refused_with_its_place() {
        let questions = &builtin::get("teacher-mentee-before").unwrap().questions;
        let check = |one: Answer, words: &str| {
            let told = check(questions, vec![one.clone()]).err().unwrap_or_default();
            assert_eq!(told.0.get(&one.question).map_or("", String::as_str), words, "{one:?}");
        };
        check(answer("comfort", 10, ""), "");
        check(answer("comfort", 1, ""), "");
        check(answer("comfort", 0, ""), "Вопрос 4: ответ — от 1 до 10, а не 0.");
        check(answer("comfort", 11, ""), "Вопрос 4: ответ — от 1 до 10, а не 11.");
        check(answer("comfort", i32::MIN, ""), "Вопрос 4: ответ — от 1 до 10, а не -2147483648.");
        check(answer("met_before", 0, ""), "");
        check(answer("met_before", 2, ""), "Вопрос 1: ответ — «да» или «нет», а не 2.");
        check(answer("frequency", 5, ""), "");
        check(answer("frequency", 6, ""), "Вопрос 13: ответ — от 1 до 5, а не 6.");
        check(answer("where", 5, ""), "На вопрос 2 отвечают своими словами.");
        check(answer("nothing", 5, ""), "Такого вопроса в этой анкете нет.");
        check(
            answer("where", None, &"я".repeat(20_000)),
            "Слишком длинный текст: 20000 знаков. Оставьте не больше 10000.",
        );
        let twice = super::check(questions, vec![answer("comfort", 5, ""), answer("comfort", 6, "")]);
        assert_eq!(twice.unwrap_err().0["comfort"], "На вопрос 4 дано два ответа.");
    }

    #[test]
    fn nothing_said_is_no_answer() {
        let questions = &builtin::get("teacher-mentee-before").unwrap().questions;
        let kept =
            check(questions, vec![answer("comfort", None, "слова"), answer("where", None, "  ")]).unwrap();
        assert!(kept.is_empty());
        assert_eq!(missing(questions, &kept), questions.iter().filter(|one| one.required).count());
        let kept =
            check(questions, vec![answer("comfort", 7, ""), answer("where", None, " В школе ")]).unwrap();
        assert_eq!(kept, [answer("comfort", 7, ""), answer("where", None, "В школе")]);
        assert_eq!(missing(questions, &kept), 12);
    }
}
