import * as z from "zod";
import { claim, dynamics, event, interest, quote, relation } from "./assertions.js";
import { figure } from "./figure.js";
import { forecast } from "./forecast.js";
import { map } from "./map.js";
import { actor, mechanism, place, source, topic } from "./nouns.js";
import { baseAddress, day, id, label, language, licence, note, time } from "./primitives.js";
import { redline } from "./redline.js";
import { translated } from "./translation.js";

/** The version of this vocabulary. A consumer that knows another major version must not guess. */
export const MODEL_VERSION = "1";

/** The schema of one record, by the name of its collection. */
export const recordSchemas = {
  sources: source,
  actors: actor,
  places: place,
  topics: topic,
  mechanisms: mechanism,
  events: event,
  quotes: quote,
  claims: claim,
  redlines: redline,
  interests: interest,
  relations: relation,
  dynamics,
  forecasts: forecast,
  figures: figure,
} as const;

const collectionOf = <S extends z.ZodType>(schema: S): z.ZodRecord<typeof id, S> => z.record(id, schema);

/** What a dataset says of itself: the file `dataset.yaml`. */
export const about = z.strictObject({
  id: id.describe("The name of the dataset, for programs"),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:-[\da-z]+(?:\.[\da-z]+)*)?$/)
    .describe("The edition, such as 1.0.0 or 1.1.0-next.0: each that is published has a higher one"),
  modelVersion: z.literal(MODEL_VERSION).describe("The version of this vocabulary, in quotation marks"),
  title: label.describe("The title of the dataset"),
  language: language.describe("The language in which the records are written"),
  asOf: time.describe("When the article was written: every present tense in it means then"),
  article: id.describe("The source that the dataset describes"),
  articleDay: day.optional().describe("The day that asOf is read as; its last one if left out"),
  baseUrl: baseAddress.optional().describe("Under which the records have their addresses"),
  licence: licence.describe("The terms on which the records may be used"),
  editors: z.array(label).min(1).describe("Who answers for the records"),
  translation: translated
    .optional()
    .describe("Of a dataset in another language than the one in which it was written; computed"),
  map: map.optional().describe("The land around its places; computed from their coordinates"),
});

export const redirect = z.union([
  z.strictObject({ to: id.describe("The id that the record has now") }),
  z.strictObject({ retired: note.describe("Why there is no such record any more") }),
]);

/**
 * A rule that a record may break, and why. `dataset.yaml` lists them; one that excuses nothing is itself a
 * problem.
 */
export const exception = z.strictObject({
  rule: label.describe("The rule, as `redlines rules` lists it"),
  record: id.optional().describe("The record that may break it; all where left out"),
  reason: note.describe("Why"),
});

export const dataset = z.strictObject({
  about,
  redirects: z.record(id, redirect),
  sources: collectionOf(source),
  actors: collectionOf(actor),
  places: collectionOf(place),
  topics: collectionOf(topic),
  mechanisms: collectionOf(mechanism),
  events: collectionOf(event),
  quotes: collectionOf(quote),
  claims: collectionOf(claim),
  redlines: collectionOf(redline),
  interests: collectionOf(interest),
  relations: collectionOf(relation),
  dynamics: collectionOf(dynamics),
  forecasts: collectionOf(forecast),
  figures: collectionOf(figure),
});
