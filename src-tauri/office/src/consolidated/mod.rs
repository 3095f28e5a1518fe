//! The district's consolidated workbook: schools in figures, the registers of all of them, indicators,
//! the grid «мероприятие × школа».

mod grid;
mod indicators;
mod registers;
mod schools;

use nastavnik_domain::consolidated::{Figures, FormLine, GridLine, IndicatorLine, School, Twice};
use nastavnik_domain::plural::count;
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
    /// Of each school, now and in the time before; `None` for one that had not sent then.
    pub figures: &'a [Figures],
    pub figures_before: &'a [Option<Figures>],
    pub earlier: (i16, Period),
    /// The district's sums of the time before; `None` where nobody had sent anything.
    pub before: Option<&'a Figures>,
    pub forms: &'a [FormLine],
    pub indicators: &'a [IndicatorLine],
    pub indicators_before: &'a [IndicatorLine],
    pub twice: &'a [Twice],
    pub grid: &'a [GridLine],
}

pub fn sheets(all: &Consolidated) -> Vec<Sheet> {
    let mut sheets = vec![schools::registry(all), schools::figures(all)];
    sheets.extend(schools::figures_before(all));
    sheets.extend(schools::forms(all));
    sheets.extend(indicators::sheets(all));
    sheets.extend(grid::progress(all));
    sheets.extend(grid::sheet(all));
    sheets.push(schools::curators(all));
    sheets.extend(registers::sheets(all));
    sheets.extend(schools::twice(all));
    sheets
}

/// «Заречная СОШ» of «МБОУ „Заречная СОШ“», as long as that still tells the schools apart.
fn short<'a>(schools: &[School<'a>]) -> Vec<&'a str> {
    let inside = |name: &'a str| {
        let inside = name.split_once('«').and_then(|(_, rest)| rest.rsplit_once('»'));
        inside.map_or(name, |(inside, _)| inside)
    };
    let names: Vec<&str> = schools.iter().map(|school| inside(school.name)).collect();
    let alone = |name: &str| names.iter().filter(|one| **one == name).count() == 1;
    let one = |(school, name): (&School<'a>, &&'a str)| if alone(name) { *name } else { school.name };
    schools.iter().zip(&names).map(one).collect()
}

impl Consolidated<'_> {
    /// How many returns a hand has made or changed, for the first sheets.
    fn by_hand(&self) -> String {
        let all = self.schools.iter().filter(|school| school.by_hand()).count();
        match all {
            0 => String::new(),
            all => {
                format!(". Изменены или составлены вручную: {}", count(all, ["отчёт", "отчёта", "отчётов"]))
            }
        }
    }

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
