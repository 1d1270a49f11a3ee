import { articleDay, type Day, FAR_FUTURE } from "../../derive/day.js";
import type { Assertion } from "../../collections.js";
import type { Dataset, Forecast, Time } from "../../types.js";
import { assertions, entries, entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";
import { boundsInOrder } from "./bounds-in-order.js";

export const datesInOrder: Rule = {
  name: "dates-in-order",
  scope: "record",
  docs:
    "Nothing that has happened begins after the article, states of a mechanism follow its start and " +
    "each other, corrections follow the article and each other, a retraction follows them and what it " +
    "retracts, a forecast's horizon and resolution do not lie before it, and no time ends before it begins.",
  why:
    "Every present tense of a dataset means the day of its article; a date that runs against it is a " +
    "slip, and readings for a date would be wrong.",
  example: {
    file: "events/dredger-turned-back.yaml",
    bad: "time: { text: March 3, edtf: 2032-03-03, basis: stated }",
    good: "time: { text: March 3, edtf: 2031-03-03, basis: stated }",
  },
  check: (dataset) => [
    ...boundsInOrder(dataset),
    ...notAfterArticle(dataset),
    ...mechanisms(dataset),
    ...forecasts(dataset),
    ...sources(dataset),
    ...corrections(dataset),
    ...retractions(dataset),
  ],
};

type Path = (string | number)[];

function notAfterArticle(dataset: Dataset): Finding[] {
  const end = articleDay(dataset.about);
  return assertions(dataset).flatMap(({ kind, id, record }) => {
    if (!record.time || looksAhead(record)) return [];
    return after(
      record.time.earliest,
      end,
      ["time", "edtf"],
      "it begins after the article was written",
      "correct the time, or make the event planned or hypothetical",
    ).map((finding) => ({ ...finding, record: { kind, id } }));
  });
}

/** Whether it may be of a time that had not come yet. */
function looksAhead(record: Assertion): boolean {
  return "term" in record || ("modality" in record && record.modality !== "actual");
}

function after(day: Day, limit: Day, path: Path, message: string, remedy: string): Finding[] {
  return day > limit ? [{ message, path, expected: `${limit} or earlier`, found: day, remedy }] : [];
}

function before(day: Day, limit: Day, path: Path, message: string, remedy: string): Finding[] {
  return day < limit ? [{ message, path, expected: `${limit} or later`, found: day, remedy }] : [];
}

function mechanisms(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "mechanism").flatMap(({ kind, id, record }) => {
    const steps: { time: Time; path: Path }[] = [
      ...(record.time ? [{ time: record.time, path: ["time", "edtf"] }] : []),
      ...(record.states ?? []).map(({ time }, index) => ({ time, path: ["states", index, "time", "edtf"] })),
    ];
    return steps
      .slice(1)
      .flatMap(({ time, path }, index) =>
        before(
          lastDay(time),
          steps[index]?.time.earliest ?? "",
          path,
          "it lies before what it follows",
          "put the states in the order of time, after the mechanism's own",
        ).map((finding) => ({ ...finding, record: { kind, id } })),
      );
  });
}

function forecasts(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "forecast").flatMap(({ kind, id, record }) => {
    const start = madeOn(dataset, record);
    return [
      ...(record.horizon
        ? before(
            lastDay(record.horizon),
            start,
            ["horizon", "edtf"],
            "the horizon lies before the forecast was made",
            "a forecast looks ahead: correct the horizon",
          )
        : []),
      ...(record.resolution
        ? before(
            lastDay(record.resolution.when),
            start,
            ["resolution", "when", "edtf"],
            "it is resolved before it was made",
            "correct when it was resolved",
          )
        : []),
    ].map((finding) => ({ ...finding, record: { kind, id } }));
  });
}

/** The first day on which a forecast can have been made: its own, or that of the first source it rests on. */
function madeOn({ about, sources: all }: Dataset, { time, evidence }: Forecast): Day {
  const issued = evidence.flatMap(({ source }) => all[source]?.issued?.earliest ?? []);
  return time?.earliest ?? issued.toSorted()[0] ?? about.asOf.earliest;
}

function sources(dataset: Dataset): Finding[] {
  return entriesOf(dataset, "source").flatMap(({ kind, id, record: { issued, retrieved } }) =>
    issued && retrieved
      ? after(
          issued.earliest,
          retrieved,
          ["issued", "edtf"],
          "it was retrieved before it was issued",
          "correct one of the two",
        ).map((finding) => ({
          ...finding,
          record: { kind, id },
        }))
      : [],
  );
}

function corrections(dataset: Dataset): Finding[] {
  const start = dataset.about.asOf.earliest;
  return entries(dataset).flatMap(({ kind, id, record }) => {
    const history = "history" in record ? (record.history ?? []) : [];
    return history.flatMap(({ when }, index) =>
      before(
        when,
        history[index - 1]?.when ?? start,
        ["history", index, "when"],
        index ? "it lies before the correction above it" : "it lies before the article",
        "put corrections in the order of time",
      ).map((finding) => ({ ...finding, record: { kind, id } })),
    );
  });
}

/** A record is not retracted before it was made, before what it tells of, nor before its last correction. */
function retractions(dataset: Dataset): Finding[] {
  return assertions(dataset).flatMap(({ kind, id, record }) => {
    const { retracted, time, history = [] } = record;
    if (!retracted) return [];
    const own = time && !looksAhead(record) ? [time.earliest] : [];
    const days = [dataset.about.asOf.earliest, ...own, ...history.map(({ when }) => when)];
    return before(
      retracted.when,
      days.toSorted().at(-1) ?? "",
      ["retracted", "when"],
      "it is retracted before the article, before what it tells of, or before its last correction",
      "write the day on which it was retracted",
    ).map((finding) => ({ ...finding, record: { kind, id } }));
  });
}

/** The last day that a time can mean; what goes on has none and lies after everything. */
function lastDay({ latest }: Time): Day {
  return latest ?? FAR_FUTURE;
}
