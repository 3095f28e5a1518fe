// «Пары и группы»: the list and card, and the form that opens from them.
import { html } from "../../vendor/ui.js";
import { route } from "../../parts/index.js";
import { PairForm } from "./form.js";
import { PairList } from "./list.js";

export default function Pairs() {
  const { id, rest: [task, person] } = route.value;
  // `#/pairs/new/mentee/ID` begins with a person already on their side.
  if (id === "new") return html`<${PairForm} key="new${task}${person}" role=${task} person=${person} />`;
  if (id && task === "edit") return html`<${PairForm} key=${id} id=${id} />`;
  return html`<${PairList} id=${id} />`;
}
