import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, expect, test } from "vitest";
import { states } from "./fixtures/states.js";
import { everyFigure, shown } from "./fixtures/shown.js";

afterEach(() => document.body.replaceChildren());

const amounts = (element: Element): string[] => texts(element, "article > ul .amount");
const agreed = excerpt(summit as unknown as Dataset, "figure", "agreed-sum");

/** A figure with something changed. */
function changed(change: object, from: Excerpt<"figure"> = states.Alleged.excerpt): Excerpt<"figure"> {
  return { ...from, items: from.items.map((one) => ({ ...one, ...change })) };
}

test("the first three of the article are in sight; the others are folded, as whole", async () => {
  const element = await shown();
  expect(amounts(element)).toEqual(["more than 100,000 missiles", "50 kilometres", "12 people"]);
  expect(texts(element, "[part=more] .amount")).toEqual(["at least $250 billion", "20 metres"]);
  expect(within(element, "[part=more] .told .chip")).toHaveLength(2);
  expect(texts(element, "[part=more] summary")).toEqual(["More figures 2"]);
});

test("those that a page asks for are all in sight, in its order, and no others are anywhere", async () => {
  const element = await shown(everyFigure, {
    only: " reconstruction-cost  hezbollah-missiles reconstruction-cost",
  });
  expect(amounts(element)).toEqual(["at least $250 billion", "more than 100,000 missiles"]);
  expect(within(element, "[part=more]")).toEqual([]);
  expect(texts(element, "dt")).toEqual(["Cost of rebuilding Syria, according to the UN special envoy"]);
});

test("a choice can be made later, and taken back", async () => {
  const element = await shown();
  element.setAttribute("only", "communal-flat");
  await element.updateComplete;
  expect(amounts(element)).toEqual(["20 metres"]);
  element.removeAttribute("only");
  await element.updateComplete;
  expect(amounts(element)).toHaveLength(3);
});

test("no number is larger than another, however sure it is", async () => {
  const element = await shown();
  const sizes = within(element, "strong").map((number) =>
    Math.round(Number.parseFloat(getComputedStyle(number).fontSize)),
  );
  expect(sizes).toHaveLength(everyFigure.items.length);
  expect(new Set(sizes).size).toBe(1);
});

test("each number says how sure it is, in the sentence; a hedge stands there, never twice", async () => {
  const told = texts(await shown(), "article > ul .told");
  expect(told[2]).toBe(
    "The strike allegedly killed 12 Iranian soldiers. alleged · December 1, 2017 · citing unnamed source",
  );
  const elsewhere = changed({ certainty: { status: "alleged", hedge: "rumoured" } });
  expect(texts(await shown(elsewhere), ".told")[0]).toContain("soldiers. alleged rumoured · December 1");
});

test("whose it is stands beside it, and nobody is named twice for it", async () => {
  const [missiles] = texts(await shown(), "article > ul .told");
  expect(missiles).toMatch(/reported · estimated · citing Israeli officials \(believe\)$/);
  const others = changed({ nature: "estimated", by: ["A committee"] });
  expect(texts(await shown(others), ".told")[0]).toContain("estimate by A committee · citing");
});

test("a sum has its currency, its rate, the date by which it is due, and another beside it", async () => {
  const element = await shown(agreed);
  expect(amounts(element)).toEqual(["at least $300 billion a year by 2037"]);
  expect(texts(element, ".told")[0]).toContain("3 times Sum that was once promised");
});

test("a poll says who was asked, and its margin", async () => {
  const told = texts(await shown(states.Poll.excerpt), ".told").join(" ");
  expect(told).toMatch(/asked/);
  expect(told).toMatch(/±/);
});

test("digits are those of the language", async () => {
  expect(amounts(await shown(inLanguage(everyFigure, "fa")))[0]).toContain("۱۰۰٬۰۰۰");
});

test("a number that is none leaves the fallback HTML", async () => {
  const broken = document.createElement("key-figures");
  broken.excerpt = changed({ value: "12" });
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, ".amount")).toEqual([]);
});
