// A piece of a screen that is loaded when it is first opened.
import { html, useEffect, useState } from "../vendor/ui.js";
import { Fault } from "../api/index.js";
import { FaultNote, Progress } from "./small.js";

/** A component that loads the real one. @param {() => Promise<{ default: any }>} load */
export function lazy(load) {
  /** @type {any} */
  let Found = null;
  return function Lazy(/** @type {any} */ props) {
    const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
    const [, redraw] = useState(0);
    useEffect(() => {
      if (!Found) load().then((loaded) => ((Found = loaded.default), redraw(1)), (thrown) => setFault(Fault.from(thrown)));
    }, []);
    if (fault) return html`<${FaultNote} fault=${fault} />`;
    return Found ? html`<${Found} ...${props} />` : html`<${Progress} label="Открываю…" />`;
  };
}
