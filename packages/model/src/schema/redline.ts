import * as z from "zod";
import { envelope } from "./envelope.js";
import { id, label, note, sentence, time } from "./primitives.js";
import { drawnBy, expression } from "./assertion-vocabulary.js";

const rung = z.strictObject({
  id: id.describe("A name for the rung, within the record"),
  label: label.describe("What is so when it is reached"),
  description: sentence.optional().describe("The same in a sentence"),
});
const signal = z.strictObject({
  record: id.describe("An event, claim, relation or mechanism"),
  rung: id.describe("The rung that it shows to be reached"),
  why: note.describe("Why it shows that"),
  predates: z
    .boolean()
    .optional()
    .describe("Older than the line, its beginning not dated: it counts from the line's first day"),
  endedBy: z
    .strictObject({
      record: id.describe("What ended it"),
      why: note.describe("Why it ended it"),
    })
    .optional()
    .describe("What ended it, so that it counts no longer"),
});
const expectation = z.strictObject({
  forecast: id.describe("What is expected"),
  rung: id.optional().describe("The rung that would be reached"),
  why: note.describe("What it has to do with the line"),
});
const reason = z.union([
  sentence,
  z.strictObject({
    text: sentence.describe("The reason"),
    records: z.array(id).min(1).describe("The records that it rests on"),
  }),
]);
const audience = z.strictObject({
  actor: id.describe("Who is to hear it"),
  why: sentence.describe("Why"),
});

const ladder = z.strictObject({
  rungs: z.array(rung).min(2).max(12).describe("The steps, from the first to the last"),
  crossedAt: id.describe("The rung at which the line is crossed"),
  coding: note.describe("Why the editors drew these rungs: they are ours, not the article's"),
});

export const redline = z.strictObject({
  ...envelope,
  label: label.describe("A few words for lists"),
  drawnBy: drawnBy.describe(
    "Who says that there is a line: the actor whose limit it is, the article's author, or the editors",
  ),
  by: id.describe("Whose limit it is, or would be"),
  against: z.array(id).min(1).describe("To whom it is drawn"),
  audiences: z.array(audience).min(1).optional().describe("Who else is to hear it"),
  prohibits: sentence.optional().describe("What must not be; this, or what it demands"),
  demands: sentence.optional().describe("What must be"),
  figure: id.optional().describe("The number that is demanded, or the limit"),
  reasons: z.array(reason).min(1).optional().describe("Why it was drawn"),
  domesticSupport: sentence.optional().describe("What the drawer's own people think of it"),
  expressed: expression.optional().describe("How the actor drew it"),
  declaredBy: z.array(id).min(1).optional().describe("The quotes that declare it"),
  since: time.describe("From when it exists"),
  until: time.optional().describe("When it was withdrawn"),
  ladder: ladder.describe("The steps towards the line"),
  signals: z.array(signal).min(1).describe("What shows that a rung was reached"),
  threats: z.array(id).min(1).optional().describe("Events: what the one who drew it says will follow"),
  expectations: z.array(expectation).min(1).optional().describe("What is expected next"),
  enforcedBy: z.array(id).min(1).optional().describe("Events by which the one who drew the line acted on it"),
});
