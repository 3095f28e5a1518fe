//! Meetings of a pair. Kinds: S:bolshemurtinsky 3.6.

use crate::vocabulary::vocabulary;

vocabulary! {
    #[ts(rename = "MeetingKind")]
    Kind {
        Acquaintance = "acquaintance", "встреча-знакомство";
        Trial = "trial", "пробная встреча";
        Planning = "planning", "встреча-планирование";
        Work = "work", "совместная работа";
        Final = "final", "итоговая встреча";
    }
}

vocabulary! {
    #[ts(rename = "MeetingForm")]
    Form {
        InPerson = "in_person", "очно";
        Remote = "remote", "дистанционно";
    }
}

vocabulary! {
    #[ts(rename = "MeetingStatus")]
    Status {
        Planned = "planned", "запланирована";
        Held = "held", "проведена";
        Cancelled = "cancelled", "отменена";
    }
}

vocabulary! {
    /// A member's answer after a meeting: does the pair suit them.
    Fit {
        Fits = "fits", "подходит";
        /// Is asked again after the next meeting.
        Unclear = "unclear", "пока не ясно";
        Unfit = "unfit", "не подходит";
    }
}
