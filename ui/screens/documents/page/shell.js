// One document: on the left what is typed and what it lacks, on the right its exact pages; printing and files on top.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, Menu, PageHead, Segments, go, say, useListKeys } from "../../../parts/index.js";
import { Desk } from "../preview/desk.js";
import { usePages } from "../preview/pages.js";
import { printSheets } from "../preview/print.js";
import { useSet } from "../preview/set.js";

/** @typedef {{ id: string, ids: string[] }} Whole The order of a package and all its papers in the order of printing. */

const VIEWS = [{ code: "one", label: "Этот документ" }, { code: "set", label: "Весь комплект" }];

/**
 * @param {{ title: string, arg: { id?: string | null, fields?: import("../../../api/types").DocumentFields | null }, whole?: Whole | null,
 *   menu?: any[], side: (missing: import("../../../api/types").DocumentGap[]) => any }} props
 * `arg`: what is shown and exported; a kept document, or the fields that are being typed.
 */
export function Shell({ title, arg, whole, menu = [], side }) {
  const [view, setView] = useState("one");
  const [busy, setBusy] = useState("");
  const set = useSet(whole && view === "set" ? whole.ids : null);
  const one = usePages(arg);
  const desk = view === "set" ? set : { ...one, pages: one.data?.pages ?? null };
  useListKeys({ onClose: () => go("documents") });
  // When a step has taken away what had the focus (the dialog of a signature), it goes to the heading.
  useEffect(() => {
    const frame = requestAnimationFrame(() => document.activeElement === document.body && /** @type {HTMLElement | null} */ (document.querySelector(".paper-page h1"))?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  /** @param {"pdf" | "docx"} format @param {boolean} all */
  const write = async (format, all) => {
    setBusy(format);
    const saved = await (all && whole ? act("package.export", { id: whole.id, format }) : act("document.export", { ...arg, format })).finally(() => setBusy(""));
    return saved;
  };
  const save = async (/** @type {"pdf" | "docx"} */ format, all = !!whole) => {
    const saved = await write(format, all);
    if (saved) say({ saved });
  };
  const openPdf = async () => {
    const saved = await write("pdf", !!whole);
    if (saved && (await act("file.show", { path: saved.path, how: "open" }))) say({ saved });
  };
  const print = async () => {
    if (await printSheets()) return;
    const saved = await write("pdf", view === "set");
    if (saved) say({ text: "Окно печати не открылось. PDF сохранён: откройте и напечатайте.", saved });
  };
  // A set is laid out first and printed when its pages have come.
  const waits = useRef(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!waits.current || !desk.pages || (view === "one" && !one.whole)) return;
    waits.current = false;
    requestAnimationFrame(() => print());
  }, [asked, desk.pages, view, one.whole]);
  const start = (/** @type {string} */ which) => {
    waits.current = true;
    setView(which);
    setAsked((turn) => turn + 1);
  };

  const actions = html`
    <${Button} icon="download" disabled=${!!busy} onClick=${() => save("pdf")}>${busy === "pdf" ? "Сохраняю…" : whole ? "PDF комплекта" : "Сохранить PDF"}<//>
    <${Button} icon="file-text" disabled=${!!busy} onClick=${() => save("docx")}>${busy === "docx" ? "Сохраняю…" : "Word (.docx)"}<//>
    <${Menu} label="Ещё действия" quiet items=${[
      whole && { label: "Напечатать только этот документ", icon: "printer", onClick: () => start("one") },
      whole && { label: "PDF только этого документа", icon: "download", onClick: () => save("pdf", false) },
      whole && { label: "Word только этого документа", icon: "file-text", onClick: () => save("docx", false) },
      { label: "Открыть PDF для печати", icon: "external-link", onClick: openPdf },
      ...menu,
    ]} />
    <${Button} main icon="printer" onClick=${() => start(whole ? "set" : view)}>${whole ? "Печать комплекта" : "Печать"}<//>`;

  return html`<div class="paper-page">
    <${PageHead} title=${title} actions=${actions} />
    <div class="paper">
      <div class="paper-side">${side(one.data?.missing ?? [])}</div>
      <${Desk} ...${{ label: title, pages: desk.pages, fault: desk.fault, onRetry: desk.reload, loading: view === "one" && one.loading }}
        unknown=${view === "one" ? one.data?.unknown : ""}
        tools=${whole && html`<${Segments} label="Что показать" value=${view} options=${VIEWS} onChange=${setView} />`}
        progress=${view === "set" && !set.pages && !set.fault ? `Готовлю страницы: документ ${Math.min(set.done + 1, set.of)} из ${set.of}` : null}
        onStop=${() => (waits.current = false, setView("one"))} />
    </div>
  </div>`;
}

