import { assertString, certaintyLabel, type Content, formatNumber, phraseTemplate } from "@redlines/element";
import {
  dateParts,
  fillParts,
  messageText,
  type PartValues,
  type PhrasePart,
  type ReadingStatus,
} from "@redlines/model";
import { html } from "lit/html.js";
import { type Gauge, type GaugeContext, placeOf, reachedPlace, timeOf } from "./gauge.js";

/** The parts of a sentence, in pieces: every second one has weight. */
export type Sentence = readonly (readonly PhrasePart[])[];

/**
 * The verdict, then what it rests on, and how high it stood before, where that was higher. Where nothing is
 * known or there was no line it says so: unknown is not zero.
 */
export function readingSentence(gauge: Gauge): Sentence {
  const values = readingValues(gauge);
  return readingMessage(gauge)
    .split("*")
    .map((piece) => fillParts(piece, values));
}

function readingValues(gauge: Gauge): PartValues {
  const { context, ladder, step } = gauge;
  const { since, until } = context.excerpt.record;
  const place = reachedPlace(gauge);
  const number = (value: number): PhrasePart[] => messageText(formatNumber(value, context.language));
  return {
    since: dateParts(since, context),
    until: until ? dateParts(until, context) : [],
    rung: number(place),
    rungs: number(ladder.rungs.length),
    line: number(placeOf(ladder.crossedAt, ladder)),
    certainty: messageText(certaintyLabel(step?.certainty ?? "unknown", context)),
    peak: number(step?.peak?.rung ?? place),
  };
}

/** Weight begins and ends with a star. Before the first step there was no line: its own day is a step. */
function readingMessage(gauge: Gauge): string {
  const { step } = gauge;
  const { messages } = gauge.context;
  const parts = [
    assertString(messages[verdictOf(gauge)]),
    step?.peak && messages.peak,
    step?.crossedBefore && messages.crossedBefore,
  ];
  return parts.filter(Boolean).join(" ");
}

type Verdict = ReadingStatus | "oneBelow" | "atLine";

function verdictOf({ ladder, step }: Gauge): Verdict {
  const status = step?.status ?? "no-line-yet";
  const above = (step?.rung ?? 0) - placeOf(ladder.crossedAt, ladder);
  if (status === "not-crossed" && above === -1) return "oneBelow";
  return status === "crossed" && above === 0 ? "atLine" : status;
}

export function sentenceTemplate(sentence: Sentence, context: GaugeContext): Content {
  return sentence.map((parts, index) => {
    const words = phraseTemplate(parts, context);
    return index % 2 === 1 ? html`<strong>${words}</strong>` : words;
  });
}

/** The same as it is spoken, with its date: who hears it has not seen that beside it. */
export function spokenText(sentence: Sentence, gauge: Gauge): string {
  const { context } = gauge;
  const parts = [
    ...dateParts(timeOf(gauge), context),
    ...messageText(context.messages.colon),
    ...sentence.flat(),
  ];
  return parts.map(({ text }) => text).join("");
}
