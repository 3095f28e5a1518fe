//! A list comes in: all rows that are taken, in one step that one undo takes back.

use std::collections::HashMap;

use nastavnik_domain::import::{Counts, Kept, NEW, Pair, Person, bare};
use nastavnik_domain::organization::Fields as Organization;
use nastavnik_domain::{Day, pair as pair_rules};
use nastavnik_store::{Done, Tx, mentee, mentor, organization, pair, person};
use serde::Serialize;
use ts_rs::TS;

use super::look::{look, plans};
use super::review::Look;
use super::shapes;
use crate::kept::filled;
use crate::pair::{checked, enrol, still_fit};
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct ImportSaved {
    counts: Counts,
}

pub fn save(app: &mut App, arg: Look) -> Result<Done<ImportSaved>, Fault> {
    let today = app.today();
    let (review, kept) = look(app, &arg.source, &arg.wish)?;
    let (plans, _) = plans(app.store()?, &arg.source, &arg.wish, today)?;
    if kept.is_empty() {
        return Err(Fault::field(
            "decisions",
            "Нет ни одной строки, которую нужно взять: всё уже есть или пропущено.",
        ));
    }
    let label = label(&review.counts, &arg.source.file);
    let work = app.work.begin("Записываю");
    let total = kept.len();
    app.transact("import.save", &label, |tx| {
        let mut taken = Taken { tx, today, people: HashMap::new(), organizations: HashMap::new() };
        for (number, row) in kept.into_iter().enumerate() {
            work.at(number, total)?;
            let (key, done) = match row {
                Kept::Person(person) => (person.key.clone(), taken.person(*person)),
                Kept::Pair(pair) => (pair.key.clone(), taken.pair(*pair)),
            };
            done.map_err(|fault| of_row(fault, &key))?;
        }
        shapes::remember(tx, &plans)?;
        Ok(ImportSaved { counts: review.counts })
    })
}

/// «Загружен список «Кадры.xlsx»: новых 24, изменено 5».
fn label(counts: &Counts, file: &str) -> String {
    let name = if file.is_empty() {
        "Загружен список".to_owned()
    } else {
        format!("Загружен список «{file}»")
    };
    let parts = [("новых", counts.new), ("изменено", counts.changed)];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(word, count)| format!("{word}\u{a0}{count}"))
        .collect();
    format!("{name}: {}", parts.join(", "))
}

/// Says which row of the file the words are about.
fn of_row(fault: Fault, key: &str) -> Fault {
    let row = key.split('.').nth(1).unwrap_or_default();
    let words = fault.fields.values().next().cloned().unwrap_or_else(|| fault.message.clone());
    Fault::new(
        fault.code,
        format!("Строка {row}: {words} Ничего из списка не взято."),
        "Исправьте эту строку или пропустите её, затем возьмите список ещё раз.",
    )
}

/// What has come in so far: rows of the list become cards under these ids.
struct Taken<'a> {
    tx: &'a Tx<'a>,
    today: Day,
    people: HashMap<String, String>,
    organizations: HashMap<String, String>,
}

impl Taken<'_> {
    fn person(&mut self, row: Person) -> Result<(), Fault> {
        let mut fields = row.fields;
        if let Some(name) = fields.organization_id.as_deref().and_then(|id| id.strip_prefix(NEW)) {
            fields.organization_id = Some(self.organization(name)?);
        }
        let id = match row.id.as_ref().map(|id| self.id(id)) {
            None => person::add(self.tx, &fields)?,
            Some(id) => {
                if row.restore {
                    person::archive(self.tx, &id, None, "")?;
                }
                let kind = person::get(self.tx, &id)?.fields.kind;
                person::update(self.tx, &id, &fields)?;
                if kind != fields.kind {
                    still_fit(self.tx, &id, self.today)?;
                }
                id
            }
        };
        if let Some(fields) = row.mentor {
            let kept = mentor::get(self.tx, &id)?.filter(|mentor| mentor.removed);
            let fields = kept.map_or(Ok(fields.clone()), |kept| filled(fields, &kept.fields))?;
            mentor::save(self.tx, &id, &fields)?;
        }
        if let Some(mut fields) = row.mentee {
            let before = mentee::get(self.tx, &id)?;
            if before.as_ref().is_none_or(|mentee| mentee.removed) && fields.waiting_since.is_none() {
                fields.waiting_since = Some(self.today);
            }
            let kept = before.filter(|mentee| mentee.removed);
            let fields = kept.map_or(Ok(fields.clone()), |kept| filled(fields, &kept.fields))?;
            mentee::save(self.tx, &id, &fields)?;
        }
        self.people.insert(row.key, id);
        Ok(())
    }

    fn pair(&mut self, row: Pair) -> Result<(), Fault> {
        let ids = |ids: &[String]| ids.iter().map(|id| self.id(id)).collect::<Vec<_>>();
        let fields = pair_rules::Fields {
            mentors: ids(&row.fields.mentors),
            mentees: ids(&row.fields.mentees),
            ..row.fields
        };
        let before = row.id.as_deref().map(|id| pair::get(self.tx, id)).transpose()?;
        let fields = checked(self.tx, fields, before.as_ref())?;
        enrol(self.tx, &fields, self.today)?;
        let id = match row.id {
            Some(id) => {
                pair::update(self.tx, &id, &fields)?;
                id
            }
            None => pair::add(self.tx, &fields, self.today)?,
        };
        if let Some((number, on)) = row.order {
            pair::order(self.tx, &id, &number, Some(on))?;
        }
        Ok(())
    }

    /// A card, or what a row above has become.
    fn id(&self, id: &str) -> String {
        self.people.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// A partner of this name is added once.
    fn organization(&mut self, name: &str) -> Result<String, Fault> {
        let key = bare(name);
        if let Some(id) = self.organizations.get(&key) {
            return Ok(id.clone());
        }
        let fields =
            crate::partner::checked(Organization { short_name: name.to_owned(), ..Organization::default() })?;
        let id = organization::add(self.tx, &fields, false)?;
        self.organizations.insert(key, id.clone());
        Ok(id)
    }
}
