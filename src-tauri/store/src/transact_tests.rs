//! Changes, undo and redo over every table.

use std::collections::BTreeSet;

use jiff::Zoned;
use nastavnik_domain::person::Fields;
use nastavnik_domain::vocabulary::PersonKind;

use crate::{Act, Error, Store, journal, open, person, record, request};

fn now() -> Zoned {
    "2026-11-22T12:00:00+03:00[Europe/Moscow]".parse().unwrap()
}

fn zorina() -> Fields {
    Fields {
        kind: Some(PersonKind::Teacher),
        surname: "Зорина".into(),
        given: "Лидия".into(),
        ..Fields::default()
    }
}

/// Every row of every table but the journal, as text.
pub(crate) fn dump(store: &Store) -> Vec<String> {
    let tables =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'journal%' ORDER BY name";
    let tables: Vec<String> = record::all(store, tables, [], |row| Ok(row.get(0)?)).unwrap();
    let mut lines = Vec::new();
    for table in tables {
        let sql = format!("SELECT * FROM \"{table}\" ORDER BY 1, 2");
        lines.extend(
            record::all(store, &sql, [], |row| {
                let count = row.as_ref().column_count();
                Ok((0..count).map(|i| format!("{:?}|", row.get_ref(i).unwrap())).collect::<String>())
            })
            .unwrap(),
        );
    }
    lines
}

#[test]
fn undoes_and_redoes_any_number_of_steps() {
    let mut store = Store::in_memory().unwrap();
    let now = now();
    let act = |label| Act { op: "test", label, who: "Куратор", now: &now };
    let mut states = vec![dump(&store)];
    let id = store.transact(&act("Новая карточка"), |tx| person::add(tx, &zorina())).unwrap().output;
    states.push(dump(&store));
    let renamed = Fields { surname: "Кедрова".into(), ..zorina() };
    let done = store.transact(&act("Изменена"), |tx| person::update(tx, &id, &renamed)).unwrap();
    assert_eq!(done.changes, BTreeSet::from(["person".to_owned()]));
    states.push(dump(&store));
    store.transact(&act("Запрос"), |tx| request::add(tx, "Речь")).unwrap();
    states.push(dump(&store));
    for state in states.iter().rev().skip(1) {
        store.undo(&act("")).unwrap();
        assert_eq!(&dump(&store), state);
    }
    assert!(matches!(store.undo(&act("")), Err(Error::NoStep)));
    for state in &states[1..] {
        store.redo(&act("")).unwrap();
        assert_eq!(&dump(&store), state);
    }
    assert!(matches!(store.redo(&act("")), Err(Error::NoStep)));
}

#[test]
fn a_new_change_closes_redo() {
    let mut store = Store::in_memory().unwrap();
    let now = now();
    let act = |label| Act { op: "test", label, who: "Куратор", now: &now };
    store.transact(&act("Первое"), |tx| request::add(tx, "Речь")).unwrap();
    store.undo(&act("")).unwrap();
    assert_eq!(journal::steps(&store).unwrap().redo.as_deref(), Some("Первое"));
    store.transact(&act("Второе"), |tx| request::add(tx, "Чтение")).unwrap();
    assert_eq!(journal::steps(&store).unwrap(), journal::Steps { undo: Some("Второе".into()), redo: None });
}

#[test]
fn an_error_leaves_nothing_behind() {
    let mut store = Store::in_memory().unwrap();
    let now = now();
    let before = dump(&store);
    let act = Act { op: "test", label: "Не вышло", who: "Куратор", now: &now };
    let failed: Result<_, Error> = store.transact(&act, |tx| {
        person::add(tx, &zorina())?;
        person::update(tx, "нет такого", &zorina())
    });
    assert!(matches!(failed, Err(Error::NotFound { what: "person" })));
    assert_eq!(dump(&store), before);
    assert_eq!(journal::last(&store).unwrap(), 0);
    let unchanged = store.transact(&act, |_| Ok::<_, Error>(())).unwrap();
    assert!(unchanged.changes.is_empty());
    assert_eq!(journal::last(&store).unwrap(), 0);
}

#[test]
fn the_journal_says_what_changed_in_words() {
    let mut store = Store::in_memory().unwrap();
    let now = now();
    let act = |label| Act { op: "test", label, who: "Куратор", now: &now };
    let id = store.transact(&act("Новая карточка"), |tx| person::add(tx, &zorina())).unwrap().output;
    let other = Fields { kind: Some(PersonKind::Head), birth_date: "1970-05-03".parse().ok(), ..zorina() };
    store.transact(&act("Изменена"), |tx| person::update(tx, &id, &other)).unwrap();
    let query = journal::Query { record: Some(&id), offset: 0, limit: 10 };
    let found = journal::list(&store, &query).unwrap();
    assert_eq!(found.total, 2);
    let words = |entry: &journal::Entry| {
        let change =
            |change: &journal::Change| format!("{}: {}→{}", change.field, change.before, change.after);
        entry.changes.iter().map(change).collect::<Vec<_>>()
    };
    assert_eq!(words(&found.entries[0]), ["Кто это: Педагог→Руководитель", "Дата рождения: →03.05.1970"]);
    assert_eq!(words(&found.entries[1]), ["Кто это: →Педагог", "Фамилия: →Зорина", "Имя: →Лидия"]);
}

#[test]
fn a_full_disk_while_saving_changes_nothing() {
    let mut store = Store::in_memory().unwrap();
    let now = now();
    let before = dump(&store);
    store.limit_pages(1).unwrap();
    let act = Act { op: "test", label: "Много", who: "Куратор", now: &now };
    let many = Fields { note: "я".repeat(9_000), ..zorina() };
    let failed: Result<_, Error> =
        store.transact(&act, |tx| (0..1_000).try_for_each(|_| person::add(tx, &many).map(drop)));
    assert!(matches!(failed, Err(Error::Full)), "{failed:?}");
    assert_eq!(dump(&store), before);
    assert!(open::check_fully(&store).unwrap().is_empty());
}
