//! Kinds (виды) of mentoring; several may be combined in one pair (S:kholmsky).

use super::{Form, vocabulary};

vocabulary! {
    Kind {
        Traditional = "traditional", "традиционное («один-на-один»)";
        Group = "group", "в группе";
        Virtual = "virtual", "виртуальное (дистанционное)";
        ShortTerm = "short_term", "краткосрочное (целеполагающее)";
        Reversive = "reversive", "реверсивное";
        Situational = "situational", "ситуационное";
        Speed = "speed", "скоростное";
    }
}

impl Kind {
    /// Reversive mentoring swaps a younger and an older professional, so it needs
    /// professionals on both sides.
    pub fn fits(self, form: Form) -> bool {
        self != Kind::Reversive
            || matches!(form, Form::TeacherTeacher | Form::HeadTeacher | Form::UchitelUchitel)
    }
}
