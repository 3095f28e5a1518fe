//! The words of a school's titles. A new word goes here; its endings follow from its last letters.

use super::Kind;

/// Words or endings between blanks: one string is easier to read and to add to than a column.
pub type Words = &'static str;

pub fn has(words: Words, word: &str) -> bool {
    words.split_whitespace().any(|listed| listed == word)
}

pub fn ends(word: &str, endings: Words) -> bool {
    endings.split_whitespace().any(|ending| word.ends_with(ending))
}

/// What may stand at the head of a title.
pub struct Nouns {
    /// What the masculine ones are: people or things.
    pub kind: Kind,
    pub masculine: Words,
    pub masculine_endings: Words,
    pub feminine: Words,
    pub feminine_endings: Words,
    pub neuter_endings: Words,
    /// Word, kind, how many last letters go, genitive to prepositional.
    pub irregular: &'static [(&'static str, Kind, usize, [&'static str; 5])],
    /// Participles and adjectives that are heads themselves: «заведующий филиалом».
    pub participles: Words,
    /// First halves without cases: «вице-президент».
    pub prefixes: Words,
    /// Abbreviated adjectives, passed over: «гл. бухгалтер».
    pub qualifiers: Words,
    /// Abbreviated heads, after which nothing changes: «и.о. директора», «зам. директора».
    pub abbreviations: Words,
}

impl Nouns {
    /// A head that has no cases: an abbreviation in small letters or in capitals.
    pub fn closed(&self, word: &str) -> bool {
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        has(self.abbreviations, &word.to_lowercase())
            || capitals > 1 && !word.chars().any(|c| c.is_lowercase() || c == '-')
    }
}

const NONE: Words = "";
const UNCHANGED: [&str; 5] = [""; 5];

pub const POSITIONS: Nouns = Nouns {
    kind: Kind::Man,
    masculine: "
        педагог директор завуч завхоз физрук военрук худрук психолог логопед дефектолог тьютор
        куратор координатор методист инженер агроном зоотехник мастер тренер повар врач фельдшер
        ветврач лаборант студент аспирант ассистент доцент профессор ректор декан проректор юрист
        экономист бухгалтер менеджер администратор модератор сторож дворник вахтёр вахтер шофёр
        шофер водитель электрик сантехник столяр слесарь токарь пекарь кассир диспетчер оператор
        программист концертмейстер хормейстер балетмейстер аккомпаниатор режиссёр режиссер
        звукорежиссёр капитан командир адвокат депутат президент шеф начальник помощник наставник
        воспитанник ученик выпускник сотрудник работник школьник одноклассник волонтёр волонтер
        кадет курсант магистрант ординатор стажёр стажер практикант специалист эксперт консультант
        председатель член секретарь библиотекарь архивариус лектор тракторист комбайнёр механик
        технолог ветеринар фермер механизатор сын внук брат дед опекун попечитель родитель
        усыновитель представитель инспектор офицер хореограф художник музейщик делопроизводитель
        документовед кадровик архитектор
    ",
    masculine_endings: "тель ист тор лог граф вед ник щик чик арь мейстер нженер ант ент онер ург атр ёр",
    feminine: "
        студентка аспирантка няня мама бабушка тётя тетя сестра медсестра санитарка техничка
        уборщица повариха библиотекарша лаборантка дочка внучка опекунша выпускница одноклассница
        кастелянша пионерка спортсменка активистка староста кадетка практикантка стажёрка волонтёрка
        кураторка акушерка
    ",
    feminine_endings: "ница щица чица",
    neuter_endings: "лицо",
    irregular: &[
        ("мать", Kind::Woman, 1, ["ери", "ери", "ь", "ерью", "ери"]),
        ("дочь", Kind::Woman, 1, ["ери", "ери", "ь", "ерью", "ери"]),
        ("отец", Kind::Man, 2, ["ца", "цу", "ца", "цом", "це"]),
        ("продавец", Kind::Man, 2, ["ца", "цу", "ца", "цом", "це"]),
        ("владелец", Kind::Man, 2, ["ьца", "ьцу", "ьца", "ьцем", "ьце"]),
        ("боец", Kind::Man, 2, ["йца", "йцу", "йца", "йцом", "йце"]),
        ("судья", Kind::Man, 1, ["и", "е", "ю", "ёй", "е"]),
        ("глава", Kind::Man, 1, ["ы", "е", "у", "ой", "е"]),
        ("старшина", Kind::Man, 1, ["ы", "е", "у", "ой", "е"]),
        ("папа", Kind::Man, 1, ["ы", "е", "у", "ой", "е"]),
        ("дедушка", Kind::Man, 1, ["и", "е", "у", "ой", "е"]),
        ("дядя", Kind::Man, 1, ["и", "е", "ю", "ей", "е"]),
        ("муж", Kind::Man, 0, ["а", "у", "а", "ем", "е"]),
        ("атташе", Kind::Man, 0, UNCHANGED),
        ("портье", Kind::Man, 0, UNCHANGED),
        ("конферансье", Kind::Man, 0, UNCHANGED),
    ],
    participles: "
        заведующий заведующая управляющий управляющая исполняющий исполняющая обучающийся
        обучающаяся учащийся учащаяся дежурный дежурная рабочий рабочая вожатый вожатая служащий
        служащая командующий наставляемый наставляемая ведущий ведущая горничная уполномоченный
        уполномоченная ответственный ответственная пожарный полицейский военнослужащий
        военнослужащая замещающий замещающая
    ",
    prefixes: "вице экс пресс веб бизнес it ит арт медиа шеф штаб обер",
    qualifiers: "гл. ст. мл. вед. временно",
    abbreviations: "и.о. и.о и. ио врио вр.и.о. зам. зам зав. зав нач. пом. замдиректора",
};

pub const ORGANIZATIONS: Nouns = Nouns {
    kind: Kind::Thing,
    masculine: "
        отдел комитет департамент лицей колледж техникум институт университет центр филиал сад дом
        дворец кооператив совет фонд союз клуб музей завод комбинат интернат комплекс округ район
        сектор корпус класс кружок театр холдинг банк совхоз колхоз лагерь парк
    ",
    masculine_endings: NONE,
    feminine: "
        школа гимназия академия администрация организация станция компания ассоциация библиотека
        поликлиника больница служба палата фирма фабрика ферма дума корпорация инспекция кафедра
        лаборатория студия база редакция прокуратура
    ",
    feminine_endings: NONE,
    neuter_endings: "
        учреждение управление министерство училище общество предприятие хозяйство объединение
        отделение агентство товарищество партнёрство партнерство
    ",
    irregular: &[
        ("дворец", Kind::Thing, 2, ["ца", "цу", "ец", "цом", "це"]),
        ("кружок", Kind::Thing, 2, ["ка", "ку", "ок", "ком", "ке"]),
        ("училище", Kind::Neuter, 1, ["а", "у", "е", "ем", "е"]),
    ],
    participles: NONE,
    prefixes: "ясли медиа арт бизнес пресс агро",
    qualifiers: NONE,
    abbreviations: NONE,
};
