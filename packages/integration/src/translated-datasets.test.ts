import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { COLLECTIONS, type Dataset, KINDS } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { LAUVRE, ran, scratch, SUMMIT } from "./fixtures/command.js";

const read = (path: string): Dataset => JSON.parse(readFileSync(path, "utf8")) as Dataset;

describe.each([
  ["French", LAUVRE, "fr", ["en", "he"]],
  ["English", SUMMIT, "en", ["ar"]],
])("a dataset whose original is %s", (_name, folder, original, languages) => {
  it(`is whole in ${languages.join(", ")}: nothing is stale, and no rule has anything to say`, async () => {
    const { code, out, err } = await ran(["check", join(folder, "data")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").slice(1, -1)).toEqual(
      languages.map((language) => expect.stringMatching(wholeIn(language)) as unknown),
    );
  });

  it("is built in each, every record of it", async () => {
    const { data, root } = scratch(folder);
    const out = join(root, "out");
    expect(await ran(["build", data, "--out", out])).toMatchObject({ code: 0 });
    const dataset = read(join(out, "dataset.json"));
    for (const language of languages) {
      const { about, ...localised } = read(join(out, language, "dataset.json"));
      expect(about).toMatchObject({ language, translation: { of: original, status: "machine" } });
      expect(about.translation).not.toHaveProperty("untranslated");
      for (const kind of KINDS)
        expect(Object.keys(localised[COLLECTIONS[kind]])).toEqual(Object.keys(dataset[COLLECTIONS[kind]]));
    }
  });

  it.each(languages)("with a record less in %s is whole no more", async (language) => {
    const { data } = scratch(folder);
    const [id] = Object.keys(read(join(folder, "dataset.json")).claims);
    rmSync(join(data, "translations", language, "claims", `${id}.yaml`));
    const { out } = await ran(["check", data]);
    expect(out).not.toMatch(wholeIn(language));
    expect(out).toMatch(new RegExp(`^${language} +\\d+ of \\d+ translated`, "m"));
  });
});

/** The line on a language of which nothing is still to come or stale. */
function wholeIn(language: string): RegExp {
  return new RegExp(`^${language} +(\\d+) of \\1 translated$`, "m");
}

it("an original that has changed makes its translation stale", async () => {
  const { data, edit } = scratch(SUMMIT);
  edit("claims/coal-in-draft.yaml", "15 November", "14 November");
  const { out } = await ran(["check", data]);
  expect(out).toMatch(/^ar +\d+ of \d+ translated, 1 stale$/m);
});
