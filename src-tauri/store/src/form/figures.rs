//! The school in figures for a period. People are those on the register on its last day (or today);
//! pairs, meetings and programmes are those of the time in between. DOMAIN §7.

use std::collections::BTreeMap;

use jiff::ToSpan;
use nastavnik_domain::Day;
use nastavnik_domain::district_form::{Field, Period, Value};
use nastavnik_domain::indicator::YOUNG_YEARS;
use nastavnik_domain::vocabulary::Form;
use rusqlite::named_params;

use crate::Result;
use crate::record::one;
use crate::transact::Read;

/// A period as far as it has come.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub start: Day,
    pub end: Day,
    /// The last day that has come.
    pub on: Day,
    pub school_year: i16,
}

impl Span {
    /// `None` outside the calendar's range.
    pub fn new(period: Period, today: Day) -> Option<Span> {
        let (start, end) = period.bounds()?;
        Some(Span { start, end, on: end.min(today), school_year: period.school_year() })
    }

    /// Whose teaching began after this day is a young specialist.
    fn young_since(&self) -> Day {
        Day(self.on.0.saturating_sub(YOUNG_YEARS.years()))
    }
}

/// Pairs that were ordered or began before the end, and had not finished when the period began.
pub(super) const WORKING: &str =
    "pair.archived_on IS NULL AND coalesce(pair.started_on, pair.ordered_on) <= :on
    AND (pair.finished_on IS NULL OR pair.finished_on >= :start) AND (:form IS NULL OR pair.form = :form)";

/// People on a register on the day.
pub(super) const ON_REGISTER: &str = "(r.entered_on IS NULL OR r.entered_on <= :on)
    AND (r.removed_on IS NULL OR r.removed_on > :on) AND (p.archived_on IS NULL OR p.archived_on > :on)";

/// What is known; of one form of mentoring, or of all.
pub fn figures(read: &Read, span: &Span, form: Option<Form>) -> Result<BTreeMap<Field, Value>> {
    let mut found = BTreeMap::new();
    pairs(read, span, form, &mut found)?;
    members(read, span, form, &mut found)?;
    work(read, span, form, &mut found)?;
    if form.is_none() {
        mentors(read, span, &mut found)?;
        mentees(read, span, &mut found)?;
        records(read, span, &mut found)?;
        roadmap(read, span, &mut found)?;
    }
    Ok(found)
}

type Found = BTreeMap<Field, Value>;

/// The columns of a query's one row, in the order of `fields`.
fn counted(
    read: &Read,
    sql: &str,
    params: impl rusqlite::Params,
    fields: &[Field],
    found: &mut Found,
) -> Result<()> {
    let row = one(read, sql, params, |row| {
        (0..fields.len())
            .map(|index| Ok(row.get::<_, Option<f64>>(index)?.unwrap_or_default()))
            .collect::<Result<Vec<_>>>()
    })?;
    let numbers = row.unwrap_or_default().into_iter().map(Value::Number);
    found.extend(fields.iter().copied().zip(numbers));
    Ok(())
}

macro_rules! span_params {
    ($span:expr, $form:expr) => {
        named_params! { ":start": $span.start.to_string(), ":on": $span.on.to_string(), ":form": $form.map(Form::code) }
    };
}

fn pairs(read: &Read, span: &Span, form: Option<Form>, found: &mut Found) -> Result<()> {
    let sql = format!(
        "SELECT count(*), total(mentees < 2), total(mentees > 1), total(begun >= :start),
            total(finished_on <= :on AND stopped = 0), total(finished_on <= :on AND stopped = 1)
         FROM (SELECT coalesce(started_on, ordered_on) AS begun, finished_on, stopped,
                (SELECT count(*) FROM pair_member m WHERE m.pair_id = pair.id AND m.role = 'mentee') AS mentees
            FROM pair WHERE {WORKING})"
    );
    use Field::*;
    let fields = [PairsAll, Pairs, Groups, PairsNew, PairsCompleted, PairsStopped];
    counted(read, &sql, span_params!(span, form), &fields, found)
}

/// People of the pairs that worked.
fn members(read: &Read, span: &Span, form: Option<Form>, found: &mut Found) -> Result<()> {
    let sql = format!(
        "SELECT count(DISTINCT iif(m.role = 'mentor', m.person_id, NULL)),
            count(DISTINCT iif(m.role = 'mentee', m.person_id, NULL)), count(DISTINCT m.person_id)
         FROM pair JOIN pair_member m ON m.pair_id = pair.id WHERE {WORKING}"
    );
    use Field::*;
    counted(read, &sql, span_params!(span, form), &[MentorsActive, MenteesActive, Participants], found)?;
    if form.is_some() {
        // The registers know no forms: of one form are those whose pairs are.
        for (field, same) in [(Mentors, MentorsActive), (Mentees, MenteesActive)] {
            found.extend(found.get(&same).cloned().map(|value| (field, value)));
        }
    }
    Ok(())
}

fn work(read: &Read, span: &Span, form: Option<Form>, found: &mut Found) -> Result<()> {
    let of_form = "JOIN pair ON pair.id = pair_id WHERE pair.archived_on IS NULL AND (:form IS NULL OR pair.form = :form)";
    let sql = format!(
        "SELECT count(*), total(minutes) / 60.0 FROM meeting {of_form}
         AND meeting.status = 'held' AND meeting.day BETWEEN :start AND :on"
    );
    counted(read, &sql, span_params!(span, form), &[Field::Meetings, Field::MeetingHours], found)?;
    if let Some(Value::Number(hours)) = found.get_mut(&Field::MeetingHours) {
        *hours = (*hours * 10.0).round() / 10.0;
    }
    let sql = format!(
        "SELECT count(*), total(closed_on <= :on) FROM programme {of_form} AND programme.archived_on IS NULL
         AND approved_on <= :on AND (closed_on IS NULL OR closed_on >= :start)"
    );
    counted(read, &sql, span_params!(span, form), &[Field::Programmes, Field::ProgrammesCompleted], found)
}

fn mentors(read: &Read, span: &Span, found: &mut Found) -> Result<()> {
    let sql = format!(
        "SELECT count(*), total(p.kind IN ('teacher', 'head')), total(p.kind = 'pupil'), total(p.kind = 'partner'),
            total(p.category = 'highest'), total(p.category = 'first'),
            total(p.category IN ('first', 'highest', 'methodist', 'mentor')), total(p.category = 'mentor'),
            total(p.courses <> '' OR EXISTS (SELECT 1 FROM qualification q WHERE q.person_id = p.id
                AND q.about_mentoring = 1 AND q.archived_on IS NULL AND q.day <= :on)),
            total(EXISTS (SELECT 1 FROM award a WHERE a.person_id = p.id AND a.archived_on IS NULL AND a.day <= :on))
         FROM mentor r JOIN person p ON p.id = r.person_id WHERE {ON_REGISTER}"
    );
    use Field::*;
    let fields = [
        Mentors,
        MentorsTeachers,
        MentorsPupils,
        MentorsPartners,
        MentorsHighest,
        MentorsFirst,
        MentorsWithCategory,
        MentorsTitled,
        MentorsTrained,
        MentorsAwarded,
    ];
    counted(read, &sql, named_params! { ":on": span.on.to_string() }, &fields, found)
}

fn mentees(read: &Read, span: &Span, found: &mut Found) -> Result<()> {
    use Field::*;
    let params = named_params! { ":on": span.on.to_string(), ":young": span.young_since().to_string() };
    let sql = format!(
        "SELECT count(*), total(p.kind IN ('teacher', 'head')), total(p.kind = 'pupil'), total(p.kind = 'student'),
            total(p.kind = 'teacher' AND p.teaching_since > :young),
            -- As the list of people counts those who wait: on no pause, not finished, in no pair that lasts.
            total((r.paused_since IS NULL OR r.paused_since > :on) AND (r.finished_on IS NULL OR r.finished_on > :on)
                AND NOT EXISTS (SELECT 1 FROM pair JOIN pair_member m ON m.pair_id = pair.id
                    WHERE m.person_id = p.id AND m.role = 'mentee' AND pair.archived_on IS NULL
                        AND pair.proposed_on <= :on AND (pair.finished_on IS NULL OR pair.finished_on > :on)))
         FROM mentee r JOIN person p ON p.id = r.person_id WHERE {ON_REGISTER}"
    );
    let fields = [Mentees, MenteesTeachers, MenteesPupils, MenteesStudents, MenteesYoung, MenteesWaiting];
    counted(read, &sql, params, &fields, found)?;
    let sql = "SELECT count(*) FROM mentee r JOIN person p ON p.id = r.person_id
               WHERE p.merged_into IS NULL AND r.finished_on BETWEEN :start AND :on";
    let days = named_params! { ":start": span.start.to_string(), ":on": span.on.to_string() };
    counted(read, sql, days, &[MenteesFinished], found)?;
    // Both registers together, each person once.
    let sql = format!(
        "SELECT count(DISTINCT id) FROM (SELECT p.id FROM mentor r JOIN person p ON p.id = r.person_id WHERE {ON_REGISTER}
         UNION ALL SELECT p.id FROM mentee r JOIN person p ON p.id = r.person_id WHERE {ON_REGISTER})"
    );
    counted(read, &sql, named_params! { ":on": span.on.to_string() }, &[Participants], found)?;
    young(read, span, found)
}

/// Young teachers of the school itself, and the share of them that a pair works with.
fn young(read: &Read, span: &Span, found: &mut Found) -> Result<()> {
    let sql = format!(
        "SELECT count(*), total(EXISTS (SELECT 1 FROM pair JOIN pair_member m ON m.pair_id = pair.id
            WHERE m.person_id = p.id AND m.role = 'mentee' AND {WORKING}))
         FROM person p WHERE p.kind = 'teacher' AND p.organization_id IS NULL AND p.teaching_since > :young
            AND p.teaching_since <= :on AND (p.archived_on IS NULL OR p.archived_on > :on)"
    );
    let params = named_params! {
        ":start": span.start.to_string(), ":on": span.on.to_string(), ":form": None::<&str>,
        ":young": span.young_since().to_string(),
    };
    let row = one(read, &sql, params, |row| Ok((row.get::<_, f64>(0)?, row.get::<_, f64>(1)?)))?;
    let (all, mentored) = row.unwrap_or_default();
    found.insert(Field::YoungTeachers, Value::Number(all));
    if all > 0.0 {
        found.insert(Field::YoungPercent, Value::Share(mentored / all));
    }
    Ok(())
}

fn records(read: &Read, span: &Span, found: &mut Found) -> Result<()> {
    let sql = "SELECT (SELECT count(*) FROM practice WHERE archived_on IS NULL AND day <= :on),
        (SELECT count(*) FROM event WHERE archived_on IS NULL AND start BETWEEN :start AND :on)";
    let days = named_params! { ":start": span.start.to_string(), ":on": span.on.to_string() };
    counted(read, sql, days, &[Field::Practices, Field::Events], found)
}

/// Of the school's own roadmap; of any where it has none.
pub(super) const OWN_ROADMAP: &str = "roadmap.archived_on IS NULL AND activity.archived_on IS NULL
    AND (roadmap.owner = 'school' OR NOT EXISTS (SELECT 1 FROM roadmap o WHERE o.owner = 'school' AND o.archived_on IS NULL))";

fn roadmap(read: &Read, span: &Span, found: &mut Found) -> Result<()> {
    let sql = format!(
        "SELECT count(*), total(o.status = 'done'), total(o.status <> 'done' AND o.\"end\" < :on)
         FROM occurrence o JOIN activity ON activity.id = o.activity_id JOIN roadmap ON roadmap.id = activity.roadmap_id
         WHERE {OWN_ROADMAP} AND o.status <> 'not_needed' AND o.\"end\" BETWEEN :start AND :end"
    );
    let params = named_params! {
        ":start": span.start.to_string(), ":on": span.on.to_string(), ":end": span.end.to_string(),
    };
    use Field::*;
    counted(read, &sql, params, &[Activities, ActivitiesDone, ActivitiesLate], found)?;
    let number = |field| match found.get(&field) {
        Some(Value::Number(number)) => *number,
        _ => 0.0,
    };
    let (all, done) = (number(Activities), number(ActivitiesDone));
    if all > 0.0 {
        found.insert(RoadmapPercent, Value::Share(done / all));
    }
    Ok(())
}
