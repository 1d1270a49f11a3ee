import { commands, server } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "@redlines/testing/page";
import { set } from "@redlines/testing/scene";
import { compactExcerpt } from "@redlines/model";
import { spoken } from "@redlines/testing/spoken";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { all, besideTerm, columns, fold, normal, rows } from "./fixtures/seen.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

async function card(state: string, attributes: Readonly<Record<string, string>> = {}): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.excerpt = states[state]?.excerpt;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const SIDES: Readonly<Record<string, string>> = {
  agree: "same side",
  oppose: "other side",
  diverge: "leaning apart",
  conditional: "on conditions",
};

const lines = (element: Element): string[] => spoken(element.shadowRoot?.innerHTML ?? "").split("\n");

describe("where the others stand", () => {
  /** What stands in the row on a topic under another actor. */
  const cellOf = (element: ActorCard, actor: string, topic: string): string => {
    const { actors = {}, topics = {} } = element.excerpt ?? {};
    const column = columns(element).indexOf(actors[actor]?.name ?? "?");
    const row = rows(element).find(([head]) => head?.includes(topics[topic]?.label ?? "?"));
    return row?.[column] ?? "nothing";
  };

  test("is a cell for each topic and other, and is said to be ours", async () => {
    const element = await card("State");
    const alignments = element.excerpt?.alignments ?? [];
    expect(columns(element)[0]).toBe("Position");
    expect(lines(element).join("\n")).toContain("Who stands with whom is our comparison.");
    const compared = alignments.flatMap(({ actor, topics }) =>
      topics.map(({ topic, verdict }) => [cellOf(element, actor, topic), SIDES[verdict]] as const),
    );
    expect(compared.length).toBeGreaterThan(2);
    for (const [cell, side] of compared) expect(cell.startsWith(side ?? "?"), cell).toBe(true);
    const cells = rows(element).flatMap(([, ...others]) => others);
    expect(cells.filter((text) => text === "not in the article")).toHaveLength(
      cells.length - compared.length,
    );
  });

  test("is as sure as the row says, or says itself how much less", async () => {
    const { excerpt } = await card("State");
    const first = excerpt?.alignments?.[0];
    if (!excerpt || !first) throw new Error("No alignments");
    const element = await card("State");
    const [shared] = first.topics;
    const own = Object.values(excerpt.interests).find(({ id }) => shared?.interests.includes(id));
    if (!shared || !own) throw new Error("No topics");
    const sideOf = async (certainty: typeof shared.certainty): Promise<string> => {
      element.excerpt = { ...excerpt, alignments: [{ ...first, topics: [{ ...shared, certainty }] }] };
      await element.updateComplete;
      const told = rows(element).flatMap(([, ...cells]) => cells);
      return told.find((text) => text !== "not in the article") ?? "";
    };
    expect(await sideOf(own.certainty.status)).toBe(SIDES[shared.verdict]);
    expect(await sideOf("disputed")).toBe(`${SIDES[shared.verdict]} disputed`);
  });

  test("says where the other only leans that way", async () => {
    const element = await card("State");
    const { excerpt } = element;
    const first = excerpt?.alignments?.[0];
    if (!excerpt || !first) throw new Error("No alignments");
    const topics = first.topics.map((topic) => ({
      ...topic,
      verdict: "agree" as const,
      leaning: [first.actor],
    }));
    element.excerpt = { ...excerpt, alignments: [{ ...first, topics }] };
    await element.updateComplete;
    const told = rows(element).flatMap(([, ...cells]) => cells);
    expect(told.filter((line) => line.startsWith("same side leaning"))).toHaveLength(topics.length);
  });

  test("has no cell where nobody has a position on the same topic", async () => {
    const element = await card("State");
    if (!element.excerpt) throw new Error("No excerpt");
    const { alignments: _alignments, ...alone } = element.excerpt;
    element.excerpt = alone;
    await element.updateComplete;
    expect(all(element, "td")).toEqual([]);
    expect(rows(element).length).toBeGreaterThan(1);
  });

  test("beyond three others is told in the fold, and nobody is left out", async () => {
    const element = await card("State");
    const { excerpt } = element;
    const [first] = excerpt?.alignments ?? [];
    if (!excerpt || !first) throw new Error("No alignments");
    const names = ["A", "B", "C", "D", "E"];
    const others = names.map((name) => [name, { id: name, kind: "state", name } as const] as const);
    const actors = { ...excerpt.actors, ...Object.fromEntries(others) };
    element.excerpt = { ...excerpt, actors, alignments: names.map((actor) => ({ ...first, actor })) };
    await element.updateComplete;
    expect(columns(element)).toEqual(["Position", "A", "B", "C"]);
    const folded = [...fold(element, "record").querySelectorAll("table")].at(-1);
    expect([...(folded?.querySelectorAll("thead th") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Position",
      "D",
      "E",
    ]);
    expect(folded?.querySelectorAll("tbody tr")).toHaveLength(Object.keys(excerpt.interests).length);
  });
});

describe("what it wants", () => {
  test("on conditions stands with the condition", async () => {
    const [[head] = []] = rows(await card("Conditional"));
    expect(head).toMatch(
      /^Sous conditions : Un barrage sur la Lauvre .*Condition : Que l’ouvrage ait une écluse\.$/,
    );
  });

  test("is marked where the editors decided it", async () =>
    expect(shown(await card("Coded"))).toContain("Codage de la rédaction (position) : for"));
  test("shows what was corrected in it, and does not fold it", async () => {
    const element = await card("Corrected");
    const [seen] = all(element, ".fix");
    expect(normal(seen?.textContent)).toMatch(/Corrigé le 2 juin 2034\. Avant : La Valmorie accepte/);
    expect(seen?.checkVisibility()).toBe(true);
    expect(all(element, ".fix")).toHaveLength(1);
  });
  test("says what was corrected once and in sight, also of a position that is folded", async () => {
    const element = await card("State");
    const whole = structuredClone(element.excerpt);
    if (!whole) throw new Error("No excerpt");
    const interests = Object.values(whole.interests);
    for (const [index, interest] of interests.entries())
      interest.history = [{ was: `Was ${index}.`, now: "Is.", why: "Misread.", when: "2018-01-05" }];
    element.excerpt = whole;
    await element.updateComplete;
    expect(rows(element).length).toBeLessThan(interests.length);
    const seen = all(element, ".fix").filter((fix) => fix.checkVisibility());
    expect(seen).toHaveLength(interests.length);
    expect(all(element, ".fix")).toHaveLength(interests.length);
  });

  test("is disputed where it is", async () => {
    const [[head] = []] = rows(await card("Contested"));
    expect(head).toMatch(/^Pour : Un barrage sur la Lauvre .*contesté/);
  });
});

test("each name is in its own language and direction; of a former one that is said", async () => {
  const element = await card("NestedLanguages");
  const kind = all(element, ".kind")[0];
  expect(normal(kind?.textContent)).toBe("État · أوستريفيا");
  expect(besideTerm(element, "Autres noms")).toEqual(["אוסטרביה (1952)", "auparavant : Ostrevija"]);
  const names = [...all(element, ".kind bdi"), ...all(element, "[part=names] dd bdi")];
  const written = names.map(({ lang, dir }) => `${lang} ${dir}`);
  for (const one of ["ar rtl", "he rtl", "art ltr"]) expect(written).toContain(one);
  for (const bdi of names)
    expect(getComputedStyle(bdi)).toMatchObject({ textTransform: "none", letterSpacing: "normal" });
});

describe("the compact form", () => {
  test("is who this is, in a line, and the source", async () => {
    expect(lines(await card("Compact", { form: "compact" }))).toEqual([
      "Benjamin Netanyahu",
      "Prime Minister of Israel",
      "From Meir Javedanfar, Foreign Affairs, December 2017.",
    ]);
    expect(lines(await card("State", { form: "compact" }))[1]).toBe(
      states["State"]?.excerpt?.record.description,
    );
  });

  test("says what a person is, else what it was, and of a label who uses it", async () => {
    const minister = lines(await card("FormerRole", { form: "compact" }));
    expect(minister[2]).toBe("Ministre de l’Énergie (depuis mars 2032) · Ingénieur des eaux");
    const mayor = states["FormerRole"]?.excerpt;
    const roles = mayor?.record.roles?.filter(({ id }) => id === "maire");
    if (!mayor || !roles) throw new Error("No roles");
    const element = await card("FormerRole", { form: "compact" });
    element.excerpt = { ...mayor, record: { ...mayor.record, roles } };
    await element.updateComplete;
    expect(lines(element)[2]).toBe("auparavant : Maire de Haute-Lauvre (de 2026 à 2031)");
    expect(lines(await card("Alliance", { form: "compact" }))[1]).toMatch(
      /^axis of resistance by those whom the article does not name/,
    );
  });

  test("is what an excerpt shows that holds no more, whatever is asked for", async () => {
    const element = await card("State", { form: "full" });
    if (!element.excerpt) throw new Error("No excerpt");
    const whole = lines(element);
    element.excerpt = compactExcerpt(element.excerpt);
    await element.updateComplete;
    expect(lines(element)).toEqual(lines(await card("State", { form: "compact" })));
    expect(lines(element).length).toBeLessThan(whole.length);
  });

  test("turns into the full form and back", async () => {
    const element = await card("Person", { form: "compact" });
    element.setAttribute("form", "full");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("table, details")).not.toBeNull();
    element.setAttribute("form", "compact");
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("table, details")).toBeNull();
  });
});

test("what readers ask for first comes first, and the rest is folded", async () => {
  const element = await card("State");
  const seen = all(element, "article > *").map((one) => one.getAttribute("part") ?? one.localName);
  expect(seen).toEqual(["header", "p", "table", "source", "record", "names"]);
  expect(all(element, "dt").map(({ textContent }) => textContent)).toEqual([
    "Positions in full",
    "Relations",
    "Events",
    "Own words and views",
    "What is said of it",
    "Acting for it",
    "Includes",
    "Codes",
  ]);
  expect(all(element, "dt").filter((one) => one.checkVisibility())).toEqual([]);
});

test.each([320, 479, 480, 700, 1000])(
  "in %i pixels its lines can be read, and cells stand under their heads",
  async (width) => {
    const element = set(await card("State"), { width });
    await until(element, "ready");
    for (const details of all(element, "details")) details.setAttribute("open", "");
    const boxes = (selector: string): DOMRect[] =>
      all(element, selector).map((one) => one.getBoundingClientRect());
    expect(Math.max(...boxes("dd, header + p").map((box) => box.width))).toBeLessThanOrEqual(42 * 16);
    const [head, cell] = ["thead th:nth-child(2)", "tbody td"].map(
      (selector) => boxes(`article > table ${selector}`)[0],
    );
    expect(cell?.left).toBeCloseTo(head?.left ?? 0, 0);
    const [row, first] = ["tbody th", "tbody td"].map((selector) => boxes(`article > table ${selector}`)[0]);
    expect((first?.top ?? 0) >= (row?.bottom ?? 0)).toBe(width < 480);
  },
);

test.skipIf(server.browser !== "chromium")(
  "print shows what is folded, as high as when it is open, with no mark to fold it",
  async () => {
    const details = (await card("State")).shadowRoot?.querySelector("details");
    if (!details) throw new Error("Nothing is folded");
    const folded = details.offsetHeight;
    await commands.emulateMedia({ media: "print" });
    const printed = details.offsetHeight;
    const mark = getComputedStyle(details.querySelector("summary") ?? details, "::after").display;
    details.open = true;
    const open = details.offsetHeight;
    await commands.emulateMedia({ media: null });
    expect(printed).toBeGreaterThan(folded + 100);
    expect(printed).toBe(open);
    expect(mark).toBe("none");
  },
);
