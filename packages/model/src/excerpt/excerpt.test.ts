import { describe, expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "../collections.js";
import { compiled } from "../fixtures/compiled.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset } from "../types.js";
import { excerpt, type Excerpt, excerptIds } from "./excerpt.js";
import { EXCERPT_KINDS } from "./kinds.js";

const all = (dataset: Dataset = harbourLine()): Excerpt[] =>
  EXCERPT_KINDS.flatMap((kind) => excerptIds(dataset, kind).map((id): Excerpt => excerpt(dataset, kind, id)));

/**
 * The records that a widget shows beside its own, as `kind id`; no kind stands here whose widget shows none.
 */
const SHOWN: { [K in "actor" | "quote" | "redline"]: (cut: Excerpt<K>) => string[] } = {
  actor: ({ record, members = [], proxies = [], alignments = [], interests }) => [
    ...named("actor", record.partOf, members, proxies),
    ...named(
      "actor",
      record.actsFor?.map(({ actor }) => actor),
    ),
    ...named(
      "actor",
      record.described?.flatMap(({ by }) => ("actor" in by ? [by.actor] : [])),
    ),
    ...named(
      "actor",
      alignments.map(({ actor }) => actor),
    ),
    ...named(
      "topic",
      alignments.flatMap(({ topics }) => topics.map(({ topic }) => topic)),
    ),
    ...named(
      "topic",
      Object.values(interests).map(({ topic }) => topic),
    ),
  ],
  quote: ({ record }) => named("actor", record.speaker ? [record.speaker] : [], record.audience),
  redline: ({ record, signals }) => [
    ...named(
      "actor",
      [record.by],
      record.against,
      record.audiences?.map(({ actor }) => actor),
    ),
    ...named(
      "evidence",
      signals.map((signal) => signal.record),
    ),
    ...named("event", record.enforcedBy),
    ...named(
      "forecast",
      record.expectations?.map(({ forecast }) => forecast),
    ),
  ],
};

function named(kind: string, ...lists: (readonly string[] | undefined)[]): string[] {
  return lists.flatMap((ids = []) => ids.map((id) => `${kind} ${id}`));
}

/** What an excerpt carries, as `kind id`; an event or a claim can be evidence. */
function carried(cut: Excerpt): Set<string> {
  const maps = KINDS.flatMap((kind) => {
    const map = (cut as unknown as Record<string, object | undefined>)[COLLECTIONS[kind]];
    const isEvidence = kind === "event" || kind === "claim";
    return named(kind, Object.keys(map ?? {})).concat(
      isEvidence ? named("evidence", Object.keys(map ?? {})) : [],
    );
  });
  return new Set(maps);
}

function missing<K extends keyof typeof SHOWN>(kind: K, cut: Excerpt<K>): string[] {
  const present = carried(cut);
  return SHOWN[kind](cut).filter((shown) => !present.has(shown));
}

describe("an excerpt", () => {
  it.each(Object.keys(SHOWN) as (keyof typeof SHOWN)[])(
    "of a %s carries all that its widget shows",
    (kind) => {
      const dataset = harbourLine();
      const ids = Object.keys(dataset[COLLECTIONS[kind]]);
      const shown = ids.flatMap((id) => SHOWN[kind](excerpt(dataset, kind, id) as never));
      expect(shown).not.toEqual([]);
      expect(ids.flatMap((id) => missing(kind, excerpt(dataset, kind, id)))).toEqual([]);
    },
  );

  it("is found wanting by that test when something is taken out", () => {
    const cut = excerpt(harbourLine(), "redline", "kell-point-harbour");
    delete cut.events["piles-landed"];
    delete cut.actors["ostrell"];
    expect(missing("redline", cut)).toEqual(["actor ostrell", "evidence piles-landed"]);
  });

  it("carries no map that its widget has no use for", () => {
    const [quote] = Object.keys(harbourLine().quotes);
    expect(Object.keys(excerpt(harbourLine(), "quote", must(quote))).sort()).toEqual([
      "about",
      "actors",
      "cited",
      "kind",
      "record",
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

  it.each(EXCERPT_KINDS)(
    "of a %s is the same by an id that it had before, with all that is said of it",
    (kind) => {
      const dataset = harbourLine();
      for (const id of Object.keys(dataset[COLLECTIONS[kind]])) {
        dataset.redirects = { former: { to: id } };
        expect(excerpt(dataset, kind, "former")).toEqual(excerpt(dataset, kind, id));
      }
    },
  );

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
  it("takes along the topics of what it wants", () =>
    expect(Object.keys(cut.topics).sort()).toEqual(["harbour", "open-strait"]));

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
            leaning: [],
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
