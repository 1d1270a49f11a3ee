import { dataset } from "@redlines/core";
import { type Reading, reading } from "@redlines/model";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { until } from "@redlines/testing/page";
import { day, evidence, LINE, normal, one, real, sentence, unfolded, valueNow } from "./fixtures/gauge.js";
import type { RedlineGauge } from "./redline-gauge.js";

afterEach(() => document.body.replaceChildren());

describe("the control", () => {
  const control = (element: Element): HTMLInputElement => {
    const input = element.shadowRoot?.querySelector("input");
    if (!input) throw new Error("No control");
    return input;
  };
  /** The days that the page is told of. */
  const told = (element: HTMLElement): string[] => {
    const days: string[] = [];
    element.addEventListener("redlines-as-of", ({ target, detail: { asOf } }) =>
      days.push(`${asOf}${target === element ? "" : "?"}`),
    );
    return days;
  };
  const days = real.steps.map(({ from }) => from);

  test("replays by keyboard: sentence, drawing and evidence follow, each step is told once", async () => {
    const element = await unfolded();
    const heard = told(element);
    const input = control(element);
    input.focus();
    await userEvent.keyboard("{Home}");
    await element.updateComplete;
    const seen: unknown[] = [];
    while (seen.length < days.length) {
      seen.push([valueNow(element), evidence(element).length]);
      expect(normal(input.getAttribute("aria-valuetext"))).toBe(`${day(element)}: ${sentence(element)}`);
      expect(element.shadowRoot?.activeElement).toBe(input);
      await userEvent.keyboard("{ArrowRight}");
      await element.updateComplete;
    }
    const expected = days.map((asOf) => reading(dataset, LINE, { asOf }));
    const known = ({ rung }: Reading): string | undefined => (rung === undefined ? undefined : String(rung));
    expect(seen).toEqual(expected.map((derived) => [known(derived), derived.signals.length]));
    expect(new Set(expected.map(({ status }) => status))).toEqual(new Set(["no-line-yet", "not-crossed"]));
    // At the end a further step leads nowhere.
    expect(heard).toEqual([days[0], ...days.slice(1, -1), "2017-12-31"]);
    expect(element.asOf).toBe("2017-12-31");
    expect(day(element)).toBe("December 2017");
    expect(sentence(element)).toContain("Step 4 of 6");
  });

  test("says what it does, and the date in the words of the evidence, no more precise", async () => {
    const element = await unfolded();
    expect(control(element)).toMatchObject({ min: "0", max: "5", value: "5" });
    const seen: string[] = [];
    for (const asOf of [...days.slice(0, -1), "2014-01-01", ""]) {
      element.asOf = asOf;
      await element.updateComplete;
      seen.push(normal(one(element, "label")?.textContent).replace("Replay by date: ", ""));
      expect(day(element)).toBe(seen.at(-1));
    }
    // A day that is no step's is what the page itself has asked for.
    expect(seen).toEqual([
      "since May 2011",
      "late 2016",
      "November 2017",
      "December 1, 2017",
      "a few hours after the strike",
      "January 1, 2014",
      "December 2017",
    ]);
  });

  test("can be pointed at: it is at least 44 pixels high, and a press moves it", async () => {
    const element = await unfolded();
    const heard = told(element);
    const { width, height } = control(element).getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(44);
    await userEvent.click(control(element), { position: { x: width / 2, y: height / 2 } });
    await element.updateComplete;
    expect(heard).toEqual([days[3]]);
    expect(day(element)).toBe("December 1, 2017");
    expect(sentence(element)).toMatch(/^No line yet/);
  });

  test("moves when the day is set from outside, untold; before any evidence is a place, too", async () => {
    const element = await unfolded();
    const heard = told(element);
    for (const [asOf, value, min] of [
      ["2014-01-01", "0", "0"],
      ["2016-12-31", "1", "0"],
      ["2010-01-01", "-1", "-1"],
      ["", "5", "0"],
    ] as const) {
      element.asOf = asOf;
      await element.updateComplete;
      expect(control(element)).toMatchObject({ value, min });
    }
    expect(heard).toEqual([]);
    element.asOf = "2010-01-01";
    await element.updateComplete;
    control(element).focus();
    await userEvent.keyboard("{ArrowRight}");
    await element.updateComplete;
    expect(heard).toEqual([days[0]]);
    expect(control(element).min).toBe("0");
  });

  test("goes where a host sends it that answers with its own day, which is not told again", async () => {
    const element = await unfolded({ asOf: "2016-12-31" });
    const heard = told(element);
    element.addEventListener("redlines-as-of", () => (element.asOf = "2016-12-31"));
    control(element).focus();
    await userEvent.keyboard("{End}");
    await element.updateComplete;
    expect(heard).toEqual(["2017-12-31"]);
    expect(control(element).value).toBe("1");
    expect(day(element)).toBe("late 2016");
  });

  test("runs from right to left where the page does", async () => {
    const element = await unfolded({ lang: "fa" });
    const { width, height } = control(element).getBoundingClientRect();
    await userEvent.click(control(element), { position: { x: width - 12, y: height / 2 } });
    await element.updateComplete;
    expect(element.asOf).toBe(days[0]);
    expect(getComputedStyle(control(element)).direction).toBe("rtl");
  });

  test("is not there where there is but one step, and its event crosses shadow roots", async () => {
    const { steps } = real;
    const only = await unfolded({ data: { ...real, steps: steps.slice(0, 1) } });
    expect(one(only, "label")).toBeNull();
    const element = await unfolded();
    const heard: string[] = [];
    document.body.addEventListener("redlines-as-of", ({ detail }) => heard.push(detail.asOf), { once: true });
    control(element).focus();
    await userEvent.keyboard("{Home}");
    expect(heard).toEqual([days[0]]);
  });

  test("stays where it is, in an open fold, whatever else there is to tell on a day", async () => {
    const element = await unfolded();
    const [input, fold] = [control(element), one(element, "[part=evidence]")];
    for (const asOf of ["2001-01-01", days[0] ?? "", ""]) {
      element.asOf = asOf;
      await element.updateComplete;
      expect(control(element)).toBe(input);
      expect(one(element, "[part=evidence]")).toBe(fold);
      expect(fold?.hasAttribute("open")).toBe(true);
    }
  });

  test("comes to rest alike whatever the order of day, record and connection", async () => {
    const acts = [
      (element: RedlineGauge): void => element.setAttribute("as-of", "2016-12-31"),
      (element: RedlineGauge): void => void (element.excerpt = real),
      (element: RedlineGauge): void => document.body.append(element),
    ] as const;
    const outcomes: string[] = [];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as const) {
      const element = document.createElement("redline-gauge");
      for (const act of order) {
        acts[act](element);
        if (element.isConnected) await element.updateComplete;
      }
      await until(element, "ready");
      outcomes.push(`${day(element)} ${sentence(element)} ${control(element).value}`);
    }
    const other = await unfolded({ asOf: "2016-12-31" });
    expect(new Set(outcomes)).toEqual(new Set([`late 2016 ${sentence(other)} 1`]));
  });
});
