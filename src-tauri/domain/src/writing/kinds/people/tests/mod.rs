//! Every paper of this room as it is read, filled and empty.

mod facts;
mod plain;

use std::collections::BTreeSet;

use facts::{agronomist, partner, pupil, pupils, school, senior, stopped, teacher, teachers, young};
use plain::plain;

use super::placeholders;
use crate::person::Fields;
use crate::vocabulary::Form;
use crate::writing::{Facts, Family, Kind, Organization, Person, Values, Wording, compose, sheet};

const KINDS: [Kind; 12] = [
    Kind::MentorConsent,
    Kind::MenteeConsent,
    Kind::ParentConsent,
    Kind::DataProcessing,
    Kind::DataPublication,
    Kind::DataTransfer,
    Kind::LabourAgreement,
    Kind::CancelNotice,
    Kind::Refusal,
    Kind::PartnerAgreement,
    Kind::ThanksLetter,
    Kind::Certificate,
];

fn check(name: &str, kind: Kind, facts: &Facts) {
    insta::assert_snapshot!(name, plain(&compose(kind, facts, &[])));
}

#[test]
fn consents_of_employees() {
    check("mentor_consent", Kind::MentorConsent, &teachers(teacher()));
    check("mentee_consent", Kind::MenteeConsent, &teachers(young()));
    check("data_processing", Kind::DataProcessing, &teachers(teacher()));
    check("data_transfer", Kind::DataTransfer, &teachers(young()));
    check("data_publication", Kind::DataPublication, &teachers(teacher()));
}

#[test]
fn consents_of_pupils_and_guests() {
    check("mentor_consent_of_pupils", Kind::MentorConsent, &pupils(teacher(), teacher()));
    check("mentor_consent_outside", Kind::MentorConsent, &pupils(agronomist(), agronomist()));
    check("mentor_consent_pupil", Kind::MentorConsent, &pupils(senior(), senior()));
    check("mentee_consent_pupil", Kind::MenteeConsent, &pupils(teacher(), pupil()));
    check("parent_consent", Kind::ParentConsent, &pupils(agronomist(), pupil()));
    check("data_processing_pupil", Kind::DataProcessing, &pupils(teacher(), pupil()));
    check("data_publication_pupil", Kind::DataPublication, &pupils(teacher(), pupil()));
}

#[test]
fn agreements_and_statements() {
    check("labour_agreement", Kind::LabourAgreement, &teachers(teacher()));
    check("cancel_notice", Kind::CancelNotice, &stopped(teachers(teacher())));
    check("refusal", Kind::Refusal, &stopped(teachers(teacher())));
    check("refusal_pupil", Kind::Refusal, &stopped(pupils(teacher(), pupil())));
    let facts = Facts { partner: Some(partner()), ..pupils(agronomist(), agronomist()) };
    check("partner_agreement", Kind::PartnerAgreement, &facts);
}

#[test]
fn awards() {
    check("thanks_letter", Kind::ThanksLetter, &teachers(teacher()));
    let mut facts = pupils(agronomist(), agronomist());
    facts.change.reason = "помощь в подготовке призёра областного конкурса".into();
    check("thanks_letter_partner", Kind::ThanksLetter, &facts);
    check("certificate", Kind::Certificate, &teachers(teacher()));
    check("certificate_pupil", Kind::Certificate, &pupils(teacher(), pupil()));
}

#[test]
fn blank_forms() {
    for kind in KINDS {
        check(&format!("{}_blank", kind.code()), kind, &Facts::default());
    }
    let child = Fields { kind: pupil().fields.kind, ..Fields::default() };
    let child = Person { fields: child, ..Person::default() };
    let facts = Facts { person: Some(child), ..school() };
    check("data_processing_blank_child", Kind::DataProcessing, &facts);
}

#[test]
fn words_have_known_names_with_values() {
    for kind in KINDS {
        let names: Vec<&str> = placeholders(kind).iter().chain(&sheet::COMMON).map(|one| one.name).collect();
        for (piece, words) in Wording::of(kind, &[]).pieces() {
            for name in crate::writing::placeholders(words) {
                assert!(names.contains(&name), "{kind:?} {}: {{{name}}}", piece.code);
            }
        }
    }
    let facts = Facts::default();
    let check = |kind, values: Values| {
        let offered: BTreeSet<&str> =
            placeholders(kind).iter().chain(&sheet::COMMON).map(|one| one.name).collect();
        assert_eq!(values.into_keys().collect::<BTreeSet<_>>(), offered, "{kind:?}");
    };
    check(Kind::Certificate, super::values::values(&facts, &Person::default()));
    check(Kind::PartnerAgreement, super::partner_agreement::values(&facts, &Organization::default()));
}

#[test]
fn the_room_writes_all_its_kinds() {
    let families = [Family::Consents, Family::Agreements, Family::Awards];
    let kinds: Vec<Kind> =
        Kind::ALL.iter().copied().filter(|kind| families.contains(&kind.family())).collect();
    assert!(kinds.iter().all(|kind| KINDS.contains(kind)) && kinds.len() == KINDS.len());
}

#[test]
fn nothing_typed_is_lost_or_breaks_a_paper() {
    let long = "Щ".repeat(120);
    let odd = facts::person(
        crate::vocabulary::PersonKind::Teacher,
        &format!("{long} #$*_<&\\ 🙂"),
        "учитель {физики}",
    );
    let group: Vec<Person> = (1..=30)
        .map(|n| facts::person(crate::vocabulary::PersonKind::Teacher, &format!("Ли-{n} Ян"), ""))
        .collect();
    let pair = facts::pair(Form::TeacherTeacher, odd.clone(), group);
    let facts = Facts { person: Some(odd), pairs: vec![pair], director: None, ..school() };
    for kind in KINDS {
        let words = compose(kind, &facts, &[]).words().join("\n");
        assert!(
            words.contains("#$*_<&\\") || kind == Kind::PartnerAgreement || kind == Kind::ThanksLetter,
            "{kind:?}"
        );
    }
    assert!(plain(&compose(Kind::MentorConsent, &facts, &[])).contains("Ли-30"));
    assert!(plain(&compose(Kind::ThanksLetter, &facts, &[])).contains("30°наставляемых"));
}
