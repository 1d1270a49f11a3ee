import { amountPhrase, SCALES } from "../../phrase/amount.js";
import { messagesFor } from "../../phrase/context.js";
import { plain } from "../../phrase/parts.js";
import type { Figure } from "../../types.js";
import { type JsonLdValue, node } from "./node.js";

/**
 * The number of a figure. A bound goes out as `minValue` or `maxValue`, never as a bare `value`:
 * only an exact number has one. “About” has neither; its words say it. “More than” has a
 * `minValue` that it excludes, which schema.org cannot say: its words say it. A vote is a number for each
 * side.
 */
export function amountNode(figure: Figure, language: string): JsonLdValue {
  if (figure.bound === "tally")
    return figure.counts.map(({ option, value }) =>
      node("QuantitativeValue", undefined, { name: option, value, unitText: figure.unit }),
    );
  const words = plain(amountPhrase(figure, { ...messagesFor(language), dataLanguage: language }));
  const { currency, unit } = figure;
  const terms = { name: words, ...limits(figure) };
  return currency === undefined
    ? node("QuantitativeValue", undefined, { ...terms, unitText: unit })
    : node("MonetaryAmount", undefined, { ...terms, currency });
}

type Counted = Exclude<Figure, { bound: "tally" }>;

/** Numbers as they are, not as they are printed: 300 billion is 300,000,000,000. */
function limits(figure: Counted): Readonly<Record<string, number>> {
  const whole = (value: number): number => value * (figure.scale ? SCALES[figure.scale] : 1);
  if (figure.bound === "range") return { minValue: whole(figure.low), maxValue: whole(figure.high) };
  const term = TERM[figure.bound];
  return term === undefined ? {} : { [term]: whole(figure.value) };
}

const TERM: Readonly<Record<Exclude<Counted["bound"], "range">, string | undefined>> = {
  exact: "value",
  "at-least": "minValue",
  "more-than": "minValue",
  "at-most": "maxValue",
  "less-than": "maxValue",
  about: undefined,
};
