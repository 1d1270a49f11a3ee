import type { Dataset } from "../types.js";
import { entries, listedOnce } from "./each.js";
import { didYouMean } from "./nearest.js";
import type { Problem } from "./problem.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules.js";

/** A broken rule that is accepted, and why. Without `record` it is the dataset itself that breaks it. */
export interface Exception {
  rule: string;
  record?: string | undefined;
  reason: string;
}

export interface CheckOptions {
  exceptions?: readonly Exception[];
  /** Ids of records that exist but are not in the dataset because they could not be read. */
  withheld?: ReadonlySet<string>;
}

/** Every problem of every record, in the order of the rules, less what the exceptions accept. */
export function check(
  dataset: Dataset,
  { exceptions = [], withheld = new Set() }: CheckOptions = {},
): Problem[] {
  const applying = rules.filter((rule) => applies(rule, withheld));
  const found = listedOnce(dataset, () =>
    applying.flatMap((rule) =>
      rule.check(dataset, { withheld }).map((finding) => ({ rule: rule.name, ...finding })),
    ),
  );
  const accepted = new Set(exceptions.map(keyOf));
  const left = found.filter(
    (problem) => !accepted.has(keyOf({ rule: problem.rule, record: problem.record?.id })),
  );
  return [...left, ...(withheld.size === 0 ? idle(exceptions, found, dataset) : [])];
}

function applies({ scope }: Rule, withheld: ReadonlySet<string>): boolean {
  return scope === "record" || withheld.size === 0;
}

/** By what an exception and the problem that it accepts are found equal. */
function keyOf({ rule, record }: Pick<Exception, "rule" | "record">): string {
  return record === undefined ? rule : `${rule} ${record}`;
}

/** The exceptions that excuse nothing: either mistaken, or no longer needed. */
function idle(exceptions: readonly Exception[], found: readonly Problem[], dataset: Dataset): Problem[] {
  const broken = new Set(found.map(({ rule, record }) => keyOf({ rule, record: record?.id })));
  const unused = exceptions
    .map((exception, index) => ({ exception, index }))
    .filter(({ exception }) => !broken.has(keyOf(exception)));
  const ids = unused.length > 0 ? entries(dataset).map(({ id }) => id) : [];
  return unused.map(({ exception, index }) => useless(exception, index, ids));
}

function useless({ rule, record }: Exception, index: number, ids: readonly string[]): Problem {
  const names = rules.map(({ name }) => name);
  const told = { rule: "exceptions-used", path: ["exceptions", index] };
  if (!names.includes(rule))
    return {
      ...told,
      message: `there is no rule \`${rule}\``,
      path: [...told.path, "rule"],
      expected: "the name of a rule",
      found: rule,
      remedy: didYouMean(rule, names),
    };
  if (record !== undefined && !ids.includes(record))
    return {
      ...told,
      message: `there is no record \`${record}\``,
      path: [...told.path, "record"],
      expected: "the id of a record",
      found: record,
      remedy: didYouMean(record, ids),
    };
  return {
    ...told,
    message: `this exception excuses nothing: ${record ?? "the dataset"} obeys \`${rule}\``,
    remedy: "take the exception out",
  };
}
