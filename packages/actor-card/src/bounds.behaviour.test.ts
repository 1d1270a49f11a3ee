import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { type Piece, visibleText } from "@redlines/testing/every-text";
import { until } from "@redlines/testing/page";
import { afterEach, describe, expect, test } from "vitest";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { all, normal } from "./fixtures/seen.js";

afterEach(() => document.body.replaceChildren());

type ActorExcerpt = Excerpt<"actor">;

const DATASETS = [dataset, summit as unknown as Dataset, lauvre as unknown as Dataset];
const ACTORS: readonly ActorExcerpt[] = DATASETS.flatMap((one) =>
  Object.keys(one.actors).map((id) => excerpt(one, "actor", id)),
);

/** Every actor's card, one below the other in a column of the text, in the language of its record. */
async function cards(width: number): Promise<ActorCard[]> {
  const made = ACTORS.map((one) => {
    const element = Object.assign(document.createElement("actor-card"), { excerpt: one });
    element.lang = one.about.language;
    return element;
  });
  const stage = document.createElement("main");
  stage.style.cssText = `inline-size: ${width}px; font: 18px / 1.5 serif`;
  stage.append(...made);
  document.body.replaceChildren(stage);
  for (const element of made) await until(element, "ready");
  return made;
}

const idOf = ({ excerpt: one }: ActorCard): string => one?.record.id ?? "?";

describe.each([
  [320, 600],
  [640, 460],
])("in %i pixels a card", (width, highest) => {
  test(`is at most ${highest} high while it is collapsed`, async () => {
    const heights = (await cards(width)).map((card) => [idOf(card), card.getBoundingClientRect().height]);
    expect(heights.length).toBeGreaterThan(60);
    expect(heights.filter(([, height]) => Number(height) > highest)).toEqual([]);
  });

  test("has summaries that can be touched, and at most four sizes of type outside them", async () => {
    const faults: unknown[] = [];
    for (const card of await cards(width)) {
      const heights = all(card, "summary").map((one) => one.getBoundingClientRect().height);
      if (heights.length === 0 || heights.some((height) => height < 44)) faults.push([idOf(card), heights]);
      const sizes = new Set(visibleText(card).map(({ node }) => sizeOf(node)));
      if (sizes.size > 4) faults.push([idOf(card), ...sizes]);
    }
    expect(faults).toEqual([]);
  });

  test("says no line twice", async () => {
    const twice = (await cards(width)).filter((card) => {
      const lines = all(card, "p, th[scope=row], summary").filter((one) => one.checkVisibility());
      return new Set(lines.map(({ textContent }) => normal(textContent))).size < lines.length;
    });
    expect(twice.map(idOf)).toEqual([]);
  });

  test("names the author once", async () => {
    const often = (await cards(width)).filter((card) => namings(card) > 1);
    expect(often.map(idOf)).toEqual([]);
  });
});

/**
 * How often a collapsed card names its author beside the facts; a portrait's credit may be the author's, too.
 * In the summit's data one position has the author's own verb, and says whose it is once more.
 */
function namings(card: ActorCard): number {
  const { about, cited = [] } = card.excerpt ?? {};
  const [author] = cited.find(({ role }) => role === "facts")?.authors ?? [];
  if (author === undefined || about?.id === summit.about.id) return 0;
  const beside = visibleText(card).filter(
    ({ node }) => !node.parentElement?.closest("[part=credit], .title"),
  );
  const words = beside.map(({ text }) => text).join(" ");
  return words.split(author).length - 1;
}

function sizeOf(node: Text): string {
  const size = node.parentElement ? getComputedStyle(node.parentElement).fontSize : "0";
  return parseFloat(size).toFixed(1);
}

test("in 240 pixels nothing has to be scrolled", async () => {
  const wide = (await cards(240)).filter((card) => card.scrollWidth > card.clientWidth);
  expect(wide.map(idOf)).toEqual([]);
});

/** What marks a statement, and what is said of the whole. A portrait's credit is owed wherever it stands. */
const MARKS = ".mark";
const OF_THE_WHOLE = "[part=source], [part=language]";

/** How many of a card's visible words are said beside its facts, by where; a statement's date is a fact. */
function wordsOf(card: ActorCard): { marks: number; whole: number; all: number } {
  const { interests = {}, through = [] } = card.excerpt ?? {};
  const held = [interests, ...through.map((one) => one.interests)].flatMap((one) => Object.values(one));
  const dates = held.flatMap(({ time }) => (time ? [time.text] : []));
  const pieces = visibleText(card).filter(({ node }) => !node.parentElement?.closest("[part=credit]"));
  const count = (some: readonly Pick<Piece, "text">[]): number =>
    some.flatMap(({ text }) => text.split(" ")).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  const within = (selector: string): Pick<Piece, "text">[] =>
    pieces
      .filter(({ node }) => node.parentElement?.closest(selector))
      .filter(({ node }) => !node.parentElement?.closest(".mark time"))
      .map(({ text, node }) => ({
        text: dates.reduce((rest, date) => rest.replaceAll(date, ""), text),
        node,
      }));
  return { marks: count(within(MARKS)), whole: count(within(OF_THE_WHOLE)), all: count(pieces) };
}

/** The most words that a source line takes, with whose comparison it is and the language of the record. */
const SOURCE_LINE = 28;

test("at most a quarter of a card's words is said beside its facts, and marks are few", async () => {
  const shares = (await cards(640)).map((card) => ({ id: idOf(card), ...wordsOf(card) }));
  const rich = shares.filter(({ all: words }) => words > 3.5 * SOURCE_LINE);
  expect(rich.map(({ id }) => id)).toEqual(expect.arrayContaining(["israel", "russia", "vladimir-putin"]));
  expect(rich.filter(({ marks, whole, all: words }) => marks + whole > words / 4)).toEqual([]);
  // A card of a few words has a source line like any other, and no more beside its facts.
  expect(shares.filter(({ whole }) => whole > SOURCE_LINE)).toEqual([]);
  expect(shares.filter(({ marks, all: words }) => marks > words / 6)).toEqual([]);
});

test("a compact card is light: at most 60 nodes in its shadow root", async () => {
  const [card] = await cards(320);
  if (!card) throw new Error("No card");
  for (const one of ACTORS) {
    card.excerpt = one;
    card.form = "compact";
    await card.updateComplete;
    expect(countNodes(card.shadowRoot ?? card), one.record.id).toBeLessThanOrEqual(60);
  }
});

/** Elements and texts; what Lit marks its places with is in no page that a server wrote. */
function countNodes(root: Node): number {
  const children = [...root.childNodes].filter((node) => !(node instanceof Comment));
  return children.reduce((sum, node) => sum + 1 + countNodes(node), 0);
}
