import { find } from "../../references.js";
import { participantsOf } from "../../derive/participants.js";
import type { Claim, Dataset, Redline } from "../../types.js";
import { standsFor } from "../concerned.js";
import { entriesOf } from "../each.js";
import type { Finding, Rule } from "../rule.js";

export const signalsFit: Rule = {
  name: "signals-fit",
  scope: "dataset",
  docs:
    "A signal is an event that took place, a claim, a relation or a mechanism, and it concerns one of " +
    "those between whom the line is drawn.",
  why:
    "Plans and things that did not happen say nothing about how far somebody has gone, nor do the deeds " +
    "of others.",
  example: {
    file: "redlines/kell-point-harbour.yaml",
    bad: "  - { record: pier-planned, rung: materials, why: Piles are materials. }",
    good: "  - { record: piles-landed, rung: materials, why: Piles are materials. }",
  },
  check: (dataset, { withheld }) =>
    entriesOf(dataset, "redline").flatMap(({ kind, id, record }) =>
      record.signals.flatMap((signal, index) =>
        withheld.has(signal.record)
          ? []
          : judge(dataset, record, signal.record).map((finding) => ({
              ...finding,
              record: { kind, id },
              path: ["signals", index, "record"],
            })),
      ),
    ),
};

function judge(dataset: Dataset, redline: Redline, id: string): Omit<Finding, "path" | "record">[] {
  const event = find(dataset.events, id);
  if (event && event.modality !== "actual")
    return [
      {
        message: `the event \`${id}\` is ${event.modality}: it can never move the reading`,
        expected: "an event that is actual, or a claim",
        found: `modality ${event.modality}`,
        remedy: "name the statement or the claim instead, or make it an expectation",
      },
    ];
  const { actors, what } = concerned(dataset, id) ?? {};
  // Of an event in which nobody is named nothing can be said.
  if (!actors || (what === "event" && actors.length === 0)) return [];
  if (actors.some((actor) => !find(dataset.actors, actor) || concerns(dataset, redline, actor))) return [];
  return [
    {
      message: `the ${what} \`${id}\` concerns none of those between whom the line is drawn`,
      expected: [redline.by, ...redline.against].join(", "),
      found: actors.join(", ") || "no actor",
      remedy: "take the signal out, or correct whom it concerns",
    },
  ];
}

interface Concerned {
  what: "event" | "claim" | "relation" | "mechanism";
  actors: string[];
}

/** What kind of record it is, and whom it concerns; nothing where there is no such record. */
function concerned(dataset: Dataset, id: string): Concerned | undefined {
  const event = find(dataset.events, id);
  if (event) return { what: "event", actors: participantsOf(event) };
  const claim = find(dataset.claims, id);
  if (claim) return { what: "claim", actors: spokenOf(dataset, claim) };
  const relation = find(dataset.relations, id);
  if (relation) return { what: "relation", actors: [relation.from, relation.to] };
  const mechanism = find(dataset.mechanisms, id);
  return mechanism && { what: "mechanism", actors: mechanism.parties };
}

/**
 * Whom a claim concerns: who makes it, the actors that it is about and those in the events that it is
 * about.
 */
function spokenOf(dataset: Dataset, { about, claimant }: Claim): string[] {
  return [
    ...(claimant === undefined ? [] : [claimant]),
    ...about.flatMap((id) =>
      Object.hasOwn(dataset.actors, id) ? [id] : participantsOf(find(dataset.events, id) ?? {}),
    ),
  ];
}

function concerns(dataset: Dataset, { by, against }: Redline, actor: string): boolean {
  const names = standsFor(dataset, actor);
  return [by, ...against].some((end) => names.has(end));
}
