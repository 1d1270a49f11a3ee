import * as z from "zod";
import { envelope } from "./envelope.js";
import { condition, id, label, note, sentence, time } from "./primitives.js";
import { confidence, forecastSense, likelihoodScale, outcome } from "./assertion-vocabulary.js";

/** A range of probability on a named scale: our reading of the word, never the author's number. */
const likelihood = z.strictObject({
  scale: likelihoodScale,
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const forecast = z.strictObject({
  ...envelope,
  label,
  forecaster: id.optional().meta({ description: "Absent where the source names nobody for it" }),
  proposition: sentence,
  term: z.string().trim().min(1).max(40).meta({ description: "The estimative words, exactly as printed" }),
  sense: forecastSense,
  condition: condition.optional(),
  horizon: time.optional(),
  likelihood: likelihood.optional(),
  confidence: confidence.optional(),
  about: z.array(id).min(1).optional(),
  resolution: z
    .strictObject({
      outcome: outcome,
      when: time,
      source: id,
      event: id.optional(),
      note,
    })
    .optional(),
});
