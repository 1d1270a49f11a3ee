import type { LanguageSummary } from "../dataset/publishable.js";

/** “fa  228 of 230 translated, 1 stale”: a line for each language. */
export function formatLanguages(languages: readonly LanguageSummary[]): string[] {
  return languages.map(({ language, of, translated, stale }) => {
    const old = stale.length > 0 ? `, ${stale.length} stale` : "";
    return `${language}  ${translated} of ${of} translated${old}`;
  });
}
