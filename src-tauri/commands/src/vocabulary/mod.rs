//! The closed lists that screens offer to choose from.

use nastavnik_domain::import::{Field, List, labels};
use nastavnik_domain::meeting::{Fit, Form as MeetingForm, Kind as MeetingKind, Status as MeetingStatus};
use nastavnik_domain::programme::{Conclusion, ItemStatus, Stage};
use nastavnik_domain::record::{EventKind, Level, award, event};
use nastavnik_domain::roadmap::Owner;
use nastavnik_domain::roadmap::draft::{ColumnRole, Doubt, Why};
use nastavnik_domain::roadmap::state::{State, Status};
use nastavnik_domain::school_return::reading::Trust;
use nastavnik_domain::school_return::{Part, Period};
use nastavnik_domain::vocabulary::{
    Category, Choice, Form, Framework, Kind, Model, OrganizationKind, PairStatus, PersonKind, Sex,
};
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct Vocabulary {
    person_kinds: Vec<Choice>,
    sexes: Vec<Choice>,
    categories: Vec<Choice>,
    statuses: Vec<Choice>,
    organization_kinds: Vec<Choice>,
    frameworks: Vec<Choice>,
    forms: Vec<FormChoice>,
    /// Whose a roadmap is.
    owners: Vec<Choice>,
    /// What can be said of a moment of an activity, and what it looks like today.
    marks: Vec<Choice>,
    states: Vec<Choice>,
    column_roles: Vec<Choice>,
    doubts: Vec<Choice>,
    leftovers: Vec<Choice>,
    /// Columns of a list that comes in, and what its sheets are lists of.
    import_fields: Vec<Choice>,
    import_lists: Vec<Choice>,
    /// Of a programme; what is said of its items; the mentor's conclusion.
    stages: Vec<Choice>,
    item_statuses: Vec<Choice>,
    conclusions: Vec<Choice>,
    /// How far an award or an event reaches.
    levels: Vec<Choice>,
    event_kinds: Vec<Choice>,
    /// What is often written of awards and of participants of events.
    award_titles: Vec<String>,
    event_roles: Vec<String>,
    meeting_kinds: Vec<Choice>,
    meeting_forms: Vec<Choice>,
    meeting_statuses: Vec<Choice>,
    fits: Vec<Choice>,
    /// Fields that a row of such a list may change.
    import_changes: Vec<Choice>,
    /// Of schools' returns: sheets, times, how far one may be relied on.
    return_parts: Vec<Choice>,
    return_periods: Vec<Choice>,
    return_trusts: Vec<Choice>,
}

/// A form of mentoring with what fits it.
#[derive(Serialize, TS)]
pub struct FormChoice {
    code: Form,
    label: String,
    framework: Framework,
    mentors: Vec<PersonKind>,
    mentees: Vec<PersonKind>,
    models: Vec<Choice>,
    kinds: Vec<Choice>,
}

macro_rules! choices {
    ($type:ty) => {
        choices!($type, |_: &$type| true)
    };
    ($type:ty, $fits:expr) => {
        <$type>::ALL
            .iter()
            .filter(|value| $fits(*value))
            .map(|value| Choice { code: value.code().into(), label: value.label().into() })
            .collect()
    };
}

pub fn list(_: &App, _: Nothing) -> Result<Vocabulary, Fault> {
    Ok(Vocabulary {
        person_kinds: choices!(PersonKind),
        sexes: choices!(Sex),
        categories: choices!(Category),
        statuses: choices!(PairStatus),
        organization_kinds: choices!(OrganizationKind),
        frameworks: choices!(Framework),
        forms: Form::ALL.iter().map(|form| choice(*form)).collect(),
        owners: choices!(Owner),
        marks: choices!(Status),
        states: choices!(State),
        column_roles: choices!(ColumnRole),
        doubts: choices!(Doubt),
        leftovers: choices!(Why),
        import_fields: choices!(Field),
        import_lists: choices!(List),
        stages: choices!(Stage),
        item_statuses: choices!(ItemStatus),
        conclusions: choices!(Conclusion),
        levels: choices!(Level),
        event_kinds: choices!(EventKind),
        award_titles: award::TITLES.map(String::from).to_vec(),
        event_roles: event::ROLES.map(String::from).to_vec(),
        meeting_kinds: choices!(MeetingKind),
        meeting_forms: choices!(MeetingForm),
        meeting_statuses: choices!(MeetingStatus),
        fits: choices!(Fit),
        import_changes: labels()
            .map(|(code, label)| Choice { code: (*code).into(), label: (*label).into() })
            .collect(),
        return_parts: choices!(Part),
        return_periods: choices!(Period),
        return_trusts: choices!(Trust),
    })
}

fn choice(form: Form) -> FormChoice {
    FormChoice {
        code: form,
        label: form.label().into(),
        framework: form.framework(),
        mentors: form.mentors().to_vec(),
        mentees: form.mentees().to_vec(),
        models: choices!(Model, |model: &Model| model.fits(form)),
        kinds: choices!(Kind, |kind: &Kind| kind.fits(form)),
    }
}
