import { rmSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS, type Dataset, find, type Kind, KINDS } from "@redlines/model";
import {
  check,
  compileTime,
  type Exception,
  infer,
  type InferContext,
  inferTimes,
  type Problem,
  type Written,
} from "@redlines/model/check";
import { dataset as schema, exception, recordSchemas } from "@redlines/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDataset } from "@redlines/model/internal/arbitrary-dataset";
import { RUN } from "@redlines/model/internal/run";
import { mutate, type Mutant, placesIn } from "../fixtures/mutants.js";
import { type Path, type Plain, plainYaml } from "../fixtures/plain-yaml.js";
import { HARBOUR_LINE, LAUVRE } from "../fixtures/scratch.js";
import {
  filesOf,
  freshFolder,
  isBare,
  unsealed,
  untranslated,
  writeAll,
  writePlain,
} from "../fixtures/written-dataset.js";
import { checkDataset } from "./check-dataset.js";
import type { Located } from "./problem.js";

/** A valid dataset, in a folder. */
interface Base {
  dir: string;
  dataset: Dataset;
  exceptions: readonly Exception[];
  files: ReadonlyMap<string, object>;
  plain: ReadonlyMap<string, Plain>;
}

const HEADER = "dataset.yaml";
const kindOf = (file: string): Kind =>
  KINDS.find((kind) => file.startsWith(`${COLLECTIONS[kind]}/`)) ?? "source";
const idOf = (file: string): string => file.slice(file.indexOf("/") + 1, -".yaml".length);

/** Bounds as the model computes them, if it can; a digest that is still to be filled in is absent. */
function withBounds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBounds);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withBounds(item)]));
  if (isBare(copy)) delete copy["digest"];
  const compiled = typeof copy["edtf"] === "string" ? compileTime(copy["edtf"]) : undefined;
  return compiled?.ok ? { ...copy, ...compiled.bounds } : copy;
}

/** What the schemas and rules of the model alone say of it: the problems, or that a schema refuses it. */
function validated(
  base: Pick<Base, "dataset" | "exceptions">,
  { file, value }: Mutant,
): Problem[] | "refused" {
  return file === HEADER ? validatedHeader(base, value) : validatedRecord(base, file, value);
}

/** What a record that leaves something out can be completed from. */
function contextOf(dataset: Dataset): InferContext {
  const { about } = dataset;
  return { about, record: (collection, id) => find<Written>(dataset[collection], id) };
}

function validatedHeader({ dataset }: Pick<Base, "dataset">, value: object): Problem[] | "refused" {
  const { redirects = {}, exceptions = [], ...rest } = value as { redirects?: unknown; exceptions?: unknown };
  const about = withBounds(inferTimes(rest, { ...contextOf(dataset), about: rest }));
  const whole = schema.safeParse({ ...dataset, about, redirects });
  const excused = Array.isArray(exceptions)
    ? exceptions.map((one) => exception.safeParse(one).data)
    : [undefined];
  const isAccepted = excused.every((one) => one !== undefined);
  return whole.success && isAccepted ? check(whole.data, { exceptions: excused }) : "refused";
}

function validatedRecord(
  { dataset, exceptions }: Pick<Base, "dataset" | "exceptions">,
  file: string,
  value: object,
): Problem[] | "refused" {
  const kind = kindOf(file);
  const whole = infer(kind, { id: idOf(file), ...value }, contextOf(dataset));
  const result = recordSchemas[COLLECTIONS[kind]].safeParse(withBounds(whole));
  if (!result.success) return "refused";
  const changed = structuredClone(dataset);
  Object.assign(changed[COLLECTIONS[kind]], { [idOf(file)]: result.data });
  return check(changed, { exceptions });
}

/** Which lines may be named for a schema problem: of the place, of what is around it, of what is in it. */
function linesNear({ path, value }: Mutant, plain: Plain): Set<number> {
  const inside = placesIn(value).filter((place) => path.every((step, index) => place[index] === step));
  return new Set([path, path.slice(0, -1), ...inside].map((place) => plain.lineOf(place)));
}

/** Tries one mutation and says what is wrong with the report, if anything is. */
async function tried(base: Base, mutant: Mutant): Promise<unknown> {
  const { dir, files } = base;
  const plain = writePlain(dir, mutant.file, mutant.value);
  const { problems } = await checkDataset(dir);
  writePlain(dir, mutant.file, files.get(mutant.file) ?? {});
  const expected = validated(base, mutant);
  if (expected === "refused") {
    const near = linesNear(mutant, plain);
    const isRight = problems.some(({ file, line }) => file === join(dir, mutant.file) && near.has(line ?? 0));
    return isRight ? "reported" : { mutant, problems, near: [...near] };
  }
  const wanted = placed(base, expected, new Map([[mutant.file, plain]]));
  const reported = problems.map(lineOf).sort();
  if (JSON.stringify(reported) !== JSON.stringify(wanted)) return { mutant, reported, wanted };
  return wanted.length > 0 ? "reported" : "valid";
}

const lineOf = ({ rule, file, line }: Located): string => `${rule} ${file}:${line}`;

/** Problems at the lines where they stand, by the one who wrote the files. */
function placed(
  { dir, plain }: Base,
  problems: readonly Problem[],
  changed: ReadonlyMap<string, Plain>,
): string[] {
  const lines = problems.map(({ rule, record, path }) => {
    const file = record ? `${COLLECTIONS[record.kind]}/${record.id}.yaml` : HEADER;
    return `${rule} ${join(dir, file)}:${(changed.get(file) ?? plain.get(file))?.lineOf(path)}`;
  });
  return lines.sort();
}

function written(dataset: Dataset, exceptions: readonly Exception[] = []): Base {
  const dir = join(freshFolder(), "data");
  const files = filesOf(dataset, exceptions);
  writeAll(dir, files);
  return {
    dir,
    dataset,
    exceptions,
    files,
    plain: new Map([...files].map(([file, value]) => [file, plainYaml(value)])),
  };
}

/** Both invented datasets, and one that is drawn with every field. */
async function bases(): Promise<Base[]> {
  const fixtures = await Promise.all([HARBOUR_LINE, LAUVRE].map((dir) => checkDataset(join(dir, "data"))));
  const drawn = fc.sample(arbitraryDataset({ full: true }), { ...RUN, numRuns: 1 });
  return [
    ...fixtures.map(({ dataset, exceptions }) => written(unsealed(dataset), exceptions)),
    ...drawn.map((dataset) => written(untranslated(unsealed(dataset)))),
  ];
}

describe("any single mutation of a valid dataset", { timeout: 600_000 }, () => {
  it("leaves it valid by the schemas and rules, or is reported at the right line", async () => {
    const seen: Record<string, number> = {};
    for (const base of await bases()) {
      expect((await checkDataset(base.dir)).problems).toEqual([]);
      // As often as all records of a kind: a mistake in it concerns them all.
      const drawnFrom = [
        ...base.files,
        ...[...base.files].filter(([file]) => file === HEADER).flatMap((header) => [header, header, header]),
      ];
      const ids = [...base.files.keys()].filter((file) => file !== HEADER).map(idOf);
      await fc.assert(
        fc.asyncProperty(fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)), async (draw) => {
          const outcome = await tried(base, mutate(drawnFrom, ids, draw));
          expect(["reported", "valid"], JSON.stringify(outcome, null, 1)).toContain(outcome);
          seen[String(outcome)] = (seen[String(outcome)] ?? 0) + 1;
        }),
        { ...RUN, numRuns: 80 },
      );
    }
    expect(seen["reported"]).toBeGreaterThan(100);
    expect(seen["valid"]).toBeGreaterThan(10);
  });

  it("would be found out if its line were another", async () => {
    const [base] = await bases();
    const survey = "events/survey.yaml";
    const wrong = (field: string, path: Path): Promise<unknown> =>
      base
        ? tried(base, { file: survey, path, value: { ...base.files.get(survey), [field]: "nobody" } })
        : Promise.reject(new Error("There is no dataset."));
    expect(await wrong("kind", ["kind"])).toBe("reported");
    expect(await wrong("kind", ["evidence", 0, "source"])).toMatchObject({ problems: [{ rule: "schema" }] });
    expect(await wrong("place", ["place"])).toBe("reported");
    expect(await wrong("label", ["label"])).toBe("valid");
  });

  it("that gives a record the id of another is reported where it stands", async () => {
    for (const base of await bases()) {
      const files = [...base.files.keys()].filter((file) => file !== HEADER);
      for (const file of files.filter((_, place) => place % 6 === 0)) {
        const index = files.indexOf(file);
        const taken = idOf(
          files.find((other, place) => kindOf(other) !== kindOf(file) && place > index) ?? files[0] ?? "",
        );
        const renamed = `${COLLECTIONS[kindOf(file)]}/${taken}.yaml`;
        rmSync(join(base.dir, file));
        const plain = writePlain(base.dir, renamed, base.files.get(file) ?? {});
        const { problems } = await checkDataset(base.dir);
        rmSync(join(base.dir, renamed));
        writePlain(base.dir, file, base.files.get(file) ?? {});
        const changed = structuredClone(base.dataset);
        const collection = changed[COLLECTIONS[kindOf(file)]] as Record<string, { id: string }>;
        const { [idOf(file)]: record, ...rest } = collection;
        Object.assign(changed, {
          [COLLECTIONS[kindOf(file)]]: { ...rest, [taken]: { ...record, id: taken } },
        });
        const wanted = placed(base, check(changed, base), new Map([[renamed, plain]]));
        expect(wanted.join()).toContain("unique-ids");
        expect(problems.map(lineOf).sort(), renamed).toEqual(wanted);
      }
    }
  });

  it("of which records there are is told where it shows", async () => {
    for (const base of await bases())
      for (const file of [...base.files.keys()].filter((path, index) => path !== HEADER && index % 4 === 1)) {
        rmSync(join(base.dir, file));
        const { problems } = await checkDataset(base.dir);
        writePlain(base.dir, file, base.files.get(file) ?? {});
        const changed = structuredClone(base.dataset);
        delete (changed[COLLECTIONS[kindOf(file)]] as Record<string, unknown>)[idOf(file)];
        const wanted = check(changed, base).map(({ rule, message }) => `${rule} ${message}`);
        expect(problems.map(({ rule, message }) => `${rule} ${message}`).sort(), file).toEqual(wanted.sort());
      }
  });
});
