import { type ActorId, dataset } from "@redlines/core";
import { byTime, excerpt, type Excerpt } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { shown, until } from "@redlines/testing/page";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { all, besideTerm, fold, normal, rows } from "./fixtures/seen.js";

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

test.each<[ActorId, string, string, string, string]>([
  ["iran", "State", "fa", "rtl", "ایران"],
  ["hezbollah", "Group", "ar", "rtl", "حزب الله"],
  ["benjamin-netanyahu", "Prime Minister of Israel", "he", "rtl", "בנימין נתניהו"],
])("%s, %s, has its name in original script: %s, %s", async (id, kind, lang, dir, textContent) => {
  const element = await card(real(id));
  expect(all(element, ".kind bdi")).toMatchObject([{ lang, dir, textContent }]);
  expect(normal(all(element, ".kind")[0]?.textContent).toLowerCase()).toBe(
    `${kind.toLowerCase()} · ${textContent}`,
  );
  expect(all(element, ".title bdi")).toMatchObject([{ lang: "en", dir: "ltr" }]);
});

test("the kind is said in the language of the record, whatever the page speaks", async () => {
  const inHebrew = { ...iran, about: { ...iran.about, language: "he" } };
  expect(all(await card(iran, "he"), ".kind")[0]?.textContent).toMatch(/^state · /);
  expect(all(await card(inHebrew, "he"), ".kind")[0]?.textContent).toMatch(/^מדינה · /);
});

test("the flag of a state stands in for a portrait, and beside the initials of a person", async () => {
  const seen = async (id: ActorId): Promise<string[]> =>
    all(await card(real(id)), ".token > *").map((one) => one.getAttribute("part") ?? one.localName);
  expect(await seen("iran")).toEqual(["flag"]);
  expect(await seen("benjamin-netanyahu")).toEqual(["initials", "flag"]);
  expect(await seen("hezbollah")).toEqual(["initials"]);
  expect(await seen("syria")).toEqual(["initials"]);
});

test("without flags initials stand in, and are not read out", async () => {
  const element = await card(iran);
  element.flags = "off";
  await element.updateComplete;
  expect(all(element, "[part=flag]")).toEqual([]);
  const [initials] = all(element, "[part=initials]");
  expect(initials?.textContent).toBe("I");
  expect(initials?.ariaHidden).toBe("true");
});

test.each(["U", "UN", "HZB", "AVEI", "WWWW"])(
  "initials stand free of the edges of their disc: %s",
  async (letters) => {
    const group = real("hezbollah");
    const element = await card({ ...group, record: { ...group.record, initials: letters } });
    element.style.fontFamily = "sans-serif";
    const [disc, text] = [".token", "[part=initials]"].map(
      (selector) => all(element, selector)[0]?.getBoundingClientRect().width ?? 0,
    );
    expect(disc).toBe(44);
    expect(text).toBeGreaterThan(0);
    expect(text).toBeLessThan((disc ?? 0) * 0.95);
  },
);

describe("standing", () => {
  test("roles and what it belongs to", async () => {
    const element = await card(real("benjamin-netanyahu"));
    expect(besideTerm(element, "Role")).toEqual(["Prime Minister of Israel"]);
    expect(besideTerm(element, "Part of")).toEqual([]);
    expect(besideTerm(await card(real("israeli-air-force")), "Part of")).toEqual(["Israeli forces"]);
  });

  test("a role carries its time where that is known", async () => {
    const element = await card(real("mohammad-bagheri"));
    expect(besideTerm(element, "Role").join(" ")).toContain("late 2016");
    expect(all(element, ".kind")[0]?.textContent).toContain("late 2016");
  });

  test("a contested label stands with who uses it, and is not folded where it is the name", async () => {
    const kindOf = async (id: ActorId): Promise<string> =>
      normal(all(await card(real(id)), ".kind")[0]?.textContent);
    expect(await kindOf("assads-foes-by-russias-label")).toBe("group · Islamic terrorists by Russia");
    expect(await kindOf("axis-of-resistance")).toMatch(
      /^alliance · axis of resistance by those whom the article does not name/,
    );
    expect(besideTerm(await card(real("iranian-leadership")), "Called")).toEqual([
      "the Iranian regime by Meir Javedanfar",
    ]);
    expect(await kindOf("iranian-leadership")).not.toContain("regime");
  });

  test("what is not known has no term", async () => {
    expect(besideTerm(await card(iran), "Role")).toEqual([]);
    expect(shown(await card(iran))).not.toContain("Role");
  });

  test("what is part of it, who acts for it, its codes", async () => {
    const element = await card(iran);
    const names = (ids: readonly string[] = []): string => ids.map((id) => iran.actors[id]?.name).join(", ");
    expect(iran.members?.length).toBeGreaterThan(1);
    expect(besideTerm(element, "Includes")).toEqual([names(iran.members)]);
    expect(besideTerm(element, "Acting for it")).toEqual([names(iran.proxies)]);
    expect(besideTerm(await card(real("pro-iranian-shiite-militias")), "Acting for")).toEqual(["Iran"]);
    expect(besideTerm(element, "Codes")).toContain("wikidata Q794");
  });
});

/** The exact hedges of records, where they have one. */
function hedgesOf(records: readonly { certainty: { hedge?: string | undefined } }[]): string[] {
  return records.flatMap(({ certainty }) => certainty.hedge ?? []);
}

const POSITIONS: Readonly<Record<string, string>> = {
  for: "For: ",
  against: "Against: ",
  conditional: "On conditions: ",
};

describe("what it wants", () => {
  test("is a row for each position, in a word and on what, with its hedge and its date", async () => {
    const element = await card(iran);
    const heads = rows(element).map(([head]) => head ?? "");
    const seen = Object.values(iran.interests).filter(({ topic }) =>
      heads.some((head) => head.includes(iran.topics[topic]?.label ?? "?")),
    );
    expect(heads.length).toBeGreaterThan(1);
    expect(seen).toHaveLength(heads.length);
    for (const { position, topic, certainty, time } of seen) {
      const label = iran.topics[topic]?.label ?? "?";
      const head = heads.find((text) => text.startsWith(`${POSITIONS[position]}${label}`));
      for (const hedge of hedgesOf([{ certainty }])) expect(head).toContain(hedge);
      expect(head).toContain(time?.text);
      expect(head).toContain(certainty.status === "asserted" ? "" : certainty.status);
    }
    expect(hedgesOf(seen)).not.toEqual([]);
  });

  test("has no place for more rows than fit: the fold holds the others, and says how many", async () => {
    const element = await card(iran);
    const more = Object.keys(iran.interests).length - rows(element).length;
    expect(more).toBeGreaterThan(0);
    const record = fold(element, "record");
    expect(normal(record.querySelector("summary")?.textContent)).toContain(`${more} more position`);
    expect(record.querySelectorAll("dd > b")).toHaveLength(more);
  });

  test("is told in full in the fold, a sentence for each", async () => {
    const told = besideTerm(await card(iran), "Positions in full");
    const interests = Object.values(iran.interests);
    expect(told).toHaveLength(interests.length);
    for (const { statement, certainty } of interests) {
      const line = told.find((text) => text.includes(statement));
      for (const hedge of hedgesOf([{ certainty }])) expect(line).toContain(hedge);
    }
  });

  test("of a person without positions is that of whom it stands for, and says so", async () => {
    const element = await card(real("benjamin-netanyahu"));
    expect(all(element, "article > table th")[0]?.textContent).toBe("Position through the role: Israel");
    expect(rows(element).length).toBeGreaterThan(1);
  });
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
  test("events, with their number, the newest first, and open at a click", async () => {
    const shownEvents = hedged(iran.events);
    const element = await card({ ...iran, events: shownEvents });
    const record = fold(element, "record");
    expect(normal(record.querySelector("summary")?.textContent)).toMatch(
      new RegExp(`^Relations and record .*, ${Object.keys(shownEvents).length} events$`),
    );
    expect(record.open).toBe(false);
    record.querySelector("summary")?.click();
    expect(record.open).toBe(true);

    const events = Object.values(shownEvents);
    const dated = events.filter(({ time }) => time).toSorted((a, b) => byTime(b.time, a.time));
    const inOrder = [...dated, ...events.filter(({ time }) => !time)];
    const told = besideTerm(element, "Events");
    expect(told).toHaveLength(inOrder.length);
    for (const [index, { description, certainty }] of inOrder.entries()) {
      expect(told[index]).toContain(normal(description));
      for (const hedge of hedgesOf([{ certainty }])) expect(told[index]).toContain(hedge);
    }
    expect(hedgesOf(inOrder)).not.toEqual([]);
  });

  test("relations, its own words and what is said of it, and how much more there is", async () => {
    const element = await card(iran);
    expect(besideTerm(element, "Relations")).toHaveLength(Object.keys(iran.relations).length);
    const own = Object.values({ ...iran.quotes, ...iran.claims }).filter(({ id }) => iran.said?.includes(id));
    expect(own.length).toBeGreaterThan(0);
    expect(besideTerm(element, "Own words and views")).toHaveLength(own.length);
    const others = Object.keys({ ...iran.claims, ...iran.forecasts, ...iran.figures }).length - own.length;
    const more = Object.values(iran.more ?? {}).reduce((sum, one) => sum + one, 0);
    const told = besideTerm(element, "What is said of it");
    expect(told).toHaveLength(others + 1);
    expect(told.at(-1)).toBe(`More in the data: ${more}`);
    for (const { proposition } of Object.values(iran.forecasts))
      expect(told.join("\n")).toContain(proposition);
  });

  test("an open fold stays open when the language of the page changes back and forth", async () => {
    const element = await card(iran);
    fold(element, "record").open = true;
    for (const language of ["fa", "en"]) {
      element.lang = language;
      await element.updateComplete;
      expect(fold(element, "record").open).toBe(true);
    }
  });

  test("nothing folded where there is nothing: sources there always are", async () => {
    const element = await card(real("foreign-affairs"));
    expect(all(element, "details").map((one) => one.getAttribute("part"))).toEqual(["names"]);
    expect(shown(element)).toContain("paragraph 17");
  });
});

test("in Persian its numbers have Persian digits", async () => {
  const element = await card({ ...iran, about: { ...iran.about, language: "fa" } }, "fa");
  expect(all(element, "summary")[0]?.textContent).toMatch(/[۰-۹]/);
  expect(all(element, "summary")[0]?.textContent).not.toMatch(/[0-9]/);
});

test("its source is named once, and that the comparison is ours", async () => {
  const element = await card(iran);
  expect(normal(all(element, "[part=source]")[0]?.textContent)).toBe(
    "Stated by Meir Javedanfar, Foreign Affairs, December 2017, unless marked. " +
      "Who stands with whom is our comparison.",
  );
});
