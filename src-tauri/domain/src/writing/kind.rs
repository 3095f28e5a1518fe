//! The kinds of documents.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Every document of a mentoring year.
    #[ts(rename = "DocumentKind")]
    Kind {
        /// Распорядительный акт о внедрении (S:kholmsky 2.1): основания, сроки, ответственные, мониторинг, результаты.
        Introduction = "introduction", "Приказ о внедрении наставничества";
        Regulation = "regulation", "Приказ об утверждении положения и дорожной карты";
        CuratorOrder = "curator_order", "Приказ о назначении куратора";
        /// Of employees, on the ground of ст. 351.8 ТК РФ.
        PairsOrder = "pairs_order", "Приказ о закреплении пар и групп педагогов";
        /// Of pupils, and of mentors from partners: another ground, the parents' consents.
        PupilsOrder = "pupils_order", "Приказ о закреплении пар и групп обучающихся";
        StopOrder = "stop_order", "Приказ о прекращении работы пары";
        ReplaceOrder = "replace_order", "Приказ о замене наставника";
        ExtendOrder = "extend_order", "Приказ о продлении работы пары";
        MentorConsent = "mentor_consent", "Согласие наставника";
        MenteeConsent = "mentee_consent", "Согласие наставляемого";
        ParentConsent = "parent_consent", "Согласие законного представителя";
        DataProcessing = "data_processing", "Согласие на обработку персональных данных";
        DataPublication = "data_publication", "Согласие на распространение персональных данных";
        DataTransfer = "data_transfer", "Согласие на передачу персональных данных в отдел образования";
        LabourAgreement = "labour_agreement", "Дополнительное соглашение к трудовому договору";
        /// The employer takes the instruction back, three working days ahead (ст. 351.8 ТК РФ).
        CancelNotice = "cancel_notice", "Уведомление об отмене поручения";
        /// The employee gives it up.
        Refusal = "refusal", "Заявление об отказе от наставничества";
        PartnerAgreement = "partner_agreement", "Соглашение с организацией-партнёром";
        Programme = "programme", "Персонализированная программа наставничества";
        MeetingJournal = "meeting_journal", "Журнал встреч";
        MentorReport = "mentor_report", "Отчёт наставника";
        CuratorReport = "curator_report", "Итоговый аналитический отчёт куратора";
        DistrictNote = "district_note", "Аналитическая справка по району";
        RoadmapPaper = "roadmap", "Дорожная карта";
        /// Blank: its questions are those of «Мониторинг».
        Questionnaire = "questionnaire", "Анкета";
        CuratorSheet = "curator_sheet", "Лист оценки программы куратором";
        ThanksLetter = "thanks_letter", "Благодарственное письмо";
        Certificate = "certificate", "Сертификат";
        MentorRegister = "mentor_register", "База наставников";
        MenteeRegister = "mentee_register", "База наставляемых";
        PairRegister = "pair_register", "Реестр пар и групп";
    }
}

vocabulary! {
    /// Kinds that lie together.
    #[ts(rename = "DocumentFamily")]
    Family {
        Orders = "orders", "Приказы";
        Consents = "consents", "Согласия";
        Agreements = "agreements", "Соглашения и заявления";
        Work = "work", "Работа пары";
        Reports = "reports", "Отчёты и карты";
        Surveys = "surveys", "Анкеты";
        Awards = "awards", "Благодарности";
        Registers = "registers", "Реестры";
    }
}

vocabulary! {
    /// Whom or what a document is about.
    #[ts(rename = "DocumentSubject")]
    Subject {
        School = "school", "Школа";
        /// Some or all pairs.
        Pairs = "pairs", "Пары";
        Pair = "pair", "Пара";
        /// A person, mostly a member of a pair.
        Person = "person", "Человек";
        Roadmap = "roadmap", "Дорожная карта";
        Partner = "partner", "Партнёр";
        Survey = "survey", "Анкета";
    }
}

impl Kind {
    pub fn family(self) -> Family {
        use Kind::*;
        match self {
            Introduction | Regulation | CuratorOrder | PairsOrder | PupilsOrder | StopOrder
            | ReplaceOrder | ExtendOrder => Family::Orders,
            MentorConsent | MenteeConsent | ParentConsent | DataProcessing | DataPublication
            | DataTransfer => Family::Consents,
            LabourAgreement | CancelNotice | Refusal | PartnerAgreement => Family::Agreements,
            Programme | MeetingJournal | MentorReport => Family::Work,
            CuratorReport | DistrictNote | RoadmapPaper => Family::Reports,
            Questionnaire | CuratorSheet => Family::Surveys,
            ThanksLetter | Certificate => Family::Awards,
            MentorRegister | MenteeRegister | PairRegister => Family::Registers,
        }
    }

    pub fn subject(self) -> Subject {
        use Kind::*;
        match self {
            PairsOrder | PupilsOrder => Subject::Pairs,
            StopOrder | ReplaceOrder | ExtendOrder | Programme | MeetingJournal | MentorReport => {
                Subject::Pair
            }
            MentorConsent | MenteeConsent | ParentConsent | DataProcessing | DataPublication
            | DataTransfer | LabourAgreement | CancelNotice | Refusal | ThanksLetter | Certificate => {
                Subject::Person
            }
            PartnerAgreement => Subject::Partner,
            Questionnaire => Subject::Survey,
            Regulation | RoadmapPaper => Subject::Roadmap,
            _ => Subject::School,
        }
    }

    /// It has a number and a date of its own in the school's books.
    pub fn numbered(self) -> bool {
        matches!(self.family(), Family::Orders)
            || matches!(self, Kind::LabourAgreement | Kind::PartnerAgreement | Kind::CancelNotice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_place() {
        for family in Family::ALL {
            assert!(Kind::ALL.iter().any(|kind| kind.family() == *family), "{family:?} is empty");
        }
        assert!(Kind::PairsOrder.numbered() && !Kind::MentorConsent.numbered());
    }
}
