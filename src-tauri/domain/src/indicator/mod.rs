//! Indicators (показатели): the programme's six with their targets, and what changed for the
//! participants between entry and exit. DOMAIN §4.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The six of the target model (DOMAIN §4); numerators come from the registers and the
    /// questionnaires, denominators from the curator once a year.
    Indicator {
        Mentees = "mentees", "Дети 10–19 лет в роли наставляемого";
        YoungMentors = "young_mentors", "Дети и подростки 15–19 лет в роли наставника";
        YoungTeachers = "young_teachers", "Молодые специалисты (стаж 0–3 года) в роли наставляемого";
        Partners = "partners", "Предприятия, давшие наставников";
        MenteesSatisfied = "mentees_satisfied", "Удовлетворённость наставляемых";
        MentorsSatisfied = "mentors_satisfied", "Удовлетворённость наставников";
    }
}
