//! Questionnaires (анкеты) of the two stages of monitoring and what their answers say. DOMAIN §4.

use crate::vocabulary::vocabulary;

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
