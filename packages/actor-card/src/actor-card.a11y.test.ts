import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../../element/src/fixtures/axe.js";
import { plainWords, until } from "../../element/src/fixtures/page.js";
import { type Scene, SCENES, set } from "../../element/src/fixtures/scene.js";
import type { ActorCard } from "./actor-card.js";
import "./define.js";

afterEach(() => document.body.replaceChildren());

const STATES = {
  "much to say": excerpt(dataset, "actor", "iran"),
  "a contested label": excerpt(dataset, "actor", "axis-of-resistance"),
  "next to nothing": excerpt(dataset, "actor", "foreign-affairs"),
};

async function shownIn(data: Excerpt<"actor">, scene?: Scene): Promise<ActorCard> {
  const element = set(document.createElement("actor-card"), scene);
  element.excerpt = data;
  await until(element, "ready");
  return element;
}

describe.each(Object.entries(STATES))("%s", (_state, data) => {
  test.each(Object.entries(SCENES))("%s", async (_scene, scene) => {
    const element = await shownIn(data, scene);
    expect(await violations(element)).toEqual([]);
    for (const details of element.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
    expect(await violations(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});

test("without data, its plain words are all there is", async () => {
  const element = set(document.createElement("actor-card"));
  element.append(plainWords());
  element.excerpt = {} as Excerpt<"actor">;
  await until(element, "error");
  expect(await violations(element)).toEqual([]);
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`- paragraph: Plain words`);
});

test("what assistive technology is told", async () => {
  const element = await shownIn(excerpt(dataset, "actor", "benjamin-netanyahu"));
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
    - article "Benjamin Netanyahu":
      - heading "Benjamin Netanyahu" [level=3]
      - paragraph: בנימין נתניהו
      - paragraph: person
      - term: Role
      - definition: Prime Minister of Israel
      - term: Part of
      - definition: Israel
      - term: Wants
      - definition: "Netanyahu had plans to attack Iran’s nuclear installations. – stated: Meir Javedanfar"
      - group: Relations (1)
      - group: In the record (2)
      - paragraph:
        - text: "Source: Meir Javedanfar, Foreign Affairs,"
        - time: December 2017
        - text: ", paragraph 1;"
        - link "EveryPolitician, members of the Knesset":
          - /url: https://github.com/everypolitician/everypolitician-data/blob/009e84b727b58112ffaa152b2aeb96be3ffc33ac/data/Israel/Knesset/sources/morph/wikidata.csv
  `);
});
