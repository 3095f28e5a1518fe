// Help: topics on the left, the page on the right. The text is the user's guide, our own and trusted.
import { html, useEffect, useRef } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { address, FaultNote, PageHead, Progress, route } from "../../parts/index.js";

/** Screens whose page has another name. @type {Record<string, string>} */
const TOPICS = { schools: "district", consolidated: "district" };

export default function Help() {
  const topics = useQuery("help.topics", {}, []);
  const wanted = TOPICS[route.value.id ?? ""] ?? route.value.id;
  // Topics are numbered for their order («02-people»); screens ask for them by the name alone.
  const here = (topics.data?.find(({ id }) => id === wanted || id.replace(/^\d+-/, "") === wanted) ?? topics.data?.[0])?.id ?? null;
  const page = useQuery("help.page", here ? { id: here } : null, []);
  const text = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => text.current?.scrollTo(0, 0), [page.data]);
  const fault = topics.fault ?? page.fault;
  if (fault) return html`<${FaultNote} fault=${fault} onRetry=${topics.fault ? topics.reload : page.reload} />`;
  if (!topics.data || !page.data) return html`<${Progress} label="Открываю справку…" />`;
  return html`<div class="list-page">
    <${PageHead} title="Справка" />
    <div class="help">
      <nav class="help-topics" aria-label="Темы">${topics.data.map(({ id, title }) => html`
        <a key=${id} href=${address("help", id)} aria-current=${id === here ? "page" : undefined}>${title}</a>`)}</nav>
      <article class="card help-page" ref=${text} tabindex="0" aria-label=${page.data.title}>
        ${!/^\s*<h1/.test(page.data.html) && html`<h2 class="help-title">${page.data.title}</h2>`}
        <div class="prose" dangerouslySetInnerHTML=${{ __html: page.data.html }}></div>
      </article>
    </div></div>`;
}
