//! The six cases of Russian.

use crate::vocabulary::vocabulary;

vocabulary! {
    Case {
        Nominative = "nominative", "Именительный";
        Genitive = "genitive", "Родительный";
        Dative = "dative", "Дательный";
        Accusative = "accusative", "Винительный";
        Instrumental = "instrumental", "Творительный";
        Prepositional = "prepositional", "Предложный";
    }
}

impl Case {
    /// The form of a word given by its forms in all six cases.
    pub(super) fn of<'a>(self, forms: &[&'a str; 6]) -> &'a str {
        forms[self as usize]
    }

    /// The ending of a word whose nominative is known.
    pub(super) fn oblique<'a>(self, endings: &[&'a str; 5]) -> Option<&'a str> {
        (self as usize).checked_sub(1).map(|index| endings[index])
    }
}
