//! Who stands on each side of the pair in its papers.

use crate::document::Signatures;
use crate::grammar::{Case, Initials, Named};
use crate::vocabulary::{Form, Framework};
use crate::writing::{Facts, Member, Pair, Person, sheet};

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

impl Sides<'_> {
    pub fn mentor_label(&self) -> &'static str {
        if self.mentors.len() > 1 { "Наставники" } else { "Наставник" }
    }

    pub fn mentee_label(&self) -> &'static str {
        if self.mentees.len() > 1 { "Наставляемые" } else { "Наставляемый" }
    }

    /// All of them sign; without people two signatures are left to the hand.
    pub fn signatures(&self) -> Signatures {
        let nobody = Person::default();
        let side = |role, people: &[&Person]| -> Vec<_> {
            if people.is_empty() {
                return vec![(role, nobody.clone())];
            }
            people.iter().map(|person| (role, (*person).clone())).collect()
        };
        let all = [side("Наставник", &self.mentors), side("Наставляемый", &self.mentees)].concat();
        sheet::signed_by(all.iter().map(|(role, person)| (*role, person)))
    }
}

/// «Вешняков Денис Андреевич, учитель истории, ООО «…»».
pub fn line(person: &Person) -> String {
    let parts = [
        Named::of(&person.fields).full(Case::Nominative),
        person.fields.role_line(),
        person.organization.clone(),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
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
