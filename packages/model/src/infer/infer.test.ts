import { expect, it } from "vitest";
import { infer } from "./infer.js";

const CONTEXT = { about: { language: "en", article: "gazette" }, record: () => undefined };
const EVIDENCE = { start: "measured the bay" };
const LONG = `Surveyors measured the bay ${"again and ".repeat(10)}again.`;

it.each([
  ["event", { description: "The bay is measured." }, { label: "The bay is measured" }],
  ["event", { label: "The bay is measured" }, { description: "The bay is measured" }],
  ["claim", { proposition: "The bay is deep." }, { label: "The bay is deep" }],
  ["forecast", { proposition: "The bay silts up." }, { label: "The bay silts up" }],
  ["mechanism", { statement: "The pilots talk." }, { label: "The pilots talk" }],
  ["topic", { description: "The depth of the bay." }, { label: "The depth of the bay" }],
] as const)("the label of a %s and its sentence may be one", (kind, written, inferred) =>
  expect(infer(kind, { ...written, evidence: EVIDENCE }, CONTEXT)).toMatchObject({ ...written, ...inferred }),
);

it("a sentence that is too long for lists is no label", () =>
  expect(infer("event", { description: LONG, evidence: EVIDENCE }, CONTEXT)).not.toHaveProperty("label"));

it("a label that is written stays", () =>
  expect(infer("topic", { label: "The bay", description: "Its depth." }, CONTEXT)).toMatchObject({
    label: "The bay",
  }));

const DATED = {
  about: { language: "en", article: "gazette" },
  record: () => ({ issued: { edtf: "2041-11-18" } }),
};

it("words for a date count from the day of the source", () =>
  expect(infer("event", { time: { text: "on Friday" }, evidence: EVIDENCE }, DATED)).toMatchObject({
    time: { text: "on Friday", edtf: "2041-11-15", basis: "inferred" },
  }));

it("a date that is written stays, and words that are none get none", () => {
  const written = infer(
    "event",
    { time: { text: "on Friday", edtf: "2041-11-14" }, evidence: EVIDENCE },
    DATED,
  );
  expect(written).toMatchObject({ time: { edtf: "2041-11-14" } });
  const none = infer("event", { time: { text: "for two weeks" }, evidence: EVIDENCE }, DATED);
  expect(none["time"]).toEqual({ text: "for two weeks" });
});

it.each([
  ["a plan", "event", { modality: "planned", time: { text: "in March" }, evidence: EVIDENCE }, "time"],
  ["a horizon", "forecast", { horizon: { text: "in March" }, evidence: EVIDENCE }, "horizon"],
  [
    "what rests on two sources",
    "event",
    { time: { text: "on Friday" }, evidence: [EVIDENCE, { ...EVIDENCE, source: "report" }] },
    "time",
  ],
] as const)("the date of %s is not worked out from the day of a source", (_what, kind, written, field) =>
  expect(infer(kind, written, DATED)[field]).not.toHaveProperty("edtf"),
);

it("a source that is not dated is not taken for one of the article's day", () => {
  const about = { language: "en", article: "gazette", articleDay: "2041-11-18" };
  const evidence = { ...EVIDENCE, source: "report" };
  const written = { time: { text: "on Friday" }, evidence };
  expect(infer("event", written, { about, record: () => ({}) })["time"]).toEqual({ text: "on Friday" });
});
