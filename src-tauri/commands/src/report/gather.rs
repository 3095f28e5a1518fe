//! All that a return says, out of the file.

use nastavnik_domain::Day;
use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::school_return::{FORMAT, Head, Part, Personal, Row, Table, roadmap};
use nastavnik_domain::school_year;
use nastavnik_store::school_return::{self as returns, Scope};
use nastavnik_store::{Store, organization, roadmap as roadmaps};

use super::{Query, figures};
use crate::roadmap::{Loaded, load};
use crate::{App, Fault};

pub(crate) struct Gathered {
    pub head: Head,
    /// Every part, in the usual order.
    pub tables: Vec<Table>,
}

pub(crate) fn gather(app: &App, query: &Query) -> Result<Gathered, Fault> {
    let (store, today) = (app.store()?, app.today());
    let Some(own) = organization::own(store)? else {
        return Err(Fault::new(
            "no_organization",
            "Организация ещё не описана.",
            "Опишите её в «Настройках».",
        ));
    };
    let school_year = figures::checked(query.school_year(today))?;
    let head = Head {
        format: FORMAT,
        organization_id: own.id,
        organization: own.fields.short_name,
        district: own.fields.district,
        school_year,
        period: query.period,
        made_on: today,
    };
    Ok(Gathered { tables: tables(app, school_year, query.personal)?, head })
}

fn tables(app: &App, school_year: i16, personal: Personal) -> Result<Vec<Table>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let scope = Scope { school_year, today, personal };
    let pairs = returns::pairs(store, scope)?;
    let loaded = of_year(store, school_year, today)?;
    let maps: Vec<roadmap::Roadmap> = loaded.iter().map(written).collect();
    let table = |part: Part, rows: Vec<Row>| Table { part, rows };
    Ok(vec![
        table(Part::Organization, returns::organization(store, scope, &pairs)?),
        table(Part::Forms, returns::forms(&pairs)),
        table(Part::Mentors, returns::mentors(store, scope, &pairs)?),
        table(Part::Mentees, returns::mentees(store, scope, &pairs)?),
        table(Part::Pairs, returns::pair_rows(&pairs)),
        table(Part::Programmes, returns::programmes(store, scope, &pairs)?),
        table(Part::Meetings, returns::meetings(store, scope, &pairs)?),
        figures::months(store, school_year)?,
        table(Part::Roadmap, roadmap::roadmap(&maps)),
        table(Part::Progress, roadmap::progress(&maps)),
        figures::indicators(store, school_year, today)?,
        figures::influence(store, school_year)?,
        figures::surveys(app, school_year)?,
        table(Part::Practices, returns::practices(store)?),
    ])
}

/// Roadmaps that last in some part of the year: the district's first, as the school answers it.
fn of_year(store: &Store, school_year: i16, today: Day) -> Result<Vec<Loaded>, Fault> {
    let Some((first, last)) = school_year::bounds(school_year) else { return Ok(Vec::new()) };
    let mut rows = roadmaps::list(store, false, today)?;
    rows.retain(|row| row.start <= last && row.end >= first);
    rows.sort_by_key(|row| row.owner != Owner::District);
    rows.iter().map(|row| load(store, &row.id, today)).collect()
}

fn written(loaded: &Loaded) -> roadmap::Roadmap<'_> {
    roadmap::Roadmap {
        id: &loaded.roadmap.id,
        title: &loaded.roadmap.fields.title,
        sections: &loaded.sections,
        activities: &loaded.activities,
        counts: loaded.counts,
    }
}
