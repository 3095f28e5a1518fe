//! Positions and other titles of people in their cases: «заместителю директора по воспитательной
//! работе», «педагогом-психологом», «ученицы 7 «Б» класса».

use super::Case;
use super::phrase::{self, POSITIONS};

/// Only the head is declined, up to what depends on it; a head that is not known stays as typed.
pub fn decline(text: &str, case: Case) -> String {
    phrase::decline(text, &POSITIONS, case).text
}

/// Whether the head was not understood, so that a person should look at the cases.
pub fn doubtful(text: &str) -> bool {
    !phrase::decline(text, &POSITIONS, Case::Genitive).sure
}
