import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Dataset, excerpt } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { HARBOUR_LINE, ran, scratch, sealedScratch, type Scratch } from "../fixtures/scratch.js";

interface Built {
  dataset: Dataset;
  actor: (id: string) => { name: string };
  place: (id: string) => { name: string };
  figure: (id: string) => unknown;
  record: (id: string) => { id: string };
}

async function built(
  change: (scratch: Scratch) => void = () => undefined,
  one: Scratch = scratch(),
): Promise<{ out: string; said: string; load: () => Promise<Built> }> {
  change(one);
  const out = join(one.root, "out");
  const { code, err, out: said } = await ran(["build", one.data, "--out", out]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return { out, said, load: async () => (await import(pathToFileURL(join(out, "index.js")).href)) as Built };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const tree = (dir: string): string[] =>
  (readdirSync(dir, { recursive: true }) as string[])
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();

describe("redlines build", () => {
  it("writes modules, types, JSON and excerpts, and says so", async () => {
    const { out, said } = await built();
    expect(tree(out).filter((path) => !path.includes("/"))).toEqual([
      "datapackage.json",
      "datapackage.json.d.ts",
      "dataset.json",
      "dataset.json.d.ts",
      "dataset.jsonld",
      "index.d.ts",
      "index.js",
      "lookup.js",
      "named.d.ts",
      "named.js",
      "names.csl.json",
      "names.csl.json.d.ts",
      "sources.csl.json",
      "sources.csl.json.d.ts",
    ]);
    expect(readdirSync(join(out, "excerpts/actor"))).toContain("norvane.json");
    expect(readdirSync(join(out, "excerpts/quote"))).toEqual(["varga-on-kell-point.json"]);
    expect(readdirSync(join(out, "excerpts/redline"))).toEqual(["kell-point-harbour.json"]);
    expect(said).toMatch(/excerpts\/actor\/ {2}7 files {2}[\d.]+ kB/);
  });

  it("builds what the tests of the model read", async () => {
    const { out } = await built(undefined, sealedScratch());
    expect(json(join(out, "dataset.json"))).toEqual(json(join(HARBOUR_LINE, "dataset.json")));
  });

  it("keeps every word of a record, and computes its times", async () => {
    const { load } = await built();
    const { dataset } = await load();
    expect(dataset.redlines["kell-point-harbour"]?.signals).toHaveLength(3);
    expect(dataset.events["survey"]?.time).toEqual({
      text: "autumn of 2029",
      edtf: "2029-23",
      basis: "stated",
      earliest: "2029-09-01",
      latest: "2029-11-30",
      extent: "within",
    });
    expect(dataset.actors["norvane"]?.names).toEqual([
      { lang: "nb", text: "Norvåna", kind: "native", source: "atlas-of-names" },
    ]);
  });

  it("keeps digests in dataset.json, and nowhere else", async () => {
    const { out, load } = await built(undefined, sealedScratch());
    const digests = (path: string): number =>
      readFileSync(join(out, path), "utf8").match(/[0-9a-f]{64}/g)?.length ?? 0;
    expect(digests("dataset.json")).toBeGreaterThan(30);
    expect(tree(out).filter((path) => path !== "dataset.json" && digests(path) > 0)).toEqual([]);
    const { dataset } = await load();
    expect(dataset.events["survey"]?.evidence).toEqual([
      {
        source: "harbour-article",
        paragraph: 3,
        start: "In the autumn",
        end: "measured the sandbank",
        use: "paraphrases",
      },
    ]);
    expect(excerpt(dataset, "quote", "varga-on-kell-point")).toEqual(
      json(join(out, "excerpts/quote/varga-on-kell-point.json")),
    );
  });

  it("orders records by id", async () => {
    const { dataset } = await (await built()).load();
    for (const collection of [dataset.actors, dataset.events, dataset.sources])
      expect(Object.keys(collection)).toEqual(Object.keys(collection).sort());
    expect(Object.keys(dataset.actors).slice(-2)).toEqual(["ostrell", "ostrell-gazette"]);
  });

  it("gives the same bytes for the same records", async () => {
    const [a, b] = [await built(), await built()];
    const bytes = (out: string) => tree(out).map((path) => [path, readFileSync(join(out, path), "utf8")]);
    expect(bytes(a.out)).toEqual(bytes(b.out));
  });

  it("keeps text that would end a string or a line of JavaScript", async () => {
    const hostile = String.raw`It's \ "quoted" \n ${"${x}"} </script> ` + "\u2028\u2029`";
    const { load, out } = await built(({ edit }) =>
      edit("topics/harbour.yaml", "label: A harbour at Kell Point", `label: ${JSON.stringify(hostile)}`),
    );
    expect((await load()).dataset.topics["harbour"]?.label).toBe(hostile.trim());
    const named = (await import(pathToFileURL(join(out, "named.js")).href)) as { harbour: { label: string } };
    expect(named.harbour.label).toBe(hostile.trim());
  });
});

describe("the accessors of a built dataset", () => {
  it("give records by id", async () => {
    const { actor, record } = await (await built()).load();
    expect(actor("norvane").name).toBe("Norvane");
    expect(record("kell-point-harbour").id).toBe("kell-point-harbour");
  });

  it("follow redirects", async () => {
    const { actor, record } = await (await built()).load();
    expect(actor("the-gazette").name).toBe("Ostrell Gazette");
    expect(record("the-gazette").id).toBe("ostrell-gazette");
  });

  it("say why an id was retired", async () => {
    const { place, record } = await (await built()).load();
    expect(() => place("kell-bank")).toThrow(
      new RangeError("The place “kell-bank” was retired: The article speaks only of Kell Point."),
    );
    expect(() => record("kell-bank")).toThrow(/was retired/);
  });

  it("throw on an unknown id and name those nearby", async () => {
    const { actor, record, figure } = await (await built()).load();
    expect(() => actor("ostrel")).toThrow(
      new RangeError("There is no actor “ostrel”. Did you mean “ostrell”?"),
    );
    expect(() => record("surwey")).toThrow(/Did you mean “survey”/);
    expect(() => actor("constructor")).toThrow(RangeError);
    expect(() => figure("__proto__")).toThrow(RangeError);
  });

  it("are there for a kind of which there is no record", async () => {
    const { figure, dataset } = await (
      await built(({ data }) => rmSync(join(data, "figures"), { recursive: true }))
    ).load();
    expect(dataset.figures).toEqual({});
    expect(() => figure("pier-length")).toThrow(RangeError);
  });
});

describe("the named exports of a built dataset", () => {
  it("are the records in camel case", async () => {
    const { out } = await built();
    const named = (await import(pathToFileURL(join(out, "named.js")).href)) as Record<string, { id: string }>;
    expect(named["kellPointHarbour"]?.id).toBe("kell-point-harbour");
    expect(Object.keys(named)).toHaveLength(32);
  });

  it("do not clash with words of the language", async () => {
    const { out } = await built(({ write, read, edit }) => {
      write("topics/import.yaml", read("topics/harbour.yaml"));
      edit("interests/ostrell-for-harbour.yaml", "topic: harbour", "topic: import");
    });
    const named = (await import(pathToFileURL(join(out, "named.js")).href)) as Record<string, { id: string }>;
    expect(named["import_"]?.id).toBe("import");
  });

  it("that would be the same are an error", async () => {
    const { data, root, write, read, edit } = scratch();
    write("topics/open-2.yaml", read("topics/harbour.yaml"));
    write("topics/open2.yaml", read("topics/harbour.yaml"));
    edit("interests/ostrell-for-harbour.yaml", "topic: harbour", "topic: open-2");
    edit("interests/norvane-against-harbour.yaml", "topic: harbour", "topic: open2");
    edit(
      "dataset.yaml",
      "exceptions:",
      "exceptions:\n  - { rule: no-unused-record, record: harbour, reason: Set aside by a test. }",
    );
    const { code, err } = await ran(["build", data, "--out", join(root, "out")]);
    expect(code).toBe(1);
    expect(err).toContain("`open2` and `open-2` would both be exported as `open2`");
  });
});

describe("a second build", () => {
  it("says what it wrote, what was unchanged and what it removed", async () => {
    const { data, root, edit } = scratch();
    const out = join(root, "out");
    const { out: first } = await ran(["build", data, "--out", out]);
    const files = tree(out).length;
    expect(first).toContain(`\n    wrote ${files} files\n`);
    expect((await ran(["build", data, "--out", out])).out).toContain(
      `\n    wrote nothing, ${files} unchanged\n`,
    );
    edit("topics/strait-fishery.yaml", "label: Fishing in the strait", "label: Fishing");
    writeFileSync(join(out, "stale.js"), "");
    const { out: said } = await ran(["build", data, "--out", out]);
    expect(said).toMatch(/index\.js {2}[\d.]+ kB\n/);
    expect(said).toMatch(/index\.d\.ts {2}[\d.]+ kB {2}unchanged\n/);
    expect(said).toMatch(/excerpts\/actor\/ {2}7 files {2}[\d.]+ kB {2}unchanged\n/);
    expect(said).toMatch(/ {4}wrote \d+ files, \d+ unchanged, 1 removed\n/);
  });
});

describe("the output folder", () => {
  it("stays as it was when the dataset has a problem", async () => {
    const { data, root, edit } = scratch();
    const out = join(root, "out");
    await ran(["build", data, "--out", out]);
    const before = tree(out).map((path) => readFileSync(join(out, path), "utf8"));
    edit("actors/ostrell.yaml", "kind: state", "kind: realm");
    const { code, err } = await ran(["build", data, "--out", out]);
    expect(code).toBe(1);
    expect(err).toContain("nothing was built");
    expect(tree(out).map((path) => readFileSync(join(out, path), "utf8"))).toEqual(before);
  });

  it("is replaced as a whole, and nothing is left beside it", async () => {
    const { data, root } = scratch();
    const out = join(root, "out");
    await ran(["build", data, "--out", out]);
    writeFileSync(join(out, "stale.js"), "");
    const { code } = await ran(["build", data, "--out", out]);
    expect(code).toBe(0);
    expect(existsSync(join(out, "stale.js"))).toBe(false);
    expect(readdirSync(root).sort()).toEqual(["data", "out"]);
  });

  it("is not one that holds somebody's files", async () => {
    const { data, root } = scratch();
    const out = join(root, "mine");
    mkdirSync(out);
    writeFileSync(join(out, "index.js"), "console.log('mine')");
    const { code, err } = await ran(["build", data, "--out", out]);
    expect(code).toBe(2);
    expect(err).toContain("holds files that no build wrote");
    expect(readFileSync(join(out, "index.js"), "utf8")).toBe("console.log('mine')");
  });

  it.each(["", "built", ".."])("is not inside or around the records: %j", async (where) => {
    const { data } = scratch();
    const { code, err } = await ran(["build", data, "--out", join(data, where)]);
    expect(code).toBe(2);
    expect(err).toContain("lie inside each other");
    expect(existsSync(join(data, "dataset.yaml"))).toBe(true);
  });

  it("is not a file", async () => {
    const { data, root } = scratch();
    writeFileSync(join(root, "out"), "");
    const { code, err } = await ran(["build", data, "--out", join(root, "out")]);
    expect(code).toBe(2);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
