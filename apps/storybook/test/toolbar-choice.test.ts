import { LANGUAGES } from "@redlines/element";
import { expect, it } from "vitest";
import { choices } from "../src/scene/choices.js";
import { toolbarChoice } from "../src/scene/toolbar-choice.js";

const untouched = {
  language: "en",
  data: "article",
  direction: "ltr",
  turned: false,
  themes: ["light dark"],
  text: "normal",
  width: "full",
  reader: "default",
};

it("takes what the toolbar offers", () => {
  for (const language of LANGUAGES) expect(toolbarChoice({ language })).toMatchObject({ language });
  for (const text of choices.text) expect(toolbarChoice({ text })).toEqual({ ...untouched, text });
  for (const width of choices.width) expect(toolbarChoice({ width })).toEqual({ ...untouched, width });
  for (const reader of choices.reader) expect(toolbarChoice({ reader })).toEqual({ ...untouched, reader });
  for (const data of choices.data) expect(toolbarChoice({ data })).toEqual({ ...untouched, data });
  const themes = choices.theme.map((theme) => toolbarChoice({ theme }).themes);
  expect(themes).toEqual([["light dark"], ["light"], ["dark"], ["light", "dark"]]);
});

it("takes nothing else: the address bar may say what it likes", () => {
  const names = ["language", ...Object.keys(choices)];
  for (const value of ["", "xx", "<b>", "__proto__", 480, null, undefined, ["fr"], { toString: () => "fr" }])
    expect(toolbarChoice(Object.fromEntries(names.map((name) => [name, value]))), String(value)).toEqual(
      untouched,
    );
});

it("lets the direction follow the language, unless it is turned", () => {
  expect(toolbarChoice({ language: "ar" })).toMatchObject({ direction: "rtl", turned: false });
  expect(toolbarChoice({ language: "ar", direction: "ltr" })).toMatchObject({
    direction: "ltr",
    turned: true,
  });
  expect(toolbarChoice({ language: "en", direction: "rtl" })).toMatchObject({
    direction: "rtl",
    turned: true,
  });
  expect(toolbarChoice({ language: "he", direction: "rtl" })).toMatchObject({
    direction: "rtl",
    turned: false,
  });
});

it("offers no number: the address bar would make one of what looks like one", () => {
  const values: string[] = Object.values(choices).flat();
  expect(values.filter((value) => !Number.isNaN(Number(value)))).toEqual([]);
});
