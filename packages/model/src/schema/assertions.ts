import * as z from "zod";
import { envelope } from "./envelope.js";
import { id, label, language, LIMITS, note, sentence, text, time } from "./primitives.js";

export const participantRole = z.enum([
  "agent",
  "target",
  "recipient",
  "host",
  "party",
  "beneficiary",
  "victim",
  "instrument",
]);

export const event = z.strictObject({
  ...envelope,
  time,
  label,
  description: sentence,
  kind: z.enum([
    "strike",
    "attack",
    "war",
    "intervention",
    "annexation",
    "statement",
    "agreement",
    "construction",
    "deployment",
    "supply",
    "support",
    "contact",
    "restraint",
    "change",
  ]),
  modality: z.enum(["actual", "planned", "hypothetical", "negated"]),
  participants: z.array(z.strictObject({ actor: id, role: participantRole })).min(1),
  place: id.optional(),
});

const translator = z.union([z.strictObject({ actor: id }), z.strictObject({ name: label })]);

/** The same words in another language, as a source has them: what was said, or a translation of it. */
const version = z.strictObject({
  ...text.shape,
  kind: z.enum(["original", "translation"]),
  translator: translator.optional(),
  source: id.meta({ description: "Where these words stand" }),
});

export const quote = z.strictObject({
  ...envelope,
  time,
  form: z
    .enum(["statement", "label", "pull-quote"])
    .meta({ description: "A statement, a label that the speaker uses, or a short pull-quote of the author" }),
  speaker: id,
  role: id.optional().meta({ description: "The speaker's role at the time: the id of one of its roles" }),
  audience: z.array(id).min(1).optional(),
  occasion: z.strictObject({ text: label, event: id.optional(), source: id.optional() }).optional(),
  text: z
    .string()
    .trim()
    .min(1)
    .max(LIMITS.quote)
    .meta({ description: "The words as printed: […] for an elision, [word] for an editorial insertion" }),
  language: language.meta({ description: "The language of these words" }),
  translated: z
    .enum(["yes", "no", "unknown"])
    .meta({ description: "Whether these words translate what was said" }),
  translator: translator
    .optional()
    .meta({ description: "Who translated these words; only where they are translated" }),
  versions: z
    .array(version)
    .min(1)
    .optional()
    .meta({ description: "The same words in other languages, each with the source that has them" }),
});

export const claim = z.strictObject({
  ...envelope,
  label,
  proposition: sentence,
  claimant: id,
  about: z.array(id).min(1),
});

const rung = z.strictObject({ id, label, description: sentence.optional() });
const signal = z.strictObject({ record: id, rung: id, why: note });
const expectation = z.strictObject({ forecast: id, rung: id.optional(), why: note });

export const redline = z.strictObject({
  ...envelope,
  label,
  by: id,
  against: z.array(id).min(1),
  audiences: z
    .array(z.strictObject({ actor: id, why: sentence }))
    .min(1)
    .optional(),
  prohibits: sentence,
  reasons: z.array(sentence).min(1).optional(),
  domesticSupport: sentence.optional(),
  expressed: z.enum(["explicit", "implied", "inferred"]),
  declaredBy: z.array(id).min(1).optional().meta({ description: "The quotes that declare it" }),
  ladder: z.strictObject({
    rungs: z.array(rung).min(2).max(12),
    crossedAt: id.meta({ description: "The rung at which the line is crossed" }),
    coding: note.meta({ description: "Why the editors drew these rungs: they are ours, not the article's" }),
  }),
  signals: z.array(signal).min(1),
  expectations: z.array(expectation).min(1).optional(),
  enforcedBy: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "Events by which the one who drew the line acted on it" }),
});

export const interest = z.strictObject({
  ...envelope,
  time,
  actor: id,
  topic: id,
  position: z.enum(["for", "against", "conditional"]),
  statement: sentence,
  condition: sentence.optional(),
});

export const relation = z.strictObject({
  ...envelope,
  time,
  kind: z.enum(["backs", "arms", "opposes", "allied", "cooperates", "personal-tie"]),
  from: id,
  to: id,
  mutual: z.boolean(),
  statement: sentence,
});

const node = z.strictObject({ id, label, records: z.array(id).min(1).optional() });
const link = z.strictObject({
  from: id,
  to: id,
  sign: z.enum(["+", "-"]),
  why: sentence,
  records: z.array(id).min(1).optional(),
});

export const dynamics = z.strictObject({
  ...envelope,
  label,
  nodes: z.array(node).min(2),
  links: z.array(link).min(2),
  loops: z
    .array(
      z.strictObject({ id, label, path: z.array(id).min(2), kind: z.enum(["reinforcing", "balancing"]) }),
    )
    .min(1),
});

/** A range of probability on a named scale: our reading of the word, never the author's number. */
const likelihood = z.strictObject({
  scale: z.enum(["icd-203", "phia", "kent-1964"]),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
});

export const forecast = z.strictObject({
  ...envelope,
  label,
  forecaster: id,
  proposition: sentence,
  term: z.string().trim().min(1).max(40).meta({ description: "The estimative words, exactly as printed" }),
  sense: z.enum(["absolute", "ranking", "conditional", "bare-modal"]),
  condition: sentence.optional(),
  horizon: time.optional(),
  likelihood: likelihood.optional(),
  confidence: z.enum(["low", "moderate", "high"]).optional(),
  about: z.array(id).min(1).optional(),
  resolution: z
    .strictObject({
      outcome: z.enum(["happened", "did-not-happen", "undecidable"]),
      when: time,
      source: id,
      note,
    })
    .optional(),
});

const measured = {
  measure: label,
  unit: label,
  estimateOf: id,
  about: z.array(id).min(1),
  statement: sentence,
};

/** A number cannot be read without its bound: the bound decides which numbers there are. */
export const figure = z.discriminatedUnion("bound", [
  z.strictObject({
    ...envelope,
    ...measured,
    bound: z.enum(["exact", "at-least", "at-most", "about", "more-than"]),
    value: z.number(),
  }),
  z.strictObject({ ...envelope, ...measured, bound: z.literal("range"), low: z.number(), high: z.number() }),
]);
