// The tables that the screens of programmes show.
export const TABLES = [
  "programme", "programme_gap", "programme_section", "programme_item", "programme_version", "request", "meeting", "meeting_item", "attendance",
  "pair", "pair_member", "person",
];
