// Numbers as a spreadsheet in Russian takes them: «12 000» and «−7,25» without gaps and with a plain minus, «+6,5» without its sign, «61 %» without one.

const NUMBER = /^([-−+]?)(\d{1,3}(?:[\s\u00a0]\d{3})+|\d{1,9})(,\d+)?(?:[\s\u00a0]?(%))?$/;

/** Null for what is not a number: a phone, «007», «2 из 3». @param {string} text */
export function number(text) {
  const [, sign, whole, part = "", percent = ""] = NUMBER.exec(text) ?? [];
  if (whole === undefined || /^0\d/.test(whole)) return null;
  return `${sign === "−" || sign === "-" ? "-" : ""}${whole.replace(/[\s\u00a0]/g, "")}${part}${percent}`;
}
