import type { Assertion, AssertionKind, RecordOf } from "../../collections.js";
import { participantsOf } from "../../derive/participants.js";
import { whoseWord } from "../../derive/whose-word.js";
import { phrase } from "../../phrase/phrase.js";
import type {
  Certainty,
  Claim,
  Dataset,
  Event,
  Figure,
  Forecast,
  Interest,
  Mechanism,
  Quote,
  Redline,
  Relation,
  Unnamed,
  Voice,
} from "../../types.js";
import { amountNode } from "./amount.js";
import {
  corrections,
  isoDate,
  type JsonLdNode,
  type JsonLdValue,
  makerNode,
  node,
  ref,
  refs,
} from "./node.js";

type Terms = Readonly<Record<string, JsonLdValue | undefined>>;

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
  if (kind === "event" && isCertain(record as Event)) return eventNode(record as Event, words);
  if (kind === "quote") return quotationNode(record as Quote, words);
  const terms = TERMS[kind](record, dataset);
  return node("Claim", record.id, { ...terms, text: words, ...work(record, dataset.about.language) });
}

/** Whether an event may be told as one: the author asserts it without a hedge, and it took place. */
function isCertain({ certainty, modality }: { certainty: Certainty; modality: Event["modality"] }): boolean {
  return certainty.status === "asserted" && certainty.hedge === undefined && modality === "actual";
}

function eventNode(event: Event, words: string): JsonLdNode {
  const { id, label, time, place, history, evidence } = event;
  return node("Event", id, {
    name: label,
    description: words,
    startDate: time && isoDate(time),
    about: refs(participantsOf(event)),
    location: place === undefined ? undefined : ref(place),
    keywords: event.kind,
    subjectOf: [...refs(sourcesOf(evidence)), ...corrections(history)],
  });
}

function quotationNode(quote: Quote, words: string): JsonLdNode {
  return node("Quotation", quote.id, {
    ...work(quote, quote.language),
    text: quote.text,
    description: words,
    genre: quote.form,
    translator: quote.translator && makerNode(quote.translator),
    ...versionTerms(quote),
    spokenByCharacter: quote.speaker === undefined ? undefined : ref(quote.speaker),
    audience: quote.audience?.map((actor) => node("Audience", undefined, { about: ref(actor) })),
    about: quote.occasion?.event === undefined ? undefined : ref(quote.occasion.event),
    isBasedOn: quote.occasion?.source === undefined ? undefined : ref(quote.occasion.source),
  });
}

/** The original stands above what translates it, also where nobody has its words. */
function versionTerms({ translated, versions = [] }: Quote): Terms {
  const translations = versions
    .filter(({ kind }) => kind === "translation")
    .map((version) => node("Quotation", undefined, wordsOf(version)));
  if (translated === "no") return { workTranslation: translations };
  if (translated === "unknown") return {};
  const originals = versions.filter(({ kind }) => kind === "original").map(wordsOf);
  const above = originals.length || !translations.length ? originals : [{}];
  return {
    translationOfWork: above.map((original) =>
      node("Quotation", undefined, { ...original, workTranslation: translations }),
    ),
  };
}

function wordsOf({ lang, text, translator, source }: NonNullable<Quote["versions"]>[number]): Terms {
  return { inLanguage: lang, text, translator: translator && makerNode(translator), isPartOf: ref(source) };
}

/** What every creative work has: its language, where it stands, on whose word, when, and its corrections. */
function work({ attribution, evidence, time, history }: Assertion, language: string): Terms {
  return {
    inLanguage: language,
    isPartOf: refs(sourcesOf(evidence)),
    citation: attribution.flatMap((voice) => ("source" in voice ? [ref(voice.source)] : [])),
    contributor: attribution.flatMap((voice) => voiceNode(voice)),
    temporal: time && (isoDate(time) ?? time.text),
    correction: corrections(history),
  };
}

function voiceNode(voice: Voice): JsonLdNode[] {
  if ("actor" in voice) return [ref(voice.actor)];
  return "unnamed" in voice ? [unnamedNode(voice.unnamed)] : [];
}

/** Somebody whom the source does not name: a person or more, and as it describes them. */
function unnamedNode({ described, count, partOf }: Unnamed): JsonLdNode {
  const several = count !== undefined && count !== 1;
  return node(several ? "Organization" : "Person", undefined, {
    description: [described, count].filter((part) => part !== undefined).join(", ") || undefined,
    memberOf: partOf === undefined ? undefined : ref(partOf),
  });
}

/** Whose word it is, where somebody is known to have said or held it: never one who only passes it on. */
function authorOf(record: Assertion, named: string | undefined): JsonLdValue | undefined {
  if (named !== undefined) return ref(named);
  const voice = whoseWord(record);
  return voice && ("source" in voice ? ref(voice.source) : voiceNode(voice));
}

function sourcesOf(evidence: readonly { source: string }[]): string[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

type TermsOf<K extends AssertionKind> = (record: RecordOf[K], dataset: Dataset) => Terms;

/** What a Claim of each kind has besides its sentence. */
const TERMS: { readonly [K in AssertionKind]: TermsOf<K> } = {
  mechanism: ({ label, kind, parties, place }: Mechanism) => ({
    name: label,
    about: refs(parties),
    contentLocation: place === undefined ? undefined : ref(place),
    keywords: kind,
  }),
  event: (event: Event) => ({
    name: event.label,
    about: refs([...participantsOf(event), ...(event.figures ?? [])]),
    contentLocation: event.place === undefined ? undefined : ref(event.place),
    keywords: event.kind,
  }),
  quote: () => ({}),
  claim: (claim: Claim) => ({
    name: claim.label,
    author: authorOf(claim, claim.claimant),
    about: refs(claim.about),
  }),
  redline: redlineTerms,
  interest: ({ actor, topic, position }: Interest) => ({ about: refs([actor, topic]), keywords: position }),
  relation: ({ kind, from, to, about = [] }: Relation) => ({
    about: refs([from, to, ...about]),
    keywords: kind,
  }),
  dynamics: ({ label }) => ({ name: label }),
  forecast: (forecast: Forecast) => ({
    name: forecast.label,
    author: authorOf(forecast, forecast.forecaster),
    about: forecast.about && refs(forecast.about),
    genre: "forecast",
  }),
  figure: (figure: Figure, { about: { language } }) => ({
    name: figure.measure,
    author: figure.by && refs(figure.by),
    about: [...refs(figure.about), ...[amountNode(figure, language)].flat()],
  }),
};

/** A line that its actor drew is its actor's word; one that is inferred is that of whoever infers it. */
function redlineTerms(redline: Redline, { about: { editors } }: Dataset): Terms {
  const { label, drawnBy, by, against, declaredBy, enforcedBy = [], threats = [] } = redline;
  const { reasons = [], domesticSupport } = redline;
  const theirs = { actor: ref(by), author: authorOf(redline, undefined), editors: editors.map(editorNode) };
  return {
    name: label,
    author: theirs[drawnBy],
    about: refs([...(drawnBy === "actor" ? [] : [by]), ...against, ...enforcedBy, ...threats]),
    appearance: declaredBy && refs(declaredBy),
    abstract: [
      ...reasons.map((reason) => (typeof reason === "string" ? reason : reason.text)),
      ...(domesticSupport === undefined ? [] : [domesticSupport]),
    ],
  };
}

function editorNode(name: string): JsonLdNode {
  return node("Organization", undefined, { name });
}
