// Days counted from the real one: a window has no other clock.

/** @param {number} from days from now */
function parts(from) {
  const date = new Date();
  date.setDate(date.getDate() + from);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
}

export const day = {
  /** «09.03.2027» */
  short: (from) => parts(from).reverse().join("."),
  /** «2027-03-09» */
  iso: (from) => parts(from).join("-"),
};
