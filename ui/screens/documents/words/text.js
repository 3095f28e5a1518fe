// Words with places to fill in: `{учебный год}` in the data is a chip on the screen that can be moved and removed, but not misspelt.

/** @typedef {{ name: string, example: string }} Placeholder */

/** Nothing to see, but a place for the caret between chips and at the ends of a line. */
export const STOP = "\u200b";

/** Fills an editing area. @param {HTMLElement} area @param {string} text @param {Placeholder[]} placeholders */
export function show(area, text, placeholders) {
  area.replaceChildren(...parts(text).flatMap((part) => ("name" in part ? [STOP, chip(part.name, placeholders), STOP] : [part.words])));
  area.normalize();
}

/** What stands in an editing area, as it is kept. @param {Node} area */
export const read = (area) => plain(area).replaceAll(STOP, "");

/** @param {Node} node @returns {string} */
function plain(node) {
  let text = "";
  for (const child of node.childNodes) {
    if (child instanceof HTMLElement && child.dataset.name) text += `{${child.dataset.name}}`;
    else if (child instanceof HTMLBRElement) text += "\n";
    // Some engines begin a line with a block of its own.
    else if (child instanceof HTMLElement) text += `${text && !text.endsWith("\n") && /^(DIV|P)$/.test(child.tagName) ? "\n" : ""}${plain(child)}`;
    else text += child.textContent ?? "";
  }
  return text;
}

/** A chip is one thing to the caret and to a screen reader. @param {string} name @param {Placeholder[]} placeholders */
export function chip(name, placeholders) {
  const made = document.createElement("span");
  made.className = "word-chip";
  made.contentEditable = "false";
  made.dataset.name = name;
  made.textContent = name;
  const known = placeholders.find((one) => one.name === name);
  made.title = known ? `Например: ${known.example}` : "Такой подстановки нет";
  return made;
}

/** @param {string} text @returns {({ words: string } | { name: string })[]} */
function parts(text) {
  return text.split(/(\{[^{}\n]+\})/).filter(Boolean).map((part) => (/^\{.*\}$/.test(part) ? { name: part.slice(1, -1).trim() } : { words: part }));
}
