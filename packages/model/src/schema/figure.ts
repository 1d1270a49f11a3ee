import * as z from "zod";
import { envelope } from "./envelope.js";
import { currency, exactWords, id, label, sentence, time } from "./primitives.js";
import { bound, comparisonKind, figureNature, rate, scale, voteOption } from "./assertion-vocabulary.js";

const margin = z.strictObject({
  points: z.number().positive().describe("In percentage points, to either side"),
  level: z.number().min(0).max(1).optional().describe("Of confidence: 0.95"),
});

/** What a poll must disclose to be read (AAPOR). */
const sample = z.strictObject({
  size: z.int().positive().describe("How many were asked"),
  population: label.optional().describe("Of whom they are a sample: “adults in Averland”"),
  method: label.optional().describe("How they were asked: “by telephone”"),
  fieldwork: time.optional().describe("When they were asked"),
  by: id.optional().describe("Who asked them"),
});

const comparison = z.strictObject({
  figure: id.describe("The other number"),
  how: comparisonKind.describe("How the two stand to each other"),
  value: z.number().optional().describe("By how much; left out where the source does not say"),
});

const measured = {
  measure: label.describe("What the number is of, in a few words for lists"),
  statement: sentence.describe("The number in a sentence"),
  about: z.array(id).min(1).describe("What it is about"),
  nature: figureNature.describe("What kind of number it is"),
  by: z
    .array(id)
    .min(1)
    .optional()
    .describe("Who counted, estimated, agreed, demanded …; absent where nobody is named"),
  unit: label.optional().describe("What is counted or measured, in the singular: metre, person"),
  currency: currency.optional().describe("The currency of a sum: an ISO 4217 code such as USD"),
  scale: scale.optional().describe("What the number is to be multiplied by: 300 and billion"),
  per: rate.optional().describe("For each of what: “a year”"),
  due: time.optional().describe("By when it is to be reached"),
  period: time.optional().describe("The time that the number covers"),
  comparison: comparison.optional().describe("How it stands to another number of the source"),
  margin: margin.optional().describe("How far off a poll may be"),
  sample: sample.optional().describe("Of a poll: who was asked, when and how"),
  printed: exactWords.optional().describe("The number exactly as printed"),
};

const vote = z.strictObject({
  option: voteOption.describe("How they voted"),
  value: z.int().min(0).describe("How many did"),
});

/** A number cannot be read without its bound: the bound decides which numbers there are. */
export const figure = z.discriminatedUnion("bound", [
  z.strictObject({
    ...envelope,
    ...measured,
    bound: bound.describe("Whether it is the number itself, a limit, or roughly the number"),
    value: z.number().describe("As printed: 300, with scale: billion"),
  }),
  z.strictObject({
    ...envelope,
    ...measured,
    bound: z.literal("range").describe("Between two numbers, both as printed"),
    low: z.number().describe("The lower one"),
    high: z.number().describe("The higher one"),
  }),
  z.strictObject({
    ...envelope,
    ...measured,
    bound: z.literal("tally").describe("The outcome of a vote"),
    counts: z.array(vote).min(1).describe("The votes, side by side"),
  }),
]);
