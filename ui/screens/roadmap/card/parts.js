// Into what an activity may be split: the lines of a list in its title, the deadlines that stand in one cell.

/** @typedef {import("../../../api/types").ActivityPart} Part */

const BULLET = /^\s*(?:[–—\-•*]|\d+[.)])\s*/;

/** Two parts at least, to be corrected by the user. @param {{ number: string, title: string, deadline: string, responsible: string }} fields @returns {Part[]} */
export function proposedParts({ number, title, deadline, responsible }) {
  const titles = titlesOf(title);
  const deadlines = lines(deadline).flatMap((line) => line.split(/;\s*/)).filter(Boolean);
  const count = Math.max(titles.length, deadlines.length, 2);
  return Array.from({ length: count }, (_, index) => ({
    number: number && `${number}.${index + 1}`,
    title: titles[index] ?? title,
    // As many deadlines as titles belong to each other; otherwise nobody can say whose they are.
    deadline: deadlines.length === count ? deadlines[index] : deadline,
    responsible,
  }));
}

/** The items of a list; the words before it introduce all of them and are left out. @param {string} title */
function titlesOf(title) {
  const all = lines(title);
  const items = all.filter((line) => BULLET.test(line));
  return (items.length > 1 ? items : all.length > 1 ? all : [title]).map(tidy);
}

/** @param {string} text */
const lines = (text) => text.split("\n").map((line) => line.trim()).filter(Boolean);

/** «– план мероприятий;» → «План мероприятий» @param {string} line */
function tidy(line) {
  const words = line.replace(BULLET, "").replace(/[;.,]$/, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
