//! «Сведения об организации», «Формы наставничества» of a generated school.

use std::collections::BTreeSet;

use nastavnik_domain::Day;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::{Form, PairStatus};

use super::DISTRICT;
use super::plan::{Pair, Plan, after};

pub(super) fn organization(plan: &Plan) -> Vec<Row> {
    let year = plan.time.school_year;
    let order = |number: usize, month: i8, day: i32| {
        format!("№ {number}-ОД от {}", after(Day::new(year, month, 1), day).short())
    };
    let with = |status: PairStatus| plan.pairs.iter().filter(|pair| pair.status == status).count();
    let groups = plan.pairs.iter().filter(|pair| pair.mentees.len() > 1).count();
    let mentees = people(&plan.pairs, |pair| pair.mentees.clone());
    let pupils = mentees.iter().filter(|n| plan.mentees[**n].pupil).count();
    let any = |of: &str| plan.any(of, 0);
    vec![
        line("full_name", "Полное название", plan.school.full_name()),
        line("short_name", "Краткое название", plan.school.short_name()),
        line("district", "Район, муниципалитет", DISTRICT),
        line(
            "address",
            "Адрес",
            format!("{DISTRICT}, {}, ул. Школьная, {}", plan.school.place, 1 + any("house") % 40),
        ),
        line("director", "Руководитель", plan.director()),
        line("curator", "Куратор наставничества", format!("{}, заместитель директора", plan.curator())),
        line(
            "introduction",
            "Распорядительный акт о внедрении наставничества",
            order(40 + any("act") % 30, 9, 1),
        ),
        line(
            "regulation",
            "Приказ об утверждении положения и дорожной карты",
            order(70 + any("act") % 9, 9, 2),
        ),
        line("curator_order", "Приказ о назначении куратора", order(80 + any("act") % 9, 9, 2)),
        line("pairs_order", "Приказы о закреплении пар и групп", order(95 + any("act") % 30, 9, 8)),
        line("mentors", "Наставников в парах и группах", people(&plan.pairs, |pair| vec![pair.mentor]).len()),
        line("mentees", "Наставляемых в парах и группах", mentees.len()),
        line("pupils", "из них обучающихся", pupils),
        line("young", "из них молодых специалистов (стаж 0–3 года)", mentees.len() - pupils),
        line("pairs", "Пар", plan.pairs.len() - groups),
        line("groups", "Групп", groups),
        line("active", "Действуют", with(PairStatus::Active)),
        line("completed", "Завершены", with(PairStatus::Completed)),
        line("stopped", "Прекращены досрочно", with(PairStatus::Stopped)),
    ]
}

pub(super) fn forms(plan: &Plan) -> Vec<Row> {
    let of = |form: &Form| {
        let pairs: Vec<&Pair> = plan.pairs.iter().filter(|pair| pair.form == *form).collect();
        let groups = pairs.iter().filter(|pair| pair.mentees.len() > 1).count();
        let completed = pairs.iter().filter(|pair| pair.status == PairStatus::Completed).count();
        let cells = vec![
            form.label().into(),
            (pairs.len() - groups).into(),
            groups.into(),
            people(pairs.iter().copied(), |pair| vec![pair.mentor]).len().into(),
            people(pairs.iter().copied(), |pair| pair.mentees.clone()).len().into(),
            completed.into(),
        ];
        (!pairs.is_empty()).then(|| Row { id: form.code().into(), level: 0, cells })
    };
    Form::ALL.iter().filter_map(of).collect()
}

/// Each once, however many pairs they are in.
fn people<'a>(pairs: impl IntoIterator<Item = &'a Pair>, of: fn(&Pair) -> Vec<usize>) -> BTreeSet<usize> {
    pairs.into_iter().flat_map(of).collect()
}

pub(super) fn line(id: &str, title: &str, value: impl Into<Value>) -> Row {
    Row { id: id.into(), level: 0, cells: vec![title.into(), value.into()] }
}
