import { LANGUAGES, type Language } from "@redlines/element";

export const THEMES = ["light", "dark"] as const;
export const WIDTHS = ["320px", "480px", "full"] as const;

export interface Chosen {
  language: Language;
  /** One, or both to compare. */
  themes: readonly (typeof THEMES)[number][];
  width: (typeof WIDTHS)[number];
}

/** What the toolbar says. It also comes from the address bar, so anything unknown falls back to the first, or the widest. */
export function chosen({ language, theme, width }: Record<string, unknown>): Chosen {
  return {
    language: LANGUAGES.find((known) => known === language) ?? "en",
    themes: theme === "both" ? THEMES : [THEMES.find((known) => known === theme) ?? "light"],
    width: WIDTHS.find((known) => known === width) ?? "full",
  };
}
