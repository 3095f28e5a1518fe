//! A template as the text of a file.

use super::key::Key;
use super::{SIGN, VERSION};
use crate::programme::template::{Item, Template};

/// Gaps are written by the words that `label` gives for them.
pub fn write(template: &Template, label: impl Fn(&str) -> String) -> String {
    let mut text = format!("{SIGN}{VERSION}\n\n");
    let body = &template.body;
    line(&mut text, Key::Title, &template.title);
    body.forms.iter().for_each(|form| line(&mut text, Key::Form, form.label()));
    body.models.iter().for_each(|model| line(&mut text, Key::Model, model.label()));
    body.kinds.iter().for_each(|kind| line(&mut text, Key::Kind, kind.label()));
    line(&mut text, Key::Months, &body.months.to_string());
    line(&mut text, Key::Note, &template.note);
    line(&mut text, Key::Goal, &body.goal);
    for task in &body.tasks {
        line(&mut text, Key::Task, &task.text);
        gaps(&mut text, &task.gaps, &label);
    }
    for section in &body.sections {
        text.push('\n');
        // Items before the first heading stand under an empty one.
        text.push_str(format!("{}: {}", Key::Section.word(), section.title).trim_end());
        text.push('\n');
        section.items.iter().for_each(|one| item(&mut text, one, &label));
    }
    text
}

fn item(text: &mut String, item: &Item, label: &impl Fn(&str) -> String) {
    text.push('\n');
    line(text, Key::Item, &item.task);
    line(text, Key::Planned, &item.planned);
    line(text, Key::When, &item.when.to_string());
    gaps(text, &item.gaps, label);
    match (item.core, item.gaps.is_empty()) {
        (true, false) => line(text, Key::Always, "да"),
        (false, true) => line(text, Key::Always, "нет"),
        _ => {}
    }
}

fn gaps(text: &mut String, gaps: &[String], label: &impl Fn(&str) -> String) {
    gaps.iter().for_each(|gap| line(text, Key::Gap, &label(gap)));
}

/// Nothing for an empty value; its further lines begin with spaces.
fn line(text: &mut String, key: Key, value: &str) {
    let mut lines = value.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(first) = lines.next() else { return };
    text.push_str(&format!("{}: {first}\n", key.word()));
    lines.for_each(|next| text.push_str(&format!("    {next}\n")));
}
