//! Bytes of a text as characters: what Russian programs write, of today and of thirty years ago.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// By the mark at the beginning, then by what the bytes can be; never fails, since a few wrong
/// signs are better than no text.
pub fn decode(bytes: &[u8]) -> String {
    let marked = Encoding::for_bom(bytes);
    let encoding = marked.map(|(encoding, _)| encoding).unwrap_or_else(|| guess(bytes));
    encoding.decode_with_bom_removal(bytes).0.into_owned()
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = wide(bytes) {
        return encoding;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        // Cut off inside the last character.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => UTF_8,
        Err(_) => WINDOWS_1251,
    }
}

/// UTF-16 of a text in Latin and Cyrillic: every second byte is 0 or 4, which no other encoding
/// of a text has.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.get(..4096).unwrap_or(bytes).chunks_exact(2);
    let count = pairs.len();
    let high = |byte: u8| byte == 0 || byte == 4;
    let (mut little, mut big) = (0, 0);
    for pair in pairs {
        little += usize::from(high(pair[1]) && !high(pair[0]));
        big += usize::from(high(pair[0]) && !high(pair[1]));
    }
    let most = |part: usize| count > 1 && part * 10 > count * 8;
    if most(little) {
        Some(UTF_16LE)
    } else if most(big) {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "№;Мероприятие;Срок\r\n1;Приказ «О наставничестве» – 5;май 2024";
        let marked = format!("\u{feff}{text}");
        let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(text);
        for bytes in [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            windows.into_owned(),
            utf16(text, u16::to_le_bytes),
            utf16(text, u16::to_be_bytes),
            utf16(&marked, u16::to_le_bytes),
            utf16(&marked, u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes), text, "{:?}", &bytes[..8]);
        }
    }

    #[test]
    fn a_cut_or_spoilt_text_is_still_read() {
        let cut = "План".as_bytes();
        assert_eq!(decode(&cut[..cut.len() - 1]), "Пла\u{fffd}");
        assert_eq!(decode(b""), "");
        assert_eq!(decode(&[0xcf, 0xeb, 0xe0, 0xed]), "План");
        assert_eq!(decode(b"a"), "a");
    }
}
