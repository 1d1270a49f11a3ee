import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, expect, test } from "vitest";
import "./define.js";
import { within } from "./fixtures/shown.js";

type Events = Excerpt<"event">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit] as unknown as Dataset[])];
const ALL: readonly Events[] = DATASETS.flatMap((one) =>
  excerptIds(one, "event").map((id) => excerpt(one, "event", id)),
);
const LISTS = ALL.filter(({ items }) => items.length > 1);

afterAll(() => document.body.replaceChildren());

/** Looks at timelines at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  faultOf: (glance: Glance, element: HTMLElement, events: Events) => unknown,
  events = ALL,
): Promise<string[]> {
  return faultsOfEach("event-timeline", events, { width, theme: BODY }, faultOf);
}

test("at 640 px the article's events are at most 540 px high", async () => {
  const [article] = LISTS;
  const faults = await faultsAt(640, ({ height }) => height > 540 && { height }, article ? [article] : []);
  expect([LISTS.length, faults]).toEqual([DATASETS.length, []]);
});

test("at most a fifth of the article's words are apparatus", async () => {
  const faults = await faultsAt(
    640,
    ({ words }, element) => {
      const parts = within(element, ".chip, [part=source], .kicker, .what .muted, summary");
      const inSight = parts.filter((part) => !part.closest("details > div"));
      const found = inSight.flatMap(({ innerText }) => wordsOf(innerText));
      return found.length > words.length / 5 && { found, of: words.length };
    },
    LISTS.slice(0, 1),
  );
  expect(faults).toEqual([]);
});

test("an author is named once, and no line stands twice", async () => {
  const faults = await faultsAt(640, (glance, _element, { cited }) => {
    const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
    // Two things may be as old, and as sure.
    const lines = repeated(glance.lines.filter((line) => /\s\S+\s\S+\s/.test(line)));
    return often.length + lines.length > 0 && { often, lines };
  });
  expect(faults).toEqual([]);
});

test.each([240, 320, 640, 1200])(
  "at %i px there are at most four sizes of type, nothing sticks out, and summaries are 44 px high",
  async (width) => {
    const faults = await faultsAt(width, ({ sizes, faults: found }, element) => {
      const low = within(element, "summary").filter(({ offsetHeight }) => offsetHeight < 44);
      return (sizes.length > 4 || found.length > 0 || low.length > 0) && { sizes, found };
    });
    expect(faults).toEqual([]);
  },
);
