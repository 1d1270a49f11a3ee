import type { Dataset, Source } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const sourceFindable: Rule = {
  name: "source-findable",
  scope: "record",
  docs:
    "A source of names has an address and the day on which it was looked at; one that facts rest on has an " +
    "address, is known through another source, or its text is at hand.",
  why: "A source that nobody can find is nobody's word.",
  example: {
    file: "sources/atlas-of-names.yaml",
    bad: "role: names\n",
    good: "url: https://names.example/norvane\nretrieved: 2031-04-01\nrole: names\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "source").flatMap(({ kind, id, record }): Finding[] => {
      const lacking = lackOf(record, dataset);
      return lacking ? [{ ...lacking, record: { kind, id }, path: [] }] : [];
    }),
};

function lackOf(source: Source, { about }: Dataset): Omit<Finding, "path" | "record"> | undefined {
  return source.role === "names" ? lackOfNames(source) : lackOfFacts(source, about.article);
}

function lackOfNames({ id, url, retrieved }: Source): Omit<Finding, "path" | "record"> | undefined {
  if (url !== undefined && retrieved !== undefined) return undefined;
  return {
    message: `\`${id}\` vouches for names and cannot be looked at again`,
    expected: "url and retrieved",
    found: url === undefined ? "no url" : "no day on which it was looked at",
    remedy: "give the address and the day, or take the names out",
  };
}

/** The article's own text may be at hand without an address. */
function lackOfFacts(
  { id, url, knownThrough, paragraphs, access }: Source,
  article: string,
): Omit<Finding, "path" | "record"> | undefined {
  const isAtHand = id === article || paragraphs !== undefined || access === "held" || access === "seen";
  if (isAtHand || url !== undefined || knownThrough !== undefined) return undefined;
  return {
    message: `\`${id}\` cannot be found by a reader, nor by you`,
    expected: "url, knownThrough, or its text at hand",
    found: "none of them",
    remedy: "say where it stands, or through which source you know it",
  };
}
