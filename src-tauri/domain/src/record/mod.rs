//! What stands in a person's record beside pairs: practices, courses, awards, events.

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
