import type { Assertion } from "../collections.js";
import type { Certainty, Correction, Time } from "../types.js";
import { fill, frame, joined, type PhrasePart, unstopped } from "./parts.js";
import { dateParts, type PhraseSetting, said, voiceName } from "./setting.js";

/** What every assertion carries, as details of its sentence: how sure, when, on whose word, and what was corrected. */
export function envelopeDetails(record: Assertion, setting: PhraseSetting): PhrasePart[][] {
  return [
    certaintyPhrase(record.certainty, setting),
    ...(record.time ? [timePhrase(record.time, setting)] : []),
    voicesPhrase(record, setting),
    ...(record.history ?? []).map((correction) => correctionPhrase(correction, setting)),
  ];
}

function certaintyPhrase({ status, hedge }: Certainty, setting: PhraseSetting): PhrasePart[] {
  const word = frame(setting.words.status[status]);
  return hedge === undefined
    ? word
    : fill(setting.words.hedged, { status: word, hedge: said(hedge, setting) });
}

/** When it was so; a date that the editors inferred says so. */
export function timePhrase(time: Time, setting: PhraseSetting): PhrasePart[] {
  const date = dateParts(time, setting);
  return time.basis === "inferred" ? fill(setting.words.inferredDate, { date }) : date;
}

function voicesPhrase({ attribution }: Assertion, setting: PhraseSetting): PhrasePart[] {
  const voices = attribution.map((voice) => voiceName(voice, setting));
  return fill(setting.words.accordingTo, { voices: joined(voices, setting.words.citing) });
}

function correctionPhrase({ was, now, why, when }: Correction, setting: PhraseSetting): PhrasePart[] {
  const [before, after, reason] = [was, now, why].map((text) => said(unstopped(text), setting)) as [
    PhrasePart[],
    PhrasePart[],
    PhrasePart[],
  ];
  return fill(setting.words.corrected, {
    when: dateParts({ edtf: when, text: when }, setting),
    was: before,
    now: after,
    why: reason,
  });
}
