// «Документы»: the register, what can be written, one document with its pages, a package of pairs, the words.
import { html } from "../../vendor/ui.js";
import { route } from "../../parts/index.js";
import { Catalogue } from "./catalogue.js";
import { Register } from "./list.js";
import { Document, NewDocument } from "./page/index.js";
import { PackagePage } from "./package/index.js";
import { Words } from "./words/index.js";

export default function Documents() {
  const { id, rest: [kind = "", about = null, person = null] } = route.value;
  if (!id) return html`<${Register} />`;
  // `#/documents/new/KIND/ID` begins with a pair or a person already chosen, `…/PAIR/PERSON` with one of a group.
  if (id === "new") return kind ? html`<${NewDocument} key="${kind}${about}${person}" kind=${kind} about=${about} person=${person} />` : html`<${Catalogue} />`;
  if (id === "package") return html`<${PackagePage} key=${kind} pair=${kind || null} />`;
  if (id === "words" && kind) return html`<${Words} key=${kind} kind=${kind} />`;
  return html`<${Document} key=${id} id=${id} />`;
}
