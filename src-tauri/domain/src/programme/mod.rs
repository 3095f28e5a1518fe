//! A personalised programme (персонализированная программа наставничества): what a pair works on,
//! item by item, and what came of it. DOMAIN §3.

pub mod gap;
pub mod plan;
pub mod template;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Stages of a programme (письмо АЗ-1128/08/657; S:kholmsky).
    #[ts(rename = "ProgrammeStage")]
    Stage {
        Preparing = "preparing", "подготовительный";
        Designing = "designing", "проектировочный";
        Working = "working", "реализационный";
        Reflecting = "reflecting", "рефлексивно-аналитический";
        Resulting = "resulting", "результативный";
    }
}

vocabulary! {
    /// What has become of an item. Late is computed for the day, never kept.
    ItemStatus {
        NotStarted = "not_started", "не начато";
        InProgress = "in_progress", "в работе";
        Done = "done", "выполнено";
        Dropped = "dropped", "не требуется";
    }
}

vocabulary! {
    /// The mentor's conclusion when a programme closes.
    Conclusion {
        Ready = "ready", "готов к самостоятельной работе";
        WithSupport = "with_support", "готов при условии дополнительного сопровождения";
        NotReady = "not_ready", "не готов";
    }
}
