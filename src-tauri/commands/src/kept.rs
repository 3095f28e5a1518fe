//! A profile that comes back to a register: nobody types again what was kept of it.

use nastavnik_store::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Fault;

/// The fields with the kept texts and lists where they are empty. Days are not filled: a new
/// stay in the programme has days of its own.
pub(crate) fn filled<T: Serialize + DeserializeOwned>(fields: T, kept: &T) -> Result<T, Fault> {
    let mut fields = serde_json::to_value(fields).map_err(Error::from)?;
    let kept = serde_json::to_value(kept).map_err(Error::from)?;
    if let (Value::Object(fields), Value::Object(kept)) = (&mut fields, kept) {
        for (name, value) in kept {
            if fields.get(&name).is_some_and(|now| *now == "" || now.as_array().is_some_and(Vec::is_empty)) {
                fields.insert(name, value);
            }
        }
    }
    Ok(serde_json::from_value(fields).map_err(Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use nastavnik_domain::mentee::Fields;

    #[test]
    fn typed_words_win_and_days_stay_as_typed() {
        let day = "2025-05-31".parse().ok();
        let kept = Fields {
            requests: vec!["lesson".into()],
            results: "Открытый урок".into(),
            link: "старая".into(),
            finished_on: day,
            ..Fields::default()
        };
        let fields = filled(Fields { link: "новая".into(), ..Fields::default() }, &kept).unwrap();
        assert_eq!(fields, Fields { link: "новая".into(), finished_on: None, ..kept });
    }
}
