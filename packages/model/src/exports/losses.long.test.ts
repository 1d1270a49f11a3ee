import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csl, CSL_LOSSES } from "../csl.js";
import { csv, CSV_LOSSES } from "../csv.js";
import { DATA_PACKAGE_LOSSES, dataPackage } from "../data-package.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { RUN } from "../fixtures/run.js";
import { jsonLd, JSON_LD_LOSSES } from "../json-ld.js";
import type { Dataset } from "../types.js";
import { changed, type Field, FIELDS } from "./fixtures/fields.js";
import type { Loss } from "./losses.js";

/** Datasets in which every field of the schemas stands somewhere. */
const DATASETS = fc.sample(arbitraryDataset({ full: true }), { seed: RUN.seed, numRuns: 10 });

const EXPORTS: [name: string, write: (dataset: Dataset) => unknown, losses: readonly Loss[]][] = [
  ["JSON-LD", jsonLd, JSON_LD_LOSSES],
  ["CSV", csv, CSV_LOSSES],
  ["the data package", (dataset) => dataPackage(dataset), DATA_PACKAGE_LOSSES],
  ["CSL-JSON", csl, CSL_LOSSES],
];

function isListed({ path }: Field, losses: readonly Loss[]): boolean {
  return losses.some(
    (loss) => path === loss.path || path.startsWith(`${loss.path}.`) || path.startsWith(`${loss.path}[]`),
  );
}

/** Whether something else in that field makes something else of the export. */
function isCarried(field: Field, write: Write, datasets: readonly Dataset[] = DATASETS): boolean {
  return datasets.some((dataset) =>
    changed(dataset, field).some((other) => written(write, other) !== before(write, dataset)),
  );
}

type Write = (dataset: Dataset) => unknown;

const written = (write: Write, dataset: Dataset): string => JSON.stringify(write(dataset));
const cache = new Map<Write, Map<Dataset, string>>();

/** What comes out unchanged, worked out once. */
function before(write: Write, dataset: Dataset): string {
  const known = cache.get(write) ?? new Map<Dataset, string>();
  cache.set(write, known);
  const text = known.get(dataset) ?? written(write, dataset);
  known.set(dataset, text);
  return text;
}

const fields = FIELDS.filter(({ others }) => others.length);

describe("the fields of the schemas", () => {
  it("are many, and each stands in one of the drawn datasets", () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(
      fields
        .filter((field) => DATASETS.every((dataset) => changed(dataset, field).length === 0))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe.each(EXPORTS)("%s", (_, write, losses) => {
  it("carries every field that is not on its list of losses", () => {
    const whole = losses.filter(({ partly }) => !partly);
    const lost = fields.filter((field) => !isListed(field, whole) && !isCarried(field, write));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it("has nothing on its list of losses that it could tell from the data, and says why of each", () => {
    const unlisted = losses.filter((loss) => fields.every((field) => !isListed(field, [loss])));
    const carried = losses.filter(
      (loss) =>
        !loss.partly &&
        fields
          .filter((field) => isListed(field, [loss]))
          .every((field) => isCarried(field, write, DATASETS.slice(0, 2))),
    );
    expect([...unlisted, ...carried].map(({ path }) => path)).toEqual([]);
    expect(losses.filter(({ why }) => !/^\S.{15,}\.$/.test(why))).toEqual([]);
  });
});

describe("a list of losses that leaves one out", () => {
  it("is found out, which shows that the tests above can fail", () => {
    const left = JSON_LD_LOSSES.find(({ path }) => path === "event.participants[].unnamed.why");
    const shorter = JSON_LD_LOSSES.filter((loss) => loss !== left);
    const participants = fields.filter(({ path }) => path.startsWith("event.participants"));
    expect(
      participants
        .filter((field) => !isListed(field, shorter) && !isCarried(field, jsonLd))
        .map(({ path }) => path),
    ).toEqual([left?.path]);
  });
});
