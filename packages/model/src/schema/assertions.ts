import * as z from "zod";
import { envelope, unnamed } from "./envelope.js";
import { condition, id, label, language, LIMITS, sentence, text } from "./primitives.js";
import { eventKind, modality, participantRole } from "./event-vocabulary.js";
import {
  degree,
  isTranslated,
  linkSign,
  loopKind,
  position,
  quoteForm,
  relationKind,
  versionKind,
} from "./assertion-vocabulary.js";

const participant = z.union([
  z.strictObject({ actor: id, role: participantRole }),
  z.strictObject({ unnamed, role: participantRole }),
]);

export const event = z.strictObject({
  ...envelope,
  label,
  description: sentence,
  kind: eventKind,
  modality: modality,
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
  kind: versionKind,
  translator: translator.optional(),
  source: id.meta({ description: "Where these words stand" }),
});

export const quote = z.strictObject({
  ...envelope,
  form: quoteForm.meta({
    description: "A statement, a label that the speaker uses, or a short pull-quote of the author",
  }),
  speaker: id.optional().meta({ description: "Absent where the source does not name who said it" }),
  role: id.optional().meta({ description: "The speaker's role at the time: the id of one of its roles" }),
  audience: z.array(id).min(1).optional(),
  occasion: z.strictObject({ text: label, event: id.optional(), source: id.optional() }).optional(),
  text: z
    .string()
    .trim()
    .min(1)
    .max(LIMITS.quote)
    .meta({
      description:
        "The words as printed: […] for an elision, [word] for an editorial insertion, an empty line " +
        "between paragraphs",
    }),
  lead: label.optional().meta({ description: "Our words before the quotation: “of Israel:”" }),
  language: language.meta({ description: "The language of these words" }),
  translated: isTranslated.meta({ description: "Whether these words translate what was said" }),
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

export const interest = z.strictObject({
  ...envelope,
  actor: id,
  topic: id,
  position,
  degree: degree.optional(),
  statement: sentence,
  condition: condition.optional(),
  figure: id.optional(),
});

export const relation = z.strictObject({
  ...envelope,
  kind: relationKind,
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
  sign: linkSign,
  why: sentence,
  records: z.array(id).min(1).optional(),
});

export const dynamics = z.strictObject({
  ...envelope,
  label,
  nodes: z.array(node).min(2),
  links: z.array(link).min(2),
  loops: z.array(z.strictObject({ id, label, path: z.array(id).min(2), kind: loopKind })).min(1),
});
