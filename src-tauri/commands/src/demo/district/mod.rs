//! A district of fictional schools: what each of them sends, made by counting and the same every time.
//! The demo takes forty of them in; the benches grow them to a thousand.

mod facts;
mod figures;
mod fill;
mod people;
mod plan;
mod registers;
mod roadmap;
mod work;

pub use fill::{Filled, fill, returns};

use std::path::Path;

use nastavnik_domain::pace::unwatched;
use nastavnik_domain::school_return::{FORMAT, Head, Layout, Part, Period, Personal, Row, Table};
use nastavnik_domain::{Day, school_year};
use nastavnik_office::school_return::{Written, sheets};
use nastavnik_office::sheet::Sheet;
use nastavnik_office::workbook::{self, Book};

use crate::Fault;
use crate::saved::fault;
use plan::Plan;

/// As its act and its letters call it.
const DISTRICT: &str = "Луговский район";

/// Of what time a return is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    pub school_year: i16,
    pub period: Period,
    pub made_on: Day,
}

/// How much a school has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Schools as they are: some have two mentors, some have nothing to say in a part.
    Usual,
    /// So many records in each register.
    Rows(usize),
}

/// What a school sends, before it is a file.
pub struct SchoolReturn {
    pub head: Head,
    pub layout: Layout,
    pub tables: Vec<Table>,
    curator: String,
}

impl SchoolReturn {
    /// Of the school with this number, counted from 0.
    pub fn of(school: usize, time: Time, size: Size) -> Result<SchoolReturn, Fault> {
        let plan = Plan::of(school, time, size);
        let (roadmap, progress) = roadmap::rows(&plan)?;
        let table = |part: Part, rows: Vec<Row>| Table { part, rows };
        let tables = vec![
            table(Part::Organization, facts::organization(&plan)),
            table(Part::Forms, facts::forms(&plan)),
            table(Part::Mentors, registers::mentors(&plan)),
            table(Part::Mentees, registers::mentees(&plan)),
            table(Part::Pairs, registers::pairs(&plan)),
            table(Part::Programmes, work::programmes(&plan)),
            table(Part::Meetings, work::meetings(&plan)),
            table(Part::Months, work::months(&plan)),
            table(Part::Roadmap, roadmap),
            table(Part::Progress, progress),
            table(Part::Indicators, figures::indicators(&plan)),
            table(Part::Influence, figures::influence(&plan)),
            table(Part::Surveys, figures::surveys(&plan)),
            table(Part::Practices, figures::practices(&plan)),
        ];
        let head = Head {
            format: FORMAT,
            organization_id: plan.key(0, 0),
            organization: plan.school.short_name(),
            district: DISTRICT.into(),
            school_year: time.school_year,
            period: time.period,
            made_on: time.made_on,
        };
        Ok(SchoolReturn { head, layout: layout(school), tables, curator: plan.curator() })
    }

    pub fn sheets(&self) -> Vec<Sheet> {
        let (head, layout, tables) = (&self.head, &self.layout, self.tables.as_slice());
        sheets(&Written { head, layout, tables, personal: Personal::default() })
    }

    /// «Отчёт МБОУ «Лесная СОШ» за первое полугодие 2026-2027», as the program calls it.
    pub fn title(&self) -> String {
        let year = school_year::title(self.head.school_year).replace('/', "-");
        format!("Отчёт {} {} {year}", self.head.organization, self.head.period.label())
    }

    pub fn write(&self, path: &Path) -> Result<(), Fault> {
        self.write_changed(path, |_| {})
    }

    /// As if somebody had changed the cells in a spreadsheet program: the seal stays the old one.
    fn write_changed(&self, path: &Path, change: impl FnOnce(&mut Vec<Sheet>)) -> Result<(), Fault> {
        let mut sheets = self.sheets();
        change(&mut sheets);
        let book = Book {
            title: self.title(),
            organization: self.head.organization.clone(),
            author: self.curator.clone(),
            day: self.head.made_on,
            sheets,
        };
        workbook::save_as(&book, path, &unwatched).map(drop).map_err(fault)
    }
}

/// One school of ten leaves out what its district has not asked for.
fn layout(school: usize) -> Layout {
    let mut layout = Layout::default();
    if school % 10 == 9 {
        let left_out = [Part::Influence, Part::Surveys, Part::Practices];
        layout.parts.iter_mut().for_each(|choice| choice.shown = !left_out.contains(&choice.part));
    }
    layout
}
