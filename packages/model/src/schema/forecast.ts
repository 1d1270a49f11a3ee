import * as z from "zod";
import { envelope } from "./envelope.js";
import { condition, id, label, note, sentence, time } from "./primitives.js";

/** A range of probability on a named scale: our reading of the word, never the author's number. */
const likelihood = z.strictObject({
  scale: z.enum(["icd-203", "phia", "kent-1964"]),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const forecast = z.strictObject({
  ...envelope,
  label,
  forecaster: id.optional().meta({ description: "Absent where the source names nobody for it" }),
  proposition: sentence,
  term: z.string().trim().min(1).max(40).meta({ description: "The estimative words, exactly as printed" }),
  sense: z.enum(["absolute", "ranking", "conditional", "bare-modal"]),
  condition: condition.optional(),
  horizon: time.optional(),
  likelihood: likelihood.optional(),
  confidence: z.enum(["low", "moderate", "high"]).optional(),
  about: z.array(id).min(1).optional(),
  resolution: z
    .strictObject({
      outcome: z.enum(["happened", "partly", "did-not-happen", "undecidable"]),
      when: time,
      source: id,
      event: id.optional(),
      note,
    })
    .optional(),
});
