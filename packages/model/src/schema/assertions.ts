import * as z from "zod";
import { atMost } from "./text-length.js";
import { envelope, unnamed } from "./envelope.js";
import { condition, drawn, id, label, language, LIMITS, sentence, text } from "./primitives.js";
import { ours } from "./translation.js";
import { eventKind, modality, participantRole } from "./event-vocabulary.js";
import {
  degree,
  expression,
  isTranslated,
  linkSign,
  loopKind,
  position,
  quoteForm,
  relationKind,
  versionKind,
} from "./assertion-vocabulary.js";

const did = participantRole.describe("What they did in it");

const participant = z.union([
  z.strictObject({ actor: id.describe("Who took part"), role: did }),
  z.strictObject({ unnamed: unnamed.describe("The same, where the source names nobody"), role: did }),
]);

export const event = z.strictObject({
  ...envelope,
  label: label.describe("What took place, in a few words for lists: hedged where the event is"),
  description: sentence.describe("The same in a sentence"),
  kind: eventKind.describe("What kind of event it is; other where none fits"),
  modality: modality.describe("Whether it took place, was planned, is thought of, or did not take place"),
  participants: z.array(participant).min(1).optional().describe("Who took part, and how"),
  place: id.optional().describe("Where it took place"),
  condition: condition.optional().describe("Of a threat, promise, offer or demand"),
  figures: z
    .array(id)
    .min(1)
    .optional()
    .describe("The numbers that were demanded, offered, agreed or counted"),
  answers: z.array(id).min(1).optional().describe("The events to which it responds"),
});

const translator = z.union([
  z.strictObject({ actor: id.describe("The translator, where the dataset has a record of them") }),
  z.strictObject({ name: label.describe("The translator's name") }),
]);

/** The same words in another language, as a source has them: what was said, or a translation of it. */
const version = z.strictObject({
  ...text.shape,
  kind: versionKind.describe("Whether these are the words as they were said, or a translation"),
  translator: translator.optional().describe("Who translated them"),
  source: id.describe("Where these words stand"),
});

export const quote = z.strictObject({
  ...envelope,
  form: quoteForm.describe("A statement, a label that the speaker uses, or a short pull-quote of the author"),
  speaker: id.optional().describe("Absent where the source does not name who said it"),
  role: id.optional().describe("The speaker's role at the time: the id of one of its roles"),
  audience: z.array(id).min(1).optional().describe("To whom it was said"),
  occasion: z
    .strictObject({
      text: label.describe("The occasion in our words: “Before her parliament”"),
      event: id.optional().describe("The event at which it was said"),
      source: id.optional().describe("The speech, interview or post in which it was said"),
    })
    .optional()
    .describe("On what occasion it was said"),
  text: z
    .string()
    .trim()
    .min(1)
    .check(atMost(LIMITS.quote))
    .describe(
      "The words as printed: […] for an elision, [word] for an editorial insertion, an empty line " +
        "between paragraphs",
    ),
  lead: label.optional().describe("Our words before the quotation: “of Israel:”"),
  language: language.describe("The language of these words"),
  translated: isTranslated.describe("Whether these words translate what was said"),
  translator: translator.optional().describe("Who translated these words; only where they are translated"),
  versions: z
    .array(version)
    .min(1)
    .optional()
    .describe("The same words in other languages, each with the source that has them"),
  ours: ours
    .extend({ hedge: label.optional().describe("The exact hedge in the words as they were quoted") })
    .optional()
    .describe("Our translation of the words; computed"),
});

export const claim = z.strictObject({
  ...envelope,
  label: label.describe("A few words for lists, hedged where the claim is"),
  proposition: sentence.describe("What is claimed, as a statement of its own"),
  claimant: id.optional().describe("Absent where nobody is named for it"),
  about: z.array(id).min(1).describe("What it is about"),
  compares: z.array(id).length(2).optional().describe("Two actors whose standing to each other it describes"),
});

export const interest = z.strictObject({
  ...envelope,
  actor: id.describe("Whose interest it is"),
  topic: id.describe("On what"),
  position: position.describe("Where the actor stands"),
  degree: degree.optional().describe("How firmly"),
  statement: sentence.describe("The interest in a sentence"),
  condition: condition.optional().describe("On what the position hangs, where it is conditional"),
  figure: id.optional().describe("The number that the actor wants or will not have"),
});

export const relation = z.strictObject({
  ...envelope,
  kind: relationKind.describe("How the one stands to the other"),
  from: id.describe("Who backs, supplies, opposes or threatens"),
  to: id.describe("Whom"),
  mutual: z.boolean().default(false).describe("Whether it holds the other way round too"),
  expressed: expression.optional().describe("Whether they say so themselves, or it shows in what they do"),
  about: z.array(id).min(1).optional().describe("What else it touches: a place, a third country"),
  statement: sentence.describe("The relation in a sentence"),
});

const node = z.strictObject({
  id: id.describe("A name for the node, within the record"),
  label: label.describe("What goes up and down: “Orders by Osk”"),
  short: drawn.optional().describe("The same in a word or two, as a drawing has it"),
  records: z.array(id).min(1).optional().describe("The records that show it"),
});
const link = z.strictObject({
  from: id.describe("The node that works"),
  to: id.describe("The node that it works on"),
  sign: linkSign.describe("Which way it works; in quotation marks, as YAML wants it"),
  verb: drawn
    .optional()
    .describe("What the one does to the other, as it stands on an arrow, no surer than it is: “could widen”"),
  why: sentence.describe("How the one works on the other"),
  records: z.array(id).min(1).optional().describe("The records that show it"),
});

const loop = z.strictObject({
  id: id.describe("A name for the loop, within the record"),
  label: label.describe("What to call it"),
  path: z.array(id).min(2).describe("Its nodes, in order; the last one leads to the first"),
  statement: sentence
    .optional()
    .describe("What going round it once means, in a sentence that is no surer than its links"),
  kind: loopKind.describe("Reinforcing where an even number of its links is negative, balancing otherwise"),
});

export const dynamics = z.strictObject({
  ...envelope,
  label: label.describe("A few words for lists"),
  nodes: z.array(node).min(2).describe("What works on each other"),
  links: z.array(link).min(2).describe("How they do"),
  loops: z.array(loop).min(1).describe("The ways that lead back to where they began"),
});
