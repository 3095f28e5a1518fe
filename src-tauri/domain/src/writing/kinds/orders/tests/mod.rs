//! Every order as it is read before signing, with facts and as a blank form.

mod bounds;
mod plain;
mod school;

use plain::plain;
use school::{facts, partner_group, pupils_pair, teacher, work_group, work_pair};

use crate::vocabulary::{Form, PersonKind};
use crate::writing::{Facts, Family, Kind, Pair, compose, placeholders, sheet};

fn orders() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| kind.family() == Family::Orders)
}

#[test]
fn of_the_school() {
    for kind in [Kind::Introduction, Kind::Regulation, Kind::CuratorOrder] {
        insta::assert_snapshot!(kind.code(), plain(&compose(kind, &facts(Vec::new()), &[])));
    }
}

#[test]
fn blank_forms() {
    for kind in orders() {
        let name = format!("{}_blank", kind.code());
        insta::assert_snapshot!(name, plain(&compose(kind, &Facts::default(), &[])));
    }
}

#[test]
fn of_pairs() {
    let check = |name: &str, kind, pairs: Vec<Pair>| {
        let references = school::references(kind == Kind::PupilsOrder);
        let facts = Facts { references, ..facts(pairs) };
        insta::assert_snapshot!(name, plain(&compose(kind, &facts, &[])));
    };
    check("pairs_order_one", Kind::PairsOrder, vec![work_pair()]);
    check("pairs_order_several", Kind::PairsOrder, vec![work_pair(), work_group()]);
    check("pupils_order_one", Kind::PupilsOrder, vec![pupils_pair()]);
    check("pupils_order_several", Kind::PupilsOrder, vec![pupils_pair(), taught_pair(), partner_group()]);
}

#[test]
fn of_a_change() {
    for kind in [Kind::StopOrder, Kind::ReplaceOrder, Kind::ExtendOrder] {
        let check = |name: &str, pair: Pair| {
            let (number, day) = ("3-ОД".to_owned(), Some(school::day("2027-01-12")));
            let facts = Facts { number, day, ..facts(vec![pair]) };
            insta::assert_snapshot!(format!("{}{name}", kind.code()), plain(&compose(kind, &facts, &[])));
        };
        check("", work_pair());
        check("_group", work_group());
        check("_pupils", pupils_pair());
    }
}

/// A teacher with a pupil.
fn taught_pair() -> Pair {
    let mut pair = pupils_pair();
    pair.form = Form::TeacherPupil;
    pair.mentors[0].person = teacher("Зорина Лидия Павловна", "учитель русского языка");
    pair
}

#[test]
fn every_name_in_the_words_is_known_and_has_a_value() {
    for kind in orders() {
        let own = super::placeholders(kind);
        let values = super::values::values(kind, &facts(vec![work_group()]));
        assert_eq!(values.len(), own.len() + sheet::COMMON.len(), "{kind:?}");
        for name in placeholders(super::words(kind)) {
            assert!(values.contains_key(name), "{kind:?}: {name}");
        }
        for one in own {
            let by_hand = one.name.contains("протокола") || one.name.contains("партнёр");
            assert!(by_hand || !values[one.name].is_empty(), "{kind:?}: {}", one.name);
            assert!(!one.example.is_empty());
        }
    }
}

#[test]
fn payments_are_named_only_where_somebody_is_paid() {
    let check = |payment: &str, expected: bool| {
        let mut pair = work_pair();
        pair.mentors[0].agreement.as_mut().unwrap().payment = payment.into();
        let text = plain(&compose(Kind::PairsOrder, &facts(vec![pair]), &[]));
        assert_eq!(text.contains("Бухгалтерии"), expected, "{payment}");
    };
    check("доплата 3 000 рублей в месяц", true);
    check("Без оплаты, с предоставлением дней отдыха", false);
    check("", false);
}

#[test]
fn the_mentor_whom_the_order_is_about_is_the_one_replaced() {
    let group = work_group();
    let second = group.mentors[1].person.clone();
    let facts = Facts { person: Some(second), ..facts(vec![group]) };
    let text = plain(&compose(Kind::ReplaceOrder, &facts, &[]));
    assert!(text.contains("Освободить Ковалёва Игоря, учителя физики, назначенного наставником"), "{text}");
}

#[test]
fn pupils_and_students_sign_no_acquaintance() {
    let mut pairs = vec![pupils_pair(), partner_group()];
    pairs[1].mentees[0].person.fields.kind = Some(PersonKind::Student);
    let document = compose(Kind::PupilsOrder, &facts(pairs), &[]);
    let sheet = document.parts.last().unwrap().clone();
    let text = plain(&crate::document::Document { parts: vec![sheet], ..Default::default() });
    assert!(text.contains("Громов") && text.contains("Мельникова"), "{text}");
    assert!(!text.contains("Ёлкина") && !text.contains("Белых"), "{text}");
}
