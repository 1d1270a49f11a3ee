import type { Excerpt } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, expect, test } from "vitest";
import { states } from "./fixtures/states.js";
import { everyForecast, shown } from "./fixtures/shown.js";

afterEach(() => document.body.replaceChildren());

const IN_SIGHT = "article > ul";
const told = (element: Element, place = IN_SIGHT): string[] => texts(element, `${place} .told`);
const worth = (element: Element, place = IN_SIGHT): string[] => texts(element, `${place} .worth .muted`);

/** One forecast with something changed. */
function changed(change: object, from: Excerpt<"forecast"> = states.One.excerpt): Excerpt<"forecast"> {
  return { ...from, items: from.items.map((one) => ({ ...one, ...change })) };
}

/** Where the band of a strip begins and how wide it is, in percent. */
function bands(element: Element): string[] {
  return within(element, "rect").map((band) => `${band.getAttribute("x")} ${band.getAttribute("width")}`);
}

test("those with a range are in sight; the others are folded under what their words are worth", async () => {
  const element = await shown();
  expect(told(element)).toHaveLength(3);
  expect(texts(element, `${IN_SIGHT} strong`)).toEqual(["will likely", "unlikely", "unlikely"]);
  expect(texts(element, "[part=more] summary")).toEqual(["More forecasts 15"]);
  expect(told(element, "[part=more]")).toHaveLength(15);
  expect(texts(element, ".sense")).toEqual([
    "A likelihood, into which we read no range",
    "A ranking and no likelihood: the most likely of several can still be unlikely",
    "Possible, with no likelihood given",
    "Only on a condition",
  ]);
});

test("a range stands in the text and on the strip; whose reading it is, the source line says", async () => {
  const element = await shown();
  expect(worth(element)).toEqual([
    "will likely is read as 55–80%",
    "unlikely is read as 20–45%",
    "unlikely is read as 20–45%",
  ]);
  expect(bands(element)).toEqual(["55% 25%", "20% 25%", "20% 25%"]);
  expect(texts(element, "[part=source]")[0]).toContain(
    "Unless marked: inferred. Ranges: US directive ICD 203; ours, not the author’s.",
  );
});

test("from right to left the strip begins at the right", async () => {
  const persian = await shown(inLanguage(everyForecast, "fa"));
  expect(bands(persian)).toEqual(["20% 25%", "55% 25%", "55% 25%"]);
  expect(worth(persian)[0]).toContain("۵۵");
});

test("what has no likelihood has no strip, and a line says why", async () => {
  for (const [state, line] of [
    [states.BareModal, "could, possible, with no likelihood given"],
    [
      states.Ranking,
      "Most likely, a ranking and no likelihood: the most likely of several can still be unlikely",
    ],
    [states.NoRange, "a question of when, not if, a likelihood, into which we read no range"],
  ] as const) {
    const element = await shown(state.excerpt);
    expect(bands(element)).toEqual([]);
    expect(worth(element)).toEqual([line]);
    expect(texts(element, "[part=source]")[0]).not.toContain("Ranges");
  }
});

test("the exact estimative words stand in each forecast: marked in the sentence, or beside it", async () => {
  const element = await shown();
  for (const { term, proposition } of everyForecast.items) {
    const one = within(element, ".one").find(({ textContent }) => textContent.includes(proposition));
    const words = [...(one?.querySelectorAll("strong, q") ?? [])].map(({ textContent }) => textContent);
    expect(
      words.map((text) => text.toLowerCase()),
      proposition,
    ).toContain(term.toLowerCase());
  }
});

test("what hangs on a condition stands below it, once for all of them", async () => {
  const element = await shown(states.SameCondition.excerpt);
  expect(texts(element, ".given")).toEqual(["If: The plans turn out not to exist."]);
  expect(told(element, ".on > ul")).toHaveLength(2);
  const every = await shown();
  const conditions = everyForecast.items.flatMap(({ condition }) => condition?.text ?? []);
  expect(texts(every, ".given").toSorted()).toEqual(conditions.map((text) => `If: ${text}`).toSorted());
});

test("those that a page asks for are all in sight, in its order, and no others are anywhere", async () => {
  const element = await shown(everyForecast, { only: " assad-could-be-pressed  further-strikes no-such" });
  expect(told(element)).toEqual([
    "Tehran could press Assad to allow it a larger military presence in Syria.",
    "will provoke: Israel will be provoked to strike again.",
  ]);
  expect(within(element, "[part=more]")).toEqual([]);
  element.removeAttribute("only");
  await element.updateComplete;
  expect(told(element)).toHaveLength(3);
});

test("who else expects something is named, and how sure it is: the author alone is called so", async () => {
  expect(texts(await shown(), ".title")).toEqual(["What the author expects"]);
  const element = await shown(states.OfOthers.excerpt);
  expect(texts(element, ".title")).toEqual(["What is expected"]);
  expect(worth(element, "article").find((line) => line.startsWith("reported"))).toContain(
    "delegates (was told by)",
  );
  const alleged = await shown(states.Alleged.excerpt);
  expect(worth(alleged)[0]).toContain("is said");
  expect(texts(alleged, "[part=source]")[0]).toContain("alleged");
});

test("what has become of it stands after it, with its source and the note", async () => {
  const [line] = told(await shown(states.Resolved.excerpt));
  expect(line).toContain("3 juin 2034");
  expect(line).toContain("Le Pacte annonce que la ligne sonne de nouveau.");
});

test("for when it is expected, and how sure its author says to be", async () => {
  const [line] = worth(await shown(changed({ confidence: "moderate" }, states.Horizon.excerpt)));
  expect(line).toBe("will likely is read as 55–80% · for the time: before the winter · moderate confidence");
});

test("a range that is none leaves the fallback HTML", async () => {
  const broken = document.createElement("forecast-list");
  broken.excerpt = changed({ likelihood: { scale: "icd-203", low: "0.2", high: 0.45 } });
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, ".told")).toEqual([]);
});
