//! A display in memory whose picture can be watched without disturbing anybody: Xvfb keeps it in
//! a file.

use std::collections::hash_map::DefaultHasher;
use std::fs::File;
use std::hash::Hasher;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::Outcome;

const WIDTH: u64 = 1366;
const HEIGHT: u64 = 768;
/// Looking at every eighth row finds any change of a text and costs little.
const STEP: u64 = 8;
/// The scrollbar at the window's right edge fades away long after all is there; so it is not looked at.
const LOOKED_AT: u64 = WIDTH - 64;
const PAUSE: Duration = Duration::from_millis(4);

pub struct Screen {
    pub display: String,
    picture: PathBuf,
    blank: u64,
    server: Child,
}

impl Screen {
    pub fn start(folder: &Path) -> Outcome<Screen> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{WIDTH}x{HEIGHT}x24"), "-nolisten", "tcp"])
            .arg("-fbdir")
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb does not start ({error}): run scripts/setup screen"))?;
        let mut number = String::new();
        if let Some(said) = server.stdout.take() {
            BufReader::new(said).read_line(&mut number)?;
        }
        let picture = folder.join("Xvfb_screen0");
        let blank = look(&picture)?;
        Ok(Screen { display: format!(":{}", number.trim()), picture, blank, server })
    }

    pub fn wait_until_blank(&self) -> Outcome<()> {
        while look(&self.picture)? != self.blank {
            sleep(PAUSE);
        }
        Ok(())
    }

    /// Watches for so long and tells when the picture became what it has been since.
    pub fn last_change(&self, begun: Instant, long: Duration) -> Outcome<Duration> {
        let (mut seen, mut changed) = (self.blank, Duration::ZERO);
        while begun.elapsed() < long {
            let now = look(&self.picture)?;
            if now != seen {
                (seen, changed) = (now, begun.elapsed());
            }
            sleep(PAUSE);
        }
        if seen == self.blank { Err("no window has come".into()) } else { Ok(changed) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn look(picture: &Path) -> Outcome<u64> {
    let mut file = File::open(picture)?;
    // An XWD file: a header that tells its own size and that of the palette behind it.
    let (mut header, mut colours) = ([0; 4], [0; 4]);
    file.read_exact(&mut header)?;
    file.seek(SeekFrom::Start(76))?;
    file.read_exact(&mut colours)?;
    let pixels = u64::from(u32::from_be_bytes(header)) + 12 * u64::from(u32::from_be_bytes(colours));
    let (mut row, mut hash) = (vec![0; LOOKED_AT as usize * 4], DefaultHasher::new());
    for y in (0..HEIGHT).step_by(STEP as usize) {
        file.seek(SeekFrom::Start(pixels + y * WIDTH * 4))?;
        file.read_exact(&mut row)?;
        hash.write(&row);
    }
    Ok(hash.finish())
}
