//! A school's return (возврат, отчёт школы): the workbook that the district gets from a school and
//! takes in. Which sheets and columns there are, what of them is personal, and how one tells that a
//! workbook came back as it was written. DOMAIN §7; no official form exists, so the user may rename,
//! hide and reorder anything.

mod columns;
mod compare;
mod head;
mod layout;
mod marks;
pub mod reading;
pub mod roadmap;
mod seal;
mod table;

pub use columns::{Column, Consent, ValueKind, columns};
pub use compare::{Change, ChangeKind, compare, title};
pub use head::{FORMAT, Head, KEY, SERVICE};
pub use layout::{ColumnChoice, Layout, PartChoice};
pub use marks::{Mark, marks};
pub use seal::seal;
pub use table::{Row, Table, Value};

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A sheet of the workbook.
    #[ts(rename = "ReturnPart")]
    Part {
        Organization = "organization", "Сведения об организации";
        Forms = "forms", "Формы наставничества";
        Mentors = "mentors", "Реестр наставников";
        Mentees = "mentees", "Реестр наставляемых";
        Pairs = "pairs", "Пары и группы";
        Programmes = "programmes", "Программы";
        Meetings = "meetings", "Встречи";
        Months = "months", "Встречи по месяцам";
        Roadmap = "roadmap", "Дорожная карта";
        Progress = "progress", "Ход дорожной карты";
        Indicators = "indicators", "Показатели";
        Influence = "influence", "Что изменилось";
        Surveys = "surveys", "Анкеты";
        Practices = "practices", "Банк практик";
    }
}

vocabulary! {
    /// What a return is for: districts ask in December and in June (S:krasninsky, S:bolshemurtinsky).
    #[ts(rename = "ReturnPeriod")]
    Period {
        Half = "half", "за первое полугодие";
        Year = "year", "за учебный год";
    }
}

impl Period {
    /// «за первое полугодие 2026/2027 учебного года».
    pub fn of_year(self, year: i16) -> String {
        let year = crate::school_year::title(year);
        match self {
            Period::Half => format!("за первое полугодие {year} учебного года"),
            Period::Year => format!("за {year} учебный год"),
        }
    }
}

/// What is said of people beyond their work: nothing of it unless the user asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Personal {
    /// Phones and e-mail; for children those of the representatives.
    pub contacts: bool,
    /// Years of birth.
    pub births: bool,
    /// Children's names in full; otherwise «Вешняков Д. О.».
    pub children: bool,
}
