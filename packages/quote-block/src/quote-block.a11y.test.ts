import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../../element/src/fixtures/axe.js";
import { plainWords, until } from "../../element/src/fixtures/page.js";
import { type Scene, SCENES, set } from "../../element/src/fixtures/scene.js";
import "./define.js";
import type { QuoteBlock } from "./quote-block.js";

afterEach(() => document.body.replaceChildren());

const STATES = {
  "a statement": excerpt(dataset, "quote", "netanyahu-we-will-not-allow"),
  "a pull quote": excerpt(dataset, "quote", "javedanfar-more-than-regime-survival"),
  "a label": excerpt(dataset, "quote", "russia-islamic-terrorists"),
};

async function shownIn(data: Excerpt<"quote">, scene?: Scene): Promise<QuoteBlock> {
  const element = set(document.createElement("quote-block"), scene);
  element.excerpt = data;
  await until(element, "ready");
  return element;
}

describe.each(Object.entries(STATES))("%s", (_state, data) => {
  test.each(Object.entries(SCENES))("%s", async (_scene, scene) => {
    const element = await shownIn(data, scene);
    expect(await violations(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});

test("without data, its plain words are all there is", async () => {
  const element = set(document.createElement("quote-block"));
  element.append(plainWords());
  element.excerpt = {} as Excerpt<"quote">;
  await until(element, "error");
  expect(await violations(element)).toEqual([]);
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`- paragraph: Plain words`);
});

test("what assistive technology is told", async () => {
  const element = await shownIn(STATES["a statement"]);
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
    - figure "Benjamin Netanyahu, Prime Minister of Israel":
      - blockquote:
        - paragraph: “We will not allow [Iran] to entrench itself militarily in Syria, as it seeks to do, for the express purpose of eradicating our state.”
      - paragraph:
        - strong: Benjamin Netanyahu
        - text: ", Prime Minister of Israel"
      - paragraph: Video message after the strike near Damascus · a few hours after the strike · To Iran, Russia
      - paragraph: The source does not say whether this is a translation
      - paragraph: "Editors’ coding (audience): Iran and Russia. The author calls the strike and the message one; he says Tehran was not its only audience and turns to Russia."
      - paragraph:
        - text: "Source: Meir Javedanfar, Foreign Affairs,"
        - time: December 2017
        - text: ", paragraphs 1, 3; Benjamin Netanyahu, a few hours after the strike"
  `);
});
