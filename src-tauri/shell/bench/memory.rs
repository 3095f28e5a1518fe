//! The memory of a program with all its processes, as Linux counts it: what is shared with others
//! is shared out between them (PSS).

use std::fs;

use crate::Outcome;

/// In megabytes.
pub fn of_tree(root: u32) -> Outcome<f64> {
    let mut kilobytes = 0.0;
    for pid in tree(root)? {
        let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        let pss = pss.and_then(|pss| pss.trim().strip_suffix(" kB")).ok_or("no Pss in smaps_rollup")?;
        kilobytes += pss.parse::<f64>()?;
    }
    Ok(kilobytes / 1024.0)
}

/// A process, its children, theirs, and so on.
pub fn tree(root: u32) -> Outcome<Vec<u32>> {
    let mut found = vec![root];
    let parents = parents()?;
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| pid));
        next += 1;
    }
    Ok(found)
}

/// Every process with its parent.
fn parents() -> Outcome<Vec<(u32, u32)>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let Ok(pid) = entry?.file_name().to_string_lossy().parse() else { continue };
        // «pid (name) state parent …»; the name may hold spaces and brackets.
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let parent = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1));
        parents.extend(parent.and_then(|parent| parent.parse().ok()).map(|parent| (pid, parent)));
    }
    Ok(parents)
}
