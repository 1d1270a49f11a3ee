import { fileURLToPath } from "node:url";
import {
  type Dataset,
  excerpt,
  type Excerpt,
  excerptIds,
  type ExcerptKind,
  LANGUAGES,
} from "@redlines/model";
import { describe, expect, test } from "vitest";
import { type MessagesByLanguage, testMessages } from "./messages-suite.js";
import { testPlainWords } from "./plain-suite.js";
import { declarations, USABLE } from "./manifest.js";
import { plainProblems } from "./plain.js";
import { widgetReference } from "./reference.js";
import type { State, States } from "./state.js";
import { styleProblems } from "./styles.js";
import { used } from "./used.js";

/** What a widget is told when its fallback HTML is written. */
interface Options {
  language?: string;
  headingLevel?: 2 | 3 | 4 | 5 | 6 | "none";
}

/** A widget's descriptor, as far as these tests use it. */
interface Tested<K extends ExcerptKind> {
  readonly kind: K;
  readonly tag: string;
  readonly styles: { toString(): string };
  readonly options: Readonly<Record<string, { readonly attribute: string }>>;
  fallbackHtml(excerpt: Excerpt<K>, options?: Options): string;
  title(excerpt: Excerpt<K>, language: (typeof LANGUAGES)[number]): string;
}

interface Surroundings<K extends ExcerptKind> {
  readonly states: States<K>;
  /** The id of the record that the docs begin with. */
  readonly example: string;
  readonly dataset: Dataset;
  readonly messages: MessagesByLanguage;
  readonly sharedStyles: { toString(): string };
  /** The folder of the widget's package. */
  readonly folder: URL;
}

/** What every widget's package must hold to, without a browser. */
export function testWidget<K extends ExcerptKind>(
  widget: Tested<K>,
  { states, example, dataset, messages, sharedStyles, folder }: Surroundings<K>,
): void {
  describe("the fallback HTML", () => {
    testPlainWords(dataset, widget.kind, (one, options) => widget.fallbackHtml(one, options));
    testHeadings(widget, dataset);
    testStates(widget, states);
  });
  testTitles(widget, dataset);
  testMessages(messages);
  testStyles(sharedStyles.toString(), widget.styles.toString());
  testReference({ ...widget, example }, folder);
}

function testHeadings<K extends ExcerptKind>(widget: Tested<K>, dataset: Dataset): void {
  const levels = [2, 3, 4, 5, 6, "none"] as const;
  const [id = ""] = excerptIds(dataset, widget.kind);

  test("has a heading of the level that is asked for, or none whatever is asked for", () => {
    const one = excerpt(dataset, widget.kind, id);
    const found = levels.map((headingLevel) => headingLevels(widget.fallbackHtml(one, { headingLevel })));
    const asked = levels.map((level) => (level === "none" ? [] : [String(level)]));
    expect([asked, levels.map(() => [])]).toContainEqual(found);
  });
}

function headingLevels(html: string): string[] {
  return [...html.matchAll(/<h(\d)>/g)].map(([, level = ""]) => level);
}

function testStates<K extends ExcerptKind>(widget: Tested<K>, states: States<K>): void {
  const ready = Object.entries<State<K>>(states).filter(([, { ends = "ready" }]) => ends === "ready");

  test.each(LANGUAGES)("of every state is well formed, in %s", (language) => {
    const problems = ready.flatMap(([name, { excerpt: one, attributes = {} }]) => {
      const written = one ? widget.fallbackHtml(one, { ...optionsOf(widget, attributes), language }) : "";
      return written === ""
        ? [`${name}: nothing`]
        : plainProblems(written).map((found) => `${name}: ${found}`);
    });
    expect(ready.length).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });
}

/** The options that say the same as attributes. */
function optionsOf({ options }: Pick<Tested<ExcerptKind>, "options">, attributes: object): object {
  const given = Object.entries(attributes).map(([attribute, value]) => {
    const [name = attribute] = Object.entries(options).find(([, one]) => one.attribute === attribute) ?? [];
    return [name, value as string];
  });
  return Object.fromEntries(given) as object;
}

function testTitles<K extends ExcerptKind>(widget: Tested<K>, dataset: Dataset): void {
  test.each(LANGUAGES)("every record has a title that is text alone, in %s", (language) => {
    for (const id of excerptIds(dataset, widget.kind)) {
      const title = widget.title(excerpt(dataset, widget.kind, id), language);
      expect(title.trim(), id).not.toBe("");
      expect(title, id).not.toMatch(/<|&\w+;|undefined|\[object/);
    }
  });
}

function testStyles(shared: string, own: string): void {
  test("the style sheet serves forced colours and print, both directions, and only its own tokens", () => {
    expect(styleProblems(shared, own)).toEqual([]);
  });
}

function testReference(widget: { tag: string; kind: string; example: string }, folder: URL): void {
  const names = (title: "Parts" | "Tokens"): string[] => {
    const all = declarations(folder).flatMap((one) => USABLE[title](one));
    return [...new Set(all.map(({ name }) => name))].toSorted();
  };

  test("its reference is what the custom-elements manifest says", async () => {
    const page = widgetReference(folder, widget);
    expect(page.match(/^### /gm)?.length).toBeGreaterThan(6);
    expect(page).not.toMatch(/\| undefined \||\[object/);
    await expect(page).toMatchFileSnapshot(fileURLToPath(new URL("docs/reference.md", folder)));
  });

  test("each part and each token that is used is documented, and no other", () => {
    expect({ parts: names("Parts"), tokens: names("Tokens") }).toEqual(used(folder));
  });
}
