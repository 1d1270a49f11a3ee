import { ASSERTION_KINDS, type Kind } from "../collections.js";

/** Fields that may be left out, each with what is then taken for it. */
export type Inferred = Readonly<Record<string, string>>;

const ASSERTION: Inferred = {
  attribution: "The author of the first passage's source, then the speaker, claimant or forecaster",
  certainty: "Reported where somebody else's word is passed on, inferred for a forecast, else asserted",
};

const TOLD = "The last voice of the attribution that says or holds it";
const SHORT = "where it is short enough";

/** What is inferred where an author leaves it out, by kind. Compiled records have it all. */
export const INFERRED: Readonly<Partial<Record<Kind, Inferred>>> = {
  ...Object.fromEntries(ASSERTION_KINDS.map((kind) => [kind, ASSERTION])),
  topic: { label: `The description, ${SHORT}` },
  mechanism: { ...ASSERTION, label: `The statement, ${SHORT}` },
  event: { ...ASSERTION, label: `The description, ${SHORT}`, description: "The label" },
  quote: {
    ...ASSERTION,
    speaker: TOLD,
    translated: "No where the speaker is an author of the source, else unknown",
    language: "The language of the first passage's source, or the dataset's",
  },
  claim: { ...ASSERTION, claimant: TOLD, label: `The proposition, ${SHORT}` },
  forecast: { ...ASSERTION, forecaster: TOLD, label: `The proposition, ${SHORT}` },
  redline: { ...ASSERTION, since: "The earliest time of the quotes that declare it" },
};

/** The same of every pointer, which has a `start`, and of every time, which has a `basis`. */
export const INFERRED_IN_POINTER: Inferred = {
  source: "The article of dataset.yaml",
  use: "Quotes in a quote, infers where the certainty is inferred, else paraphrases",
};
export const INFERRED_IN_TIME: Inferred = {
  edtf: "What English or French words mean that name their year, or in which one source tells of the past",
  text: "The date in the dataset's language, where the EDTF is a plain one",
  basis: "Stated where text and EDTF say the same, else inferred",
};

/** Lists of pointers: the only one may stand without the list. */
export const POINTER_LISTS: readonly string[] = ["evidence", "knownThrough"];
