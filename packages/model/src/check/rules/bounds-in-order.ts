import { FAR_FUTURE } from "../../derive/day.js";
import type { Dataset, Time } from "../../types.js";
import { entries } from "../each.js";
import type { Finding } from "../rule.js";

type Path = (string | number)[];

/**
 * Times whose bounds run backwards. A build computes them in order; a dataset that something else wrote, or
 * changed, may not have them so, and every derivation compares with them.
 */
export function boundsInOrder(dataset: Dataset): Finding[] {
  const ofRecords = entries(dataset).flatMap(({ kind, id, record }) =>
    timesIn(record).flatMap((found) => backwards(found).map((one) => ({ ...one, record: { kind, id } }))),
  );
  return [...timesIn(dataset.about).flatMap(backwards), ...ofRecords];
}

interface Found {
  readonly time: Time;
  readonly path: Path;
}

/** Every object with an `edtf`, wherever it stands. */
function timesIn(value: unknown, path: Path = []): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("edtf" in value) return [{ time: value as Time, path }];
  return Object.entries(value).flatMap(([key, item]) =>
    timesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function backwards({ time, path }: Found): Finding[] {
  const { earliest, latest = FAR_FUTURE, begunBy = earliest } = time;
  if (earliest <= begunBy && begunBy <= latest) return [];
  return [
    {
      message: "its last day lies before its first",
      path: [...path, "edtf"],
      expected: "bounds in order",
      found: [earliest, time.begunBy, time.latest].filter((day) => day !== undefined).join(", "),
      remedy: "let the build compute them from edtf",
    },
  ];
}
