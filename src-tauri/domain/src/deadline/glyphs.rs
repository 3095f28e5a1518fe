//! Letters as they come from scans, other keyboards and other systems.

/// Characters that are in a text but not in its words: soft hyphens, zero-width spaces,
/// stress marks, the dots of a decomposed «ё».
pub fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{301}' | '\u{308}')
}

pub fn dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

pub fn quote(c: char) -> bool {
    matches!(c, '«' | '»' | '"' | '\'' | '“' | '”' | '„' | '’' | '‘')
}

/// Prepositions typed with the other keyboard: «c», «k», «B».
const LATIN: [&str; 7] = ["c", "co", "k", "ko", "b", "o", "ha"];

/// Lower case, ё→е, «й» of two characters made one, Latin look-alikes inside a Russian word
/// made Russian.
pub fn fold(word: &str) -> String {
    let russian = word.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё'))
        || LATIN.iter().any(|latin| word.eq_ignore_ascii_case(latin));
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ё' => folded.push('е'),
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            c if invisible(c) || c == '\u{306}' => {}
            c if russian => folded.push(look_alike(c)),
            c => folded.push(c),
        }
    }
    folded
}

fn look_alike(c: char) -> char {
    match c {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ => c,
    }
}

/// A Roman number up to twelve: Latin letters, the Unicode signs, and the Russian letters that
/// typists put instead: «ІІІ», «IУ», «П», «Ш».
pub fn roman(word: &str) -> Option<u8> {
    let mut letters = word.chars();
    if let (Some(c @ '\u{2160}'..='\u{216b}'), None) = (letters.next(), letters.next()) {
        return u8::try_from(c as u32 - 0x2160 + 1).ok();
    }
    let latin: Option<String> = word.chars().map(roman_letter).collect();
    let place = ROMAN.iter().position(|roman| latin.as_deref() == Some(roman))?;
    // «У» alone is a preposition, «Х» alone an initial.
    (word != "У" && word != "у" && word != "Х" && word != "х").then_some(place as u8 + 1)
}

const ROMAN: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

fn roman_letter(c: char) -> Option<&'static str> {
    match c {
        'I' | 'i' | 'l' | 'І' | 'і' | 'Ӏ' => Some("I"),
        'П' => Some("II"),
        'Ш' => Some("III"),
        'V' | 'v' | 'У' => Some("V"),
        'X' | 'x' | 'Х' => Some("X"),
        _ => None,
    }
}

/// A number at the start of a text: its bytes and its digits. A letter «О» or «З» beside a digit
/// is a nought or a three that a scan has mistaken, unless a word begins with it.
pub fn numeral(text: &str) -> Option<(usize, String)> {
    let mut digits = String::new();
    let mut sure = false;
    let mut chars = text.char_indices().peekable();
    while let Some((_, c)) = chars.peek().copied() {
        let next = text[chars.peek()?.0 + c.len_utf8()..].chars().next();
        let before_digit = next.is_some_and(|next| next.is_ascii_digit());
        let ends = next.is_none_or(|next| !next.is_alphabetic());
        let digit = match c {
            '0'..='9' => c,
            'О' | 'O' if before_digit || sure && ends => '0',
            'З' if before_digit || sure && ends => '3',
            _ => break,
        };
        sure |= c.is_ascii_digit();
        digits.push(digit);
        chars.next();
    }
    let end = chars.peek().map_or(text.len(), |(at, _)| *at);
    sure.then_some((end, digits))
}

/// Letters after which a Russian word may be glued on: «IVквартал».
pub fn only_roman(c: char) -> bool {
    matches!(c, 'I' | 'V' | 'X' | 'І')
}
