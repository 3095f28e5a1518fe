//! Whether a responsible party is every school rather than one person or department.

use crate::letters;

/// How acts call all schools of a district.
const SCHOOLS: [&str; 8] = [
    "оо",
    "моо",
    "оу",
    "школы",
    "руководители оо",
    "образовательные организации",
    "общеобразовательные организации",
    "образовательных организаций",
];

/// «Руководители ОО», «Отдел образования, ОО», «образовательные организации»: it is up to each
/// school, and the district wants to know of each. A first guess, for the user to correct.
pub fn by_schools(responsible: &str) -> bool {
    let words: Vec<String> = letters::words(responsible).collect();
    SCHOOLS.iter().any(|name| {
        let name: Vec<&str> = name.split(' ').collect();
        words.windows(name.len()).any(|words| words.iter().zip(&name).all(|(word, name)| word == name))
    })
}

/// The parties of a cell, one by one: at line breaks, semicolons and commas that stand outside
/// brackets and quotation marks.
pub fn parties(responsible: &str) -> Vec<String> {
    let mut depth = 0usize;
    let cut = |c: char| {
        match c {
            '(' | '«' | '„' => depth += 1,
            ')' | '»' | '“' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '\n' || depth == 0 && (c == ',' || c == ';')
    };
    let tidy = |party: &str| party.split_whitespace().collect::<Vec<_>>().join(" ");
    // «(по согласованию)» is a remark about the party before it.
    let remark = |party: &str| party.starts_with('(') && party.ends_with(')');
    responsible.split(cut).map(tidy).filter(|party| !party.is_empty() && !remark(party)).collect()
}

#[cfg(test)]
mod tests {
    use super::{by_schools, parties};

    #[test]
    fn parties_are_told_apart() {
        let check = |cell: &str, expected: &[&str]| assert_eq!(parties(cell), expected, "{cell}");
        check("Отдел образования, ОО", &["Отдел образования", "ОО"]);
        check(
            "отдел (далее – ОО, отдел),\nЦентр «Рост, развитие»",
            &["отдел (далее – ОО, отдел)", "Центр «Рост, развитие»"],
        );
        check("Школы, ЦНППМ, (по согласованию)", &["Школы", "ЦНППМ"]);
        check("зам. директора по НМР", &["зам. директора по НМР"]);
        check(" ; ", &[]);
        check("заместитель) директора, куратор", &["заместитель) директора", "куратор"]);
    }

    #[test]
    fn schools_are_told_from_departments() {
        let check = |responsible: &str, expected: bool| {
            assert_eq!(by_schools(responsible), expected, "{responsible}");
        };
        check("ОО", true);
        check("УО, ОО", true);
        check("Отдел образования, ОО", true);
        check("Руководители ОО, кураторы внедрения ЦМН в ОО", true);
        check("Руководители образовательных организаций", true);
        check("образовательные организации (далее – ОО)", true);
        check("Отдел образования", false);
        check("зам. директора по НМР", false);
        check("Районные методические объединения (далее – РМО)", false);
        check("", false);
    }
}
