import type { Excerpt, ExcerptKind } from "@redlines/model";

/** An excerpt as if its dataset were in a language: a widget speaks that of its record. */
export function inLanguage<K extends ExcerptKind>(excerpt: Excerpt<K>, language: string): Excerpt<K> {
  return { ...excerpt, about: { ...excerpt.about, language } };
}
