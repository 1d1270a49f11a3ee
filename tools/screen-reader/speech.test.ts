import { expect, test } from "vitest";
import { heard, readLines } from "./speech.ts";

test("lines are read whole; one that is still being written is not there yet", () => {
  expect(readLines('{"spoken": "one"}\n{"done": true}\n{"spok')).toEqual([{ spoken: "one" }, { done: true }]);
  expect(readLines("")).toEqual([]);
});

test("what is heard are the words, without marks that only direct them, and without silence", () => {
  const lines = [
    { spoken: "\u2068Iran\u2069 \n and Russia" },
    { spoken: " " },
    { hushed: true },
    { done: true },
  ];
  expect(heard(lines, "en")).toEqual(["Iran and Russia"]);
});

test("a language is told where it is not the page's", () => {
  const lines = [
    { spoken: "إيران", languages: ["ar"] },
    { spoken: "Iran", languages: ["en-GB"] },
    { spoken: "Iran, ایران", languages: ["en", "fa"] },
  ];
  expect(heard(lines, "en")).toEqual(["[ar] إيران", "Iran", "[fa] Iran, ایران"]);
});
