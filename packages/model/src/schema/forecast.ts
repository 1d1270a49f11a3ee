import * as z from "zod";
import { atMost } from "./text-length.js";
import { envelope } from "./envelope.js";
import { condition, id, label, note, sentence, time } from "./primitives.js";
import { confidence, forecastSense, likelihoodScale, outcome } from "./assertion-vocabulary.js";

/** A range of probability on a named scale: our reading of the word, never the author's number. */
const likelihood = z.strictObject({
  scale: likelihoodScale.describe("Whose reading of the words it is"),
  low: z.number().min(0).max(1).describe("The lower bound, from 0 to 1"),
  high: z.number().min(0).max(1).describe("The upper bound, from 0 to 1"),
});

export const forecast = z.strictObject({
  ...envelope,
  label: label.describe("A few words for lists, hedged as the forecast is"),
  forecaster: id.optional().describe("Absent where the source names nobody for it"),
  proposition: sentence.describe("What is expected, as a statement without the estimative words"),
  term: z.string().trim().min(1).check(atMost(40)).describe("The estimative words, exactly as printed"),
  sense: forecastSense.describe("What the words say of how likely it is"),
  condition: condition.optional().describe("On what it hangs, where its sense is conditional"),
  horizon: time.optional().describe("By when, or when, it is expected"),
  likelihood: likelihood.optional().describe("Of an absolute forecast: our reading of the words, on a scale"),
  confidence: confidence.optional().describe("How sure the forecaster says to be of the forecast"),
  about: z.array(id).min(1).optional().describe("What it is about"),
  resolution: z
    .strictObject({
      outcome: outcome.describe("How it came"),
      when: time.describe("When that was known"),
      source: id.describe("The source that says so"),
      event: id.optional().describe("The event by which it came"),
      note: note.describe("How the outcome was judged"),
    })
    .optional()
    .describe("What became of it"),
});
