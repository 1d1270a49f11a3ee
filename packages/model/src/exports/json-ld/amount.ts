import { amountParts, unscaled } from "../../phrase/amount.js";
import { messagesFor } from "../../phrase/context.js";
import { plain } from "../../phrase/parts.js";
import { find } from "../../references.js";
import type { Figure } from "../../types.js";
import { isoDate } from "./dates.js";
import { type JsonLdNode, node, refs, type Terms } from "./node.js";

/**
 * The number of a figure. A bound goes out as `minValue` or `maxValue`, never as a bare `value`:
 * only an exact number has one. “About” has neither; its words say it. “More than” has a
 * `minValue` that it excludes, which schema.org cannot say: its words say it. A vote is a number for each
 * side, and a poll an Observation, with whom it asked.
 */
export function amountNodes(figure: Figure, language: string): JsonLdNode[] {
  if (figure.bound === "tally")
    return figure.counts.map(({ option, value }) =>
      node("QuantitativeValue", undefined, { name: option, value, unitText: figure.unit }),
    );
  const words = plain(amountParts(figure, { ...messagesFor(language), dataLanguage: language }));
  const terms = { name: words, ...limits(figure) };
  if (figure.currency !== undefined)
    return [node("MonetaryAmount", undefined, { ...terms, currency: figure.currency })];
  const measured = { ...terms, ...unitTerms(figure.unit) };
  const isPoll = figure.margin !== undefined || figure.sample !== undefined;
  return [
    isPoll
      ? node("Observation", undefined, { ...measured, ...pollTerms(figure) })
      : node("QuantitativeValue", undefined, measured),
  ];
}

/** What a poll measured, of whom, how, when, and how far it may be off. */
function pollTerms({ measure, about, margin, sample }: Counted): Terms {
  const { population, method, fieldwork } = sample ?? {};
  return {
    variableMeasured: measure,
    observationAbout: refs(about),
    measurementTechnique: [method, population, sample && `n = ${sample.size}`].filter(isKnown),
    observationDate: fieldwork && isoDate(fieldwork),
    marginOfError:
      margin && node("QuantitativeValue", undefined, { value: margin.points, unitText: "percentage points" }),
  };
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined;
}

/** UN/CEFACT common codes, by the words for them in the languages that we write. */
const UNIT_CODES: Readonly<Record<string, string>> = {
  metre: "MTR",
  mètre: "MTR",
  kilometre: "KMT",
  kilomètre: "KMT",
  tonne: "TNE",
  hectare: "HAR",
};

function unitTerms(unit: string | undefined): Terms {
  return { unitText: unit, unitCode: unit && find(UNIT_CODES, unit.toLowerCase().replace(/s$/, "")) };
}

type Counted = Exclude<Figure, { bound: "tally" }>;

/** Numbers as they are, not as they are printed: 300 billion is 300,000,000,000. */
function limits(figure: Counted): Readonly<Record<string, number>> {
  const whole = (value: number): number => unscaled(value, figure);
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
