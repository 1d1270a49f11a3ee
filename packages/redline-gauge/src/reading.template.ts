import { certaintyLabel, type Content, formatNumber, phraseTemplate } from "@redlines/element";
import {
  datasetText,
  dateParts,
  fillParts,
  messageText,
  type PartValues,
  type PhrasePart,
} from "@redlines/model";
import { html } from "lit/html.js";
import { type Gauge, type GaugeContext, placeOf, reachedPlace, timeOf } from "./gauge.js";

/** The parts of a sentence, in pieces: every second one has weight. */
export type Sentence = readonly (readonly PhrasePart[])[];

/**
 * The reading in a sentence, and how high it stood before, where that was higher. Where nothing is known or
 * there was no line it says so: unknown is not zero.
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
    date: dateParts(timeOf(gauge), context),
    since: dateParts(since, context),
    until: until ? dateParts(until, context) : [],
    rung: number(place),
    rungs: number(ladder.rungs.length),
    label: datasetText(ladder.rungs[place - 1]?.label ?? "", context),
    line: number(placeOf(ladder.crossedAt, ladder)),
    certainty: messageText(certaintyLabel(step?.certainty ?? "unknown", context)),
    peak: number(step?.peak?.rung ?? place),
  };
}

/** Weight begins and ends with a star. Before the first step there was no line: its own day is a step. */
function readingMessage({ context: { messages }, step }: Gauge): string {
  const parts = [
    messages[step?.status ?? "no-line-yet"],
    step?.peak && messages.peak,
    step?.crossedBefore && messages.crossedBefore,
  ];
  return parts.filter(Boolean).join(" ");
}

export function sentenceTemplate(sentence: Sentence, context: GaugeContext): Content {
  return sentence.map((parts, index) => {
    const words = phraseTemplate(parts, context);
    return index % 2 === 1 ? html`<strong>${words}</strong>` : words;
  });
}

/** The same as it is spoken. */
export function spokenText(sentence: Sentence): string {
  return sentence
    .flat()
    .map(({ text }) => text)
    .join("");
}
