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
    ];
    blocks.extend(document("документ, удостоверяющий личность: "));
    blocks.extend(document("документ, подтверждающий полномочия: "));
    blocks
}

/// «телефон …, электронная почта …».
pub fn contacts(phone: &str, email: &str) -> Block {
    fills([fill("телефон: ", "").value(phone), fill("эл. почта: ", "").value(email)])
}

/// «законный представитель ребёнка: …», and the class.
pub fn child(child: &Person) -> Vec<Block> {
    let name = who::name(child, Case::Nominative);
    vec![
        fill("законный представитель ребёнка: ", "фамилия, имя, отчество").value(name).into(),
        fill("класс (курс, группа): ", "").value(&child.fields.class).into(),
    ]
}

/// The child's address and document, that a consent to the use of data must name.
pub fn child_papers(child: &Person) -> Vec<Block> {
    let mut blocks = vec![fill("адрес ребёнка: ", "").value(&child.fields.address).into()];
    blocks.extend(document("документ ребёнка: "));
    blocks
}

fn lives(person: &Person) -> String {
    format!("{} по адресу: ", agreed(who::sex(person), "проживающий", "проживающая"))
}

fn document(label: &str) -> [Block; 2] {
    [fill(label, "вид, серия, номер").into(), fill("выдан: ", "кем и когда").into()]
}
