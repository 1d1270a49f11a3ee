import { direction, LANGUAGES, type Language } from "@redlines/element";
import { choices } from "./choices.js";

export interface ToolbarChoice {
  language: Language;
  /** Whose records are shown: those that a story names, or their like in the French dataset. */
  data: "article" | "french";
  direction: "ltr" | "rtl";
  /** Whether the direction is another than that of the language. */
  turned: boolean;
  /** As `color-scheme` takes them: one, both to compare, or whichever the system has. */
  themes: readonly ("light" | "dark" | "light dark")[];
  text: (typeof choices.text)[number];
  width: (typeof choices.width)[number];
  reader: (typeof choices.reader)[number];
}

const THEMES: Readonly<Record<(typeof choices.theme)[number], ToolbarChoice["themes"]>> = {
  system: ["light dark"],
  light: ["light"],
  dark: ["dark"],
  both: ["light", "dark"],
};

/**
 * What the toolbar says. It also comes from the address bar, so anything unknown falls back to what nobody
 * need choose.
 */
export function toolbarChoice(globals: Readonly<Record<string, unknown>>): ToolbarChoice {
  const language = oneOf(LANGUAGES, globals["language"], "en");
  const theme = oneOf(choices.theme, globals["theme"], "system");
  const wanted = oneOf(choices.direction, globals["direction"], "auto");
  return {
    language,
    data: oneOf(choices.data, globals["data"], "article"),
    direction: wanted === "auto" ? direction(language) : wanted,
    turned: wanted !== "auto" && wanted !== direction(language),
    themes: THEMES[theme],
    text: oneOf(choices.text, globals["text"], "normal"),
    width: oneOf(choices.width, globals["width"], "full"),
    reader: oneOf(choices.reader, globals["reader"], "default"),
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((each) => each === value) ?? fallback;
}
