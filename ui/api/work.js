// Long work: when an answer keeps waiting, the program is asked how far it is, and can be told to stop.
import { signal } from "../vendor/ui.js";

/** Shorter work shows nothing. */
const PATIENCE = 500;
const PAUSE = 250;

/** The work that is worth showing. @type {import("../vendor/ui.js").Signal<import("./types").WorkState | null>} */
export const work = signal(null);

let waiting = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** Asks the program itself. @param {string} name @param {unknown} arg @returns {Promise<{ output: any, changes: string[] }>} */
export const invoke = (name, arg) => /** @type {any} */ (window).__TAURI_INTERNALS__.invoke("rpc", { name, arg });

/** While the answer waits, its work is looked at. @template T @param {Promise<T>} answer */
export async function watched(answer) {
  if (waiting++ === 0) timer = setTimeout(look, PATIENCE);
  try {
    return await answer;
  } finally {
    if (--waiting === 0) {
      clearTimeout(timer);
      work.value = null;
    }
  }
}

async function look() {
  const now = await invoke("work.state", {}).catch(() => null);
  if (waiting === 0) return;
  work.value = now?.output ?? null;
  timer = setTimeout(look, PAUSE);
}

/** Nothing of the work that is shown is kept; its own answer says so. */
export function stopWork() {
  const now = work.value;
  return now ? invoke("work.stop", { turn: now.turn }).catch(() => null) : null;
}
