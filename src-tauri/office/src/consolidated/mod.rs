//! The district's consolidated workbook: schools in figures, the registers of all of them, indicators,
//! the grid «мероприятие × школа».

mod grid;
mod indicators;
mod registers;
mod schools;

use nastavnik_domain::consolidated::{Figures, GridLine, IndicatorLine, School, Twice};
use nastavnik_domain::school_return::Period;
use nastavnik_domain::{Day, school_year};

use crate::sheet::Sheet;

/// What the workbook is made of; the caller has counted it.
pub struct Consolidated<'a> {
    /// The district's short name; may be empty.
    pub organization: &'a str,
    pub school_year: i16,
    pub period: Period,
    pub day: Day,
    /// By name.
    pub schools: &'a [School<'a>],
    /// Schools that have not sent their return.
    pub silent: &'a [String],
    /// Of each school, and of the district for the time before.
    pub figures: &'a [Figures],
    pub before: Option<&'a Figures>,
    pub indicators: &'a [IndicatorLine],
    pub indicators_before: &'a [IndicatorLine],
    pub twice: &'a [Twice],
    pub grid: &'a [GridLine],
}

pub fn sheets(all: &Consolidated) -> Vec<Sheet> {
    let mut sheets = vec![schools::registry(all), schools::figures(all), schools::curators(all)];
    sheets.extend(registers::sheets(all));
    sheets.extend(indicators::sheet(all));
    sheets.extend(grid::sheet(all));
    sheets.extend(schools::twice(all));
    sheets
}

impl Consolidated<'_> {
    fn lines(&self, more: String) -> Vec<String> {
        let year = format!("{} учебный год", school_year::title(self.school_year));
        let first = [self.organization, &year]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        vec![first, format!("Сводный отчёт {}. На {}. {more}", self.period.label(), self.day.short())]
    }
}
