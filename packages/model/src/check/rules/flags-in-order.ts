import { dayAfter, FAR_FUTURE } from "../../derive/day.js";
import type { Flag } from "../../types.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const flagsInOrder: Rule = {
  name: "flags-in-order",
  scope: "record",
  docs: "A state has one flag at a time: each ends before the next begins, and none ends before it begins.",
  why: "On a day with two flags nobody could tell which one a card should show.",
  example: {
    file: "actors/ostrell.yaml",
    bad: "from: 1986-05-17",
    good: "from: 1990-05-17",
  },
  check: (dataset) =>
    entriesOf(dataset, "actor").flatMap(({ kind, id, record: { flags = [] } }) =>
      flags
        .flatMap((flag, index) => [...backwards(flag, index), ...overlap(flag, index, flags[index - 1])])
        .map((finding) => ({ ...finding, record: { kind, id } })),
    ),
};

function backwards({ from, to }: Flag, index: number): Finding[] {
  if (to === undefined || from <= to) return [];
  return [
    {
      message: "the flag ends before it begins",
      path: ["flags", index, "to"],
      expected: `${from} or later`,
      found: to,
      remedy: "correct one of the two days",
    },
  ];
}

function overlap({ code, from }: Flag, index: number, before: Flag | undefined): Finding[] {
  const last = before && (before.to ?? FAR_FUTURE);
  if (last === undefined || last < from) return [];
  const goesOn = last === FAR_FUTURE;
  return [
    {
      message: `the flag \`${code}\` begins while the one above it still holds`,
      path: ["flags", index, "from"],
      expected: goesOn ? "a flag above it that has an end" : `${dayAfter(last)} or later`,
      found: from,
      remedy: "put the flags in the order of time, and say of each but the last when it ended",
    },
  ];
}
