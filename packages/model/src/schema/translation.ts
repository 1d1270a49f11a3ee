import * as z from "zod";
import { day, digest, id, label, language, LIMITS } from "./primitives.js";
import { atMost } from "./text-length.js";
import { translationStatus } from "./translation-vocabulary.js";

const status = translationStatus.describe("Who has read it");

/** Words of a translation; those to come are empty. */
const words = z
  .string()
  .trim()
  .check(atMost(LIMITS.note * 2));

/** The fields of a text with full stops between them: `ladder.rungs.base-plans.label`. */
const textPath = z.string().regex(/^[a-z][\w-]*(?:\.[\w-]+)*$/i);

/** One file of a translation: what a record, or `dataset.yaml`, says in another language. */
export const translation = z.strictObject({
  by: label.describe("Who translated it: a person, an agency, or which machine"),
  status,
  on: day.describe("The day on which it was made or last read against the original"),
  of: digest
    .optional()
    .describe("sha-256 of the texts that it translates; redlines translate writes it, and check compares it"),
  texts: z
    .record(textPath, words)
    .describe("Each text by its place in the record, such as certainty.hedge; empty while it is to come"),
});

/** Words of somebody, as we translate them: they stand beside the original, never in its place. */
export const ours = z.strictObject({
  lang: language.describe("The language of the translation"),
  text: z.string().trim().min(1).check(atMost(LIMITS.note)).describe("The words, as we translate them"),
  by: label.describe("Who translated them"),
  status,
});

/** What a dataset that was translated says of that. */
export const translated = z.strictObject({
  of: language.describe("The language in which the records were written"),
  by: z.array(label).min(1).describe("Who translated them"),
  status: translationStatus.describe("The least that holds of every record: machine, if one of them is"),
  untranslated: z
    .array(id)
    .min(1)
    .optional()
    .describe("The records that are still in the original language; absent where none is"),
});
