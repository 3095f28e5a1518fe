//! `names.tsv`: ж or м, then the name in six cases; each group names its rule and its source.

use super::super::{Case, Named};
use crate::vocabulary::Sex;

const NAMES: &str = include_str!("names.tsv");

/// Lines whose forms the rules do not reach, by their nominative. Each must go on failing: when
/// one comes right, it leaves the list.
const KNOWN_FAILURES: [&str; 0] = [];

#[test]
fn names_in_six_cases() {
    let (mut count, mut women, mut wrong, mut report) = (0, 0, Vec::new(), Vec::new());
    for line in NAMES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (sex, forms) = line.split_once('\t').unwrap();
        let sex = if sex == "ж" { Sex::Female } else { Sex::Male };
        let forms: Vec<&str> = forms.split('\t').collect();
        assert_eq!(forms.len(), 6, "{line}");
        let named = Named::read(forms[0], Some(sex));
        let found: Vec<String> = Case::ALL.iter().map(|case| named.full(*case)).collect();
        count += 1;
        women += usize::from(sex == Sex::Female);
        if found != forms {
            wrong.push(forms[0]);
            report.extend(
                forms.iter().zip(found).filter(|(a, b)| *a != b).map(|(a, b)| format!("{a} / found {b}")),
            );
        }
    }
    eprintln!("names: {} of {count} ({women} of women)", count - wrong.len());
    assert_eq!(wrong, KNOWN_FAILURES, "\n{}", report.join("\n"));
    assert!(count >= 200 && women * 5 >= count * 2);
}
