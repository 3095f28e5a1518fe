//! «Мероприятие × школа» out of the returns: activities that several schools have in their roadmaps.

use serde::Serialize;

use super::{School, cell};
use crate::letters::fold;
use crate::school_return::Part;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedActivity")]
pub struct GridLine {
    pub number: String,
    pub title: String,
    pub deadline: String,
    /// In the order of the schools: what the school has marked; `None` where it has no such activity.
    pub marks: Vec<Option<String>>,
}

/// An activity is known by its words. One that a single school has is its own affair, unless there is
/// only one school.
pub fn grid(schools: &[School]) -> Vec<GridLine> {
    let mut lines: Vec<(String, GridLine)> = Vec::new();
    for (index, school) in schools.iter().enumerate() {
        for row in school.rows(Part::Roadmap) {
            let text = |code: &str| cell(Part::Roadmap, row, code).plain();
            let key = fold(&text("title"));
            let at = lines.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
                let (number, title, deadline) = (text("number"), text("title"), text("deadline"));
                lines.push((key, GridLine { number, title, deadline, marks: vec![None; schools.len()] }));
                lines.len() - 1
            });
            if let Some((_, line)) = lines.get_mut(at) {
                line.marks[index].get_or_insert(text("mark"));
            }
        }
    }
    let shared = |line: &GridLine| line.marks.iter().flatten().count() > 1 || schools.len() == 1;
    lines.into_iter().map(|(_, line)| line).filter(shared).collect()
}
