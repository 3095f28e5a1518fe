//! A reader that stops where no honest document would go on. What a zip file declares of its
//! parts may be a lie, so that which is really read is counted.

use std::io::{self, Read};

/// What all parts of one file together may have.
#[derive(Clone, Copy)]
pub(crate) struct Allowance {
    bytes: usize,
    /// Signs «<»: elements weigh much more in memory than in a file.
    tags: usize,
}

/// No single text or tag is longer, in bytes.
const LONGEST_PIECE: usize = 4 << 20;

impl Default for Allowance {
    fn default() -> Allowance {
        Allowance { bytes: 100 << 20, tags: 6_000_000 }
    }
}

pub(crate) struct Limited<'a, R> {
    inner: R,
    left: &'a mut Allowance,
    /// Bytes since the last «<».
    piece: usize,
}

impl<'a, R: Read> Limited<'a, R> {
    pub fn new(inner: R, left: &'a mut Allowance) -> Limited<'a, R> {
        Limited { inner, left, piece: 0 }
    }
}

impl<R: Read> Read for Limited<'_, R> {
    /// # Errors
    /// `FileTooLarge` at the limit.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let too_large = || io::Error::from(io::ErrorKind::FileTooLarge);
        self.left.bytes = self.left.bytes.checked_sub(read).ok_or_else(too_large)?;
        for piece in buffer[..read].split_inclusive(|byte| *byte == b'<') {
            self.piece += piece.len();
            if self.piece > LONGEST_PIECE {
                return Err(too_large());
            }
            if piece.ends_with(b"<") {
                self.piece = 0;
                self.left.tags = self.left.tags.checked_sub(1).ok_or_else(too_large)?;
            }
        }
        Ok(read)
    }
}
