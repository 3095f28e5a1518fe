// A person's sex, guessed from the patronymic. Only ever offered: the curator decides.

/**
 * @param {string} patronymic
 * @returns {"female" | "male" | null}
 */
export function sexOf(patronymic) {
  const text = patronymic.trim().toLowerCase();
  if (/(вна|чна|шна|кызы|гызы)$/.test(text)) return "female";
  if (/(ич|оглы|улы)$/.test(text)) return "male";
  return null;
}
