//! A new page of the guide is a reason to build this room again: `include_dir` cannot say so itself.

fn main() {
    println!("cargo:rerun-if-changed=../../docs/guide");
}
