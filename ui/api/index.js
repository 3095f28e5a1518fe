// The typed client of the program's commands: the only way screens reach data.
import { signal, untracked } from "../vendor/ui.js";
import { Fault } from "./fault.js";
import { invoke, watched } from "./work.js";

export { Fault } from "./fault.js";
export { useQuery } from "./query.js";

/** @typedef {import("./types").Commands} Commands */
/** @typedef {keyof Commands} Name */

/** What the last change touched; screens that show those tables load again. @type {import("../vendor/ui.js").Signal<{ tables: string[], turn: number }>} */
export const changes = signal({ tables: [], turn: 0 });
/** Where the program stands: its file, the organisation, what can be undone. @type {import("../vendor/ui.js").Signal<import("./types").AppState | null>} */
export const state = signal(null);
/** The closed lists with their Russian words. @type {import("../vendor/ui.js").Signal<import("./types").Vocabulary | null>} */
export const vocabulary = signal(null);

const OF_THE_DESKTOP = /^file\.(pick|show)$/;
/** Commands that open or leave a file: everything on the screen is then about another file. */
const FILE_COMMANDS = /^(file\.(open|create|close|demo)|backup\.restore)$/;

/**
 * Runs a command. Rejects with a Fault.
 * @template {Name} N
 * @param {N} name
 * @param {Commands[N]["arg"]} arg
 * @returns {Promise<Commands[N]["output"]>}
 */
export async function call(name, arg) {
  /** @type {{ output: any, changes: string[] }} */
  let answer;
  try {
    // The desktop waits for the user, not for work.
    answer = await (OF_THE_DESKTOP.test(name) ? invoke(name, arg) : watched(invoke(name, arg)));
  } catch (thrown) {
    throw Fault.from(thrown);
  }
  const swapped = FILE_COMMANDS.test(name);
  if (swapped) state.value = answer.output;
  if (swapped || answer.changes.length > 0) {
    if (!swapped) await refresh();
    publish(swapped ? ["*"] : answer.changes);
  }
  return answer.output;
}

/**
 * Runs a command and shows a refusal as a message. Gives undefined when it was refused, except that
 * words about fields are thrown on for the form to place.
 * @template {Name} N
 * @param {N} name
 * @param {Commands[N]["arg"]} arg
 * @returns {Promise<Commands[N]["output"] | undefined>}
 */
export async function act(name, arg) {
  try {
    return await call(name, arg);
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (fault.aboutFields) throw fault;
    complain(fault);
    return undefined;
  }
}

/** Loads what every screen relies on. */
export async function begin() {
  await refresh();
  if (!vocabulary.value) vocabulary.value = await call("vocabulary.list", {});
}

/** Reads the program's state anew. */
export async function refresh() {
  state.value = await call("app.state", {});
}

/** @param {string[]} tables */
function publish(tables) {
  changes.value = { tables, turn: untracked(() => changes.value.turn) + 1 };
}

/** @type {(fault: Fault) => void} */
let complain = () => {};
/** The messages part says how refusals are shown; the client itself draws nothing. @param {(fault: Fault) => void} show */
export function showFaultsWith(show) {
  complain = show;
}
