//! Qualification categories in their usual writings: «первая кв. категория», «высш.», «СЗД», «б/к».

use crate::letters::fold;
use crate::vocabulary::Category;

/// `None` where it is none of them or two at once.
pub fn read(text: &str) -> Option<Category> {
    let folded = fold(text);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let slashed = folded.split(|c: char| !c.is_alphanumeric() && c != '/');
    let words: Vec<&str> = slashed.chain(folded.split(|c: char| !c.is_alphanumeric())).collect();
    let word = |stem: &str| words.iter().any(|word| word.starts_with(stem));
    let first = word("перв") || words.iter().any(|word| ["1", "i", "1кк", "1кв", "i/к"].contains(word));
    let none = bare.is_empty()
        || ["б/к", "бк", "без", "нет", "не имеет", "не имею", "не аттестован", "0"].contains(&bare)
        || bare.starts_with("без катег")
        || bare.starts_with("без кв")
        || bare.starts_with("не аттест")
        || bare.starts_with("не имеет")
        || bare == "молодой специалист";
    let found = [
        (word("методист"), Category::Methodist),
        (word("наставник"), Category::Mentor),
        (word("высш") || words.first() == Some(&"в/к"), Category::Highest),
        (first, Category::First),
        (word("соотв") || word("сзд"), Category::Conformity),
        (none, Category::None),
    ];
    let mut found = found.into_iter().filter(|(fits, _)| *fits).map(|(_, category)| category);
    match (found.next(), found.next()) {
        (Some(only), None) => Some(only),
        // A higher title is given to those who have the highest category.
        (Some(title @ (Category::Methodist | Category::Mentor)), Some(Category::Highest)) => Some(title),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_every_usual_writing() {
        let check = |texts: &[&str], expected: Option<Category>| {
            for text in texts {
                assert_eq!(read(text), expected, "{text}");
            }
        };
        check(
            &["высшая", "Высш.", "высшая кв. категория", "высшая, 25.03.2022", "в/к"],
            Some(Category::Highest),
        );
        check(
            &["первая", "Первая кв. категория", "1", "I", "1 кв. кат.", "1КК", "I категория"],
            Some(Category::First),
        );
        check(
            &["СЗД", "соответствие", "соотв. зан. должности", "Соответствует занимаемой должности"],
            Some(Category::Conformity),
        );
        check(
            &["б/к", "б/к.", "без категории", "нет", "-", "не имеет", "не аттестована", "молодой специалист"],
            Some(Category::None),
        );
        check(&["педагог-методист"], Some(Category::Methodist));
        check(&["педагог-наставник, высшая"], Some(Category::Mentor));
        check(
            &["вторая", "высшая/первая", "?", "стаж 5"].map(|text| if text == "?" { "ждёт" } else { text }),
            None,
        );
    }
}
