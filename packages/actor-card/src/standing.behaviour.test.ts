import { commands, server } from "vitest/browser";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "../../element/src/fixtures/page.js";
import { spoken } from "../../element/src/fixtures/spoken.js";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { actorStates } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

async function card(state: string, attributes: Readonly<Record<string, string>> = {}): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.excerpt = actorStates[state]?.excerpt;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const part = (element: Element, name: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
const lines = (element: Element): string[] => spoken(element.shadowRoot?.innerHTML ?? "").split("\n");

describe("where it stands to others", () => {
  test("is told topic by topic with how sure it is, and marked as ours", async () => {
    const element = await card("State");
    const excerpt = element.excerpt;
    const told = spoken(part(element, "derived")?.innerHTML ?? "").split("\n");
    expect(told[0]).toBe("Our comparison, December 2017; not the article’s words:");
    for (const { actor, topics } of excerpt?.alignments ?? []) {
      const from = told.indexOf(excerpt?.actors[actor]?.name ?? "?");
      const sides = { agree: "On the same side", oppose: "On the other side", conditional: "On conditions" };
      const expected = topics.map(
        ({ topic, verdict, certainty }) => `${sides[verdict]}: ${excerpt?.topics[topic]?.label} (${certainty === "asserted" ? "stated" : certainty})`,
      );
      expect(told.slice(from + 1, from + 1 + topics.length)).toEqual(expected);
    }
    expect(excerpt?.alignments?.length).toBeGreaterThan(1);
  });

  test("is not told where nobody has a position on the same topic", async () => expect(part(await card("Person"), "derived")).toBeNull());
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

  test("is marked where the editors decided it", async () => expect(shown(await card("Coded"))).toContain("Editors’ coding (position): for"));
  test("shows what was corrected in it", async () => expect(shown(await card("Corrected"))).toMatch(/Corrected June 2, 2034\. Before: La Valmorie accepte/));
  test("is disputed where it is", async () => expect(shown(await card("Contested"))).toMatch(/voudraient le barrage \(inventé\)\.\s– disputed: /));
});

test("kinds of names are said, each name in its own language and direction", async () => {
  const element = await card("NestedLanguages");
  const names = element.shadowRoot?.querySelector(".names");
  expect(names?.textContent.replaceAll(/\s+/g, " ")).toBe("native name: أوستريفيا · also: אוסטרביה (1952) · formerly: Ostrevija");
  expect([...(names?.querySelectorAll("bdi") ?? [])].map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(["ar rtl", "he rtl", "art ltr"]);
  for (const bdi of names?.querySelectorAll("bdi") ?? []) expect(getComputedStyle(bdi)).toMatchObject({ textTransform: "none", letterSpacing: "normal" });
});

describe("the compact form", () => {
  test("is who this is and the source, and no list", async () => {
    expect(lines(await card("Compact", { form: "compact" }))).toEqual([
      "BN",
      "Benjamin Netanyahu",
      "native name: בנימין נתניהו",
      "person",
      "Prime Minister of Israel",
      expect.stringMatching(/^Source: Meir Javedanfar/),
    ]);
  });

  test("leaves out former roles, and no one's label without the one who uses it", async () => {
    const minister = lines(await card("FormerRole", { form: "compact" }));
    expect(minister).toContain("Ingénieur des eaux");
    expect(minister.join("\n")).not.toContain("Maire");
    expect(lines(await card("Alliance", { form: "compact" }))).toContainEqual(
      expect.stringMatching(/^axis of resistance by those whom the article does not name/),
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

test.skipIf(server.browser !== "chromium")("print shows what is folded, as high as when it is open", async () => {
  const details = (await card("State")).shadowRoot?.querySelector("details");
  if (!details) throw new Error("Nothing is folded");
  const folded = details.offsetHeight;
  await commands.emulateMedia({ media: "print" });
  const printed = details.offsetHeight;
  details.open = true;
  const open = details.offsetHeight;
  await commands.emulateMedia({ media: null });
  expect(printed).toBeGreaterThan(folded + 100);
  expect(printed).toBe(open);
});
