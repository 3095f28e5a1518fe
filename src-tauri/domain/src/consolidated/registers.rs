//! The registers of all schools one under another.

use super::School;
use crate::school_return::{Part, Row};

/// A record with the school that it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'a> {
    pub school: &'a str,
    pub row: &'a Row,
}

pub fn register<'a>(part: Part, schools: &'a [School<'a>]) -> Vec<Line<'a>> {
    let of = |school: &'a School<'a>| school.rows(part).map(|row| Line { school: school.name, row });
    schools.iter().flat_map(of).collect()
}
