import { dataset } from "@redlines/core";
import harbourLine from "@redlines/fixtures/harbour-line/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";

type Quote = Excerpt<"quote">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit, harbourLine] as unknown as Dataset[])];
const QUOTES: readonly Quote[] = DATASETS.flatMap((one) =>
  Object.keys(one.quotes).map((id) => excerpt(one, "quote", id)),
);

afterAll(() => document.body.replaceChildren());

/** Looks at every quotation at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  faultOf: (glance: Glance, element: HTMLElement, quote: Quote) => unknown,
): Promise<string[]> {
  return faultsOfEach("quote-block", QUOTES, { width, theme: BODY }, faultOf);
}

function within(element: HTMLElement, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** How many lines the words take that stand first. */
function linesOfWords(element: HTMLElement): number {
  const [words] = within(element, "blockquote");
  if (!words) throw new Error("No words");
  return Math.round(words.offsetHeight / Number.parseFloat(getComputedStyle(words).lineHeight));
}

/** What is neither said nor says who, when and on what occasion: place, language, certainty, voices. */
function apparatus(element: HTMLElement): string[] {
  const places = within(element, "[part=source]").map(placeIn);
  const others = within(element, ".mark, .versions .note").map(({ innerText }) => innerText);
  return [...places, ...others].flatMap(wordsOf);
}

/** Where it is quoted; a date is none of it. */
function placeIn(source: HTMLElement): string {
  const publication = source.querySelector("cite")?.innerText ?? "";
  const clause = /(?:quoted in|cité) .*/i.exec(source.innerText)?.[0];
  if (clause === undefined) return publication;
  return publication === "" ? (clause.split(",")[0] ?? "") : clause.split(publication)[0] + publication;
}

/** Fewer words than these cannot have a fifth of them name a publication. */
const FEW = 20;
/** “Quoted in English in The Tarn Ledger”, “reported”. */
const LEAST = 9;

function wordsQuoted(element: HTMLElement): number {
  return within(element, "blockquote").flatMap(({ innerText }) => wordsOf(innerText)).length;
}

const threeLines = new Set<string>();

describe("at a glance", () => {
  test("a quotation of three lines at 640 px is at most 220 px high there", async () => {
    const faults = await faultsAt(640, ({ height }, element, { record }) => {
      const lines = linesOfWords(element);
      if (lines <= 3) threeLines.add(record.id);
      return lines <= 3 && height > 220 && { lines, height };
    });
    expect([...threeLines]).toContain("netanyahu-we-will-not-allow");
    expect(faults).toEqual([]);
  });

  test("and at most 300 px at 320 px", async () => {
    const faults = await faultsAt(320, ({ height }, _element, { record }) => {
      return threeLines.has(record.id) && height > 300 && { height };
    });
    expect(faults).toEqual([]);
  });

  test("at most a fifth of the words are apparatus, or nine beside a short quotation", async () => {
    const faults = await faultsAt(640, ({ words }, element) => {
      const found = apparatus(element);
      const most = wordsQuoted(element) < FEW ? Math.max(LEAST, words.length / 5) : words.length / 5;
      return found.length > most && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("the author is named once, and no line stands twice", async () => {
    const faults = await faultsAt(640, (glance, _element, { cited }) => {
      const authors = cited.flatMap((source) => source.authors);
      const often = authors.filter((author) => timesRead(author, glance) > 1);
      return often.length + repeated(glance.lines).length > 0 && { often, lines: glance.lines };
    });
    expect(faults).toEqual([]);
  });

  test.each([240, 320, 640])(
    "at %i px there are at most four sizes of type, and nothing sticks out",
    async (width) => {
      const faults = await faultsAt(width, ({ sizes, faults: found }) => {
        return (sizes.length > 4 || found.length > 0) && { sizes, found };
      });
      expect(faults).toEqual([]);
    },
  );

  test("a narrow quotation mark hangs before the words, but not in a pull quote", async () => {
    const faults = await faultsAt(640, (_glance, element, { record }) => {
      const [words] = within(element, "blockquote");
      const isNarrow = record.form !== "pull-quote" && words?.lang !== "fr";
      return words && Number.parseFloat(getComputedStyle(words).textIndent) < 0 !== isNarrow;
    });
    expect(faults).toEqual([]);
  });

  test("the summary is at least 24 px high", async () => {
    const faults = await faultsAt(320, (_glance, element) =>
      within(element, "summary").some(({ offsetHeight }) => offsetHeight < 24),
    );
    expect(faults).toEqual([]);
  });
});
