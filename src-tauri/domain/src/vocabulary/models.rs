//! Role models of each form: S:kholmsky for педагог–педагог; the others are the field's
//! general knowledge (DOMAIN §1), offered as a choice and never required.

use super::{Form, vocabulary};

vocabulary! {
    Model {
        ExperiencedYoung = "experienced_young", "опытный педагог – молодой специалист";
        LeaderDifficulties = "leader_difficulties", "лидер педагогического сообщества – педагог, испытывающий профессиональные затруднения в сфере коммуникации";
        InnovatorConservative = "innovator_conservative", "педагог-новатор – консервативный педагог";
        SubjectExpert = "subject_expert", "опытный предметник – неопытный предметник";
        HeadTeacher = "head_teacher", "руководитель образовательной организации – педагог";
        SchoolStudent = "school_student", "работодатель – студент педагогического вуза (колледжа)";
        StrongWeak = "strong_weak", "успевающий – неуспевающий";
        LeaderPassive = "leader_passive", "лидер – пассивный";
        EqualEqual = "equal_equal", "равный – равному";
        AdaptedNewcomer = "adapted_newcomer", "адаптированный – неадаптированный";
        CuratorAuthor = "curator_author", "куратор – автор проекта";
        ProfessionalConsumer = "professional_consumer", "активный профессионал – равнодушный потребитель";
        ColleagueYoung = "colleague_young", "коллега – молодой коллега";
        EmployerFuture = "employer_future", "работодатель – будущий сотрудник";
        ProfessionalChoosing = "professional_choosing", "успешный профессионал – студент, выбирающий профессию";
    }
}

impl Model {
    pub fn fits(self, form: Form) -> bool {
        use Model::*;
        let fitting: &[Model] = match form {
            Form::TeacherTeacher | Form::UchitelUchitel => {
                &[ExperiencedYoung, LeaderDifficulties, InnovatorConservative, SubjectExpert]
            }
            Form::HeadTeacher => &[HeadTeacher],
            Form::SchoolStudent => &[SchoolStudent],
            Form::PupilPupil => &[StrongWeak, LeaderPassive, EqualEqual, AdaptedNewcomer],
            Form::TeacherPupil => &[StrongWeak, LeaderPassive, CuratorAuthor],
            Form::StudentPupil => &[StrongWeak, LeaderPassive, EqualEqual, CuratorAuthor],
            Form::EmployerPupil => &[ProfessionalConsumer, ColleagueYoung, EmployerFuture],
            Form::EmployerStudent => {
                &[ProfessionalConsumer, ProfessionalChoosing, ColleagueYoung, EmployerFuture]
            }
        };
        fitting.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_a_model_and_every_model_a_form() {
        assert!(Form::ALL.iter().all(|form| Model::ALL.iter().any(|model| model.fits(*form))));
        assert!(Model::ALL.iter().all(|model| Form::ALL.iter().any(|form| model.fits(*form))));
    }
}
