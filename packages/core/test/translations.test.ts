import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import { COLLECTIONS, contestedLabels, type Dataset, EXCERPT_KINDS, excerpt, KINDS } from "@redlines/model";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const LANGUAGES: readonly [string, Dataset][] = Object.entries({ ar, fa, fr, he, ru });

const fileOf = (path: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@redlines/core/${path}`)), "utf8");

describe.each(LANGUAGES)("the article in %s", (language, localised) => {
  it("is translated whole, and none of it is stale", () => {
    expect(localised.about.language).toBe(language);
    expect(localised.about.translation).not.toHaveProperty("untranslated");
  });

  it("says that a machine translated it", () =>
    expect(localised.about.translation).toMatchObject({ of: "en", status: "machine" }));

  it("has every record", () => {
    for (const kind of KINDS)
      expect(Object.keys(localised[COLLECTIONS[kind]])).toEqual(Object.keys(dataset[COLLECTIONS[kind]]));
  });

  it("keeps every hedge, bound and number", () => {
    for (const [id, claim] of Object.entries(dataset.claims)) {
      const there = localised.claims[id];
      expect(there?.certainty.status).toBe(claim.certainty.status);
      expect(there?.certainty.hedge === undefined).toBe(claim.certainty.hedge === undefined);
    }
    for (const [id, figure] of Object.entries(dataset.figures))
      expect(localised.figures[id]?.bound).toBe(figure.bound);
  });

  it("keeps whose label a contested name is", () => {
    const labelled = (actors: Dataset["actors"]): [string, number][] =>
      Object.entries(actors).map(([id, actor]) => [id, contestedLabels(actor).length]);
    expect(labelled(localised.actors)).toEqual(labelled(dataset.actors));
  });

  it("has excerpts in its language alone", () => {
    for (const kind of EXCERPT_KINDS)
      for (const id of Object.keys(dataset[COLLECTIONS[kind]])) {
        const built = fileOf(`${language}/excerpts/${kind}/${id}.json`);
        expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(excerpt(localised, kind, id))));
        expect(built).toContain(`"language":"${language}"`);
      }
  });
});
