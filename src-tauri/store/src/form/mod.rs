//! District's own forms: which are known, what was typed in for a period, and what the program counts.

mod figures;
mod kept;
mod lists;
#[cfg(test)]
mod tests;

pub use figures::{Span, figures};
pub use kept::{
    Figure, Form, Listed, add, answer, archive, by_shape, content, figures_of, get, known, list, replace,
    update,
};
pub use lists::{ActivityLine, Member, PairLine, activities, children, mentees, mentors, pairs, practices};
