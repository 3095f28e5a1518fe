//! The school year in figures, as people say them: «11 из 18».

use jiff::ToSpan;
use nastavnik_domain::Day;
use nastavnik_domain::indicator::YOUNG_YEARS;
use nastavnik_store::{Store, overview};

use super::Figure;
use crate::Fault;

pub(super) fn list(store: &Store, pairs: &overview::Pairs, today: Day) -> Result<Vec<Figure>, Fault> {
    let figure = |label: &str, done: u32, of: u32| Figure { label: label.into(), done, of };
    let mentees = overview::mentees(store, Day(today.0.saturating_sub(YOUNG_YEARS.years())))?;
    let mut figures = vec![
        figure("Пары и группы действуют", pairs.active, pairs.lasting),
        figure("Согласия получены", pairs.consents, pairs.members),
        figure("Наставляемые с наставником", mentees.mentored, mentees.all),
    ];
    if mentees.young > 0 {
        figures.push(figure("Молодые специалисты с наставником", mentees.young_mentored, mentees.young));
    }
    Ok(figures)
}
