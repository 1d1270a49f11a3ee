import { describe, expect, test } from "vitest";
import { widgetCalled } from "./fixtures/every-widget.js";
import { release } from "./fixtures/release.js";
import { snippet, type SnippetOptions } from "./snippet.js";

const gauge = widgetCalled("redline-gauge").richest;
const card = widgetCalled("actor-card");
const options: SnippetOptions = { baseUrl: "https://a.example/b/", release, consent: "functional" };

describe("a snippet that waits for consent", () => {
  test.each(["static", "script"] as const)("as %s has its script as text, with all that pins it", (as) => {
    const html = snippet(gauge, { ...options, as });
    const { consent: _consent, ...free } = options;
    const script = /<script (type="text\/plain".*?)><\/script>/.exec(html)?.[1] ?? "";
    const name = "functional";
    expect(script).toContain(
      `type="text/plain" data-type="module" data-category="${name}" data-name="${name}" data-src="https:`,
    );
    expect(html).not.toMatch(/<script type="module"|<script[^>]* src=|<img|<iframe/);
    const freed = script
      .replace('type="text/plain" data-type="module"', 'type="module"')
      .replace(/ data-(?:category|name)="functional"/g, "")
      .replace(" data-src=", " src=");
    expect(html.replace(script, freed)).toBe(snippet(gauge, { ...free, as }));
  });

  test("as plain has none, and is what it is without", () => {
    const { consent: _consent, ...free } = options;
    expect(snippet(gauge, { ...options, as: "plain" })).toBe(snippet(gauge, { ...free, as: "plain" }));
  });

  test("is refused where something would be asked for at once, and for a name that is none", () => {
    expect(() => snippet(gauge, { ...options, as: "frame" })).toThrow("consent: a frame asks its site");
    for (const consent of ["", 'x" onload="y', "two words", "1st"])
      expect(() => snippet(gauge, { ...options, consent })).toThrow("consent cannot be");
    expect(snippet(card.richest, options)).not.toContain("<img");
  });
});
