import { type ActorId, dataset } from "@redlines/core";
import { byTime, excerpt, type Excerpt, type VoiceName } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until, untilIn } from "@redlines/testing/page";
import type { ActorCard } from "./actor-card.js";
import "./define.js";

afterEach(() => document.body.replaceChildren());

type ActorExcerpt = Excerpt<"actor">;

const real = (id: ActorId): ActorExcerpt => excerpt(dataset, "actor", id);
const iran = real("iran");

async function card(data: ActorExcerpt, lang = "en"): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.lang = lang;
  element.excerpt = data;
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const normal = (text = ""): string => text.replaceAll(/\s+/g, " ").trim();

/** What stands beside a term. */
function row(element: Element, term: string): string[] {
  const there = all(element, "dl > div").find((div) => div.querySelector("dt")?.textContent === term);
  return [...(there?.querySelectorAll("dd") ?? [])].map(({ textContent }) => normal(textContent));
}

test.each<[ActorId, string, string, string]>([
  ["iran", "fa", "rtl", "ایران"],
  ["hezbollah", "ar", "rtl", "حزب الله"],
  ["benjamin-netanyahu", "he", "rtl", "בנימין נתניהו"],
])("%s has its name in original script: %s, %s", async (id, lang, dir, textContent) => {
  const element = await card(real(id));
  expect(all(element, ".kind bdi")).toMatchObject([{ lang, dir, textContent }]);
  expect(normal(all(element, ".kind")[0]?.textContent)).toMatch(new RegExp(`^\\w+ · ${textContent}$`));
  expect(all(element, ".title bdi")).toMatchObject([{ lang: "en", dir: "ltr" }]);
});

test("the kind is said in the language of the page", async () => {
  expect(all(await card(iran), ".kind")[0]?.textContent).toMatch(/^state · /);
  expect(all(await card(iran, "he"), ".kind")[0]?.textContent).toMatch(/^מדינה · /);
});

test("initials stand in for a portrait, and are not read out", async () => {
  const [initials] = all(await card(iran), "[part=initials]");
  expect(initials?.textContent).toBe("I");
  expect(initials?.ariaHidden).toBe("true");
});

test.each(["U", "UN", "HZB", "AVEI", "WWWW"])(
  "initials stand free of the edges of their box: %s",
  async (letters) => {
    const element = await card({ ...iran, record: { ...iran.record, initials: letters } });
    element.style.fontFamily = "sans-serif";
    const [box, text] = [".face", "[part=initials]"].map(
      (selector) => all(element, selector)[0]?.getBoundingClientRect().width ?? 0,
    );
    expect(text).toBeGreaterThan(0);
    expect(text).toBeLessThan((box ?? 0) * 0.95);
  },
);

describe("standing", () => {
  test("roles and what it belongs to", async () => {
    const element = await card(real("benjamin-netanyahu"));
    expect(row(element, "Role")).toEqual(["Prime Minister of Israel"]);
    expect(row(element, "Part of")).toEqual([]);
    expect(row(await card(real("israeli-air-force")), "Part of")).toEqual(["Israeli forces"]);
  });

  test("a role carries its time where that is known", async () => {
    expect(row(await card(real("mohammad-bagheri")), "Role").join(" ")).toContain("late 2016");
  });

  test("a contested label stands with the one who uses it", async () => {
    expect(row(await card(real("assads-foes-by-russias-label")), "Called")).toEqual([
      "Islamic terrorists by Russia",
    ]);
    expect(row(await card(real("axis-of-resistance")), "Called")[0]).toMatch(
      /^axis of resistance by those whom the article does not name/,
    );
  });

  test("what is not known has no row", async () => {
    expect(row(await card(iran), "Role")).toEqual([]);
    expect(shown(await card(iran))).not.toContain("Role");
  });

  test("what is part of it, and who acts for it", async () => {
    const element = await card(iran);
    const names = (ids: readonly string[] = []): string => ids.map((id) => iran.actors[id]?.name).join(", ");
    expect(iran.members?.length).toBeGreaterThan(1);
    expect(row(element, "Includes")).toEqual([names(iran.members)]);
    expect(row(element, "Acting for it")).toEqual([names(iran.proxies)]);
    expect(row(await card(real("pro-iranian-shiite-militias")), "Acting for")).toEqual(["Iran"]);
  });
});

/** The exact hedges of records, where they have one. */
function hedgesOf(records: readonly { certainty: { hedge?: string | undefined } }[]): string[] {
  return records.flatMap(({ certainty }) => certainty.hedge ?? []);
}

function firstName([first]: readonly VoiceName[]): string {
  return first && "name" in first ? first.name : "no voice";
}

const POSITIONS: Readonly<Record<string, string>> = {
  for: "Wants",
  against: "Opposes",
  conditional: "On conditions",
};

test("each interest stands by its position, with how sure it is and whose word", async () => {
  const element = await card(iran);
  const interests = Object.values(iran.interests);
  expect(interests.length).toBeGreaterThan(1);
  for (const { position, statement, certainty, voices } of interests) {
    const stands = row(element, POSITIONS[position] ?? position).find((text) => text.includes(statement));
    for (const hedge of hedgesOf([{ certainty }])) expect(stands).toContain(hedge);
    expect(stands).toContain(firstName(voices));
  }
  expect(hedgesOf(interests)).not.toEqual([]);
});

/** The same events, the first of them with a hedge: none of the article has one. */
function hedged(events: ActorExcerpt["events"]): ActorExcerpt["events"] {
  const [[id, first] = [], ...others] = Object.entries(events);
  if (id === undefined || !first) throw new Error("No events");
  return {
    [id]: { ...first, certainty: { status: "reported", hedge: "reportedly" } },
    ...Object.fromEntries(others),
  };
}

describe("what is long is folded", () => {
  test("events, with their number, in the order of time, and open at a click", async () => {
    const shownEvents = hedged(iran.events);
    const element = await card({ ...iran, events: shownEvents });
    const events = all(element, "details").find((details) =>
      details.querySelector("summary")?.textContent?.startsWith("In the record"),
    );
    if (!(events instanceof HTMLDetailsElement)) throw new Error("No events");
    expect(normal(events.querySelector("summary")?.textContent)).toBe(
      `In the record (${Object.keys(shownEvents).length})`,
    );
    expect(events.open).toBe(false);
    events.querySelector("summary")?.click();
    expect(events.open).toBe(true);

    const inOrder = Object.values(shownEvents).toSorted((a, b) => byTime(a.time, b.time));
    const told = [...events.querySelectorAll("li")].map(({ textContent }) => normal(textContent));
    expect(told).toHaveLength(inOrder.length);
    for (const [index, { description, certainty }] of inOrder.entries()) {
      expect(told[index]).toContain(normal(description));
      for (const hedge of hedgesOf([{ certainty }])) expect(told[index]).toContain(hedge);
    }
    expect(hedgesOf(inOrder)).not.toEqual([]);
  });

  test("an open fold stays open when the language changes back and forth", async () => {
    const element = await card(iran);
    const [details] = all(element, "details");
    if (!(details instanceof HTMLDetailsElement)) throw new Error("Nothing is folded");
    details.open = true;
    for (const language of ["fa", "en"]) {
      element.lang = language;
      await untilIn(element, language);
      expect(all(element, "details")[0]).toMatchObject({ open: true });
    }
  });

  test("nothing folded where there is nothing", async () => {
    expect(all(await card(real("axis-of-resistance")), "details")).toEqual([]);
  });
});

test("in Persian its numbers have Persian digits", async () => {
  const element = await card(iran, "fa");
  expect(all(element, "summary")[0]?.textContent).toMatch(/[۰-۹]/);
  expect(all(element, "summary")[0]?.textContent).not.toMatch(/[0-9]/);
});
