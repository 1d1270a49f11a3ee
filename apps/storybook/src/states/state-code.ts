import { direction } from "@redlines/element";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { State } from "@redlines/testing/state";
import type { ToolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, type EmbedParts, TAGS, written } from "../snippet/embed-code.js";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { frenchExcerpt, statesModule } from "./of-every-widget.js";

/** A state by its name in Storybook, of a widget. */
export interface Named<K extends ExcerptKind = ExcerptKind> {
  kind: K;
  name: string;
  state: State<K>;
}

/** What a host would paste for a state, in the language and with the data that the toolbar asks for. */
export function stateCode(named: Named, { language, data }: ToolbarChoice): string {
  const own = named.state.language;
  if (own) {
    const code = written(partsOf(named, data, own));
    return `<div lang="${own}" dir="${direction(own)}">${code}</div>`;
  }
  // English is the language of the page as it stands: nothing needs saying.
  return written(partsOf(named, data, language, language === "en" ? undefined : language));
}

/** @param lang what the element says of itself, where the page around it says something else */
function partsOf(
  { kind, name, state }: Named,
  data: ToolbarChoice["data"],
  language: string,
  lang?: string,
): EmbedParts {
  const excerpt = (data === "french" && inFrenchToo(kind, name)) || state.excerpt;
  const attributes = { lang, ...state.attributes };
  return {
    tag: TAGS[kind],
    attributes,
    words: wordsOf(kind, excerpt, { ...attributes, lang: language }, data),
    json: excerpt ? JSON.stringify(excerpt) : "",
  };
}

/** The record of the French dataset that shows a state, if there is one. */
export function inFrenchToo(kind: ExcerptKind, name: string): Excerpt | undefined {
  const id = statesModule(kind).inFrench[name];
  return id === undefined ? undefined : frenchExcerpt(kind, id);
}

/**
 * Whether French words are shown where French data is asked for: also by what is French anyhow, and by what
 * shows fallback HTML.
 */
export function speaksFrench({ kind, name, state: { excerpt, ends = "ready" } }: Named): boolean {
  return (
    ends !== "ready" || excerpt?.about.language === "fr" || statesModule(kind).inFrench[name] !== undefined
  );
}

/** A host has the words of a sound record at hand, also where the data is missing or broken. */
function wordsOf(
  kind: ExcerptKind,
  excerpt: Excerpt | undefined,
  attributes: EmbedParts["attributes"],
  data: ToolbarChoice["data"],
): string {
  try {
    if (excerpt) return embedParts(excerpt, attributes).words;
  } catch {
    // A broken record has no words.
  }
  return embedParts(defaultExcerpt(kind, data), attributes).words;
}
