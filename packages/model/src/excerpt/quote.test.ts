import { describe, expect, it } from "vitest";
import { VARGA, withVersions } from "../fixtures/with-versions.js";
import { excerpt } from "./excerpt.js";

describe("the excerpt of a quote in several languages", () => {
  const { record, cited, actors } = excerpt(withVersions(), "quote", VARGA);

  it("names translators and sources, so that there is nothing to look up", () => {
    expect(record.translator).toBe("Ostrell Gazette");
    expect(record.versions).toEqual([
      { lang: "he", text: "לא ניתן לזה לקרות", kind: "original", source: "Invented article" },
      {
        lang: "fr",
        text: "Nous ne le permettrons pas",
        kind: "translation",
        translator: "Invented translator",
        source: "Invented article",
      },
    ]);
  });

  it("does not carry a translator as an actor of the quote", () =>
    expect(Object.keys(actors)).not.toContain("ostrell-gazette"));

  it("cites the source of each version after those of the words themselves", () => {
    const elsewhere = withVersions((quote) => {
      quote.versions?.forEach((version) => (version.source = "gazette-report"));
    });
    expect(excerpt(elsewhere, "quote", VARGA).cited.map(({ id }) => id)).toEqual([
      ...cited.map(({ id }) => id),
      "gazette-report",
    ]);
  });

  it("keeps a source that the dataset does not have by its id, as it does a translator", () => {
    const lost = withVersions((quote) => {
      Object.assign(quote, { translator: { actor: "nobody" } });
      quote.versions?.forEach((version) => (version.source = "nowhere"));
    });
    expect(excerpt(lost, "quote", VARGA).record).toMatchObject({
      translator: "nobody",
      versions: [{ source: "nowhere" }, { source: "nowhere" }],
    });
  });
});
