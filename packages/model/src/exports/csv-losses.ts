import { KINDS } from "../collections.js";
import { lossOf, type Loss } from "./losses.js";

const POINTERS = ["evidence", "roles[].evidence", "actsFor[].evidence", "described[].evidence"];
const PROOF = "Digests prove the evidence; they stand in the JSON alone.";

/** What the tables do not carry. What the dataset says of itself stands in the data package's descriptor. */
export const CSV_LOSSES: readonly Loss[] = [
  {
    path: "about",
    why: "A table holds records; the descriptor of the data package carries what the dataset says of itself.",
  },
  ...lossOf(["actor"], "flags[].drawing", "A drawing is no value of a cell; its name says which one it is."),
  ...["paragraphs", "knownThrough[].digest"].flatMap((field) => lossOf(["source"], field, PROOF)),
  ...lossOf(KINDS, "seal", PROOF),
  ...POINTERS.flatMap((field) => lossOf(["actor"], `${field}[].digest`, PROOF)),
  ...lossOf(
    KINDS.filter((kind) => kind !== "source" && kind !== "actor"),
    "evidence[].digest",
    PROOF,
  ),
];
