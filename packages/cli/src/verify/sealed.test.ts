import { cpSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS, KINDS } from "@redlines/model";
import { arbitraryDataset } from "@redlines/model/internal/arbitrary-dataset";
import { type Field, FIELDS } from "@redlines/model/internal/fields";
import { RUN } from "@redlines/model/internal/run";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDataset } from "../dataset/check-dataset.js";
import { isUnsealed, type SealMutant } from "../fixtures/seal-mutants.js";
import { baseIn, baseOf, judge, mutantsOf, type SealedBase, told } from "../fixtures/sealed-bases.js";
import { SEALED } from "../fixtures/sealed-datasets.js";
import {
  authored,
  freshFolder,
  sealed,
  untranslated,
  withDrawings,
  writePlain,
} from "../fixtures/written-dataset.js";

/** Of each sort of change of each field of each kind one, wherever it comes first, and every hundredth. */
function some(bases: readonly SealedBase[], isOfSealed: boolean): { base: SealedBase; mutant: SealMutant }[] {
  const seen = new Set<string>();
  return bases
    .flatMap((base) => mutantsOf(base, isOfSealed).map((mutant) => ({ base, mutant })))
    .filter(({ mutant: { kind, path, sort } }, index) => {
      const name = `${kind}.${path} ${sort}`;
      const isFirst = !seen.has(name);
      seen.add(name);
      return isFirst || index % 100 === 0;
    });
}

describe("any single change of a sealed record", () => {
  let real: SealedBase[] = [];
  let all: SealedBase[] = [];
  beforeAll(async () => {
    real = await Promise.all(SEALED.map(baseIn));
    const drawn = fc.sample(arbitraryDataset({ full: true }), { ...RUN, numRuns: 6 });
    all = [...real, ...drawn.map((dataset) => baseOf(sealed(withDrawings(untranslated(dataset)))))];
  });

  it("is seen without the text, whatever is changed, and every field of every kind is among it", () => {
    const judged = some(all, true).map(({ base, mutant }) => ({ mutant, judgement: judge(base, mutant) }));
    const unseen = judged.filter(({ judgement }) => judgement === "unseen");
    expect(unseen.map(({ mutant }) => told(mutant))).toEqual([]);
    const broken = new Set(
      judged
        .filter(({ judgement }) => judgement === "broken")
        .map(({ mutant: { kind, path } }) => `${kind}.${path}`),
    );
    const fields = FIELDS.filter(isSealedField).map(({ path }) => path);
    expect(fields.length).toBeGreaterThan(250);
    expect(fields.filter((path) => !broken.has(path))).toEqual([]);
  });

  it("leaves the seal whole where it is of what no source bears out", () => {
    const broken = some(all, false).filter(({ base, mutant }) => judge(base, mutant) === "broken");
    expect(broken.map(({ mutant }) => told(mutant))).toEqual([]);
  });

  it("is none where the record is only written in full, or laid out in another way", () => {
    for (const base of all)
      for (const { kind, record } of base.entries)
        expect(judge(base, { kind, record, value: record }), record.id).toBe("the same");
  });

  it.each(SEALED.map((dir, index) => ({ dir, index })))(
    "is told by the command at the record's file: $dir",
    async ({ dir, index }) => {
      const base = real[index] ?? baseOf((await checkDataset(dir)).dataset);
      const data = join(freshFolder(), "data");
      cpSync(dir, data, { recursive: true });
      expect(await checkDataset(data)).toMatchObject({ problems: [], unproved: [] });
      const changes = mutantsOf(base, true);
      for (const mutant of fc.sample(fc.constantFrom(...changes), { ...RUN, numRuns: 16 })) {
        const path = `${COLLECTIONS[mutant.kind]}/${mutant.record.id}.yaml`;
        writePlain(data, path, authored(mutant.value));
        const { problems } = await checkDataset(data);
        const isTold = problems.some(({ file }) => file === join(data, path));
        expect(isTold, told(mutant)).toBe(judge(base, mutant) !== "the same");
        cpSync(join(dir, path), join(data, path));
      }
    },
  );
});

/** Where times stand: a field beside an `edtf` is one of a time. */
const TIMES = new Set(FIELDS.map(({ path }) => path).filter((path) => path.endsWith(".edtf")));

/** Whether a field is one that a seal holds; of a field with one possible value there is no change. */
function isSealedField({ path, others }: Field): boolean {
  const kind = KINDS.find((one) => path.startsWith(`${one}.`));
  const within = path.slice(path.indexOf(".") + 1);
  if (kind === undefined || within === "id" || others.length === 0) return false;
  return !isUnsealed(kind, within, TIMES.has(path.replace(/\.[^.]*$/, ".edtf")));
}
