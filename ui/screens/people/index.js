// «Люди»: the list and card, and the pages that open from them.
import { html } from "../../vendor/ui.js";
import { route } from "../../parts/index.js";
import { filter } from "./filter.js";
import { PersonForm } from "./form.js";
import { ImportPage } from "./import/index.js";
import { PeopleList } from "./list.js";
import { MenteeForm } from "./mentee-form.js";
import { MentorForm } from "./mentor-form.js";
import { Merge } from "./merge.js";
import { PersonRecordPage } from "./record/index.js";
import { TwinsPage } from "./twins.js";

export default function People() {
  const { id, rest: [task, more] } = route.value;
  if (id === "new") {
    const { kinds, class: klass } = filter.value;
    return html`<${PersonForm} first=${{ kind: kinds[0] ?? null, class: kinds[0] === "pupil" ? klass : "" }} />`;
  }
  if (id === "import") return html`<${ImportPage} />`;
  if (id === "twins") return html`<${TwinsPage} />`;
  if (id && task === "edit") return html`<${PersonForm} key=${id} id=${id} focus=${more} />`;
  if (id && task === "mentor") return html`<${MentorForm} key=${id} id=${id} focus=${more} />`;
  if (id && task === "mentee") return html`<${MenteeForm} key=${id} id=${id} focus=${more} />`;
  if (id && task === "merge") return html`<${Merge} key=${id + more} id=${id} other=${more} />`;
  if (id && task === "record") return html`<${PersonRecordPage} key=${id} id=${id} />`;
  return html`<${PeopleList} id=${id} />`;
}
