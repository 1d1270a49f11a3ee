import { ASSERTION_KINDS, type Kind, KINDS } from "../../collections.js";
import { lossOf, type Loss } from "../losses.js";

const NOUNS: readonly Kind[] = ["actor", "place", "topic"];

const COVERED =
  "ISO 8601 has a first and a last day; the sentence has the words, and says whether the date is inferred.";
const BOUNDS = "schema.org has no term for this time: the sentence has its words, or its plain date.";
const NO_WORDS = "schema.org dates are in ISO 8601, and words are none: a date that is not plain stays out.";
const POINTER =
  "schema.org points to a work and not into its passages; the source is named, the place in it is not.";
const DIRECTION = "JSON-LD keeps a direction only in an extension; the language decides it.";

const LAST_DAY =
  "A line goes out to the last day on which it can exist: of a withdrawal the last, or where that has no " +
  "end the one by which it had begun.";

const UNNAMED = "That somebody is not named goes out; why does not.";

const EDGES = ["earliest", "latest"];
const REST = ["begunBy", "extent", "note"];
const notOf = (path: string, why: string, fields: readonly string[]): Loss[] =>
  fields.map((field) => ({ path: `${path}.${field}`, why }));
const lost = (why: string, ...paths: string[]): Loss[] => paths.map((path) => ({ path, why }));

/**
 * What the graph does not carry. No attribution, no bound and no correction is among it, and of hedges only
 * the second copy of one whose words go out.
 */
export const JSON_LD_LOSSES: readonly Loss[] = [
  ...notOf("about.asOf", COVERED, [...REST, "basis", "text"]),
  ...notOf("source.issued", NO_WORDS, [...EDGES, ...REST, "basis", "text"]),
  ...ASSERTION_KINDS.flatMap((kind) => notOf(`${kind}.time`, COVERED, REST)),
  ...["redline", "figure"].flatMap((kind) => notOf(`${kind}.time`, BOUNDS, EDGES)),
  ...["redline.since", "figure.period"].flatMap((path) => notOf(path, COVERED, REST)),
  ...["forecast.horizon", "figure.sample.fieldwork"].flatMap((path) =>
    notOf(path, BOUNDS, [...EDGES, ...REST]),
  ),
  ...["forecast.resolution.when", "mechanism.states[].time", "figure.due"].flatMap((path) =>
    notOf(path, BOUNDS, [...EDGES, ...REST, "basis"]),
  ),
  ...notOf("redline.since", "A line goes out from the first day on which it can exist.", ["latest"]),
  ...notOf("redline.until", LAST_DAY, ["earliest", "extent", "note"]),
  { path: "redline.until.begunBy", why: LAST_DAY, partly: true },
  ...lossOf(KINDS, "seal", "A seal is for verification, not for description."),
  ...lossOf(ASSERTION_KINDS, "attribution[].unnamed.why", UNNAMED),
  ...lost(UNNAMED, "event.participants[].unnamed.why"),
  ...lost("schema.org cannot say which records are not translated.", "about.translation.untranslated"),
  ...lost("The day that the article's date is read as is ours.", "about.articleDay"),
  ...lost(
    "The address of a licence stands for its name where it has one.",
    "about.licence.name",
    "source.licence.name",
    "actor.portrait.licence",
  ),
  ...lost(
    "schema.org cannot say for what a source is used, or whether it is at hand.",
    "source.role",
    "source.access",
  ),
  ...["event", "interest", "forecast"].map((kind) => ({
    path: `${kind}.condition.records`,
    why: "A condition goes out in words; the records that say more of it do not.",
  })),
  ...lost(
    "schema.org has no word for this tie between records; each of them goes out.",
    "event.answers",
    "claim.compares",
    "redline.figure",
    "redline.reasons[].records",
    "interest.figure",
    "forecast.resolution.event",
  ),
  ...lost("Our words before a quotation are none of it.", "quote.lead"),
  ...lost(
    "The words as quoted hold their hedge; schema.org has no term that points at it.",
    "quote.ours.hedge",
  ),
  ...lost("schema.org has no word for an id that is gone.", "redirects"),
  ...lost("A work is dated by when it was issued.", "source.retrieved"),
  ...lost("Digests are for verification, not for description.", "source.paragraphs"),
  ...["paragraph", "start", "end", "digest", "use"].flatMap((field) => [
    ...lossOf(ASSERTION_KINDS, `evidence[].${field}`, POINTER),
    ...lost(POINTER, `source.knownThrough[].${field}`),
  ]),
  ...lossOf(NOUNS, "evidence", "The article describes them all; which passage does so is not said."),
  ...lossOf(ASSERTION_KINDS, "coding", "What the editors decided would stand as if the source had said it."),
  ...lost(DIRECTION, "source.title.dir", "actor.names[].dir", "place.names[].dir", "quote.versions[].dir"),
  ...lossOf(["actor", "place"], "names[].kind", "schema.org does not tell a former name from another one."),
  ...lossOf(["actor", "place"], "names[].source", "schema.org cannot say who spells a name so."),
  ...lost("Initials are for drawing a card.", "actor.initials"),
  ...lost("A shorter label is for the head of a table’s row.", "topic.short"),
  ...lost("schema.org has no word for a flag, and none for the days on which it held.", "actor.flags"),
  ...lost("How a picture is cut is for drawing a card.", "actor.portrait.focalPoint"),
  ...lost(
    "A portrait goes out with its credit and licence, not with the source that confirms them.",
    "actor.portrait.source",
  ),
  ...lost(
    "schema.org cannot date or source a role without a node of its own.",
    "actor.roles[].time",
    "actor.roles[].evidence",
    "actor.roles[].source",
  ),
  ...lost("schema.org has no word for acting in another's name.", "actor.actsFor"),
  ...lost("A contested label would stand as a name of ours.", "actor.described"),
  ...lost(
    "An identifier goes out without who confirmed it and when.",
    "actor.identifiers[].checked",
    "actor.identifiers[].source",
    "place.identifiers[].checked",
    "place.identifiers[].source",
  ),
  ...lost("schema.org cannot say that a place is near another one; its name does.", "place.near"),
  ...lost("A map is for drawing; the places go out with their coordinates.", "about.map"),
  ...lost(
    "schema.org coordinates have no precision and no source.",
    "place.precision",
    "place.coordinates.uncertaintyMetres",
    "place.coordinates.source",
  ),
  {
    path: "quote.versions",
    why:
      "schema.org tells an original from its translations: where nobody knows whether the printed words " +
      "translate, or where both are originals, it has no term.",
    partly: true,
  },
  ...lost(
    "A ladder is ours, and schema.org has no word for one.",
    "redline.ladder",
    "redline.signals",
    "redline.expectations",
    "redline.audiences",
  ),
  ...lost(
    "The loops go out in words; what makes their links does not.",
    "dynamics.nodes[].short",
    "dynamics.nodes[].records",
    "dynamics.links",
    "dynamics.loops[].id",
    "dynamics.loops[].statement",
  ),
  ...lost(
    "Measure, bound, number and unit say it, in words and in terms; the statement alone could lose its " +
      "hedge.",
    "figure.statement",
    "figure.printed",
  ),
];
