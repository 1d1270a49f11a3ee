import * as z from "zod";
import { envelope } from "./envelope.js";
import { id, label, note, sentence, time } from "./primitives.js";
import { drawnBy, expression } from "./assertion-vocabulary.js";

const rung = z.strictObject({ id, label, description: sentence.optional() });
const signal = z.strictObject({
  record: id,
  rung: id,
  why: note,
  predates: z.boolean().optional().meta({
    description: "Older than the line, its beginning not dated: it counts from the line's first day",
  }),
  endedBy: z.strictObject({ record: id, why: note }).optional(),
});
const expectation = z.strictObject({ forecast: id, rung: id.optional(), why: note });
const reason = z.union([sentence, z.strictObject({ text: sentence, records: z.array(id).min(1) })]);

export const redline = z.strictObject({
  ...envelope,
  label,
  drawnBy: drawnBy.meta({
    description:
      "Who says that there is a line: the actor whose limit it is, the article's author, or the editors",
  }),
  by: id.meta({ description: "Whose limit it is, or would be" }),
  against: z.array(id).min(1),
  audiences: z
    .array(z.strictObject({ actor: id, why: sentence }))
    .min(1)
    .optional(),
  prohibits: sentence.optional(),
  demands: sentence.optional(),
  figure: id.optional().meta({ description: "The number that is demanded, or the limit" }),
  reasons: z.array(reason).min(1).optional(),
  domesticSupport: sentence.optional(),
  expressed: expression.optional().meta({ description: "How the actor drew it" }),
  declaredBy: z.array(id).min(1).optional().meta({ description: "The quotes that declare it" }),
  since: time.meta({ description: "From when it exists" }),
  until: time.optional().meta({ description: "When it was withdrawn" }),
  ladder: z.strictObject({
    rungs: z.array(rung).min(2).max(12),
    crossedAt: id.meta({ description: "The rung at which the line is crossed" }),
    coding: note.meta({ description: "Why the editors drew these rungs: they are ours, not the article's" }),
  }),
  signals: z.array(signal).min(1),
  threats: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "Events: what the one who drew it says will follow" }),
  expectations: z.array(expectation).min(1).optional(),
  enforcedBy: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "Events by which the one who drew the line acted on it" }),
});
