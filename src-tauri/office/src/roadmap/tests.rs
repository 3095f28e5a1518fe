//! Sheets and the calendar of a small roadmap.

use nastavnik_domain::roadmap::activity;
use nastavnik_domain::roadmap::listing::{Attachment, Occurrence};
use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::roadmap::state::state;

use super::*;
use crate::sheet::{Cell, Tone};

fn day(iso: &str) -> Day {
    iso.parse().unwrap()
}

fn moment(id: &str, start: &str, end: &str, status: Status) -> Occurrence {
    let end = end.parse().ok();
    Occurrence {
        id: id.into(),
        activity_id: "a".into(),
        start: start.parse().ok(),
        end,
        label: String::new(),
        by_hand: false,
        status,
        state: state(status, end, day("2026-11-22")),
        done_on: (status == Status::Done).then(|| day("2026-11-16")),
        evidence: String::new(),
        evidence_number: String::new(),
        evidence_on: None,
        note: String::new(),
        attachments: Vec::new(),
    }
}

fn activity(number: &str, section: Option<&str>, occurrences: Vec<Occurrence>) -> Activity {
    let fields = activity::Fields {
        section_id: section.map(str::to_owned),
        number: number.into(),
        title: format!("Мероприятие\n{number}"),
        deadline: "Ежегодно".into(),
        ..Default::default()
    };
    let (id, understood) = (number.to_owned(), String::new());
    Activity { id, fields, understood, occurrences, answers: None, answered_by: Vec::new() }
}

fn check(filter: &str, look: impl FnOnce(&Roadmap)) {
    let proof = Occurrence {
        evidence: "Протокол".into(),
        evidence_number: "№ 3".into(),
        evidence_on: Some(day("2026-11-16")),
        attachments: vec![Attachment { id: "f".into(), name: "скан.pdf".into(), size: 9 }],
        ..moment("1", "2026-11-01", "2026-11-30", Status::Done)
    };
    let activities = [
        activity("1.1", Some("s"), vec![proof, moment("2", "2027-11-01", "2027-11-30", Status::NotStarted)]),
        activity("1.2", Some("s"), vec![moment("3", "", "2026-10-01", Status::InProgress)]),
        activity("2.1", Some("t"), vec![moment("4", "", "", Status::NotStarted)]),
    ];
    let mut counts = Counts { activities: 3, ..Counts::default() };
    activities.iter().flat_map(|one| &one.occurrences).for_each(|one| counts.add(one.state));
    let of = |take: std::ops::Range<usize>| {
        let mut counts = Counts { activities: take.len() as u32, ..Counts::default() };
        activities[take].iter().flat_map(|one| &one.occurrences).for_each(|one| counts.add(one.state));
        counts
    };
    let section = |id: &str, level, number: &str, counts| Section {
        id: id.into(),
        level,
        number: number.into(),
        title: format!("Раздел {number}"),
        counts,
    };
    let sections =
        [section("s", 1, "1", of(0..2)), section("t", 1, "2", of(2..3)), section("e", 1, "3", of(0..0))];
    let fields = Fields {
        title: "План на 2026–2028 годы".into(),
        act: "приказ № 209".into(),
        start: Some(day("2026-01-01")),
        end: Some(day("2028-12-31")),
        ..Fields::default()
    };
    look(&Roadmap {
        organization: "МБОУ «Заречная СОШ»",
        day: day("2026-11-22"),
        fields: &fields,
        sections: &sections,
        activities: &activities,
        counts,
        filter,
    });
}

#[test]
fn the_table_says_what_was_done_and_what_proves_it() {
    check("", |roadmap| {
        let sheet = table(roadmap);
        assert_eq!(
            sheet.subtitle,
            [
                "МБОУ «Заречная СОШ». Утверждена: приказ № 209. Период: 01.01.2026 – 31.12.2028",
                "На 22.11.2026. Мероприятий: 3. Выполнено: 1 из 4. Просрочено: 1",
            ]
        );
        assert_eq!(sheet.rows[0], [Cell::Section("1. Раздел 1 — выполнено 1 из 3".into())]);
        let marks = "ноябрь 2026 года: выполнено\u{a0}16.11.2026\nноябрь 2027 года: не начато";
        assert_eq!(sheet.rows[1][5], Cell::Toned(Tone::Idle, marks.into()));
        let proof = "ноябрь 2026 года: Протокол, №\u{a0}3 от\u{a0}16.11.2026; файл: скан.pdf";
        assert_eq!(sheet.rows[1][6], Cell::Text(proof.into()));
        assert_eq!(sheet.rows[2][5], Cell::Toned(Tone::Late, "просрочено".into()));
        assert_eq!(sheet.rows.len(), 6, "an empty section stands too");
    });
    check("просроченные", |roadmap| {
        assert_eq!(table(roadmap).rows.len(), 5, "but not in a narrowed table")
    });
}

#[test]
fn progress_is_summed_up() {
    check("", |roadmap| {
        let sheet = progress(roadmap);
        let numbers = |row: usize| sheet.rows[row][1..].to_vec();
        let of = |numbers: [f64; 5]| numbers.map(Cell::Number).to_vec();
        assert_eq!(numbers(0)[..5], of([2.0, 3.0, 1.0, 1.0, 1.0]));
        assert_eq!(numbers(0)[5], Cell::Share(1.0 / 3.0));
        assert_eq!(numbers(1)[..5], of([1.0, 1.0, 0.0, 0.0, 1.0]));
        assert_eq!(numbers(2)[5], Cell::Toned(Tone::Idle, "—".into()), "of nothing there is no share");
        assert_eq!(numbers(3)[..5], [3.0, 4.0, 1.0, 1.0, 2.0].map(Cell::Sum));
    });
}

#[test]
fn the_calendar_holds_what_is_open_and_dated() {
    check("", |roadmap| {
        let (text, events) = calendar(roadmap);
        assert_eq!(events, 2);
        let unfolded = text.replace("\r\n ", "");
        for line in [
            "BEGIN:VCALENDAR",
            "UID:2@nastavnik",
            "DTSTART;VALUE=DATE:20271130",
            "DTEND;VALUE=DATE:20271201",
            "DTSTAMP:20261122T000000Z",
            "SUMMARY:1.2. Мероприятие",
            "TRIGGER:-P6DT15H",
            "ACTION:DISPLAY",
        ] {
            assert!(unfolded.contains(line), "{line} in {unfolded}");
        }
        assert!(text.lines().all(|line| line.len() <= 75), "lines are folded");
        assert_eq!(calendar(roadmap).0, text, "the same bytes each time");
    });
}
