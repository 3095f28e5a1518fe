//! The templates that come with the program.

use super::{Template, file};

/// In the order of the list where nothing else decides.
const FILES: [(&str, &str); 11] = [
    ("young-teacher", include_str!("../../../../../assets/programmes/young-teacher.txt")),
    ("subject", include_str!("../../../../../assets/programmes/subject.txt")),
    ("communication", include_str!("../../../../../assets/programmes/communication.txt")),
    ("head-teacher", include_str!("../../../../../assets/programmes/head-teacher.txt")),
    ("digital", include_str!("../../../../../assets/programmes/digital.txt")),
    ("practice", include_str!("../../../../../assets/programmes/practice.txt")),
    ("pupil-studies", include_str!("../../../../../assets/programmes/pupil-studies.txt")),
    ("pupil-newcomer", include_str!("../../../../../assets/programmes/pupil-newcomer.txt")),
    ("pupil-project", include_str!("../../../../../assets/programmes/pupil-project.txt")),
    ("employer-pupil", include_str!("../../../../../assets/programmes/employer-pupil.txt")),
    ("employer-student", include_str!("../../../../../assets/programmes/employer-student.txt")),
];

/// With their codes.
pub fn all() -> Vec<(&'static str, Template)> {
    FILES.iter().filter_map(|(code, text)| Some((*code, file::read(text).ok()?))).collect()
}

pub fn find(code: &str) -> Option<Template> {
    let (_, text) = FILES.iter().find(|(own, _)| *own == code)?;
    file::read(text).ok()
}
