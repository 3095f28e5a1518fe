// What the summary is asked for: the time that the screen «Школы» shows too.
import { shownTime } from "../schools/time.js";

/** @typedef {import("../schools/time.js").Time} Time */

/** What the summary is counted from. */
export const TABLES = ["school_return", "organization"];

/** @returns {Time} */
export const asked = () => shownTime();

/** The last day of the time, by which the note knows it. @param {Time} time */
export const lastDay = ({ school_year, period }) => (period === "half" ? `${school_year}-12-31` : `${school_year + 1}-08-31`);
