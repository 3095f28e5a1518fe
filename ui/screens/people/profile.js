// The page on which a mentor's or a mentee's profile is filled in.
import { html } from "../../vendor/ui.js";
import { FormActions, PageHead, go, useFirstField, useForm } from "../../parts/index.js";

/**
 * @param {{ id: string, focus?: string, card: import("../../api/types").PersonCard, title: string, initial: Record<string, any>,
 *   save: (fields: any) => Promise<unknown>, children: (form: any) => any }} props
 */
export function ProfilePage({ id, focus, card, title, initial, save, children }) {
  const form = useForm(initial, save);
  const box = useFirstField(focus);
  const { surname, given, patronymic } = card.fields;
  const saving = async () => (await form.submit()) && go("people", id);
  return html`<div class="form-page" ref=${box}>
    <${PageHead} title=${title} below=${[[surname, given, patronymic].filter(Boolean).join(" "), card.detail].filter(Boolean).join(", ")} />
    <div class="card">
      ${children(form)}
      <${FormActions} onSave=${saving} onCancel=${() => go("people", id)} saving=${form.saving} />
    </div>
  </div>`;
}
