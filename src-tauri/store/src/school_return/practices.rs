//! «Банк практик»: practices that are not in the archive, the newest first. They are kept over the
//! years: a good one is not forgotten in September.

use nastavnik_domain::person::Name;
use nastavnik_domain::school_return::Row;
use nastavnik_domain::vocabulary::Form;

use crate::Result;
use crate::record::all;
use crate::transact::Read;

pub fn practices(read: &Read) -> Result<Vec<Row>> {
    let sql = "SELECT practice.*, p.surname, p.given, p.patronymic FROM practice
               LEFT JOIN person p ON p.id = practice.author_id
               WHERE practice.archived_on IS NULL ORDER BY day DESC, practice.id";
    all(read, sql, [], |row| {
        let part = |name: &str| row.get::<_, Option<String>>(name).map(Option::unwrap_or_default);
        let (surname, given, patronymic) = (part("surname")?, part("given")?, part("patronymic")?);
        let author = Name { surname: &surname, given: &given, patronymic: &patronymic }.full();
        let others = part("author")?;
        let authors: Vec<&str> =
            [author.trim(), others.trim()].into_iter().filter(|name| !name.is_empty()).collect();
        let cells = vec![
            part("title")?.into(),
            authors.join(", ").into(),
            Form::from_code(&part("form")?).map(|form| form.label()).into(),
            part("problem")?.into(),
            part("description")?.into(),
            part("results")?.into(),
            part("link")?.into(),
        ];
        Ok(Row { id: part("id")?, level: 0, cells })
    })
}
