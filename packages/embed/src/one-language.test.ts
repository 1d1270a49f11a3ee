import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import { COLLECTIONS, type Dataset, excerpt, type Excerpt, type ExcerptKind } from "@redlines/model";
import { otherScripts } from "@redlines/testing/other-scripts";
import { describe, expect, test } from "vitest";
import { renderWidget } from "./server.js";
import { titleOf } from "./title.js";
import { WIDGETS } from "./widgets.js";

const DATASETS: [string, Dataset][] = Object.entries({ en: dataset, ar, fa, fr, he, ru });

const excerptsOf = (one: Dataset, kind: ExcerptKind): Excerpt[] =>
  Object.keys(one[COLLECTIONS[kind]]).map((id) => excerpt(one, kind, id));

describe.each(DATASETS)("in %s", (language, localised) => {
  test.each(WIDGETS)("no sentence of <$tag> mixes two scripts", ({ kind }) => {
    const excerpts = excerptsOf(localised, kind);
    const mixed = excerpts.flatMap((one) => {
      const written = (["plain", "static"] as const).map((as) => renderWidget(one, { as, language }));
      return written.flatMap((html) => otherScripts(html, language)).map((run) => [one.record.id, run]);
    });
    expect(excerpts.length).toBeGreaterThan(1);
    expect(mixed).toEqual([]);
  });

  test.each(WIDGETS)(
    "<$tag> says whether a machine translated it, in sight and where it is checked",
    ({ kind }) => {
      for (const one of excerptsOf(localised, kind)) {
        const words = renderWidget(one, { as: "plain", language });
        const [seen = ""] = words.split("<details>");
        expect(MACHINE.test(seen), one.record.id).toBe(language !== "en");
        expect(MACHINE.test(words.slice(seen.length)), one.record.id).toBe(language !== "en");
      }
    },
  );
});

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
