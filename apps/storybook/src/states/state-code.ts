import { direction } from "@redlines/element";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import type { State } from "@redlines/testing/state";
import type { Speaks } from "../scene/speaks.js";
import type { ToolbarChoice } from "../scene/toolbar-choice.js";
import { embedParts, type EmbedParts, TAGS, written } from "../snippet/embed-code.js";
import { defaultExcerpt } from "../records/default-excerpt.js";
import { translationOf } from "../records/excerpt-of.js";
import { frenchExcerpt, statesModule } from "./of-every-widget.js";

/** A state by its name in Storybook, of a widget. */
export interface Named<K extends ExcerptKind = ExcerptKind> {
  kind: K;
  name: string;
  state: State<K>;
}

/** What a host would paste for a state, in the language and with the data that the toolbar asks for. */
export function stateCode(named: Named, asked: ToolbarChoice): string {
  const { language } = asked;
  const own = named.state.language;
  if (own) {
    const code = written(partsOf(named, asked, own));
    return `<div lang="${own}" dir="${direction(own)}">${code}</div>`;
  }
  // English is the language of the page as it stands: nothing needs saying.
  return written(partsOf(named, asked, language, language === "en" ? undefined : language));
}

/** @param lang what the element says of itself, where the page around it says something else */
function partsOf(
  { kind, name, state }: Named,
  asked: ToolbarChoice,
  language: string,
  lang?: string,
): EmbedParts {
  const excerpt = excerptAsked({ kind, name, state }, asked);
  const attributes = { lang, ...state.attributes };
  return {
    tag: TAGS[kind],
    attributes,
    words: wordsOf(kind, excerpt, { ...attributes, lang: language }, asked),
    json: excerpt ? JSON.stringify(excerpt) : "",
  };
}

/** The record of the French dataset that shows a state, if there is one. */
export function inFrenchToo(kind: ExcerptKind, name: string): Excerpt | undefined {
  const id = statesModule(kind).inFrench[name];
  return id === undefined ? undefined : frenchExcerpt(kind, id);
}

/** The record that shows a state, of the dataset and in the language that are asked for where it can. */
function excerptAsked(
  { kind, name, state: { excerpt, ends = "ready", language: own } }: Named,
  { data, language }: Pick<ToolbarChoice, "data" | "language">,
): Excerpt | undefined {
  if (data === "french") return inFrenchToo(kind, name) ?? excerpt;
  // What is broken on purpose has no translation, nor what stands on a page of its own language.
  const isPlain = ends === "ready" && own === undefined;
  return (isPlain && excerpt && translationOf(excerpt, language)) || excerpt;
}

/**
 * Whether a state is shown by a record such as is asked for: also by what is in that language anyhow, or on a
 * page of its own language, and by what shows fallback HTML.
 */
export function stateSpeaks(named: Named): Speaks {
  const { ends = "ready", language: own } = named.state;
  return ({ data, language }) => {
    const wanted = data === "french" ? "fr" : (own ?? language);
    return ends !== "ready" || excerptAsked(named, { data, language })?.about.language === wanted;
  };
}

/** A host has the words of a sound record at hand, also where the data is missing or broken. */
function wordsOf(
  kind: ExcerptKind,
  excerpt: Excerpt | undefined,
  attributes: EmbedParts["attributes"],
  asked: ToolbarChoice,
): string {
  try {
    if (excerpt) return embedParts(excerpt, attributes).words;
  } catch {
    // A broken record has no words.
  }
  return embedParts(defaultExcerpt(kind, asked), attributes).words;
}
