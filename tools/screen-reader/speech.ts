/** What Orca's voice was given, as one line of its file tells it. */
export interface Line {
  /** The words. */
  readonly spoken?: string;
  /** The languages that the browser tells of the words. */
  readonly languages?: readonly string[];
  /** Reading to the end has come to it. */
  readonly done?: boolean;
  /** A key was pressed: what was being said is cut off. */
  readonly hushed?: boolean;
}

/** Whole lines only: the last may still be on its way. */
export function readLines(text: string): Line[] {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Marks that direct text are not spoken. */
const UNSPOKEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * What a person hears, one item for each utterance; a language that is not that of the page stands before
 * the words.
 */
export function heard(lines: readonly Line[], language: string): string[] {
  return lines
    .map(({ spoken = "", languages = [] }) => {
      const words = spoken.replaceAll(UNSPOKEN, "").replaceAll(/\s+/g, " ").trim();
      const others = languages.filter((one) => one.split("-")[0] !== language);
      return words && others.length > 0 ? `[${others.join(", ")}] ${words}` : words;
    })
    .filter(Boolean);
}
