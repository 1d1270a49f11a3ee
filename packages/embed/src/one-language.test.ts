import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import {
  COLLECTIONS,
  type Dataset,
  excerpt,
  type Excerpt,
  excerptIds,
  type ExcerptKind,
  shownIds,
} from "@redlines/model";
import { otherScripts } from "@redlines/testing/other-scripts";
import { describe, expect, test } from "vitest";
import { renderWidget } from "./server.js";
import { titleOf } from "./title.js";
import { WIDGETS } from "./widgets.js";

const DATASETS: [string, Dataset][] = Object.entries({ en: dataset, ar, fa, fr, he, ru });

const excerptsOf = (one: Dataset, kind: ExcerptKind): Excerpt[] =>
  excerptIds(one, kind).map((id) => excerpt(one, kind, id));

const recordsOf = (kind: ExcerptKind): string[] => Object.keys(dataset[COLLECTIONS[kind]]);

describe.each(DATASETS)("in %s", (language, localised) => {
  test.each(WIDGETS)("no sentence of <$tag> mixes two scripts", ({ kind }) => {
    const excerpts = excerptsOf(localised, kind);
    const mixed = excerpts.flatMap((one) => {
      const written = (["plain", "static"] as const).map((as) => renderWidget(one, { as, language }));
      return written.flatMap((html) => otherScripts(html, language)).map((run) => [one.record.id, run]);
    });
    expect(recordsOf(kind).length).toBeGreaterThan(0);
    expect(new Set(excerpts.flatMap(shownIds))).toEqual(new Set(recordsOf(kind)));
    expect(mixed).toEqual([]);
  });

  test.each(WIDGETS)(
    "<$tag> says whether a machine translated it, in sight and where it is checked",
    ({ kind }) => {
      for (const one of excerptsOf(localised, kind)) {
        const words = renderWidget(one, { as: "plain", language });
        const folded = words.match(FOLD)?.join("") ?? "";
        expect(MACHINE.test(words.replaceAll(FOLD, "")), one.record.id).toBe(language !== "en");
        expect(MACHINE.test(folded), one.record.id).toBe(language !== "en");
      }
    },
  );
});

/** What a hedge, and the word for how somebody says it, are called in an excerpt. */
const QUALIFIERS: ReadonlySet<string> = new Set(["hedge", "word"]);

/** Each such word of the original with that of the translation, and where they stand. */
function qualifiers(
  one: unknown,
  other: unknown,
  path = "",
): [path: string, before: string, after: unknown][] {
  if (typeof one !== "object" || one === null) return [];
  return Object.entries(one).flatMap(([key, value]: [string, unknown]) => {
    const beside = (other as Record<string, unknown> | undefined)?.[key];
    const at = `${path}.${key}`;
    return QUALIFIERS.has(key) && typeof value === "string"
      ? [[at, value, beside]]
      : qualifiers(value, beside, at);
  });
}

const wordsOf = (one: Excerpt): string =>
  renderWidget(one, { as: "plain" })
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');

/** The hedges and words of voices that a widget says of an original and not of its translation. */
function lost(original: Excerpt, localised: Excerpt): string[] {
  const [before, after] = [wordsOf(original), wordsOf(localised)];
  return qualifiers(original, localised)
    .filter(([, one]) => before.includes(one))
    .filter(([, , other]) => typeof other !== "string" || !after.includes(other))
    .map(([path, one]) => `${original.record.id}${path}: ${one}`);
}

describe.each(DATASETS.slice(1))("in %s", (_language, localised) => {
  test.each(WIDGETS)("every hedge and every word of a voice that <$tag> says comes through", ({ kind }) => {
    const pairs = excerptsOf(dataset, kind).map(
      (one) => [one, excerpt(localised, kind, one.record.id)] as const,
    );
    expect(pairs.flatMap(([one, other]) => qualifiers(one, other)).length).toBeGreaterThan(1);
    expect(pairs.flatMap(([one, other]) => lost(one, other))).toEqual([]);
  });
});

test("a hedge that a translation lacks is found", () => {
  const id = "javedanfar-more-than-regime-survival";
  const localised = excerpt(fa, "quote", id);
  const { record } = localised;
  const without = { ...record, certainty: { status: record.certainty.status }, ours: undefined };
  expect(lost(excerpt(dataset, "quote", id), localised)).toEqual([]);
  expect(lost(excerpt(dataset, "quote", id), { ...localised, record: without })).toEqual([
    `${id}.record.certainty.hedge: appears`,
  ]);
});

/** What a reader has to open. */
const FOLD = /<details>.*?<\/details>/gs;

/** The words for a machine in each language. */
const MACHINE = /[Mm]achine|automatique|آلية|الآلية|מכונה|ماشینی|[Мм]ашинный/;

test("a title is in the language of the record", () => {
  const quote = excerpt(fa, "quote", "netanyahu-we-will-not-allow");
  expect(titleOf(quote, "fa")).toMatch(/^بنیامین نتانیاهو \(ترجمهٔ ماشینی ما\): «\p{Script=Arabic}/u);
});

test("a word of another script in a sentence is found, a name and a code are not", () => {
  const quote = excerpt(fa, "quote", "netanyahu-we-will-not-allow");
  const mixed = { ...quote, record: { ...quote.record, lead: "او said:" } };
  expect(otherScripts(renderWidget(mixed, { as: "plain" }), "fa")).toEqual(["said"]);
  const coded = { ...quote, record: { ...quote.record, lead: "با کد ISO:" } };
  expect(otherScripts(renderWidget(coded, { as: "plain" }), "fa")).toEqual([]);
});
