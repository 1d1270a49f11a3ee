import * as z from "zod";
import { LANGUAGE_PATTERN } from "./language.js";
import { LIMITS } from "./limits.js";
import { atLeast, atMost } from "./text-length.js";
import { BASE_ADDRESS_PATTERN, WEB_ADDRESS_PATTERN } from "./web-address.js";
import { textDirection, timeBasis, timeExtent } from "./assertion-vocabulary.js";

/** Ids are promises: lower case, unique in a dataset, equal to the name of the record's file. */
export const ID_PATTERN: RegExp = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export { BASE_ADDRESS_PATTERN, LANGUAGE_PATTERN, LIMITS, WEB_ADDRESS_PATTERN };

export const id = z
  .string()
  .max(LIMITS.id)
  .regex(ID_PATTERN)
  .describe("The id of a record: the name of its file without .yaml");

/** A few words in the dataset's language: a name for lists, never a sentence. */
export const label = z.string().trim().min(1).check(atMost(LIMITS.label));

/** A word or a few that stand in a drawing, at a point or on an arrow. */
export const drawn = z.string().trim().min(1).check(atMost(LIMITS.drawn));

/** One statement in the editors' own words, in the dataset's language. */
export const sentence = z.string().trim().min(1).check(atMost(LIMITS.sentence));

/** A reason or remark by the editors, in the dataset's language. */
export const note = z.string().trim().min(1).check(atMost(LIMITS.note));

export const language = z
  .string()
  .regex(LANGUAGE_PATTERN)
  .describe("A BCP 47 language tag such as fa, en-GB or ca-valencia");

/** Words in a language of their own. `dir` only where the language does not decide it. */
export const text = z.strictObject({
  lang: language,
  text: z.string().trim().min(1).check(atMost(LIMITS.quote)).describe("The words"),
  dir: textDirection.optional().describe("How they run, where the language does not decide it"),
});

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export const day = z.iso.date();

/** The only addresses that a page may link to. */
export const webAddress = z
  .string()
  .regex(WEB_ADDRESS_PATTERN)
  .describe("A web address: http or https, in any script");

/** An address under which others stand. */
export const baseAddress = z
  .string()
  .regex(BASE_ADDRESS_PATTERN)
  .describe("A web address without query and fragment");

/**
 * Where a picture stands: an https address, or a path relative to the page that shows it. Never `data:` or
 * `javascript:`.
 */
export const pictureAddress = z
  .string()
  .regex(/^(?:https:\/\/[^\s/]\S*|(?!\/\/|\\)(?=[^?#]*[./])[^\s:]+)$/)
  .describe("An https address, or a path relative to the page");

/** sha-256 in lower-case hexadecimal. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("sha-256 of the normalised passage, in hexadecimal");

/**
 * A time that is no more precise than its source. Authors write `text`, `edtf` and `basis`; the
 * build computes the bounds, so that consumers need no date library.
 */
export const time = z.strictObject({
  text: label.describe(
    "The words of the source, such as “late 2016”; inferred where a plain date is all that it says",
  ),
  edtf: z
    .string()
    .check(atLeast(4))
    .check(atMost(60))
    .describe("The same in Extended Date/Time Format, levels 0 to 2"),
  earliest: day.describe("First day on which it can have been so; computed"),
  latest: day.optional().describe("Last day on which it can have been so; absent while it goes on; computed"),
  begunBy: day.optional().describe("For a stretch of time: the day by which it had surely begun; computed"),
  extent: timeExtent.describe(
    "Once within these days, throughout them, or since, with no end or one that is not known; computed",
  ),
  basis: timeBasis.describe(
    "Whether the source states it or the editors inferred it; inferred where left out",
  ),
  note: note.optional().describe("What the editors have to say of it"),
});

/** On what something hangs: in our words, and the records that say more of it. */
export const condition = z.strictObject({
  text: sentence.describe("The condition, without the word if"),
  records: z.array(id).min(1).optional().describe("The records that say more of it"),
});

/** A person's name in its parts, as a bibliography sorts it (CSL). */
export const personName = z.strictObject({
  family: label.describe("The name that it is sorted by"),
  given: label.optional().describe("The other names"),
  particle: label.optional().describe("A particle that is not sorted by: “al-”, “van”"),
  suffix: label.optional().describe("What follows the name: “Jr.”"),
});

/** Terms of use: an SPDX identifier or a name, and where they stand. */
export const licence = z.strictObject({
  name: label.describe("An SPDX identifier, such as CC-BY-4.0, or a name"),
  url: webAddress.optional().describe("Where the terms stand"),
});

/** An ISO 4217 code. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe("An ISO 4217 code such as USD");

/** Words exactly as printed, which must stand in the passage. */
export const exactWords = z.string().trim().min(1).check(atMost(60));
