// «Загрузить из файла»: a list of people is chosen or pasted, then looked over row by row before anything of it is kept.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { Preview } from "./preview.js";
import { Start } from "./start.js";

export function ImportPage() {
  const [draft, setDraft] = useState(/** @type {import("../../../api/types").ImportDraft | null} */ (null));
  // What was pasted stays when it is refused and when the user comes back from the preview.
  const pasted = useRef({ text: "" });
  if (draft) return html`<${Preview} draft=${draft} onBack=${() => setDraft(null)} />`;
  return html`<${Start} pasted=${pasted.current} onRead=${setDraft} />`;
}
