//! What the placeholders in papers of one person stand for.

use super::who::{name, role, sex, yours};
use crate::Day;
use crate::grammar::{Case, organization, position};
use crate::vocabulary::Role;
use crate::writing::sheet::{self, agreed, position_of};
use crate::writing::{Agreement, Facts, Member, Pair, Person, Placeholder, Values};

pub const fn p(name: &'static str, example: &'static str) -> Placeholder {
    Placeholder { name, example }
}

/// Names that these papers may use beside the common ones.
pub const PLACEHOLDERS: [Placeholder; 35] = [
    p("школы", "МБОУ «Заречная СОШ»"),
    p("должность директора", "директора"),
    p("действующего", "действующего"),
    p("ФИО", "Зорина Лидия Павловна"),
    p("ФИО кому", "Зориной Лидии Павловне"),
    p("имя отчество", "Лидия Павловна"),
    p("Уважаемый", "Уважаемая"),
    p("должность", "учитель математики"),
    p("должность кому", "учителю математики"),
    p("организацией", "ООО «Заречный агрокомплекс»"),
    p("согласен", "согласна"),
    p("ознакомлен", "ознакомлена"),
    p("уведомлён", "уведомлена"),
    p("получил", "получила"),
    p("участвовал", "участвовала"),
    p("роль", "наставника"),
    p("наставляемого", "наставляемой"),
    p("чьих данных", "моих персональных данных"),
    p("в чьих интересах", "в своём интересе"),
    p("начало", "01.09.2026"),
    p("окончание", "31.05.2027"),
    p("форма наставничества", "педагог–педагог"),
    p("наставляемых", "Вешнякова Дениса Андреевича, учителя истории"),
    p("подопечных", "Вешнякова Дениса Андреевича"),
    p("наставники", "Зорина Лидия Павловна, учитель математики"),
    p("номер приказа", "45-ОД"),
    p("дата приказа", "01.09.2026"),
    p("номер соглашения", "3"),
    p("дата соглашения", "01.09.2026"),
    p("содержание работы", "посещение и анализ уроков, консультации"),
    p("форма работы", "очно, 2 часа в неделю"),
    p("выплаты", "доплата 3 000 рублей в месяц"),
    p("дата отмены", "15.02.2027"),
    p("последний день", "14.02.2027"),
    p("причина", "изменение учебной нагрузки"),
];

/// Their values; words about agreement agree with who signs, who may be a parent of the person.
pub fn values(facts: &Facts, signs: &Person) -> Values {
    let mut values = sheet::values(facts);
    values.extend(people(facts, signs));
    values.extend(pair(facts));
    values.extend(change(facts));
    values
}

fn people(facts: &Facts, signs: &Person) -> [(&'static str, String); 19] {
    let person = facts.person.clone().unwrap_or_default();
    let director = facts.director.clone().unwrap_or_default();
    let office = match director.fields.position.as_str() {
        "" => "директор",
        position => position,
    };
    let by_sex = |he, she| agreed(sex(signs), he, she);
    let own = person == *signs;
    let of_two = |mine: &str, childs: &str| if own { mine } else { childs }.to_owned();
    [
        ("школы", organization::decline(&facts.organization.short_name, Case::Genitive)),
        ("должность директора", position::decline(office, Case::Genitive)),
        ("действующего", agreed(sex(&director), "действующего", "действующей")),
        ("ФИО", name(&person, Case::Nominative)),
        ("ФИО кому", name(&person, Case::Dative)),
        ("имя отчество", called(&person)),
        ("Уважаемый", agreed(sex(&person), "Уважаемый", "Уважаемая")),
        ("должность", position_of(&person, Case::Nominative)),
        ("должность кому", position_of(&person, Case::Dative)),
        ("организацией", organization::decline(&person.organization, Case::Instrumental)),
        ("согласен", by_sex("согласен", "согласна")),
        ("ознакомлен", by_sex("ознакомлен", "ознакомлена")),
        ("уведомлён", by_sex("уведомлён", "уведомлена")),
        ("получил", by_sex("получил", "получила")),
        ("участвовал", agreed(sex(&person), "участвовал", "участвовала")),
        ("роль", in_role(facts, &person)),
        ("наставляемого", as_mentee(&person)),
        ("чьих данных", of_two("моих персональных данных", "персональных данных моего ребёнка")),
        ("в чьих интересах", of_two("в своём интересе", "в интересах моего ребёнка")),
    ]
}

/// «Лидия Павловна».
fn called(person: &Person) -> String {
    [person.fields.given.as_str(), &person.fields.patronymic].join(" ").trim().to_owned()
}

/// «наставника», «наставляемой»; empty when the person is in no pair.
fn in_role(facts: &Facts, person: &Person) -> String {
    match role(facts) {
        Some(Role::Mentor) => "наставника".into(),
        Some(Role::Mentee) => as_mentee(person),
        None => String::new(),
    }
}

fn as_mentee(person: &Person) -> String {
    agreed(sex(person), "наставляемого", "наставляемой")
}

fn pair(facts: &Facts) -> [(&'static str, String); 13] {
    let pair = facts.pairs.first();
    let said = |of: &dyn Fn(&Pair) -> String| pair.map(of).unwrap_or_default();
    let agreement = agreement(facts);
    [
        ("начало", said(&|pair| pair.start.short())),
        ("окончание", said(&|pair| pair.end.short())),
        ("форма наставничества", said(&|pair| pair.form.label().to_owned())),
        ("наставляемых", said(&|pair| people_of(&pair.mentees, Case::Genitive))),
        ("подопечных", said(&|pair| protected(&pair.mentees))),
        ("наставники", said(&|pair| people_of(&pair.mentors, Case::Nominative))),
        ("номер приказа", said(&|pair| pair.order_number.clone())),
        ("дата приказа", said(&|pair| pair.ordered_on.map(Day::short).unwrap_or_default())),
        ("номер соглашения", agreement.number),
        ("дата соглашения", agreement.day.map(Day::short).unwrap_or_default()),
        ("содержание работы", agreement.content),
        ("форма работы", agreement.form),
        ("выплаты", agreement.payment),
    ]
}

/// «Вешнякова Дениса Андреевича, учителя истории; …».
fn people_of(members: &[Member], case: Case) -> String {
    let one = |member: &Member| {
        let words = [name(&member.person, case), position_of(&member.person, case)];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    };
    members.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// Names alone, in the genitive; more than three are counted, for a letter is no list.
fn protected(members: &[Member]) -> String {
    let names: Vec<String> = members.iter().map(|member| name(&member.person, Case::Genitive)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first, last] => format!("{first} и {last}"),
        [first, second, last] => format!("{first}, {second} и {last}"),
        many => crate::plural::count(many.len(), ["наставляемого", "наставляемых", "наставляемых"]),
    }
}

/// The person's own in the pair.
pub fn agreement(facts: &Facts) -> Agreement {
    let person = facts.person.as_ref();
    let mentors = facts.pairs.first().map(|pair| pair.mentors.as_slice()).unwrap_or_default();
    let own = mentors.iter().find(|member| person.is_some_and(|person| yours(member, person)));
    own.and_then(|member| member.agreement.clone()).unwrap_or_default()
}

fn change(facts: &Facts) -> [(&'static str, String); 3] {
    let on = facts.change.on;
    let last = on.and_then(|day| day.0.yesterday().ok()).map(Day);
    [
        ("дата отмены", on.map(Day::short).unwrap_or_default()),
        ("последний день", last.map(Day::short).unwrap_or_default()),
        ("причина", facts.change.reason.clone()),
    ]
}
