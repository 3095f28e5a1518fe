//! The school year in figures, as people say them: «11 из 18».

use nastavnik_domain::Day;
use nastavnik_domain::vocabulary::{PairStatus, PersonKind};
use nastavnik_store::{Store, person};

use super::{Data, Figure};
use crate::Fault;

/// A young specialist: the first three years of teaching (DOMAIN §4, indicators).
const YOUNG: i16 = 3;

pub(super) fn list(store: &Store, data: &Data, today: Day) -> Result<Vec<Figure>, Fault> {
    let figure = |label: &str, done: usize, of: usize| Figure {
        label: label.into(),
        done: done as u32,
        of: of as u32,
    };
    let lasting =
        data.pairs.iter().filter(|pair| !matches!(pair.status, PairStatus::Completed | PairStatus::Stopped));
    let active = lasting.clone().filter(|pair| pair.status == PairStatus::Active).count();
    let members = lasting.clone().flat_map(|pair| pair.mentors.iter().chain(&pair.mentees));
    let given = members.clone().filter(|member| member.consented_on.is_some()).count();
    let with =
        data.mentees.iter().filter(|row| row.mentee.as_ref().is_some_and(|wait| !wait.mentors.is_empty()));
    let mut figures = vec![
        figure("Пары и группы действуют", active, lasting.count()),
        figure("Согласия получены", given, members.count()),
        figure("Наставляемые с наставником", with.clone().count(), data.mentees.len()),
    ];
    let mut young = (0, 0);
    for row in data.mentees.iter().filter(|row| row.kind == PersonKind::Teacher) {
        let years = person::get(store, &row.id)?.fields.teaching_years(today);
        if years.is_some_and(|years| years <= YOUNG) {
            young.0 += usize::from(row.mentee.as_ref().is_some_and(|wait| !wait.mentors.is_empty()));
            young.1 += 1;
        }
    }
    if young.1 > 0 {
        figures.push(figure("Молодые специалисты с наставником", young.0, young.1));
    }
    Ok(figures)
}
