//! The program's own templates as a whole: nothing is missing, every deadline is understood.

use std::collections::BTreeSet;

use super::*;
use crate::Day;
use crate::deadline::{self, Kind as Means, Span};
use crate::programme::gap::Gap;
use crate::programme::item;
use crate::vocabulary::Framework;

fn span(text: &str) -> Span {
    let (from, to) = text.split_once("..").unwrap();
    Span { from: from.parse().unwrap(), to: to.parse().unwrap() }
}

#[test]
fn every_file_is_whole() {
    let all = all();
    assert_eq!(all.len(), 11);
    let titles: BTreeSet<_> = all.iter().map(|(_, template)| &template.title).collect();
    assert_eq!(titles.len(), all.len());
    for (code, template) in &all {
        let Template { note, body, .. } = template;
        assert!(!note.is_empty() && !body.goal.is_empty() && body.tasks.len() >= 3, "{code}");
        let fits = |model: &Model| body.forms.iter().any(|form| model.fits(*form));
        assert!(!body.models.is_empty() && body.models.iter().all(fits), "{code}");
        let core = body.items().filter(|item| item.core).count();
        assert!((6..=11).contains(&core), "{code}: {core} always");
        for item in body.items() {
            assert!(!item.planned.is_empty(), "{code}: {}", item.task);
            assert!(item.when.last() <= body.months, "{code}: {}", item.task);
            assert!(!matches!(item.when, When::Words(_)), "{code}: {}", item.when);
        }
    }
}

#[test]
fn every_gap_is_of_the_dictionary() {
    for (code, mut template) in all() {
        for gap in template.body.gaps_mut().flat_map(|gaps| gaps.iter()) {
            assert!(Gap::from_code(gap).is_some(), "{code}: {gap}");
        }
    }
}

/// What a mentee of such a form may ask for.
fn relevant(form: Form) -> &'static [Gap] {
    use Gap::*;
    match form {
        Form::SchoolStudent => &[
            Adaptation,
            Discipline,
            Lesson,
            Methods,
            Documents,
            Parents,
            Digital,
            ClassTeacher,
            Contests,
            Project,
            Communication,
            Career,
        ],
        Form::UchitelUchitel => relevant(Form::TeacherTeacher),
        _ if form.framework() == Framework::Employees => &[
            Adaptation,
            Discipline,
            Lesson,
            Methods,
            Documents,
            Parents,
            Digital,
            ClassTeacher,
            Attestation,
            Contests,
            Exams,
            Project,
            Communication,
        ],
        _ => &[Adaptation, Digital, Contests, Studies, Exams, Project, Communication, Career],
    }
}

#[test]
fn every_gap_of_a_form_is_answered() {
    for form in Form::ALL {
        let fitting: Vec<_> =
            all().into_iter().filter(|(_, template)| template.body.forms.contains(form)).collect();
        assert!(!fitting.is_empty(), "{form:?}");
        for gap in relevant(*form) {
            let answers = |item: &Item| item.gaps.iter().any(|own| own == gap.code());
            assert!(
                fitting.iter().any(|(_, template)| template.body.items().any(answers)),
                "{form:?}: {}",
                gap.label()
            );
        }
    }
}

#[test]
fn every_deadline_is_understood_and_lies_in_the_period() {
    let periods = [
        "2026-09-01..2027-05-31",
        "2026-09-15..2027-05-20",
        "2026-11-25..2027-05-31",
        "2027-01-11..2027-03-26",
        "2026-10-05..2026-10-30",
        "2026-09-01..2027-08-31",
        "2026-02-10..2027-12-20",
    ];
    for period in periods.map(span) {
        for (code, template) in all() {
            let offer = compose(&template.body, &[], period);
            for offered in offer.sections.iter().flat_map(|section| &section.items) {
                let context =
                    format!("{code} {}..{}: {} – {}", period.from, period.to, offered.deadline, offered.task);
                let terms = deadline::parse(&offered.deadline, Some(period)).terms;
                let [term] = terms.as_slice() else { panic!("{context}: {terms:?}") };
                assert!(
                    matches!(term.kind, Means::Date | Means::By | Means::Period | Means::Ongoing),
                    "{context}"
                );
                assert!(term.condition.is_none() && !term.year_assumed, "{context}: {term:?}");
                let inside =
                    |day: Option<Day>| day.is_none_or(|day| (period.from..=period.to).contains(&day));
                assert!(inside(term.start) && inside(term.end), "{context}: {term:?}");
                let window = item::window(&offered.deadline, period);
                assert!(
                    window.end.is_some() && item::question(window, period).is_none(),
                    "{context}: {window:?}"
                );
            }
        }
    }
}

#[test]
fn a_year_goes_forward() {
    let offer =
        compose(&find("young-teacher").unwrap().body, &["discipline".into()], span("2026-09-01..2027-05-31"));
    let chosen: Vec<_> =
        offer.sections.iter().flat_map(|section| &section.items).filter(|item| item.chosen).collect();
    assert!((10..=18).contains(&chosen.len()), "{}", chosen.len());
    assert!(offer.tasks.iter().any(|task| task.contains("рабочий порядок")));
    assert_eq!(chosen[0].deadline, "сентябрь 2026 г.");
    assert_eq!(chosen[chosen.len() - 1].deadline, "май 2027 г.");
}
