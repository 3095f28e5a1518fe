//! What the pair of a document has planned and done, out of the file.

use nastavnik_domain::programme::{ItemStatus, State};
use nastavnik_domain::school_year;
use nastavnik_domain::writing::{Facts, Item, Meeting, Pair, Person, Programme, Section};
use nastavnik_store::Read;
use nastavnik_store::meeting::{self, attendance};
use nastavnik_store::programme::{self, item, section, version};

use super::facts::find;
use crate::Fault;

pub(super) fn gather(store: &Read, year: i16, facts: &mut Facts) -> Result<(), Fault> {
    let person = facts.person.as_ref().map(|person| person.id.clone());
    for pair in &mut facts.pairs {
        pair.programmes = chosen(programme::of_pair(store, &pair.id)?, pair, person.as_deref(), year)
            .iter()
            .map(|one| of_programme(store, one))
            .collect::<Result<_, _>>()?;
        pair.meetings = meetings(store, pair)?;
    }
    Ok(())
}

/// Of one mentee their own programme, or else the common one; of a group the common one, or else
/// that of each. An open one of the school year goes first, then any of the year, then the latest.
fn chosen(
    all: Vec<programme::Programme>,
    pair: &Pair,
    person: Option<&str>,
    year: i16,
) -> Vec<programme::Programme> {
    let bounds = school_year::bounds(year);
    let in_year = |one: &programme::Programme| {
        let span = one.fields.span().zip(bounds);
        span.is_some_and(|(span, (first, last))| span.from <= last && span.to >= first)
    };
    let best = |mentee: Option<&str>| {
        let of = all.iter().filter(|one| one.fields.mentee_id.as_deref() == mentee);
        // They come with the open ones first, then the latest.
        of.clone().find(|one| in_year(one)).or_else(|| of.max_by_key(|one| one.fields.start)).cloned()
    };
    let mentees = pair.mentees.iter().map(|member| member.person.id.as_str());
    if let Some(own) = mentees.clone().find(|id| Some(*id) == person).and_then(|id| best(Some(id))) {
        return vec![own];
    }
    match best(None) {
        Some(common) => vec![common],
        None if mentees.clone().any(|id| Some(id) == person) => Vec::new(),
        None => mentees.filter_map(|id| best(Some(id))).collect(),
    }
}

fn of_programme(store: &Read, found: &programme::Programme) -> Result<Programme, Fault> {
    let fields = &found.fields;
    let lines =
        |text: &str| text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let mut gaps: Vec<String> =
        programme::gaps(store, &found.id)?.into_iter().map(|(_, label)| label).collect();
    gaps.extend::<Vec<String>>(lines(&fields.gaps));
    let approved = version::all_of(store, &found.id)?.into_iter().next();
    let draft = approved.is_none();
    // What was approved is not what it has become.
    let approved = if programme::changed(store, found)? { None } else { approved };
    Ok(Programme {
        mentee_id: fields.mentee_id.clone(),
        start: fields.start,
        end: fields.end,
        goal: fields.goal.clone(),
        tasks: lines(&fields.tasks),
        gaps,
        changed: !draft && approved.is_none(),
        approved_on: approved.as_ref().map(|one| one.approved_on),
        act: approved.map(|one| one.act).unwrap_or_default(),
        sections: sections(store, &found.id, draft)?,
        closing: if found.state() == State::Closed { found.closing.clone() } else { Default::default() },
    })
}

/// An item that is not needed any more stays in the paper once it has been agreed on.
fn sections(store: &Read, programme: &str, draft: bool) -> Result<Vec<Section>, Fault> {
    let mut items = item::all_of(store, programme)?;
    items.retain(|one| !draft || one.status != ItemStatus::Dropped);
    let titles = section::all_of(store, programme)?.into_iter().map(|one| (Some(one.id), one.title));
    let all = std::iter::once((None, String::new())).chain(titles).map(|(id, title)| {
        let (mine, others) =
            std::mem::take(&mut items).into_iter().partition(|one| one.fields.section_id == id);
        items = others;
        let shown = |one: item::Item| Item { fields: one.fields, status: one.status };
        Section { title, items: Vec::into_iter(mine).map(shown).collect() }
    });
    Ok(all.filter(|section| !section.items.is_empty()).collect())
}

fn meetings(store: &Read, pair: &Pair) -> Result<Vec<Meeting>, Fault> {
    let all = pair.mentors.iter().chain(&pair.mentees).map(|member| &member.person);
    let known = |id: &String| -> Result<Person, Fault> {
        match all.clone().find(|person| person.id == *id) {
            Some(person) => Ok(person.clone()),
            None => find(store, id),
        }
    };
    let held = meeting::held(store, &pair.id)?.into_iter().map(|one| {
        let absent = attendance::absent(store, &one.id)?;
        let absent = absent.iter().map(known).collect::<Result<_, _>>()?;
        Ok(Meeting { fields: one.fields, absent })
    });
    held.collect()
}
