// «Практики и события»: four small registers, each a list with a card beside it and a form.
import { html } from "../../../vendor/ui.js";
import { route } from "../../../parts/index.js";
import { awards } from "./awards.js";
import { courses } from "./courses.js";
import { events } from "./events.js";
import { RecordForm } from "./form.js";
import { RecordList } from "./list.js";
import { practices } from "./practices.js";

/** By the word in the address. @type {Record<string, import("./kind.js").Kind>} */
const KINDS = { practices, courses, awards, events };

export default function Records() {
  const [asked, id = null, task = null] = route.value.rest;
  const kind = KINDS[asked] ?? practices;
  if (id === "new") return html`<${RecordForm} key=${`${kind.code}-new-${task}`} kind=${kind} person=${task} />`;
  if (id && task === "edit") return html`<${RecordForm} key=${id} kind=${kind} id=${id} />`;
  return html`<${RecordList} kind=${kind} kinds=${Object.values(KINDS)} id=${id} />`;
}
