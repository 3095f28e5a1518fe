//! Which template is the nearest for a pair.

use super::Body;
use crate::vocabulary::{Form, Kind, Model};

/// 0: written for other forms. The form decides, then the role model and the kinds.
pub fn rank(body: &Body, form: Form, model: Option<Model>, kinds: &[Kind]) -> u8 {
    if !body.forms.is_empty() && !body.forms.contains(&form) {
        return 0;
    }
    let named = u8::from(body.forms.contains(&form));
    let model = u8::from(model.is_some_and(|model| body.models.contains(&model)));
    // A traditional pair is the usual one, which no template has to name.
    let kinds = kinds.iter().any(|kind| *kind != Kind::Traditional && body.kinds.contains(kind));
    let other = body.kinds.contains(&Kind::Reversive) && !kinds;
    (2 + named + 2 * model + 4 * u8::from(kinds)).saturating_sub(2 * u8::from(other)).max(1)
}

#[cfg(test)]
mod tests {
    use super::super::all;
    use super::*;

    #[test]
    fn the_nearest_is_first() {
        let first = |form, model, kinds: &[Kind]| {
            let best =
                all().into_iter().rev().max_by_key(|(_, template)| rank(&template.body, form, model, kinds));
            best.unwrap().0
        };
        use Form::*;
        let traditional = &[Kind::Traditional];
        assert_eq!(first(TeacherTeacher, Some(Model::ExperiencedYoung), traditional), "young-teacher");
        assert_eq!(first(UchitelUchitel, None, traditional), "young-teacher");
        assert_eq!(first(TeacherTeacher, Some(Model::SubjectExpert), traditional), "subject");
        assert_eq!(first(TeacherTeacher, Some(Model::LeaderDifficulties), traditional), "communication");
        assert_eq!(first(TeacherTeacher, None, &[Kind::Reversive, Kind::Traditional]), "digital");
        assert_eq!(first(HeadTeacher, None, traditional), "head-teacher");
        assert_eq!(first(SchoolStudent, None, traditional), "practice");
        assert_eq!(first(PupilPupil, Some(Model::StrongWeak), traditional), "pupil-studies");
        assert_eq!(first(PupilPupil, Some(Model::AdaptedNewcomer), traditional), "pupil-newcomer");
        assert_eq!(first(TeacherPupil, Some(Model::CuratorAuthor), traditional), "pupil-project");
        assert_eq!(first(StudentPupil, Some(Model::StrongWeak), traditional), "pupil-studies");
        assert_eq!(first(EmployerPupil, None, traditional), "employer-pupil");
        assert_eq!(first(EmployerStudent, None, traditional), "employer-student");
    }
}
