// The tables that the screens of a roadmap show.
export const TABLES = ["roadmap", "roadmap_section", "activity", "occurrence", "attachment"];
