//! Gaps that every new file's dictionary of requests begins with. A school may rename them and add
//! its own; templates name them by these codes.

use crate::vocabulary::vocabulary;

vocabulary! {
    Gap {
        Adaptation = "adaptation", "Адаптация в коллективе";
        Discipline = "discipline", "Дисциплина на уроке";
        Lesson = "lesson", "Планирование и анализ урока";
        Methods = "methods", "Методика преподавания предмета";
        Documents = "documents", "Ведение документации";
        Parents = "parents", "Работа с родителями";
        Digital = "digital", "Цифровые инструменты";
        ClassTeacher = "class_teacher", "Классное руководство";
        Attestation = "attestation", "Подготовка к аттестации";
        Contests = "contests", "Участие в конкурсах";
        Studies = "studies", "Повышение успеваемости";
        Exams = "exams", "Подготовка к экзаменам";
        Project = "project", "Проектная и исследовательская работа";
        Communication = "communication", "Общение и уверенность в себе";
        Career = "career", "Выбор профессии";
    }
}
