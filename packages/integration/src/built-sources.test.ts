import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Ran, ran, SUMMIT } from "./fixtures/command.js";
import { installEmbed } from "./fixtures/embed-installed.js";
import { filesOf } from "./fixtures/site-files.js";

const BASE = ["--base-url", "https://a.example/redlines/"];

/**
 * The invented dataset that has a translation, of which one record lacks its own, built into a package that
 * the project has installed.
 */
let project: string;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "redlines-built-"));
  cpSync(join(SUMMIT, "data"), join(project, "data"), { recursive: true });
  rmSync(join(project, "data/translations/ar/actors/averland.yaml"));
  const facts = join(project, "node_modules/@summit/facts");
  mkdirSync(facts, { recursive: true });
  const exports = { "./dataset.json": "./dist/dataset.json", "./package.json": "./package.json" };
  writeFileSync(join(facts, "package.json"), JSON.stringify({ name: "@summit/facts", exports }));
  const args = ["build", join(project, "data"), "--out", join(facts, "dist")];
  await ran(args);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

interface Built {
  root: string;
  /** The folder of the records, and the file that was built of them. */
  data: string;
  file: string;
}

/** A copy of that project, gone when the test ends. */
function built(): Built {
  const root = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(project, root, { recursive: true });
  installEmbed(root);
  return { root, data: join(root, "data"), file: join(root, "node_modules/@summit/facts/dist/dataset.json") };
}

function site({ root }: Built, dataset: string, out: string): Promise<Ran> {
  const args = ["site", dataset, ...BASE, "--out", out, "--lang", "en,ar", "--theme", "auto"];
  return ran(args, { cwd: root });
}

describe("a site of a built dataset", () => {
  it("is the same as one of its records and translations, from a file, a folder and a package", async () => {
    const one = built();
    const { out } = await site(one, one.data, "of-records");
    const files = filesOf(join(one.root, "of-records"));
    expect([...files.keys()].some((path) => path.startsWith("ar/excerpts/"))).toBe(true);
    const line = /^ar +\d+ of \d+ translated$/m.exec(out)?.[0] ?? "no line";
    for (const named of [one.file, join(one.file, ".."), join(one.file, "../.."), "@summit/facts"]) {
      const told = await site(one, named, "of-built");
      expect({ named, ...told }).toMatchObject({ named, code: 0, err: "" });
      expect(told.out).toContain(line);
      expect(filesOf(join(one.root, "of-built"))).toEqual(files);
    }
  });

  it.each(["actor/corvany", "actor/lomi-fa"])(
    "renders %s the same, in the language asked for",
    async (record) => {
      const one = built();
      const render = (data: string): Promise<Ran> =>
        ran(["render", record, "--lang", "ar", "--data", data, ...BASE], { cwd: one.root });
      const ofRecords = await render(one.data);
      expect(ofRecords.code).toBe(0);
      for (const data of [one.file, "@summit/facts"]) expect(await render(data)).toEqual(ofRecords);
    },
  );
});

describe("what is no built dataset is refused, and it is said why:", () => {
  type Spoil = (one: Built) => string;
  const changed =
    (words: string, by: string): Spoil =>
    ({ file }) => {
      const text = readFileSync(file, "utf8");
      expect(text).toContain(words);
      writeFileSync(file, text.replace(words, by));
      return file;
    };
  const cases: [string, Spoil, number, RegExp][] = [
    ["a file that is not there", () => "none.json", 2, /There is no file none\.json\./],
    [
      "a package that is not there",
      () => "@summit/fact",
      2,
      /no package of that name is installed here.\n +Did you mean [^]*npm install @summit\/fact\./,
    ],
    ["a word that nobody should install", () => "dta", 2, /installed here.\n +Name a folder of records/],
    ["a package without a dataset", () => "@redlines/embed", 2, /@redlines\/embed has no dataset\.json/],
    ["another JSON file", ({ file }) => join(file, "../../package.json"), 2, /its about is no map/],
    ["no JSON", changed("{", "("), 2, /is not a built dataset/],
    [
      "an older model",
      changed('"modelVersion":"1"', '"modelVersion":"0"'),
      2,
      /version 0 [^]*redlines build/,
    ],
    [
      "a newer model",
      changed('"modelVersion":"1"', '"modelVersion":"2"'),
      2,
      /version 2 [^]*newer versions of/,
    ],
    ["no model", changed('"modelVersion":"1",', ""), 2, /its about\.modelVersion is no version/],
    [
      "a field that is wrong",
      changed('"kind":"state"', '"kind":"realm"'),
      1,
      /`actors\.\w+\.kind` is none of/,
    ],
    ["a field that is missing", changed('"title":', '"titel":'), 1, /`about\.title` is missing/],
    [
      "an id that leads nowhere",
      changed('"speaker":"', '"speaker":"no-'),
      1,
      /no-[a-z-]+[^]*references-resolve/,
    ],
    ["a translation", ({ file }) => join(file, "../ar/dataset.json"), 2, /is a translation \(ar\)/],
  ];

  it.each(cases)("%s", async (_, spoil, code, reason) => {
    const one = built();
    const told = await site(one, spoil(one), "site");
    expect(told).toMatchObject({ code, err: expect.stringMatching(reason) });
  });

  it("an older package says to install a newer one, and a broken translation its own file", async () => {
    const one = built();
    const file = join(one.file, "../ar/dataset.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"language":"ar"', '"language":7'));
    expect(await site(one, "@summit/facts", "site")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ar\/dataset\.json {2}error {2}`about\.language`/),
    });
    changed('"modelVersion":"1"', '"modelVersion":"0"')(one);
    expect((await site(one, "@summit/facts", "site")).err).toContain(
      "Install a newer version of @summit/facts.",
    );
  });

  const longer: [string, string, number, string | RegExp][] = [
    ["as long as a translation may be", '"label":"', 1100, ""],
    ["longer than that", '"label":"', 1300, /`[\w.-]+\.label` is too long[^]*1200 characters/],
    ["no text of a translation", '"source":"', 1100, /`[\w.-]+\.source` is too long/],
  ];

  it.each(longer)("a text of a translation that is %s", async (_, place, length, reason) => {
    const one = built();
    const file = join(one.file, "../ar/dataset.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(place, place + "a".repeat(length)));
    const told = await site(one, one.file, "site");
    expect(told).toMatchObject({ code: reason === "" ? 0 : 1, err: expect.stringMatching(reason) });
  });

  it("a site within the folder of the dataset", async () => {
    const one = built();
    cpSync(join(one.file, ".."), join(one.root, "dist"), { recursive: true });
    const told = await site(one, join(one.root, "dist/dataset.json"), "dist/site");
    expect(told).toMatchObject({ code: 2, err: expect.stringContaining("lie inside each other") });
  });
});
