//! Numbers in the order in which everything stands: «1», «1.1», «1.2», «2»…

use nastavnik_store::Done;
use nastavnik_store::roadmap::{self, activity, section};

use super::short;
use crate::person::Id;
use crate::state::Empty;
use crate::{App, Fault};

pub fn renumber(app: &mut App, arg: Id) -> Result<Done<Empty>, Fault> {
    let store = app.store()?;
    let label =
        format!("Пункты пронумерованы заново: {}", short(&roadmap::get(store, &arg.id)?.fields.title));
    let (sections, activities) = (section::all_of(store, &arg.id)?, activity::all_of(store, &arg.id)?);
    app.transact("roadmap.renumber", &label, |tx| {
        // Those before the first section are numbered by themselves.
        let own = activities.iter().filter(|activity| activity.fields.section_id.is_none());
        for (number, activity) in (1..).zip(own) {
            activity::renumber(tx, &activity.id, &number.to_string())?;
        }
        let mut counters: Vec<u32> = Vec::new();
        for (index, one) in sections.iter().enumerate() {
            let level = usize::from(one.level.max(1));
            counters.resize(level, 0);
            if let Some(last) = counters.last_mut() {
                *last += 1;
            }
            let number = counters.iter().map(u32::to_string).collect::<Vec<_>>().join(".");
            section::update(tx, &one.id, one.level, &number, &one.title)?;
            let inside =
                activities.iter().filter(|activity| activity.fields.section_id.as_ref() == Some(&one.id));
            let mut last = 0;
            for (place, activity) in (1u32..).zip(inside) {
                activity::renumber(tx, &activity.id, &format!("{number}.{place}"))?;
                last = place;
            }
            // A section inside this one goes on where its activities end: 7.1, 7.2, then section 7.3.
            if sections.get(index + 1).is_some_and(|next| next.level > one.level) {
                counters.push(last);
            }
        }
        Ok(Empty {})
    })
}
