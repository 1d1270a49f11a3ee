import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../../element/src/fixtures/axe.js";
import { plainWords, until } from "../../element/src/fixtures/page.js";
import { type Scene, SCENES, set } from "../../element/src/fixtures/scene.js";
import "./define.js";
import type { RedlineGauge } from "./redline-gauge.js";

afterEach(() => document.body.replaceChildren());

const real = excerpt(dataset, "redline", "iranian-presence-in-syria");

const STATES: Record<string, { data: Excerpt<"redline">; asOf?: string }> = {
  "the article's date": { data: real },
  "before any evidence": { data: real, asOf: "2011-01-01" },
  "half-way": { data: real, asOf: "2016-12-31" },
  crossed: { data: { ...real, steps: [{ from: "2017-12-31", rung: 5, crossed: true, certainty: "asserted" }] } },
  "a line that was not declared": { data: excerpt(dataset, "redline", "direct-conflict-on-syrian-soil") },
};

async function shownIn({ data, asOf = "" }: { data: Excerpt<"redline">; asOf?: string }, scene?: Scene): Promise<RedlineGauge> {
  const element = set(document.createElement("redline-gauge"), scene);
  element.asOf = asOf;
  element.excerpt = data;
  await until(element, "ready");
  return element;
}

describe.each(Object.entries(STATES))("%s", (_state, given) => {
  test.each(Object.entries(SCENES))("%s", async (_scene, scene) => {
    const element = await shownIn(given, scene);
    expect(await violations(element)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});

test("without data, its plain words are all there is", async () => {
  const element = set(document.createElement("redline-gauge"));
  element.append(plainWords());
  element.excerpt = {} as Excerpt<"redline">;
  await until(element, "error");
  expect(await violations(element)).toEqual([]);
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`- paragraph: Plain words`);
});

test("what assistive technology is told", async () => {
  const element = await shownIn({ data: real, asOf: "2016-12-31" });
  await expect.element(page.elementLocator(element)).toMatchAriaInlineSnapshot(`
    - article "No permanent Iranian military presence in Syria":
      - paragraph: "Red line: Israel against Iran"
      - heading "No permanent Iranian military presence in Syria" [level=3]
      - paragraph: A permanent presence in Syria of Iranian militias and of Iranian military infrastructure. (Stated openly)
      - paragraph: "December 31, 2016: rung 3 of 6, “Iran signals plans for a permanent base” (reported). The line, at rung 5, is not crossed."
      - meter "No permanent Iranian military presence in Syria"
      - list:
        - listitem: Syria serves as a route to equip Hezbollah
        - listitem:
          - text: Iran and forces that it backs work to keep Assad in power
          - emphasis: (reached)
          - list:
            - listitem: "since May 2011: Iran has been among Assad’s main foreign supporters. – stated: Meir Javedanfar"
        - listitem:
          - text: Iran signals plans for a permanent base
          - emphasis: (reached, the highest so far)
          - list:
            - listitem: "late 2016: Iran means to build a naval base for itself in Syria. – reported (suggested): Meir Javedanfar, citing Mohammad Bagheri’s remarks on a naval base"
        - listitem: A permanent base is being built, or a site houses Iranian forces
        - listitem:
          - strong: "The line:"
          - text: Iranian forces or militias stay for good with bases of their own
        - listitem: Syria is used to attack Israel
      - term: Meant for
      - definition: "Iran: The line is drawn for Iran’s leadership, which is to keep its militias and bases out of Syria."
      - definition: "Russia: Russia is now the strongest foreign power in Syria, and interests that it shares with Israel may help to enforce the line."
      - term: At home
      - definition: Broad and across parties; not even Netanyahu’s rivals stand in his way, unlike in 2012.
      - paragraph: "Editors’ coding: The rungs are ours. The author speaks of “apparent plans”, of claims of a base and of a site that reportedly housed Iranian forces; he never says that the line was crossed. So building or housing stands one rung below it, and only forces that stay for good cross it. He dates Iran’s support for Assad, not its forces, and we count that support as the second rung."
      - paragraph: "Editors’ coding (audiences): Iran and Russia. The author says that Tehran was not the only audience and goes on to Russia; that Russia is the other one is our reading."
      - paragraph:
        - text: "Source: Meir Javedanfar, Foreign Affairs,"
        - time: December 2017
        - text: ", paragraphs 1, 2, 3, 5"
  `);
});

test("before any evidence nothing is told of a meter", async () => {
  const element = await shownIn({ data: real, asOf: "2011-01-01" });
  expect(page.elementLocator(element).getByRole("meter").elements()).toEqual([]);
});
