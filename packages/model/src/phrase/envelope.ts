import type { Assertion } from "../collections.js";
import { voiceNames } from "../derive/names.js";
import type { Correction, Time } from "../types.js";
import type { PhraseContext } from "./context.js";
import { fillParts, type PhrasePart, unstopped } from "./parts.js";
import { attributionParts, certaintyParts, datasetText, dateParts } from "./qualifiers.js";

/** What every assertion carries: how sure, when, on whose word, and what was corrected, a detail each. */
export function envelopeDetails(record: Assertion, context: PhraseContext): PhrasePart[][] {
  const { certainty, time, history = [] } = record;
  return [
    certaintyParts(certainty, context.messages.hedged, context),
    ...(time ? [timePhrase(time, context)] : []),
    voicesPhrase(record, context),
    ...history.map((correction) => correctionPhrase(correction, context)),
  ];
}

/** When it was so; a date that the editors inferred says so. */
export function timePhrase(time: Time, context: PhraseContext): PhrasePart[] {
  const date = dateParts(time, context);
  return time.basis === "inferred" ? fillParts(context.messages.inferredDate, { date }) : date;
}

function voicesPhrase({ attribution }: Assertion, context: PhraseContext): PhrasePart[] {
  const voices = voiceNames({ attribution }, context.dataset);
  const { accordingTo, worded } = context.messages;
  return fillParts(accordingTo, { voices: attributionParts(voices, context, worded) });
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
