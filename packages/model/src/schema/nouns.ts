import * as z from "zod";
import { atLeast, atMost } from "./text-length.js";
import { envelope, evidence, seal, unnamed } from "./envelope.js";
import { flag } from "./flag.js";
import { ours } from "./translation.js";
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
const sourced = { source: id.describe("Where it is from: a source whose role is names") };

const body = [
  z.strictObject({ actor: id.describe("A person or organisation of which the dataset has a record") }),
  z.strictObject({ organisation: label.describe("The name of an organisation of which it has none") }),
] as const;
const author = z.union([
  ...body,
  z.strictObject({ person: personName.describe("The name of a person of whom it has none") }),
]);

export const source = z.strictObject({
  id,
  kind: sourceKind.describe("What it is"),
  role: sourceRole.default("facts").describe("What facts rest on, or names, codes and coordinates"),
  access: sourceAccess.optional().describe("How the editors know it"),
  label: label.optional().describe("How the editors call it where it has no title"),
  title: text.optional().describe("The title, where the copy shows one"),
  container: z
    .strictObject({
      title: label.describe("Its name"),
      volume: label.optional().describe("The volume, as printed"),
      issue: label.optional().describe("The issue, as printed"),
      pages: label.optional().describe("The pages, as printed"),
    })
    .optional()
    .describe("The paper, journal or programme in which it appeared"),
  author: z.array(author).min(1).optional().describe("Who wrote or made it"),
  publisher: z.union(body).optional().describe("Who published it"),
  issued: time.optional().describe("When it appeared"),
  retrieved: day.optional().describe("When the editors read it on the web"),
  language: language.optional().describe("The language in which it is written"),
  url: webAddress.optional().describe("Where it stands on the web"),
  archivedUrl: webAddress.optional().describe("Where an archive keeps it"),
  licence: licence.optional().describe("The terms on which its text may be used"),
  paragraphs: z
    .array(digest)
    .min(1)
    .optional()
    .describe("One digest for each paragraph of a text that we hold; never the text"),
  knownThrough: z
    .array(evidence)
    .min(1)
    .optional()
    .describe("Where another source cites it, if that is all we have of it"),
  note: note.optional().describe("What the editors have to say of it"),
  seal,
});

const name = z.strictObject({
  ...text.shape,
  kind: nameKind.default("native").describe("Whether it is the bearer's own"),
  ...sourced,
});

const role = z.strictObject({
  id: id.describe("A name for the role, within the record"),
  title: label.describe("What the role is called"),
  at: id.optional().describe("The actor in which the role is held"),
  time: time.optional().describe("When the role was held; absent where the article does not say"),
  evidence: z.array(evidence).min(1).optional().describe("Where the article names it"),
  source: id.optional().describe("Where it is from, if not from the article"),
});

/** A label that is somebody's, not ours: it is shown with the one who uses it. */
const description = z.strictObject({
  label: text.describe("The words"),
  ours: ours.optional().describe("Our translation of the words; computed"),
  by: z
    .union([
      z.strictObject({ actor: id.describe("Who says so") }),
      z.strictObject({ unnamed: unnamed.describe("The same, where the source names nobody") }),
    ])
    .describe("Whose words they are"),
  note: note.optional().describe("What the editors have to say of it"),
  evidence: z.array(evidence).min(1).describe("Where they stand"),
});

const crosswalk = z.strictObject({
  scheme: identifierScheme.describe("Whose code it is"),
  value: z.string().check(atLeast(2)).check(atMost(20)).describe("The code"),
  checked: day.describe("When an editor last looked it up"),
  source: id.optional().describe("Where it was looked up; of Wikidata the code says it"),
});

const principal = z.strictObject({
  actor: id.describe("For whom it acts"),
  evidence: z.array(evidence).min(1).describe("Where the article says so"),
});

const share = z.number().min(0).max(1);

/**
 * A picture of somebody is shown with the one who made it and the terms on which it may be shown, or not at
 * all.
 */
const portrait = z.strictObject({
  src: pictureAddress,
  width: z.int().min(1).describe("Of the file, in pixels"),
  height: z.int().min(1).describe("Of the file, in pixels"),
  alt: label.describe("What is to be seen, in the dataset's language"),
  credit: label.describe("Who made it, as the licence asks for it"),
  licence: label.describe("The name of the licence, such as CC BY 4.0"),
  licenceUrl: webAddress.optional().describe("Where its terms stand"),
  ...sourced,
  focalPoint: z
    .strictObject({
      x: share.describe("From the left, 0 to 1"),
      y: share.describe("From the top, 0 to 1"),
    })
    .optional()
    .describe("What must stay in view when the picture is cut: 0 is the left or the top"),
});

export const actor = z.strictObject({
  id,
  kind: actorKind.describe("What it is"),
  name: label.describe("The name in the dataset's language"),
  names: z.array(name).min(1).optional().describe("Names in their original script, and others"),
  initials: z
    .string()
    .trim()
    .min(1)
    .check(atMost(6))
    .optional()
    .describe("Letters that stand in for a portrait, where not those of the shown name"),
  personName: personName.optional().describe("Of a person: the name in its parts"),
  portrait: portrait.optional().describe("A picture, with its maker and its terms"),
  flags: z.array(flag).min(1).optional().describe("Of a state: which flag it had when"),
  description: sentence.optional().describe("Who this is, in the editors' words, by the article"),
  roles: z.array(role).min(1).optional().describe("Offices and functions of a person"),
  partOf: z.array(id).min(1).optional().describe("Actors to which it belongs; a person's state is a role"),
  actsFor: z.array(principal).min(1).optional().describe("For whom it acts, by the article"),
  described: z.array(description).min(1).optional().describe("What somebody calls it"),
  identifiers: z.array(crosswalk).min(1).optional().describe("What registers call it"),
  evidence: z.array(evidence).min(1).describe("Where the article names or describes it"),
  seal,
});

export const place = z.strictObject({
  id,
  kind: placeKind.describe("What it is"),
  name: label.describe("The name in the dataset's language"),
  names: z.array(name).min(1).optional().describe("Names in their original script, and others"),
  within: id.optional().describe("The place in which it lies"),
  near: id.optional().describe("The place near which it lies, where the source says no more"),
  precision: placePrecision.describe("How exactly the source says where it is"),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe("In degrees, north positive (WGS 84)"),
      longitude: z.number().min(-180).max(180).describe("In degrees, east positive (WGS 84)"),
      uncertaintyMetres: z.number().positive().describe("The radius within which it surely lies"),
      ...sourced,
    })
    .optional()
    .describe("A point, and how far off it may be"),
  identifiers: z.array(crosswalk).min(1).optional().describe("What registers call it"),
  evidence: z.array(evidence).min(1).describe("Where the article names it"),
  seal,
});

export const topic = z.strictObject({
  id,
  label: label.describe("A few words for lists"),
  short: label.optional().describe("Fewer words still, for the head of a table’s row"),
  description: sentence.optional().describe("What it is about, in a sentence"),
  about: z.array(id).min(1).optional().describe("Actors and places that it concerns"),
  evidence: z.array(evidence).min(1).describe("Where the article speaks of it"),
  seal,
});

const end = z.strictObject({
  party: id.describe("Whose end it is"),
  name: label.describe("What is there: a command post"),
  place: id.optional().describe("Where it is"),
});
const state = z.strictObject({
  state: mechanismState.describe("Whether it works"),
  time: time.describe("When that was so"),
});

export const mechanism = z.strictObject({
  ...envelope,
  kind: mechanismKind.describe("What it is"),
  label: label.describe("A few words for lists, hedged where the mechanism is"),
  statement: sentence.describe("What it does, in a sentence"),
  parties: z.array(id).min(2).describe("Between whom it is"),
  place: id.optional().describe("Where it is"),
  ends: z.array(end).min(1).optional().describe("Of a line: who sits at which end"),
  states: z.array(state).min(1).optional().describe("When it worked, was halted or ended"),
});
