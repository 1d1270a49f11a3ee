/**
 * Whoever judges a dataset must come to the same: the tool by zod, an editor and everybody else by the JSON
 * Schema that we publish. For each form of text, values that it has and values that it has not.
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import * as schema from "../schema.js";
import { wholeSchema } from "./json-schema.js";

interface Judged {
  readonly of: z.ZodType;
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
}

const letters = (count: number): string => "𠮷".repeat(count);

const TABLE: Readonly<Record<string, Judged>> = {
  "a web address": {
    of: schema.webAddress,
    accepted: [
      "https://example.org",
      "http://example.org/",
      "HTTPS://example.org/A",
      "https://fa.wikipedia.org/wiki/ایران",
      "https://fa.wikipedia.org/wiki/می\u200Cرود",
      "https://zh.wikipedia.org/wiki/𠮷野家",
      "https://例え.テスト/",
      "https://example.org/?a[]=1|2&b=%D8%A7#c",
      "https://example.org:8080/a(b)'c",
      "https://127.0.0.1/",
      "https://example.org?q",
      "https://a_b.example.org./",
    ],
    refused: [
      "https:example.org/x",
      "https:/example.org/x",
      "https:///example.org/x",
      "https://",
      "https://.example.org",
      "https://example..org",
      "ftp://example.org/",
      "javascript:alert(1)",
      "//example.org/",
      "example.org",
      " https://example.org",
      "https://example.org/\n",
      "https://example.org/a b",
      "https://example.org/<b>",
      'https://example.org/"b"',
      "https://example.org/100%",
      "https://example.org\\@other.example",
      "https://name:word@example.org/",
      "https://1.2.3.400/",
      "https://1.2.3/",
      "https://example.org:65536/",
      "https://example.org/\u202Egpj.exe",
      "https://exam\u200Bple.org/",
      "https://[::1]/",
    ],
  },
  "an address of a picture": {
    of: schema.pictureAddress,
    accepted: ["https://example.org/a.jpg", "portraits/a.jpg", "/a/b", "../a.jpg?b=c", "فایل.jpg"],
    refused: ["http://example.org/a.jpg", "data:image/png;base64,AA", "//example.org/a.jpg", "a b.jpg", "a"],
  },
  "an id": {
    of: schema.id,
    accepted: ["a", "a1-b2", "x".repeat(80)],
    refused: ["", "A", "1a", "a--b", "a-", "-a", "a_b", "é", "a\n", "x".repeat(81), 17, null],
  },
  "a language": {
    of: schema.language,
    accepted: ["en", "zh-Hant-TW", "ca-valencia", "es-419", "de-CH-1996", "sl-rozaj-biske"],
    refused: ["EN", "en-gb", "english", "en_GB", "de-1996-1996", "de-u-co-phonebk", "en-x-a", "en\n", ""],
  },
  "a day": {
    of: schema.day,
    accepted: ["2016-02-29", "2000-02-29", "0100-01-01", "9999-12-31"],
    refused: [
      "2017-02-29",
      "1900-02-29",
      "2017-13-01",
      "2017-1-1",
      "2017-00-10",
      "17-01-01",
      "2017",
      "2017-04-31",
    ],
  },
  "a digest": {
    of: schema.digest,
    accepted: ["0".repeat(64), "abcdef".repeat(10) + "0123"],
    refused: ["0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64), ""],
  },
  "a currency": { of: schema.currency, accepted: ["USD"], refused: ["usd", "US", "USDT", "US1", "€"] },
  "a label": {
    of: schema.label,
    accepted: ["a", "x".repeat(90), letters(90), "ا", "a\nb", " a"],
    refused: ["", " ", "\t\n", "\u00A0", "x".repeat(91), letters(91), 1, true, [], {}],
  },
  "a sentence": {
    of: schema.sentence,
    accepted: ["x".repeat(400), letters(400)],
    refused: ["x".repeat(401), letters(401), "\u3000"],
  },
  "words as printed": {
    of: schema.exactWords,
    accepted: [letters(60), "e\u0301".repeat(30)],
    refused: [letters(61), "e\u0301".repeat(31), ""],
  },
  "the words of a pointer": {
    of: schema.evidence.shape.start,
    accepted: ["one two three four", "堰坝闸门", letters(120), "one\u00A0two"],
    refused: ["one two three four five", "a\nb\tc d e", letters(121), " "],
  },
  "a date in EDTF": {
    of: schema.time.shape.edtf,
    accepted: ["2017", letters(60)],
    refused: ["201", letters(3), "x".repeat(61)],
  },
  "a count of paragraphs": {
    of: schema.evidence.shape.paragraph,
    accepted: [1, 2 ** 53 - 1, 3.0],
    refused: [0, -1, 1.5, 2 ** 53, "1", null, Number.NaN, Infinity],
  },
};

const ajv = new Ajv2020({ strict: true, keywords: ["enumDescriptions"] });
formats.default.default(ajv);

/** What each judge says of a value. */
function verdicts(of: z.ZodType, value: unknown): { zod: boolean; jsonSchema: boolean } {
  return { zod: of.safeParse(value).success, jsonSchema: ajv.validate(wholeSchema(of), value) };
}

describe.each(Object.entries(TABLE))("%s", (_, { of, accepted, refused }) => {
  it.each(accepted)("is %j", (value) => {
    expect(verdicts(of, value)).toEqual({ zod: true, jsonSchema: true });
  });

  it.each(refused.map((value) => [value]))("is not %j", (value) => {
    expect(verdicts(of, value)).toEqual({ zod: false, jsonSchema: false });
  });
});

it("an address that is accepted is one that a browser can go to", () =>
  expect(TABLE["a web address"]?.accepted.filter((address) => !URL.canParse(String(address)))).toEqual([]));
