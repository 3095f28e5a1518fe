//! Forms of mentoring and who may stand on each side of them.

use super::PersonKind::{self, Head, Partner, Pupil, Student, Teacher};
use super::vocabulary;

vocabulary! {
    /// The two frameworks side by side (DOMAIN §1).
    Framework {
        /// Письмо Минпросвещения и Профсоюза от 21.12.2021 № АЗ-1128/08/657.
        Employees = "employees", "Наставничество педагогических работников";
        /// Распоряжение Минпросвещения от 25.12.2019 № Р-145.
        Pupils = "pupils", "Целевая модель наставничества обучающихся";
    }
}

vocabulary! {
    Form {
        TeacherTeacher = "teacher_teacher", "педагог–педагог";
        HeadTeacher = "head_teacher", "руководитель–педагог";
        SchoolStudent = "school_student", "работодатель–студент педагогического вуза (колледжа)";
        PupilPupil = "pupil_pupil", "ученик–ученик";
        TeacherPupil = "teacher_pupil", "учитель–ученик";
        /// The same people as педагог–педагог, in the words of the pupils' framework.
        UchitelUchitel = "uchitel_uchitel", "учитель–учитель";
        StudentPupil = "student_pupil", "студент–ученик";
        EmployerPupil = "employer_pupil", "работодатель–ученик";
        EmployerStudent = "employer_student", "работодатель–студент";
    }
}

impl Form {
    pub fn framework(self) -> Framework {
        match self {
            Form::TeacherTeacher | Form::HeadTeacher | Form::SchoolStudent => Framework::Employees,
            _ => Framework::Pupils,
        }
    }

    /// Who may mentor in this form.
    pub fn mentors(self) -> &'static [PersonKind] {
        match self {
            Form::TeacherTeacher | Form::UchitelUchitel | Form::TeacherPupil => &[Teacher, Head],
            Form::HeadTeacher => &[Head],
            Form::SchoolStudent => &[Teacher, Head, Partner],
            Form::PupilPupil => &[Pupil],
            Form::StudentPupil => &[Student],
            Form::EmployerPupil | Form::EmployerStudent => &[Partner],
        }
    }

    /// Who may be mentored in this form.
    pub fn mentees(self) -> &'static [PersonKind] {
        match self {
            Form::TeacherTeacher | Form::UchitelUchitel => &[Teacher, Head],
            Form::HeadTeacher => &[Teacher],
            Form::SchoolStudent | Form::EmployerStudent => &[Student],
            Form::PupilPupil | Form::TeacherPupil | Form::StudentPupil | Form::EmployerPupil => &[Pupil],
        }
    }
}
