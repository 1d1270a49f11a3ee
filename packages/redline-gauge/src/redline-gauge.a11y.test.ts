import type { Excerpt } from "@redlines/model";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "../../element/src/fixtures/axe.js";
import { plainWords, until } from "../../element/src/fixtures/page.js";
import { type Scene, SCENES, set } from "../../element/src/fixtures/scene.js";
import type { State } from "../../element/src/fixtures/state.js";
import "./define.js";
import { gaugeStates } from "./fixtures/states.js";
import type { RedlineGauge } from "./redline-gauge.js";

afterEach(() => document.body.replaceChildren());

const { Empty: _empty, BrokenData: _broken, ...SHOWN } = gaugeStates;
const STATES: [string, State<"redline">][] = Object.entries(SHOWN);

async function shownIn({ excerpt: data, attributes = {}, language }: State<"redline">, scene: Scene = {}): Promise<RedlineGauge> {
  const element = set(document.createElement("redline-gauge"), { ...(language !== undefined && { language }), ...scene });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.excerpt = data;
  await until(element, "ready");
  return element;
}

test.each(Object.entries(SCENES))("every state, %s", { timeout: 60_000 }, async (_scene, scene) => {
  const found: string[] = [];
  for (const [name, state] of STATES) {
    const element = await shownIn(state, scene);
    found.push(...(await violations(element)).map((problem) => `${name}: ${problem}`));
    if (element.scrollWidth > element.clientWidth) found.push(`${name}: wider than its place`);
  }
  expect(found).toEqual([]);
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
  const element = await shownIn(gaugeStates.OnAnEarlierDay);
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
  const element = await shownIn(gaugeStates.BeforeAnyEvidence);
  expect(page.elementLocator(element).getByRole("meter").elements()).toEqual([]);
});
