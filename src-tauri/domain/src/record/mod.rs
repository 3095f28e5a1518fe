//! What stands in a person's record beside pairs: practices, courses, awards, events. Their columns
//! are those of DOMAIN §7 and §1.

pub mod award;
mod check;
pub mod event;
pub mod listing;
pub mod practice;
pub mod qualification;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How far an award or an event reaches.
    Level {
        School = "school", "школа";
        District = "district", "муниципалитет";
        Region = "region", "регион";
        Country = "country", "Россия";
        International = "international", "международный";
    }
}

vocabulary! {
    EventKind {
        Contest = "contest", "конкурс";
        Seminar = "seminar", "семинар";
        MasterClass = "master_class", "мастер-класс";
        Conference = "conference", "конференция";
        OpenLesson = "open_lesson", "открытый урок";
        Festival = "festival", "фестиваль, праздник";
        Other = "other", "другое";
    }
}
