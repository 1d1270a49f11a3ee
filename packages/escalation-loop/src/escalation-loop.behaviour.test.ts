import type { Excerpt } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { real, shown } from "./fixtures/shown.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

const STEPS = "[part=steps] > li";
const folds = (element: Element): HTMLDetailsElement[] =>
  within<HTMLDetailsElement>(element, `${STEPS} > details`);
const open = (element: Element): number[] =>
  folds(element).flatMap((fold, at) => (fold.open ? [at + 1] : []));

/** Clicks on a step, and waits for what follows. */
async function turn(
  element: HTMLElement & { updateComplete: Promise<boolean> },
  place: number,
): Promise<void> {
  const fold = folds(element)[place - 1];
  const turned = new Promise((resolve) => fold?.addEventListener("toggle", resolve, { once: true }));
  fold?.querySelector("summary")?.click();
  await turned;
  await element.updateComplete;
}

describe("the steps", () => {
  test("go round, and the last leads back to the first; each verb has its hedge", async () => {
    const element = await shown();
    expect(texts(element, `${STEPS} summary`)).toEqual([
      "Israeli strikes will bring a question of when, not if",
      "Iran’s retaliation could widen",
      "Iran’s build-up will provoke",
    ]);
    expect(texts(element, `${STEPS} > :not(details)`)).toEqual(["↻ back to 1"]);
    expect(texts(element, `${STEPS}:last-child .back`)).toEqual(["↻ back to 1"]);
    expect(texts(element, `${STEPS} .hedge`)).toEqual(["could", "will provoke"]);
  });

  test("have what shows them, each with how sure it is, and which way they work", async () => {
    const [strikes] = texts(await shown(), `${STEPS} > details > div`);
    expect(strikes).toContain("Retaliation for a strike is a matter of time. (feeds)");
    expect(strikes).toContain("– December 1, 2017 · stated");
    expect(strikes).toContain("only the time is open. – a question of when, not if");
  });

  test("of a condition say it first", async () => {
    const [, , buildUp] = texts(await shown(), `${STEPS} > details > div`);
    expect(buildUp).toContain("(Condition: Iran goes on with its build-up in spite of the warnings.) Israel");
  });

  test("say of an event that it did not take place, and quote what somebody said", async () => {
    expect(texts(await shown(states.Negated.excerpt), ".evidence li")[0]).toMatch(
      /^\(it did not happen\) Boats/,
    );
    expect(within(await shown(states.Quoted.excerpt), ".evidence li > q, .evidence li > a > q")).toHaveLength(
      1,
    );
  });

  test("say who alleges what a link rests on, in sight", async () => {
    const [first] = texts(await shown(states.AllegedLink.excerpt), `${STEPS} summary`);
    expect(first).toMatch(/would meet with alleged is said to have · citing two divers$/);
  });

  test("of links without a verb say whether they feed", async () => {
    const [first] = texts(await shown(states.WithoutVerbs.excerpt), `${STEPS} summary`);
    expect(first).toBe("Attempts to build feeds");
  });
});

describe("one step at a time", () => {
  test("a reader opens one, which closes the other; the host hears of it", async () => {
    const element = await shown();
    const heard: unknown[] = [];
    element.addEventListener("redlines-step", ({ detail }) => heard.push(detail.step));
    await turn(element, 1);
    await turn(element, 3);
    expect(open(element)).toEqual([3]);
    expect(element.getAttribute("step")).toBe("3");
    await turn(element, 3);
    expect(open(element)).toEqual([]);
    expect(element.hasAttribute("step")).toBe(false);
    expect(heard).toEqual(["1", "3", undefined]);
  });

  test("a host opens one from outside, which is no event; its arrow is heavy", async () => {
    const element = await shown(real, { step: "2" });
    const heard: unknown[] = [];
    element.addEventListener("redlines-step", (event) => heard.push(event));
    expect(open(element)).toEqual([2]);
    element.setAttribute("step", "1");
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open(element)).toEqual([1]);
    expect(within(element, "svg > g").map((arrow) => arrow.getAttribute("class"))).toEqual([
      "feed now",
      "feed",
      "feed",
      "slow",
    ]);
    expect(heard).toEqual([]);
  });

  test("by keyboard", async () => {
    const element = await shown();
    folds(element)[1]?.querySelector("summary")?.focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => element.step).toBe("2");
    expect(element.shadowRoot?.activeElement).toBe(folds(element)[1]?.querySelector("summary"));
  });

  test("a step that is not there opens none", async () => {
    expect(open(await shown(real, { step: "9" }))).toEqual([]);
    expect(open(await shown(real, { step: "" }))).toEqual([]);
  });
});

describe("the loops", () => {
  test("the page chooses which is told; a fold has the others, and all other links", async () => {
    const element = await shown(real, { loop: "cooling" });
    expect(texts(element, `${STEPS} strong`)).toEqual(["Tensions", "Direct conflict", "Russian pressure"]);
    expect(texts(element, "[part=loops] .ring > p:first-child")).toEqual([
      "Strike, retaliation, build-up, further strikes",
      "Strikes wear the build-up down",
      "Conflict would bring in Russia",
    ]);
    const { links, loops } = real.record;
    expect(within(element, "[part=loops] .links > li")).toHaveLength(links.length - 3);
    element.loop = loops[0]?.id;
    await element.updateComplete;
    expect(texts(element, `${STEPS} strong`)[0]).toBe("Israeli strikes");
  });

  test("say of which kind they are, and what could break one that feeds itself", async () => {
    const element = await shown();
    expect(texts(element, ".verdict strong")).toEqual(["Reinforcing: each round feeds the next."]);
    expect(texts(element, ".breaks li")).toEqual([
      "Strikes weaken Iran’s military presence, which suits Putin for now.",
      "A Russian intervention would likely reduce Iranian and pro-Iranian forces.",
      "The cycle will cool down only with diplomatic intervention. will require",
    ]);
    element.loop = "attrition";
    await element.updateComplete;
    expect(texts(element, ".verdict strong")).toEqual(["Balancing: what grows is slowed again."]);
    expect(within(element, ".breaks")).toEqual([]);
  });

  test("every record that shows a node or a link stands somewhere, in each choice of a loop", async () => {
    const statements = Object.values(real.records).map(({ statement }) => statement);
    for (const { id } of real.record.loops) {
      const [words] = texts(await shown(real, { loop: id }), "article");
      expect(statements.filter((statement) => !words?.includes(statement))).toEqual([]);
    }
    expect(statements.length).toBeGreaterThan(10);
  });
});

describe("the drawing", () => {
  test("is for the eye alone, with an arrow for each link among its nodes; it is ours", async () => {
    const element = await shown();
    expect(within(element, ".drawing").map((drawing) => drawing.ariaHidden)).toEqual(["true"]);
    expect(texts(element, ".circle .verb")).toEqual([
      "will bring",
      "could widen",
      "will provoke",
      "weaken for now",
    ]);
    expect(texts(element, "[part=source]")[0]).toContain(
      "The drawing is ours; the author tells it in words.",
    );
  });

  test("has at most four nodes", async () => {
    const element = await shown(states.FourNodes.excerpt, { loop: "issue" });
    expect(within(element, ".point:not(.on-arrow)")).toHaveLength(4);
    expect(within(await shown(real, { loop: "way-out" }), "svg")).toEqual([]);
  });

  test("gives way to the list where its words have no room", async () => {
    expect(within(await shown(states.VeryLong.excerpt), "svg")).toEqual([]);
    expect(within(await shown(states.VeryLong.excerpt), "[part=steps] > li")).toHaveLength(3);
  });

  test("is mirrored where the script runs from right to left, with the digits of the language", async () => {
    const box = async (language: string): Promise<number> => {
      const element = await shown(inLanguage(real, language));
      element.style.cssText = "inline-size: 640px; max-inline-size: none";
      const [first, , second] = within(element, ".point").map((point) => point.getBoundingClientRect().left);
      return Math.sign((second ?? 0) - (first ?? 0));
    };
    expect(await box("en")).toBe(1);
    expect(await box("fa")).toBe(-1);
    expect(texts(await shown(inLanguage(real, "fa")), ".circle .point")[0]).toMatch(/^۱\./);
  });
});

test.each<[string, (broken: Excerpt<"dynamics">) => void]>([
  ["a link of its loop", ({ record }) => record.links.splice(1, 1)],
  ["a node", ({ record }) => record.nodes.splice(1, 1)],
  ["all loops", ({ record }) => record.loops.splice(0)],
])("an excerpt that lacks %s leaves the fallback HTML", async (_lacking, breakIt) => {
  const broken = structuredClone(real);
  breakIt(broken);
  const element = Object.assign(document.createElement("escalation-loop"), { excerpt: broken });
  document.body.append(element);
  await until(element, "error");
  expect(within(element, "ol")).toEqual([]);
});
