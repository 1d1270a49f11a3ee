import * as z from "zod";
import { envelope, evidence, seal, unnamed } from "./envelope.js";
import {
  day,
  digest,
  id,
  label,
  language,
  licence,
  note,
  personName,
  pictureAddress,
  sentence,
  text,
  time,
  webAddress,
} from "./primitives.js";
import {
  actorKind,
  identifierScheme,
  mechanismKind,
  mechanismState,
  nameKind,
  placeKind,
  placePrecision,
  sourceAccess,
  sourceKind,
  sourceRole,
} from "./noun-vocabulary.js";

/** A fact from outside the article names the source record that it comes from. */
const sourced = { source: id };

const publisher = z.union([z.strictObject({ actor: id }), z.strictObject({ organisation: label })]);

export const source = z.strictObject({
  id,
  kind: sourceKind,
  role: sourceRole
    .default("facts")
    .meta({ description: "What facts rest on, or names, codes and coordinates" }),
  access: sourceAccess.optional(),
  label: label.optional().meta({ description: "How the editors call it where it has no title" }),
  title: text.optional().meta({ description: "The title, where the copy shows one" }),
  container: z
    .strictObject({
      title: label,
      volume: label.optional(),
      issue: label.optional(),
      pages: label.optional(),
    })
    .optional()
    .meta({ description: "The paper, journal or programme in which it appeared" }),
  author: z
    .array(z.union([...publisher.options, z.strictObject({ person: personName })]))
    .min(1)
    .optional(),
  publisher: publisher.optional(),
  issued: time.optional(),
  retrieved: day.optional(),
  language: language.optional(),
  url: webAddress.optional(),
  archivedUrl: webAddress.optional(),
  licence: licence.optional(),
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
  seal,
});

const name = z.strictObject({
  ...text.shape,
  kind: nameKind.default("native"),
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
  by: z.union([z.strictObject({ actor: id }), z.strictObject({ unnamed })]),
  note: note.optional(),
  evidence: z.array(evidence).min(1),
});

const crosswalk = z.strictObject({
  scheme: identifierScheme,
  value: z.string().min(2).max(20),
  checked: day,
  source: id.optional(),
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

export const actor = z.strictObject({
  id,
  kind: actorKind,
  name: label.meta({ description: "The name in the dataset's language" }),
  names: z.array(name).min(1).optional().meta({ description: "Names in their original script, and others" }),
  initials: z
    .string()
    .trim()
    .min(1)
    .max(6)
    .optional()
    .meta({ description: "Letters that stand in for a portrait, where not those of the shown name" }),
  personName: personName.optional().meta({ description: "Of a person: the name in its parts" }),
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
  seal,
});

export const place = z.strictObject({
  id,
  kind: placeKind,
  name: label,
  names: z.array(name).min(1).optional(),
  within: id.optional(),
  precision: placePrecision,
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      uncertaintyMetres: z.number().positive(),
      ...sourced,
    })
    .optional(),
  identifiers: z.array(crosswalk).min(1).optional(),
  evidence: z.array(evidence).min(1),
  seal,
});

export const topic = z.strictObject({
  id,
  label,
  description: sentence.optional(),
  about: z.array(id).min(1).optional().meta({ description: "Actors and places that it concerns" }),
  evidence: z.array(evidence).min(1),
  seal,
});

export const mechanism = z.strictObject({
  ...envelope,
  kind: mechanismKind,
  label,
  statement: sentence,
  parties: z.array(id).min(2),
  place: id.optional(),
  ends: z
    .array(z.strictObject({ party: id, name: label, place: id.optional() }))
    .min(1)
    .optional(),
  states: z
    .array(z.strictObject({ state: mechanismState, time }))
    .min(1)
    .optional(),
});
