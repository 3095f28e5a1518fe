//! «Сведения об организации»: who it is, who answers for mentoring, its orders, its numbers.

use nastavnik_domain::indicator::young_since;
use nastavnik_domain::person::Name;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::{Form, PairStatus};
use nastavnik_domain::writing::Kind;

use super::Scope;
use super::forms::people;
use super::pairs::Pair;
use crate::mentor::day;
use crate::record::{all, one};
use crate::transact::Read;
use crate::{Result, organization};

/// The papers that a school must have (S:kholmsky 2.1–2.3): their numbers and days.
const ORDERS: [(&str, &str, Kind); 4] = [
    ("introduction", "Распорядительный акт о внедрении наставничества", Kind::Introduction),
    ("regulation", "Приказ об утверждении положения и дорожной карты", Kind::Regulation),
    ("curator_order", "Приказ о назначении куратора", Kind::CuratorOrder),
    ("pairs_order", "Приказы о закреплении пар и групп", Kind::PairsOrder),
];

pub fn organization(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let own = organization::own(read)?.map(|own| own.fields).unwrap_or_default();
    let mut rows = vec![
        line("full_name", "Полное название", own.full_name),
        line("short_name", "Краткое название", own.short_name),
        line("district", "Район, муниципалитет", own.district),
        line("address", "Адрес", own.address),
        line("director", "Руководитель", person(read, own.director_id.as_deref())?),
        line("curator", "Куратор наставничества", person(read, own.curator_id.as_deref())?),
    ];
    if scope.personal.contacts {
        rows.push(line("phone", "Телефон", own.phone));
        rows.push(line("email", "Электронная почта", own.email));
    }
    for (id, title, kind) in ORDERS {
        rows.push(line(id, title, orders(read, scope, kind)?));
    }
    rows.extend(numbers(read, scope, pairs)?);
    Ok(rows)
}

fn line(id: &str, title: &str, value: impl Into<Value>) -> Row {
    Row { id: id.into(), level: 0, cells: vec![title.into(), value.into()] }
}

fn numbers(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let groups = pairs.iter().filter(|pair| pair.mentees.len() > 1).count();
    let with = |status: PairStatus| pairs.iter().filter(|pair| pair.status == status).count();
    let of = |forms: &[Form]| {
        people(pairs.iter().filter(|pair| forms.contains(&pair.form)).flat_map(|pair| &pair.mentees))
    };
    let pupils = [Form::PupilPupil, Form::TeacherPupil, Form::StudentPupil, Form::EmployerPupil];
    Ok(vec![
        line("mentors", "Наставников в парах и группах", people(pairs.iter().flat_map(|pair| &pair.mentors))),
        line(
            "mentees",
            "Наставляемых в парах и группах",
            people(pairs.iter().flat_map(|pair| &pair.mentees)),
        ),
        line("pupils", "из них обучающихся", of(&pupils)),
        line("young", "из них молодых специалистов (стаж 0–3 года)", young(read, scope, pairs)?),
        line("pairs", "Пар", pairs.len() - groups),
        line("groups", "Групп", groups),
        line("active", "Действуют", with(PairStatus::Active)),
        line("completed", "Завершены", with(PairStatus::Completed)),
        line("stopped", "Прекращены досрочно", with(PairStatus::Stopped)),
    ])
}

/// Young specialists as the indicators count them.
fn young(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<usize> {
    let Some(since) = young_since(scope.school_year) else { return Ok(0) };
    let sql = "SELECT id FROM person WHERE kind = 'teacher' AND teaching_since > ?";
    let young: Vec<String> = all(read, sql, [since.to_string()], |row| Ok(row.get(0)?))?;
    Ok(people(pairs.iter().flat_map(|pair| &pair.mentees).filter(|member| young.contains(&member.person_id))))
}

fn person(read: &Read, id: Option<&str>) -> Result<String> {
    let sql = "SELECT surname, given, patronymic, position FROM person WHERE id = ?";
    let found = one(read, sql, [id], |row| {
        let part = |index: usize| row.get::<_, String>(index);
        let (surname, given, patronymic) = (part(0)?, part(1)?, part(2)?);
        let name = Name { surname: &surname, given: &given, patronymic: &patronymic }.full();
        Ok([name, part(3)?].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
    })?;
    Ok(found.unwrap_or_default())
}

/// «№ 45-ОД от 02.09.2026», a line for each of the year; papers that hold for longer are looked for in
/// earlier years too.
fn orders(read: &Read, scope: Scope, kind: Kind) -> Result<String> {
    let sql = "SELECT number, day FROM document WHERE kind = ?1 AND status = 'signed'
               AND (school_year = ?2 OR (school_year < ?2 AND kind NOT IN ('pairs_order', 'pupils_order'))) ORDER BY day, id";
    let lines: Vec<String> = all(read, sql, (kind.code(), scope.school_year), |row| {
        let number: String = row.get("number")?;
        let number = if number.is_empty() { String::new() } else { format!("№ {number}") };
        let on = day(row, "day")?.map(|day| format!("от {}", day.short())).unwrap_or_default();
        Ok([number, on].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
    })?;
    Ok(lines.join("\n"))
}
