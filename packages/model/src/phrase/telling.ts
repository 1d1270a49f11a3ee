import { voiceNames } from "../derive/names.js";
import { whoseWord } from "../derive/whose-word.js";
import type { Telling } from "../messages/types.js";
import type { Voice } from "../types.js";
import { actorParts, type PhraseContext } from "./context.js";
import type { PhrasePart } from "./parts.js";
import { whoParts } from "./qualifiers.js";

/** Whose word a record is, and whether they said it or are told to hold it. */
export interface Told {
  telling: Telling;
  /** Empty where nobody is named for it. */
  who: PhrasePart[];
}

/** Whom a statement names for having said it; empty where somebody else tells of it, or nobody is named. */
export function sayer({ telling, who }: Told): PhrasePart[] {
  return telling === "says" ? who : [];
}

/**
 * Whose word it is: the innermost voice that says or holds it. The actor that the record names for it, such
 * as the paper of a source, stands for that voice.
 */
export function toldBy(
  record: { readonly attribution: readonly Voice[] },
  named: string | undefined,
  context: PhraseContext,
): Told {
  const voice = whoseWord(record);
  const innermost = voice && voiceNames(record, context.dataset)[record.attribution.indexOf(voice)];
  const telling = innermost?.role === "holds" ? "holds" : "says";
  if (named !== undefined) return { telling, who: actorParts(named, context) };
  return innermost ? { telling, who: whoParts(innermost, context) } : { telling: "nobody", who: [] };
}
