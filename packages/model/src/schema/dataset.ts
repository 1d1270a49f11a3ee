import * as z from "zod";
import { claim, dynamics, event, interest, quote, relation } from "./assertions.js";
import { figure } from "./figure.js";
import { forecast } from "./forecast.js";
import { actor, mechanism, place, source, topic } from "./nouns.js";
import { day, id, label, language, licence, note, time, webAddress } from "./primitives.js";
import { redline } from "./redline.js";

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
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  modelVersion: z.literal(MODEL_VERSION),
  title: label,
  language,
  asOf: time.meta({ description: "When the article was written: every present tense in it means then" }),
  article: id.meta({ description: "The source that the dataset describes" }),
  articleDay: day.optional().meta({ description: "The day that asOf is read as; its last one if left out" }),
  baseUrl: webAddress.optional().meta({ description: "Under which the records have their addresses" }),
  licence,
  editors: z.array(label).min(1),
});

export const redirect = z.union([z.strictObject({ to: id }), z.strictObject({ retired: note })]);

/**
 * A rule that a record may break, and why. `dataset.yaml` lists them; one that excuses nothing is itself a
 * problem.
 */
export const exception = z.strictObject({ rule: label, record: id.optional(), reason: note });

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
