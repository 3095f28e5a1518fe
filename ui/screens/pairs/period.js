// The usual period of a pair: what is left of the school year.

/** The year in which the school year of a day starts: 2026 for 2026/2027.
 * @param {string} day an ISO date */
export function schoolYearOf(day) {
  const year = Number(day.slice(0, 4));
  return Number(day.slice(5, 7)) >= 9 ? year : year - 1;
}

/** From today, or from 1 September when the year has not begun, to 31 May. In summer the
 * pair is meant for the year to come.
 * @param {string} today
 * @param {number | null} [year] the school year chosen in the window */
export function usualPeriod(today, year) {
  const current = schoolYearOf(today);
  const summer = today.slice(5) > "05-31" && today.slice(5) < "09-01";
  const chosen = Math.max(year ?? current, summer ? current + 1 : current);
  const opening = `${chosen}-09-01`;
  return { start: today > opening ? today : opening, end: `${chosen + 1}-05-31` };
}
