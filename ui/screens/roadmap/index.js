// «Дорожная карта»: the list of roadmaps, one of them in its views, what falls due in all of them.
import { html, useEffect } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { FaultNote, go, lazy, route } from "../../parts/index.js";
import { AllDates } from "./dates/all.js";
import { RoadmapList } from "./list/index.js";
import { RoadmapPage } from "./page.js";

const New = lazy(() => import("./new/index.js"));

export default function Roadmaps() {
  const { id, rest: [view = "table", open = null, task = null] } = route.value;
  if (!id) return html`<${RoadmapList} />`;
  if (id === "new") return html`<${New} />`;
  if (id === "activity") return html`<${Found} key=${view} id=${view} />`;
  if (id === "dates") return html`<${AllDates} open=${view === "table" ? null : view} task=${open} />`;
  return html`<${RoadmapPage} key=${id} ...${{ id, view, open, task }} />`;
}

/** Who knows only the activity is taken to its roadmap. @param {{ id: string }} props */
function Found({ id }) {
  const { data, fault } = useQuery("activity.get", { id }, []);
  useEffect(() => {
    if (data) history.replaceState(null, "", "#/roadmap"), go("roadmap", data.roadmap_id, "table", id);
  }, [data]);
  return fault && html`<${FaultNote} fault=${fault} />`;
}
