//! Who somebody is, on rules to be filled by hand: the program keeps no passports.

use crate::document::{Block, fill, fills};
use crate::grammar::Case;
use crate::writing::Person;
use crate::writing::sheet::agreed;

use super::who;

/// «Я, …, проживающая по адресу…, документ…»
pub fn oneself(person: &Person) -> Vec<Block> {
    let mut blocks = vec![
        fill("Я, ", "фамилия, имя, отчество").value(who::name(person, Case::Nominative)).into(),
        fill(lives(person), "").value(&person.fields.address).into(),
    ];
    blocks.extend(document("документ, удостоверяющий личность: "));
    blocks
}

/// The same of a representative, with what makes them one.
pub fn parent(child: &Person, parent: &Person) -> Vec<Block> {
    let mut blocks = vec![
        fill("Я, ", "фамилия, имя, отчество законного представителя")
            .value(who::name(parent, Case::Nominative))
            .into(),
        fill("кем прихожусь ребёнку: ", "мать, отец, усыновитель, опекун, попечитель")
            .value(&child.fields.representative_role)
            .into(),
        fill(lives(parent), "").into(),
        fill("телефон: ", "").value(&child.fields.representative_phone).into(),
    ];
    blocks.extend(document("документ, удостоверяющий личность: "));
    blocks.extend(document("документ, подтверждающий полномочия: "));
    blocks
}

/// «законный представитель ребёнка: …, 8А класс».
pub fn child(child: &Person) -> Vec<Block> {
    let name = who::name(child, Case::Nominative);
    vec![fills([
        fill("ребёнок: ", "фамилия, имя, отчество").value(name).share(3.0),
        fill("класс: ", "").value(&child.fields.class).share(1.0),
    ])]
}

/// The child's address and document, that a consent to the use of data must name.
pub fn child_papers(child: &Person) -> Vec<Block> {
    let mut blocks = vec![fill(lives(child), "").value(&child.fields.address).into()];
    blocks.extend(document("документ ребёнка: "));
    blocks
}

fn lives(person: &Person) -> String {
    format!("{} по адресу: ", agreed(who::sex(person), "проживающий", "проживающая"))
}

fn document(label: &str) -> [Block; 2] {
    [fill(label, "вид, серия, номер").into(), fill("выдан: ", "кем и когда").into()]
}
