import { describe, expect, it } from "vitest";
import { csl } from "../csl.js";
import { dataPackage } from "../data-package.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { jsonLd } from "../json-ld.js";
import { about } from "../schema.js";
import { nodeOf } from "./fixtures/nodes.js";
import { uriOf } from "./uri.js";

const SIGN = "[\\w\\-.~:@!$&'()*+,;=]|%[\\dA-F]{2}";

/** RFC 3986, appendix A, as far as an address needs it; one without a scheme is a path. */
const URI = new RegExp(
  `^(https?://[\\w.-]+(:\\d+)?)?(/|${SIGN})*(\\?(/|\\?|${SIGN})*)?(#(/|\\?|${SIGN})*)?$`,
  "i",
);

describe("an address as a URI", () => {
  // Per cent codes are those of the letters' UTF-8, hosts those of RFC 3492.
  it.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/a%20b?c=d&e=%D8%A7#f", "https://example.org/a%20b?c=d&e=%D8%A7#f"],
    ["https://fa.wikipedia.org/wiki/ایران", "https://fa.wikipedia.org/wiki/%D8%A7%DB%8C%D8%B1%D8%A7%D9%86"],
    ["https://example.org/é?ü#ß", "https://example.org/%C3%A9?%C3%BC#%C3%9F"],
    ["https://example.org/𠮷", "https://example.org/%F0%A0%AE%B7"],
    ["https://example.org/?a[]=1|2", "https://example.org/?a%5B%5D=1%7C2"],
    ["https://example.org/a#b#c", "https://example.org/a#b%23c"],
    ["https://bücher.example:8080/x", "https://xn--bcher-kva.example:8080/x"],
    ["HTTPS://Example.org/A", "HTTPS://Example.org/A"],
    ["bilder/größe 1.jpg", "bilder/gr%C3%B6%C3%9Fe%201.jpg"],
  ])("%s", (address, uri) => {
    expect(uriOf(address)).toBe(uri);
    expect(uriOf(uri)).toBe(uri);
    expect(uri).toMatch(URI);
  });
});

const IRI = "https://fa.wikipedia.org/wiki/ایران?a[]=1";
const AS_URI = "https://fa.wikipedia.org/wiki/%D8%A7%DB%8C%D8%B1%D8%A7%D9%86?a%5B%5D=1";

/** The invented dataset with addresses in another script wherever there can be one. */
function withAddresses(): ReturnType<typeof harbourLine> {
  const dataset = harbourLine();
  Object.assign(must(dataset.sources["harbour-article"]), { url: IRI, archivedUrl: IRI });
  must(dataset.sources["harbour-article"]).licence = { name: "Own", url: IRI };
  dataset.about.licence = { name: "Лицензия", url: IRI };
  return dataset;
}

describe("the exports", () => {
  it("have URIs in JSON-LD", () =>
    expect(nodeOf(withAddresses(), "harbour-article")).toMatchObject({
      url: AS_URI,
      archivedAt: AS_URI,
      license: AS_URI,
    }));

  it("have URIs in citations", () =>
    expect(csl(withAddresses()).find(({ id }) => id === "harbour-article")).toMatchObject({
      URL: AS_URI,
      archive_location: AS_URI,
    }));

  it("have URIs in the data package, and a licence's name in ASCII", () =>
    expect(dataPackage(withAddresses()).licenses).toEqual([
      { name: "other", title: "Лицензия", path: AS_URI },
    ]));

  it("name a thing elsewhere by a code of any signs", () => {
    const dataset = harbourLine();
    must(dataset.actors["norvane"]).identifiers = [
      { scheme: "wikidata", value: "Q 1/?#", checked: "2031-01-01", source: "harbour-article" },
    ];
    expect(nodeOf(dataset, "norvane")["sameAs"]).toEqual(["https://www.wikidata.org/entity/Q%201%2F%3F%23"]);
  });
});

describe("addresses that are built from others", () => {
  const idOf = (dataset: ReturnType<typeof harbourLine>, document?: string): unknown =>
    jsonLd(dataset, document)["@graph"].find(({ "@type": type }) => type === "Country")?.["@id"];

  it.each([
    ["https://example.org/data.jsonld", "https://example.org/data.jsonld#norvane"],
    ["https://example.org/data?v=2", "https://example.org/data?v=2#norvane"],
    ["https://example.org/data#top", "https://example.org/data#norvane"],
    ["https://example.org/داده", "https://example.org/%D8%AF%D8%A7%D8%AF%D9%87#norvane"],
  ])("are fragments of the document: %s", (document, id) => expect(idOf(harbourLine(), document)).toBe(id));

  it.each([
    ["https://example.org", "https://example.org/actor/norvane"],
    ["https://example.org/", "https://example.org/actor/norvane"],
    ["https://example.org/a//", "https://example.org/a/actor/norvane"],
    ["https://example.org/خط", "https://example.org/%D8%AE%D8%B7/actor/norvane"],
  ])("are paths below the base: %s", (baseUrl, id) => {
    const dataset = harbourLine();
    dataset.about.baseUrl = baseUrl;
    expect(idOf(dataset)).toBe(id);
  });

  it.each([
    "https://example.org/?d=1",
    "https://example.org/#d",
    "https://example.org?",
    "https://a.example/b#",
  ])("are not built on a query or a fragment: %s", (baseUrl) =>
    expect(about.safeParse({ ...harbourLine().about, baseUrl }).success).toBe(false),
  );
});
