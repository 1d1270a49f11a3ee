import { hedgeWords } from "../../hedge-words.js";
import type { Forecast } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const senseFitsTerm: Rule = {
  name: "sense-fits-term",
  scope: "record",
  docs: "An estimate in conditional words, such as “would likely”, or of what may be, is not absolute.",
  why:
    "“Would likely” tells how likely a consequence is and not how likely the event is; called absolute it " +
    "would get a number that nobody gave.",
  example: {
    file: "forecasts/another-attempt.yaml",
    bad: "term: would likely\n",
    good: "term: will likely\n",
  },
  check: (dataset) => {
    const modal = hedgeWords(dataset.about.language)?.modal;
    if (!modal) return [];
    return entriesOf(dataset, "forecast").flatMap(({ id, record }) => judge(id, record, modal));
  },
};

function judge(id: string, { sense, term }: Forecast, modal: RegExp): Finding[] {
  const word = sense === "absolute" ? modal.exec(term)?.[0] : undefined;
  if (word === undefined) return [];
  return [
    {
      message: `“${term}” is called absolute, but “${word}” makes it hang on something`,
      record: { kind: "forecast", id },
      path: ["sense"],
      expected: "conditional or bare-modal",
      found: "absolute",
      remedy: "make it conditional and say on what, or bare-modal where there is no condition",
    },
  ];
}
