import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "./fixtures/axe.js";
import { set } from "./fixtures/scene.js";

afterEach(() => document.body.replaceChildren());

/** A widget as it must not be, in a shadow root as ours are. */
function seeded(html: string): Element {
  const element = set(document.createElement("div"));
  element.attachShadow({ mode: "open" }).innerHTML = html;
  return element;
}

test.each([
  ["meter", '<div role="meter" aria-valuenow="2" aria-valuemin="0" aria-valuemax="6"></div>', "aria-meter-name"],
  ["grey on grey", '<p style="color: #999; background: #fff">Hardly to be read</p>', "color-contrast"],
  ["a level that is skipped", '<p role="heading" aria-level="2">Two</p><p role="heading" aria-level="5">Five</p>', "heading-order"],
  [
    "small targets",
    '<a href="#a" style="display: inline-block; font-size: 6px">a</a><a href="#b" style="display: inline-block; font-size: 6px">b</a>',
    "target-size",
  ],
  ["a list of anything", "<ul><div>Not an item</div></ul>", "list"],
  ["a language that is none", '<p lang="xx-yy-zz-nonsense">What?</p>', "valid-lang"],
])("axe finds the fault: %s", async (_what, html, rule) => {
  const found = await violations(seeded(html));
  expect(found.map((line) => line.split(":")[0])).toContain(rule);
});

test("the accessibility tree of a meter without its words is not that of a meter with them", async () => {
  const element = page.elementLocator(seeded('<div role="meter" aria-label="The line" aria-valuenow="2"></div>'));
  await expect.element(element).toMatchAriaInlineSnapshot(`- meter "The line"`);
  const bare = page.elementLocator(seeded('<div role="meter" aria-valuenow="2"></div>'));
  await expect(expect.element(bare, { timeout: 200 }).toMatchAriaInlineSnapshot(`- meter "The line"`)).rejects.toThrow(/mismatched/);
});
