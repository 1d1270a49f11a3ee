import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { until } from "@redlines/testing/page";
import { set } from "@redlines/testing/scene";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, expect, test } from "vitest";
import { states } from "./fixtures/states.js";
import { everyRelation, shown } from "./fixtures/shown.js";

afterEach(() => document.body.replaceChildren());

const list = (element: Element): string[] => texts(element, "article > dl > div");
const story = lauvre as unknown as Dataset;

/** All relations of the article, with something changed in one. */
function changed(id: string, change: object): Excerpt<"relation"> {
  const items = everyRelation.items.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...everyRelation, items };
}

test("with whom the one in the middle stands, verb by verb, each with how sure it is", async () => {
  expect(list(await shown())).toEqual([
    "Works withIranIsrael, tacitly",
    "Allied withIran disputed · on the view of many unnamed sources (conventional wisdom)",
    "BacksThe Assad government",
    "AgainstThose whom Russia calls “Islamic terrorists” reported · citing Russia (what it calls)",
    "ArrangementsIsrael: tacit restraint inferred In effect; keeping forces apart; hot line; " +
      "de-escalation reported · citing Amos Gilad (according to)",
  ]);
});

test("a tie to two who oppose each other is the headline, with how they do", async () => {
  const element = await shown();
  expect(texts(element, ".title")).toEqual(["Russia has ties to two opponents, Israel and Iran"]);
  expect(texts(element, ".lead")[0]).toContain("Israel and Iran stand against each other");
});

test("a headline is as sure as the least sure of what it rests on, and no allegation makes one", async () => {
  const reported = changed("russia-and-israel-cooperate", { certainty: { status: "reported" } });
  expect(texts(await shown(reported, { actor: "russia" }), ".title")[0]).toMatch(/Iran reported$/);
  const alleged = changed("russia-and-israel-cooperate", { certainty: { status: "alleged" } });
  expect(texts(await shown(alleged, { actor: "russia" }), ".title")).toEqual(["Russia"]);
});

test("somebody else can be put into the middle, by the page or a reader, of whom it hears", async () => {
  const element = await shown(everyRelation, { actor: "israel" });
  expect(list(element)[0]).toContain("Works withRussia, tacitly");
  const heard: string[] = [];
  element.addEventListener("redlines-actor", ({ detail }) => heard.push(detail.actor ?? ""));
  const select = within(element, "select")[0] as HTMLSelectElement;
  expect(select.value).toBe("israel");
  select.value = "iran";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await element.updateComplete;
  expect([heard, element.getAttribute("actor")]).toEqual([["iran"], "iran"]);
  expect(list(element).join()).toContain("SuppliesHezbollah");
  element.setAttribute("actor", "russia");
  await element.updateComplete;
  expect(select.value).toBe("russia");
});

test("a reader who points at somebody in the drawing puts them into the middle", async () => {
  const element = await shown();
  within(element, ".node")
    .find(({ innerText }) => innerText.includes("Iran"))
    ?.click();
  expect(element.getAttribute("actor")).toBe("iran");
});

test("at most five others are drawn; the list has all", async () => {
  const element = await shown(everyRelation, { actor: "iran" });
  expect(within(element, ".node")).toHaveLength(6);
  expect(within(element, "article > dl b")).toHaveLength(9);
});

test("a line has the word for what it is, and is dashed, dotted or red by that", async () => {
  const element = await shown();
  const words = (stroke: string): string[] => texts(element, `text.${stroke}`);
  expect(words("against").toSorted()).toEqual(["(reported)", "against", "against"]);
  expect(words("tacit")).toEqual(["works with", "tacitly"]);
  expect(words("tie")).toEqual(["works with", "allied with", "(disputed)", "backs"]);
  expect(words("arranged")).toEqual(["arrangements: 4"]);
});

test("lines lead to the discs of those whom they join, whichever way the text runs", async () => {
  for (const language of ["en", "fa"] as const) {
    const element = await shown(inLanguage(everyRelation, language));
    set(element, { width: 640 });
    const discs = within(element, ".token").map((disc) => disc.getBoundingClientRect());
    const ends = within(element, "line").flatMap((line) => endsOf(line as unknown as SVGLineElement));
    const far = ends.filter((end) => !discs.some((disc) => isNear(end, disc)));
    // Half of all ends are at a gap for words.
    expect([discs.length, far.length]).toEqual([5, ends.length / 2]);
    element.remove();
  }
});

/** In the page's pixels. */
function endsOf(line: SVGLineElement): DOMPoint[] {
  const matrix = line.getScreenCTM() ?? new DOMMatrix();
  const { x1, y1, x2, y2 } = line;
  const point = (x: SVGAnimatedLength, y: SVGAnimatedLength): DOMPoint =>
    new DOMPoint(x.baseVal.value, y.baseVal.value).matrixTransform(matrix);
  return [point(x1, y1), point(x2, y2)];
}

function isNear({ x, y }: DOMPoint, { left, top, width, height }: DOMRect): boolean {
  return Math.hypot(x - left - width / 2, y - top - height / 2) < 40;
}

test("on an earlier day nothing is known of what came later, and the day is told", async () => {
  const element = await shown(everyRelation, { "as-of": "2014-06-30" });
  expect(texts(element, ".head .muted")).toEqual(["June 30, 2014"]);
  expect(texts(element, "[part=relations] dd").join()).not.toContain("Russia");
  expect(texts(element, "[part=relations] summary")).toEqual(["In full, with dates 6"]);
});

test("every relation and every mechanism stands in a fold with its date and paragraphs", async () => {
  const element = await shown();
  const full = texts(element, "[part=relations] dd, [part=arrangements] dd").join("\n");
  const all = [...everyRelation.items, ...everyRelation.mechanisms];
  expect(all.filter(({ statement }) => !full.includes(statement))).toEqual([]);
  expect(full).toContain("since May 2011 · paragraph 4");
  expect(full).toContain("Israeli Air Force: A command post of the Israeli Air Force");
  expect(full).toContain("in force: by December 2017");
});

test("what is claimed of a relation stands beside it, hedged, and once", async () => {
  const claims = texts(await shown(), "[part=relations] li, [part=arrangements] li");
  expect(claims).toHaveLength(everyRelation.claims.length);
  expect(claims.filter((claim) => claim.includes("Nobody but Putin"))).toHaveLength(1);
  expect(claims.find((claim) => claim.includes("ties with Russian Jews"))).toContain("inferred may");
});

test("personal ties come last, in a group of their own", async () => {
  expect(texts(await shown(), "[part=relations] dt").at(-1)).toBe("Personal ties");
  const [group] = list(await shown(everyRelation, { actor: "vladimir-putin" }));
  expect(group).toMatch(/^Personal ties/);
});

test("a mechanism that is not at work says so, and a relation that ended", async () => {
  const said = texts(await shown(excerpt(story, "relation", story.about.id)), "article").join();
  expect(said).toContain("ligne directe, suspendu");
  const tie = excerpt(story, "relation", "marcourt-et-veresk");
  expect(list(await shown(tie))[0]).toContain("autrefois");
});

test("a correction never folds", async () => {
  const [fix] = texts(await shown(states.Corrected.excerpt), "article > .fix");
  expect(fix).toContain("The source was misread.");
});

test("an actor that the excerpt does not carry leaves the fallback HTML", async () => {
  const broken = document.createElement("relation-map");
  broken.excerpt = { ...everyRelation, actors: {} };
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, "dl")).toEqual([]);
});
