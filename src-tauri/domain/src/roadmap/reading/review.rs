//! What the deadlines of a draft mean, and which rows deserve a look; after reading and after
//! every correction.

use crate::deadline::{Deadline, Kind, Span, Term, parse};
use crate::letters::words;
use crate::roadmap::draft::{Doubt, Draft, Row};

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
        if row.level == 0 {
            row.doubts.extend(doubts(&deadline, span));
        }
    }
    draft
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
    let condition = term.condition.as_deref().unwrap_or_default();
    term.kind == Kind::When
        && (condition.contains(|c: char| c.is_ascii_digit()) || words(condition).any(|word| is_time(&word)))
}

/// «март», «июнь», «квартал».
fn is_time(word: &str) -> bool {
    ["квартал", "полугоди"].iter().any(|stem| word.starts_with(stem)) || super::periods::is_month(word)
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
