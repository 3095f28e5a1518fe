//! Who stands on each side of the pair in its papers.

use super::super::cells;
use crate::document::{Block, Row, Table, cell, para, row, table};
use crate::grammar::{Case, Initials, Named};
use crate::vocabulary::{Form, Framework};
use crate::writing::{Facts, Member, Pair, Person, sheet};

/// Signatures of more mentees than this stand in a table.
const MANY: usize = 5;
/// Height of a row of that table, in mm.
const HAND: f64 = 9.0;

/// The people of a paper. Where it is about one member of a group, the others of that side are left out.
pub struct Sides<'a> {
    pub mentors: Vec<&'a Person>,
    pub mentees: Vec<&'a Person>,
}

pub fn sides(facts: &Facts) -> Sides<'_> {
    let side = |members: fn(&Pair) -> &Vec<Member>| {
        let people: Vec<&Person> =
            facts.pairs.first().map(members).into_iter().flatten().map(person).collect();
        let chosen = people.iter().copied().find(|one| facts.person.as_ref() == Some(*one));
        chosen.map_or(people, |one| vec![one])
    };
    Sides { mentors: side(|pair| &pair.mentors), mentees: side(|pair| &pair.mentees) }
}

fn person(member: &Member) -> &Person {
    &member.person
}

impl<'a> Sides<'a> {
    fn mentor_label(&self) -> &'static str {
        if self.mentors.len() > 1 { "Наставники" } else { "Наставник" }
    }

    fn mentee_label(&self) -> &'static str {
        if self.mentees.len() > 1 { "Наставляемые" } else { "Наставляемый" }
    }

    /// Who works with whom: rows of the table of facts of each paper.
    pub fn rows(&self, pair: Option<&Pair>) -> Vec<Row> {
        let people = |people: &[&Person]| cells::lines(people.iter().map(|one| line(one)));
        let title = pair.map(|pair| pair.title.as_str()).filter(|title| !title.is_empty());
        let mut rows = vec![cells::named(self.mentor_label(), people(&self.mentors))];
        rows.extend(title.map(|title| cells::named("Группа", title)));
        rows.push(cells::named(self.mentee_label(), people(&self.mentees)));
        rows
    }

    /// All of them sign, a large group in a table; without people two signatures are left to the hand.
    pub fn signatures(&self) -> Vec<Block> {
        let nobody = Person::default();
        let side = |people: &[&'a Person]| if people.is_empty() { vec![&nobody] } else { people.to_vec() };
        let mentors = side(&self.mentors);
        let mentees = side(&self.mentees);
        let mentors = mentors.into_iter().map(|person| ("Наставник", person));
        if mentees.len() > MANY {
            return vec![
                sheet::signed_by(mentors).above(7.0).into(),
                para("").size(6.0).into(),
                signed_by_many(&mentees).into(),
            ];
        }
        let mentees = mentees.into_iter().map(|person| ("Наставляемый", person));
        vec![sheet::signed_by(mentors.chain(mentees)).above(7.0).into()]
    }
}

fn signed_by_many(people: &[&Person]) -> Table {
    let rows = people.iter().enumerate().map(|(index, person)| {
        let name = Named::of(&person.fields).full(Case::Nominative);
        row([cells::number(index), cell(name), cell("")]).height(HAND)
    });
    table([1.0, 10.0, 6.0]).head(["№", "Наставляемый", "Подпись"]).rows(rows)
}

/// «Вешняков Денис Андреевич, учитель истории, ООО «…»».
fn line(person: &Person) -> String {
    let parts = [
        Named::of(&person.fields).full(Case::Nominative),
        person.fields.role_line(),
        person.organization.clone(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The row about the form, the same in each paper.
pub fn form(pair: Option<&Pair>) -> Row {
    cells::named("Форма наставничества", pair.map(|pair| pair.form.label()).unwrap_or_default())
}

/// «с 01.09.2026 по 31.05.2027».
pub fn period(pair: Option<&Pair>) -> String {
    let end = pair.map(|pair| pair.finished_on.unwrap_or(pair.end));
    cells::period(pair.map(|pair| pair.start), end).join(" ")
}

/// A teacher's programme has three sections, a pupil's two (DOMAIN §3); a form that is not known
/// yet is a teacher's.
pub fn of_teachers(facts: &Facts) -> bool {
    facts
        .pairs
        .first()
        .is_none_or(|pair| pair.form.framework() == Framework::Employees || pair.form == Form::UchitelUchitel)
}

/// «Зорина Л.П. – Вешняков Д.А.», a group by its name.
pub fn short(facts: &Facts) -> String {
    let sides = sides(facts);
    let names = |people: &[&Person]| {
        let names = people.iter().map(|one| Named::of(&one.fields).short(Case::Nominative, Initials::After));
        names.collect::<Vec<_>>().join(", ")
    };
    let title = facts.pairs.first().map(|pair| pair.title.clone()).unwrap_or_default();
    let mentees = if title.is_empty() || sides.mentees.len() == 1 { names(&sides.mentees) } else { title };
    let both = [names(&sides.mentors), mentees];
    both.into_iter().filter(|side| !side.is_empty()).collect::<Vec<_>>().join(" – ")
}
