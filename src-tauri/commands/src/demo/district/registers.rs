//! «Реестр наставников», «Реестр наставляемых», «Пары и группы» of a generated school.

use nastavnik_domain::Day;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::{Form, Kind, Model, PairStatus, PersonKind};

use super::plan::{Pair, Plan, after};

const COMPETENCIES: [&str; 6] = [
    "методика преподавания предмета, подготовка к экзаменам",
    "работа с родителями, классное руководство",
    "проектная и исследовательская деятельность",
    "цифровые инструменты учителя, дистанционный урок",
    "дисциплина на уроке, работа с трудным классом",
    "подготовка к конкурсам и аттестации",
];
const REQUESTS: [&str; 6] = [
    "Планирование и анализ урока",
    "Дисциплина на уроке; Работа с родителями",
    "Повышение успеваемости",
    "Ведение документации",
    "Подготовка к экзаменам",
    "Выбор профессии; Общение и уверенность в себе",
];
const RESULTS: [&str; 4] = [
    "Проведён открытый урок, наставляемый готов к самостоятельной работе",
    "Средний балл вырос на 0,4",
    "Наставляемый участвовал в районном конкурсе",
    "Освоены цифровые инструменты, составлен план на следующий год",
];

pub(super) fn mentors(plan: &Plan) -> Vec<Row> {
    let row = |(n, person): (usize, &super::people::Person)| {
        let own = plan.pairs.iter().filter(|pair| pair.mentor == n);
        let others = own.clone().flat_map(|pair| names(plan, pair));
        let courses = match plan.any("courses", n) % 3 {
            0 => format!("Наставничество в школе: от пары к системе, 36 ч, {} г.", plan.time.school_year - 1),
            _ => String::new(),
        };
        let teacher = |text: &str| if person.pupil { Value::Empty } else { text.into() };
        let cells = vec![
            person.name.as_str().into(),
            Value::Empty,
            plan.school.short_name().into(),
            person.position.as_str().into(),
            person.subject.as_str().into(),
            (!person.pupil).then_some(person.teaching_years).into(),
            person.category.map(|category| category.label()).into(),
            teacher(&courses),
            COMPETENCIES[plan.any("competencies", n) % COMPETENCIES.len()].into(),
            entered(plan, n).into(),
            lines(others),
            lines(own.clone().map(|pair| pair.form.label().to_owned())),
            Value::Empty,
            lines(own.map(|pair| result(plan, pair).to_owned())),
            Value::Empty,
        ];
        Row { id: person.id.clone(), level: 0, cells }
    };
    plan.mentors.iter().enumerate().map(row).collect()
}

pub(super) fn mentees(plan: &Plan) -> Vec<Row> {
    let row = |(n, person): (usize, &super::people::Person)| {
        let own = plan.pairs.iter().filter(|pair| pair.mentees.contains(&n));
        let kind = if person.pupil { PersonKind::Pupil } else { PersonKind::Teacher };
        let completed = own.clone().any(|pair| pair.status == PairStatus::Completed);
        let cells = vec![
            person.name.as_str().into(),
            Value::Empty,
            Value::Empty,
            kind.label().into(),
            person.position.as_str().into(),
            REQUESTS[plan.any("request", n) % REQUESTS.len()].into(),
            entered(plan, n + 1).into(),
            lines(own.clone().map(|pair| plan.mentors[pair.mentor].name.clone())),
            lines(own.clone().map(|pair| pair.form.label().to_owned())),
            Value::Empty,
            lines(own.map(|pair| result(plan, pair).to_owned())),
            Value::Empty,
            if completed { "прошёл программу" } else { "" }.into(),
        ];
        Row { id: person.id.clone(), level: 0, cells }
    };
    plan.mentees.iter().enumerate().map(row).collect()
}

pub(super) fn pairs(plan: &Plan) -> Vec<Row> {
    let row = |(n, pair): (usize, &Pair)| {
        let group = pair.mentees.len() > 1;
        let model = match pair.form {
            Form::TeacherTeacher => Some(Model::ExperiencedYoung),
            Form::HeadTeacher => Some(Model::HeadTeacher),
            Form::PupilPupil => Some(Model::EqualEqual),
            _ => None,
        };
        let kind = if group { Kind::Group } else { Kind::Traditional };
        let order = match pair.status {
            PairStatus::Consented => String::new(),
            _ => format!("№ {}-ОД от {}", 95 + plan.any("act", 0) % 30, pair.start.short()),
        };
        let cells = vec![
            if group { format!("Группа {}", n + 1) } else { String::new() }.into(),
            mentor(plan, pair),
            mentees_of(plan, pair),
            pair.form.label().into(),
            model.map(|model| model.label()).into(),
            kind.label().into(),
            pair.start.into(),
            pair.end.into(),
            order.into(),
            pair.status.label().into(),
            result(plan, pair).into(),
        ];
        Row { id: pair.id.clone(), level: 0, cells }
    };
    plan.pairs.iter().enumerate().map(row).collect()
}

pub(super) fn mentor(plan: &Plan, pair: &Pair) -> Value {
    plan.mentors[pair.mentor].name.as_str().into()
}

pub(super) fn mentees_of(plan: &Plan, pair: &Pair) -> Value {
    lines(names(plan, pair))
}

fn names<'a>(plan: &'a Plan, pair: &'a Pair) -> impl Iterator<Item = String> + 'a {
    pair.mentees.iter().map(|n| plan.mentees[*n].name.clone())
}

/// Each once, a line for each.
fn lines(all: impl Iterator<Item = String>) -> Value {
    let mut lines: Vec<String> = Vec::new();
    for line in all.filter(|line| !line.is_empty()) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n").into()
}

pub(super) fn result(plan: &Plan, pair: &Pair) -> &'static str {
    match pair.status {
        PairStatus::Completed => RESULTS[plan.any("result", pair.mentor) % RESULTS.len()],
        PairStatus::Stopped => "Наставник перешёл в другую школу",
        _ => "",
    }
}

fn entered(plan: &Plan, n: usize) -> Day {
    after(Day::new(plan.time.school_year - 2, 9, 1), ((n * 97 + plan.number) % 730) as i32)
}
