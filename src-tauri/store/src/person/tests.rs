//! Meetings, programmes and totals of a person's record, counted by hand.

use nastavnik_domain::Day;
use nastavnik_domain::person::record::{Period, Totals, totals};
use nastavnik_domain::vocabulary::Role;

use super::record::pairs;
use crate::{Result, Store};

/// A mentor with two mentees and two cards of one more person; a finished pair and a group.
pub(super) fn school() -> Store {
    let store = Store::in_memory().unwrap();
    store.conn.execute_batch(SCHOOL).unwrap();
    store
}

const SCHOOL: &str = "
    INSERT INTO person (id, kind, surname, given, name_key, search_key) VALUES
        ('mentor', 'teacher', 'Зорина', 'Лидия', 'зорина лидия', ''), ('a', 'teacher', 'Вешняков', 'Денис', 'вешняков денис', ''),
        ('b', 'teacher', 'Ольхина', 'Анна', 'ольхина анна', ''), ('keep', 'teacher', 'Рябинина', 'Марина', 'рябинина марина', ''),
        ('other', 'teacher', 'Рябинина', 'Марина', 'рябинина марина', '');
    INSERT INTO pair (id, form, start, \"end\", status, proposed_on, started_on, finished_on, archived_on) VALUES
        ('old', 'teacher_teacher', '2024-09-01', '2025-05-31', 'completed', '2024-08-25', '2024-09-05', '2025-05-30', '2025-09-01'),
        ('new', 'teacher_teacher', '2026-09-01', '2027-05-31', 'active', '2026-08-25', '2026-09-05', NULL, NULL),
        ('none', 'teacher_teacher', '2026-09-01', '2027-05-31', 'proposed', '2026-08-25', NULL, NULL, '2026-09-02');
    INSERT INTO pair_member (pair_id, person_id, role, position) VALUES
        ('old', 'mentor', 'mentor', 0), ('old', 'a', 'mentee', 1), ('new', 'mentor', 'mentor', 0), ('new', 'a', 'mentee', 1),
        ('new', 'b', 'mentee', 2), ('new', 'other', 'mentee', 3), ('none', 'mentor', 'mentor', 0), ('none', 'keep', 'mentee', 1);";

/// Two school years of the old pair; in the group one meeting for all, one without Вешняков, one
/// without the mentor, and what does not count: a planned and a cancelled one.
const WORK: &str = "
    INSERT INTO meeting (id, pair_id, day, kind, form, status, minutes, created_on) VALUES
        ('1', 'old', '2024-08-30', 'acquaintance', 'in_person', 'held', 30, '2024-08-30'),
        ('2', 'old', '2024-09-01', 'work', 'in_person', 'held', NULL, '2024-09-01'),
        ('3', 'old', '2025-05-30', 'final', 'in_person', 'held', 45, '2025-05-30'),
        ('4', 'new', '2026-10-01', 'work', 'in_person', 'held', 60, '2026-10-01'),
        ('5', 'new', '2026-10-08', 'work', 'in_person', 'held', 60, '2026-10-08'),
        ('6', 'new', '2026-10-15', 'work', 'in_person', 'held', 60, '2026-10-15'),
        ('7', 'new', '2026-12-01', 'work', 'in_person', 'planned', 60, '2026-10-15'),
        ('8', 'new', '2026-10-20', 'work', 'in_person', 'cancelled', 60, '2026-10-15');
    INSERT INTO attendance (meeting_id, person_id, present) VALUES
        ('5', 'b', 1), ('5', 'a', 0), ('6', 'a', 1), ('6', 'b', 1), ('6', 'mentor', 0);
    INSERT INTO programme (id, pair_id, mentee_id, start, \"end\", stage, created_on, approved_on, closed_on, archived_on) VALUES
        ('p1', 'old', NULL, '2024-09-01', '2025-05-31', 'resulting', '2024-09-01', '2024-09-02', '2025-05-30', NULL),
        ('p2', 'new', 'a', '2026-09-01', '2027-05-31', 'working', '2026-09-01', '2026-09-02', NULL, NULL),
        ('p3', 'new', 'b', '2026-09-01', '2027-05-31', 'designing', '2026-09-01', NULL, NULL, NULL),
        ('p4', 'new', NULL, '2026-09-01', '2027-05-31', 'designing', '2026-09-01', NULL, NULL, '2026-09-03');
    INSERT INTO programme_item (id, programme_id, position, task, status) VALUES
        ('i1', 'p1', 1, 'Дело', 'done'), ('i2', 'p1', 2, 'Дело', 'dropped'), ('i3', 'p1', 3, 'Дело', 'not_started'),
        ('i4', 'p2', 1, 'Дело', 'done'), ('i5', 'p2', 2, 'Дело', 'in_progress'), ('i6', 'p3', 1, 'Дело', 'not_started');";

#[test]
fn totals_are_those_counted_by_hand() -> Result<()> {
    let store = school();
    store.conn.execute_batch(WORK)?;
    let today: Day = "2026-11-22".parse().unwrap();
    let of = |person: &str, role: Role, from: &str, to: &str| -> Result<Totals> {
        let period = Period { from: from.parse().ok(), to: to.parse().ok() };
        Ok(totals(&pairs(&store, person, period, today)?, role, period, today))
    };
    let check = |person, role, from, to, expected: [u32; 11]| -> Result<()> {
        let found = of(person, role, from, to)?;
        let Totals { years, people, pairs, completed, meetings, minutes, unmeasured, .. } = found;
        let Totals { programmes, closed, items, done, .. } = found;
        let found =
            [years, people, pairs, completed, meetings, minutes, unmeasured, programmes, closed, items, done];
        assert_eq!(found, expected, "{person} {from} {to}");
        Ok(())
    };
    // Years, people, pairs, completed; meetings, minutes, without a length; programmes, closed, items, done.
    check("mentor", Role::Mentor, "", "", [2, 3, 2, 1, 5, 195, 1, 3, 1, 5, 2])?;
    check("mentor", Role::Mentor, "2025-06-01", "", [1, 3, 1, 0, 2, 120, 0, 2, 0, 3, 1])?;
    check("mentor", Role::Mentor, "", "2024-08-31", [0, 0, 0, 0, 1, 30, 0, 0, 0, 0, 0])?;
    check("mentor", Role::Mentee, "", "", [0; 11])?;
    check("a", Role::Mentee, "", "", [2, 1, 2, 1, 5, 195, 1, 2, 1, 4, 2])?;
    check("b", Role::Mentee, "", "", [1, 1, 1, 0, 3, 180, 0, 1, 0, 1, 0])?;
    check("other", Role::Mentee, "", "", [1, 1, 1, 0, 1, 60, 0, 0, 0, 0, 0])?;
    check("keep", Role::Mentee, "", "", [0; 11])?;
    assert_eq!(of("mentor", Role::Mentor, "2026-01-01", "")?.since, "2024-09-05".parse().ok());
    Ok(())
}

#[test]
fn meetings_are_counted_by_school_year() -> Result<()> {
    let store = school();
    store.conn.execute_batch(WORK)?;
    let found = pairs(&store, "mentor", Period::default(), "2026-11-22".parse().unwrap())?;
    assert_eq!(found.iter().map(|pair| pair.row.id.as_str()).collect::<Vec<_>>(), ["new", "old"]);
    let old: Vec<_> =
        found[1].meetings.iter().map(|part| (part.school_year, part.count, part.minutes)).collect();
    assert_eq!(old, [(2023, 1, 30), (2024, 2, 45)]);
    assert!(found[1].archived);
    Ok(())
}
