//! What a document still lacks, with the place where it can be put right. Nothing of it stops a draft.

use nastavnik_domain::Day;
use nastavnik_domain::grammar::Named;
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::writing::{Facts, Fields, Kind, Member, Pair, Person, Subject};
use nastavnik_store::Store;
use serde::Serialize;
use ts_rs::TS;

use super::gather;
use crate::Fault;
use crate::reference::calendar;

/// Where a gap is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GapPlace {
    Person,
    Pair,
    Organization,
    Document,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "DocumentGap")]
pub struct Gap {
    /// «Нет согласия: Зорина Л. П.»
    label: String,
    why: String,
    place: GapPlace,
    id: Option<String>,
}

pub(crate) fn missing(store: &Store, fields: &Fields, today: Day) -> Result<Vec<Gap>, Fault> {
    let kind = fields.kind.unwrap_or(Kind::PairsOrder);
    let facts = gather(store, fields, today)?;
    let mut gaps = Gaps(Vec::new());
    of_organization(kind, &facts, &mut gaps);
    if kind.subject() == Subject::Person && facts.person.is_none() {
        gaps.add(
            GapPlace::Document,
            None,
            "Не выбран человек".into(),
            "Документ напечатается с пустыми строками.",
        );
    }
    if let Some(person) = &facts.person {
        of_person(person, &mut gaps);
    }
    for pair in &facts.pairs {
        of_pair(kind, pair, &mut gaps);
    }
    if kind == Kind::StopOrder && facts.change.reason.is_empty() {
        gaps.add(GapPlace::Document, None, "Нет основания".into(), "В приказе останется пустая строка.");
    }
    if kind == Kind::ReplaceOrder && facts.change.replacement.is_none() {
        gaps.add(GapPlace::Document, None, "Не выбран новый наставник".into(), "Без него приказ не о чем.");
    }
    if kind == Kind::ExtendOrder && facts.change.until.is_none() {
        gaps.add(
            GapPlace::Document,
            None,
            "Нет нового срока".into(),
            "Укажите, до какого дня продлена работа.",
        );
    }
    if kind == Kind::CancelNotice {
        notice(store, fields, today, &mut gaps)?;
    }
    Ok(gaps.0)
}

/// The employer warns at least three working days ahead (ст. 351.8 ТК РФ).
fn notice(store: &Store, fields: &Fields, today: Day, gaps: &mut Gaps) -> Result<(), Fault> {
    let earliest = calendar(store)?.after(fields.day.unwrap_or(today), NOTICE);
    match fields.changes_on {
        None => gaps.add(
            GapPlace::Document,
            None,
            "Нет дня отмены".into(),
            "Укажите, с какого дня отменяется поручение.",
        ),
        Some(on) if on < earliest => {
            let why = format!(
                "Между уведомлением и отменой должно пройти не меньше трёх рабочих дней (ст. 351.8 ТК РФ). Ближайший день — {}.",
                earliest.short()
            );
            gaps.add(GapPlace::Document, None, "Слишком рано".into(), &why);
        }
        Some(_) => {}
    }
    Ok(())
}

/// Working days of the warning.
const NOTICE: u32 = 3;

struct Gaps(Vec<Gap>);

impl Gaps {
    /// The same gap is said once.
    fn add(&mut self, place: GapPlace, id: Option<&str>, label: String, why: &str) {
        let gap = Gap { label, why: why.into(), place, id: id.map(str::to_owned) };
        if !self.0.contains(&gap) {
            self.0.push(gap);
        }
    }
}

fn of_organization(kind: Kind, facts: &Facts, gaps: &mut Gaps) {
    let organization = &facts.organization;
    let mut need = |empty: bool, label: &str, why: &str| {
        if empty {
            gaps.add(GapPlace::Organization, None, label.into(), why);
        }
    };
    need(
        facts.director.is_none(),
        "Не указан директор",
        "Подписать документ будет некому: останется пустая строка.",
    );
    need(organization.full_name.is_empty(), "Нет полного названия", "В шапке будет только краткое.");
    let order = kind.numbered();
    need(
        order && organization.place.is_empty(),
        "Не указано место издания",
        "Оно ставится под датой приказа.",
    );
}

fn of_person(person: &Person, gaps: &mut Gaps) {
    let fields = &person.fields;
    let (name, id) = (fields.name().short(), Some(person.id.as_str()));
    let employee = matches!(fields.kind, Some(PersonKind::Teacher | PersonKind::Head | PersonKind::Partner));
    if employee && fields.position.is_empty() {
        gaps.add(
            GapPlace::Person,
            id,
            format!("Нет должности: {name}"),
            "В документе останется пустая строка.",
        );
    }
    if fields.kind == Some(PersonKind::Pupil) && fields.representative.is_empty() {
        let why = "Согласие за ребёнка подписывает родитель или законный представитель.";
        gaps.add(GapPlace::Person, id, format!("Нет представителя: {name}"), why);
    }
    for doubt in Named::of(fields).doubts() {
        gaps.add(GapPlace::Person, id, format!("Проверьте ФИО: {name}"), doubt.label());
    }
}

fn of_pair(kind: Kind, pair: &Pair, gaps: &mut Gaps) {
    let order = matches!(kind, Kind::PairsOrder | Kind::PupilsOrder);
    for member in pair.mentors.iter().chain(&pair.mentees) {
        of_person(&member.person, gaps);
        if order && member.consented_on.is_none() {
            let why = "Без согласия приказ о закреплении не подписать.";
            let name = member.person.fields.name().short();
            gaps.add(GapPlace::Pair, Some(&pair.id), format!("Нет согласия: {name}"), why);
        }
    }
    of_work(kind, pair, gaps);
    if kind == Kind::PairsOrder {
        for mentor in pair.mentors.iter().filter(|mentor| unpaid(mentor)) {
            let name = mentor.person.fields.name().short();
            let why = "Дополнительное соглашение должно назвать размер и условия выплат (ст. 351.8 ТК РФ).";
            gaps.add(GapPlace::Pair, Some(&pair.id), format!("Нет условий выплат: {name}"), why);
        }
    }
}

/// What papers of a pair's work are made from.
fn of_work(kind: Kind, pair: &Pair, gaps: &mut Gaps) {
    let mut need = |lacks: bool, label: &str, why: &str| {
        if lacks {
            gaps.add(GapPlace::Pair, Some(&pair.id), label.into(), why);
        }
    };
    let none = pair.programmes.is_empty();
    if kind == Kind::Programme {
        need(none, "Нет программы", "Напечатается обычный план: сроки и результаты впишут от руки.");
        let changed = pair.programmes.iter().any(|one| one.changed);
        let why = "Утверждена другая редакция. На бумаге будет место для нового утверждения.";
        need(changed, "Программа изменена", why);
    }
    if kind == Kind::MentorReport {
        need(none, "Нет программы", "Задачи и результаты останутся пустыми строками.");
    }
    if matches!(kind, Kind::MeetingJournal | Kind::MentorReport) {
        need(pair.meetings.is_empty(), "Нет проведённых встреч", "Их строки останутся пустыми.");
    }
}

/// Mentors of the school itself have agreements; those from partners have the partner's.
fn unpaid(mentor: &Member) -> bool {
    let own = mentor.person.organization.is_empty();
    own && mentor.agreement.as_ref().is_none_or(|agreement| agreement.payment.is_empty())
}
