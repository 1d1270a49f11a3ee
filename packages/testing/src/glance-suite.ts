import type { Dataset, Excerpt, ExcerptKind } from "@redlines/model";
import { excerpt, excerptIds } from "@redlines/model";
import { afterAll, expect, test } from "vitest";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "./glance.js";
import { within } from "./shown.js";

/** What is wrong with a widget; anything that is not truthy is nothing. */
type FaultOf<K extends ExcerptKind> = (glance: Glance, element: HTMLElement, one: Excerpt<K>) => unknown;

/** All excerpts of a kind in some datasets. */
export function everyExcerpt<K extends ExcerptKind>(kind: K, datasets: readonly unknown[]): Excerpt<K>[] {
  return (datasets as readonly Dataset[]).flatMap((one) =>
    excerptIds(one, kind).map((id) => excerpt(one, kind, id)),
  );
}

/** Looks at widgets at a width, on a page of news, which sets 18 px on a line of 27. */
export function faultsAt<K extends ExcerptKind>(
  tag: string,
  width: number,
  excerpts: readonly Excerpt<K>[],
  faultOf: FaultOf<K>,
): Promise<string[]> {
  return faultsOfEach(tag, excerpts, { width, theme: "font: 18px/1.5 serif" }, faultOf);
}

/** What of a widget is seen before a fold is opened, and what must hold of it. */
export interface AtAGlance<K extends ExcerptKind> {
  /** All excerpts with which it is tried. */
  readonly all: readonly Excerpt<K>[];
  /** How high it is at most, by the width, in CSS pixels. */
  readonly heights: {
    readonly of: readonly Excerpt<K>[];
    readonly most: readonly (readonly [width: number, most: number])[];
  };
  readonly apparatus: {
    readonly of: readonly Excerpt<K>[];
    /** What says how sure something is, on what all rests, and the date. */
    readonly parts: string;
    /** What of that is folded. */
    readonly folded?: string;
    /** How many words there may be where a fifth is fewer. */
    readonly least?: (one: Excerpt<K>) => number;
    /** Words that are no apparatus after all. */
    readonly but?: (one: Excerpt<K>) => string;
  };
  readonly once: {
    readonly of: readonly Excerpt<K>[];
    readonly widths: readonly number[];
    /** The lines of which none may stand twice; all where nothing is said. */
    readonly lines?: (glance: Glance, element: HTMLElement) => readonly string[];
  };
  readonly sizes: number;
}

/** What holds of every widget at a glance: how high it is, how much of it is apparatus, its type. */
export function glanceSuite<K extends ExcerptKind>(tag: string, given: AtAGlance<K>): void {
  const look: Look<K> = (width, of, faultOf) => faultsAt(tag, width, of, faultOf);
  afterAll(() => document.body.replaceChildren());
  heightTests(look, given);
  wordTests(look, given);
  typeTests(look, given);
}

type Look<K extends ExcerptKind> = (
  width: number,
  of: readonly Excerpt<K>[],
  faultOf: FaultOf<K>,
) => Promise<string[]>;

function heightTests<K extends ExcerptKind>(look: Look<K>, { all, heights }: AtAGlance<K>): void {
  test.each(heights.most)("at %i px it is at most %i px high", async (width, most) => {
    expect(heights.of.length).toBeGreaterThan(0);
    expect(await look(width, heights.of, ({ height }) => height > most && { height })).toEqual([]);
  });

  test("a summary is at least 44 px high", async () => {
    const isLow = ({ offsetHeight }: HTMLElement): boolean => offsetHeight < 44;
    expect(await look(320, all, (_glance, element) => within(element, "summary").some(isLow))).toEqual([]);
  });
}

function wordTests<K extends ExcerptKind>(look: Look<K>, { apparatus, once }: AtAGlance<K>): void {
  test("at most a fifth of the words are apparatus, or of few words as many as are told", async () => {
    const faults = await look(640, apparatus.of, ({ words }, element, one) => {
      const found = apparatusOf(element, one, apparatus);
      const most = Math.max(apparatus.least?.(one) ?? 0, words.length / 5);
      return found.length > most && { found, of: words.length };
    });
    expect(apparatus.of.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test.each(once.widths)("at %i px an author is named once, and no line stands twice", async (width) => {
    const faults = await look(width, once.of, (glance, element, { cited }) => {
      const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
      const twice = repeated(once.lines?.(glance, element) ?? glance.lines);
      return often.length + twice.length > 0 && { often, twice };
    });
    expect(faults).toEqual([]);
  });
}

function typeTests<K extends ExcerptKind>(look: Look<K>, { all, sizes: most }: AtAGlance<K>): void {
  test.each([240, 320, 640, 1000, 1200])(
    `at %i px there are at most ${most} sizes of type, and nothing sticks out`,
    async (width) => {
      const faults = await look(width, all, ({ sizes, faults: found }) => {
        return (sizes.length > most || found.length > 0) && { sizes, found };
      });
      expect(faults).toEqual([]);
    },
  );
}

function apparatusOf<K extends ExcerptKind>(
  element: HTMLElement,
  one: Excerpt<K>,
  { parts, folded = "details", but }: AtAGlance<K>["apparatus"],
): string[] {
  const inSight = within(element, parts).filter((part) => !part.closest(folded));
  return inSight.flatMap(({ innerText }) => wordsOf(innerText.replace(but?.(one) ?? "", "")));
}
