//! The letters that the program brings: Liberation Serif, which is as wide as Times New Roman. How
//! wide a text is and whether it can be shown.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// Regular, bold, italic, bold italic: the order of `face`.
static FACES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../../../../assets/fonts/LiberationSerif-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/LiberationSerif-Bold.ttf"),
        include_bytes!("../../../../assets/fonts/LiberationSerif-Italic.ttf"),
        include_bytes!("../../../../assets/fonts/LiberationSerif-BoldItalic.ttf"),
    ];
    files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect()
});

pub const MM_IN_POINT: f64 = 25.4 / 72.0;

pub fn faces() -> &'static [Font] {
    &FACES
}

/// Width in mm of a line without breaks, its letters being `size` points.
pub fn width(text: &str, bold: bool, italic: bool, size: f64) -> f64 {
    let face = FACES.get(usize::from(bold) + 2 * usize::from(italic));
    let advance = |c: char| {
        let glyph = face.and_then(|face| Some((face, face.ttf().glyph_index(c)?)));
        // A letter that the font lacks is shown as a sign of about this width.
        glyph.and_then(|(face, id)| face.x_advance(id.0)).map_or(0.6, |em| em.get())
    };
    text.chars().map(advance).sum::<f64>() * size * MM_IN_POINT
}

/// Whether there is a picture of this letter. The four faces have the same letters. Letters that
/// are written from right to left are not ours: among others Typst sets them out of order.
pub fn shown(c: char) -> bool {
    let leftwards = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}');
    is_silent(c) || !leftwards && FACES.first().is_some_and(|face| face.ttf().glyph_index(c).is_some())
}

/// Nothing is seen of it: joiners inside emoji, marks of direction, what is no letter at all.
pub fn is_silent(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_as_wide_as_those_of_times() {
        // Half an em, and the 0.778 em of «Ж» would be another font's.
        assert!((width("_", false, false, 10.0) - 5.0 * MM_IN_POINT).abs() < 0.01);
        assert!(width("Ж", true, false, 14.0) > width("Ж", false, false, 14.0));
    }

    #[test]
    fn a_letter_is_shown_or_missing() {
        for (c, expected) in [
            ('Я', true),
            ('№', true),
            ('\u{a0}', true),
            ('ҙ', true),
            ('\u{fe0f}', true),
            ('😀', false),
            ('漢', false),
        ] {
            assert_eq!(shown(c), expected, "{c}");
        }
    }
}
