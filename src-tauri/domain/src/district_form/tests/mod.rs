//! The recognition against labels as districts write them, and whole sheets against what is proposed.

mod labels;
