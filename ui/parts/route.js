// Where the user is: `#/people/ID` is { screen: "people", id: "ID" }. Unsaved work is asked about before leaving.
import { signal } from "../vendor/ui.js";

/** @typedef {{ screen: string, id: string | null, rest: string[] }} Place */

/** @type {import("../vendor/ui.js").Signal<Place>} */
export const route = signal(read(location.hash));

/** Asked before the place changes; gives false to stay. @type {(() => Promise<boolean>) | null} */
let guard = null;
let shown = location.hash;

/** Opens a place: go("people"), go("people", id), go("pairs", "new"). @param {string} screen @param {(string | null)[]} rest */
export function go(screen, ...rest) {
  location.hash = address(screen, ...rest);
}

/** The address of a place, for links. @param {string} screen @param {(string | null)[]} rest */
export function address(screen, ...rest) {
  return `#/${[screen, ...rest].filter((part) => part !== null && part !== "").map((part) => encodeURIComponent(String(part))).join("/")}`;
}

/** A form with unsaved changes sets this; null lifts it. @param {(() => Promise<boolean>) | null} ask */
export function guardLeaving(ask) {
  guard = ask;
}

/** Whether what is on the screen may be left now. */
export async function mayLeave() {
  return guard === null || guard();
}

window.addEventListener("hashchange", async () => {
  const wanted = location.hash;
  if (wanted === shown) return;
  if (guard) {
    history.replaceState(null, "", shown || "#/home");
    if (!(await mayLeave())) return;
    guard = null;
    history.pushState(null, "", wanted);
  }
  shown = wanted;
  route.value = read(wanted);
});

/** @param {string} hash @returns {Place} */
function read(hash) {
  const [screen, id, ...rest] = hash.replace(/^#\/?/, "").split("?")[0].split("/").map(decodeURIComponent);
  return { screen: screen || "home", id: id || null, rest };
}
