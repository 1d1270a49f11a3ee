import * as z from "zod";
import { envelope, unnamed } from "./envelope.js";
import {
  condition,
  currency,
  exactWords,
  id,
  label,
  language,
  LIMITS,
  note,
  sentence,
  text,
  time,
} from "./primitives.js";

export const participantRole = z.enum([
  "agent",
  "target",
  "recipient",
  "host",
  "party",
  "beneficiary",
  "victim",
  "instrument",
  "speaker",
  "mediator",
  "observer",
  "opponent",
]);

/** What took place, in neutral words; each has its root in PLOVER where there is one (event-kinds.ts). */
export const eventKind = z.enum([
  "strike",
  "attack",
  "war",
  "intervention",
  "annexation",
  "deployment",
  "construction",
  "sanction",
  "supply",
  "support",
  "withdrawal",
  "return",
  "restraint",
  "meeting",
  "talks",
  "agreement",
  "offer",
  "promise",
  "demand",
  "request",
  "refusal",
  "threat",
  "warning",
  "accusation",
  "statement",
  "publication",
  "leak",
  "vote",
  "election",
  "appointment",
  "resignation",
  "ruling",
  "protest",
  "walkout",
  "other",
]);

const participant = z.union([
  z.strictObject({ actor: id, role: participantRole }),
  z.strictObject({ unnamed, role: participantRole }),
]);

export const event = z.strictObject({
  ...envelope,
  label,
  description: sentence,
  kind: eventKind,
  modality: z.enum(["actual", "planned", "hypothetical", "negated"]),
  participants: z.array(participant).min(1).optional(),
  place: id.optional(),
  condition: condition.optional().meta({ description: "Of a threat, promise, offer or demand" }),
  figures: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "The numbers that were demanded, offered, agreed or counted" }),
  answers: z.array(id).min(1).optional().meta({ description: "The events to which it responds" }),
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
  form: z
    .enum(["statement", "label", "pull-quote"])
    .meta({ description: "A statement, a label that the speaker uses, or a short pull-quote of the author" }),
  speaker: id.optional().meta({ description: "Absent where the source does not name who said it" }),
  role: id.optional().meta({ description: "The speaker's role at the time: the id of one of its roles" }),
  audience: z.array(id).min(1).optional(),
  occasion: z.strictObject({ text: label, event: id.optional(), source: id.optional() }).optional(),
  text: z.string().trim().min(1).max(LIMITS.quote).meta({
    description:
      "The words as printed: […] for an elision, [word] for an editorial insertion, an empty line between paragraphs",
  }),
  lead: label.optional().meta({ description: "Our words before the quotation: “of Israel:”" }),
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
  claimant: id.optional().meta({ description: "Absent where nobody is named for it" }),
  about: z.array(id).min(1),
  compares: z
    .array(id)
    .length(2)
    .optional()
    .meta({ description: "Two actors whose standing to each other it describes" }),
});

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
  drawnBy: z.enum(["actor", "author", "editors"]).meta({
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
  expressed: z.enum(["explicit", "implied"]).optional().meta({ description: "How the actor drew it" }),
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

export const interest = z.strictObject({
  ...envelope,
  actor: id,
  topic: id,
  position: z.enum(["for", "against", "conditional", "mixed", "unknown"]).meta({
    description: "mixed: both at once, or divided; unknown: the source says that it is not known",
  }),
  degree: z.enum(["firm", "leaning"]).optional().meta({ description: "firm if left out" }),
  statement: sentence,
  condition: condition.optional(),
  figure: id.optional(),
});

export const relation = z.strictObject({
  ...envelope,
  kind: z.enum([
    "backs",
    "supplies",
    "opposes",
    "threatens",
    "allied",
    "cooperates",
    "personal-tie",
    "other",
  ]),
  from: id,
  to: id,
  mutual: z.boolean().default(false),
  about: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "What else it touches: a place, a third country" }),
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
  how: z.enum(["more", "less", "same", "times", "share"]),
  value: z.number().optional(),
});

const measured = {
  measure: label,
  statement: sentence,
  about: z.array(id).min(1),
  nature: z
    .enum([
      "count",
      "measured",
      "estimated",
      "reported",
      "agreed",
      "demanded",
      "offered",
      "promised",
      "polled",
      "voted",
    ])
    .meta({ description: "What kind of number it is" }),
  by: z
    .array(id)
    .min(1)
    .optional()
    .meta({ description: "Who counted, estimated, agreed, demanded …; absent where nobody is named" }),
  unit: label.optional(),
  currency: currency.optional(),
  scale: z.enum(["thousand", "million", "billion", "trillion"]).optional(),
  per: z.enum(["day", "week", "month", "year", "person"]).optional(),
  due: time.optional().meta({ description: "By when it is to be reached" }),
  period: time.optional().meta({ description: "The time that the number covers" }),
  comparison: comparison.optional(),
  margin: margin.optional(),
  sample: sample.optional(),
  printed: exactWords.optional().meta({ description: "The number exactly as printed" }),
};

const vote = z.strictObject({
  option: z.enum(["for", "against", "abstaining", "absent"]),
  value: z.int().min(0),
});

/** A number cannot be read without its bound: the bound decides which numbers there are. */
export const figure = z.discriminatedUnion("bound", [
  z.strictObject({
    ...envelope,
    ...measured,
    bound: z.enum(["exact", "at-least", "at-most", "about", "more-than", "less-than"]),
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
