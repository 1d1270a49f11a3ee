import * as z from "zod";
import { envelope } from "./envelope.js";
import { currency, exactWords, id, label, sentence, time } from "./primitives.js";
import { bound, comparisonKind, figureNature, rate, scale, voteOption } from "./assertion-vocabulary.js";

const margin = z.strictObject({
  points: z.number().positive(),
  level: z.number().min(0).max(1).optional().meta({ description: "Of confidence: 0.95" }),
});

/** What a poll must disclose to be read (AAPOR). */
const sample = z.strictObject({
  size: z.int().positive(),
  population: label.optional(),
  method: label.optional(),
  fieldwork: time.optional(),
  by: id.optional(),
});

const comparison = z.strictObject({
  figure: id,
  how: comparisonKind,
  value: z.number().optional(),
});

const measured = {
  measure: label,
  statement: sentence,
  about: z.array(id).min(1),
  nature: figureNature.meta({ description: "What kind of number it is" }),
  by: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "Who counted, estimated, agreed, demanded …; absent where nobody is named" }),
  unit: label.optional(),
  currency: currency.optional(),
  scale: scale.optional(),
  per: rate.optional(),
  due: time.optional().meta({ description: "By when it is to be reached" }),
  period: time.optional().meta({ description: "The time that the number covers" }),
  comparison: comparison.optional(),
  margin: margin.optional(),
  sample: sample.optional(),
  printed: exactWords.optional().meta({ description: "The number exactly as printed" }),
};

const vote = z.strictObject({
  option: voteOption,
  value: z.int().min(0),
});

/** A number cannot be read without its bound: the bound decides which numbers there are. */
export const figure = z.discriminatedUnion("bound", [
  z.strictObject({
    ...envelope,
    ...measured,
    bound: bound,
    value: z.number().meta({ description: "As printed: 300, with scale: billion" }),
  }),
  z.strictObject({ ...envelope, ...measured, bound: z.literal("range"), low: z.number(), high: z.number() }),
  z.strictObject({
    ...envelope,
    ...measured,
    bound: z.literal("tally"),
    counts: z.array(vote).min(1).meta({ description: "The votes, side by side" }),
  }),
]);
