import { expect, test } from "vitest";
import { WIDGET_OPTIONS } from "../widget-options.js";
import { type Choice, OWN_NAMES, readChoice, writeChoice } from "./choice.js";

const NOTHING = readChoice("");

const EVERYTHING: Choice = {
  record: "actor/iran",
  to: "wordpress-author",
  language: "fa",
  options: { "heading-level": "none", "as-of": "2016-01-01", only: "a b&c=d", to: "2017" },
  follow: "no",
  others: ["israel", "russia"],
  view: { width: "720", page: "dark", dir: "rtl" },
};

test("an address holds the whole choice", () => {
  expect(readChoice(writeChoice(EVERYTHING))).toEqual(EVERYTHING);
  expect(writeChoice(EVERYTHING)).toMatch(/^#record=actor\/iran&into=wordpress-author&lang=fa&/);
});

test("and nothing that is so anyway", () => {
  expect(writeChoice(NOTHING)).toBe("#");
  expect(writeChoice({ ...NOTHING, record: "quote/a" })).toBe("#record=quote/a");
});

test("what makes no sense in an address is not there", () => {
  const odd = "#record=../../x&into=constructor&follow=maybe&width=9999&page=pink&dir=up&with=++";
  expect(readChoice(odd)).toEqual(NOTHING);
});

test("no widget has an option that is called as the address calls something else", () => {
  const attributes = Object.values(WIDGET_OPTIONS).map(({ attribute }) => attribute);
  expect(attributes).toContain("to");
  expect(attributes.filter((attribute) => OWN_NAMES.has(attribute))).toEqual([]);
});
