import { find } from "../../references.js";
import type { Actor, Quote, Time } from "../../types.js";
import { entriesOf } from "../each.js";
import { didYouMean } from "../nearest.js";
import type { Finding, Rule } from "../rule.js";

export const quoteRole: Rule = {
  name: "quote-role",
  scope: "record",
  docs: "A quote's role is one of the speaker's, held when the words were said.",
  why:
    "Words weigh by the office in which they were said, so a quote shows the role of that day, not a " +
    "later one.",
  example: {
    file: "quotes/varga-on-kell-point.yaml",
    bad: "role: foreign-minister",
    good: "role: prime-minister",
  },
  check: (dataset) =>
    entriesOf(dataset, "quote").flatMap(({ kind, id, record }) => {
      const speaker = record.speaker === undefined ? undefined : find(dataset.actors, record.speaker);
      return speaker ? judge(record, speaker).map((finding) => ({ ...finding, record: { kind, id } })) : [];
    }),
};

function judge({ role, time }: Quote, speaker: Actor): Finding[] {
  if (role === undefined) return [];
  const roles = speaker.roles ?? [];
  const held = roles.find(({ id }) => id === role);
  const ids = roles.map(({ id }) => id);
  if (!held)
    return [
      {
        message: `${speaker.id} has no role \`${role}\``,
        path: ["role"],
        expected: ids.join(", ") || "no role: the speaker has none",
        found: role,
        remedy: didYouMean(role, ids) ?? `add the role to the record of ${speaker.id}`,
      },
    ];
  if (!held.time || !time || canMeet(held.time, time)) return [];
  return [
    {
      message: `${speaker.id} cannot have been \`${role}\` when this was said`,
      path: ["role"],
      expected: `words from ${span(held.time)}`,
      found: `words from ${span(time)}`,
      remedy: "name the role held then, or fix one of the two times",
    },
  ];
}

/** Whether two times can share a day. */
function canMeet(a: Time, b: Time): boolean {
  return (
    (b.latest === undefined || a.earliest <= b.latest) && (a.latest === undefined || b.earliest <= a.latest)
  );
}

function span({ earliest, latest }: Time): string {
  return latest === earliest ? earliest : `${earliest} to ${latest ?? "now"}`;
}
