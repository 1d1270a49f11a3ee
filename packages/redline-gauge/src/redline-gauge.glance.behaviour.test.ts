import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "./define.js";
import { all, one, type RedlineExcerpt } from "./fixtures/gauge.js";

/** What a page of news sets: 18 px on a line of 27, in faces as wide as Noto's. */
const BODY =
  'font: 18px/1.5 "Noto Serif", narrow-serif, serif; ' +
  '--redlines-label-font: "Noto Sans", narrow-sans, sans-serif';

/** DejaVu, which machines for tests have, is about a tenth wider. */
const FACES = [
  ["narrow-serif", "DejaVu Serif", "400"],
  ["narrow-serif", "DejaVu Serif Bold", "700"],
  ["narrow-sans", "DejaVu Sans", "400"],
  ["narrow-sans", "DejaVu Sans Bold", "600 700"],
].map(
  ([family, local, weight]) =>
    `@font-face { font-family: ${family}; font-weight: ${weight}; src: local("${local}"); size-adjust: 92% }`,
);

const linesOf = (datasets: readonly Dataset[]): RedlineExcerpt[] =>
  datasets.flatMap((told) => Object.keys(told.redlines).map((id) => excerpt(told, "redline", id)));
/** Those of the article and of the French story. */
const OF_STORIES = linesOf([dataset, lauvre as unknown as Dataset]);
const LINES = [...OF_STORIES, ...linesOf([summit as unknown as Dataset])];

beforeAll(async () => {
  const style = document.createElement("style");
  style.textContent = FACES.join("\n");
  document.head.append(style);
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
});
afterAll(() => document.body.replaceChildren());

/** Looks at gauges at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  lines: readonly RedlineExcerpt[],
  faultOf: (glance: Glance, element: HTMLElement, line: RedlineExcerpt) => unknown,
): Promise<string[]> {
  return faultsOfEach("redline-gauge", lines, { width, theme: BODY }, faultOf);
}

/** The room that corrections take: they stand beside what they correct however little room there is. */
function corrections(element: HTMLElement): number {
  return all(element, ".fix")
    .map((fix) => fix.getBoundingClientRect().height + GAP)
    .reduce((sum, height) => sum + height, 0);
}

/** Between a correction and what stands above it, in pixels. */
const GAP = 9;

/** Sources, coding, certainty and the date of the reading; a correction is none of it. */
const APPARATUS = ".muted, .chip, [part=source]";

function apparatus(element: HTMLElement): string[] {
  const outermost = all(element, APPARATUS).filter(
    (part) => !part.parentElement?.closest(APPARATUS) && !part.closest("details > div, .fix"),
  );
  return outermost.flatMap(({ innerText }) => wordsOf(innerText));
}

describe("at a glance", () => {
  test.each([
    [320, 900],
    [640, 660],
  ])("at %i px every gauge is at most %i px high", async (width, most) => {
    const faults = await faultsAt(width, LINES, ({ height }, element) => {
      const room = height - corrections(element);
      return room > most && { height, room };
    });
    expect(faults).toEqual([]);
  });

  test.each([320, 640])("at %i px the drawing takes at least two fifths of it", async (width) => {
    const faults = await faultsAt(width, LINES, ({ height }, element) => {
      const drawing = one(element, ".drawing")?.getBoundingClientRect().height ?? 0;
      const share = drawing / (height - corrections(element));
      return share < 0.4 && { drawing, height, share };
    });
    expect(faults).toEqual([]);
  });

  test("at most a fifth of the words are apparatus", async () => {
    const faults = await faultsAt(640, OF_STORIES, ({ words }, element) => {
      const found = apparatus(element);
      return found.length > words.length / 5 && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("an author whom the source line names is named once, and no line stands twice", async () => {
    const faults = await faultsAt(640, LINES, (glance, element, { cited }) => {
      const line = one(element, "[part=source]")?.innerText ?? "";
      const authors = cited.flatMap((source) => source.authors).filter((author) => line.includes(author));
      const often = authors.filter((author) => timesRead(author, glance) > 1);
      const twice = repeated(glance.lines);
      return often.length + twice.length > 0 && { often, twice };
    });
    expect(faults).toEqual([]);
  });

  test.each([240, 320, 640, 1200])(
    "at %i px there are at most four sizes of type, and nothing sticks out",
    async (width) => {
      const faults = await faultsAt(width, LINES, ({ sizes, faults: found }) => {
        return (sizes.length > 4 || found.length > 0) && { sizes, found };
      });
      expect(faults).toEqual([]);
    },
  );

  test("a summary is at least 44 px high", async () => {
    const faults = await faultsAt(320, LINES, (_glance, element) =>
      all(element, "summary").some((summary) => summary.offsetHeight < 44),
    );
    expect(faults).toEqual([]);
  });
});
