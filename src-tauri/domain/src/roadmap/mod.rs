//! Roadmaps (дорожные карты): dated activities of a school or a district.

pub mod draft;
pub mod reading;
pub mod template;
