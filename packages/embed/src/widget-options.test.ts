import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EVERY_WIDGET, widgetCalled } from "./fixtures/every-widget.js";
import {
  OptionError,
  type RenderOptions,
  renderWidget,
  snippet,
  WIDGET_OPTIONS,
  type WidgetOptions,
} from "./server.js";
import { WIDGETS } from "./widgets.js";

const card = widgetCalled("actor-card");
const quote = widgetCalled("quote-block");
const gauge = widgetCalled("redline-gauge");

/** What the manifest of a widget's package says that its element takes. */
function attributesOf(tag: string): string[] {
  const manifest = JSON.parse(
    readFileSync(new URL(import.meta.resolve(`@redlines/${tag}/custom-elements.json`)), "utf8"),
  ) as {
    modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return (found?.attributes ?? []).map(({ name }) => name);
}

/** “an actor, a red line, or an interest”: what those widgets show whose manifests have an attribute. */
function takersOf(attribute: string): string {
  const takers = WIDGETS.filter(({ tag }) => attributesOf(tag).includes(attribute));
  const shown = takers.map(({ record }) => record.one);
  return [shown.slice(0, -1).join(", "), shown.at(-1)].join(shown.length > 2 ? ", or " : " or ");
}

test.each(EVERY_WIDGET)(
  "each attribute of $tag is an option, by the description of them all; its data alone is not",
  ({ tag, kind }) => {
    const described = Object.values(WIDGET_OPTIONS).filter(({ kinds }) => kinds.includes(kind));
    expect(described.map(({ attribute }) => attribute).toSorted()).toEqual(
      attributesOf(tag)
        .filter((name) => name !== "src")
        .toSorted(),
    );
  },
);

describe("each option", () => {
  test.each([
    [
      card,
      { headingLevel: "none", asOf: "2016-12-31", form: "compact" },
      '<actor-card heading-level="none" as-of="2016-12-31" form="compact">',
    ],
    [quote, { headingLevel: 4, version: "fa" }, '<quote-block heading-level="4" version="fa">'],
    [gauge, { headingLevel: 2, asOf: "2016-12-31" }, '<redline-gauge heading-level="2" as-of="2016-12-31">'],
  ] as const)("becomes an attribute, in every way: %#", (widget, options, start) => {
    expect(renderWidget(widget.richest, options).startsWith(start)).toBe(true);
    const pasted = snippet(widget.richest, { as: "script", inline: true, ...options });
    expect(pasted.startsWith(`<div>${start}`)).toBe(true);
    expect(renderWidget(widget.richest, { as: "plain", ...options })).toBe(
      widget.words(widget.richest, options),
    );
  });

  test("leaves of a quotation the language that is asked for, and all where it has not that", () => {
    const versions = (excerpt: (typeof quote)["richest"], version?: string): number =>
      renderWidget(excerpt, { as: "plain", version }).match(/<blockquote/g)?.length ?? 0;
    const several = Object.values(quote.states)
      .map(({ excerpt }) => excerpt as (typeof quote)["richest"])
      .find((one) => versions(one) > 1);
    if (!several) throw new Error("No quotation in several languages");
    const { language } = several.record as { language?: string };
    expect(versions(several, language)).toBe(1);
    expect(versions(several, "sw")).toBe(versions(several));
  });
});

const WRONG: readonly (readonly [string, WidgetOptions, string, string])[] = [
  [
    "actor",
    { headingLevel: 1 as never },
    "heading-level cannot be 1",
    "Expected 2, 3, 4, 5, 6, none or auto; mend it",
  ],
  ["actor", { form: "tiny" as never }, "form cannot be tiny", "Expected compact or full"],
  ["actor", { version: "fa" }, "version is for a quotation, and this is an actor", "Leave it out."],
  ["quote", { version: "Persian" }, "version cannot be Persian", "Expected a language, such as fa or pt-BR"],
  [
    "quote",
    { asOf: "2016-12-31" },
    `as-of is for ${takersOf("as-of")}, and this is a quotation`,
    "Leave it out.",
  ],
  [
    "redline",
    { asOf: "2016-02-30" },
    "as-of cannot be 2016-02-30",
    "Expected a day of the calendar, YYYY-MM-DD",
  ],
  ["redline", { asOf: "2016" }, "as-of cannot be 2016", "Expected a day of the calendar, YYYY-MM-DD"],
  [
    "redline",
    { asOf: "2018-01-01" },
    "as-of 2018-01-01 lies after the dataset, which says nothing of days after 2017-12-31",
    "Name an earlier day",
  ],
  ["redline", { form: "compact" }, "form is for an actor, and this is a red line", "Leave it out."],
  [
    "redline",
    { theme: "red;position:fixed" as never },
    "theme cannot be red;position:fixed",
    "Expected auto, light or dark",
  ],
];

test.each(WRONG)(
  "of %s with %j it says what, what was expected, what was found, and how to mend it",
  (kind, options, problem, remedy) => {
    const { richest } = EVERY_WIDGET.find((one) => one.kind === kind) ?? card;
    for (const as of ["static", "script", "plain"] as const satisfies readonly RenderOptions["as"][]) {
      expect(() => renderWidget(richest, { as, ...options })).toThrow(OptionError);
      expect(() => snippet(richest, { as, ...options })).toThrow(`${problem}. ${remedy}`);
    }
    expect(() => snippet(richest, { as: "frame", baseUrl: "https://a.example/", ...options })).toThrow(
      TypeError,
    );
  },
);
