import { afterEach, expect, test } from "vitest";
import { all, gauge, one, real } from "./fixtures/gauge.js";
import { states } from "./fixtures/states.js";
import { messages } from "./messages/en.js";

afterEach(() => document.body.replaceChildren());

test("no text is smaller than 12 pixels where the page's is 16", async () => {
  for (const width of [320, 900]) {
    const element = await gauge({ data: states.AllRungs.excerpt });
    element.style.cssText = `font-size: 16px; inline-size: ${width}px`;
    const sizes = all(element, "*").map((part) => ({
      part: part.localName,
      size: Number.parseFloat(getComputedStyle(part).fontSize),
    }));
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ size }) => size < 12)).toEqual([]);
    element.remove();
  }
});

test("nothing moves by itself", async () => {
  const element = await gauge();
  const moving = all(element, "*").filter((part) => {
    const { animationName, transitionDuration } = getComputedStyle(part);
    return animationName !== "none" || transitionDuration !== "0s";
  });
  expect(moving).toEqual([]);
});

test("keys that the range does not use are left to the browser and to assistive technology", async () => {
  const element = await gauge();
  const range = one(element, "input");
  // Made here: a pressed Control and H would open the browser's own history.
  const taken = ["h", "j", "k", "1", "Escape", "Enter"].flatMap((key) =>
    [false, true]
      .filter(
        (ctrlKey) =>
          !range?.dispatchEvent(
            new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
          ),
      )
      .map(() => key),
  );
  expect(taken).toEqual([]);
  expect(element.asOf).toBeUndefined();
});

test("no sentence of its own is longer than twenty words", () => {
  const texts = Object.values<string | Record<string, string>>({ ...messages }).flatMap((message) =>
    typeof message === "string" ? message : Object.values(message),
  );
  const own = texts.flatMap((text) => text.split(/[.:] /));
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter((text) => text.split(" ").length > 20)).toEqual([]);
});

test("there is one stop for the Tab key for each fold, and one for the control", async () => {
  const element = await gauge({ data: real });
  const stops = all(element, ":is(a, button, input, select, summary, [tabindex]):not([hidden])");
  expect(stops.map(({ localName }) => localName)).toEqual(["summary", "input", "summary"]);
});
