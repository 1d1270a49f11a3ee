import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assertion, COLLECTIONS, KINDS, isAssertionKind } from "../collections.js";
import { csv } from "../csv.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { RUN } from "../fixtures/run.js";
import { jsonLd, type JsonLdNode } from "../json-ld.js";
import { find } from "../references.js";
import { phrase, LANGUAGES, sourceLabel } from "../index.js";
import type { Dataset, Voice } from "../types.js";
import { readCsv } from "../fixtures/read-csv.js";

/** Every assertion of a dataset with the name of its table. */
function assertions(dataset: Dataset): { kind: (typeof KINDS)[number]; record: Assertion }[] {
  return KINDS.filter(isAssertionKind).flatMap((kind) =>
    Object.values(dataset[COLLECTIONS[kind]]).map((record) => ({ kind, record: record as Assertion })),
  );
}

function nameOf(voice: Voice, { actors, sources }: Dataset): string {
  if ("unnamed" in voice) return voice.unnamed.described ?? "";
  if ("actor" in voice) return find(actors, voice.actor)?.name ?? "";
  const source = find(sources, voice.source);
  return source ? sourceLabel(source, actors) : "";
}

/** What nobody may lose: the hedge, whose word it is, what was corrected, and why it is retracted. */
function mustBeSaid({ certainty, attribution, history, retracted }: Assertion, dataset: Dataset): string[] {
  return [
    ...(certainty.hedge === undefined ? [] : [certainty.hedge]),
    ...attribution.map((voice) => nameOf(voice, dataset)),
    ...[...(history ?? []), ...(retracted ? [retracted] : [])].map(({ why }) => why.replace(/\.$/, "")),
  ];
}

/** The last step of an address is the id of its record. */
const idOf = (node: JsonLdNode): string | undefined => node["@id"]?.split(/[:/]/).at(-1);

/** How far a poll may be off is a number of its own. */
const withoutMargin = (text = ""): string => text.replace(/"marginOfError":\{[^}]*\}/, "");

const missing = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !text.includes(word));
const property = (holds: (dataset: Dataset) => void): void =>
  fc.assert(fc.property(arbitraryDataset(), holds), RUN);

describe("of any dataset", () => {
  it("every sentence holds its record's hedge, voices and corrections, in every language", () => {
    property((dataset) => {
      for (const { kind, record } of assertions(dataset))
        for (const language of LANGUAGES)
          expect(
            isAssertionKind(kind) &&
              missing(phrase(dataset, kind, record.id, language), mustBeSaid(record, dataset)),
            `${kind} ${record.id} in ${language}`,
          ).toEqual([]);
    });
  });

  it("every node of the JSON-LD holds them, and only what is certain is an Event", () => {
    property((dataset) => {
      const graph = new Map(jsonLd(dataset)["@graph"].map((node) => [idOf(node), node]));
      for (const { record } of assertions(dataset)) {
        const node = graph.get(record.id) ?? {};
        const said = `${JSON.stringify(node["text"])} ${JSON.stringify(node["description"])}`;
        expect(
          missing(
            said,
            mustBeSaid(record, dataset).map((words) => JSON.stringify(words).slice(1, -1)),
          ),
          record.id,
        ).toEqual([]);
        const stated = record.certainty.status === "asserted" && record.retracted === undefined;
        const certain = stated && "modality" in record && record.modality === "actual";
        expect(node["@type"] === "Event", record.id).toBe(certain);
      }
    });
  });

  it("every row of the tables holds them, in words and in columns", () => {
    property((dataset) => {
      const tables = csv(dataset);
      const voices = readCsv(tables.voices);
      for (const kind of KINDS.filter(isAssertionKind)) {
        const rows = readCsv(tables[COLLECTIONS[kind]]);
        for (const { record } of assertions(dataset).filter((one) => one.kind === kind)) {
          const row = rows.find(({ id }) => id === record.id) ?? {};
          const { status, hedge = "" } = record.certainty;
          expect([row["certainty"], row["hedge"]]).toEqual([status, hedge]);
          const theirs = voices.filter((voice) => voice["record"] === record.id);
          expect(theirs).toHaveLength(record.attribution.length);
          expect(missing(row["in_words"] ?? "", mustBeSaid(record, dataset)), record.id).toEqual([]);
        }
      }
    });
  });

  it("a figure never stands without its bound", () => {
    property((dataset) => {
      for (const row of readCsv(csv(dataset).figures))
        expect(row["bound"]).toBe(dataset.figures[row["id"] ?? ""]?.bound);
      for (const figure of Object.values(dataset.figures)) {
        const written = JSON.stringify(jsonLd(dataset)["@graph"].find((node) => idOf(node) === figure.id));
        expect(/"value":/.test(withoutMargin(written)), figure.id).toBe(
          ["exact", "tally"].includes(figure.bound),
        );
      }
    });
  });

  it("a sentence that lost its hedge, a voice or a correction would be noticed by these tests", () => {
    property((dataset) => {
      const silent = structuredClone(dataset);
      for (const { record } of assertions(silent))
        Object.assign(record, {
          certainty: { status: record.certainty.status },
          attribution: [{ unnamed: { described: "#" } }],
          history: undefined,
          retracted: undefined,
        });
      const noticed = assertions(dataset).filter(
        ({ kind, record }) =>
          isAssertionKind(kind) &&
          missing(phrase(silent, kind, record.id, "en"), mustBeSaid(record, dataset)).length > 0,
      );
      expect(noticed.length).toBeGreaterThan(assertions(dataset).length / 2);
    });
  });
});
