import { describe, expect, it } from "vitest";
import { csl } from "../csl.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";

describe("the sources as CSL-JSON", () => {
  it("have what a citation needs, and no title where we know none", () =>
    expect(csl(harbourLine())).toEqual([
      {
        id: "gazette-report",
        type: "report",
        publisher: "Ostrell Gazette",
        issued: { literal: "late 2030" },
        annote: "Report in the Ostrell Gazette",
      },
      {
        id: "harbour-article",
        type: "article-magazine",
        issued: { "date-parts": [[2031, 3]] },
        language: "en",
        annote: "Invented article",
        note: "Made up for the tests of the tool.",
      },
    ]));

  it("have a title, authors, an address and a day where they are known", () => {
    const dataset = harbourLine();
    Object.assign(must(dataset.sources["harbour-article"]), {
      title: { lang: "fa", text: "خط بندر" },
      author: [{ actor: "ilse-varga" }, { name: "N. N." }],
      retrieved: "2031-04-05",
      url: "https://example.org/harbour",
    });
    expect(csl(dataset).find(({ id }) => id === "harbour-article")).toMatchObject({
      title: "خط بندر",
      author: [{ literal: "Ilse Varga" }, { literal: "N. N." }],
      accessed: { "date-parts": [[2031, 4, 5]] },
      URL: "https://example.org/harbour",
    });
  });
});
