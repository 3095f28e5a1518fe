//! What the program can answer: figures and words of the school, and the columns of its lists.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A list whose rows fill the empty rows of a table.
    #[ts(rename = "FormList")]
    List {
        Mentors = "mentors", "Наставники";
        Mentees = "mentees", "Наставляемые";
        Pairs = "pairs", "Пары и группы";
        Practices = "practices", "Банк практик";
        Activities = "activities", "Дорожная карта";
    }
}

vocabulary! {
    /// Under which heading a field is offered.
    #[ts(rename = "FormGroup")]
    Group {
        Organization = "organization", "Организация";
        Time = "time", "Период, даты и приказ";
        Mentors = "mentors", "Наставники: числа";
        Mentees = "mentees", "Наставляемые: числа";
        Pairs = "pairs", "Пары, программы, встречи: числа";
        Work = "work", "Мероприятия, практики, показатели";
        MentorList = "mentor_list", "Список наставников";
        MenteeList = "mentee_list", "Список наставляемых";
        PairList = "pair_list", "Список пар и групп";
        PracticeList = "practice_list", "Банк практик";
        ActivityList = "activity_list", "Мероприятия дорожной карты";
    }
}

vocabulary! {
    #[ts(rename = "FormField")]
    Field {
        OrgShortName = "org_short_name", "Краткое название организации";
        OrgFullName = "org_full_name", "Полное название организации";
        OrgDistrict = "org_district", "Район (муниципалитет)";
        OrgDepartment = "org_department", "Отдел образования";
        OrgAddress = "org_address", "Адрес организации";
        OrgPlace = "org_place", "Населённый пункт";
        OrgPhone = "org_phone", "Телефон организации";
        OrgEmail = "org_email", "Почта организации";
        DirectorName = "director_name", "ФИО руководителя";
        DirectorPosition = "director_position", "Должность руководителя";
        CuratorName = "curator_name", "ФИО куратора";
        CuratorPosition = "curator_position", "Должность куратора";
        CuratorPhone = "curator_phone", "Телефон куратора";
        CuratorEmail = "curator_email", "Почта куратора";
        CuratorContacts = "curator_contacts", "Телефон и почта куратора";

        Period = "period", "Отчётный период";
        SchoolYear = "school_year", "Учебный год";
        Today = "today", "Дата заполнения";
        PeriodStart = "period_start", "Первый день периода";
        PeriodEnd = "period_end", "Последний день периода";
        Order = "order", "Приказ о закреплении пар: № и дата";
        OrderNumber = "order_number", "Номер приказа о закреплении пар";
        OrderDay = "order_day", "Дата приказа о закреплении пар";

        Mentors = "mentors", "Наставников в базе";
        MentorsActive = "mentors_active", "Наставников, работающих в парах";
        MentorsTeachers = "mentors_teachers", "Наставников из педагогов";
        MentorsPupils = "mentors_pupils", "Наставников из обучающихся";
        MentorsPartners = "mentors_partners", "Наставников от партнёров";
        MentorsHighest = "mentors_highest", "Наставников с высшей категорией";
        MentorsFirst = "mentors_first", "Наставников с первой категорией";
        MentorsWithCategory = "mentors_with_category", "Наставников с категорией";
        MentorsTitled = "mentors_titled", "Наставников с категорией «педагог-наставник»";
        MentorsTrained = "mentors_trained", "Наставников, прошедших курсы по наставничеству";
        MentorsAwarded = "mentors_awarded", "Наставников с наградами";

        Mentees = "mentees", "Наставляемых в базе";
        MenteesActive = "mentees_active", "Наставляемых, работающих в парах";
        MenteesTeachers = "mentees_teachers", "Наставляемых из педагогов";
        MenteesPupils = "mentees_pupils", "Наставляемых из обучающихся";
        MenteesStudents = "mentees_students", "Наставляемых из студентов";
        MenteesYoung = "mentees_young", "Наставляемых из молодых специалистов";
        MenteesWaiting = "mentees_waiting", "Ждут наставника";
        MenteesFinished = "mentees_finished", "Наставляемых, завершивших за период";
        YoungTeachers = "young_teachers", "Молодых специалистов в картотеке";
        YoungPercent = "young_percent", "Молодых специалистов с наставником, %";
        Participants = "participants", "Участников всего";

        PairsAll = "pairs_all", "Пар и групп";
        Pairs = "pairs", "Пар";
        Groups = "groups", "Групп";
        PairsNew = "pairs_new", "Пар и групп, начавших за период";
        PairsCompleted = "pairs_completed", "Пар и групп, завершивших за период";
        PairsStopped = "pairs_stopped", "Пар и групп, прекращённых досрочно за период";
        Programmes = "programmes", "Утверждённых программ";
        ProgrammesCompleted = "programmes_completed", "Программ, завершённых за период";
        Meetings = "meetings", "Встреч за период";
        MeetingHours = "meeting_hours", "Часов встреч за период";

        Practices = "practices", "Практик в банке";
        Events = "events", "Событий за период";
        Activities = "activities", "Мероприятий карты со сроком в периоде";
        ActivitiesDone = "activities_done", "Из них выполнено";
        ActivitiesLate = "activities_late", "Из них просрочено";
        RoadmapPercent = "roadmap_percent", "Выполнение дорожной карты, %";
        IndicatorMentees = "indicator_mentees", "Показатель: дети 10–19 лет — наставляемые, %";
        IndicatorYoungMentors = "indicator_young_mentors", "Показатель: дети 15–19 лет — наставники, %";
        IndicatorYoungTeachers = "indicator_young_teachers", "Показатель: молодые специалисты — наставляемые, %";
        IndicatorPartners = "indicator_partners", "Показатель: предприятия, давшие наставников, %";
        IndicatorMenteesSatisfied = "indicator_mentees_satisfied", "Показатель: удовлетворённость наставляемых, %";
        IndicatorMentorsSatisfied = "indicator_mentors_satisfied", "Показатель: удовлетворённость наставников, %";

        RowNumber = "row_number", "Номер строки";
        MentorName = "mentor_name", "ФИО наставника";
        MentorPosition = "mentor_position", "Должность";
        MentorSubject = "mentor_subject", "Предмет";
        MentorPlace = "mentor_place", "Место работы или учёбы наставника";
        MentorTeachingYears = "mentor_teaching_years", "Педагогический стаж, лет";
        MentorCategory = "mentor_category", "Квалификационная категория";
        MentorEducation = "mentor_education", "Образование";
        MentorCourses = "mentor_courses", "Курсы по наставничеству";
        MentorCompetencies = "mentor_competencies", "Компетенции";
        MentorAchievements = "mentor_achievements", "Достижения";
        MentorInterests = "mentor_interests", "Интересы";
        MentorWantedAge = "mentor_wanted_age", "Желаемый возраст наставляемых";
        MentorTimeResource = "mentor_time_resource", "Ресурс времени";
        MentorEnteredOn = "mentor_entered_on", "Вошёл в программу";
        MentorFinishedOn = "mentor_finished_on", "Завершил программу";
        MentorMentees = "mentor_mentees", "ФИО наставляемых";
        MentorMenteeCount = "mentor_mentee_count", "Сколько наставляемых";
        MentorMenteePlaces = "mentor_mentee_places", "Место учёбы или работы наставляемых";
        MentorForm = "mentor_form", "Форма наставничества";
        MentorResults = "mentor_results", "Результаты";
        MentorLink = "mentor_link", "Ссылка на кейс или отзыв";
        MentorContacts = "mentor_contacts", "Телефон и почта наставника";

        MenteeName = "mentee_name", "ФИО наставляемого";
        MenteeRole = "mentee_role", "Должность или класс";
        MenteePlace = "mentee_place", "Место учёбы или работы наставляемого";
        MenteeBirthYear = "mentee_birth_year", "Год рождения";
        MenteeRequest = "mentee_request", "Основной запрос";
        MenteeEnteredOn = "mentee_entered_on", "Вошёл в программу";
        MenteeFinishedOn = "mentee_finished_on", "Завершил программу";
        MenteeMentors = "mentee_mentors", "ФИО наставников";
        MenteeMentorPlaces = "mentee_mentor_places", "Место работы или учёбы наставников";
        MenteeForm = "mentee_form", "Форма наставничества";
        MenteeResults = "mentee_results", "Результаты";
        MenteeLink = "mentee_link", "Ссылка на кейс или отзыв";
        MenteeCompletionMark = "mentee_completion_mark", "Отметка о прохождении программы";
        MenteeContacts = "mentee_contacts", "Контакты (у детей — представителя)";

        PairTitle = "pair_title", "Название пары или группы";
        PairMentors = "pair_mentors", "ФИО наставника";
        PairMentorRoles = "pair_mentor_roles", "Должность или класс наставника";
        PairMentees = "pair_mentees", "ФИО наставляемых";
        PairMenteeRoles = "pair_mentee_roles", "Должность или класс наставляемых";
        PairForm = "pair_form", "Форма наставничества";
        PairModel = "pair_model", "Ролевая модель";
        PairKinds = "pair_kinds", "Вид наставничества";
        PairStart = "pair_start", "Начало";
        PairEnd = "pair_end", "Окончание";
        PairPeriod = "pair_period", "Срок: с … по …";
        PairStatus = "pair_status", "Состояние";
        PairOrder = "pair_order", "Приказ: № и дата";
        PairOrderNumber = "pair_order_number", "Номер приказа";
        PairOrderDay = "pair_order_day", "Дата приказа";
        PairMeetings = "pair_meetings", "Встреч за период";
        PairProgress = "pair_progress", "Выполнение программы, %";
        PairResult = "pair_result", "Результат";

        PracticeTitle = "practice_title", "Название практики";
        PracticeAuthor = "practice_author", "Автор";
        PracticeForm = "practice_form", "Форма наставничества";
        PracticeProblem = "practice_problem", "Проблема";
        PracticeDescription = "practice_description", "Описание";
        PracticeResults = "practice_results", "Результаты";
        PracticeLink = "practice_link", "Ссылка";

        ActivityNumber = "activity_number", "Номер";
        ActivityTitle = "activity_title", "Мероприятие";
        ActivityDeadline = "activity_deadline", "Срок";
        ActivityResponsible = "activity_responsible", "Ответственный";
        ActivityResult = "activity_result", "Результат";
        ActivityMark = "activity_mark", "Отметка об исполнении";
        ActivityEvidence = "activity_evidence", "Подтверждающий документ";
    }
}

impl Field {
    /// The list whose rows give it; `None` for what the school has once.
    pub fn list(self) -> Option<List> {
        let code = self.code();
        let lists = [
            ("mentor_", List::Mentors),
            ("mentee_", List::Mentees),
            ("pair_", List::Pairs),
            ("practice_", List::Practices),
            ("activity_", List::Activities),
        ];
        lists.into_iter().find(|(start, _)| code.starts_with(start)).map(|(_, list)| list)
    }

    /// Whether it may stand in a row of a list: its columns, the number of the row, the school's own words.
    pub fn fits(self, list: List) -> bool {
        match self.list() {
            Some(own) => own == list,
            None => self == Field::RowNumber || matches!(self.group(), Group::Organization | Group::Time),
        }
    }

    pub fn group(self) -> Group {
        match self.list() {
            Some(List::Mentors) => return Group::MentorList,
            Some(List::Mentees) => return Group::MenteeList,
            Some(List::Pairs) => return Group::PairList,
            Some(List::Practices) => return Group::PracticeList,
            Some(List::Activities) => return Group::ActivityList,
            None => {}
        }
        let code = self.code();
        match self {
            Field::Period | Field::SchoolYear | Field::Today | Field::PeriodStart | Field::PeriodEnd => {
                Group::Time
            }
            Field::Order | Field::OrderNumber | Field::OrderDay | Field::RowNumber => Group::Time,
            Field::YoungTeachers | Field::YoungPercent | Field::Participants => Group::Mentees,
            _ if code.starts_with("org_")
                || code.starts_with("director_")
                || code.starts_with("curator_") =>
            {
                Group::Organization
            }
            _ if code.starts_with("mentors") => Group::Mentors,
            _ if code.starts_with("mentees") => Group::Mentees,
            Field::Practices | Field::Events | Field::RoadmapPercent => Group::Work,
            _ if code.starts_with("activities") || code.starts_with("indicator_") => Group::Work,
            _ => Group::Pairs,
        }
    }

    /// Whether it can be counted for one form of mentoring.
    pub fn by_form(self) -> bool {
        use Field::*;
        matches!(
            self,
            Mentors
                | MentorsActive
                | Mentees
                | MenteesActive
                | Participants
                | PairsAll
                | Pairs
                | Groups
                | PairsNew
                | PairsCompleted
                | PairsStopped
                | Programmes
                | ProgrammesCompleted
                | Meetings
                | MeetingHours
        )
    }

    /// Left out unless asked for (DOMAIN §5); full names of children likewise.
    pub fn is_personal(self) -> bool {
        matches!(self, Field::MentorContacts | Field::MenteeContacts | Field::MenteeBirthYear)
    }

    /// Gives people's names.
    pub fn is_name(self) -> bool {
        use Field::*;
        matches!(self, MentorName | MentorMentees | MenteeName | MenteeMentors | PairMentors | PairMentees)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_indicator_is_a_field() {
        for indicator in crate::indicator::Indicator::ALL {
            assert!(Field::from_code(&format!("indicator_{}", indicator.code())).is_some());
        }
    }

    #[test]
    fn every_field_has_its_place() {
        for field in Field::ALL {
            assert_eq!(Field::from_code(field.code()), Some(*field));
            assert!(!field.by_form() || field.list().is_none(), "{field:?}");
        }
        assert_eq!(Field::MentorsTeachers.list(), None);
        assert_eq!(Field::MentorName.group(), Group::MentorList);
        assert_eq!(Field::PairsAll.group(), Group::Pairs);
        assert_eq!(Field::ActivitiesLate.group(), Group::Work);
        assert_eq!(Field::MeetingHours.group(), Group::Pairs);
        assert!(Field::OrgShortName.fits(List::Mentors) && !Field::PairForm.fits(List::Mentors));
    }
}
