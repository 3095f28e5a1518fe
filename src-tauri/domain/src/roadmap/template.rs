//! Roadmaps to begin with: five that districts and a school have published, with roles in place
//! of persons' names. Each is a file of `assets/roadmaps`: what it is, an empty line, its rows with
//! cells parted by tabs, ⏎ for a line break inside a cell.

use serde::{Deserialize, Serialize};

use super::draft::{Draft, Row};
use super::reading::review;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[ts(rename = "RoadmapTemplate")]
pub struct Template {
    pub code: String,
    /// Whose roadmap it was.
    pub organization: String,
    /// When it was approved or published.
    pub year: i16,
    /// Its title, act, time and rows, as if it had just been read.
    pub draft: Draft,
}

const FILES: [&str; 5] = [
    include_str!("../../../../assets/roadmaps/krasninsky-2022.tsv"),
    include_str!("../../../../assets/roadmaps/bolshemurtinsky-2021.tsv"),
    include_str!("../../../../assets/roadmaps/asinovsky-2020.tsv"),
    include_str!("../../../../assets/roadmaps/irkutsk-57-2023.tsv"),
    include_str!("../../../../assets/roadmaps/kholmsky-2023.tsv"),
];

pub fn all() -> Vec<Template> {
    FILES.iter().filter_map(|file| read(file)).collect()
}

fn read(file: &str) -> Option<Template> {
    let (head, body) = file.split_once("\n\n")?;
    let field = |name: &str| {
        let line = head.lines().find_map(|line| line.split_once('\t').filter(|(key, _)| *key == name));
        line.map(|(_, value)| value.to_owned())
    };
    let draft = Draft {
        title: field("title")?,
        act: field("act")?,
        start: Some(field("start")?.parse().ok()?),
        end: Some(field("end")?.parse().ok()?),
        rows: body.lines().skip(1).map(row).collect::<Option<_>>()?,
        ..Draft::default()
    };
    let year = field("year")?.parse().ok()?;
    Some(Template { code: field("code")?, organization: field("organization")?, year, draft: review(draft) })
}

fn row(line: &str) -> Option<Row> {
    let cells: Vec<String> = line.split('\t').map(|cell| cell.replace('⏎', "\n")).collect();
    let [level, number, title, deadline, responsible, result] = <[String; 6]>::try_from(cells).ok()?;
    let level = level.parse().ok()?;
    Some(Row { level, number, title, deadline, responsible, result, ..Row::default() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roadmap::draft::Doubt;

    #[test]
    fn every_file_is_read_whole() {
        let all = all();
        assert_eq!(all.len(), FILES.len());
        let activities =
            |template: &Template| template.draft.rows.iter().filter(|row| row.level == 0).count();
        assert_eq!(all.iter().map(activities).collect::<Vec<_>>(), [18, 40, 16, 10, 16]);
        let codes: std::collections::BTreeSet<_> = all.iter().map(|template| &template.code).collect();
        assert_eq!(codes.len(), all.len());
        for row in all.iter().flat_map(|template| &template.draft.rows) {
            assert!(
                !row.doubts.contains(&Doubt::NoTitle) && !row.doubts.contains(&Doubt::NoDeadline),
                "{row:?}"
            );
        }
    }
}
