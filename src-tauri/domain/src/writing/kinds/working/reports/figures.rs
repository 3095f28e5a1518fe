//! How many pairs and people there are. Where nothing is known, the report is a form and its
//! figures are blanks, not noughts.

use std::collections::BTreeSet;

use crate::Day;
use crate::document::{Row, Table, cell, row, table};
use crate::grammar::{Case, Named};
use crate::vocabulary::{Form, PersonKind};
use crate::writing::{Facts, Member, Pair, Person};

/// Whole years of teaching below which a teacher is a young specialist.
const YOUNG: i16 = 3;

/// A person once, in however many pairs; without an id a name has to do.
type Who<'a> = (&'a str, String);

/// The placeholders of the curator's report.
pub fn figures(facts: &Facts) -> [(&'static str, String); 9] {
    let pairs = &facts.pairs;
    let counted = |figure: usize| if pairs.is_empty() { String::new() } else { figure.to_string() };
    let young = |day: Day| counted(mentees_who(facts, |one| young(one, day)));
    let pupil = |one: &Person| one.fields.kind == Some(PersonKind::Pupil);
    let trained = facts.mentors.iter().filter(|mentor| !mentor.courses.trim().is_empty()).count();
    let base = |all: usize, figure: usize| if all == 0 { String::new() } else { figure.to_string() };
    [
        ("пар", counted(pairs.len())),
        ("завершено", counted(ended(pairs))),
        ("наставников", counted(people(pairs, |pair| &pair.mentors).len())),
        ("наставляемых", counted(people(pairs, |pair| &pair.mentees).len())),
        ("молодых специалистов", facts.day.map(young).unwrap_or_default()),
        ("обучающихся", counted(mentees_who(facts, pupil))),
        ("наставников в базе", base(facts.mentors.len(), facts.mentors.len())),
        ("наставников с обучением", base(facts.mentors.len(), trained)),
        ("наставляемых в базе", base(facts.mentees.len(), facts.mentees.len())),
    ]
}

fn young(person: &Person, day: Day) -> bool {
    person.fields.teaching_years(day).is_some_and(|years| years < YOUNG)
}

fn ended<'a>(pairs: impl IntoIterator<Item = &'a Pair>) -> usize {
    pairs.into_iter().filter(|pair| pair.finished_on.is_some()).count()
}

fn people<'a>(
    pairs: impl IntoIterator<Item = &'a Pair>,
    side: impl Fn(&Pair) -> &Vec<Member>,
) -> BTreeSet<Who<'a>> {
    pairs.into_iter().flat_map(side).map(|member| who(&member.person)).collect()
}

fn who(person: &Person) -> Who<'_> {
    (&person.id, Named::of(&person.fields).full(Case::Nominative))
}

fn mentees_who(facts: &Facts, is: impl Fn(&Person) -> bool) -> usize {
    let mentees = facts.pairs.iter().flat_map(|pair| &pair.mentees).map(|member| &member.person);
    mentees.filter(|person| is(person)).map(who).collect::<BTreeSet<_>>().len()
}

/// Pairs and people by form; people are counted once in each row, so «Всего» may be less than the sum.
pub fn by_form(pairs: &[Pair]) -> Table {
    let forms = Form::ALL.iter().filter(|form| pairs.iter().any(|pair| pair.form == **form));
    let mut rows: Vec<Row> = forms
        .map(|form| {
            let of_form: Vec<&Pair> = pairs.iter().filter(|pair| pair.form == *form).collect();
            figures_row(form.label(), &of_form)
        })
        .collect();
    if rows.is_empty() {
        rows.extend(super::super::cells::empty(4, 5, 9.0));
    } else {
        let total = figures_row("Всего", &pairs.iter().collect::<Vec<_>>());
        rows.push(Row { cells: total.cells.into_iter().map(|cell| cell.bold()).collect(), ..total });
    }
    table([5.0, 2.5, 3.3, 3.6, 3.0])
        .head(["Форма", "Пар и групп", "Наставников", "Наставляемых", "Завершили работу"])
        .rows(rows)
}

fn figures_row(label: &str, pairs: &[&Pair]) -> Row {
    let number = |figure: usize| cell(figure.to_string()).center();
    let pairs = || pairs.iter().copied();
    row([
        cell(label),
        number(pairs().count()),
        number(people(pairs(), |pair| &pair.mentors).len()),
        number(people(pairs(), |pair| &pair.mentees).len()),
        number(ended(pairs())),
    ])
}
