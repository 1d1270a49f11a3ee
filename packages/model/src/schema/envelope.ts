import * as z from "zod";
import { atMost } from "./text-length.js";
import { LIMITS, day, digest, exactWords, id, label, note, sentence, time } from "./primitives.js";
import { certaintyStatus, evidenceUse, severalPeople, voiceRole } from "./assertion-vocabulary.js";

const fewWords = z
  .string()
  .trim()
  .min(1)
  .check(atMost(120))
  .refine(
    (words) => words.split(/\s+/).length <= LIMITS.fragmentWords,
    `at most ${LIMITS.fragmentWords} words: the passage itself is not ours to store`,
  );

/** Where an assertion stands: a pointer that `verify` can prove against the source's text. */
export const evidence = z.strictObject({
  source: id.describe("The source that is read"),
  paragraph: z
    .int()
    .min(1)
    .optional()
    .describe("Counted from 1; empty lines are skipped; verify proves no pointer without it"),
  start: fewWords.describe("The first words of the passage, as in a text fragment"),
  end: fewWords.optional().describe("The last words of the passage; absent where start is all of it"),
  digest: digest
    .optional()
    .describe(
      "sha-256 of the normalised passage; check asks for it in every record, and a build keeps it in " +
        "dataset.json alone",
    ),
  use: evidenceUse.describe("Inferred where left out"),
});

/** Somebody whom the source does not name. With no field at all: nothing is said of them. */
export const unnamed = z.strictObject({
  described: label.optional().describe("As the source describes them: “two senior delegates”"),
  count: z
    .union([z.int().min(1), severalPeople])
    .optional()
    .describe("How many there are"),
  why: label.optional().describe("The source's reason for not naming them"),
  partOf: id.optional().describe("The delegation, ministry or company that they belong to"),
});

const voiceFields = {
  role: voiceRole.optional().describe("says for the last voice, passes-on for those before it"),
  word: exactWords.optional().describe("The source's verb for this voice, which must stand in the passage"),
};

/** One voice in the chain from the article inwards, e.g. the author, then the BBC, then somebody unnamed. */
export const voice = z.union([
  z.strictObject({ actor: id.describe("Whose word it is"), ...voiceFields }),
  z.strictObject({
    source: id.describe("The same, where a source has no author that is an actor"),
    ...voiceFields,
  }),
  z.strictObject({ unnamed: unnamed.describe("The same, where the source names nobody"), ...voiceFields }),
]);

export const certainty = z.strictObject({
  status: certaintyStatus.describe("How sure it is, by the source"),
  hedge: z
    .string()
    .trim()
    .min(1)
    .check(atMost(40))
    .optional()
    .describe("The exact word, which must stand inside the passage: “reportedly”"),
});

/** A correction: what the record said, what it says now, why, and since when. */
export const correction = z.strictObject({
  was: sentence.describe("What the record said"),
  now: sentence.describe("What it says"),
  why: note.describe("Why it was changed"),
  when: day.describe("The day of the correction"),
});

/** A retraction: the record stands, so that it can be checked, and nothing rests on it any more. */
export const retraction = z.strictObject({
  when: day.describe("The day on which it was retracted"),
  why: note.describe("Why"),
});

/** What the editors decided, not the article; widgets show it as theirs. */
export const coding = z.strictObject({
  field: label.describe("What was decided: a rung, a PLOVER code"),
  value: label.describe("What was decided on"),
  why: note.describe("The reason"),
});

/** Of what a record said when its passages were last read. */
export const seal = digest.optional().describe("sha-256 of what the record says and rests on");

/** What every assertion carries. */
export const envelope = {
  id,
  evidence: z.array(evidence).min(1).describe("The passages on which the record rests"),
  attribution: z
    .array(voice)
    .min(1)
    .describe("Whose word it is: the voices from the article inwards, the last one being whose word it is"),
  certainty: certainty.describe("How sure it is, and the word of the source that says so"),
  time: time.optional().describe("When it was, is or will be so; left out where the source does not say"),
  history: z.array(correction).min(1).optional().describe("Corrections, the latest last"),
  retracted: retraction
    .optional()
    .describe("That nobody vouches for it any more: it is shown as retracted, and counts for nothing"),
  coding: z.array(coding).min(1).optional().describe("What the editors decided, and why"),
  seal,
};
