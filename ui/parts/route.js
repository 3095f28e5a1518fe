// Where the user is: `#/people/ID` is { screen: "people", id: "ID" }. Unsaved work is asked about before leaving.
import { signal } from "../vendor/ui.js";

/** @typedef {{ screen: string, id: string | null, rest: string[] }} Place */

/** @type {import("../vendor/ui.js").Signal<Place>} */
export const route = signal(read(location.hash));

/** Forms with unsaved changes, the newest last; each gives false to stay. @type {{ owner: object, ask: () => Promise<boolean> }[]} */
let guards = [];
let shown = location.hash;

/** Opens a place: go("people"), go("people", id), go("pairs", "new"). @param {string} screen @param {(string | null)[]} rest */
export function go(screen, ...rest) {
  location.hash = address(screen, ...rest);
}

/** The address of a place, for links. @param {string} screen @param {(string | null)[]} rest */
export function address(screen, ...rest) {
  return `#/${[screen, ...rest].filter((part) => part !== null && part !== "").map((part) => encodeURIComponent(String(part))).join("/")}`;
}

/** A form with unsaved changes sets this; null lifts it. @param {object} owner @param {(() => Promise<boolean>) | null} ask */
export function guardLeaving(owner, ask) {
  guards = guards.filter((guard) => guard.owner !== owner);
  if (ask) guards.push({ owner, ask });
}

/** How many forms have unsaved changes now. */
export function unsaved() {
  return guards.length;
}

/** Whether what is on the screen may be left now; `from`: only forms beyond the first so many. */
export async function mayLeave(from = 0) {
  for (const { ask } of guards.slice(from).reverse()) {
    if (!(await ask())) return false;
  }
  guards.length = Math.min(guards.length, from);
  return true;
}

// Whoever is about to close the window learns in the usual way that there is something to lose.
window.addEventListener("beforeunload", (event) => {
  if (guards.length > 0) event.preventDefault();
});

window.addEventListener("hashchange", async () => {
  const wanted = location.hash;
  if (wanted === shown) return;
  if (guards.length > 0) {
    history.replaceState(null, "", shown || "#/home");
    if (!(await mayLeave())) return;
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
