// What a refused command says: words for the reader, what to do next, and words for single fields.

export class Fault extends Error {
  /** @param {{ code: string, message: string, action: string, fields?: Record<string, string> }} told */
  constructor({ code, message, action, fields }) {
    super(message);
    this.name = "Fault";
    this.code = code;
    this.action = action;
    /** @type {Record<string, string>} */
    this.fields = fields ?? {};
  }

  /** True when the words belong next to fields of a form. */
  get aboutFields() {
    return Object.keys(this.fields).length > 0;
  }

  /** Anything thrown becomes a Fault, so that screens have one thing to show. @param {unknown} thrown */
  static from(thrown) {
    if (thrown instanceof Fault) return thrown;
    if (thrown && typeof thrown === "object" && "code" in thrown && "message" in thrown) {
      return new Fault(/** @type {any} */ ({ action: "", ...thrown }));
    }
    return new Fault({
      code: "window",
      message: "Программа не ответила.",
      action: "Повторите действие. Если не поможет, закройте программу и откройте снова: сохранённое не пропадёт.",
    });
  }
}
