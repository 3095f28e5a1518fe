//! What a school year came to, for the reports of a whole school.

use std::collections::BTreeMap;

use crate::survey::Quadrant;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Year {
    pub programmes: Programmes,
    /// Meetings held, and the minutes of those whose length is known.
    pub meetings: u32,
    pub minutes: u32,
    pub averages: Averages,
    pub measures: Vec<Measure>,
    pub indicators: Vec<Indicator>,
    /// Conclusions of the SWOT table.
    pub swot: BTreeMap<Quadrant, Vec<String>>,
    /// Practices with their authors.
    pub practices: Vec<Practice>,
    /// Moments of the roadmap: how many are done, of how many.
    pub roadmap: (u32, u32),
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Programmes {
    pub all: u32,
    /// Approved and going on.
    pub approved: u32,
    pub closed: u32,
    pub items: u32,
    pub done: u32,
}

/// Averages of marks in questionnaires; nothing where too few have answered.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Averages {
    pub mentees: Option<f64>,
    pub mentors: Option<f64>,
    pub comfort_before: Option<f64>,
    pub comfort_after: Option<f64>,
    /// Answers that are too few to be shown were left out.
    pub partial: bool,
}

/// What changed for those who were measured twice: means at entry and at exit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measure {
    /// With its unit.
    pub title: String,
    pub entry: f64,
    pub exit: f64,
}

/// One of the six of the target model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicator {
    pub label: String,
    /// «8 из 9 (89 %)»
    pub text: String,
    /// Percent.
    pub target: u32,
    pub reached: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Practice {
    pub title: String,
    pub authors: String,
}
