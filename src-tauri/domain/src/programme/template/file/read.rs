//! Reading a template from the text of a file: strictly, so that nothing of it is dropped unseen.

use super::key::Key;
use super::{SIGN, VERSION};
use crate::programme::gap::Gap;
use crate::programme::template::when::MONTHS;
use crate::programme::template::{Body, Item, Section, Task, Template, check};
use crate::vocabulary::{Form, Kind, Model};
use crate::{Invalid, letters};

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Some other text.
    Foreign,
    /// Made by a later version of the program.
    Newer,
    /// «Строка 12: …» with what is wrong there.
    Line(usize, String),
    /// Read, but too long or empty.
    Invalid(Invalid),
}

/// Gaps of the dictionary that comes with the program are given by their codes, others by their words.
pub fn read(text: &str) -> Result<Template, Unread> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let version =
        lines.next().and_then(|(_, first)| first.trim().strip_prefix(SIGN)).ok_or(Unread::Foreign)?;
    match version.trim().parse::<u32>() {
        Ok(version) if version > VERSION => return Err(Unread::Newer),
        Ok(VERSION) => {}
        _ => return Err(Unread::Foreign),
    }
    let mut reading = Reading::default();
    for (number, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
        reading.line(line).map_err(|words| Unread::Line(number, words))?;
    }
    reading.template.body.months = reading.template.body.months.max(1);
    let settled = reading.template.body.sections.iter_mut().flat_map(|section| &mut section.items);
    let always = std::mem::take(&mut reading.always);
    settled.zip(always).for_each(|(item, always)| item.core = always.unwrap_or(item.gaps.is_empty()));
    check(reading.template).map_err(Unread::Invalid)
}

#[derive(Default)]
struct Reading {
    template: Template,
    /// The line above: where the next one may go on.
    last: Option<Key>,
    /// What each item says of itself.
    always: Vec<Option<bool>>,
}

impl Reading {
    fn line(&mut self, line: &str) -> Result<(), String> {
        if line.starts_with([' ', '\t']) {
            return self.further(line.trim());
        }
        let (word, value) = line
            .split_once(':')
            .ok_or("нет двоеточия. Пишите «Задание: …», а продолжение строки начинайте с пробела.")?;
        let key = Key::read(word).ok_or_else(|| format!("непонятное слово «{}».", shortened(word.trim())))?;
        self.value(key, value.trim())?;
        self.last = Some(key);
        Ok(())
    }

    fn value(&mut self, key: Key, value: &str) -> Result<(), String> {
        let body = &mut self.template.body;
        let text = value.to_owned();
        match key {
            Key::Title => only(&mut self.template.title, text)?,
            Key::Note => only(&mut self.template.note, text)?,
            Key::Goal => only(&mut body.goal, text)?,
            Key::Form => body.forms.push(named(Form::ALL, Form::label, value)?),
            Key::Model => body.models.push(named(Model::ALL, Model::label, value)?),
            Key::Kind => body.kinds.push(named(Kind::ALL, Kind::label, value)?),
            Key::Months if body.months > 0 => return Err(TWICE.into()),
            Key::Months => {
                let months = value.parse().ok().filter(|months| (1..=MONTHS).contains(months));
                body.months = months.ok_or_else(|| format!("число месяцев – от 1 до {MONTHS}."))?;
            }
            Key::Task if !body.sections.is_empty() => return Err("задачи пишут до первого раздела.".into()),
            Key::Task => body.tasks.push(Task { text, ..Task::default() }),
            Key::Section => body.sections.push(Section { title: text, ..Section::default() }),
            Key::Item => {
                if body.sections.is_empty() {
                    body.sections.push(Section::default());
                }
                if let Some(section) = body.sections.last_mut() {
                    section.items.push(Item { task: text, ..Item::default() });
                }
                self.always.push(None);
            }
            Key::Planned => only(&mut item(body)?.planned, text)?,
            Key::When => item(body)?.when = text.into(),
            Key::Gap => self.gaps()?.push(gap(value)),
            Key::Always => {
                item(body)?;
                let always = match letters::fold(value).as_str() {
                    "да" => true,
                    "нет" => false,
                    _ => return Err("после «Всегда:» пишут «да» или «нет».".into()),
                };
                if let Some(last) = self.always.last_mut() {
                    *last = Some(always);
                }
            }
        }
        Ok(())
    }

    /// Goes on with the value of the line above.
    fn further(&mut self, words: &str) -> Result<(), String> {
        let body = &mut self.template.body;
        let text = match self.last {
            Some(Key::Note) => Some(&mut self.template.note),
            Some(Key::Goal) => Some(&mut body.goal),
            Some(Key::Task) => body.tasks.last_mut().map(|task| &mut task.text),
            Some(Key::Item) => Some(&mut item(body)?.task),
            Some(Key::Planned) => Some(&mut item(body)?.planned),
            _ => None,
        };
        let text = text.ok_or("строка начинается с пробела, но продолжать здесь нечего.")?;
        text.push('\n');
        text.push_str(words);
        Ok(())
    }

    /// Those of the item, or of the task, above.
    fn gaps(&mut self) -> Result<&mut Vec<String>, String> {
        let body = &mut self.template.body;
        if body.sections.is_empty() {
            let task = body.tasks.last_mut().map(|task| &mut task.gaps);
            return task.ok_or_else(|| "запрос пишут под заданием или под задачей.".into());
        }
        Ok(&mut item(body)?.gaps)
    }
}

const TWICE: &str = "это слово здесь второй раз.";

fn only(place: &mut String, text: String) -> Result<(), String> {
    if place.is_empty() {
        *place = text;
        return Ok(());
    }
    Err(TWICE.into())
}

/// The item that is being read.
fn item(body: &mut Body) -> Result<&mut Item, String> {
    let last = body.sections.last_mut().and_then(|section| section.items.last_mut());
    last.ok_or_else(|| "сначала – строка «Задание: …».".into())
}

/// A value of a vocabulary by its words; any dash will do.
fn named<T: Copy>(all: &[T], label: fn(T) -> &'static str, words: &str) -> Result<T, String> {
    let plain = |words: &str| letters::fold(&words.replace(['–', '—'], "-").replace(" - ", "-"));
    let found = all.iter().copied().find(|value| plain(label(*value)) == plain(words));
    found.ok_or_else(|| format!("программа не знает, что такое «{}».", shortened(words)))
}

/// The code of a gap of the program's own dictionary, or the words as they are.
fn gap(words: &str) -> String {
    let found = Gap::ALL.iter().find(|gap| letters::fold(gap.label()) == letters::fold(words));
    found.map_or_else(|| words.to_owned(), |gap| gap.code().to_owned())
}

fn shortened(words: &str) -> String {
    let mut start: String = words.chars().take(40).collect();
    if start.len() < words.len() {
        start.push('…');
    }
    start
}
