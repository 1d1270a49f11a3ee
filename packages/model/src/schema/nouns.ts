import * as z from "zod";
import { evidence } from "./envelope.js";
import {
  day,
  digest,
  id,
  label,
  language,
  note,
  pictureAddress,
  sentence,
  text,
  time,
  webAddress,
} from "./primitives.js";

/** A fact from outside the article names the source record that it comes from. */
const sourced = { source: id };

export const source = z.strictObject({
  id,
  kind: z.enum(["article", "report", "statement", "speech", "reference", "dataset"]),
  label: label.meta({ description: "How the editors call it in a citation; not a title" }),
  title: text.optional().meta({ description: "The title, where the copy shows one" }),
  author: z
    .array(z.union([z.strictObject({ actor: id }), z.strictObject({ name: label })]))
    .min(1)
    .optional(),
  publisher: z.union([z.strictObject({ actor: id }), z.strictObject({ name: label })]).optional(),
  issued: time.optional(),
  retrieved: day.optional(),
  language: language.optional(),
  url: webAddress.optional(),
  licence: label.optional(),
  paragraphs: z
    .array(digest)
    .min(1)
    .optional()
    .meta({ description: "One digest for each paragraph of a text that we hold; never the text" }),
  knownThrough: z
    .array(evidence)
    .min(1)
    .optional()
    .meta({ description: "Where another source cites it, if that is all we have of it" }),
  note: note.optional(),
});

const name = z.strictObject({
  ...text.shape,
  kind: z.enum(["native", "other", "former"]).default("native"),
  ...sourced,
});

const role = z.strictObject({
  id,
  title: label,
  at: id.optional().meta({ description: "The actor in which the role is held" }),
  time: time
    .optional()
    .meta({ description: "When the role was held; absent where the article does not say" }),
  evidence: z.array(evidence).min(1).optional(),
  source: id.optional(),
});

/** A label that is somebody's, not ours: it is shown with the one who uses it. */
const description = z.strictObject({
  label: text,
  by: z.union([z.strictObject({ actor: id }), z.strictObject({ unnamed: label })]),
  note: note.optional(),
  evidence: z.array(evidence).min(1),
});

const crosswalk = z.strictObject({
  scheme: z.enum(["wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3"]),
  value: z.string().min(2).max(20),
  checked: day,
  ...sourced,
});

const share = z.number().min(0).max(1);

/**
 * A picture of somebody is shown with the one who made it and the terms on which it may be shown, or not at
 * all.
 */
const portrait = z.strictObject({
  src: pictureAddress,
  width: z.int().min(1).meta({ description: "Of the file, in pixels" }),
  height: z.int().min(1).meta({ description: "Of the file, in pixels" }),
  alt: label.meta({ description: "What is to be seen, in the dataset's language" }),
  credit: label.meta({ description: "Who made it, as the licence asks for it" }),
  licence: label.meta({ description: "The name of the licence, such as CC BY 4.0" }),
  licenceUrl: webAddress.optional(),
  ...sourced,
  focalPoint: z
    .strictObject({ x: share, y: share })
    .optional()
    .meta({ description: "What must stay in view when the picture is cut: 0 is the left or the top" }),
});

export const actorKind = z.enum(["state", "group", "organisation", "person", "alliance", "bloc"]);

export const actor = z.strictObject({
  id,
  kind: actorKind,
  name: label.meta({ description: "The name in the dataset's language" }),
  names: z.array(name).min(1).optional().meta({ description: "Names in their original script, and others" }),
  initials: z
    .string()
    .trim()
    .min(1)
    .max(4)
    .meta({ description: "One to four letters that stand in for a portrait" }),
  portrait: portrait.optional(),
  description: sentence
    .optional()
    .meta({ description: "Who this is, in the editors' words, by the article" }),
  roles: z.array(role).min(1).optional(),
  partOf: z.array(id).min(1).optional(),
  actsFor: z
    .array(z.strictObject({ actor: id, evidence: z.array(evidence).min(1) }))
    .min(1)
    .optional(),
  described: z.array(description).min(1).optional(),
  identifiers: z.array(crosswalk).min(1).optional(),
  evidence: z.array(evidence).min(1).meta({ description: "Where the article names or describes it" }),
});

export const place = z.strictObject({
  id,
  kind: z.enum(["site", "city", "country", "region", "border"]),
  name: label,
  names: z.array(name).min(1).optional(),
  within: id.optional(),
  precision: z.enum(["exact", "near", "within", "unknown"]),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      uncertaintyMetres: z.number().positive(),
      ...sourced,
    })
    .optional(),
  evidence: z.array(evidence).min(1),
});

export const topic = z.strictObject({
  id,
  label,
  description: sentence.optional(),
  evidence: z.array(evidence).min(1),
});

export const mechanism = z.strictObject({
  id,
  kind: z.enum(["hotline", "deconfliction", "de-escalation", "tacit-restraint"]),
  label,
  description: sentence,
  parties: z.array(id).min(2),
  ends: z
    .array(z.strictObject({ party: id, name: label, place: id.optional() }))
    .min(1)
    .optional(),
  since: time.optional(),
  states: z
    .array(z.strictObject({ state: z.enum(["in-force", "suspended", "ended"]), time }))
    .min(1)
    .optional(),
  evidence: z.array(evidence).min(1),
});
