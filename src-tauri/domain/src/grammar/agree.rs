//! Words that agree with a person's sex: «назначен», «назначена».

use crate::vocabulary::Sex;

/// The form for the sex; both when it is not known: «ознакомлен(а)», «согласен (согласна)».
pub fn agree(masculine: &str, feminine: &str, sex: Option<Sex>) -> String {
    match (sex, feminine.strip_prefix(masculine)) {
        (Some(Sex::Male), _) => masculine.to_owned(),
        (Some(Sex::Female), _) => feminine.to_owned(),
        (None, Some(ending)) => format!("{masculine}({ending})"),
        (None, None) => format!("{masculine} ({feminine})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_the_sex_or_offers_both() {
        let check = |masculine, feminine, both: &str| {
            assert_eq!(agree(masculine, feminine, Some(Sex::Male)), masculine);
            assert_eq!(agree(masculine, feminine, Some(Sex::Female)), feminine);
            assert_eq!(agree(masculine, feminine, None), both);
        };
        check("назначен", "назначена", "назначен(а)");
        check("принял", "приняла", "принял(а)");
        check("ознакомлен", "ознакомлена", "ознакомлен(а)");
        check("согласен", "согласна", "согласен (согласна)");
        check("проживающий", "проживающая", "проживающий (проживающая)");
    }
}
