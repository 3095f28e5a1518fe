//! What was approved, as it was approved. A version is read by itself: names and gaps are kept in
//! words, because cards and dictionaries go on changing.

use serde::{Deserialize, Serialize};

use super::plan::{self, Plan};
use super::{Fields, ItemStatus};
use crate::Day;

/// The body of a version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ProgrammeSnapshot")]
pub struct Snapshot {
    /// «педагог–педагог».
    pub form: String,
    pub model: String,
    /// Full names with positions.
    pub mentors: Vec<String>,
    pub mentees: Vec<String>,
    /// Whose it is in a group; it says whether the programme was given to another.
    pub mentee_id: Option<String>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    /// Of the dictionary, and in own words.
    pub gaps: Vec<String>,
    pub gap_ids: Vec<String>,
    pub own_gaps: String,
    /// Without items that were not needed any more.
    pub plan: Plan,
}

/// A line of a plan as it stands now.
pub struct Line<'a> {
    pub section: &'a str,
    pub item: &'a plan::Item,
    pub status: ItemStatus,
}

impl Snapshot {
    /// Whether the programme is still what was approved. An item that was dropped since has been
    /// said to be dropped; one that was reworded, added or moved has changed the programme.
    pub fn holds<'a>(&self, fields: &Fields, lines: impl IntoIterator<Item = Line<'a>>) -> bool {
        let tasks: Vec<&str> = fields.tasks.lines().collect();
        let head = (self.start, self.end) == (fields.start, fields.end)
            && self.mentee_id == fields.mentee_id
            && self.gap_ids == fields.gap_ids
            && self.own_gaps == fields.gaps
            && self.plan.goal == fields.goal
            && self.plan.tasks == tasks;
        head && self.same_items(lines)
    }

    fn same_items<'a>(&self, lines: impl IntoIterator<Item = Line<'a>>) -> bool {
        let approved = self.plan.sections.iter();
        let mut approved = approved
            .flat_map(|section| section.items.iter().map(|item| (section.title.as_str(), item)))
            .peekable();
        for line in lines {
            if approved.peek() == Some(&(line.section, line.item)) {
                approved.next();
            } else if line.status != ItemStatus::Dropped {
                return false;
            }
        }
        approved.next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(task: &str) -> plan::Item {
        plan::Item { task: task.into(), ..plan::Item::default() }
    }

    #[test]
    fn tells_a_change_from_a_dropped_item() {
        let [a, b, c, d] = ["а", "б", "в", "г"].map(item);
        let section = plan::Section { title: "I".into(), items: vec![a.clone(), c.clone()] };
        let snapshot = Snapshot {
            plan: Plan { goal: "Цель".into(), sections: vec![section], ..Plan::default() },
            ..Snapshot::default()
        };
        let fields = Fields { goal: "Цель".into(), ..Fields::default() };
        let holds = |items: &[(&str, &plan::Item, ItemStatus)]| {
            snapshot.holds(
                &fields,
                items.iter().map(|(section, item, status)| Line { section, item, status: *status }),
            )
        };
        use ItemStatus::*;
        assert!(holds(&[("I", &a, Done), ("I", &c, NotStarted)]));
        assert!(holds(&[("I", &a, Dropped), ("I", &c, NotStarted)]), "dropped since");
        assert!(holds(&[("I", &a, Done), ("I", &b, Dropped), ("I", &c, Done)]), "dropped before");
        assert!(!holds(&[("I", &a, Done)]), "taken out");
        assert!(!holds(&[("I", &a, Done), ("I", &c, Done), ("I", &d, NotStarted)]), "added");
        assert!(!holds(&[("I", &c, Done), ("I", &a, Done)]), "moved");
        assert!(!holds(&[("II", &a, Done), ("I", &c, Done)]), "another section");
        let plan =
            || [Line { section: "I", item: &a, status: Done }, Line { section: "I", item: &c, status: Done }];
        for other in [
            Fields { goal: "Иная".into(), ..fields.clone() },
            Fields { gaps: "Дикция".into(), ..fields.clone() },
            Fields { gap_ids: vec!["lesson".into()], ..fields.clone() },
            Fields { tasks: "Задача".into(), ..fields.clone() },
        ] {
            assert!(snapshot.holds(&fields, plan()) && !snapshot.holds(&other, plan()), "{other:?}");
        }
    }
}
