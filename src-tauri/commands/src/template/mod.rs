//! Templates of programmes: the program's own and the school's; what they offer for a pair.

mod archive;
mod compose;
mod export;
mod get;
mod import;
mod list;
mod save;
mod take;
mod update;

pub use archive::{archive, restore};
pub use compose::compose;
pub use export::export;
pub use get::get;
pub use import::import;
pub use list::list;
pub use save::save;
pub use take::take;
pub use update::update;

use nastavnik_domain::letters::fold;
use nastavnik_domain::programme::template::{self as library, Template};
use nastavnik_store::{Store, template};

use crate::Fault;

/// By the code of one of ours or the key of the school's.
fn find(store: &Store, id: &str) -> Result<Template, Fault> {
    match library::find(id) {
        Some(found) => Ok(found),
        None => Ok(template::get(store, id)?.template),
    }
}

/// Two templates of one name would be told apart by nobody.
fn free(store: &Store, title: &str, except: Option<&str>) -> Result<(), Fault> {
    let own = template::list(store, true)?;
    let own = own.iter().filter(|one| Some(one.id.as_str()) != except).map(|one| &one.template.title);
    let ours = library::all().into_iter().map(|(_, template)| template.title);
    let taken = own.cloned().chain(ours).any(|other| fold(&other) == fold(title));
    match taken {
        true => Err(Fault::field("title", "Шаблон с таким названием уже есть. Назовите иначе.")),
        false => Ok(()),
    }
}
