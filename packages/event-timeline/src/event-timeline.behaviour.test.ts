import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Excerpt, LANGUAGES } from "@redlines/model";
import { inLanguage } from "@redlines/testing/in-language";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, describe, expect, test } from "vitest";
import { states } from "./fixtures/states.js";
import { everyEvent, shown } from "./fixtures/shown.js";

afterEach(() => document.body.replaceChildren());

const IN_SIGHT = "article > ol:not(.ahead)";

const inSight = (element: Element): string[] => texts(element, `${IN_SIGHT} .what`);

/** What is read of each, in one line. */
const read = (element: Element, selector: string): string[] =>
  within(element, selector).map(({ innerText }) => innerText.replaceAll(/\s+/g, " ").trim());

/** An event with something changed. */
function changed(change: object, from: Excerpt<"event"> = states.Alleged.excerpt): Excerpt<"event"> {
  return { ...from, items: from.items.map((one) => ({ ...one, ...change })) };
}

describe("the article's events", () => {
  test("are in the order of time, with the words of each date; a long gap is told", async () => {
    const element = await shown();
    expect(read(element, `${IN_SIGHT} > li`)).toEqual([
      "July 2012 Suicide bombing of a bus with Israeli tourists in Burgas",
      "3 years the fall of 2015 Russia enters the Syrian civil war",
      "since the fall of 2015 Israeli aircraft attack Iranian and Hezbollah targets in Syria",
      "late 2016 Bagheri suggests an Iranian naval base in Syria citing Mohammad Bagheri",
      "November 2017 The BBC reports on claims of an Iranian base citing BBC",
      "December 1, 2017 Israeli missiles strike a military site near Damascus",
    ]);
  });

  test("have machines' dates where they are plain, and words alone where they are not", async () => {
    const dates = within(await shown(), `${IN_SIGHT} time`).map((time) => time.getAttribute("datetime"));
    expect(dates).toEqual(["2012-07", "2017-11", "2017-12-01"]);
  });

  test("have one key event, to which most refers, in the colour of the line", async () => {
    const element = await shown();
    expect(texts(element, ".key .what")).toEqual(["Israeli missiles strike a military site near Damascus"]);
    element.style.setProperty("--redlines-line", "rgb(1, 2, 3)");
    const [key] = within(element, ".key");
    expect(getComputedStyle(key ?? element, "::after").borderTopColor).toBe("rgb(1, 2, 3)");
  });

  test("are all there, once each: what is not in sight is folded", async () => {
    const element = await shown();
    const labels = everyEvent().items.map(({ label }) => label);
    const listed = texts(element, "ol:not(.ahead) .what p:first-child");
    expect(labels.filter((label) => listed.filter((one) => one.startsWith(label)).length !== 1)).toEqual([]);
    expect(listed).toHaveLength(labels.length);
    expect(texts(element, "[part=more] .apart .what")).toEqual([
      "Netanyahu planned to attack Iran’s nuclear sites; many politicians objected only planned",
    ]);
    expect(texts(element, "[part=more] .undated .what")).toEqual([
      "The Iran–Iraq War",
      "The annexation of Crimea",
    ]);
    expect(texts(element, "[part=more] summary")).toEqual(["More events 9"]);
  });

  test("end with what is expected, with its estimative words; how sure that is, is said once", async () => {
    const element = await shown();
    expect(texts(element, "article > .group")).toEqual(["Expected after December 2017 inferred"]);
    expect(texts(element, "article > .ahead .what")).toEqual([
      "Iran is expected to retaliate for the strike a question of when, not if",
      "Attacks on Israelis abroad are the most likely retaliation",
    ]);
    expect(texts(element, "article > .ahead .hedge")).toEqual(["most likely"]);
  });

  test("have their claims beside them in the fold, each with how sure and whose it is", async () => {
    const told = texts(await shown(states.Stated.excerpt), "[part=sources] dd");
    const claims = told.filter((line) => line.startsWith("Claim: "));
    expect(claims).toHaveLength(6);
    expect(claims[0]).toMatch(/^Claim: The strike reportedly destroyed an arms depot/);
    expect(claims[0]).toMatch(/as well\. – reported reportedly · citing unnamed source$/);
    expect(claims.join("\n")).toMatch(
      /direct threat to Israel\. – reported · on the view of Israel \(interpreted\)/,
    );
    expect(told.find((line) => line.startsWith("In answer to: "))).toMatch(
      /Bagheri suggests .* in Syria; The BBC reports on claims of an Iranian base$/,
    );
  });

  test("have in the fold the first and the last day that the words of a date can mean", async () => {
    const told = texts(await shown(), "[part=sources] dd").filter((line) => line.startsWith("Between: "));
    expect(told).toContain("Between: October 1, 2016 – December 31, 2016");
    expect(told).toContain("Between: September 1, 2015 – …");
    expect(told).toHaveLength(6);
  });
});

describe("a choice", () => {
  test("of an actor has the events of those who stand for it, and says whose and how many", async () => {
    const element = await shown(everyEvent(), { actor: "israel" });
    expect(inSight(element)).toEqual([
      "Israeli aircraft attack Iranian and Hezbollah targets in Syria",
      "Israeli missiles strike a military site near Damascus",
      "Netanyahu makes the line explicit in a video message",
      "Netanyahu planned to attack Iran’s nuclear sites; many politicians objected only planned",
    ]);
    expect(texts(element, ".title")).toEqual(["What happened when: Israel"]);
    expect(texts(element, ".head .muted")).toEqual(["2012–2017 · 4 of 15"]);
  });

  test("of kinds and of a range is what can have happened then", async () => {
    expect(inSight(await shown(everyEvent(), { kinds: "attack  strike", to: "2012" }))).toEqual([
      "Suicide bombing of a bus with Israeli tourists in Burgas",
      "Netanyahu planned to attack Iran’s nuclear sites; many politicians objected only planned",
    ]);
    const autumn = await shown(everyEvent(), { kinds: "strike", from: "2016-01-01", to: "2017-11" });
    expect(inSight(autumn)).toEqual(["Israeli aircraft attack Iranian and Hezbollah targets in Syria"]);
  });

  test("that fits nothing is none", async () => {
    const element = await shown(everyEvent(), { actor: "nobody", from: "" });
    expect(inSight(element)).toHaveLength(6);
    expect(texts(element, ".title")).toEqual(["What happened when"]);
  });

  test("can be a reader's: the host hears of it, and can take it back", async () => {
    const element = await shown();
    const heard: (string | undefined)[] = [];
    element.addEventListener("redlines-actor", ({ detail }) => heard.push(detail.actor));
    const select = within(element, "select")[0] as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text).slice(0, 3)).toEqual([
      "Everyone",
      "Iran (8)",
      "Israel (4)",
    ]);
    select.value = "russia";
    select.dispatchEvent(new Event("change"));
    await element.updateComplete;
    expect([heard, element.getAttribute("actor")]).toEqual([["russia"], "russia"]);
    expect(within(element, "select")).toHaveLength(1);
    expect(inSight(element)).toHaveLength(4);
    element.removeAttribute("actor");
    await element.updateComplete;
    expect([(within(element, "select")[0] as HTMLSelectElement).value, inSight(element).length]).toEqual([
      "",
      6,
    ]);
  });
});

describe("how sure an event is", () => {
  test("stands in its line with the exact hedge, once; its dot is hollow", async () => {
    const alleged = await shown(states.Alleged.excerpt);
    expect(texts(alleged, ".what")).toEqual([
      "A dredger allegedly bound for Kell Point is turned back alleged",
    ]);
    expect(texts(alleged, ".hedge")).toEqual(["allegedly"]);
    const reported = await shown(states.Reported.excerpt);
    expect(texts(reported, ".what")).toEqual(["A dredger is turned back reported reportedly"]);
  });

  test("is told of each that differs, and what did not happen is apart from what did", async () => {
    const element = await shown(everyEvent(lauvre));
    const dot = (selector: string): string =>
      getComputedStyle(within(element, selector)[0] ?? element, "::after").borderTopWidth;
    expect([dot("li.asserted"), dot("li.alleged"), dot("li.denied")]).toEqual(["6px", "2px", "2px"]);
    expect(texts(element, ".apart .what").join("\n")).toMatch(/Pas de tir cela n’a pas eu lieu/);
  });

  test("is not said of a plan: that comes last, with its date", async () => {
    const element = await shown(everyEvent(summit));
    expect(read(element, ".ahead li")[0]).toBe(
      "March 2042 Talks on the timetable are to open in Port Sella only planned",
    );
  });
});

test("digits and dates are those of the language, a gap too", async () => {
  const element = await shown(inLanguage(everyEvent(), "fa"));
  expect(texts(element, `${IN_SIGHT} .gap`)).toEqual(["۳ سال"]);
  expect(texts(element, ".head .muted")).toEqual(["۲۰۱۲–۲۰۱۷"]);
});

test.each(LANGUAGES)(
  "no word of a date is broken or sticks out in a narrow column, in %s",
  async (language) => {
    const element = await shown(inLanguage(everyEvent(), language));
    element.style.cssText = "inline-size: 320px; font: 18px/1.5 serif";
    const { left, right } = element.getBoundingClientRect();
    const broken = within(element, `${IN_SIGHT} .when`).filter((when) => {
      when.style.overflowWrap = "normal";
      const box = when.getBoundingClientRect();
      return when.scrollWidth > when.clientWidth || box.left < left || box.right > right;
    });
    expect(broken.map(({ innerText }) => innerText)).toEqual([]);
  },
);

test("an event without words leaves the fallback HTML", async () => {
  const broken = document.createElement("event-timeline");
  broken.excerpt = changed({ label: 12 });
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, "li")).toEqual([]);
});
