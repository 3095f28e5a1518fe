// Which layout the report has: the usual one or one of the school's own; what can be done with it.
import { html, useState } from "../../../vendor/ui.js";
import { Fault, act, call } from "../../../api/index.js";
import { Button, Dialog, Menu, Select, go, say } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").LayoutList} LayoutList */

/** @param {{ kept: LayoutList }} props */
export function LayoutChoice({ kept }) {
  const [clash, setClash] = useState(/** @type {{ path: string, message: string } | null} */ (null));
  const { layouts, chosen } = kept;
  const own = layouts.find((one) => one.id === chosen);
  const options = layouts.map(({ id, layout }) => ({ code: id, label: layout.name }));

  /** @param {string} path @param {"replace" | "beside"} [same] */
  const take = async (path, same) => {
    setClash(null);
    try {
      const { name } = await call("layout.import", { path, same: same ?? null });
      say({ text: `Вид отчёта взят из файла и выбран: «${name}».`, action: undo });
    } catch (thrown) {
      const fault = Fault.from(thrown);
      if (fault.code === "same_name") setClash({ path, message: fault.message });
      else say({ fault });
    }
  };
  const pick = async () => {
    const picked = await act("file.pick", { purpose: "layout" });
    if (picked?.path) await take(picked.path);
  };
  const share = async (/** @type {string} */ id) => {
    const saved = await act("layout.export", { id });
    if (saved) say({ saved });
  };
  const remove = async (/** @type {string} */ id) => {
    if (await act("layout.remove", { id })) say({ text: `Вид отчёта убран: «${own?.layout.name}».`, action: { ...undo, label: "Вернуть" } });
  };

  return html`<div class="layout-choice"><${Select} label="Вид отчёта" value=${chosen ?? ""} empty="Обычный" options=${options}
      onChange=${(/** @type {string} */ id) => act("layout.choose", { id: id || null })} />
    <${Button} icon="columns-3" onClick=${() => go("reports", "layout", own?.id ?? "new")}>${own ? "Изменить вид" : "Настроить свой вид"}<//>
    <${Menu} label="Ещё" items=${[
      own && { label: "Новый вид", icon: "plus", onClick: () => go("reports", "layout", "new") },
      { label: "Взять из файла", icon: "file-up", onClick: pick },
      own && { label: "Передать файлом", icon: "download", onClick: () => share(own.id) },
      own && { label: "Убрать", icon: "x", onClick: () => remove(own.id) },
    ]} />
    ${clash && html`<${Dialog} title="Такой вид уже есть" onClose=${() => setClash(null)} footer=${html`
      <${Button} main onClick=${() => take(clash.path, "beside")}>Оставить оба<//><${Button} onClick=${() => take(clash.path, "replace")}>Заменить<//>`}>
      <p>${clash.message} Оставить оба или заменить прежний видом из файла?</p><//>`}
  </div>`;
}

const undo = { label: "Отменить", run: () => act("journal.undo", {}) };
