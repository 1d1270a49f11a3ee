import { describe, expect, it } from "vitest";
import { COLLECTIONS } from "../collections.js";
import { compiled } from "../fixtures/compiled.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { references } from "../references.js";
import type { Dataset } from "../types.js";
import { excerpt, type Excerpt, type ExcerptKind } from "./excerpt.js";

const KINDS = ["actor", "quote", "redline"] as const;
const all = (dataset: Dataset = harbourLine()): Excerpt[] =>
  KINDS.flatMap((kind) =>
    Object.keys(dataset[COLLECTIONS[kind]]).map((id): Excerpt => excerpt(dataset, kind, id)),
  );

/** The kinds of which an excerpt carries records. */
const CARRIED = [
  "actor",
  "place",
  "topic",
  "event",
  "quote",
  "claim",
  "interest",
  "relation",
  "forecast",
] as const;

/** What is carried, as the records of the dataset: an excerpt leaves out only what the test does not follow. */
function carried(cut: Excerpt): { kind: (typeof CARRIED)[number] | ExcerptKind; id: string }[] {
  return [
    { kind: cut.kind, id: cut.record.id },
    ...CARRIED.flatMap((kind) => Object.keys(cut[COLLECTIONS[kind]]).map((id) => ({ kind, id }))),
  ];
}

function unresolved(dataset: Dataset, cut: Excerpt): string[] {
  return carried(cut).flatMap(({ kind, id }) => {
    const isMention = kind === "actor" && id !== cut.record.id;
    const record = dataset[COLLECTIONS[kind]][id];
    if (isMention || !record) return [];
    return references(kind, record as never)
      .filter(({ path }) => path[0] !== "attribution")
      .filter(({ kinds }) => kinds.some((target) => (CARRIED as readonly string[]).includes(target)))
      .filter(
        ({ id: target, kinds }) =>
          !kinds.some(
            (to) =>
              (CARRIED as readonly string[]).includes(to) &&
              Object.hasOwn(cut[COLLECTIONS[to as "actor"]], target),
          ),
      )
      .filter(({ id: target }) => target !== cut.record.id)
      .map(
        ({ id: target, path }) => `${cut.kind} ${cut.record.id}: ${kind} ${id} ${path.join(".")} → ${target}`,
      );
  });
}

describe("an excerpt", () => {
  it("carries all that it refers to", () =>
    expect(all().flatMap((cut) => unresolved(harbourLine(), cut))).toEqual([]));

  it("is found wanting by that test when something is taken out", () => {
    const cut = excerpt(harbourLine(), "redline", "kell-point-harbour");
    delete cut.events["piles-landed"];
    expect(unresolved(harbourLine(), cut)).toEqual([
      "redline kell-point-harbour: redline kell-point-harbour signals.2.record → piles-landed",
    ]);
  });

  it("is small enough to stand in a page", () => {
    for (const cut of all())
      expect(JSON.stringify(cut).length, `${cut.kind} ${cut.record.id}`).toBeLessThan(
        JSON.stringify(harbourLine()).length / 2,
      );
  });

  it("survives JSON", () => {
    for (const cut of all())
      expect(JSON.parse(JSON.stringify(cut))).toEqual(JSON.parse(JSON.stringify(structuredClone(cut))));
  });

  it("carries no digest", () => {
    for (const cut of all()) expect(JSON.stringify(cut)).not.toMatch(/[0-9a-f]{64}/);
  });

  it("carries every hedge of what it carries", () => {
    const dataset = harbourLine();
    const cut = excerpt(dataset, "redline", "kell-point-harbour");
    expect(cut.events["piles-landed"]?.certainty).toEqual(dataset.events["piles-landed"]?.certainty);
    expect(cut.claims["pier-report"]?.certainty).toEqual({ status: "reported" });
  });

  it("names the sources of its record", () => {
    for (const cut of all()) expect(cut.cited.map(({ id }) => id)).toContain("harbour-article");
  });

  it("does not change the dataset", () => {
    const dataset = harbourLine();
    all(dataset);
    expect(dataset).toEqual(harbourLine());
  });

  it.each(KINDS)("of a %s is the same by an id that it had before, with all that is said of it", (kind) => {
    const dataset = harbourLine();
    for (const id of Object.keys(dataset[COLLECTIONS[kind]])) {
      dataset.redirects = { former: { to: id } };
      expect(excerpt(dataset, kind, "former")).toEqual(excerpt(dataset, kind, id));
    }
  });

  it("of an id that was retired says why", () => {
    const dataset = {
      ...harbourLine(),
      redirects: { "kell-bank": { retired: "The article speaks only of Kell Point." } },
    };
    expect(() => excerpt(dataset, "actor", "kell-bank")).toThrow(
      "“kell-bank” was retired: The article speaks only of Kell Point.",
    );
  });

  it("of a record that is not there says so", () =>
    expect(() => excerpt(harbourLine(), "actor", "constructor")).toThrow("no actor “constructor”"));
});

describe("the excerpt of an actor", () => {
  const cut = excerpt(harbourLine(), "actor", "norvane");

  it("takes along what it wants", () =>
    expect(Object.keys(cut.interests)).toEqual(["norvane-against-harbour", "norvane-for-open-strait"]));
  it("takes along its relations", () =>
    expect(Object.keys(cut.relations)).toEqual(["norvane-opposes-ostrell"]));
  it("takes along the events in which it takes part, and no others", () =>
    expect(Object.keys(cut.events)).toEqual(["dredger-turned-back"]));
  it("takes along the topics and actors of these", () => {
    expect(Object.keys(cut.topics).sort()).toEqual(["harbour", "open-strait"]);
    expect(Object.keys(cut.actors)).toContain("ostrell");
  });

  it("says where it stands to each other actor that has a position on the same topic", () => {
    expect(cut.alignments).toEqual([
      {
        actor: "ostrell",
        topics: [
          {
            topic: "harbour",
            verdict: "oppose",
            certainty: "inferred",
            interests: ["norvane-against-harbour", "ostrell-for-harbour"],
          },
        ],
      },
    ]);
    expect(cut.actors).toHaveProperty("ostrell");
  });

  it("says nothing of those with no position on its topics, or none that day", () => {
    const dataset = harbourLine();
    must(dataset.interests["ostrell-for-harbour"]).time = compiled("2029/2030", "2029 to 2030", "stated");
    expect(excerpt(dataset, "actor", "norvane")).not.toHaveProperty("alignments");
    expect(excerpt(harbourLine(), "actor", "brandt-soen")).not.toHaveProperty("alignments");
  });

  it("names its members and those that act for it, by the way", () => {
    const dataset = harbourLine();
    must(dataset.actors["harbour-hawks"]).actsFor = [{ actor: "norvane", evidence: [] }];
    const norvane = excerpt(dataset, "actor", "norvane");
    const parts = Object.values(dataset.actors).filter(({ partOf }) => partOf?.includes("norvane"));
    expect(parts.length).toBeGreaterThan(0);
    expect(norvane.members).toEqual(parts.map(({ id }) => id));
    expect(norvane.proxies).toEqual(["harbour-hawks"]);
    for (const id of [...(norvane.members ?? []), "harbour-hawks"])
      expect(norvane.actors[id]).toMatchObject({ id });
    expect(excerpt(harbourLine(), "actor", "ostrell-gazette")).not.toHaveProperty("members");
  });
});
