import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAUVRE, type Ran, ran, scratch, sealedScratch, type Scratch } from "../fixtures/scratch.js";
import { bare, SURVEY, verify } from "../fixtures/verifying.js";

const QUOTE = "quotes/varga-on-kell-point.yaml";
const BROKEN = "the record says something else than when it was verified";

const check = async ({ data }: Scratch, ...more: string[]): Promise<Ran> => ran(["check", data, ...more]);
const build = async ({ data, root }: Scratch, ...more: string[]): Promise<Ran> =>
  ran(["build", data, "--out", join(root, "out"), ...more]);

describe("a sealed record in which a word was changed", () => {
  const changed: [what: string, path: string, words: string, by: string][] = [
    ["a quoted word", QUOTE, "a harbour at", "a port at"],
    ["a hedge", "events/piles-landed.yaml", "hedge: reportedly", "hedge: allegedly"],
    ["an estimative term", "forecasts/another-attempt.yaml", "term: will likely", "term: will perhaps"],
    ["a number", "figures/pier-length.yaml", "value: 40", "value: 41"],
    ["a passage", SURVEY, "end: measured the sandbank", "end: measured"],
  ];

  it.each(changed)("%s is found by check and by build, without the text", async (_, path, words, by) => {
    const one = sealedScratch();
    one.edit(path, words, by);
    for (const { code, err } of [await check(one), await build(one)]) {
      expect(code).toBe(1);
      expect(err).toContain(`${path}:`);
      expect(err).toContain(BROKEN);
    }
  });

  it("is found by verify as well, and is not sealed anew while it does not verify", async () => {
    const one = sealedScratch();
    one.edit(QUOTE, "a harbour at", "a port at");
    const before = one.read(QUOTE);
    const { code, out, err } = await verify(one, "--write");
    expect(code).toBe(1);
    expect(out).toContain("29 of 30 records sealed");
    expect(err).toContain(BROKEN);
    expect(one.read(QUOTE)).toBe(before);
  });

  it("is sealed anew by verify --write where it is true", async () => {
    const one = sealedScratch();
    one.edit(SURVEY, "Surveyors of Ostrell measured", "Ostrell's surveyors measured");
    expect((await check(one)).err).toContain(BROKEN);
    expect(await verify(one, "--write")).toMatchObject({ code: 0, err: "" });
    expect(await check(one)).toMatchObject({ code: 0, err: "" });
  });

  it("does not excuse itself: no exception is made of it", async () => {
    const one = sealedScratch();
    one.edit(QUOTE, "a harbour at", "a port at");
    one.edit(
      "dataset.yaml",
      "exceptions:",
      "exceptions:\n  - { rule: sealed, record: varga-on-kell-point, reason: We like it so. }",
    );
    expect((await check(one)).err).toContain("there is no rule `sealed`");
  });
});

describe("a seal", () => {
  it.each([undefined, LAUVRE])("holds when files are fixed or laid out anew (%s)", async (from) => {
    const one = sealedScratch(from);
    const path = from === undefined ? SURVEY : "events/survol-du-9-mai.yaml";
    one.write(path, `# A remark\n${one.read(path).replace(/^label: (.*)$/m, "label:   $1")}   `);
    expect(await check(one, "--fix")).toMatchObject({ code: 0, err: "" });
  });

  it("is not of what no source has to bear out", async () => {
    const one = sealedScratch();
    one.write(SURVEY, `${one.read(SURVEY)}coding: [{ field: kind, value: ours, why: We read it so. }]\n`);
    one.edit("actors/norvane.yaml", "Norvåna", "Norvanen");
    expect(await check(one)).toMatchObject({ code: 0, err: "" });
  });

  it("is of its own record: two that are swapped are both found", async () => {
    const one = sealedScratch();
    const [a, b] = ["topics/harbour.yaml", "topics/open-strait.yaml"] as const;
    const [first, second] = [one.read(a), one.read(b)];
    one.write(a, second);
    one.write(b, first);
    const { err } = await check(one);
    expect(err.match(new RegExp(BROKEN, "g"))).toHaveLength(2);
  });

  it("is written once: a second run changes nothing", async () => {
    const one = scratch();
    await verify(one, "--write");
    const before = one.read(SURVEY);
    const { out } = await verify(one, "--write");
    expect(out).not.toMatch(/wrote|sealed \d+ record/);
    expect(one.read(SURVEY)).toBe(before);
  });
});

describe("a record that nobody has proved", () => {
  const TOLD = "1 record is unproved: redlines verify --write\n";

  it.each([
    ["has no digest", (one: Scratch) => bare(one, SURVEY)],
    ["has no seal", () => undefined],
  ])("is counted in one line where it %s", async (_, put) => {
    const one = sealedScratch();
    bareSeal(one);
    put(one);
    for (const said of [await check(one), await build(one)]) {
      expect(said).toMatchObject({ code: 0, err: "" });
      expect(said.out.endsWith(TOLD)).toBe(true);
    }
  });

  it("is refused by --strict, all of them in one problem", async () => {
    const one = scratch();
    for (const { code, err } of [
      await check(one, "--strict"),
      await build(one, "--strict"),
      await verify(one, "--strict"),
    ]) {
      expect(code).toBe(1);
      expect(err).toContain("30 records are unproved");
      expect(err).toMatch(/found {5}source gazette-report, .* and 20 more\n/);
      expect(err).toContain("1 problem in 1 file");
    }
  });

  it("is listed by name for programs", async () => {
    const one = sealedScratch();
    bareSeal(one);
    const { out } = await check(one, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ ok: true, unproved: ["event survey"] });
  });
});

/** Takes the seal out, which a record without its digests would break. */
function bareSeal(one: Scratch): void {
  one.write(SURVEY, one.read(SURVEY).replace(/^seal: .*\n/m, ""));
}
