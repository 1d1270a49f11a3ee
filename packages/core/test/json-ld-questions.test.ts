import { readFileSync } from "node:fs";
import { dataset } from "@redlines/core";
import { COLLECTIONS } from "@redlines/model";
import type { JsonLdDocument } from "@redlines/model/json-ld";
import { describe, expect, it } from "vitest";
import { matching, type Triple, triplesOf } from "./fixtures/triples.js";

const file = new URL(import.meta.resolve("@redlines/core/dataset.jsonld"));
const TRIPLES = await triplesOf(JSON.parse(readFileSync(file, "utf8")) as JsonLdDocument);

const THING = "urn:redlines:israel-red-line-2017:";
const short = (address: string): string => address.replace(THING, "");

/** What a thing has under a term. */
const valuesOf = (subject: string, term: string): string[] =>
  matching(TRIPLES, { subject, term }).map(({ object }) => object);

/** How a thing is called: by name, as it is described, or by its address. */
const nameOf = (thing: string): string =>
  [...valuesOf(thing, "name"), ...valuesOf(thing, "description"), short(thing)][0] ?? thing;

const namesOf = (subject: string, term: string): string => {
  const names = valuesOf(subject, term).map((value) => nameOf(value));
  return names.length ? names.join(" and ") : "nobody who is known";
};

/** Every claim that has somebody in a part: “from” of a relation, “target” of an event. */
function withRole(role: string, who: string): string[] {
  const parts = matching(TRIPLES, { term: "roleName", object: role }).map(({ subject }) => subject);
  const theirs = parts.filter((part) => valuesOf(part, "about").includes(THING + who));
  return theirs.flatMap((part) =>
    TRIPLES.filter(({ term, object }) => term === "about" && object === part).map(({ subject }) => subject),
  );
}

/** The parts that somebody has in a claim. */
const partsIn = (claim: string): string[] =>
  valuesOf(claim, "about").filter((part) => valuesOf(part, "roleName").length > 0);

/** Who stands in a part of a claim. */
function inRole(claim: string, role: string): string[] {
  const parts = partsIn(claim).filter((part) => valuesOf(part, "roleName").includes(role));
  return parts.flatMap((part) => valuesOf(part, "about").map((thing) => nameOf(thing)));
}

const sayer = (claim: string): string =>
  `${short(claim)}\n` +
  `  says or holds it: ${namesOf(claim, "author")}\n` +
  `  passes it on:     ${namesOf(claim, "contributor")}\n` +
  `  stands in:        ${namesOf(claim, "appearance")}`;

/** Of a relation that holds both ways, Iran stands at both ends. */
const relation = (claim: string): string => {
  const other = inRole(claim, "to").find((name) => name !== "Iran");
  return `Iran — ${valuesOf(claim, "keywords").join()} → ${other}`;
};

const dated = ({ subject, object }: Triple): string => `${object}  ${short(subject)}`;

const answers: Readonly<Record<string, () => readonly string[]>> = {
  "Who says what about the base?": () =>
    ["claim:iran-building-permanent-base", "figure:base-to-border", "claim:arms-depot-destroyed"].map((id) =>
      sayer(THING + id),
    ),
  "Which relations go out from Iran?": () =>
    withRole("from", "actor:iran")
      .filter((claim) => claim.includes(":relation:"))
      .map(relation),
  "Who had which part in the strike?": () =>
    partsIn(`${THING}event:strike-near-damascus`).map(
      (part) => `${valuesOf(part, "roleName").join()}: ${namesOf(part, "about")}`,
    ),
  "From when to when is there a line?": () =>
    matching(TRIPLES, { term: "temporalCoverage" })
      .filter(({ subject }) => subject.includes(":redline:"))
      .map(dated),
  "When did events begin?": () => matching(TRIPLES, { term: "startDate" }).map(dated).sort(),
  "What is Iran elsewhere?": () => valuesOf(`${THING}actor:iran`, "sameAs"),
  "On which terms may the facts be used?": () => valuesOf(THING.slice(0, -1), "license"),
};

describe("the graph, read by a store of RDF", () => {
  it("answers what a reader asks", async () => {
    const text = Object.entries(answers).map(([question, answer]) => `${question}\n${answer().join("\n")}\n`);
    await expect(text.join("\n")).toMatchFileSnapshot("snapshots/json-ld-questions.txt");
  });

  it("has an absolute address for every record, and refers to nothing that is not there", () => {
    const subjects = new Set(TRIPLES.map(({ subject }) => subject));
    const records = Object.values(COLLECTIONS).flatMap((name) => Object.keys(dataset[name]));
    expect([...subjects].filter((one) => one.startsWith(THING))).toHaveLength(records.length);
    expect(TRIPLES.filter(({ object }) => object.startsWith(THING) && !subjects.has(object))).toEqual([]);
  });

  it("has no date that is not ISO 8601", () => {
    const dates = TRIPLES.filter(({ term }) => /^(temporalCoverage|.*Date|date.*)$/.test(term));
    expect(dates.length).toBeGreaterThan(50);
    const day = String.raw`\d{4}(-\d\d){0,2}`;
    expect(dates.filter(({ object }) => !new RegExp(`^${day}(/(${day}|\\.\\.))?$`).test(object))).toEqual([]);
  });
});
