import { expect, test } from "vitest";
import { lostSpace } from "./lost-space.mjs";

test.each([
  ["html`<b>${number}</b> `", "</b> `"],
  ["`<template>…</template>\n`", undefined],
  ['[html`<b>${number}</b>`, " "]', undefined],
  ["html`<b>a</b> <i>b</i>`", undefined],
  ["(number) => `${number}`", undefined],
])("what a template of %j would lose is %j", (code, lost) => {
  expect(lostSpace(code)).toBe(lost);
});
