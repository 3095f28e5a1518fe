//! A changeset in words: which record, which field, what it was and what it became.

use std::collections::{BTreeSet, HashMap};

use nastavnik_domain::Day;
use nastavnik_domain::person::Name;
use nastavnik_domain::roadmap::words::named;
use rusqlite::OptionalExtension;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::Value;

use super::columns::{Show, column, kinds};
use super::list::Change;
use crate::Result;
use crate::transact::Read;

/// The touched tables and the readable changes of a changeset that has just been applied.
pub(super) fn changes(read: &Read, changeset: &[u8]) -> Result<(BTreeSet<String>, Vec<Change>)> {
    let mut input: &mut dyn std::io::Read = &mut &changeset[..];
    let input = &mut input;
    let mut items = ChangesetIter::start_strm(&*input)?;
    let mut names: HashMap<String, Vec<String>> = HashMap::new();
    let (mut tables, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(item) = items.next()? {
        let op = item.op()?;
        let table = op.table_name().to_owned();
        if !names.contains_key(&table) {
            names.insert(table.clone(), column_names(read, &table)?);
        }
        let row = Row { table: &table, columns: &names[&table], item, action: op.code() };
        row.describe(read, &mut found)?;
        tables.insert(table);
    }
    Ok((tables, found))
}

fn column_names(read: &Read, table: &str) -> Result<Vec<String>> {
    crate::record::all(read, "SELECT name FROM pragma_table_info(?) ORDER BY cid", [table], |row| {
        Ok(row.get(0)?)
    })
}

struct Row<'a> {
    table: &'a str,
    columns: &'a [String],
    item: &'a ChangesetItem,
    action: Action,
}

impl Row<'_> {
    fn before(&self, i: usize) -> Option<Value> {
        if self.action == Action::SQLITE_INSERT {
            return None;
        }
        Value::try_from(self.item.old_value(i).ok()?).ok()
    }

    fn after(&self, i: usize) -> Option<Value> {
        if self.action == Action::SQLITE_DELETE {
            return None;
        }
        Value::try_from(self.item.new_value(i).ok()?).ok()
    }

    /// The value that says which row this is, by column name. A change of a row carries only its key and
    /// what has changed: the rest is read from the row.
    fn text(&self, read: &Read, name: &str) -> Result<String> {
        let at = self.columns.iter().position(|column| column == name);
        let value =
            at.and_then(|i| self.after(i).filter(|value| *value != Value::Null).or_else(|| self.before(i)));
        match (value, self.columns.first()) {
            (Some(value), _) => Ok(plain(&value)),
            (None, Some(key)) if self.action == Action::SQLITE_UPDATE && name != key => {
                let sql =
                    format!("SELECT coalesce(\"{name}\", '') FROM \"{}\" WHERE \"{key}\" = ?", self.table);
                label(read, &sql, &self.text(read, key)?)
            }
            _ => Ok(String::new()),
        }
    }

    fn describe(&self, read: &Read, found: &mut Vec<Change>) -> Result<()> {
        let record = self.text(read, self.columns.first().map_or("", String::as_str))?;
        let title = title(read, self, &record)?;
        for (i, name) in self.columns.iter().enumerate() {
            let Some((field, show)) = column(self.table, name) else { continue };
            let (before, after) = (self.before(i), self.after(i));
            let whole = self.action != Action::SQLITE_UPDATE;
            if !whole && after.is_none() {
                continue;
            }
            let before = words(read, show, before)?;
            let after = words(read, show, after)?;
            if before != after {
                found.push(Change {
                    record: record.clone(),
                    title: title.clone(),
                    field: field.into(),
                    before,
                    after,
                });
            }
        }
        Ok(())
    }
}

/// What the record is called: a person's short name, a pair's people, an organisation.
fn title(read: &Read, row: &Row, record: &str) -> Result<String> {
    let text = |name: &str| row.text(read, name);
    Ok(match row.table {
        "person" => match person(read, record)? {
            name if name.is_empty() => short(&text("surname")?, &text("given")?, &text("patronymic")?),
            name => name,
        },
        "mentor" => format!("Наставник {}", person(read, record)?),
        "mentee" | "mentee_request" => format!("Наставляемый {}", person(read, record)?),
        "pair" => crate::pair::title(read, record)?,
        "pair_member" => {
            format!("{}, {}", crate::pair::title(read, record)?, person(read, &text("person_id")?)?)
        }
        "organization" => organization(read, record)?,
        "request" => "Справочник запросов".into(),
        "document" => text("heading")?,
        "document_pair" | "acquaintance" => document(read, record)?,
        "labour_agreement" => crate::pair::title(read, record)?,
        "wording" => "Тексты документов".into(),
        "legal_reference" => "Ссылки на законы".into(),
        "calendar_day" => "Производственный календарь".into(),
        "roadmap" | "district_form" => text("title")?,
        "roadmap_section" => format!("Раздел «{}»", text("title")?),
        "activity" => named(&text("number")?, &text("title")?),
        "occurrence" => activity(read, &text("activity_id")?)?,
        "attachment" | "school_mark" => of_occurrence(read, &text("occurrence_id")?)?,
        "programme" => of_programme(read, &text("pair_id")?)?,
        "programme_gap" => programme(read, record)?,
        "programme_section" | "programme_item" | "programme_version" => {
            programme(read, &text("programme_id")?)?
        }
        "programme_template" => format!("Шаблон «{}»", text("title")?),
        "meeting" | "attendance" | "meeting_item" | "fit_check" => meeting(read, record)?,
        "survey" => format!("Анкета «{}»", text("title")?),
        "survey_version" | "response" => survey(read, &text("survey_id")?)?,
        "answer" => of_response(read, record)?,
        "swot_line" => "Таблица SWOT".into(),
        "curator_score" => "Лист оценки куратора".into(),
        "measure" => format!("Показатель «{}»", text("title")?),
        "indicator_value" => "Показатели программы".into(),
        "practice" | "qualification" | "award" | "event" => text("title")?,
        "event_participant" => label(read, "SELECT title FROM event WHERE id = ?", record)?,
        "school_return" => format!("Отчёт школы: {}", organization(read, &text("organization_id")?)?),
        "return_layout" => text("name")?,
        "form_figure" => "Сведения для форм района".into(),
        _ => "Настройки".into(),
    })
}

fn words(read: &Read, show: Show, value: Option<Value>) -> Result<String> {
    let text = value.map(|value| plain(&value)).unwrap_or_default();
    if text.is_empty() {
        return Ok(text);
    }
    Ok(match show {
        Show::Text => text,
        Show::Day => text.parse::<Day>().map_or(text, Day::short),
        Show::Code(label) => label(&text).map_or(text, str::to_owned),
        Show::Kinds => kinds(&text),
        Show::Flag => if text == "1" { "да" } else { "нет" }.into(),
        Show::Person => person(read, &text)?,
        Show::Organization => organization(read, &text)?,
        Show::Request => label(read, "SELECT label FROM request WHERE id = ?", &text)?,
        Show::Section => label(read, "SELECT title FROM roadmap_section WHERE id = ?", &text)?,
        Show::ProgrammeSection => label(read, "SELECT title FROM programme_section WHERE id = ?", &text)?,
        Show::Activity => activity(read, &text)?,
    })
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null | Value::Blob(_) => String::new(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string().replace('.', ","),
        Value::Text(text) => text.clone(),
    }
}

fn person(read: &Read, id: &str) -> Result<String> {
    let mut statement =
        read.conn.prepare_cached("SELECT surname, given, patronymic FROM person WHERE id = ?")?;
    let name = statement.query_row([id], |row| {
        Ok(short(&row.get::<_, String>(0)?, &row.get::<_, String>(1)?, &row.get::<_, String>(2)?))
    });
    Ok(name.optional()?.unwrap_or_default())
}

fn short(surname: &str, given: &str, patronymic: &str) -> String {
    Name { surname, given, patronymic }.short()
}

fn organization(read: &Read, id: &str) -> Result<String> {
    label(read, "SELECT short_name FROM organization WHERE id = ?", id)
}

fn activity(read: &Read, id: &str) -> Result<String> {
    let sql = "SELECT iif(number = '', title, number || '. ' || title) FROM activity WHERE id = ?";
    label(read, sql, id)
}

fn document(read: &Read, id: &str) -> Result<String> {
    // Its lines say no more when it is gone with them.
    Ok(match label(read, "SELECT heading FROM document WHERE id = ?", id)? {
        heading if heading.is_empty() => "Документ".into(),
        heading => heading,
    })
}

fn of_occurrence(read: &Read, id: &str) -> Result<String> {
    activity(read, &label(read, "SELECT activity_id FROM occurrence WHERE id = ?", id)?)
}

fn programme(read: &Read, id: &str) -> Result<String> {
    of_programme(read, &label(read, "SELECT pair_id FROM programme WHERE id = ?", id)?)
}

/// Of a pair; its lines say no more when it is gone with them.
fn of_programme(read: &Read, pair: &str) -> Result<String> {
    Ok(match pair {
        "" => "Программа".into(),
        pair => format!("Программа: {}", crate::pair::title(read, pair)?),
    })
}

/// «Встреча 12.11.2026: Рощина — Вешняков».
fn meeting(read: &Read, id: &str) -> Result<String> {
    let pair = label(read, "SELECT pair_id FROM meeting WHERE id = ?", id)?;
    if pair.is_empty() {
        return Ok("Встреча".into());
    }
    let day = label(read, "SELECT day FROM meeting WHERE id = ?", id)?;
    let day = day.parse::<Day>().map_or(day, Day::short);
    Ok(format!("Встреча {day}: {}", crate::pair::title(read, &pair)?))
}

fn survey(read: &Read, id: &str) -> Result<String> {
    Ok(format!("Анкета «{}»", label(read, "SELECT title FROM survey WHERE id = ?", id)?))
}

fn of_response(read: &Read, id: &str) -> Result<String> {
    survey(read, &label(read, "SELECT survey_id FROM response WHERE id = ?", id)?)
}

fn label(read: &Read, sql: &str, id: &str) -> Result<String> {
    Ok(read.conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}
