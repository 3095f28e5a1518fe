//! Keys of new rows: UUIDv7, so that rows of many schools can meet in one district file.

use std::cell::Cell;

use uuid::{Builder, Uuid};

/// Where the random part comes from.
pub(crate) enum Ids {
    Random,
    /// The same keys in every run: for the demo school and the tests.
    Seeded(Cell<u64>),
}

impl Ids {
    /// `millis` is Unix time: keys sort by the moment of their making.
    pub(crate) fn next(&self, millis: u64) -> String {
        let random: [u8; 10] = match self {
            Ids::Random => {
                let bytes = Uuid::new_v4().into_bytes();
                std::array::from_fn(|i| bytes[i + 6] ^ bytes[i])
            }
            Ids::Seeded(counter) => {
                let n = counter.get();
                counter.set(n + 1);
                let spread = n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
                std::array::from_fn(|i| if i < 2 { n.to_be_bytes()[i + 6] } else { spread[i - 2] })
            }
        };
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_unique_and_repeatable_when_seeded() {
        let make = || {
            let ids = Ids::Seeded(Cell::new(1));
            (0..10_000).map(|_| ids.next(1_790_000_000_000)).collect::<Vec<_>>()
        };
        let (first, second) = (make(), make());
        assert_eq!(first, second);
        assert_eq!(first.iter().collect::<std::collections::BTreeSet<_>>().len(), first.len());
    }
}
