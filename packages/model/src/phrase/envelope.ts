import type { Assertion } from "../collections.js";
import { voiceNames } from "../derive/names.js";
import type { Correction, Time } from "../types.js";
import type { PhraseContext } from "./context.js";
import { fillParts, type PhrasePart, plain, unstopped } from "./parts.js";
import { attributionParts, certaintyParts, datasetText, dateParts } from "./qualifiers.js";

/**
 * What every assertion carries: how sure, when, on whose word, and what was corrected, a detail each.
 * @param said whom the statement names already for having said it: where this is the only voice, it is not
 * named again
 */
export function envelopeDetails(
  record: Assertion,
  context: PhraseContext,
  said: readonly PhrasePart[] = [],
): PhrasePart[][] {
  const { certainty, time, history = [] } = record;
  return [
    certaintyParts(certainty, context.messages.hedged, context),
    ...(time ? [timePhrase(time, context)] : []),
    ...voicesPhrase(record, context, said),
    ...history.map((correction) => correctionPhrase(correction, context)),
  ];
}

/** When it was so; a date that the editors inferred says so. */
export function timePhrase(time: Time, context: PhraseContext): PhrasePart[] {
  const date = dateParts(time, context);
  return time.basis === "inferred" ? fillParts(context.messages.inferredDate, { date }) : date;
}

function voicesPhrase(
  { attribution }: Assertion,
  context: PhraseContext,
  said: readonly PhrasePart[],
): PhrasePart[][] {
  const { accordingTo, worded } = context.messages;
  const voices = attributionParts(voiceNames({ attribution }, context.dataset), context, worded);
  return plain(voices) === plain(said) ? [] : [fillParts(accordingTo, { voices })];
}

function correctionPhrase({ was, now, why, when }: Correction, context: PhraseContext): PhrasePart[] {
  const statement = (text: string): PhrasePart[] => datasetText(unstopped(text), context);
  return fillParts(context.messages.corrected, {
    when: dateParts({ edtf: when, text: when }, context),
    was: statement(was),
    now: statement(now),
    why: statement(why),
  });
}
