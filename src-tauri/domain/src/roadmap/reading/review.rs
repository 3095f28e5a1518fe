//! What the deadlines of a draft mean, and which rows deserve a look; after reading and after
//! every correction.

use crate::deadline::{Deadline, Kind, Span, Term, has_date_words, parse};
use crate::roadmap::draft::{Doubt, Draft, Row};
use crate::roadmap::moments;

/// Doubts about how the document was read stay; those about titles and deadlines are found anew.
pub fn review(mut draft: Draft) -> Draft {
    let span =
        draft.start.zip(draft.end).map(|(from, to)| Span { from, to }).filter(|span| span.from <= span.to);
    for row in &mut draft.rows {
        let deadline = deadline(row, span);
        row.doubts.retain(|doubt| matches!(doubt, Doubt::Split | Doubt::Joined | Doubt::Number));
        if row.title.trim().is_empty() {
            row.doubts.push(Doubt::NoTitle);
        }
        row.understood = if row.level == 0 && said(&deadline) { deadline.phrase() } else { String::new() };
        row.moments = 0;
        if row.level == 0 {
            row.doubts.extend(doubts(&deadline, span));
            row.moments = span.map_or(0, |span| dated(&deadline, span));
        }
    }
    draft
}

/// How many moments have a day.
fn dated(deadline: &Deadline, span: Span) -> u32 {
    let moments = moments::of(&deadline.terms, span);
    moments.iter().filter(|moment| moment.start.or(moment.end).is_some()).count() as u32
}

fn deadline(row: &Row, span: Option<Span>) -> Deadline {
    let text = if row.meaning.trim().is_empty() { &row.deadline } else { &row.meaning };
    parse(text, span)
}

fn said(deadline: &Deadline) -> bool {
    deadline.terms.iter().any(|term| term.kind != Kind::None)
}

fn doubts(deadline: &Deadline, span: Option<Span>) -> Vec<Doubt> {
    let any = |test: &dyn Fn(&Term) -> bool| deadline.terms.iter().any(test);
    let found = [
        (!said(deadline), Doubt::NoDeadline),
        (any(&undated), Doubt::Deadline),
        (any(&|term| term.year_assumed), Doubt::YearAssumed),
        (span.is_some_and(|span| any(&|term| outside(term, span))), Doubt::Outside),
    ];
    found.into_iter().filter(|(is, _)| *is).map(|(_, doubt)| doubt).collect()
}

/// Words that speak of a date but gave none.
fn undated(term: &Term) -> bool {
    term.kind == Kind::When && term.condition.as_deref().is_some_and(has_date_words)
}

/// Due on a day that the roadmap does not reach.
fn outside(term: &Term, span: Span) -> bool {
    let early = term.end.is_some_and(|end| end < span.from);
    let late = match term.kind {
        Kind::By => term.end,
        _ => term.start,
    };
    early || late.is_some_and(|day| day > span.to)
}
