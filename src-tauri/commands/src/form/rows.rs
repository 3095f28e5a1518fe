//! Rows of a list as a form wants them: each column's field with its value.

use std::collections::BTreeMap;

use nastavnik_domain::district_form::{Field, List, Value};
use nastavnik_domain::register::Tie;
use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::{Day, plural};
use nastavnik_store::form::{self as kept, ActivityLine, Member, PairLine};
use nastavnik_store::{Store, person, register};

use super::facts::{Facts, told};
use crate::Fault;

/// A row's values by field; what is not known is not there.
pub(super) type Row = BTreeMap<Field, Value>;

/// The same before what is not known is left out.
type Line = Vec<(Field, Option<Value>)>;

pub(super) fn rows(store: &Store, list: List, facts: &Facts) -> Result<Vec<Row>, Fault> {
    let rows: Vec<Line> = match list {
        List::Mentors => mentors(store, facts)?,
        List::Mentees => mentees(store, facts)?,
        List::Pairs => kept::pairs(store, &facts.span)?.into_iter().map(|line| pair(line, facts)).collect(),
        List::Practices => kept::practices(store, &facts.span)?.into_iter().map(practice).collect(),
        List::Activities => kept::activities(store, &facts.span)?.into_iter().map(activity).collect(),
    };
    let known = |(field, value): (Field, Option<Value>)| value.map(|value| (field, value));
    let numbered = rows.into_iter().enumerate().map(|(index, row)| {
        let number = (Field::RowNumber, Some(Value::Number(index as f64 + 1.0)));
        row.into_iter().chain([number]).filter_map(known).collect()
    });
    Ok(numbered.collect())
}

/// What people call so many rows of a list.
pub(super) fn counted(list: List, count: usize) -> String {
    let forms = match list {
        List::Mentors => ["наставник", "наставника", "наставников"],
        List::Mentees => ["наставляемый", "наставляемых", "наставляемых"],
        List::Pairs => ["пара или группа", "пары и группы", "пар и групп"],
        List::Practices => ["практика", "практики", "практик"],
        List::Activities => ["мероприятие", "мероприятия", "мероприятий"],
    };
    plural::count(count, forms)
}

fn text(text: impl Into<String>) -> Option<Value> {
    Value::text(text)
}

fn day(day: Option<Day>) -> Option<Value> {
    day.map(Value::Day)
}

fn number(number: impl Into<f64>) -> Option<Value> {
    Some(Value::Number(number.into()))
}

/// Each once, in the order of their first.
fn joined(parts: impl IntoIterator<Item = String>, with: &str) -> Option<Value> {
    let mut found: Vec<String> = Vec::new();
    for part in parts {
        if !part.is_empty() && !found.contains(&part) {
            found.push(part);
        }
    }
    text(found.join(with))
}

fn others(ties: &[Tie], facts: &Facts) -> Option<Value> {
    joined(ties.iter().flat_map(|tie| &tie.others).map(|name| facts.name(name)), ", ")
}

fn places(ties: &[Tie]) -> Option<Value> {
    joined(ties.iter().flat_map(|tie| tie.places.clone()), "; ")
}

fn forms(ties: &[Tie]) -> Option<Value> {
    joined(ties.iter().map(|tie| tie.form.label().to_owned()), "; ")
}

/// What was written of the person, or of their pairs.
fn results(own: String, ties: &[Tie]) -> Option<Value> {
    text(own).or_else(|| joined(ties.iter().map(|tie| tie.result.clone()), "; "))
}

fn mentors(store: &Store, facts: &Facts) -> Result<Vec<Line>, Fault> {
    use Field::*;
    let ids = kept::mentors(store, &facts.span)?;
    let rows = register::mentors_of(store, &ids, facts.span.on)?.into_iter().map(|row| {
        let mentees: std::collections::BTreeSet<&String> =
            row.ties.iter().flat_map(|tie| &tie.others).collect();
        vec![
            (MentorMenteeCount, number(mentees.len() as f64)),
            (MentorName, text(facts.name(&row.name))),
            (MentorMentees, others(&row.ties, facts)),
            (MentorMenteePlaces, places(&row.ties)),
            (MentorForm, forms(&row.ties)),
            (MentorResults, results(row.results, &row.ties)),
            (MentorPosition, text(row.position)),
            (MentorSubject, text(row.subject)),
            (MentorPlace, text(row.place)),
            (MentorTeachingYears, row.teaching_years.and_then(number)),
            (MentorCategory, text(row.category)),
            (MentorEducation, text(row.education)),
            (MentorCourses, text(row.courses)),
            (MentorCompetencies, text(row.competencies)),
            (MentorAchievements, text(row.achievements)),
            (MentorInterests, text(row.interests)),
            (MentorWantedAge, text(row.wanted_age)),
            (MentorTimeResource, text(row.time_resource)),
            (MentorEnteredOn, day(row.entered_on)),
            (MentorFinishedOn, day(row.finished_on)),
            (MentorLink, text(row.link)),
            (MentorContacts, text(row.contacts).filter(|_| facts.personal)),
        ]
    });
    Ok(rows.collect())
}

fn mentees(store: &Store, facts: &Facts) -> Result<Vec<Line>, Fault> {
    use Field::*;
    let ids = kept::mentees(store, &facts.span)?;
    let rows = register::mentees_of(store, &ids)?;
    let row = |(id, row): (&String, nastavnik_domain::register::MenteeRow)| {
        let person = person::get(store, id)?.fields;
        let is_learner = matches!(person.kind, Some(PersonKind::Pupil | PersonKind::Student));
        Ok(vec![
            (MenteeName, text(facts.name(&row.name))),
            (MenteeRole, text(if is_learner { person.class } else { person.position })),
            (MenteePlace, text(own_place(store, &person.organization_id, &person.study_place)?)),
            (MenteeMentors, others(&row.ties, facts)),
            (MenteeMentorPlaces, places(&row.ties)),
            (MenteeForm, forms(&row.ties)),
            (MenteeResults, results(row.results, &row.ties)),
            (MenteeBirthYear, row.birth_year.filter(|_| facts.personal).and_then(number)),
            (MenteeContacts, text(row.contacts).filter(|_| facts.personal)),
            (MenteeRequest, text(row.request)),
            (MenteeEnteredOn, day(row.entered_on)),
            (MenteeFinishedOn, day(row.finished_on)),
            (MenteeLink, text(row.link)),
            (MenteeCompletionMark, text(row.completion_mark)),
        ])
    };
    ids.iter().zip(rows).map(row).collect()
}

/// Where a person studies or works; the school itself unless the card says otherwise.
fn own_place(store: &Store, organization: &Option<String>, study: &str) -> Result<String, Fault> {
    if !study.is_empty() {
        return Ok(study.to_owned());
    }
    match organization {
        Some(id) => Ok(nastavnik_store::organization::short_name(store, id)?),
        None => Ok(nastavnik_store::organization::own(store)?
            .map(|own| own.fields.short_name)
            .unwrap_or_default()),
    }
}

fn pair(line: PairLine, facts: &Facts) -> Line {
    use Field::*;
    let names = |members: &[Member]| joined(members.iter().map(|member| facts.name(&member.name)), ", ");
    let roles = |members: &[Member]| joined(members.iter().map(|member| member.role.clone()), ", ");
    let title = match line.title.is_empty() {
        false => text(line.title),
        true => {
            let short = |members: &[Member]| {
                members.iter().map(|member| facts.name(&member.name)).collect::<Vec<_>>().join(", ")
            };
            text(format!("{} — {}", short(&line.mentors), short(&line.mentees)))
        }
    };
    let period =
        line.start.zip(line.end).map(|(start, end)| format!("с {} по {}", start.short(), end.short()));
    vec![
        (PairTitle, title),
        (PairMentors, names(&line.mentors)),
        (PairMentorRoles, roles(&line.mentors)),
        (PairMentees, names(&line.mentees)),
        (PairMenteeRoles, roles(&line.mentees)),
        (PairForm, line.form.and_then(|form| text(form.label()))),
        (PairModel, line.model.and_then(|model| text(model.label()))),
        (PairKinds, joined(line.kinds.iter().map(|kind| kind.label().to_owned()), ", ")),
        (PairStart, day(line.start)),
        (PairEnd, day(line.end)),
        (PairPeriod, period.and_then(text)),
        (PairStatus, line.status.and_then(|status| text(status.label().to_lowercase()))),
        (PairOrder, text(told(&line.order_number, line.ordered_on))),
        (PairOrderNumber, text(line.order_number)),
        (PairOrderDay, day(line.ordered_on)),
        (PairMeetings, number(line.meetings)),
        (PairProgress, line.progress.map(Value::Share)),
        (PairResult, text(line.result)),
    ]
}

fn practice([title, author, form, problem, description, results, link]: [String; 7]) -> Line {
    use Field::*;
    vec![
        (PracticeTitle, text(title)),
        (PracticeAuthor, text(author)),
        (PracticeForm, text(form)),
        (PracticeProblem, text(problem)),
        (PracticeDescription, text(description)),
        (PracticeResults, text(results)),
        (PracticeLink, text(link)),
    ]
}

fn activity(line: ActivityLine) -> Line {
    use Field::*;
    let marks = line.moments.into_iter().map(|(status, on)| match (status, on) {
        (Status::Done, Some(day)) => format!("выполнено {}", day.short()),
        (status, _) => status.label().to_owned(),
    });
    vec![
        (ActivityMark, joined(marks, "; ")),
        (ActivityNumber, text(line.number)),
        (ActivityTitle, text(line.title)),
        (ActivityDeadline, text(line.deadline)),
        (ActivityResponsible, text(line.responsible)),
        (ActivityResult, text(line.result)),
        (ActivityEvidence, joined(line.evidence, "; ")),
    ]
}
