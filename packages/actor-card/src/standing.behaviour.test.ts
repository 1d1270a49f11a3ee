import { commands, server } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "@redlines/testing/page";
import { spoken } from "@redlines/testing/spoken";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { states } from "./fixtures/states.js";

/** What a certainty is called where that is not its name. */
const LABELS: Readonly<Record<string, string>> = { asserted: "stated" };

afterEach(() => document.body.replaceChildren());

async function card(state: string, attributes: Readonly<Record<string, string>> = {}): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.excerpt = states[state]?.excerpt;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const SIDES: Readonly<Record<string, string>> = {
  agree: "On the same side",
  oppose: "On the other side",
  diverge: "Leaning different ways",
  conditional: "On conditions",
};

const lines = (element: Element): string[] => spoken(element.shadowRoot?.innerHTML ?? "").split("\n");

describe("where it stands to others", () => {
  test("is told topic by topic with how sure it is, and marked as ours", async () => {
    const element = await card("State");
    const { excerpt } = element;
    if (!excerpt?.alignments) throw new Error("No alignments");
    const told = spoken(part(element, "derived")?.innerHTML ?? "").split("\n");
    expect(told.slice(0, 2)).toEqual([
      "Our comparison",
      "December 2017; not the article’s words. In brackets: the less certain position.",
    ]);
    for (const { actor, topics } of excerpt.alignments) {
      const from = told.indexOf(excerpt.actors[actor]?.name ?? "?");
      const expected = topics.map(
        ({ topic, verdict, certainty, leaning }) =>
          `${SIDES[verdict]}: ${excerpt.topics[topic]?.label} ` +
          `(${LABELS[certainty] ?? certainty})${leaning.length > 0 ? " (leaning)" : ""}`,
      );
      expect(told.slice(from + 1, from + 1 + topics.length)).toEqual(expected);
    }
    expect(excerpt.alignments.length).toBeGreaterThan(1);
  });

  test("says where a position is only leant to", async () => {
    const { excerpt } = await card("State");
    const element = await card("State");
    const first = excerpt?.alignments?.[0];
    if (!excerpt || !first) throw new Error("No alignments");
    const topics = first.topics.map((topic) => ({ ...topic, leaning: [first.actor] }));
    element.excerpt = { ...excerpt, alignments: [{ ...first, topics }] };
    await element.updateComplete;
    const told = spoken(part(element, "derived")?.innerHTML ?? "").split("\n");
    expect(told.filter((line) => line.endsWith(" (leaning)"))).toHaveLength(topics.length);
  });

  test("is not told where nobody has a position on the same topic", async () =>
    expect(part(await card("Person"), "derived")).toBeNull());
});

describe("what it wants", () => {
  test("on conditions stands with the condition", async () => {
    const told = lines(await card("Conditional"));
    expect(told.slice(told.indexOf("On conditions"), told.indexOf("On conditions") + 3)).toEqual([
      "On conditions",
      expect.stringMatching(/^Les bateliers accepteraient.*– stated: /),
      "Condition: Que l’ouvrage ait une écluse.",
    ]);
  });

  test("is marked where the editors decided it", async () =>
    expect(shown(await card("Coded"))).toContain("Editors’ coding (position): for"));
  test("shows what was corrected in it", async () =>
    expect(shown(await card("Corrected"))).toMatch(/Corrected June 2, 2034\. Before: La Valmorie accepte/));
  test("is disputed where it is", async () =>
    expect(shown(await card("Contested"))).toMatch(/voudraient le barrage \(inventé\)\.\s– disputed: /));
});

test("kinds of names are said, each name in its own language and direction", async () => {
  const element = await card("NestedLanguages");
  const names = element.shadowRoot?.querySelector(".kind");
  expect(names?.textContent.replaceAll(/\s+/g, " ")).toBe(
    "state · أوستريفيا · also: אוסטרביה (1952) · formerly: Ostrevija",
  );
  expect(
    [...(names?.querySelectorAll("bdi") ?? [])].slice(-3).map(({ lang, dir }) => `${lang} ${dir}`),
  ).toEqual(["ar rtl", "he rtl", "art ltr"]);
  for (const bdi of names?.querySelectorAll("bdi") ?? [])
    expect(getComputedStyle(bdi)).toMatchObject({ textTransform: "none", letterSpacing: "normal" });
});

describe("the compact form", () => {
  test("is who this is and the source, and no list", async () => {
    expect(lines(await card("Compact", { form: "compact" }))).toEqual([
      "BN",
      "Benjamin Netanyahu",
      "person · בנימין נתניהו · Prime Minister of Israel",
      expect.stringMatching(/^Source: Meir Javedanfar/),
    ]);
  });

  test("says of a former role that it is one, and of a label who uses it", async () => {
    const minister = lines(await card("FormerRole", { form: "compact" }));
    expect(minister.join("\n")).toMatch(/ · Ministre de l’Énergie · .* · Ingénieur des eaux\n/);
    expect(minister.join("\n")).toContain(" · formerly: Maire de Haute-Lauvre · ");
    expect(lines(await card("Alliance", { form: "compact" }))).toContainEqual(
      expect.stringMatching(/^alliance · axis of resistance by those whom the article does not name/),
    );
  });

  test("turns into the full form and back", async () => {
    const element = await card("Person", { form: "compact" });
    element.setAttribute("form", "full");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("dl")).not.toBeNull();
    element.setAttribute("form", "compact");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("dl, details")).toBeNull();
  });
});

test("what readers ask for first comes first; our comparison stands apart from the article", async () => {
  const element = await card("State");
  expect(
    [...(element.shadowRoot?.querySelectorAll("dt, summary") ?? [])].map(({ textContent }) =>
      textContent.replace(/ \(.*/, ""),
    ),
  ).toEqual([
    "Wants",
    "Opposes",
    "Our comparison",
    "Israel",
    "Russia",
    "Acting for it",
    "Includes",
    "Relations",
    "In the record",
  ]);
});

test.each([
  [320, "under"],
  [700, "beside"],
  [1000, "beside"],
])("in %i pixels what belongs to a term stands %s it, in lines that can be read", async (width, where) => {
  const element = await card("State");
  element.style.cssText = `inline-size: ${width}px; font: 16px / 1.5 sans-serif`;
  for (const details of element.shadowRoot?.querySelectorAll("details") ?? []) details.open = true;
  const all = (selector: string): DOMRect[] =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.getBoundingClientRect());
  const [term, first, item] = ["dt", "dd", "li"].map((selector) => all(selector)[0] ?? new DOMRect());
  expect({
    beside: (first?.left ?? 0) >= (term?.right ?? Infinity),
    aligned: first?.left === item?.left,
  }).toEqual({
    beside: where === "beside",
    aligned: true,
  });
  expect(Math.max(...all("dd, li, article > p").map((box) => box.width))).toBeLessThanOrEqual(42 * 16);
});

test.skipIf(server.browser !== "chromium")(
  "print shows what is folded, as high as when it is open, with no mark to fold it",
  async () => {
    const details = (await card("State")).shadowRoot?.querySelector("details");
    if (!details) throw new Error("Nothing is folded");
    const folded = details.offsetHeight;
    await commands.emulateMedia({ media: "print" });
    const printed = details.offsetHeight;
    const mark = getComputedStyle(details.querySelector("summary") ?? details).listStyleType;
    details.open = true;
    const open = details.offsetHeight;
    await commands.emulateMedia({ media: null });
    expect(printed).toBeGreaterThan(folded + 100);
    expect(printed).toBe(open);
    expect(mark).toBe("none");
  },
);
