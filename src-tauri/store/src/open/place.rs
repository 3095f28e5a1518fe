//! Where a file lies: a local disk keeps promises that a stick or a network folder does not.

use std::path::Path;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    LocalDisk,
    Elsewhere,
}

/// Network, FUSE and stick file systems are `Elsewhere`; what cannot be told is a local disk.
#[cfg(target_os = "linux")]
pub(super) fn of(path: &Path) -> Place {
    /// statfs(2): NFS, SMB, CIFS, SMB2, AFS, 9P, FUSE, FAT, exFAT.
    const ELSEWHERE: [u32; 9] = [
        0x6969,
        0x517B,
        0xFF53_4D42,
        0xFE53_4D42,
        0x5346_414F,
        0x0102_1997,
        0x6573_5546,
        0x4D44,
        0x2011_BAB0,
    ];
    match rustix::fs::statfs(path) {
        Ok(stat) if ELSEWHERE.contains(&(stat.f_type as u32)) => Place::Elsewhere,
        _ => Place::LocalDisk,
    }
}

/// On Windows a network folder is told by its name (`\\server\share`).
#[cfg(not(target_os = "linux"))]
pub(super) fn of(path: &Path) -> Place {
    use std::path::{Component, Prefix};
    match path.components().next() {
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
        {
            Place::Elsewhere
        }
        _ => Place::LocalDisk,
    }
}
