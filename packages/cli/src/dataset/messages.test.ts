import { describe, expect, it } from "vitest";
import { ran, scratch } from "../fixtures/scratch.js";

/** Mistakes that people make, and what they are told, without a word of a library. */
const MISTAKES: [what: string, path: string, words: string, by: string, told: readonly string[]][] = [
  [
    "a bound that there is not",
    "figures/pier-length.yaml",
    "bound: at-least",
    "bound: atleast",
    ["`bound` has none of the forms", "at-least, at-most, about", "did you mean `at-least`?"],
  ],
  [
    "no bound",
    "figures/pier-length.yaml",
    "bound: at-least\n",
    "",
    ["`bound` is missing", "exact, at-least"],
  ],
  [
    "a sum with its currency",
    "figures/pier-length.yaml",
    "value: 40",
    "value: $300bn",
    ["`value` is not a number", "write the number as printed: value: 300, scale: billion, currency: USD"],
  ],
  [
    "underscores in a number",
    "figures/pier-length.yaml",
    "value: 40",
    "value: 300_000_000_000",
    ["write the number as printed: value: 300, scale: billion, currency: USD"],
  ],
  [
    "a number of voices that is none",
    "claims/pier-report.yaml",
    "attribution:\n",
    "attribution:\n  - { unnamed: { count: few } }\n",
    ["a number or several, many"],
  ],
  [
    "a month",
    "events/survey.yaml",
    "edtf: 2029-23",
    "edtf: 2029-14",
    ["there is no such month", "from 21 (spring) to 41 (second half)"],
  ],
  ["a day", "events/survey.yaml", "edtf: 2029-23", "edtf: 2029-02-30", ["its month has no such day"]],
  [
    "a language in another case",
    "dataset.yaml",
    "language: en",
    "language: EN-gb",
    ["a BCP 47 tag such as", "write en-GB"],
  ],
  [
    "a language with an extension",
    "dataset.yaml",
    "language: en",
    "language: de-u-co-phonebk",
    ["without extensions"],
  ],
  ["a language and a country", "dataset.yaml", "language: en", "language: de_DE", ["write de-DE"]],
  [
    "a reference that is no id",
    "events/survey.yaml",
    "place: ",
    "place: The ",
    ["lower-case letters, digits and single hyphens"],
  ],
  ["no date", "events/survey.yaml", "edtf: 2029-23", "edtf: last year", ["it cannot be read", "2017-12-02"]],
  [
    "words with a colon",
    "events/survey.yaml",
    "description: Surveyors of Ostrell",
    "description: Surveyors said: Ostrell",
    ["words with a colon need quotation marks", 'write description: "Surveyors said: Ostrell measured'],
  ],
];

const LIBRARIES = /Invalid|discriminator|expected .*received|Nested mappings|must be 01/;

describe("a message", () => {
  it.each(MISTAKES)("tells of %s what to write, in our words", async (_, path, words, by, told) => {
    const one = scratch();
    one.edit(path, words, by);
    const { code, err } = await ran(["check", one.data]);
    expect(code).toBe(1);
    for (const part of told) expect(err).toContain(part);
    expect(err).not.toMatch(LIBRARIES);
  });
});
