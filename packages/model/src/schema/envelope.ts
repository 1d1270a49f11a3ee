import * as z from "zod";
import { LIMITS, day, digest, exactWords, id, label, note, sentence, time } from "./primitives.js";
import { certaintyStatus, evidenceUse, severalPeople, voiceRole } from "./assertion-vocabulary.js";

const fewWords = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(
    (words) => words.split(/\s+/).length <= LIMITS.fragmentWords,
    `at most ${LIMITS.fragmentWords} words: the passage itself is not ours to store`,
  );

/** Where an assertion stands: a pointer that `verify` can prove against the source's text. */
export const evidence = z.strictObject({
  source: id,
  paragraph: z.int().min(1).optional().meta({
    description: "Counted from 1; empty lines are skipped; verify proves no pointer without it",
  }),
  start: fewWords.meta({ description: "The first words of the passage, as in a text fragment" }),
  end: fewWords
    .optional()
    .meta({ description: "The last words of the passage; absent where start is all of it" }),
  digest: digest.optional().meta({
    description:
      "sha-256 of the normalised passage; check asks for it in every record, and a build keeps it in " +
      "dataset.json alone",
  }),
  use: evidenceUse.meta({ description: "Inferred where left out" }),
});

/** Somebody whom the source does not name. With no field at all: nothing is said of them. */
export const unnamed = z.strictObject({
  described: label.optional().meta({ description: "As the source describes them: “two senior delegates”" }),
  count: z.union([z.int().min(1), severalPeople]).optional(),
  why: label.optional().meta({ description: "The source's reason for not naming them" }),
  partOf: id.optional(),
});

const voiceFields = {
  role: voiceRole.optional().meta({ description: "says for the last voice, passes-on for those before it" }),
  word: exactWords
    .optional()
    .meta({ description: "The source's verb for this voice, which must stand in the passage" }),
};

/** One voice in the chain from the article inwards, e.g. the author, then the BBC, then somebody unnamed. */
export const voice = z.union([
  z.strictObject({ actor: id, ...voiceFields }),
  z.strictObject({ source: id, ...voiceFields }),
  z.strictObject({ unnamed, ...voiceFields }),
]);

export const certainty = z.strictObject({
  status: certaintyStatus,
  hedge: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .meta({ description: "The exact word, which must stand inside the passage: “reportedly”" }),
});

/** A correction: what the record said, what it says now, why, and since when. */
export const correction = z.strictObject({ was: sentence, now: sentence, why: note, when: day });

/** What the editors decided, not the article; widgets show it as theirs. */
export const coding = z.strictObject({
  field: label.meta({ description: "What was decided: a rung, a PLOVER code" }),
  value: label,
  why: note,
});

/** Of what a record said when its passages were last read. */
export const seal = digest.optional().meta({
  description: "sha-256 of what the record says and rests on",
});

/** What every assertion carries. */
export const envelope = {
  id,
  evidence: z.array(evidence).min(1),
  attribution: z.array(voice).min(1),
  certainty,
  time: time.optional(),
  history: z.array(correction).min(1).optional(),
  coding: z.array(coding).min(1).optional(),
  seal,
};
