import { dataset } from "@redlines/core";
import { type Collection, COLLECTIONS, type Dataset } from "@redlines/model";
import { expect, test } from "vitest";
import { EVERY_WIDGET } from "./fixtures/every-widget.js";

/** The fields that say what a record is, any of which makes it known. */
const SAYING = ["statement", "proposition", "description", "label", "title", "name", "text"] as const;

/** What is read in HTML, as one line. */
function readingOf(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");
}

function said(record: object): string[] {
  const values = SAYING.map((field) => (record as Record<string, unknown>)[field]);
  return values.filter((value) => typeof value === "string");
}

/** The records that no text tells and no widget cites: each as its collection and id. */
function unreachable(records: Pick<Dataset, Collection>, texts: readonly string[]): string[] {
  const all = texts.join("\n");
  return Object.values(COLLECTIONS).flatMap((collection) =>
    Object.entries<object>(records[collection])
      .filter(([id, record]) => !CITED.has(id) && !said(record).some((text) => all.includes(text)))
      .map(([id]) => `${collection}/${id}`),
  );
}

/** A source is cited by its author, its title and its date, and not by its label. */
const CITED = new Set(
  EVERY_WIDGET.flatMap(({ excerpts }) => excerpts.flatMap(({ cited }) => cited.map(({ id }) => id))),
);

const EVERY_TEXT = EVERY_WIDGET.flatMap(({ excerpts, words }) =>
  excerpts.map((excerpt) => readingOf(words(excerpt, { language: "en" }))),
);

test("every record of the article is told in at least one widget", () => {
  expect(unreachable(dataset, EVERY_TEXT)).toEqual([]);
});

test("a record that no widget tells is found", () => {
  const untold = { label: "Nobody says so", proposition: "Nobody tells this." };
  const records = { ...dataset, claims: { ...dataset.claims, untold } } as unknown as Dataset;
  expect(unreachable(records, EVERY_TEXT)).toContain("claims/untold");
});
