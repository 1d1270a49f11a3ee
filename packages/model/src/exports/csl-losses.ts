import { KINDS } from "../collections.js";
import { lossOf, type Loss } from "./losses.js";

const NOT_A_CITATION =
  "A citation list holds sources, not what is asserted; take the data, the tables or the JSON-LD for that.";

/** Our words in a note are in the dataset's language, which is all that is said of the dataset. */
const fieldsOfAbout = [
  "id",
  "version",
  "title",
  "asOf",
  "article",
  "articleDay",
  "baseUrl",
  "licence",
  "editors",
  "translation",
  "map",
];

/** What the citations do not carry. */
export const CSL_LOSSES: readonly Loss[] = [
  ...fieldsOfAbout.map((field) => ({ path: `about.${field}`, why: NOT_A_CITATION })),
  ...["redirects", ...KINDS.filter((kind) => kind !== "source" && kind !== "actor")].map((path) => ({
    path,
    why: NOT_A_CITATION,
  })),
  ...lossOf(["actor"], "id", "A name stands for its actor."),
  {
    path: "actor.kind",
    why: "A citation tells persons, whose names it takes apart, from everybody else.",
    partly: true,
  },
  ...[
    "names",
    "initials",
    "portrait",
    "flags",
    "description",
    "roles",
    "partOf",
    "actsFor",
    "described",
    "identifiers",
    "evidence",
    "seal",
  ].flatMap((field) => lossOf(["actor"], field, "Of an actor a citation holds its name.")),
  ...lossOf(["source"], "title.lang", "CSL has one language for an item, and that is the source's."),
  ...lossOf(["source"], "title.dir", "CSL has no direction of text."),
  ...["begunBy", "extent", "basis", "note", "text"].flatMap((field) =>
    lossOf(["source"], `issued.${field}`, "CSL has a date in parts, its first and its last, and no words."),
  ),
  {
    path: "source.issued.edtf",
    why: "A date says how fine it is and whether it is roughly so; its bounds say the rest.",
    partly: true,
  },
  ...lossOf(["source"], "licence", "CSL has no field for a licence."),
  {
    path: "source.label",
    why: "How the editors call a source goes out where it has no title.",
    partly: true,
  },
  ...lossOf(["source"], "access", "CSL cannot say whether the editors hold a source."),
  ...["paragraphs", "seal"].flatMap((field) => lossOf(["source"], field, "A citation needs no digests.")),
  ...["paragraph", "start", "end", "digest", "use"].flatMap((field) =>
    lossOf(["source"], `knownThrough[].${field}`, "A note names the source through which one is known."),
  ),
];
