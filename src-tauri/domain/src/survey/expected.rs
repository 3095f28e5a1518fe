//! Who is expected to answer: by the form of their pair, their side of it, and when it begins and ends.

use super::{Fields, Moment, Role};
use crate::Day;
use crate::vocabulary::{Form, PairStatus, PersonKind, Role as Side};

/// A person in a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub person_id: String,
    pub kind: PersonKind,
    pub side: Side,
    pub pair_id: String,
    pub form: Form,
    pub status: PairStatus,
    pub start: Day,
    pub end: Day,
}

/// The questionnaire is for that side of that form.
pub fn asks(fields: &Fields, form: Form, role: Role) -> bool {
    fields.role == Some(role) && (fields.forms.is_empty() || fields.forms.contains(&form))
}

impl Member {
    /// Whether an answer is waited for in a school year with this first and last day. Before: in
    /// the year in which the pair begins; after: in the one in which it ends as it should. Parents
    /// answer for pupils. A curator answers for nobody in particular.
    pub fn expected(&self, fields: &Fields, (first, last): (Day, Day)) -> bool {
        let side = match fields.role {
            Some(Role::Mentee) => self.side == Side::Mentee,
            Some(Role::Mentor) => self.side == Side::Mentor,
            Some(Role::Parent) => self.kind == PersonKind::Pupil,
            _ => false,
        };
        let form = fields.forms.is_empty() || fields.forms.contains(&self.form);
        // A pair that is only proposed may never be.
        let works = !matches!(self.status, PairStatus::Proposed | PairStatus::Consented);
        let inside = |day: Day| first <= day && day <= last;
        let time = match fields.moment {
            Some(Moment::Before) => inside(self.start),
            Some(Moment::After) => inside(self.end) && self.status != PairStatus::Stopped,
            _ => self.start <= last && self.end >= first,
        };
        side && form && works && time
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school_year;

    #[test]
    fn follows_the_pair() {
        let day = |iso: &str| iso.parse::<Day>().unwrap();
        let member = |status, start: &str, end: &str| Member {
            person_id: "a".into(),
            kind: PersonKind::Pupil,
            side: Side::Mentee,
            pair_id: "p".into(),
            form: Form::PupilPupil,
            status,
            start: day(start),
            end: day(end),
        };
        let check = |member: Member, role: Role, moment: Moment, expected: bool| {
            let fields = Fields {
                role: Some(role),
                moment: Some(moment),
                forms: vec![Form::PupilPupil],
                ..Fields::default()
            };
            let bounds = school_year::bounds(2026).unwrap();
            assert_eq!(member.expected(&fields, bounds), expected, "{role:?} {moment:?} {member:?}");
        };
        use {Moment::*, PairStatus::*, Role::*};
        let year = |status| member(status, "2026-09-10", "2027-05-25");
        check(year(Active), Mentee, Before, true);
        check(year(Active), Mentee, After, true);
        check(year(Active), Mentee, Any, true);
        check(year(Active), Mentor, Before, false);
        check(year(Active), Parent, Any, true);
        check(year(Active), Curator, Any, false);
        check(year(Proposed), Mentee, Before, false);
        check(year(Stopped), Mentee, Before, true);
        check(year(Stopped), Mentee, After, false);
        let long = |from, to| member(Active, from, to);
        check(long("2025-09-01", "2027-05-25"), Mentee, Before, false);
        check(long("2025-09-01", "2027-05-25"), Mentee, After, true);
        check(long("2026-09-01", "2028-05-25"), Mentee, After, false);
        check(long("2025-09-01", "2028-05-25"), Mentee, Any, true);
        check(long("2025-09-01", "2026-05-25"), Mentee, Any, false);
        let other = Member { form: Form::TeacherPupil, ..year(Active) };
        check(other, Mentee, Before, false);
    }
}
