//! How long work says how far it is, and learns that it should stop. The work is given a [`Pace`] and
//! knows neither who looks on nor where the wish to stop comes from.

/// The user has asked the work to stop: what it has begun is to be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped by the user")]
pub struct Stopped;

/// Told after each piece how many are done, of how many. It costs next to nothing: once a row is fine.
pub type Pace<'a> = &'a dyn Fn(usize, usize) -> Result<(), Stopped>;

/// For work that nobody looks on at.
pub fn unwatched(_: usize, _: usize) -> Result<(), Stopped> {
    Ok(())
}
