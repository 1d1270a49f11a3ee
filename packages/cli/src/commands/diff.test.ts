import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CASES, redirects, remove, rename } from "../diff/fixtures/changes.js";
import { type PolicyName, POLICY } from "../diff/policy.js";
import { LAUVRE, ran, scratch, type Scratch } from "../fixtures/scratch.js";

interface Told {
  old: { id: string; version: string };
  step: string;
  bump: string;
  version: string;
  readings: string;
  changes: {
    rule: PolicyName;
    step: string;
    impact: string;
    record?: string;
    path: string;
    previously?: unknown;
    now?: unknown;
  }[];
}

/** What the command says of the French dataset and of the same after a change. */
async function told(change: (next: Scratch, old: Scratch) => void): Promise<Told> {
  const [old, next] = [scratch(LAUVRE), scratch(LAUVRE)];
  change(next, old);
  const { code, out, err } = await ran(["diff", old.data, next.data, "--format", "json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Told;
}

const short = ({ changes }: Told): string[] =>
  changes.map(({ rule, record, path }) => [rule, record ?? "dataset", path].join(" · "));
describe("redlines diff", () => {
  it.each(CASES)("finds %s: %s", async (rule, where, change) => {
    const found = await told(change);
    expect(short(found)).toContain(`${rule} · ${where}`);
    expect(found.changes.find((one) => one.rule === rule)).toMatchObject(POLICY[rule]);
    expect(found.step).toBe(POLICY[rule].step);
  });

  it("has a case for every rule of the policy", () => {
    const elsewhere: PolicyName[] = ["reading-changed"];
    expect([...new Set([...CASES.map(([rule]) => rule), ...elsewhere])].toSorted()).toEqual(
      Object.keys(POLICY).toSorted(),
    );
  });

  it("finds nothing where nothing changed, in whichever form", async () => {
    const { data, root } = scratch(LAUVRE);
    const out = join(root, "out");
    await ran(["build", data, "--out", out]);
    for (const [a, b] of [
      [data, data],
      [data, out],
      [join(out, "dataset.json"), data],
    ] as const) {
      const { code, out: said } = await ran(["diff", a, b]);
      expect({ code, said }).toEqual({ code: 0, said: `ok  ${a} and ${b} say the same\n` });
    }
  });

  it("takes no notice of the version, nor of the layout of a file", async () => {
    const found = await told(({ edit, read, write }) => {
      edit("dataset.yaml", "version: 0.2.0", "version: 0.3.0");
      write("topics/peche-en-lauvre.yaml", `# Une remarque.\n${read("topics/peche-en-lauvre.yaml")}`);
    });
    expect(found).toMatchObject({ changes: [], step: "none", bump: "none", version: "0.2.0" });
  });

  it("tells a renamed record's other changes, and what followed the new id", async () => {
    const found = await told((next) => {
      rename(next, "actors", "syndicat-des-bateliers", "syndicat-bateliers");
      next.edit(
        "dataset.yaml",
        "bateliers: { to: syndicat-des-bateliers }",
        "bateliers: { to: syndicat-bateliers }",
      );
      redirects(next, "syndicat-des-bateliers: { to: syndicat-bateliers }");
      next.edit("actors/syndicat-bateliers.yaml", "initials: SB", "initials: SDB");
    });
    expect(short(found)).toEqual([
      "id-redirected · actor syndicat-des-bateliers · ",
      "value-corrected · actor syndicat-bateliers · initials",
      "value-corrected · interest bateliers-sous-condition · actor",
    ]);
    expect(found.step).toBe("minor");
  });

  it("tells when a line's reading changes, with what changed it", async () => {
    const found = await told(({ edit }) =>
      edit("events/fondations-coulees.yaml", "status: alleged", "status: denied"),
    );
    expect(
      found.changes.map(({ rule, record, previously, now }) => ({ rule, record, previously, now })),
    ).toEqual([
      { rule: "class-changed", record: "event fondations-coulees", previously: "alleged", now: "denied" },
      {
        rule: "reading-changed",
        record: "redline pas-de-barrage-sur-la-lauvre",
        previously: "rung 2 of 4, not crossed, alleged",
        now: "rung 1 of 4, not crossed, reported",
      },
    ]);
  });

  it("tells one change of a date, not also those that are computed from it", async () => {
    const found = await told(({ edit }) =>
      edit("events/survol-du-9-mai.yaml", "edtf: 2034-05-09", "edtf: 2034-05-08"),
    );
    expect(short(found)).toEqual(["value-corrected · event survol-du-9-mai · time.edtf"]);
  });

  it("prints Previously, Now and Impact by record, and the step", async () => {
    const [old, next] = [scratch(LAUVRE), scratch(LAUVRE)];
    next.edit("figures/longueur-du-barrage.yaml", "value: 212", "value: 213");
    next.edit("figures/longueur-du-barrage.yaml", "exactement 212", "exactement 213");
    const { out } = await ran(["diff", old.data, next.data]);
    expect(out).toBe(`figure longueur-du-barrage
    field       statement
    previously  Le barrage mesurerait exactement 212 mètres.
    now         Le barrage mesurerait exactement 213 mètres.
    impact      patch: the value is corrected; its type is as before (value-corrected)

    field       value
    previously  212
    now         213
    impact      patch: the value is corrected; its type is as before (value-corrected)

2 changes in 1 record; the data policy requires a patch step: 0.2.0 → 0.2.1
`);
  });

  it("keeps what a record says from steering the terminal", async () => {
    const [old, next] = [scratch(LAUVRE), scratch(LAUVRE)];
    next.edit(
      "topics/peche-en-lauvre.yaml",
      "label: La pêche dans la Lauvre",
      'label: "\\e[2J\\u202eLa pêche"',
    );
    const { out } = await ran(["diff", old.data, next.data]);
    expect(out).toContain("\\u001b[2J\\u202eLa pêche");
    expect(out).not.toContain("\u001b");
  });
});

describe("the step before 1.0.0", () => {
  it("is one place lower, for a caret lets in nothing but patches there", async () => {
    const found = await told((next) => remove(next, "topics/peche-en-lauvre.yaml"));
    expect(found).toMatchObject({ step: "major", bump: "minor", version: "0.3.0" });
  });

  it("is the step itself from then on", async () => {
    const found = await told((next, old) => {
      for (const one of [old, next]) one.edit("dataset.yaml", "version: 0.2.0", "version: 3.1.4");
      remove(next, "topics/peche-en-lauvre.yaml");
    });
    expect(found).toMatchObject({ step: "major", bump: "major", version: "4.0.0" });
  });

  it.each([
    ["none", 1],
    ["patch", 1],
    ["minor", 0],
    ["major", 0],
  ])("fails a plan that is too small: --bump %s ends with %i", async (bump, expected) => {
    const [old, next] = [scratch(LAUVRE), scratch(LAUVRE)];
    remove(next, "topics/peche-en-lauvre.yaml");
    const { code, err } = await ran(["diff", old.data, next.data, "--bump", bump]);
    expect(code).toBe(expected);
    expect(err).toBe(
      expected
        ? `error  ${bump === "none" ? "no" : "a patch"} bump is planned, but ` +
            "the data policy requires a major step, a minor bump before 1.0.0: 0.3.0\n"
        : "",
    );
  });
});

describe("what cannot be compared", () => {
  const text = (content: string) => (root: string) => {
    writeFileSync(join(root, "x.json"), content);
    return join(root, "x.json");
  };
  it.each<[string, (root: string) => string, string]>([
    ["nothing at all", (root) => join(root, "nowhere"), "There is no file or folder"],
    [
      "an empty folder",
      (root) => (mkdirSync(join(root, "empty")), join(root, "empty")),
      "holds neither dataset.yaml nor dataset.json",
    ],
    ["no JSON", text("{"), "is not a built dataset: its about is no map"],
    ["JSON of another kind", text('{"about":{}}'), "is not a built dataset: its redirects is no map"],
    [
      "a collection that is no map of records",
      text(
        readFileSync(join(LAUVRE, "../harbour-line/dataset.json"), "utf8").replace(
          /"norvane": \{/,
          '"x": 1, "norvane": {',
        ),
      ),
      "its actors is no map",
    ],
    ["nothing but nulls", text("null"), "is not a built dataset"],
  ])("%s", async (_, make, reason) => {
    const { data, root } = scratch(LAUVRE);
    const { code, err } = await ran(["diff", data, make(root)]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("is a folder with a file that cannot be read", async () => {
    const [old, next] = [scratch(LAUVRE), scratch(LAUVRE)];
    next.write("topics/peche-en-lauvre.yaml", "\tlabel: x");
    const { code, out, err } = await ran(["diff", old.data, next.data]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("nothing was compared");
  });

  it("is not an edition of an older model: its records are taken as they are written", async () => {
    const found = await told((next, old) => {
      old.edit("topics/peche-en-lauvre.yaml", "evidence:", "colour: bleu\nevidence:");
      next.edit("topics/peche-en-lauvre.yaml", "label: La pêche", "label: Pêcher");
    });
    expect(short(found)).toEqual([
      "value-corrected · topic peche-en-lauvre · label",
      "field-removed · topic peche-en-lauvre · colour",
    ]);
    expect(found.readings).toBe("not compared");
  });
});
