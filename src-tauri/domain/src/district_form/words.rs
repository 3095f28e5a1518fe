//! The words of a label: abbreviations opened, endings left to stems, empty words told from full ones.

use crate::letters::fold;
use crate::vocabulary::Form;

/// A word of a label. Light ones need no explanation: «указать», «чел.», what stands in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    pub light: bool,
}

/// What is written in many ways, opened to one. In this order: longer ones first.
const OPENED: &[(&str, &str)] = &[
    ("фамилия, имя, отчество", " фио "),
    ("фамилия имя отчество", " фио "),
    ("фамилия, и.о.", " фио "),
    ("ф.и.о.", " фио "),
    ("ф. и. о.", " фио "),
    ("ф.и.о", " фио "),
    ("№ п/п", " номерпп "),
    ("№п/п", " номерпп "),
    ("п/п", " номерпп "),
    ("№№", " номер "),
    ("№", " номер "),
    ("%", " процент "),
    ("в том числе", " втч "),
    ("в т.ч.", " втч "),
    ("в т. ч.", " втч "),
    ("в т.ч", " втч "),
    ("из них", " втч "),
    ("из числа", " втч "),
    ("из общего числа", " втч "),
    ("кол-во", " количество "),
    ("к-во", " количество "),
    ("кол.", " количество "),
    ("адрес электронной почты", " почта "),
    ("электронный адрес", " почта "),
    ("электронная почта", " почта "),
    ("электронной почты", " почта "),
    ("адрес эл. почты", " почта "),
    ("эл. почта", " почта "),
    ("эл.почта", " почта "),
    ("эл. почты", " почта "),
    ("эл. адрес", " почта "),
    ("e-mail", " почта "),
    ("email", " почта "),
    ("образовательной организации", " школа "),
    ("образовательная организация", " школа "),
    ("образовательного учреждения", " школа "),
    ("образовательное учреждение", " школа "),
    ("общеобразовательной организации", " школа "),
    ("общеобразовательная организация", " школа "),
    ("учреждения", " школа "),
    ("учреждение", " школа "),
    ("педагог-наставник»", " званиепн "),
    ("повышения квалификации", " курс "),
    ("повышение квалификации", " курс "),
    ("курсы пк", " курс "),
    ("м.п.", " печать "),
    ("тел.", " телефон "),
    ("уч. год", " учебный год "),
    ("кв. кат", " квалификационная кат"),
    ("кв.кат", " квалификационная кат"),
    ("пед.", " педагогический "),
    ("обр.", " образование "),
    ("мол.", " молодой "),
    ("спец.", " специалист "),
    ("рук.", " руководитель "),
    ("отв.", " ответственный "),
    ("i квал", " первая квал"),
    ("i кат", " первая кат"),
    ("1 квал", " первая квал"),
    ("1 кат", " первая кат"),
];

/// Whole words that stand for another.
const WHOLE: &[(&str, &str)] = &[("оо", "школа"), ("оу", "школа"), ("кпк", "курс"), ("тел", "телефон")];

/// Words that any label may have.
const LIGHT: &[&str] = &[
    "в",
    "во",
    "на",
    "и",
    "по",
    "с",
    "со",
    "из",
    "к",
    "для",
    "о",
    "об",
    "их",
    "а",
    "за",
    "от",
    "до",
    "при",
    "у",
    "или",
    "также",
    "не",
    "год",
    "года",
    "году",
    "годы",
    "г",
    "гг",
    "человек",
    "чел",
    "шт",
    "ед",
    "лет",
    "который",
    "которых",
    "которыми",
    "указать",
    "укажите",
    "полностью",
    "данные",
    "сведения",
    "школа",
    "школы",
    "школе",
    "наставничество",
    "наставничества",
    "наставничеству",
    "наставничеством",
    "наставничестве",
    "отчетный",
    "отчетного",
    "период",
    "периода",
    "квартал",
    "полугодие",
    "связи",
    "втч",
];

/// The words of a text that say something of mentoring; the names of forms are taken out before.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut text = fold(text);
    for (written, opened) in OPENED {
        text = open(&text, written, opened);
    }
    let (mut found, mut word, mut depth) = (Vec::new(), String::new(), 0_usize);
    for sign in text.chars().chain([' ']) {
        if sign.is_alphanumeric() {
            word.push(sign);
            continue;
        }
        if !word.is_empty() {
            found.push(said(std::mem::take(&mut word), depth > 0));
        }
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// Opens an abbreviation where a word begins with it: «кол.» and not «школ.».
fn open(text: &str, written: &str, opened: &str) -> String {
    let (mut done, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(written) {
        let inside =
            rest[..at].chars().next_back().or(done.chars().next_back()).is_some_and(char::is_alphanumeric);
        done.push_str(&rest[..at]);
        done.push_str(if inside { written } else { opened });
        rest = &rest[at + written.len()..];
    }
    done + rest
}

fn said(word: String, bracketed: bool) -> Word {
    let whole = WHOLE.iter().find(|(written, _)| *written == word).map(|(_, stands)| (*stands).to_owned());
    let text = whole.unwrap_or(word);
    let number = text.chars().all(|sign| sign.is_ascii_digit())
        || ["i", "ii", "iii", "iv", "v"].contains(&text.as_str());
    Word { light: bracketed || number || LIGHT.contains(&text.as_str()), text }
}

/// What a question is remembered by: «Кол-во классов» and «количество классов:» are one.
pub fn key(question: &str) -> String {
    words(question).into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ")
}

/// The sides of each form, as stems of the words that name them.
const SIDES: &[(Form, &[&str], &[&str])] = &[
    (Form::TeacherTeacher, &["педагог"], &["педагог", "молодой педагог", "молодой специалист"]),
    (Form::HeadTeacher, &["руководитель оо", "руководитель"], &["педагог", "учитель"]),
    (Form::UchitelUchitel, &["учитель"], &["учитель"]),
    (Form::TeacherPupil, &["учитель", "педагог"], &["ученик", "обучающийся"]),
    (Form::PupilPupil, &["ученик", "обучающийся"], &["ученик", "обучающийся"]),
    (Form::StudentPupil, &["студент"], &["ученик", "обучающийся"]),
    (Form::EmployerPupil, &["работодатель"], &["ученик", "обучающийся"]),
    (Form::SchoolStudent, &["работодатель"], &["студент педагогического вуза", "студент педвуза"]),
    (Form::EmployerStudent, &["работодатель"], &["студент"]),
];

/// A form of mentoring that a text names, and the text without it.
pub(super) fn form(text: &str) -> (Option<Form>, String) {
    let folded = fold(text)
        .replace(['–', '—', '−', '‑', '/'], "-")
        .replace(" - ", "-")
        .replace("- ", "-")
        .replace(" -", "-");
    for (form, mentors, mentees) in SIDES {
        for mentor in *mentors {
            for mentee in *mentees {
                let name = format!("{mentor}-{mentee}");
                if let Some(at) = folded.find(&name) {
                    let rest = format!("{} {}", &folded[..at], &folded[at + name.len()..]);
                    return (Some(*form), rest.replace(['«', '»', '"'], " "));
                }
            }
        }
    }
    (None, text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_opened() {
        let check = |text: &str, expected: &str| {
            let shown = |word: &Word| if word.light { format!("({})", word.text) } else { word.text.clone() };
            assert_eq!(words(text).iter().map(shown).collect::<Vec<_>>().join(" "), expected, "{text}");
        };
        check("Кол-во наставников, чел.", "количество наставников (чел)");
        check("в т.ч. молодых специалистов", "(втч) молодых специалистов");
        check("Ф.И.О. куратора (полностью)", "фио куратора (полностью)");
        check("E-mail ОО", "почта (школа)");
        check("№ п/п", "номерпп");
        check("% выполнения", "процент выполнения");
    }

    #[test]
    fn forms_are_found_however_the_dash_is_written() {
        let found = |text: &str| form(text).0;
        assert_eq!(found("«Педагог – педагог»"), Some(Form::TeacherTeacher));
        assert_eq!(found("ученик-ученик"), Some(Form::PupilPupil));
        assert_eq!(found("Работодатель — студент педагогического вуза"), Some(Form::SchoolStudent));
        assert_eq!(found("работодатель -студент"), Some(Form::EmployerStudent));
        assert_eq!(found("педагог-наставник"), None);
        assert_eq!(form("Количество пар «учитель – ученик»").1.trim(), "количество пар");
    }

    #[test]
    fn one_question_has_one_key() {
        assert_eq!(key("Кол-во классов:"), key("количество  КЛАССОВ"));
        assert_ne!(key("Количество классов"), key("Количество групп"));
    }
}
