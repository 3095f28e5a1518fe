//! The questionnaires that came with the program: files of `assets/questionnaires`. Their ids are
//! fixed, so that a file of any school knows them; a school that changes one keeps its own words.

use std::sync::LazyLock;

use super::{Fields, Kind, Moment, Quadrant, Question, Role};
use crate::vocabulary::Form;

pub struct Builtin {
    pub id: &'static str,
    pub fields: Fields,
}

macro_rules! files {
    ($($id:literal),+ $(,)?) => {
        [$(($id, include_str!(concat!("../../../../assets/questionnaires/", $id, ".txt")))),+]
    };
}

const FILES: [(&str, &str); 14] = files![
    "teacher-mentee-before",
    "teacher-mentee-after",
    "teacher-mentor-before",
    "teacher-mentor-after",
    "pupil-mentee-before",
    "pupil-mentee-after",
    "pupil-mentor-before",
    "pupil-mentor-after",
    "adult-mentor-before",
    "adult-mentor-after",
    "employer-mentee-before",
    "employer-mentee-after",
    "employer-mentor-before",
    "employer-mentor-after",
];

static ALL: LazyLock<Vec<Builtin>> = LazyLock::new(|| {
    let read = |(id, file): &(&'static str, &str)| Some(Builtin { id, fields: read(file)? });
    FILES.iter().filter_map(read).collect()
});

pub fn all() -> &'static [Builtin] {
    &ALL
}

pub fn get(id: &str) -> Option<&'static Fields> {
    ALL.iter().find(|one| one.id == id).map(|one| &one.fields)
}

fn read(file: &str) -> Option<Fields> {
    let (head, body) = file.split_once("\n\n")?;
    let values = |name: &'static str| {
        head.lines()
            .filter_map(move |line| line.split_once(": ").filter(|(key, _)| *key == name))
            .map(|(_, value)| value)
    };
    let one = |name| values(name).next();
    Some(Fields {
        title: one("title")?.to_owned(),
        forms: one("forms")?.split(' ').map(Form::from_code).collect::<Option<_>>()?,
        role: Some(Role::from_code(one("role")?)?),
        moment: Some(Moment::from_code(one("moment")?)?),
        note: values("note").collect::<Vec<_>>().join("\n"),
        questions: body.lines().map(question).collect::<Option<_>>()?,
    })
}

/// `code | answer | words`.
fn question(line: &str) -> Option<Question> {
    let (code, rest) = line.split_once(" | ")?;
    let (answer, text) = rest.split_once(" | ")?;
    let (first, quadrant) = answer.split_once(' ').unwrap_or((answer, ""));
    let mut question = Question {
        code: code.to_owned(),
        text: text.to_owned(),
        kind: Kind::Text,
        options: Vec::new(),
        lines: 0,
        required: true,
        quadrant: None,
    };
    match first {
        _ if answer.contains(" / ") => {
            question.kind = Kind::Options;
            question.options = answer.split(" / ").map(str::to_owned).collect();
        }
        "scale" | "yes_no" => question.kind = Kind::from_code(answer)?,
        "line" | "text" => {
            question.lines = if first == "line" { 1 } else { 2 };
            question.required = false;
            if !quadrant.is_empty() {
                question.quadrant = Some(Quadrant::from_code(quadrant)?);
            }
        }
        _ => return None,
    }
    Some(question)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{check, expected, version};

    #[test]
    fn every_file_is_read_whole() {
        assert_eq!(all().len(), FILES.len());
        for (one, (_, file)) in all().iter().zip(FILES) {
            let lines = file.split_once("\n\n").map_or(0, |(_, body)| body.lines().count());
            assert_eq!(one.fields.questions.len(), lines, "{}", one.id);
            assert_eq!(check(one.fields.clone()).as_ref(), Ok(&one.fields), "{}", one.id);
        }
    }

    #[test]
    fn both_sides_of_every_form_are_asked_at_both_ends() {
        for form in Form::ALL {
            for role in [Role::Mentee, Role::Mentor] {
                for moment in [Moment::Before, Moment::After] {
                    let asks = |one: &&Builtin| {
                        one.fields.moment == Some(moment) && expected::asks(&one.fields, *form, role)
                    };
                    assert_eq!(all().iter().filter(asks).count(), 1, "{form:?} {role:?} {moment:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_asked_twice_can_be_compared() {
        for after in all().iter().filter(|one| one.fields.moment == Some(Moment::After)) {
            let before = get(&after.id.replace("-after", "-before")).unwrap();
            assert!(version::pairs(before, &after.fields), "{}", after.id);
            for question in &after.fields.questions {
                let same = before.questions.iter().find(|one| one.code == question.code);
                assert!(same.is_none_or(|same| same.comparable(question)), "{}: {}", after.id, question.code);
            }
        }
    }

    #[test]
    fn each_asks_for_every_part_of_the_swot_table() {
        for one in all().iter().filter(|one| one.fields.moment == Some(Moment::After)) {
            for quadrant in Quadrant::ALL {
                assert!(
                    one.fields.questions.iter().any(|question| question.quadrant == Some(*quadrant)),
                    "{}",
                    one.id
                );
            }
        }
    }
}
