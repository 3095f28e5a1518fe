//! Kills the console program at random moments of a stream of changes, opens the file again
//! and compares it with a model: every acknowledged change is there, the one under way is there
//! wholly or not at all, and the file is sound. `CRASH_KILLS` says how many times, `CRASH_SEED`
//! repeats a run (what is asked repeats exactly; the moment of a kill is as exact as the clock).

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod change;
mod model;
mod program;

use std::time::Duration;

use change::Change;
use model::Model;
use program::Program;

/// A new file now and then, so that kills also meet its creation.
const ROUNDS_A_FILE: usize = 20;
/// More than a killed program ever gets through.
const CHANGES_A_ROUND: usize = 250;
/// From before the file is open to well inside the stream.
const LONGEST_LIFE: u64 = 120;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().expect("a number"))
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_half_done() {
    let kills = number("CRASH_KILLS", 200) as usize;
    let seed = number("CRASH_SEED", fastrand::u64(..));
    let mut chance = fastrand::Rng::with_seed(seed);
    let mut folder = tempfile::tempdir().unwrap();
    // What a failed run leaves is looked at.
    folder.disable_cleanup(true);
    println!("crash: {kills} kills, CRASH_SEED={seed}, files in {}", folder.path().display());
    let mut serial = 0;
    let mut acknowledged = 0;
    let mut unheard = 0;

    for round in 0..kills {
        let program = Program::new(folder.path(), round / ROUNDS_A_FILE);
        let before = if program.exists() { program.snapshot(round) } else { Model::default() };
        let changes = Change::stream(&before, CHANGES_A_ROUND, &mut serial, &mut chance);
        let life = Duration::from_micros(chance.u64(0..LONGEST_LIFE * 1000));
        let replies = program.run_and_kill(&changes, life);

        let heard = before.after(&changes[..replies]);
        let found = program.snapshot(round);
        if found != heard {
            let one_more = heard.after(&changes[replies..=replies]);
            assert_eq!(
                found, one_more,
                "round {round}, CRASH_SEED={seed}: after {replies} acknowledged changes the file holds neither \
                 them nor them and the next one, {:?}",
                changes[replies]
            );
            unheard += 1;
        }
        program.assert_sound();
        acknowledged += replies;
    }
    println!(
        "crash: {acknowledged} acknowledged changes, all there; {unheard} more were whole though unheard of"
    );
    assert!(acknowledged > kills / 4, "the kills came before the work: the test looked at nothing");
}
