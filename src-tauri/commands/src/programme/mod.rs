//! Personalised programmes, from a plan to the end.

mod approve;
mod archive;
mod close;
mod create;
mod get;
mod list;
mod plan;
mod section;
mod stage;
mod update;
mod version;

pub use approve::approve;
pub use archive::{archive, restore};
pub use close::{close, reopen};
pub use create::create;
pub use get::get;
pub use list::list;
pub use plan::plan;
pub use section::{
    add as add_section, move_to as move_section, remove as remove_section, update as update_section,
};
pub use stage::stage;
pub use update::update;
pub use version::version;

use nastavnik_domain::deadline::Span;
use nastavnik_domain::programme::{Fields, Others};
use nastavnik_store::programme::{self, Programme};
use nastavnik_store::{Store, pair, person};

use crate::Fault;

/// A programme that can be worked on; one that is over or put away says so.
pub(crate) fn open(store: &Store, id: &str) -> Result<Programme, Fault> {
    let found = kept(store, id)?;
    match found.closed_on {
        Some(on) => Err(Fault::new(
            "closed",
            format!("Программа завершена {}.", on.short()),
            "Чтобы изменить её, сначала возобновите программу.",
        )),
        None => Ok(found),
    }
}

/// A programme that is not in the archive, nor its pair.
fn kept(store: &Store, id: &str) -> Result<Programme, Fault> {
    let found = programme::get(store, id)?;
    if found.archived {
        return Err(Fault::new("archived", "Программа в архиве.", "Сначала верните её из архива."));
    }
    live_pair(store, &found.pair_id)?;
    Ok(found)
}

fn live_pair(store: &Store, id: &str) -> Result<pair::Pair, Fault> {
    let found = pair::get(store, id)?;
    if found.archived {
        return Err(Fault::new(
            "archived",
            "Пара этой программы в архиве.",
            "Сначала верните пару из архива.",
        ));
    }
    Ok(found)
}

/// What stands around a programme with such a head. `except` is the programme itself.
fn others<'a>(
    store: &Store,
    pair: &'a pair::Pair,
    fields: &Fields,
    except: Option<&str>,
) -> Result<Others<'a>, Fault> {
    let mentees = &pair.fields.mentees;
    let mentee = fields.mentee_id.as_deref().filter(|_| mentees.len() > 1);
    let overlaps = match fields.span() {
        Some(span) => programme::overlapping(store, &pair.id, mentee, span, except)?,
        None => None,
    };
    let around = pair.fields.start.zip(pair.fields.end);
    Ok(Others { pair: around.map(|(from, to)| Span { from, to }), overlaps, mentees })
}

/// «Зорина — Вешняков»; of one of a group: «Синицын — группа (4), Аистов К. М.».
pub(crate) fn name(store: &Store, found: &Programme) -> Result<String, Fault> {
    let title = pair::title(store, &found.pair_id)?;
    Ok(match &found.fields.mentee_id {
        Some(id) => format!("{title}, {}", person::get(store, id)?.fields.name().short()),
        None => title,
    })
}
