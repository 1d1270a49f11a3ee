import { contestedLabels } from "../derive/contested-labels.js";
import type { ActorExcerpt } from "./actor.js";
import { pick } from "./pick.js";

/** What a compact card shows of an actor. */
const SHOWN = ["id", "kind", "name", "initials", "description", "portrait"] as const;

/** An excerpt in the form of which it holds no more than is shown, and which its widget then shows. */
export type CompactForm = "compact";

/** Of what a compact card shows nothing. */
const NOTHING = {
  topics: {},
  events: {},
  interests: {},
  relations: {},
  mechanisms: {},
  quotes: {},
  claims: {},
  forecasts: {},
  figures: {},
} as const;

/** As much of an actor's excerpt as its compact card shows; one that is compact already stays as it is. */
export function compactActor(excerpt: ActorExcerpt): ActorExcerpt {
  const {
    alignments: _alignments,
    members: _members,
    proxies: _proxies,
    through: _through,
    said: _said,
    more: _more,
    ...rest
  } = excerpt;
  return {
    ...rest,
    ...NOTHING,
    form: "compact",
    record: compactRecord(excerpt.record),
    actors: callersIn(excerpt),
    cited: excerpt.cited.map((citation) => ({ ...citation, paragraphs: [] })),
  };
}

/** A role that a person holds says where; a contested name whose it is. */
function compactRecord(record: ActorExcerpt["record"]): ActorExcerpt["record"] {
  const roles = record.roles?.map((role) => ({ ...pick(role, ["id", "title", "at", "time"]), evidence: [] }));
  const described = contestedLabels(record).map((label) => ({
    ...pick(label, ["label", "ours", "by"]),
    evidence: [],
  }));
  return {
    ...pick(record, SHOWN),
    ...(roles && { roles }),
    ...(described.length > 0 && { described }),
    evidence: [],
  };
}

function callersIn({ record, actors }: ActorExcerpt): ActorExcerpt["actors"] {
  const callers = contestedLabels(record).flatMap(({ by }) => ("actor" in by ? [by.actor] : []));
  return pick(actors, callers);
}
