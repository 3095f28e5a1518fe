//! A list beside the data that are there, with the columns of the last file of its shape.

use nastavnik_domain::Day;
use nastavnik_domain::import::{
    Field, Kept, List, Pair, Plan, Review, Source, State, Wish, known_heading, plan, review,
};
use nastavnik_store::{Read, import, pair as pairs};

use super::shapes::{self, Shape};
use crate::pair::checked;
use crate::{App, Fault};

/// What is shown, and what would be kept.
pub fn look(app: &App, source: &Source, wish: &Wish) -> Result<(Review, Vec<Kept>), Fault> {
    let (store, today) = (app.store()?, app.today());
    let work = app.work.begin("Просматриваю строки");
    let (plans, remembered) = plans(store, source, wish, today)?;
    let shown = |plan: &Plan| {
        let of_register = matches!(plan.list, List::Mentors | List::Mentees);
        plan.take && of_register && (plan.has(Field::FinishedOn) || plan.has(Field::Results))
    };
    let known = import::known(store, plans.iter().any(shown))?;
    let pace = |done, total| work.at(done, total);
    let (mut found, mut kept) = review(source, &plans, wish, known, today, &pace)?;
    for (sheet, remembered) in found.sheets.iter_mut().zip(remembered) {
        sheet.remembered = remembered;
    }
    let refused = refused(store, &kept)?;
    if !refused.is_empty() {
        kept.retain(
            |kept| !matches!(kept, Kept::Pair(pair) if refused.iter().any(|(key, _)| *key == pair.key)),
        );
        doubt(&mut found, refused);
    }
    Ok((found, kept))
}

/// How each sheet is read, and whether its columns are remembered from another file.
pub fn plans(
    store: &Read,
    source: &Source,
    wish: &Wish,
    today: Day,
) -> Result<(Vec<Plan>, Vec<bool>), Fault> {
    let shapes = shapes::all(store)?;
    let signatures: Vec<&str> = shapes.iter().map(|shape| shape.signature.as_str()).collect();
    let mut wishes = wish.sheets.clone();
    wishes.resize(source.sheets.len(), Default::default());
    let first = plan(source, &wishes, today);
    for ((sheet, plan), wish) in source.sheets.iter().zip(&first).zip(&mut wishes) {
        if wish.heading.is_none() && !signatures.contains(&plan.signature.as_str()) {
            wish.heading = known_heading(sheet, &signatures);
        }
    }
    let mut plans = plan(source, &wishes, today);
    let mut remembered = vec![false; plans.len()];
    for ((plan, wish), remembered) in plans.iter().zip(&mut wishes).zip(&mut remembered) {
        let same =
            |shape: &&Shape| shape.signature == plan.signature && shape.fields.len() == plan.columns.len();
        let Some(shape) = shapes.iter().find(same) else { continue };
        *remembered = wish.fields.is_none();
        wish.fields.get_or_insert_with(|| shape.fields.clone());
        wish.list.get_or_insert(shape.list);
        wish.kind.get_or_insert(shape.kind);
    }
    plans = plan(source, &wishes, today);
    Ok((plans, remembered))
}

/// Pairs that the rest of the data does not allow: a mentor has no places left, the people are paired
/// already. Those with people of the same list are looked at when they are kept.
fn refused(store: &Read, kept: &[Kept]) -> Result<Vec<(String, Vec<String>)>, Fault> {
    let mut refused = Vec::new();
    for pair in kept.iter().filter_map(of_pair) {
        let members = pair.fields.mentors.iter().chain(&pair.fields.mentees);
        if members.clone().any(|id| id.contains('.')) {
            continue;
        }
        let before = pair.id.as_deref().map(|id| pairs::get(store, id)).transpose()?;
        if let Err(fault) = checked(store, pair.fields.clone(), before.as_ref()) {
            let words = if fault.fields.is_empty() {
                vec![fault.message]
            } else {
                fault.fields.into_values().collect()
            };
            refused.push((pair.key.clone(), words));
        }
    }
    Ok(refused)
}

fn of_pair(kept: &Kept) -> Option<&Pair> {
    match kept {
        Kept::Pair(pair) => Some(pair),
        Kept::Person(_) => None,
    }
}

fn doubt(review: &mut Review, refused: Vec<(String, Vec<String>)>) {
    for (key, words) in refused {
        for row in review.sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).filter(|row| row.key == key) {
            review.counts.turn(row.state, State::Doubtful);
            (row.state, row.blocked) = (State::Doubtful, true);
            row.doubts.extend(words.clone());
        }
    }
}
