import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";
import type { Dataset } from "../../types.js";

export const conditionsGiven: Rule = {
  name: "conditions-given",
  scope: "record",
  docs: "A conditional interest or forecast says on what condition.",
  why: "“Only if” without its condition turns into a plain statement.",
  example: {
    file: "forecasts/boats-go-home.yaml",
    bad: "sense: conditional\n",
    good: "sense: conditional\ncondition: { text: The plans turn out not to exist. }\n",
  },
  check: (dataset) => [...interests(dataset), ...forecasts(dataset)],
};

function interests(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "interest").flatMap(({ kind, id, record }) =>
    record.position === "conditional" && !record.condition
      ? [{ ...missing(["position"]), record: { kind, id } }]
      : [],
  );
}

function forecasts(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "forecast").flatMap(({ kind, id, record }) =>
    record.sense === "conditional" && !record.condition
      ? [{ ...missing(["sense"]), record: { kind, id } }]
      : [],
  );
}

function missing(path: string[]): Finding {
  return {
    message: "it is conditional, but does not say on what",
    path,
    expected: "a condition",
    found: "none",
    remedy: "add condition: with a text in the editors' own words",
  };
}
