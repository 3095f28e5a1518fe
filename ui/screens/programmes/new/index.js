// «Новая программа»: whose it is and what it starts from, out of the address; then one page to make it on.
// `programmes/new`, `…/PAIR`, `…/copy/PROGRAMME`, `…/template/TEMPLATE`.
import { html, useEffect, useState } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";
import { FaultNote, Progress, route } from "../../../parts/index.js";
import { isOver } from "../../pairs/life.js";
import { Maker } from "./maker.js";
import { blank, forPair } from "./values.js";

/** @typedef {{ values: import("./values.js").Values, pair: import("../../../api/types").PairCard | null }} Start */

export default function NewProgramme() {
  const [first = null, second = null] = route.value.rest;
  return html`<${Prepared} key=${[first, second].join("/")} first=${first} second=${second} />`;
}

/** @param {{ first: string | null, second: string | null }} props */
function Prepared({ first, second }) {
  const [start, setStart] = useState(/** @type {Start | null} */ (null));
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const begin = () => {
    setFault(null);
    prepare(first, second).then(setStart, (thrown) => setFault(Fault.from(thrown)));
  };
  useEffect(begin, []);
  if (fault) return html`<${FaultNote} fault=${fault} onRetry=${begin} />`;
  if (!start) return html`<${Progress} label="Открываю…" />`;
  return html`<${Maker} ...${start} />`;
}

/** @param {string | null} first @param {string | null} second @returns {Promise<Start>} */
async function prepare(first, second) {
  if (first === "template" && second) return { values: { ...blank(), source: `template:${second}` }, pair: null };
  if (first === "copy" && second) {
    const { row } = await call("programme.get", { id: second });
    const pair = await call("pair.get", { id: row.pair_id });
    const values = { ...blank(), source: `programme:${second}` };
    // A pair that is over needs no more programmes; its people may be in a new one.
    if (isOver(pair.row) || pair.archived) return { values, pair: null };
    return { values: { ...values, ...(await forPair(pair, row.mentee_id)) }, pair };
  }
  if (!first) return { values: blank(), pair: null };
  const pair = await call("pair.get", { id: first });
  return { values: { ...blank(), ...(await forPair(pair)) }, pair };
}
