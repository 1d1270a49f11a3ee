import { brotliCompressSync } from "node:zlib";
import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { type RenderOptions, renderWidget } from "./render.js";
import { WIDGETS } from "./widgets.js";

/** How many times the bytes of its plain words a static widget may have, beside the styles of the page. */
const MOST = 3;

/** A page has the styles of a kind of widget once, whatever many it shows. */
const STYLES = /<style>.*?<\/style>/gs;

/** A flag is a picture, which words have no equal of: it has a bound of its own. */
const FLAG = /<svg part="flag".*?<\/svg>/gs;
const MOST_OF_A_FLAG = 640;

/** The outlines of the land on a map are another, which come with the data. */
const MOST_OF_THE_LAND = 1350;

const DATASETS = {
  "the article": dataset,
  "the French story": lauvre,
  "the summit": summit,
} as unknown as Readonly<Record<string, Dataset>>;

function bytesOf(html: string): number {
  return brotliCompressSync(html.replaceAll(STYLES, "").replaceAll(FLAG, "")).length;
}

/** The attributes of a map that hold the outlines, as often as they stand in it. */
function landIn(html: string, one: Excerpt): string[] {
  const outlines = new Set(one.kind === "place" ? one.map?.shapes.map(({ d }) => d) : []);
  return [...html.matchAll(/ d="([^"]*)"/g)].filter(([, d = ""]) => outlines.has(d)).map(([found]) => found);
}

function ratioOf(one: Excerpt, options: RenderOptions): number {
  const [words = "", drawn = ""] = (["plain", "static"] as const).map((as) =>
    renderWidget(one, { ...options, as }),
  );
  const withoutLand = landIn(drawn, one).reduce((html, land) => html.replace(land, ""), drawn);
  return bytesOf(withoutLand) / bytesOf(words);
}

/** The full form of each widget, and the compact one where it has one. */
const FORMS = WIDGETS.flatMap(({ kind, tag, options }) => [
  { kind, name: tag, told: {} },
  ...("form" in options ? [{ kind, name: `${tag}, compact`, told: { form: "compact" } as const }] : []),
]);

describe.each(Object.entries(DATASETS))("of %s", (_name, data) => {
  test.each(FORMS)("a static $name weighs at most three times its words", ({ kind, told }) => {
    const ids = excerptIds(data, kind);
    const heavy = ids.flatMap((id) => {
      const ratio = ratioOf(excerpt(data, kind, id), told);
      return ratio <= MOST ? [] : [`${id}: ${ratio.toFixed(2)}`];
    });
    expect(ids.length).toBeGreaterThan(0);
    expect(heavy).toEqual([]);
  });
});

test("a flag weighs little", () => {
  const flags = Object.keys(dataset.actors).flatMap(
    (id) => renderWidget(excerpt(dataset, "actor", id), { form: "compact" }).match(FLAG) ?? [],
  );
  expect(flags.length).toBeGreaterThan(0);
  const weights = flags.map((flag) => brotliCompressSync(flag).length);
  expect(Math.max(...weights)).toBeLessThanOrEqual(MOST_OF_A_FLAG);
});

test("the land on a map weighs little", () => {
  const weights = excerptIds(dataset, "place").map((id) => {
    const one = excerpt(dataset, "place", id);
    return brotliCompressSync(landIn(renderWidget(one), one).join("")).length;
  });
  expect(Math.max(...weights)).toBeGreaterThan(MOST_OF_A_FLAG);
  expect(Math.max(...weights)).toBeLessThanOrEqual(MOST_OF_THE_LAND);
});

test("a widget that carried its data would be found", () => {
  const one = excerpt(dataset, "actor", "iran");
  const carried = renderWidget(one, { as: "static", form: "compact" }) + JSON.stringify(one);
  expect(bytesOf(carried)).toBeGreaterThan(
    MOST * bytesOf(renderWidget(one, { as: "plain", form: "compact" })),
  );
});
