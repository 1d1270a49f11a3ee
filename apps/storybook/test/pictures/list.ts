import type { Excerpt, ExcerptKind, Language } from "@redlines/model";
import { loadArticle } from "../../src/records/article.js";
import { defaultExcerpt } from "../../src/records/default-excerpt.js";
import { TAGS } from "../../src/snippet/embed-code.js";
import { namedState } from "../../src/states/of-every-widget.js";

/** How a widget is looked at. */
export interface Look {
  /** Of its column, in CSS pixels. */
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly language: Language;
  /** A state of the widget; where none is named, the record that the docs begin with. */
  readonly state?: string;
  /** Whether all that is folded stands open. */
  readonly isOpen?: boolean;
}

/** A picture that is kept, and what is to be seen on it. */
export interface Picture extends Look {
  /** Of its file, without the ending. */
  readonly name: string;
  readonly kind: ExcerptKind;
}

/** Each widget in these, which between them have each theme, each direction, each script and each fold. */
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  narrow: [{ width: 320, theme: "light", language: "en" }],
  wide: [{ width: 736, theme: "dark", language: "en" }],
  open: [{ width: 480, theme: "light", language: "en", state: "Corrected", isOpen: true }],
  // Each widget takes one of them.
  translated: [
    { width: 400, theme: "light", language: "ar" },
    { width: 400, theme: "dark", language: "he" },
    { width: 400, theme: "light", language: "fa" },
    { width: 400, theme: "dark", language: "ru" },
  ],
};

const widgets = Object.entries(TAGS) as [ExcerptKind, string][];

/** All pictures that are kept. */
export const PICTURES: readonly Picture[] = widgets.flatMap(([kind, tag]) =>
  Object.entries(LOOKS).flatMap(([name, looks]) => {
    const look = looks[turnOf(tag) % looks.length];
    return look ? [{ name: `${tag}-${name}`, kind, ...look }] : [];
  }),
);

/** By its name, so that a widget that comes later changes no picture of another. */
function turnOf(tag: string): number {
  return Array.from(tag, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0);
}

/** The record of a picture. */
export async function pictured({ kind, language, state }: Picture): Promise<Excerpt> {
  await loadArticle(language);
  const named = state === undefined ? undefined : namedState(kind, state).state.excerpt;
  return named ?? defaultExcerpt(kind, { data: "article", language });
}
