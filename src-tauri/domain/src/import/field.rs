//! What a column of a list can hold.

use crate::vocabulary::vocabulary;

vocabulary! {
    #[ts(rename = "ImportField")]
    Field {
        Ignored = "ignored", "Не брать";
        Number = "number", "Номер по порядку";
        Name = "name", "ФИО";
        Surname = "surname", "Фамилия";
        Given = "given", "Имя";
        Patronymic = "patronymic", "Отчество";
        Kind = "kind", "Кто это";
        Sex = "sex", "Пол";
        Birth = "birth", "Дата или год рождения";
        Class = "class", "Класс, группа";
        StudyPlace = "study_place", "Место учёбы студента";
        Place = "place", "Организация";
        Position = "position", "Должность";
        /// Of a list of people as the program writes it: a position with the category, or a class.
        Detail = "detail", "Должность или класс";
        Subject = "subject", "Предмет";
        Category = "category", "Категория";
        Experience = "experience", "Стаж или его начало";
        Education = "education", "Образование";
        Courses = "courses", "Курсы по наставничеству";
        Contacts = "contacts", "Контакты";
        Phone = "phone", "Телефон";
        Email = "email", "Почта";
        Address = "address", "Адрес";
        Representative = "representative", "Представитель";
        RepresentativeRole = "representative_role", "Кем приходится";
        RepresentativePhone = "representative_phone", "Телефон представителя";
        Note = "note", "Примечание";
        EnteredOn = "entered_on", "Дата вхождения в программу";
        FinishedOn = "finished_on", "Дата завершения программы";
        Results = "results", "Результаты программы";
        Link = "link", "Ссылка на кейс или отзыв";
        Competencies = "competencies", "Компетенции наставника";
        Achievements = "achievements", "Достижения наставника";
        Interests = "interests", "Интересы наставника";
        WantedAge = "wanted_age", "Желаемый возраст";
        TimeResource = "time_resource", "Ресурс времени";
        Request = "request", "Запрос наставляемого";
        CompletionMark = "completion_mark", "Отметка о прохождении";
        /// The other people of a pair in a register: pairs come from the sheet of pairs.
        OfPairs = "of_pairs", "О парах: не брать";
        Mentors = "mentors", "Наставники пары";
        Mentees = "mentees", "Наставляемые пары";
        Form = "form", "Форма наставничества";
        Model = "model", "Ролевая модель";
        Kinds = "kinds", "Виды наставничества";
        Start = "start", "Начало пары";
        End = "end", "Окончание пары";
        Order = "order", "Приказ о закреплении";
    }
}

impl Field {
    /// Whether a row of it names a person.
    pub fn names(self) -> bool {
        matches!(self, Field::Name | Field::Surname)
    }

    /// Several columns of it are put together; of other fields the first written one is taken.
    pub fn adds_up(self) -> bool {
        matches!(
            self,
            Field::Phone
                | Field::Contacts
                | Field::Note
                | Field::Education
                | Field::Courses
                | Field::Address
                | Field::Results
                | Field::Competencies
                | Field::Achievements
                | Field::Interests
                | Field::Subject
        )
    }
}
