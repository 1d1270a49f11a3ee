import type { Assertion, AssertionKind, RecordOf } from "../../collections.js";
import { participantsOf } from "../../derive/participants.js";
import { phrase } from "../../phrase/phrase.js";
import type {
  Claim,
  Dataset,
  Event,
  Figure,
  Forecast,
  Interest,
  Mechanism,
  Redline,
  Relation,
  Time,
} from "../../types.js";
import { amountNodes } from "./amount.js";
import { isoCoverage, isoSpan } from "./dates.js";
import {
  corrections,
  type JsonLdNode,
  type JsonLdValue,
  node,
  ref,
  refs,
  roleNode,
  statusOf,
  type Terms,
} from "./node.js";
import { quotationNode } from "./quotation.js";
import { appearanceTerms, authorsOf, contributorsOf, sourcesOf, unnamedNode } from "./voices.js";

/**
 * A record that states something: an Event where it is certain that it happened, a Quotation where it is
 * words, else a Claim.
 */
export function assertionNode<K extends AssertionKind>(
  dataset: Dataset,
  kind: K,
  record: RecordOf[K],
): JsonLdNode {
  const words = phrase(dataset, kind, record.id, dataset.about.language);
  if (kind === "event" && isCertain(record as Event)) return eventNode(record as Event, words, dataset);
  if (kind === "quote") return quotationNode(record as RecordOf["quote"], words, dataset);
  return claimNode(record, TERMS[kind](record, dataset), words, dataset);
}

/** What every claim has: its sentence, whose word it is, where it stands, when it was so, and corrections. */
function claimNode(record: Assertion, terms: Terms, words: string, dataset: Dataset): JsonLdNode {
  return node("Claim", record.id, {
    author: authorsOf(record, dataset),
    ...appearanceTerms(record),
    temporalCoverage: record.time && isoCoverage(record.time),
    ...terms,
    text: words,
    inLanguage: dataset.about.language,
    contributor: contributorsOf(record, dataset),
    correction: corrections(record),
    creativeWorkStatus: statusOf(record),
  });
}

/** Whether an event may be told as one: it is asserted without a hedge, took place, and is not retracted. */
function isCertain({ certainty, modality, retracted }: Event): boolean {
  const isStated = certainty.status === "asserted" && certainty.hedge === undefined;
  return isStated && modality === "actual" && !retracted;
}

function eventNode(event: Event, words: string, dataset: Dataset): JsonLdNode {
  const { id, label, time, place, evidence } = event;
  return node("Event", id, {
    name: label,
    description: words,
    ...(time && isoSpan(time)),
    about: partiesOf(event, dataset),
    location: place === undefined ? undefined : ref(place),
    keywords: event.kind,
    subjectOf: [...refs(sourcesOf(evidence)), ...corrections(event)],
  });
}

/** Those who take part, and each once more with its part; one who is not named has a part alone. */
function partiesOf(event: Event, dataset: Dataset): JsonLdNode[] {
  const parts = (event.participants ?? []).map((one) =>
    roleNode(one.role, "actor" in one ? ref(one.actor) : unnamedNode(one.unnamed, dataset)),
  );
  return [...refs(participantsOf(event)), ...parts];
}

type TermsOf<K extends AssertionKind> = (record: RecordOf[K], dataset: Dataset) => Terms;

/** What a Claim of each kind has besides its sentence. */
const TERMS: { readonly [K in AssertionKind]: TermsOf<K> } = {
  mechanism: ({ label, kind, parties, place, ends = [] }: Mechanism) => ({
    name: label,
    about: [...refs(parties), ...ends.map(endNode)],
    contentLocation: place === undefined ? undefined : ref(place),
    keywords: kind,
  }),
  event: (event: Event, dataset) => ({
    name: event.label,
    about: [...partiesOf(event, dataset), ...refs(event.figures ?? [])],
    contentLocation: event.place === undefined ? undefined : ref(event.place),
    keywords: event.kind,
  }),
  quote: () => ({}),
  claim: ({ label, about }: Claim) => ({ name: label, about: refs(about) }),
  redline: redlineTerms,
  interest: ({ actor, topic, position }: Interest) => ({ about: refs([actor, topic]), keywords: position }),
  relation: relationTerms,
  dynamics: ({ label }) => ({ name: label }),
  forecast: ({ label, about = [] }: Forecast) => ({ name: label, about: refs(about), genre: "forecast" }),
  figure: figureTerms,
};

/** One end of a mechanism, by its name: whose it is and where. */
function endNode({ name, party, place }: NonNullable<Mechanism["ends"]>[number]): JsonLdNode {
  return roleNode(name, refs(place === undefined ? [party] : [party, place]));
}

/** A relation that holds both ways has each of the two at both of its ends. */
function relationTerms({ kind, from, to, mutual, about = [] }: Relation): Terms {
  const part = (end: "from" | "to"): string | readonly string[] => (mutual ? ["from", "to"] : end);
  return {
    about: [...refs([from, to, ...about]), roleNode(part("from"), ref(from)), roleNode(part("to"), ref(to))],
    keywords: kind,
  };
}

/** What kind of number it is, whose, and of when. */
function figureTerms(figure: Figure, { about: { language } }: Dataset): Terms {
  const { measure, nature, by = [], about, time, period = time } = figure;
  return {
    name: measure,
    about: [
      ...refs(about),
      ...by.map((actor) => roleNode(nature, ref(actor))),
      ...amountNodes(figure, language),
    ],
    keywords: nature,
    temporalCoverage: period && isoCoverage(period),
  };
}

/** A line that its actor drew is its actor's word; one that is inferred is that of whoever infers it. */
function redlineTerms(redline: Redline, dataset: Dataset): Terms {
  const { label, drawnBy, by, against, declaredBy = [], enforcedBy = [], threats = [] } = redline;
  const { reasons = [], domesticSupport, since, until } = redline;
  return {
    name: label,
    author: drawersOf(redline, dataset),
    about: refs([...(drawnBy === "actor" ? [] : [by]), ...against, ...enforcedBy, ...threats]),
    ...appearanceTerms(redline, declaredBy),
    temporalCoverage: isoCoverage(wholeOf(since, until)),
    abstract: [
      ...reasons.map((reason) => (typeof reason === "string" ? reason : reason.text)),
      ...(domesticSupport === undefined ? [] : [domesticSupport]),
    ],
  };
}

function drawersOf(redline: Redline, dataset: Dataset): JsonLdValue {
  if (redline.drawnBy === "actor") return ref(redline.by);
  if (redline.drawnBy === "author") return authorsOf(redline, dataset);
  return dataset.about.editors.map((name) => node("Organization", undefined, { name }));
}

/**
 * From the first day on which a line can have existed to the last, or to no end. Of a withdrawal that went on
 * without an end, the last is the day by which it had begun.
 */
function wholeOf({ earliest }: Time, until: Time | undefined): Parameters<typeof isoCoverage>[0] {
  const latest = until?.latest ?? until?.begunBy;
  return { edtf: "", earliest, ...(latest !== undefined && { latest }) };
}
