import { certaintyLabel, type Content, formatNumber, phraseTemplate } from "@redlines/element";
import { datasetText, dateParts, fillParts, messageText, type PhrasePart } from "@redlines/model";
import { html } from "lit/html.js";
import { type Gauge, type GaugeContext, placeOf, reachedPlace, timeOf } from "./gauge.js";

/** The parts of a sentence, in pieces: every second one has weight. */
export type Sentence = readonly (readonly PhrasePart[])[];

/** The reading in one sentence. Where nothing is known it says so: unknown is not zero. */
export function readingSentence(gauge: Gauge): Sentence {
  const { context, ladder, step } = gauge;
  const place = reachedPlace(gauge);
  const number = (value: number): PhrasePart[] => messageText(formatNumber(value, context.language));
  const values = {
    date: dateParts(timeOf(gauge), context),
    rung: number(place),
    rungs: number(ladder.rungs.length),
    label: datasetText(ladder.rungs[place - 1]?.label ?? "", context),
    line: number(placeOf(ladder.crossedAt, ladder)),
    certainty: messageText(certaintyLabel(step?.certainty ?? "unknown", context)),
  };
  const message = readingMessage(gauge);
  return message.split("*").map((piece) => fillParts(piece, values));
}

/** Weight begins and ends with a star. */
function readingMessage({ context: { messages }, step }: Gauge): string {
  if (!step) return messages.noReading;
  return step.crossed ? messages.crossed : messages.below;
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
