import type { AssertionKind, RecordOf } from "../collections.js";
import { find } from "../references.js";
import type { Claim, Dynamics, Event, Figure, Interest, Quote, Redline, Relation } from "../types.js";
import { conditionDetail, forecastStatement } from "./forecast.js";
import { formatNumber, languageName } from "./locale.js";
import { fillParts, messageText, joined, type PhrasePart, unstopped } from "./parts.js";
import { actorParts, makerParts, type PhraseContext, topicParts } from "./context.js";
import { datasetText, textIn } from "./qualifiers.js";

/** What a record states, and what of it qualifies the statement before its envelope does. */
export interface Statement {
  body: PhrasePart[];
  details?: PhrasePart[][];
}

type Stating<K extends AssertionKind> = (record: RecordOf[K], context: PhraseContext) => Statement;

/** How a record of each kind is stated. */
export const STATEMENTS: { readonly [K in AssertionKind]: Stating<K> } = {
  event: eventStatement,
  quote: quoteStatement,
  claim: claimStatement,
  redline: redlineStatement,
  interest: interestStatement,
  relation: relationStatement,
  dynamics: dynamicsStatement,
  forecast: forecastStatement,
  figure: figureStatement,
};

function eventStatement({ description, modality }: Event, context: PhraseContext): Statement {
  const details = modality === "actual" ? [] : [messageText(context.messages.modality[modality])];
  return { body: datasetText(unstopped(description), context), details };
}

function quoteStatement(quote: Quote, context: PhraseContext): Statement {
  const { messages, dataset } = context;
  const role = find(dataset.actors, quote.speaker)?.roles?.find(({ id }) => id === quote.role)?.title;
  const values = {
    speaker: actorParts(quote.speaker, context),
    text: textIn(quote.language, quote.text, context),
    role: datasetText(role ?? "", context),
  };
  return {
    body: fillParts(role === undefined ? messages.quote : messages.quoteInRole, values),
    details: quoteDetails(quote, context),
  };
}

function quoteDetails(
  { occasion, audience, translated, translator, versions }: Quote,
  context: PhraseContext,
): PhrasePart[][] {
  const { messages } = context;
  return [
    ...(occasion ? [datasetText(occasion.text, context)] : []),
    ...(audience ? [fillParts(messages.to, { audience: names(audience, context) })] : []),
    ...(translated === "no"
      ? []
      : [
          translator
            ? fillParts(messages.translatedBy, { translator: makerParts(translator, context) })
            : messageText(messages.translated[translated]),
        ]),
    ...(versions ?? [])
      .filter(({ kind }) => kind === "original")
      .map((version) => originalPhrase(version, context)),
  ];
}

/** The words as they were said; further translations say nothing new in a sentence. */
function originalPhrase(
  { lang, text }: NonNullable<Quote["versions"]>[number],
  context: PhraseContext,
): PhrasePart[] {
  return fillParts(context.messages.original, {
    language: messageText(languageName(lang, context.language) ?? lang),
    text: textIn(lang, text, context),
  });
}

function claimStatement({ claimant, proposition }: Claim, context: PhraseContext): Statement {
  return {
    body: fillParts(context.messages.claim, {
      claimant: actorParts(claimant, context),
      proposition: datasetText(unstopped(proposition), context),
    }),
  };
}

function redlineStatement({ by, against, prohibits, expressed }: Redline, context: PhraseContext): Statement {
  const values = {
    by: actorParts(by, context),
    against: names(against, context),
    prohibits: datasetText(unstopped(prohibits), context),
  };
  return {
    body: fillParts(context.messages.redline, values),
    details: [messageText(context.messages.expressed[expressed])],
  };
}

function interestStatement(
  { statement, topic, position, condition }: Interest,
  context: PhraseContext,
): Statement {
  const { messages } = context;
  const on = fillParts(messages.position[position], {
    topic: topicParts(topic, context),
  });
  return {
    body: datasetText(unstopped(statement), context),
    details: [on, ...conditionDetail(condition, context)],
  };
}

function relationStatement({ statement }: Relation, context: PhraseContext): Statement {
  return { body: datasetText(unstopped(statement), context) };
}

/** Each loop goes round: it ends where it began. */
function dynamicsStatement({ nodes, loops }: Dynamics, context: PhraseContext): Statement {
  const { messages } = context;
  const node = (id: string): PhrasePart[] =>
    datasetText(nodes.find((one) => one.id === id)?.label ?? id, context);
  const stated = loops.map(({ label, kind, path }) =>
    fillParts(messages.loop[kind], {
      label: datasetText(label, context),
      path: joined(around(path).map(node), messages.leadsTo),
    }),
  );
  return { body: joined(stated, messages.semicolon) };
}

/** Once round, back to where it began; some write the first step again at the end, some do not. */
function around(path: readonly string[]): readonly string[] {
  return path.at(-1) === path[0] ? path : [...path, ...path.slice(0, 1)];
}

function figureStatement(figure: Figure, context: PhraseContext): Statement {
  const { messages } = context;
  const values = {
    measure: datasetText(figure.measure, context),
    amount: amountPhrase(figure, context),
    unit: datasetText(figure.unit, context),
  };
  return {
    body: fillParts(messages.figure, values),
    details: [fillParts(messages.estimateOf, { estimateOf: actorParts(figure.estimateOf, context) })],
  };
}

/** The number of a figure with its bound, in words. */
export function amountPhrase(
  figure: Figure,
  { messages, language }: Pick<PhraseContext, "messages" | "language">,
): PhrasePart[] {
  const number = (value: number): PhrasePart[] => messageText(formatNumber(value, language));
  const template = messages.bound[figure.bound];
  return figure.bound === "range"
    ? fillParts(template, { low: number(figure.low), high: number(figure.high) })
    : fillParts(template, { value: number(figure.value) });
}

function names(ids: readonly string[], context: PhraseContext): PhrasePart[] {
  return joined(
    ids.map((id) => actorParts(id, context)),
    context.messages.comma,
  );
}
