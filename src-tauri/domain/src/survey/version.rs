//! Changing a questionnaire. Answers belong to the version that was asked; a question's code says
//! which answers of different versions may be put together.

use super::{Fields, Moment, Question};

/// Gives a code to every question that has none. One that is now answered in another way than in
/// `asked` (the version that people have answered) is another question: its code would mix what
/// cannot be added up.
pub fn coded(
    mut questions: Vec<Question>,
    asked: &[Question],
    mut new: impl FnMut() -> String,
) -> Vec<Question> {
    for question in &mut questions {
        let before = asked.iter().find(|one| one.code == question.code);
        if question.code.is_empty() || before.is_some_and(|before| !before.comparable(question)) {
            question.code = new();
        }
    }
    questions
}

/// Two questionnaires are the beginning and the end of the same: they ask the same people, and
/// some questions are the same.
pub fn pairs(before: &Fields, after: &Fields) -> bool {
    let shared = |question: &Question| {
        before.questions.iter().any(|one| one.code == question.code && one.comparable(question))
    };
    before.moment == Some(Moment::Before)
        && after.moment == Some(Moment::After)
        && (before.role, &before.forms) == (after.role, &after.forms)
        && after.questions.iter().any(shared)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Kind, builtin};

    #[test]
    fn a_code_stays_while_the_question_is_answered_in_the_same_way() {
        let asked = &builtin::get("teacher-mentee-before").unwrap().questions;
        let mut changed = asked.clone();
        changed[3].text = "Насколько уютно будет в программе?".into();
        changed[4].kind = Kind::YesNo;
        changed[12].options.push("не знаю".into());
        changed[5].code.clear();
        let mut count = 0;
        let coded = coded(changed, asked, || {
            count += 1;
            format!("new-{count}")
        });
        let codes: Vec<_> = [3, 4, 5, 12].map(|index| coded[index].code.as_str()).into();
        assert_eq!(codes, ["comfort", "new-1", "new-2", "new-3"]);
        assert_eq!(coded[0].code, "met_before");
    }

    #[test]
    fn an_end_knows_its_beginning() {
        let of = |id| builtin::get(id).unwrap();
        assert!(pairs(of("teacher-mentee-before"), of("teacher-mentee-after")));
        assert!(!pairs(of("teacher-mentee-after"), of("teacher-mentee-before")));
        assert!(!pairs(of("teacher-mentor-before"), of("teacher-mentee-after")));
        assert!(!pairs(of("pupil-mentee-before"), of("teacher-mentee-after")));
    }
}
