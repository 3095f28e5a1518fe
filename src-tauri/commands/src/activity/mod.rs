//! Activities of a roadmap (мероприятия).

mod add;
mod archive;
mod candidates;
mod get;
mod move_to;
mod split;
mod update;

pub use add::add;
pub use archive::{archive, restore};
pub use candidates::candidates;
pub use get::get;
pub use move_to::move_to;
pub use split::split;
pub use update::update;

use nastavnik_domain::deadline::Span;
use nastavnik_domain::roadmap::activity::{Fields, check};
use nastavnik_store::Store;
use nastavnik_store::roadmap::{self, activity, section};

use crate::Fault;
use crate::roadmap::short;

/// The fields tidied and their neighbours looked up, or what is wrong.
fn checked(store: &Store, roadmap: &str, id: Option<&str>, fields: Fields) -> Result<Fields, Fault> {
    let fields = check(fields)?;
    if let Some(id) = &fields.section_id
        && section::get(store, id)?.roadmap_id != roadmap
    {
        return Err(Fault::field("section_id", "Этот раздел — из другой дорожной карты."));
    }
    if let Some(answers) = &fields.answers_id {
        let other = activity::get(store, answers)?;
        if Some(answers.as_str()) == id || other.roadmap_id == roadmap {
            return Err(Fault::field("answers_id", "Выберите мероприятие другой дорожной карты."));
        }
    }
    Ok(fields)
}

fn span(store: &Store, roadmap: &str) -> Result<Span, Fault> {
    let span = roadmap::get(store, roadmap)?.fields.span();
    span.ok_or_else(|| Fault::field("start", "Укажите в карте, какое время она охватывает."))
}

/// «2.5. Мониторинг внедрения», for labels of actions.
pub(crate) fn named(fields: &Fields) -> String {
    let number = if fields.number.is_empty() { String::new() } else { format!("{}. ", fields.number) };
    format!("{number}{}", short(&fields.title))
}
