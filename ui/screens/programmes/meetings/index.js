// «Встречи»: the list of all pairs' meetings, one meeting, a table of past ones, a series, whom to ask.
import { html } from "../../../vendor/ui.js";
import { lazy, route } from "../../../parts/index.js";
import { MeetingForm } from "./form.js";
import { MeetingList } from "./list.js";

const PastMeetings = lazy(() => import("./grid/index.js"));
const Series = lazy(() => import("./series.js"));
const FitChecks = lazy(() => import("./fit-page.js"));

/** `meetings/new/PAIR`, `meetings/past/PAIR`, `meetings/series/PAIR`, `meetings/fit`, `meetings/planned`, `meetings/ID`, `meetings/ID/edit`. */
export function Meetings() {
  const { rest: [what = "", about = null] } = route.value;
  if (what === "new") return html`<${MeetingForm} key="new${about}" pair=${about} />`;
  if (what === "past") return html`<${PastMeetings} key=${about} pair=${about} />`;
  if (what === "series") return html`<${Series} key=${about} pair=${about} />`;
  if (what === "fit") return html`<${FitChecks} />`;
  if (about === "edit") return html`<${MeetingForm} key=${what} id=${what} />`;
  return html`<${MeetingList} id=${what && what !== "planned" ? what : null} planned=${what === "planned"} />`;
}
