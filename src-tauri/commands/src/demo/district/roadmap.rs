//! «Дорожная карта» and its progress in a generated school: the district's activities that every
//! school has to do, and some of its own.

use std::collections::BTreeMap;

use nastavnik_domain::deadline::Span;
use nastavnik_domain::roadmap::listing::{Activity, Counts, Occurrence, Section};
use nastavnik_domain::roadmap::moments::{self, Moment};
use nastavnik_domain::roadmap::state::{Status, state};
use nastavnik_domain::roadmap::{activity, by_schools};
use nastavnik_domain::school_return::{Row, roadmap};
use nastavnik_domain::{Day, school_year};
use serde_json::json;

use super::plan::{Plan, after};
use crate::Fault;
use crate::demo::words::Words;
use crate::demo::{broken, roadmaps, text};

/// Its own events: eight schools have the same one.
const EVENTS: [&str; 5] = [
    "Неделя молодого педагога",
    "Круглый стол «Итоги года»",
    "Ярмарка наставников",
    "День открытых уроков пар",
    "Фестиваль методических находок",
];

/// Both sheets.
pub(super) fn rows(plan: &Plan) -> Result<(Vec<Row>, Vec<Row>), Fault> {
    let (district, own) = (of_district(plan)?, own(plan));
    let maps: Vec<roadmap::Roadmap> = district.iter().chain([&own]).map(Map::written).collect();
    Ok((roadmap::roadmap(&maps), roadmap::progress(&maps)))
}

struct Map {
    id: String,
    title: String,
    sections: Vec<Section>,
    activities: Vec<Activity>,
}

impl Map {
    fn written(&self) -> roadmap::Roadmap<'_> {
        let counts = counts(self.activities.iter());
        roadmap::Roadmap {
            id: &self.id,
            title: &self.title,
            sections: &self.sections,
            activities: &self.activities,
            counts,
        }
    }
}

/// As every school has copied it. The roadmap began this year: there was none before.
fn of_district(plan: &Plan) -> Result<Option<Map>, Fault> {
    if plan.time.school_year < school_year::of(plan.time.made_on) {
        return Ok(None);
    }
    let words = Words::new(plan.time.made_on);
    let draft = words.resolve(roadmaps::filled(json!({ "draft": roadmaps::district()? })))?["draft"].take();
    let day = |name: &str| draft[name].as_str().and_then(|day| day.parse().ok()).ok_or_else(|| broken(name));
    let span = Span { from: day("start")?, to: day("end")? };
    let mut map = Map {
        id: plan.key(5, 0),
        title: text(draft.get("title").cloned()),
        sections: Vec::new(),
        activities: Vec::new(),
    };
    for row in draft["rows"].as_array().into_iter().flatten() {
        let word = |name: &str| text(row.get(name).cloned());
        if row["level"] == 1 {
            let (id, counts) = (plan.key(6, map.sections.len()), Counts::default());
            map.sections.push(Section { id, level: 1, number: word("number"), title: word("title"), counts });
            continue;
        }
        let fields = activity::Fields {
            section_id: map.sections.last().map(|section| section.id.clone()),
            number: word("number"),
            title: word("title"),
            deadline: word("deadline"),
            responsible: word("responsible"),
            result: word("result"),
            by_schools: by_schools(&word("responsible")),
            ..activity::Fields::default()
        };
        if fields.by_schools {
            map.activities.push(activity(plan, map.activities.len(), fields, span));
        }
    }
    count(&mut map);
    Ok(Some(map))
}

fn own(plan: &Plan) -> Map {
    let year = plan.time.school_year;
    let row = |(n, (title, deadline)): (usize, (String, String))| {
        let fields = activity::Fields {
            number: (n + 1).to_string(),
            title,
            deadline,
            responsible: "Куратор".into(),
            ..activity::Fields::default()
        };
        let (from, to) = school_year::bounds(year).unwrap_or((plan.time.made_on, plan.time.made_on));
        activity(plan, 100 + n, fields, Span { from, to })
    };
    let rows = [
        ("Приказ о закреплении наставнических пар".to_owned(), format!("до 15.10.{year}")),
        (EVENTS[plan.number % EVENTS.len()].into(), format!("февраль {}", year + 1)),
        // Nobody else has this one.
        (
            format!("Встреча выпускников-наставников: {}", plan.school.short_name()),
            format!("март {}", year + 1),
        ),
    ];
    Map {
        id: plan.key(7, usize::from(year.unsigned_abs())),
        title: format!("Дорожная карта школы на {} учебный год", school_year::title(year)),
        sections: Vec::new(),
        activities: rows.into_iter().enumerate().map(row).collect(),
    }
}

/// Sections in which the school has nothing to do are left out.
fn count(map: &mut Map) {
    let of = |section: &Section| {
        let inside = |one: &&Activity| one.fields.section_id.as_ref() == Some(&section.id);
        (section.id.clone(), counts(map.activities.iter().filter(inside)))
    };
    let found: BTreeMap<String, Counts> = map.sections.iter().map(of).collect();
    map.sections.retain(|section| found.get(&section.id).is_some_and(|counts| counts.activities > 0));
    for section in &mut map.sections {
        section.counts = found.get(&section.id).copied().unwrap_or_default();
    }
}

fn counts<'a>(activities: impl Iterator<Item = &'a Activity>) -> Counts {
    let mut counts = Counts::default();
    for activity in activities {
        counts.activities += 1;
        activity.occurrences.iter().for_each(|one| counts.add(one.state));
    }
    counts
}

fn activity(plan: &Plan, n: usize, fields: activity::Fields, span: Span) -> Activity {
    let id = plan.key(8, n);
    let moments = moments::of(&fields.understood(Some(span)).terms, span).into_iter().enumerate();
    let occurrences = moments.map(|(index, moment)| occurrence(plan, n * 40 + index, &id, moment)).collect();
    Activity { occurrences, id, fields, understood: String::new(), answers: None, answered_by: Vec::new() }
}

/// What is due is done in four schools of five; of what has no end some schools have begun.
fn occurrence(plan: &Plan, n: usize, activity_id: &str, moment: Moment) -> Occurrence {
    let (today, chance) = (plan.time.made_on, plan.any("mark", n) % 10);
    let over = moment.end.is_some_and(|end| end < today);
    // «До 01.11.2027» is not thought of a year before.
    let soon = |end: Day| end <= after(Some(today), 30);
    let begun = moment.start.map_or_else(|| moment.end.is_none_or(soon), |start| start <= today);
    let status = match (over, begun, chance) {
        (true, _, 0..=7) => Status::Done,
        (true, _, 8) | (false, true, 3..=5) => Status::InProgress,
        (false, true, 0..=2) => Status::Done,
        (_, _, 9) if plan.any("not needed", n).is_multiple_of(4) => Status::NotNeeded,
        _ => Status::NotStarted,
    };
    let done = status == Status::Done;
    let on: Day =
        after(moment.end.filter(|end| *end < today).or(Some(today)), -((plan.any("done on", n) % 12) as i32));
    let order = done && chance % 2 == 0;
    Occurrence {
        id: plan.key(9, n),
        activity_id: activity_id.into(),
        state: state(status, moment.end, today),
        start: moment.start,
        end: moment.end,
        label: moment.label,
        by_hand: false,
        status,
        done_on: done.then_some(on),
        evidence: if order { "приказ" } else { "" }.into(),
        evidence_number: if order {
            format!("{}-ОД", 20 + plan.any("paper", n) % 90)
        } else {
            String::new()
        },
        evidence_on: order.then_some(on),
        note: String::new(),
        attachments: Vec::new(),
    }
}
