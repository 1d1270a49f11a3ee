import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../../element/src/fixtures/axe.js";
import { plainWords, until } from "../../element/src/fixtures/page.js";
import { type Scene, SCENES, set } from "../../element/src/fixtures/scene.js";
import type { State } from "../../element/src/fixtures/state.js";
import "./define.js";
import { quoteStates } from "./fixtures/states.js";
import type { QuoteBlock } from "./quote-block.js";

afterEach(() => document.body.replaceChildren());

const STATES: [string, State<"quote">][] = Object.entries(quoteStates);

/** A state in a scene: the page speaks the language of the scene, where that has none the state's. */
async function shownIn({ excerpt, attributes = {}, language, ends = "ready" }: State<"quote">, scene: Scene = {}): Promise<QuoteBlock> {
  const element = set(document.createElement("quote-block"), { language: language ?? "en", ...scene });
  element.append(plainWords());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.excerpt = excerpt;
  if (ends === "loading") await element.updateComplete;
  else await until(element, ends);
  return element;
}

describe.each(STATES)("%s", (_name, state) => {
  test("breaks no rule and stays in its column, in any scene", async () => {
    const found: string[] = [];
    for (const [name, scene] of Object.entries(SCENES)) {
      const element = await shownIn(state, scene);
      found.push(...(await violations(element)).map((line) => `${name}: ${line}`));
      if (element.scrollWidth > element.clientWidth) found.push(`${name}: ${element.scrollWidth - element.clientWidth} pixels too wide`);
    }
    expect(found).toEqual([]);
  });

  test("tells assistive technology all of it", async () => {
    await expect.element(page.elementLocator(await shownIn(state))).toMatchAriaSnapshot();
  });
});
