import { describe, expect, test } from "vitest";
import { LANGUAGE_LIMIT } from "./budget.mjs";
import { buildSample, element, manifest, noise } from "./fixtures/sample-package.js";

/** Each line of it says something else than the class does, or nothing. */
const untrue = element
  .replace(
    "* @slot note - what the host adds",
    "* @slot note\n * @attr {string} gone - no longer\n * @attr {string} worn - which a style sheet knows",
  )
  .replace(":host {", ":host([worn]) {")
  .replace("{CustomEvent<string>} sample-ready", "sample-ready")
  .replace("/** Whom to greet. */", "")
  .replace(
    "override render",
    `static override readonly observedAttributes: string[] = [...LitElement.observedAttributes, "tone"];

  override render`,
  )
  .replace('"sample-element": SampleElement', '"sample-element": HTMLElement')
  .replace(
    '"sample-ready": CustomEvent<string>;',
    '"sample-ready": CustomEvent<string>;\n    "sample-gone": Event;',
  );

describe("a build that must fail", () => {
  test("a manifest that is not what the sources are: all of it is told at once", async () => {
    const { code, output } = await buildSample({ "src/sample-element.ts": untrue });
    const problems = output.split("\n").filter((line) => line.startsWith("  "));
    expect([code, problems]).toEqual([
      1,
      [
        "  SampleElement: the member name has no description",
        "  SampleElement: the attribute tone has no description",
        "  SampleElement: the attribute tone has no type",
        "  SampleElement: the attribute name has no description",
        "  SampleElement: the event sample-ready has no type",
        "  SampleElement: the slot note has no description",
        "  SampleElement: no code knows the attribute gone that an @attr describes",
        "  SampleElement: HTMLElementTagNameMap says that <sample-element> is HTMLElement",
        "  the event sample-ready is of no type in JSDoc, and CustomEvent<string> in HTMLElementEventMap",
        "  the event sample-gone is not described in JSDoc, and Event in HTMLElementEventMap",
      ],
    ]);
  });

  test("types that are made and cannot be imported", async () => {
    const { "./vue": _, ...exports } = manifest.exports as Record<string, unknown>;
    const { code, output } = await buildSample({ "package.json": JSON.stringify({ ...manifest, exports }) });
    expect([code, output]).toEqual([
      1,
      expect.stringContaining("`exports` does not name ./vue, which the build writes"),
    ]);
  });

  test.each([
    [
      "the ratio",
      { maxRatio: 0.9 },
      {},
      /sample bundle\.js: \d+ bytes brotli; the budget is \d+\. It is \d+ bytes over/,
    ],
    [
      "what a language may cost",
      {},
      { "src/messages/fr.ts": `export const messages: string = ${noise};\n` },
      new RegExp(`-fr\\.js: \\d{5} bytes brotli; the budget is ${LANGUAGE_LIMIT}\\.`),
    ],
  ])(
    "over %s: it says the size, the budget and by how much, and nothing of where it threw",
    async (_, budget, files, told) => {
      const redlines = { bundles: { "bundle.js": { from: "define.js", ...budget } } };
      const { code, output } = await buildSample({
        "package.json": JSON.stringify({ ...manifest, redlines }),
        ...files,
      });
      expect([code, output]).toEqual([1, expect.stringMatching(told)]);
      expect(output).not.toContain("    at ");
    },
  );

  test("a bundle whose import cannot be found", async () => {
    const declared = `declare module "@redlines/nowhere";\n`;
    const { code, output } = await buildSample({
      "src/define.ts": `import "@redlines/nowhere";\n`,
      "src/nowhere.d.ts": declared,
    });
    expect([code, output]).toEqual([1, expect.stringMatching(/@redlines\/nowhere.*could not be resolved/)]);
  });

  test("a type error", async () => {
    const { code, output } = await buildSample({ "src/big.ts": "export const big: string = 1;\n" });
    expect([code, output]).toEqual([1, expect.stringContaining("error TS2322")]);
  });
});
