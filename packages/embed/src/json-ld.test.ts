import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { jsonLd, type JsonLdDocument } from "@redlines/model/json-ld";
import { describe, expect, test } from "vitest";
import { HOSTILE_STRINGS } from "@redlines/testing/hostile-strings";
import { release } from "./fixtures/release.js";
import { cleanedByWordPress } from "@redlines/testing/wordpress";
import { snippet, type SnippetOptions } from "./snippet.js";

const QUOTE = excerpt(dataset, "quote", "khamenei-iran-will-support");
const LINE = excerpt(dataset, "redline", "iranian-presence-in-syria");
const ACTORS = [excerpt(dataset, "actor", "iran"), excerpt(dataset, "actor", "ali-khamenei")];
const OPTIONS: SnippetOptions = { baseUrl: "https://your.site/redlines/", release, jsonLd: dataset };
const AT = "https://your.site/redlines/dataset.jsonld#";

/** Each piece of JSON-LD in HTML, as a parser finds it: to the first end of its element. */
const found = (html: string): JsonLdDocument[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = ""]) => JSON.parse(text) as JsonLdDocument,
  );

describe("a snippet with JSON-LD", () => {
  test.each(["static", "script", "frame"] as const)(
    "has the record once, at its address, with its words, whose they are and where they stand: %s",
    (as) => {
      const [document, ...more] = found(snippet(QUOTE, { ...OPTIONS, as }));
      expect(more).toEqual([]);
      const record = document?.["@graph"].find((node) => node["@id"] === `${AT}${QUOTE.record.id}`);
      expect(record).toMatchObject({
        "@type": "Quotation",
        text: QUOTE.record.text,
        spokenByCharacter: { "@id": `${AT}${QUOTE.record.speaker}` },
        isPartOf: [{ "@id": expect.stringContaining(AT) as string }],
      });
      expect(snippet(QUOTE, { ...OPTIONS, as, jsonLd: undefined })).not.toContain("ld+json");
    },
  );

  test("is a Claim where the record is one, with its hedged sentence; of a deck there is one for all", () => {
    const line = found(snippet(LINE, OPTIONS))[0]?.["@graph"].find(
      (node) => node["@id"] === `${AT}${LINE.record.id}`,
    );
    const exported = jsonLd(dataset, AT.slice(0, -1))["@graph"].find(
      (node) => node["@id"] === `${AT}${LINE.record.id}`,
    );
    expect(line).toMatchObject({ "@type": "Claim", text: exported?.["text"] });
    const [deck, ...more] = found(snippet(ACTORS, OPTIONS));
    expect(more).toEqual([]);
    expect(deck?.["@graph"].map((node) => node["@type"])).toEqual(
      expect.arrayContaining(["Country", "Person"]),
    );
  });

  test("lets no string out of its element, and loses none", () => {
    for (const hostile of HOSTILE_STRINGS) {
      const changed = structuredClone(dataset);
      Object.assign(changed.quotes[QUOTE.record.id] ?? {}, { text: hostile });
      const [document] = found(snippet(QUOTE, { ...OPTIONS, jsonLd: changed }));
      expect(document?.["@graph"].find((node) => node["@id"] === `${AT}${QUOTE.record.id}`)?.["text"]).toBe(
        JSON.parse(JSON.stringify(hostile)),
      );
    }
  });

  test("is not made where a CMS would leave it as text, nor without an address for its things", () => {
    expect(() => snippet(QUOTE, { ...OPTIONS, as: "plain" })).toThrow(
      "json-ld: what cleans a page would leave it there as text",
    );
    expect(cleanedByWordPress(snippet(QUOTE, OPTIONS))).toContain("schema.org");
    expect(cleanedByWordPress(snippet(QUOTE, { ...OPTIONS, as: "plain", jsonLd: undefined }))).not.toContain(
      "schema.org",
    );
    expect(() => snippet(QUOTE, { jsonLd: dataset })).toThrow("baseUrl");
  });
});
