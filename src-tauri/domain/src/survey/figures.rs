//! What the answers say: averages, distributions, the beginning beside the end. Counted by the
//! database, put into figures here. Few answers would say who has given them: then there is only
//! their number, and answers in own words are nobody's in any case.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{Fields, Kind, Question};
use crate::plural::count;

/// Fewer people than this can be told apart by their answers.
pub const FEWEST: u32 = 3;

/// How many have answered a question with this number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub question: String,
    pub number: i32,
    pub count: u32,
}

/// The sums of those who have answered a question both times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twice {
    pub question: String,
    pub people: u32,
    pub before: i64,
    pub after: i64,
}

/// How many have marked a question in one questionnaire, and the sum of their marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    pub people: u32,
    pub sum: i64,
}

/// The average over several questionnaires without those of too few people, which the others' own
/// averages would give away; and whether any was left out.
pub fn average(sums: impl IntoIterator<Item = Sum>) -> (Option<f64>, bool) {
    let (few, shown): (Vec<Sum>, Vec<Sum>) = sums.into_iter().partition(|one| one.people < FEWEST);
    let people: u32 = shown.iter().map(|one| one.people).sum();
    let sum: i64 = shown.iter().map(|one| one.sum).sum();
    ((people > 0).then(|| sum as f64 / f64::from(people)), few.iter().any(|one| one.people > 0))
}

/// The complete answers to a questionnaire, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub responses: u32,
    pub tallies: Vec<Tally>,
    /// Answers in own words with their question's code, in the order of the alphabet.
    pub texts: Vec<(String, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "QuestionSummary")]
pub struct Summary {
    pub code: String,
    pub text: String,
    pub kind: Kind,
    /// Asked by an earlier version only.
    pub former: bool,
    pub now: Measure,
    /// Every possible answer with how many have given it; empty when they are too few.
    pub parts: Vec<Part>,
    pub texts: Vec<String>,
    /// The same question at the beginning.
    pub before: Option<Measure>,
    /// Of those who have answered it both times.
    pub both: Option<Both>,
}

/// An average of marks, or how many of those who answered said «да».
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(rename = "SurveyMeasure")]
pub struct Measure {
    pub answered: u32,
    /// Why there is nothing but their number.
    pub few: Option<String>,
    pub average: Option<f64>,
    pub yes: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SurveyPart")]
pub struct Part {
    pub number: i32,
    pub label: String,
    pub count: u32,
}

/// Averages, or parts of those who said «да».
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "SurveyBoth")]
pub struct Both {
    pub people: u32,
    pub before: f64,
    pub after: f64,
}

/// «мало ответов (2): показываем только общий счёт».
pub fn few(answers: u32) -> Option<String> {
    (1..FEWEST).contains(&answers).then(|| format!("мало ответов ({answers}): показываем только общий счёт"))
}

/// A part of the answers is withheld also when the rest of them could be found by subtraction.
pub fn few_of(answers: u32, all: u32) -> Option<String> {
    let rest = all.saturating_sub(answers);
    few(answers).or_else(|| {
        let others = count(rest as usize, ["ответ", "ответа", "ответов"]);
        few(rest).map(|_| {
            format!(
                "по остальным формам только {others}: эти итоги выдали бы их, поэтому показываем общий счёт"
            )
        })
    })
}

/// A line for every question, in the order of the questionnaire, then for those which only its
/// earlier versions asked. `hidden`: all are too few.
pub fn summaries(
    fields: &Fields,
    former: &[Question],
    now: &Counted,
    before: Option<(&Fields, &Counted)>,
    twice: &[Twice],
    hidden: bool,
) -> Vec<Summary> {
    let of = |question| summary(question, now, before, twice, hidden);
    let earlier = former.iter().map(|question| Summary { former: true, ..of(question) });
    fields.questions.iter().map(of).chain(earlier).collect()
}

fn summary(
    question: &Question,
    now: &Counted,
    before: Option<(&Fields, &Counted)>,
    twice: &[Twice],
    hidden: bool,
) -> Summary {
    let spread = of(question, now);
    let texts: Vec<String> =
        now.texts.iter().filter(|(code, _)| *code == question.code).map(|(_, text)| text.clone()).collect();
    let answered = if question.kind == Kind::Text { texts.len() as u32 } else { spread.values().sum() };
    // Own words of one person among many are nobody's; they are withheld with the whole only.
    let shown = !hidden && (question.kind == Kind::Text || few(answered).is_none());
    let same = before.and_then(|(fields, counted)| {
        let same =
            fields.questions.iter().find(|one| one.code == question.code && one.comparable(question))?;
        matches!(same.kind, Kind::Scale | Kind::YesNo).then(|| measure(same, &of(same, counted), false))
    });
    Summary {
        code: question.code.clone(),
        text: question.text.clone(),
        kind: question.kind,
        former: false,
        now: if question.kind == Kind::Text {
            Measure { answered, ..Measure::default() }
        } else {
            measure(question, &spread, hidden)
        },
        parts: if shown && answered > 0 { parts(question, &spread) } else { Vec::new() },
        texts: if shown { texts } else { Vec::new() },
        both: same.as_ref().filter(|_| !hidden).and_then(|_| both(question, twice)),
        before: same,
    }
}

fn of(question: &Question, counted: &Counted) -> BTreeMap<i32, u32> {
    let mine = counted.tallies.iter().filter(|tally| tally.question == question.code);
    mine.map(|tally| (tally.number, tally.count)).collect()
}

fn measure(question: &Question, spread: &BTreeMap<i32, u32>, hidden: bool) -> Measure {
    let answered: u32 = spread.values().sum();
    let few = few(answered);
    let shown = !hidden && few.is_none() && answered > 0;
    let sum: i64 = spread.iter().map(|(number, count)| i64::from(*number) * i64::from(*count)).sum();
    Measure {
        answered,
        few: few.filter(|_| !hidden),
        average: (shown && question.kind == Kind::Scale).then(|| sum as f64 / f64::from(answered)),
        yes: (shown && question.kind == Kind::YesNo).then(|| spread.get(&1).copied().unwrap_or(0)),
    }
}

fn parts(question: &Question, spread: &BTreeMap<i32, u32>) -> Vec<Part> {
    let part = |number| Part {
        number,
        label: question.label(number),
        count: spread.get(&number).copied().unwrap_or(0),
    };
    match question.kind {
        Kind::YesNo => vec![part(1), part(0)],
        _ => (question.first()..=question.last()).map(part).collect(),
    }
}

fn both(question: &Question, twice: &[Twice]) -> Option<Both> {
    let found = twice.iter().find(|one| one.question == question.code && one.people >= FEWEST)?;
    let share = |sum: i64| sum as f64 / f64::from(found.people);
    Some(Both { people: found.people, before: share(found.before), after: share(found.after) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::builtin;

    fn counted(responses: u32, tallies: &[(&str, i32, u32)], texts: &[(&str, &str)]) -> Counted {
        Counted {
            responses,
            tallies: tallies
                .iter()
                .map(|&(question, number, count)| Tally { question: question.into(), number, count })
                .collect(),
            texts: texts.iter().map(|(code, text)| (code.to_string(), text.to_string())).collect(),
        }
    }

    fn find(all: &[Summary], code: &str) -> Summary {
        all.iter().find(|one| one.code == code).cloned().unwrap()
    }

    #[test]
    fn figures_are_those_of_the_answers() {
        let (before, after) =
            (builtin::get("teacher-mentee-before").unwrap(), builtin::get("teacher-mentee-after").unwrap());
        let now = counted(
            5,
            &[
                ("comfort", 10, 2),
                ("comfort", 7, 2),
                ("glad", 1, 4),
                ("glad", 0, 1),
                ("frequency", 2, 3),
                ("theory", 8, 2),
            ],
            &[("valued", "Поддержка")],
        );
        let then = counted(4, &[("comfort", 6, 4), ("glad", 1, 2)], &[]);
        let twice = [
            Twice { question: "comfort".into(), people: 3, before: 18, after: 27 },
            Twice { question: "glad".into(), people: 2, before: 2, after: 2 },
        ];
        let all = summaries(after, &[], &now, Some((before, &then)), &twice, false);
        assert_eq!(all.len(), after.questions.len());

        let comfort = find(&all, "comfort");
        assert_eq!((comfort.now.answered, comfort.now.average), (4, Some(8.5)));
        assert_eq!(comfort.before.unwrap().average, Some(6.0));
        assert_eq!(comfort.both, Some(Both { people: 3, before: 6.0, after: 9.0 }));
        assert_eq!(comfort.parts.len(), 10);
        assert_eq!(comfort.parts.iter().map(|part| part.count).sum::<u32>(), 4);

        let glad = find(&all, "glad");
        assert_eq!((glad.now.yes, glad.now.answered), (Some(4), 5));
        assert_eq!(glad.parts.iter().map(|part| part.label.as_str()).collect::<Vec<_>>(), ["да", "нет"]);
        let before = glad.before.unwrap();
        assert_eq!((before.yes, before.answered), (None, 2));
        assert_eq!(before.few.unwrap(), "мало ответов (2): показываем только общий счёт");
        assert_eq!(glad.both, None);

        let frequency = find(&all, "frequency");
        assert_eq!((frequency.parts[1].label.as_str(), frequency.parts[1].count), ("часто", 3));
        assert_eq!((frequency.now.average, frequency.before), (None, None));

        let theory = find(&all, "theory");
        assert_eq!((theory.now.answered, theory.now.average, theory.parts.len()), (2, None, 0));
        assert_eq!(find(&all, "valued").texts, ["Поддержка"]);
        let nobody = find(&all, "support");
        assert_eq!((nobody.now.answered, nobody.now.average, nobody.now.few), (0, None, None));
    }

    #[test]
    fn an_average_leaves_out_the_few() {
        let sum = |people, sum| Sum { people, sum };
        assert_eq!(average([sum(5, 40), sum(3, 30)]), (Some(8.75), false));
        assert_eq!(average([sum(5, 40), sum(2, 2)]), (Some(8.0), true));
        assert_eq!(average([sum(2, 20), sum(1, 9)]), (None, true));
        assert_eq!(average([]), (None, false));
    }

    #[test]
    fn few_answers_give_only_their_number() {
        let fields = builtin::get("teacher-mentee-after").unwrap();
        let now = counted(2, &[("comfort", 10, 2), ("glad", 1, 2)], &[("valued", "Поддержка")]);
        for one in summaries(fields, &[], &now, None, &[], true) {
            assert!(one.now.average.is_none() && one.now.yes.is_none(), "{one:?}");
            assert!(one.parts.is_empty() && one.texts.is_empty(), "{one:?}");
        }
    }

    #[test]
    fn a_rest_that_is_too_small_hides_the_part_too() {
        let check =
            |answers, all, hidden| assert_eq!(few_of(answers, all).is_some(), hidden, "{answers} of {all}");
        check(0, 0, false);
        check(1, 9, true);
        check(2, 2, true);
        check(3, 3, false);
        check(7, 8, true);
        check(7, 9, true);
        check(6, 9, false);
    }
}
