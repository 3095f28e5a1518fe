//! Who the person of a row is, by what stands in it.

use super::super::Field;
use super::super::known::Place;
use super::super::reading::{contacts, day, kind, school_class};
use super::people::Someone;
use super::values::Reader;
use crate::letters::fold;
use crate::vocabulary::PersonKind;

impl Reader<'_> {
    /// What the row says of who it is; nothing where only the sheet does.
    pub fn kind(&self, someone: &Someone) -> Option<PersonKind> {
        let cell = |field: Field| {
            someone.cells.iter().find(|(other, ..)| *other == field).map(|(.., text)| text.as_str())
        };
        let said = cell(Field::Kind).and_then(kind::read);
        let class = |text: &str| school_class::read(text).is_some();
        let by_place =
            cell(Field::Place).and_then(|place| place.rsplit_once(',')).is_some_and(|(_, tail)| class(tail));
        let by_detail = cell(Field::Detail).is_some_and(class);
        let parent =
            cell(Field::Contacts).is_some_and(|text| !contacts::read(text).representative.is_empty());
        let head = cell(Field::Position).or(Some(someone.name.rest.as_str())).is_some_and(kind::is_head);
        match self.plan.kind {
            _ if said.is_some() => said,
            PersonKind::Teacher if by_place || by_detail || parent || self.is_child(cell(Field::Birth)) => {
                Some(PersonKind::Pupil)
            }
            PersonKind::Teacher
                if cell(Field::Place).is_some_and(|place| {
                    self.is_partner(place, cell(Field::Position).unwrap_or_default())
                }) =>
            {
                Some(PersonKind::Partner)
            }
            PersonKind::Teacher if cell(Field::Place).is_some_and(|place| self.is_college(place)) => {
                Some(PersonKind::Student)
            }
            PersonKind::Teacher if head => Some(PersonKind::Head),
            kind => Some(kind),
        }
    }

    /// Of a partner; or of an unknown place, and does not teach there.
    fn is_partner(&self, place: &str, position: &str) -> bool {
        match self.known.organization(place) {
            Place::Own => false,
            Place::Other(found) => found.partner,
            Place::Unknown => !position.is_empty() && !kind::is_position(position),
        }
    }

    /// Where students study, unless it is a partner.
    fn is_college(&self, place: &str) -> bool {
        let folded = fold(place);
        let words = ["колледж", "техникум", "университет", "институт"];
        matches!(self.known.organization(place), Place::Unknown)
            && (words.iter().any(|stem| folded.contains(stem)) || self.known.is_study_place(&folded))
    }

    fn is_child(&self, birth: Option<&str>) -> bool {
        let year = match birth.and_then(|text| day::read(text, self.today)) {
            Some(day::When::Day(day)) => Some(day.year()),
            Some(day::When::Year(year)) => Some(year),
            None => None,
        };
        year.is_some_and(|year| (5..18).contains(&(self.today.year() - year)))
    }
}
