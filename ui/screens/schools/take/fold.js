// Names that differ only in letters' height, «ё» and spaces are one name.

/** @param {string} text */
export const fold = (text) => text.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
