import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Excerpt } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { ran, scratch } from "../fixtures/scratch.js";

const FILE = "actors/norvane.yaml";

/** The invented dataset whose second state, which has none, has a flag. */
function withFlag(flag: string): ReturnType<typeof scratch> {
  const one = scratch();
  one.edit(FILE, "kind: state\n", `kind: state\nflags:\n  - ${flag}\n`);
  return one;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("redlines build, of a state with a flag", () => {
  it("draws it, in the dataset and in the excerpt, and carries nothing of the others", async () => {
    const { data, root } = withFlag("{ code: fr, from: 1990-01-01, source: atlas-of-names }");
    const out = join(root, "out");
    expect(await ran(["build", data, "--out", out])).toMatchObject({ code: 0, err: "" });
    const { actors } = json(join(out, "dataset.json")) as Dataset;
    const [flag] = actors["norvane"]?.flags ?? [];
    expect(flag).toMatchObject({ code: "fr", drawing: { licence: "MIT" } });
    expect(flag?.drawing?.shapes.map(({ fill }) => fill)).toEqual(["#eee", "#0052b4", "#d80027"]);
    const { flag: shown, record } = json(join(out, "excerpts/actor/norvane.json")) as Excerpt<"actor">;
    expect(shown).toMatchObject({ code: "fr", at: "norvane", shapes: flag?.drawing?.shapes });
    expect(record).not.toHaveProperty("flags");
    expect(JSON.stringify(shown).length).toBeLessThan(600);
  });

  it("has a table of them", async () => {
    const { data, root } = withFlag("{ code: fr, from: 1990-01-01, source: atlas-of-names }");
    const out = join(root, "out");
    await ran(["build", data, "--out", out]);
    const table = readFileSync(join(out, "csv/flags.csv"), "utf8").trimEnd().split(/\r?\n/);
    expect(table[0]).toBe("actor,n,code,from,to,note,source");
    expect(table).toContain("norvane,1,fr,1990-01-01,,,atlas-of-names");
  });
});

describe("redlines check, of a state with a flag", () => {
  const told = async (flag: string): Promise<string> => {
    const { data } = withFlag(flag);
    const { code, err } = await ran(["check", data]);
    expect(code).toBe(1);
    return err.replaceAll(`${data}/`, "");
  };

  it("tells of a code that is none where it stands, and which is meant", async () =>
    expect(await told("{ code: frr, from: 1990-01-01, source: atlas-of-names }"))
      .toBe(`${FILE}:3:13  error  there is no flag \`frr\` in circle-flags
    record    actor norvane
    rule      schema
    expected  the name of one of its files, such as il or gb-sct
    found     frr
    fix       did you mean \`fr\`?

1 problem in 1 file
`));

  it("knows the code of a country by the country's own", async () => {
    const { data, edit } = withFlag("{ code: france, from: 1990-01-01, source: atlas-of-names }");
    const own = "{ scheme: iso3166-1-alpha-2, value: FR, checked: 2031-01-01, source: atlas-of-names }";
    edit(FILE, "kind: state\n", `kind: state\nidentifiers:\n  - ${own}\n`);
    expect((await ran(["check", data])).err).toContain("fix       did you mean `fr`?");
  });

  it("says what to do where none is like it", async () =>
    expect(await told("{ code: harbour-banner, from: 1990-01-01, source: atlas-of-names }")).toContain(
      "fix       take the flag out: the state is then shown by its initials",
    ));

  it("takes no drawing of the editors' own", async () => {
    const flag = "{ code: fr, from: 1990-01-01, source: atlas-of-names, drawing: { shapes: [] } }";
    expect(await told(flag)).toContain("`drawing` is computed from the code");
  });

  it("tells what else is wrong with it, too", async () => {
    const err = await told("{ code: FR, from: 1990, source: atlas-of-names }");
    expect(err).toContain("`flags.0.code`");
    expect(err).toContain("`flags.0.from`");
  });
});
