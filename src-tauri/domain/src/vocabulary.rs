//! The closed lists of the field: codes for data, Russian words for people.

mod forms;
mod kinds;
mod models;

pub use forms::{Form, Framework};
pub use kinds::Kind;
pub use models::Model;

use serde::{Deserialize, Serialize};

/// Declares an enum whose values have a code (kept in data) and a label (shown to people).
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $code:literal, $label:literal;)+ }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$meta])*
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $value,)+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$value,)+];

            /// What is kept in data and JSON.
            pub fn code(self) -> &'static str {
                match self { $($name::$value => $code,)+ }
            }

            /// What a person reads.
            pub fn label(self) -> &'static str {
                match self { $($name::$value => $label,)+ }
            }

            /// `None` for a code of another version or a typing slip.
            pub fn from_code(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// What a person is at the school. A deputy head is a head who may also teach.
    PersonKind {
        Teacher = "teacher", "Педагог";
        Head = "head", "Руководитель";
        Pupil = "pupil", "Обучающийся";
        Student = "student", "Студент";
        Partner = "partner", "Сотрудник партнёра";
    }
}

vocabulary! {
    Sex {
        Female = "female", "Женский";
        Male = "male", "Мужской";
    }
}

vocabulary! {
    /// Qualification categories of teachers; the last two are those of the 2023 rules on
    /// attestation (приказ Минпросвещения России от 24.03.2023 № 196).
    Category {
        None = "none", "Без категории";
        Conformity = "conformity", "Соответствие занимаемой должности";
        First = "first", "Первая";
        Highest = "highest", "Высшая";
        Methodist = "methodist", "Педагог-методист";
        Mentor = "mentor", "Педагог-наставник";
    }
}

vocabulary! {
    OrganizationKind {
        School = "school", "Школа";
        District = "district", "Отдел образования";
        Partner = "partner", "Организация-партнёр";
    }
}

vocabulary! {
    /// A pair's life (DESIGN §4): предложена → согласия получены → закреплена приказом →
    /// действует → завершена | прекращена досрочно.
    PairStatus {
        Proposed = "proposed", "Предложена";
        Consented = "consented", "Согласия получены";
        Ordered = "ordered", "Закреплена приказом";
        Active = "active", "Действует";
        Completed = "completed", "Завершена";
        Stopped = "stopped", "Прекращена досрочно";
    }
}

vocabulary! {
    /// A side of a pair.
    Role {
        Mentor = "mentor", "Наставник";
        Mentee = "mentee", "Наставляемый";
    }
}

/// One line of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Choice {
    pub code: String,
    pub label: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for status in PairStatus::ALL {
            assert_eq!(PairStatus::from_code(status.code()), Some(*status));
        }
        assert_eq!(PairStatus::from_code("act"), None);
    }
}
