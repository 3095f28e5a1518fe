//! The numbers of points, as Word would count them: «1.», «1.1.», «а)».

use super::{Block, Level};

/// Word's own order for Russian lists: without ё, й, ъ and ь.
const LETTERS: &str = "абвгдежзиклмнопрстуфхцчшщыэюя";

/// For each block of a part its number; empty for what is not a point.
pub fn labels(blocks: &[Block]) -> Vec<String> {
    let mut counts = [0; 3];
    let mut label = |block: &Block| {
        let Block::Point(point) = block else { return String::new() };
        let depth = point.level as usize;
        if point.restart {
            counts = [0; 3];
        }
        counts[depth] += 1;
        counts[depth + 1..].fill(0);
        match point.level {
            Level::Point => format!("{}.", counts[0]),
            Level::Subpoint => format!("{}.{}.", counts[0], counts[1]),
            Level::Letter => format!("{})", letter(counts[2])),
        }
    };
    blocks.iter().map(&mut label).collect()
}

/// The 30th is «аа», the 31st «бб».
fn letter(number: usize) -> String {
    let count = LETTERS.chars().count();
    let letter = LETTERS.chars().nth((number - 1) % count).unwrap_or_default();
    letter.to_string().repeat((number - 1) / count + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{letter, para, point, subpoint};

    #[test]
    fn points_are_counted_as_offices_count_them() {
        let blocks: Vec<Block> = vec![
            point("").into(),
            subpoint("").into(),
            letter("").into(),
            letter("").into(),
            subpoint("").into(),
            letter("").into(),
            para("").into(),
            point("").into(),
            letter("").into(),
            subpoint("").into(),
            point("").restart().into(),
        ];
        let expected = ["1.", "1.1.", "а)", "б)", "1.2.", "а)", "", "2.", "а)", "2.1.", "1."];
        assert_eq!(labels(&blocks), expected);
    }

    #[test]
    fn letters_go_on_after_the_last() {
        for (number, expected) in [(1, "а"), (9, "и"), (10, "к"), (29, "я"), (30, "аа"), (31, "бб")] {
            assert_eq!(super::letter(number), expected);
        }
    }
}
