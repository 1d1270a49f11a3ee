import type { RenderContext } from "@redlines/element";
import { type Excerpt, primaryTag, type Version } from "@redlines/model";
import type { QuoteBlockMessages } from "./messages/en.js";

/** All that the content of a quote block depends on. */
export interface QuoteContext extends RenderContext<QuoteBlockMessages, "quote"> {
  /** The language whose words alone are wanted. */
  readonly version?: string | undefined;
  /** Copies the words; a live page alone can. */
  readonly copy?: (event: Event) => void;
  /** What came of the last copy, in words. */
  readonly copyOutcome?: string | undefined;
}

/** The words in one language, and whose they are. */
export type ShownVersion = Pick<Version, "lang" | "text" | "dir" | "translator"> & {
  readonly kind: "original" | "translation" | "mayBeTranslated" | "ours" | "oursByMachine";
  readonly source?: string;
  /** The exact hedge in these words, in their language. */
  readonly hedge?: string | undefined;
};

type Wanted = Pick<QuoteContext, "excerpt" | "language" | "version">;

/**
 * The words in the language that is wanted; where it is not there, all there are, the reader's language
 * first. Our own translation never stands without the words that it translates.
 */
export function shownVersions({ excerpt, language, version }: Wanted): ShownVersion[] {
  const sourced = allVersions(excerpt.record);
  const wanted = sourced.filter(({ lang }) => lang === version);
  if (wanted.length > 0) return wanted;
  const own = sourced.filter((one) => isInLanguage(one, language));
  const others = sourced.filter((one) => !own.includes(one));
  return [...own, ...(own.length > 0 ? [] : ownTranslation(excerpt.record)), ...others];
}

/** What whoever translated the dataset made of the words that are quoted. */
function ownTranslation({ ours, certainty }: Excerpt<"quote">["record"]): ShownVersion[] {
  if (!ours) return [];
  const { lang, text, status } = ours;
  return [{ lang, text, hedge: certainty.hedge, kind: status === "machine" ? "oursByMachine" : "ours" }];
}

export function isOurs({ kind }: ShownVersion): boolean {
  return kind === "ours" || kind === "oursByMachine";
}

/** Which words are in sight, and which are folded. */
export interface Arranged {
  /** Stands first, and large. */
  readonly first: ShownVersion;
  /** Stands beside it: of several others the original. */
  readonly beside?: ShownVersion | undefined;
  readonly folded: readonly ShownVersion[];
}

/**
 * Puts two versions in sight, beside our own translation the words that it translates; what another
 * translator made of the same words is for those who check.
 */
export function arranged([first, ...others]: readonly ShownVersion[]): Arranged {
  if (!first) throw new TypeError("A quotation without words");
  const original = isOurs(first) ? undefined : others.find(({ kind }) => kind === "original");
  const beside = original ?? others[0];
  return { first, beside, folded: others.filter((one) => one !== beside) };
}

/** The printed words, and those in other languages. */
function allVersions(record: Excerpt<"quote">["record"]): ShownVersion[] {
  const { text, language: lang, translated, versions = [], ours, certainty, ...printed } = record;
  const hedge = ours ? ours.hedge : certainty.hedge;
  return [
    { ...printed, lang, text, hedge, kind: kindOfPrinted(translated) },
    ...versions.map((version) => ({ ...version, hedge: certainty.hedge })),
  ];
}

/** What the printed words are, by whether they are translated. */
function kindOfPrinted(translated: Excerpt<"quote">["record"]["translated"]): ShownVersion["kind"] {
  if (translated === "no") return "original";
  return translated === "yes" ? "translation" : "mayBeTranslated";
}

export function isInLanguage({ lang }: ShownVersion, language: string): boolean {
  return primaryTag(lang) === language;
}
