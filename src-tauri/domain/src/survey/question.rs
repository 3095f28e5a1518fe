//! A question and how it is answered.

use serde::{Deserialize, Serialize};

use super::Quadrant;
use crate::vocabulary::vocabulary;

/// The best mark of a scale; the worst is 1.
pub const TOP: i32 = 10;

vocabulary! {
    #[ts(rename = "QuestionKind")]
    Kind {
        Scale = "scale", "оценка от 1 до 10";
        YesNo = "yes_no", "да или нет";
        Options = "options", "один из вариантов";
        Text = "text", "своими словами";
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "SurveyQuestion", optional_fields = nullable)]
pub struct Question {
    /// Stays while the meaning of the question stays, in every version and in the questionnaire
    /// of the other moment: by it answers are summed up and compared. Empty for a new question.
    pub code: String,
    pub text: String,
    pub kind: Kind,
    /// In the order of their numbers, which begin with 1.
    #[serde(default)]
    pub options: Vec<String>,
    /// Ruled lines for an answer in own words on paper.
    #[serde(default)]
    pub lines: u8,
    /// A questionnaire is complete when all such questions are answered.
    pub required: bool,
    /// The part of the SWOT table that answers in own words usually belong to.
    pub quadrant: Option<Quadrant>,
}

impl Question {
    /// The greatest number that can be an answer.
    pub fn last(&self) -> i32 {
        match self.kind {
            Kind::Scale => TOP,
            Kind::YesNo => 1,
            Kind::Options => self.options.len() as i32,
            Kind::Text => -1,
        }
    }

    /// The least number that can be an answer.
    pub fn first(&self) -> i32 {
        if self.kind == Kind::YesNo { 0 } else { 1 }
    }

    /// How a number that was answered is read.
    pub fn label(&self, number: i32) -> String {
        match self.kind {
            Kind::YesNo => if number == 1 { "да" } else { "нет" }.to_owned(),
            Kind::Options => usize::try_from(number - 1)
                .ok()
                .and_then(|index| self.options.get(index).cloned())
                .unwrap_or_else(|| number.to_string()),
            _ => number.to_string(),
        }
    }

    /// Answers to both can be put side by side: asked in the same way, however worded.
    pub fn comparable(&self, other: &Question) -> bool {
        self.kind == other.kind && self.options == other.options
    }
}
