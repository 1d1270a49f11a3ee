import "./generated/all.js";
import { afterEach, describe, expect, test } from "vitest";
import { excerptIds, excerpt as cut, LANGUAGES } from "@redlines/model";
import fc from "fast-check";
import { arbitraryDataset } from "@redlines/model/internal/arbitrary-dataset";
import { HOSTILE_STRINGS } from "@redlines/testing/hostile-strings";
import { stringsOf, withPart } from "@redlines/testing/markup";
import { aMoment, eventually, stateOf } from "@redlines/testing/page";
import { readOut, squeezed } from "@redlines/testing/read-out";
import { createWidget, EVERY_WIDGET, type Tested } from "./fixtures/every-widget.js";
import { renderWidget } from "./server.js";

/** Another one tries other records; the one that failed is in the name of the test. */
const SEED = 20171201;

afterEach(() => document.body.replaceChildren());

type Path = readonly string[];

/** One record in each of the three renderings: its words, or nothing where it was refused. */
interface Said {
  readonly client: string | undefined;
  readonly server: string | undefined;
  readonly plain: string | undefined;
}

/**
 * Elements and attributes that only markup in the data could have brought in. A table of ours names its
 * columns.
 */
const INTRUDERS = [
  "img:not([part=portrait]), [src^='javascript:' i], [src^='data:' i], script, iframe",
  "svg:not([aria-hidden=true])",
  "style:not(:first-child), link, meta, base, object, form, input:not([type=range]), video, template",
  "table:not(:has(th[scope=col])), h1, math, quote-block, plaintext, [style]",
  "[onerror], [onmouseover], [onclick], [onfocus]",
  "a:not([href^='http:'], [href^='https:'])",
].join();

const intruders: string[] = [];

function searched<N extends ParentNode & Node>(root: N): N {
  intruders.push(...[...root.querySelectorAll(INTRUDERS)].map((one) => one.outerHTML.slice(0, 200)));
  return root;
}

/** Says records in all three renderings, hundreds at a time: they need no layout to be read. */
async function say({ tag, words }: Tested, excerpts: readonly object[], language = "en"): Promise<Said[]> {
  const stage = document.createElement("div");
  stage.hidden = true;
  const elements = excerpts.map((excerpt) => createWidget(tag, excerpt, { language }));
  stage.append(...elements);
  document.body.append(stage);
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  // What is still loading waits for its language.
  await eventually(() => expect(elements.filter((element) => stateOf(element) === "loading")).toEqual([]));
  const all = elements.map((element, index) => {
    const excerpt = (excerpts[index] ?? {}) as Tested["richest"];
    return {
      client:
        stateOf(element) === "ready" && element.shadowRoot
          ? readOut(searched(element.shadowRoot))
          : undefined,
      server: ifAny(() => parsed(renderWidget(excerpt, { language })).querySelector(tag)?.shadowRoot),
      plain: ifAny(() => parsed(words(excerpt, { language }))),
    };
  });
  stage.remove();
  // Firefox collects nothing until its page comes to rest: without a pause ten gigabytes were held.
  await aMoment();
  return all;
}

/** What a parser makes of HTML, where scripts would run if there were any that run. */
function parsed(html: string): HTMLElement {
  const holder = document.createElement("div");
  holder.setHTMLUnsafe(html);
  return holder;
}

/** The words of a rendering; nothing where the record was too broken to have any. */
function ifAny(rendered: () => (ParentNode & Node) | null | undefined): string | undefined {
  try {
    const root = rendered();
    return root ? readOut(searched(root)) : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Where the three do not say the same, each from a little before the place. */
function differing({ client = "refused", server = "refused", plain = "refused" }: Said): string[] {
  if (client === server && client === plain) return [];
  const place = Array.from({ length: client.length }, (_, index) => index).findIndex(
    (index) => client[index] !== server[index] || client[index] !== plain[index],
  );
  const near = (words: string): string => words.slice(Math.max(0, place - 40), place + 40);
  return [`client: ${near(client)}\nserver: ${near(server)}\nplain: ${near(plain)}`];
}

/** The same of a broken record, which one of them may refuse while another shows what there is. */
function contradicting({ client, server, plain }: Said): string[] {
  const any = client ?? server ?? plain;
  return differing({ client: client ?? any, server: server ?? any, plain: plain ?? any });
}

/**
 * The fields of a record: those that are shown as they are, those that are not, and those that must be what
 * they are.
 */
async function fieldsOf(widget: Tested): Promise<{ shown: Path[]; free: Path[]; strict: Path[] }> {
  const paths = stringsOf(widget.richest);
  const probes = await say(
    widget,
    paths.map((path) => withPart(widget.richest, path, "Probe ⁂")),
  );
  const of = (which: (said: Said | undefined) => boolean): Path[] =>
    paths.filter((_, index) => which(probes[index]));
  return {
    shown: of((said) => said?.client?.includes("Probe ⁂") === true),
    free: of((said) => said?.client !== undefined && !said.client.includes("Probe ⁂")),
    strict: of((said) => said?.client === undefined),
  };
}

/** A copy in which other texts stand at some places. */
function withTexts(value: object, paths: readonly Path[], texts: readonly string[]): object {
  const copy = structuredClone(value);
  paths.forEach((path, index) => {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy) as Record<
      string,
      unknown
    >;
    parent[path.at(-1) ?? ""] = texts[index];
  });
  return copy;
}

/**
 * In each round every field holds so many others of the strings, one after the other; after all rounds, each
 * has held each.
 */
function rounds(paths: readonly Path[], together: number): string[][][] {
  const at = (index: number): string => HOSTILE_STRINGS[index % HOSTILE_STRINGS.length] ?? "";
  return Array.from({ length: Math.ceil(HOSTILE_STRINGS.length / together) }, (_, round) =>
    paths.map((_path, field) =>
      Array.from({ length: together }, (_string, index) => at(field * 7 + round * together + index)),
    ),
  );
}

/** Of how many strings a field that must be what it is gets one. */
const SHARE = 5;

/** What stands behind a text, so that it is found where it is meant and nowhere else. */
const marked = (text: string, field: number): string => `${text}⁂${field}⁂`;

/** What turns words: a widget closes what a text has opened, and leaves out what closes nothing (UAX #9). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Words to be found in others: without what turns them, and without breaks between paragraphs. */
const toFind = (words: string): string => squeezed(words.replaceAll(TURNING, "")).trim();

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test("says every hostile string in every field, in all three renderings alike, and runs none", async () => {
    intruders.length = 0;
    const { shown, free, strict } = await fieldsOf(widget);
    expect([shown.length > 3, free.length > 3, strict.length > 1]).toEqual([true, true, true]);

    const texts = rounds(shown, 4).map((fields) =>
      fields.map((strings, field) => strings.map((text) => marked(text, field)).join("")),
    );
    const said = await say(
      widget,
      texts.map((fields) => withTexts(widget.richest, shown, fields)),
    );
    expect(said.flatMap(differing)).toEqual([]);
    const lost = texts.flatMap((fields, round) =>
      fields.filter((text) => !toFind(said[round]?.client ?? "").includes(toFind(text))),
    );
    expect(lost).toEqual([]);

    const unseen = await say(
      widget,
      rounds(free, 1).map((fields) => withTexts(widget.richest, free, fields.flat())),
    );
    expect(unseen.flatMap(contradicting)).toEqual([]);

    // Such a field refuses what it is not, whatever that is: each holds each kind of string, and each string
    // stands in some.
    for (const [place, path] of strict.entries()) {
      const its = HOSTILE_STRINGS.filter((_text, index) => (index + place) % SHARE === 0);
      const alone = await say(
        widget,
        its.map((text) => withTexts(widget.richest, [path], [text])),
      );
      expect(alone.flatMap(contradicting)).toEqual([]);
    }
    expect(intruders).toEqual([]);
    expect("ran" in globalThis).toBe(false);
  });

  test(`says generated records in all three renderings alike, in every language (seed ${SEED})`, async () => {
    intruders.length = 0;
    const datasets = fc.sample(arbitraryDataset(), { seed: SEED, numRuns: 6 });
    const excerpts = datasets.flatMap((dataset) =>
      excerptIds(dataset, widget.kind).map((id) => cut(dataset, widget.kind, id)),
    );
    expect(excerpts.length).toBeGreaterThan(10);
    for (const language of LANGUAGES) {
      const said = await say(widget, excerpts, language);
      expect(said.flatMap(differing)).toEqual([]);
      expect(said.filter(({ client }) => client === undefined)).toEqual([]);
    }
    expect(intruders).toEqual([]);
  });
});
