//! Titles in six cases, a line each.

use super::super::{Case, position};

const POSITIONS: &str = include_str!("positions.tsv");

#[test]
fn positions_in_six_cases() {
    let (mut count, mut wrong, mut report) = (0, Vec::new(), Vec::new());
    for line in POSITIONS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let forms: Vec<&str> = line.split('\t').collect();
        assert_eq!(forms.len(), 6, "{line}");
        let found: Vec<String> = Case::ALL.iter().map(|case| position::decline(forms[0], *case)).collect();
        count += 1;
        if found != forms || position::doubtful(forms[0]) {
            wrong.push(forms[0]);
            let pairs = forms.iter().zip(found).filter(|(expected, found)| *expected != found);
            report.extend(pairs.map(|(expected, found)| format!("{expected} / found {found}")));
        }
    }
    assert!(wrong.is_empty(), "{} of {count}: {wrong:?}\n{}", count - wrong.len(), report.join("\n"));
    assert_eq!(count, 127);
}

#[test]
fn an_unknown_head_stays_and_is_doubtful() {
    for unknown in ["мерчендайзер", "Математика", "по совместительству", "учителя математики", "7 класс"]
    {
        assert_eq!(position::decline(unknown, Case::Dative), unknown);
        assert!(position::doubtful(unknown), "{unknown}");
    }
    assert!(!position::doubtful(""));
}
