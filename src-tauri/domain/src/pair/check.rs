//! Which pairs can be: the rules of forms, kinds and people.

use super::Fields;
use crate::vocabulary::{Form, Kind, PersonKind};
use crate::{Invalid, limits};

/// A person proposed for one side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    pub id: String,
    pub kind: PersonKind,
    /// For messages: «Рощина М. А.».
    pub short_name: String,
}

/// The fields tidied, or what is wrong with them. `mentors` and `mentees` are the people whom
/// the fields name.
pub fn check(mut fields: Fields, mentors: &[Party], mentees: &[Party]) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    fields.title = limits::line("title", &fields.title, &mut invalid);
    for (field, text) in [
        ("goal", &mut fields.goal),
        ("note", &mut fields.note),
        ("overload_reason", &mut fields.overload_reason),
    ] {
        *text = limits::text(field, text, &mut invalid);
    }
    fields.kinds.sort();
    fields.kinds.dedup();
    match (fields.start, fields.end) {
        (None, _) => invalid.add("start", "Укажите, с какого дня работает пара."),
        (_, None) => invalid.add("end", "Укажите, до какого дня работает пара."),
        (Some(start), Some(end)) if end < start => {
            invalid.add("end", format!("Окончание {} раньше начала {}.", end.short(), start.short()));
        }
        _ => {}
    }
    members(mentors, mentees, &mut invalid);
    match fields.form {
        None => invalid.add("form", "Выберите форму наставничества."),
        Some(form) => {
            if fields.model.is_some_and(|model| !model.fits(form)) {
                invalid.add("model", format!("Эта ролевая модель не подходит к форме «{}».", form.label()));
            }
            kinds(form, &fields.kinds, mentees.len(), &mut invalid);
            sides(form, fields.kinds.contains(&Kind::Reversive), mentors, mentees, &mut invalid);
        }
    }
    invalid.or(fields)
}

fn members(mentors: &[Party], mentees: &[Party], invalid: &mut Invalid) {
    if mentors.is_empty() {
        invalid.add("mentors", "Выберите наставника.");
    }
    if mentees.is_empty() {
        invalid.add("mentees", "Выберите наставляемого.");
    }
    if let Some(both) = mentees.iter().find(|mentee| mentors.iter().any(|mentor| mentor.id == mentee.id)) {
        invalid.add("mentees", format!("{} не может быть наставником самому себе.", both.short_name));
    }
}

fn kinds(form: Form, kinds: &[Kind], mentees: usize, invalid: &mut Invalid) {
    if let Some(kind) = kinds.iter().find(|kind| !kind.fits(form)) {
        invalid.add("kinds", format!("Вид «{}» не подходит к форме «{}».", kind.label(), form.label()));
    }
    if kinds.contains(&Kind::Group) && mentees == 1 {
        invalid.add(
            "kinds",
            "«В группе» — это два и более наставляемых. Добавьте ещё одного или снимите отметку.",
        );
    }
    if kinds.contains(&Kind::Traditional) && mentees > 1 {
        invalid.add("kinds", "«Один-на-один» — это один наставляемый. Для нескольких отметьте «в группе».");
    }
}

/// In reversive mentoring the roles of the form may be swapped.
fn sides(form: Form, reversive: bool, mentors: &[Party], mentees: &[Party], invalid: &mut Invalid) {
    let fits =
        |parties: &[Party], allowed: &[PersonKind]| parties.iter().all(|party| allowed.contains(&party.kind));
    if reversive && fits(mentors, form.mentees()) && fits(mentees, form.mentors()) {
        return;
    }
    for (field, role, parties, allowed) in [
        ("mentors", "наставником", mentors, form.mentors()),
        ("mentees", "наставляемым", mentees, form.mentees()),
    ] {
        if let Some(party) = parties.iter().find(|party| !allowed.contains(&party.kind)) {
            let allowed: Vec<_> = allowed.iter().map(|kind| kind.label().to_lowercase()).collect();
            invalid.add(
                field,
                format!(
                    "{} ({}) не может быть {role} в форме «{}»: здесь это {}.",
                    party.short_name,
                    party.kind.label().to_lowercase(),
                    form.label(),
                    allowed.join(" или "),
                ),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Model;

    fn party(id: &str, kind: PersonKind) -> Party {
        Party { id: id.into(), kind, short_name: id.into() }
    }

    fn wrong(change: impl FnOnce(&mut Fields, &mut Vec<Party>, &mut Vec<Party>)) -> Vec<String> {
        let mut fields = Fields {
            form: Some(Form::TeacherTeacher),
            start: "2026-09-01".parse().ok(),
            end: "2027-05-31".parse().ok(),
            ..Fields::default()
        };
        let mut mentors = vec![party("а", PersonKind::Teacher)];
        let mut mentees = vec![party("б", PersonKind::Teacher)];
        change(&mut fields, &mut mentors, &mut mentees);
        match check(fields, &mentors, &mentees) {
            Ok(_) => Vec::new(),
            Err(invalid) => invalid.0.into_keys().collect(),
        }
    }

    #[test]
    fn refuses_what_cannot_be() {
        use PersonKind::*;
        assert!(wrong(|_, _, _| ()).is_empty());
        assert_eq!(wrong(|_, _, mentees| mentees[0].id = "а".into()), ["mentees"]);
        assert_eq!(wrong(|f, _, _| f.end = "2026-08-31".parse().ok()), ["end"]);
        assert_eq!(wrong(|f, _, _| f.start = None), ["start"]);
        assert_eq!(wrong(|_, _, mentees| mentees[0].kind = Pupil), ["mentees"]);
        assert_eq!(wrong(|_, mentors, _| mentors[0].kind = Pupil), ["mentors"]);
        assert_eq!(wrong(|f, _, _| f.form = None), ["form"]);
        assert_eq!(wrong(|f, _, _| f.model = Some(Model::StrongWeak)), ["model"]);
        assert_eq!(wrong(|f, _, _| f.kinds = vec![Kind::Group]), ["kinds"]);
        assert_eq!(
            wrong(|f, _, mentees| {
                f.kinds = vec![Kind::Traditional];
                mentees.push(party("в", Teacher))
            }),
            ["kinds"]
        );
        assert_eq!(
            wrong(|_, mentors, mentees| {
                mentors.clear();
                mentees.clear()
            }),
            ["mentees", "mentors"]
        );
    }

    #[test]
    fn reversive_mentoring_swaps_the_sides() {
        let swapped = |reversive: bool| {
            wrong(|fields, mentors, mentees| {
                fields.form = Some(Form::HeadTeacher);
                mentees[0].kind = PersonKind::Head;
                mentors[0].kind = PersonKind::Teacher;
                fields.kinds = if reversive { vec![Kind::Reversive] } else { vec![] };
            })
        };
        assert!(swapped(true).is_empty());
        assert_eq!(swapped(false), ["mentees", "mentors"]);
    }
}
