import type { Figure } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const figureFits: Rule = {
  name: "figure-fits",
  scope: "record",
  docs:
    "A number has a unit or a currency and not both; votes are told side by side, and only votes; margin " +
    "and sample are a poll's; what was agreed, demanded, offered or promised says by whom.",
  why: "A number is read by its kind: a demand taken for a count, or a poll without its sample, misleads.",
  example: {
    file: "figures/pier-length.yaml",
    bad: "nature: voted\n",
    good: "nature: reported\n",
  },
  check: (dataset) =>
    entriesOf(dataset, "figure").flatMap(({ kind, id, record }) =>
      JUDGES.flatMap((judge) => judge(record)).map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

const JUDGES: readonly ((figure: Figure) => Finding[])[] = [unitOrCurrency, votes, polls, whose];

function unitOrCurrency({ bound, unit, currency }: Figure): Finding[] {
  const isOne = (unit === undefined) !== (currency === undefined);
  if (isOne || (bound === "tally" && currency === undefined)) return [];
  return [
    {
      message: unit === undefined ? "a number of what is not said" : "a number has two units",
      path: unit === undefined ? [] : ["currency"],
      expected: "unit or currency",
      found: unit === undefined ? "neither" : `${unit} and ${currency}`,
      remedy: "write unit, or currency for an amount of money",
    },
  ];
}

function votes({ bound, nature }: Figure): Finding[] {
  if ((bound === "tally") === (nature === "voted")) return [];
  return [
    {
      message: "votes are a tally, and a tally is of votes",
      path: ["nature"],
      expected: bound === "tally" ? "voted" : "another nature, or bound: tally with counts",
      found: nature,
      remedy: "write the votes as counts, or correct the nature",
    },
  ];
}

function polls({ nature, margin, sample }: Figure): Finding[] {
  if (nature === "polled" || !(margin ?? sample)) return [];
  return [
    {
      message: `a number that is ${nature} has no margin or sample`,
      path: [margin ? "margin" : "sample"],
      expected: "nature: polled",
      found: nature,
      remedy: "make it polled, or take margin and sample out",
    },
  ];
}

/** Natures that are somebody's act. */
const ACTS: ReadonlySet<Figure["nature"]> = new Set(["agreed", "demanded", "offered", "promised"]);

function whose({ nature, by, attribution }: Figure): Finding[] {
  if (!ACTS.has(nature) || by || attribution.some((voice) => "unnamed" in voice)) return [];
  return [
    {
      message: `nobody is named by whom it was ${nature}`,
      path: ["nature"],
      expected: "by with at least one actor, or an unnamed voice",
      found: "neither",
      remedy: "add by, or the unnamed voice to attribution",
    },
  ];
}
