import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  alignment,
  COLLECTIONS,
  type Dataset,
  EXCERPT_KINDS,
  KINDS,
  reading,
  timeline,
} from "@redlines/model";
import { describe, expect, it } from "vitest";
import { LAUVRE, ran, scratch } from "./fixtures/command.js";

const DATA = join(LAUVRE, "data");

type Accessor = (id: string) => { id: string };
type Built = Readonly<Record<string, unknown>> & { dataset: Dataset; record: Accessor };

interface Output {
  out: string;
  modules: Built;
  named: Readonly<Record<string, { id: string }>>;
}

async function build(): Promise<Output> {
  const out = join(scratch(LAUVRE).root, "out");
  expect(await ran(["build", DATA, "--out", out])).toMatchObject({ code: 0, err: "" });
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(out, file)).href);
  return {
    out,
    modules: (await load("index.js")) as Built,
    named: (await load("named.js")) as Output["named"],
  };
}

const valuesOf = (collection: object, of: (record: Record<string, unknown>) => unknown): unknown[] =>
  [...new Set(Object.values(collection).map((record) => of(record as Record<string, unknown>)))].toSorted(
    (a, b) => String(a).localeCompare(String(b)),
  );

describe("a dataset in another language, of another story", () => {
  it("is in order, and each of its pointers is proved against its article", async () => {
    const article = readFileSync(join(LAUVRE, "article.txt"), "utf8");
    expect(article).toMatch(/^Démonstration : .* inventés/);
    expect(await ran(["check", DATA])).toMatchObject({ code: 0, err: "" });
    const { code, out } = await ran(["verify", DATA, "--source", join(LAUVRE, "article.txt")]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^ok {4}article-lauvre {2}\d{2} pointers, 10 of 11 paragraphs\n.* 70 of 70 records sealed\n$/,
    );
  });

  it("is what the widgets' states are made from", async () => {
    const { out } = await build();
    const text = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
    expect(text(join(out, "dataset.json"))).toEqual(text(join(LAUVRE, "dataset.json")));
  });

  it("notices a changed word of its article", async () => {
    const { root } = scratch(LAUVRE);
    const changed = join(root, "article.txt");
    writeFileSync(
      changed,
      readFileSync(join(LAUVRE, "article.txt"), "utf8").replace("exactement 212", "environ 212"),
    );
    const { code, err } = await ran(["verify", DATA, "--source", changed]);
    expect(code).toBe(1);
    expect(err).toContain("figures/longueur-du-barrage.yaml");
  });

  it("uses every kind of record, and every form of the kinds that have some", async () => {
    const { dataset } = (await build()).modules;
    for (const kind of KINDS) expect(Object.keys(dataset[COLLECTIONS[kind]]), kind).not.toEqual([]);
    expect(valuesOf(dataset.actors, ({ kind }) => kind)).toEqual([
      "alliance",
      "bloc",
      "group",
      "organisation",
      "person",
      "state",
    ]);
    expect(valuesOf(dataset.places, ({ kind }) => kind)).toEqual([
      "border",
      "city",
      "country",
      "region",
      "site",
    ]);
    expect(valuesOf(dataset.mechanisms, ({ kind }) => kind)).toEqual([
      "de-escalation",
      "deconfliction",
      "hotline",
      "tacit-restraint",
    ]);
    expect(valuesOf(dataset.events, ({ modality }) => modality)).toEqual([
      "actual",
      "hypothetical",
      "negated",
      "planned",
    ]);
    expect(valuesOf(dataset.quotes, ({ form }) => form)).toEqual(["label", "pull-quote", "statement"]);
    expect(valuesOf(dataset.interests, ({ position }) => position)).toEqual([
      "against",
      "conditional",
      "for",
    ]);
    expect(valuesOf(dataset.relations, ({ kind }) => kind)).toEqual([
      "allied",
      "backs",
      "cooperates",
      "opposes",
      "personal-tie",
      "supplies",
    ]);
    expect(valuesOf(dataset.forecasts, ({ sense }) => sense)).toEqual([
      "absolute",
      "bare-modal",
      "conditional",
      "ranking",
    ]);
    expect(valuesOf(dataset.figures, ({ bound }) => bound)).toEqual([
      "about",
      "at-least",
      "at-most",
      "exact",
      "more-than",
      "range",
    ]);
    const statuses = KINDS.flatMap((kind) =>
      valuesOf(
        dataset[COLLECTIONS[kind]],
        (record) => (record["certainty"] as { status: string } | undefined)?.status,
      ),
    );
    expect(new Set(statuses)).toEqual(
      new Set([undefined, "asserted", "reported", "alleged", "disputed", "denied", "inferred", "unknown"]),
    );
  });

  it("answers as a careful reader of its article would", async () => {
    const { dataset } = (await build()).modules;
    expect(reading(dataset, "pas-de-soldats-rive-gauche")).toMatchObject({
      status: "crossed",
      certainty: "asserted",
      rung: 2,
      rungs: 2,
    });
    expect(reading(dataset, "pas-de-barrage-sur-la-lauvre")).toMatchObject({
      status: "not-crossed",
      certainty: "alleged",
      rung: 2,
      rungs: 4,
    });
    expect(reading(dataset, "pas-de-soldats-rive-gauche", { asOf: "2034-02-28" }).status).toBe("no-evidence");
    const verdicts = (asOf?: string): unknown[] =>
      alignment(dataset, "ostrevie", "pacte-des-deux-rives", { asOf }).topics.map(({ topic, verdict }) => [
        topic,
        verdict,
      ]);
    expect(verdicts("2034-02-28")).toEqual([["troupes-pres-de-l-eau", "agree"]]);
    expect(verdicts()).toEqual([
      ["cours-de-la-lauvre", "not-stated"],
      ["troupes-pres-de-l-eau", "not-stated"],
    ]);
    expect(alignment(dataset, "ostrevie", "valmorie").topics).toMatchObject([
      { topic: "cours-de-la-lauvre", verdict: "oppose" },
    ]);
    expect(alignment(dataset, "ostrevie", "syndicat-des-bateliers").topics).toMatchObject([
      { topic: "cours-de-la-lauvre", verdict: "conditional" },
    ]);
    expect(timeline(dataset, { actor: "ostrevie" }).length).toBeGreaterThan(2);
  });
});

describe("former ids", () => {
  const camel = (id: string): string =>
    id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

  it("of every kind lead to their record in one hop, in every accessor", async () => {
    const { modules, named, out } = await build();
    const moved = Object.entries(modules.dataset.redirects).flatMap(([from, redirect]) =>
      "to" in redirect ? [{ from, to: redirect.to }] : [],
    );
    const reached = moved.map(({ from, to }) => {
      expect(modules.dataset.redirects, "in one hop").not.toHaveProperty(to);
      const kind = KINDS.find((name) => Object.hasOwn(modules.dataset[COLLECTIONS[name]], to));
      expect(modules.record(from).id).toBe(to);
      expect((modules[kind ?? ""] as Accessor)(from).id).toBe(to);
      expect(named[camel(from)]).toBe(named[camel(to)]);
      return { kind, from, to };
    });
    expect(new Set(reached.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const files = (id: string, kind: string): string =>
      readFileSync(join(out, "excerpts", kind, `${id}.json`), "utf8");
    const shown = reached.filter(({ kind = "" }) => (EXCERPT_KINDS as readonly string[]).includes(kind));
    expect(new Set(shown.map(({ kind }) => kind))).toEqual(new Set(EXCERPT_KINDS));
    expect(shown).toHaveLength(EXCERPT_KINDS.length);
    for (const { kind = "", from, to } of shown) expect(files(from, kind)).toBe(files(to, kind));
  });

  it("do not lead to a record of another kind", async () => {
    const { modules } = await build();
    expect(() => (modules["place"] as Accessor)("bateliers")).toThrow(RangeError);
  });

  it("that were retired say why, in every accessor", async () => {
    const { modules, named } = await build();
    const why = new RangeError(
      "The event “avions-abattus” was retired: " +
        "Une dépêche l’avait annoncé par erreur ; l’article n’en dit rien.",
    );
    expect(() => (modules["event"] as Accessor)("avions-abattus")).toThrow(why);
    expect(() => modules.record("avions-abattus")).toThrow(/was retired: Une dépêche/);
    expect(named).not.toHaveProperty("avionsAbattus");
  });

  it("that lead through a second former id are refused", async () => {
    const one = scratch(LAUVRE);
    one.edit("dataset.yaml", "  blocus: { to: blocus-le-plus-probable }", "  blocus: { to: spirale }");
    const { code, err } = await ran(["check", one.data]);
    expect(code).toBe(1);
    expect(err).toContain("`blocus` redirects to `spirale`, which redirects again or is retired");
    expect(err).toContain("write `tranches-et-survols`");
  });
});
