// «Школы»: which schools of the district have sent their reports, and the reports on their way in.
import { html } from "../../vendor/ui.js";
import { lazy, route } from "../../parts/index.js";
import { List } from "./list.js";

const Take = lazy(() => import("./take/index.js"));

export default function Schools() {
  const { id, rest } = route.value;
  return id === "take" ? html`<${Take} key=${rest.join(" ")} paths=${rest} />` : html`<${List} id=${id} shown=${rest[0] ?? null} />`;
}
