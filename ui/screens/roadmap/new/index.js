// «Новая дорожная карта»: the ways to start, then a look over what was read, before anything is kept.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { go, route } from "../../../parts/index.js";
import { Blank } from "./blank.js";
import { Copying, Roadmaps } from "./copy.js";
import { Paste } from "./paste.js";
import { Preview } from "./preview/index.js";
import { Templates } from "./templates.js";
import { Ways } from "./ways.js";

/** A draft, and how its document is read again with other columns: null where there is no document. `owner`: of the roadmap that it continues.
 * @typedef {{ draft: import("../../../api/types").Draft, owner?: import("../../../api/types").Owner, source: import("../../../api/types").Commands["draft.read"]["arg"] | null }} Reading */

export default function NewRoadmap() {
  const [way, id, how] = route.value.rest;
  const [reading, setReading] = useState(/** @type {Reading | null} */ (null));
  // What was pasted stays when it is refused and when the user comes back from the preview.
  const pasted = useRef({ text: "", html: "" });
  const place = [way, id, how].join("/");
  useEffect(() => setReading(null), [place]);
  // Each step begins at its heading, or in its first field.
  const first = useRef(true);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!first.current && !document.activeElement?.matches("textarea, input")) /** @type {HTMLElement | null} */ (document.querySelector("main h1"))?.focus();
      first.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [place, reading]);
  // A copy would only be made again: from it the way back leads to the other ways.
  const back = () => (way === "copy" ? go("roadmap", "new") : setReading(null));
  if (reading) return html`<${Preview} reading=${reading} onBack=${back} />`;
  const start = { onRead: setReading };
  if (way === "paste") return html`<${Paste} ...${start} pasted=${pasted.current} />`;
  if (way === "template") return html`<${Templates} ...${start} />`;
  if (way === "copy" && id) return html`<${Copying} key=${place} ...${start} id=${id} answering=${how === "answering"} />`;
  if (way === "copy") return html`<${Roadmaps} />`;
  if (way === "blank") return html`<${Blank} />`;
  return html`<${Ways} ...${start} />`;
}
