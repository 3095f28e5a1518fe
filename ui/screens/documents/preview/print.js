// Printing what lies on the desk through the dialog of the window; where it has none, a PDF is kept instead.

/** Prints the sheets on the screen. False when the window has no dialog to show. */
export async function printSheets() {
  const sheets = /** @type {HTMLImageElement[]} */ ([...document.querySelectorAll(".paper-sheet img")]);
  await Promise.all(sheets.map((sheet) => sheet.decode().catch(() => {})));
  let begun = false;
  const note = () => (begun = true);
  addEventListener("beforeprint", note, { once: true });
  try {
    window.print();
  } catch {
    begun = false;
  }
  removeEventListener("beforeprint", note);
  return begun;
}
