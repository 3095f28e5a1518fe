//! Pairs and groups, from a proposal to the end.

mod archive;
mod consent;
mod create;
mod finish;
mod form;
mod get;
mod list;
mod mirror;
mod order;
mod progress;
mod start;
mod update;

pub use archive::{archive, restore};
pub use consent::consent;
pub use create::create;
pub use finish::{complete, reopen, stop};
pub(crate) use form::still_fit;
pub use get::get;
pub use list::list;
pub use mirror::mirror;
pub use order::order;
pub use progress::progress;
pub use start::start;
pub use update::update;

use nastavnik_domain::pair::listing::Query;
use nastavnik_domain::vocabulary::Role;
use nastavnik_store::pair;

use crate::{App, Fault};

/// The title of a pair of this person that lasts; in a role or in any.
pub(crate) fn lasting_of(app: &App, person: &str, role: Option<Role>) -> Result<Option<String>, Fault> {
    let store = app.store()?;
    let query = Query { person_id: Some(person.to_owned()), limit: u32::MAX, ..Default::default() };
    for row in pair::rows(store, &query, app.today())? {
        let members = match role {
            None => row.mentors.iter().chain(&row.mentees).collect::<Vec<_>>(),
            Some(Role::Mentor) => row.mentors.iter().collect(),
            Some(Role::Mentee) => row.mentees.iter().collect(),
        };
        let there = members.iter().any(|member| member.person_id == person);
        if there && pair::get(store, &row.id)?.finished_on.is_none() {
            return Ok(Some(pair::title(store, &row.id)?));
        }
    }
    Ok(None)
}

/// A pair that can still be worked on; a finished one is refused.
fn lasting(app: &App, id: &str) -> Result<pair::Pair, Fault> {
    let found = pair::get(app.store()?, id)?;
    match found.finished_on {
        Some(on) => Err(Fault::new(
            "finished",
            format!("Пара завершена {}.", on.short()),
            "Чтобы изменить её, сначала возобновите пару.",
        )),
        None => Ok(found),
    }
}

/// Before a pair comes back to life: the same people may have been paired anew meanwhile.
fn not_twice(app: &App, found: &pair::Pair) -> Result<(), Fault> {
    match pair::same_people(app.store()?, &found.fields, Some(&found.id), false)? {
        Some(_) => Err(Fault::new(
            "same_pair",
            "Эти люди уже в другой паре на это время, в тех же ролях.",
            "Откройте её в списке пар. Эта останется как есть.",
        )),
        None => Ok(()),
    }
}
