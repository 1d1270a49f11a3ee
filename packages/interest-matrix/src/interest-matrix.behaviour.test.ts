import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, describe, expect, test } from "vitest";
import { everyInterest, shown } from "./fixtures/shown.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

const columns = (element: Element): string[] => texts(element, "thead th");
const rows = (element: Element): string[] => texts(element, "tbody th");
const cells = (element: Element, row: number): string[] =>
  texts(element, `tbody tr:nth-child(${row + 1}) td > .cell`);
const all = (data: unknown, id: string): Excerpt<"interest"> => excerpt(data as Dataset, "interest", id);
const FRENCH = all(lauvre, lauvre.about.id);
const SUMMIT = all(summit, summit.about.id);

/** The matrix with something changed in each interest. */
function changed(change: object): Excerpt<"interest"> {
  return { ...everyInterest, items: everyInterest.items.map((one) => ({ ...one, ...change })) };
}

describe("the verdict", () => {
  test("is of the two of whom most is said: now first, and beside it what had been so far", async () => {
    const element = await shown();
    expect(texts(element, "[part=verdict] > div:first-child > *")).toEqual([
      "Now",
      "Russia and Iran increasingly want different things for Syria.",
      "Leaning apart: Permanent Iranian presence inferred",
    ]);
    expect(texts(element, "[part=verdict] > div:last-child > *")).toEqual([
      "so far",
      "Until now Russia’s and Iran’s goals in Syria were aligned.",
      "Same side: Assad in power",
    ]);
  });

  test("names two of whom nobody says how they stand, and has no past where all was as it is", async () => {
    const element = await shown({}, states.Contested.excerpt);
    expect(texts(element, "[part=verdict] > div")).toHaveLength(1);
    expect(texts(element, "[part=verdict] > div > *")).toEqual([
      "Now",
      "Norvane and Ostrell",
      "Opposed: A harbour at Kell Point disputed",
    ]);
  });

  test("of an earlier day is what positions tell of it, and nothing that was claimed later", async () => {
    const element = await shown({ "as-of": "2016-12-31" });
    expect(texts(element, "[part=verdict] > div > *")).toEqual([
      "December 31, 2016",
      "Russia and Iran",
      "Same side: Assad in power",
    ]);
    expect(texts(element, ".head")).toEqual(["Who wants what December 31, 2016"]);
  });

  test("says since when a claim holds that is older than the time of the article", async () => {
    const element = await shown({}, SUMMIT);
    expect(texts(element, "[part=verdict] .state")[0]).toContain("– since the flood of 2036");
  });
});

describe("the table", () => {
  test("has those first who are compared, and the topics on which there is something to tell", async () => {
    const element = await shown();
    expect(columns(element)).toEqual(["Russia", "Iran", "Israel"]);
    expect(rows(element)).toEqual([
      "Permanent Iranian presence",
      "Assad in power",
      "No clash in the air",
      "Israeli strikes",
    ]);
  });

  test("says each position in words, with how sure it is and the hedge", async () => {
    const element = await shown();
    expect(cells(element, 0)).toEqual([
      "Against leaning inferred would",
      "For inferred appears",
      "Against, stated",
    ]);
    expect(cells(element, 1)).toEqual(["For, stated", "For, stated", "not in the article"]);
    expect(cells(element, 3)[0]).toBe("On conditions inferred");
  });

  test("has the actors and topics that a page asks for, once each, in its order", async () => {
    const element = await shown({
      actors: "israel  iran israel",
      topics: "reconstruction-money assad-in-power",
    });
    expect(columns(element)).toEqual(["Israel", "Iran"]);
    expect(rows(element)).toEqual(["Money to rebuild", "Assad in power"]);
    expect(cells(element, 0)).toEqual(["not in the article", "not in the article"]);
    expect(texts(element, "[part=positions] > div > dl > dt")).toHaveLength(2);
  });

  test("tells what was held on a day", async () => {
    const element = await shown({ "as-of": "2016-12-31" });
    expect(texts(element, "tbody").join()).not.toContain("leaning");
    expect(rows(element)).toEqual(["Assad in power", "No clash in the air"]);
    element.removeAttribute("as-of");
    await element.updateComplete;
    expect(rows(element)).toHaveLength(4);
  });

  test("has what nobody asked for where a page asks for what is not there", async () => {
    const element = await shown({ actors: "nobody", topics: "nothing", "as-of": "2099-01-01" });
    expect([columns(element).length, rows(element).length]).toEqual([3, 4]);
  });

  test("has headers, a caption, and the roles that another layout would take", async () => {
    const element = await shown();
    expect(texts(element, "table > caption")[0]).toMatch(/^Where each stands For, Against/);
    expect(within(element, "th:not([scope]), table :is(tr, th, td):not([role])")).toEqual([]);
  });
});

describe("a cell", () => {
  const PRESENCE = "russia-against-presence";

  test("leads to its sentence, tells the host, and takes both back", async () => {
    const element = await shown();
    const told: unknown[] = [];
    element.addEventListener("redlines-interest", ({ detail }) => told.push(detail.interest));
    const [first] = within(element, "tbody button");
    first?.click();
    await element.updateComplete;
    expect(element.getAttribute("interest")).toBe(PRESENCE);
    expect(texts(element, "[aria-live]")[0]).toMatch(
      /^Russia · Against \(leaning\): A lasting presence .*would/,
    );
    expect(first?.getAttribute("aria-pressed")).toBe("true");
    first?.click();
    await element.updateComplete;
    expect([element.hasAttribute("interest"), texts(element, "[part=statement]")]).toEqual([false, []]);
    expect(told).toEqual([PRESENCE, ""]);
  });

  test("is chosen from outside by the attribute, and can be reached with the keyboard", async () => {
    const element = await shown({ interest: "russia-on-strikes" });
    expect(texts(element, "[part=statement]")[0]).toContain("Condition: Tensions do not grow");
    const buttons = within(element, "tbody button");
    expect(buttons).toHaveLength(9);
    buttons[1]?.focus();
    expect(element.shadowRoot?.activeElement).toBe(buttons[1]);
  });

  test("is at least 28 px high and 24 wide, for a finger", async () => {
    const element = await shown();
    element.style.inlineSize = "240px";
    const small = within(element, "tbody button").filter(
      ({ offsetWidth, offsetHeight }) => offsetWidth < 24 || offsetHeight < 28,
    );
    expect(small).toEqual([]);
  });

  test("is as wide as its words where each topic is a block, with the name of the actor", async () => {
    const element = await shown({}, FRENCH);
    element.style.inlineSize = "320px";
    const [cell] = within(element, "tbody td");
    // One browser tells the words, the other the attribute that has them.
    expect(getComputedStyle(cell as Element, "::before").content).toMatch(/attr\(data-who\)|Pays de l’aval/);
    expect((cell as HTMLElement).dataset["who"]).toContain("Pays de l’aval");
  });
});

describe("what is folded", () => {
  test("has every topic of the article and every position, in sentences with all their hedges", async () => {
    const element = await shown();
    const [topics = [], ...more] = within(element, "[part=positions] > div > dl").map((list) => [
      ...list.querySelectorAll("dt"),
    ]);
    expect(topics).toHaveLength(Object.keys(everyInterest.topics).length);
    expect(more).toHaveLength(1);
    const text = texts(element, "[part=positions]").join();
    expect(everyInterest.items.filter(({ statement }) => !text.includes(statement))).toEqual([]);
    expect(texts(element, "[part=positions] dd").at(-1)).not.toBe("");
    expect(text).toContain("Outside money for rebuilding Syrianot in the article");
    expect(texts(element, "[part=positions] summary")).toEqual(["Positions in full 13 positions"]);
  });

  test("compares each two, with all that is claimed of them and its date", async () => {
    const pairs = texts(await shown(), "[part=positions] > div > dl:last-child > *");
    expect(pairs.slice(0, 3)).toEqual([
      "Russia and Iran",
      "Until now Russia’s and Iran’s goals in Syria were aligned. – so far",
      "Russia and Iran increasingly want different things for Syria. – at the article’s date",
    ]);
    expect(pairs).toContain("Russia and Israel");
  });

  test("says of a position that had ended that it had", async () => {
    expect(texts(await shown({}, FRENCH), "[part=positions]")[0]).toContain("auparavant");
  });
});

test("what was corrected is never folded", async () => {
  const [fix] = within(await shown({}, states.Corrected.excerpt), ".fix");
  expect(fix?.textContent).toContain("Norvane wanted a harbour.");
  expect(fix?.closest("details")).toBeNull();
});

test("one interest alone is a sentence, and no table", async () => {
  const element = await shown({}, states.Conditional.excerpt);
  expect(within(element, "table, [part=positions]")).toEqual([]);
  expect(texts(element, "article > dl").join()).toMatch(/On conditions: For now .*Condition: Tensions/);
});

test("where no certainty prevails, each position says its own", async () => {
  const element = await shown({}, changed({ certainty: { status: "reported" } }));
  expect(cells(element, 1)[0]).toBe("For, reported");
  const statuses = ["asserted", "reported", "inferred"] as const;
  const items = everyInterest.items.map((one, index) => ({
    ...one,
    certainty: { status: statuses[index % statuses.length] ?? "asserted" },
  }));
  const mixed = await shown({}, { ...everyInterest, items });
  expect(texts(mixed, "tbody .mark")).toHaveLength(9);
  expect(texts(mixed, "tbody .mark")).toContain("stated");
});

test("an excerpt with what is no position leaves the fallback HTML", async () => {
  const broken = document.createElement("interest-matrix");
  broken.excerpt = changed({ position: "sideways" });
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, "table")).toEqual([]);
});
