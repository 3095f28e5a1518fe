//! What one line of the table says, column by column.

use super::choose::Part;
use super::grid::{Line, Slot};
use super::{clear, periods, wording};
use crate::letters::fold;
use crate::roadmap::draft::{ColumnRole, Leftover, Why};

#[derive(Clone)]
pub struct Columns {
    pub titles: Vec<String>,
    pub roles: Vec<ColumnRole>,
}

#[derive(Clone, Default)]
pub struct Fields {
    pub number: String,
    pub stage: String,
    pub title: String,
    pub deadline: String,
    pub responsible: String,
    pub result: String,
    pub note: String,
    /// The cell goes on from the line above.
    pub same_title: bool,
    pub same_deadline: bool,
    pub same_responsible: bool,
    pub same_result: bool,
}

impl Columns {
    pub fn has(&self, role: ColumnRole) -> bool {
        self.roles.contains(&role)
    }

    pub fn read(&self, line: &Line) -> Fields {
        let mut fields = Fields::default();
        let mut times: Vec<String> = Vec::new();
        for (at, slot) in line.slots.iter().enumerate() {
            let Some(role) = self.roles.get(at) else { continue };
            let (place, same) = match role {
                ColumnRole::Number => (&mut fields.number, None),
                ColumnRole::Section => (&mut fields.stage, None),
                ColumnRole::Title => (&mut fields.title, Some(&mut fields.same_title)),
                ColumnRole::Responsible => (&mut fields.responsible, Some(&mut fields.same_responsible)),
                ColumnRole::Result => (&mut fields.result, Some(&mut fields.same_result)),
                ColumnRole::Note => (&mut fields.note, None),
                ColumnRole::Skip => continue,
                ColumnRole::Deadline => {
                    fields.same_deadline |= slot.continued;
                    times.extend(self.time(at, slot));
                    continue;
                }
            };
            if let Some(same) = same {
                *same |= slot.continued;
            }
            if !slot.text.is_empty() {
                let text = match role {
                    ColumnRole::Number => slot.text.clone(),
                    ColumnRole::Note if !self.titles[at].is_empty() => {
                        format!("{}: {}", wording::squeeze(&self.titles[at]), wording::listed(&slot.text))
                    }
                    _ => wording::listed(&slot.text),
                };
                *place = if place.is_empty() { text } else { format!("{place}\n{text}") };
            }
        }
        fields.deadline = times.join(if self.bounds() { " " } else { ", " });
        fields
    }

    /// «Начало» and «Окончание» instead of one deadline.
    fn bounds(&self) -> bool {
        let mut deadlines =
            self.titles.iter().zip(&self.roles).filter(|(_, role)| **role == ColumnRole::Deadline);
        deadlines.any(|(title, _)| fold(title).contains("начал")) && deadlines.any(|(title, _)| is_end(title))
    }

    /// What a deadline's cell says; of several such columns the heading says a part of it.
    fn time(&self, at: usize, slot: &Slot) -> Vec<String> {
        let title = &self.titles[at];
        let text = &slot.text;
        if text.is_empty() {
            return Vec::new();
        }
        if self.bounds() {
            let word = if is_end(title) { "по" } else { "с" };
            return vec![format!("{word} {text}")];
        }
        if !periods::is_period(title) {
            return vec![text.clone()];
        }
        if !periods::is_mark(text) {
            let own = clear(text);
            return vec![if own { text.clone() } else { format!("{} ({text})", periods::phrase(title)) }];
        }
        let last = (at + slot.columns.max(1)).min(self.titles.len());
        self.titles[at..last].iter().map(|title| periods::phrase(title)).collect()
    }
}

fn is_end(title: &str) -> bool {
    let title = fold(title);
    ["оконч", "заверш", "конец"].iter().any(|stem| title.contains(stem))
}

/// The columns that are not needed, for the user to see that nothing is lost.
pub fn unused(parts: &[Part], columns: &Columns) -> Vec<Leftover> {
    let skipped = (0..columns.roles.len()).filter(|at| columns.roles[*at] == ColumnRole::Skip);
    skipped
        .filter_map(|at| {
            let cells = parts.iter().filter_map(|part| match part {
                Part::Line(line) => Some(line.text(at)),
                Part::Paragraph(_) => None,
            });
            let texts: Vec<&str> = std::iter::once(columns.titles[at].as_str())
                .chain(cells)
                .filter(|text| !text.is_empty())
                .collect();
            (!texts.is_empty()).then(|| Leftover { text: texts.join("\n"), why: Why::Column })
        })
        .collect()
}
