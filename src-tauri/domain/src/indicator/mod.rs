//! Indicators (показатели): the programme's six with their targets, and what changed for the
//! participants between entry and exit. DOMAIN §4.

mod check;
mod counted;
pub mod listing;
pub mod measure;
mod share;
mod target;

pub use check::{Value, check};
pub use counted::{Group, Tally, YOUNG_YEARS, counted, young_since};
pub use share::Share;
pub use target::default_target;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The six of the target model (DOMAIN §4); numerators come from the registers and the
    /// questionnaires, denominators from the curator once a year.
    Indicator {
        Mentees = "mentees", "Дети 10–19 лет в роли наставляемого";
        YoungMentors = "young_mentors", "Дети и подростки 15–19 лет в роли наставника";
        YoungTeachers = "young_teachers", "Молодые специалисты (стаж 0–3 года) в роли наставляемого";
        Partners = "partners", "Предприятия, давшие наставников";
        MenteesSatisfied = "mentees_satisfied", "Удовлетворённость наставляемых";
        MentorsSatisfied = "mentors_satisfied", "Удовлетворённость наставников";
    }
}

impl Indicator {
    /// Whom the denominator counts.
    pub fn whole(self) -> &'static str {
        match self {
            Indicator::Mentees => "Всего детей 10–19 лет в школе",
            Indicator::YoungMentors => "Всего детей 15–19 лет в школе",
            Indicator::YoungTeachers => "Всего молодых специалистов",
            Indicator::Partners => "Всего предприятий-партнёров",
            Indicator::MenteesSatisfied => "Опрошено наставляемых",
            Indicator::MentorsSatisfied => "Опрошено наставников",
        }
    }

    /// «Как считается», for the screen.
    pub fn rule(self) -> &'static str {
        match self {
            Indicator::Mentees => {
                "Обучающиеся и студенты, 10–19 лет (возраст на 31 декабря; если год рождения не указан — по классу, с 4-го), наставляемые в парах этого учебного года."
            }
            Indicator::YoungMentors => {
                "Обучающиеся и студенты 15–19 лет (возраст на 31 декабря; если год рождения не указан — по классу, с 9-го), наставники в парах этого учебного года."
            }
            Indicator::YoungTeachers => {
                "Педагоги, у которых на 1 сентября нет полных четырёх лет стажа, наставляемые в парах этого учебного года."
            }
            Indicator::Partners => {
                "Организации-партнёры, сотрудники которых — наставники в парах этого учебного года."
            }
            Indicator::MenteesSatisfied => {
                "Итоговые анкеты наставляемых этого учебного года: довольны те, кто поставил 7 баллов и больше из 10."
            }
            Indicator::MentorsSatisfied => {
                "Итоговые анкеты наставников этого учебного года: довольны те, кто поставил 7 баллов и больше из 10."
            }
        }
    }

    /// Answers tell the denominator too.
    pub fn by_answers(self) -> bool {
        matches!(self, Indicator::MenteesSatisfied | Indicator::MentorsSatisfied)
    }
}

/// Points of ten from which a person is satisfied.
pub const SATISFIED: u8 = 7;

/// Pairs of a school year: those made by an order or begun, whose time meets the year's.
pub const PAIRS_RULE: &str = "Пары учебного года — закреплённые приказом или начавшие работу, срок которых приходится на этот год; прекращённые до начала работы не считаются.";
