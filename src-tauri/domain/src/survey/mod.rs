//! Questionnaires (анкеты) of the first stage of monitoring and what their answers say. DOMAIN §4.

pub mod answer;
pub mod builtin;
mod check;
pub mod criteria;
pub mod expected;
pub mod figures;
mod question;
pub mod swot;
pub mod version;

pub use check::check;
pub use question::{Kind, Question, TOP};

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Form, vocabulary};

vocabulary! {
    /// Who answers.
    #[ts(rename = "SurveyRole")]
    Role {
        Mentee = "mentee", "наставляемый";
        Mentor = "mentor", "наставник";
        Curator = "curator", "куратор";
        Parent = "parent", "родитель";
    }
}

vocabulary! {
    /// When they are asked.
    #[ts(rename = "SurveyMoment")]
    Moment {
        Before = "before", "в начале";
        After = "after", "в конце";
        Any = "any", "в любое время";
    }
}

vocabulary! {
    Quadrant {
        Strength = "strength", "сильные стороны";
        Weakness = "weakness", "слабые стороны";
        Opportunity = "opportunity", "возможности";
        Threat = "threat", "угрозы";
    }
}

/// A questionnaire: whom it asks, when, and what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "SurveyFields", optional_fields = nullable)]
pub struct Fields {
    pub title: String,
    /// Of these forms of mentoring; of every form when there are none.
    pub forms: Vec<Form>,
    pub role: Option<Role>,
    pub moment: Option<Moment>,
    /// What stands over the questions, a line a paragraph.
    pub note: String,
    pub questions: Vec<Question>,
}
