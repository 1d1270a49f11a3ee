import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { Excerpt } from "@redlines/model";

type Relations = Excerpt<"relation">;
type RelationKind = Relations["items"][number]["kind"];
type Mechanism = Relations["mechanisms"][number];
type MechanismState = NonNullable<Mechanism["states"]>[number]["state"];

export interface RelationMapMessages extends Messages<
  | "relation"
  | "relations"
  | "arrangements"
  | "howArranged"
  | "inFull"
  | "inMiddle"
  | "sourcesAndCoding"
  | "tacitly"
  | "former"
  | "ours"
> {
  /** The headline, with places for the one in the middle, and for `{one}` and `{other}` on its sides. */
  readonly between: string;
  /** What one does to the other, both to each other, or both are: heads of a list, and small on a line. */
  readonly verbs: Readonly<Record<RelationKind, string>>;
  /** The same of the one to whom it is done. */
  readonly received: Readonly<Record<RelationKind, string>>;
  /** What keeps two apart or lets them talk. */
  readonly mechanisms: Readonly<Record<Mechanism["kind"], string>>;
  /** Whether that is at work. */
  readonly states: Readonly<Record<MechanismState, string>>;
}

export const messages: RelationMapMessages = {
  ...shared,
  relation: "Relation",
  relations: "Relations",
  between: "{actor} has ties to two opponents, {one} and {other}",
  verbs: {
    allied: "Allied with",
    cooperates: "Works with",
    backs: "Backs",
    supplies: "Supplies",
    other: "Other ties",
    opposes: "Against",
    threatens: "Threatens",
    "personal-tie": "Personal ties",
  },
  received: {
    allied: "Allied with",
    cooperates: "Works with",
    backs: "Backed by",
    supplies: "Supplied by",
    other: "Other ties",
    opposes: "Opposed by",
    threatens: "Threatened by",
    "personal-tie": "Personal ties",
  },
  arrangements: "Arrangements",
  mechanisms: {
    hotline: "Hot line",
    deconfliction: "Keeping forces apart",
    "de-escalation": "De-escalation",
    "tacit-restraint": "Tacit restraint",
    talks: "Talks",
    monitoring: "Monitoring",
    other: "Other",
  },
  states: { "in-force": "in force", suspended: "suspended", ended: "ended" },
  tacitly: "tacitly",
  former: "formerly",
  ours: "Headline and drawing: ours.",
  inMiddle: "In the middle",
  howArranged: "How the arrangements work",
  inFull: "In full, with dates",
  sourcesAndCoding: "Sources and how we coded it",
};
