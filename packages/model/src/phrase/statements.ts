import type { AssertionKind, RecordOf } from "../collections.js";
import { find } from "../references.js";
import { voiceNames } from "../derive/names.js";
import type { Claim, Dynamics, Event, Interest, Mechanism, Quote, Redline, Relation } from "../types.js";
import { timePhrase } from "./envelope.js";
import { figureStatement } from "./figure.js";
import { conditionDetail, forecastStatement } from "./forecast.js";
import { languageName } from "./locale.js";
import { fillParts, messageText, joined, type PhrasePart, unstopped } from "./parts.js";
import { actorParts, actorsParts, makerParts, type PhraseContext, topicParts } from "./context.js";
import { attributionParts, datasetText, dateParts, textIn } from "./qualifiers.js";
import { sayer, toldBy } from "./telling.js";

/** What a record states, and what of it qualifies the statement before its envelope does. */
export interface Statement {
  body: PhrasePart[];
  details?: PhrasePart[][];
  /** Whom the statement names for having said it. */
  said?: PhrasePart[];
}

type Stating<K extends AssertionKind> = (record: RecordOf[K], context: PhraseContext) => Statement;

/** How a record of each kind is stated. */
export const STATEMENTS: { readonly [K in AssertionKind]: Stating<K> } = {
  mechanism: mechanismStatement,
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

function mechanismStatement({ statement, states = [] }: Mechanism, context: PhraseContext): Statement {
  const details = states.map(({ state, time }) =>
    fillParts(context.messages.state[state], { date: dateParts(time, context) }),
  );
  return { body: datasetText(unstopped(statement), context), details };
}

function eventStatement({ description, modality, condition }: Event, context: PhraseContext): Statement {
  const notActual = modality === "actual" ? [] : [messageText(context.messages.modality[modality])];
  return {
    body: datasetText(unstopped(description), context),
    details: [...notActual, ...conditionDetail(condition, context)],
  };
}

function quoteStatement(quote: Quote, context: PhraseContext): Statement {
  const { messages, dataset } = context;
  const speaker = quote.speaker === undefined ? undefined : find(dataset.actors, quote.speaker);
  const role = speaker?.roles?.find(({ id }) => id === quote.role)?.title;
  const values = {
    speaker: speakerParts(quote, context),
    text: textIn(quote.language, quote.text, context),
    role: datasetText(role ?? "", context),
  };
  return {
    body: fillParts(role === undefined ? messages.quote : messages.quoteInRole, values),
    details: quoteDetails(quote, context),
  };
}

/** Where nobody is known to have said it, those who pass it on have the word. */
function speakerParts(quote: Quote, context: PhraseContext): PhrasePart[] {
  const { telling, who } = toldBy(quote, quote.speaker, context);
  if (telling !== "nobody") return who;
  return attributionParts(voiceNames(quote, context.dataset), context, context.messages.worded);
}

function quoteDetails(
  { occasion, audience, translated, translator, versions, ours }: Quote,
  context: PhraseContext,
): PhrasePart[][] {
  const { messages } = context;
  return [
    ...(occasion ? [datasetText(occasion.text, context)] : []),
    ...(audience ? [fillParts(messages.to, { audience: actorsParts(audience, context) })] : []),
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
    ...(ours ? [oursPhrase(ours, context)] : []),
  ];
}

/** Our translation beside the words, which says that it is ours, and whether only a machine made it. */
function oursPhrase(
  { lang, text, status }: NonNullable<Quote["ours"]>,
  context: PhraseContext,
): PhrasePart[] {
  const { ours } = context.messages;
  return fillParts(status === "machine" ? ours.machine : ours.person, { text: textIn(lang, text, context) });
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

function claimStatement(claim: Claim, context: PhraseContext): Statement {
  const told = toldBy(claim, claim.claimant, context);
  return {
    body: fillParts(context.messages.claim[told.telling], {
      claimant: told.who,
      proposition: datasetText(unstopped(claim.proposition), context),
    }),
    said: sayer(told),
  };
}

/** A line that nobody drew is not called anybody's red line. */
function redlineStatement(redline: Redline, context: PhraseContext): Statement {
  const { by, against, drawnBy, expressed, since, until } = redline;
  const { messages } = context;
  const values = {
    by: actorParts(by, context),
    against: actorsParts(against, context),
    limit: joined(limits(redline, context), messages.semicolon),
  };
  return {
    body: fillParts(messages.redline[drawnBy], values),
    details: [
      ...(expressed ? [messageText(messages.expressed[expressed])] : []),
      fillParts(messages.since, { date: timePhrase(since, context) }),
      ...(until ? [fillParts(messages.until, { date: timePhrase(until, context) })] : []),
    ],
  };
}

function limits({ prohibits, demands }: Redline, context: PhraseContext): PhrasePart[][] {
  const words = (text: string): PhrasePart[] => datasetText(unstopped(text), context);
  return [
    ...(prohibits === undefined ? [] : [words(prohibits)]),
    ...(demands === undefined ? [] : [fillParts(context.messages.demands, { demands: words(demands) })]),
  ];
}

function interestStatement(
  { statement, topic, position, degree, condition }: Interest,
  context: PhraseContext,
): Statement {
  const { messages } = context;
  const on = fillParts(messages.position[position], {
    topic: topicParts(topic, context),
  });
  return {
    body: datasetText(unstopped(statement), context),
    details: [
      on,
      ...(degree === "leaning" ? [messageText(messages.leaning)] : []),
      ...conditionDetail(condition, context),
    ],
  };
}

function relationStatement({ statement, expressed }: Relation, context: PhraseContext): Statement {
  const details = expressed ? [messageText(context.messages.expressed[expressed])] : [];
  return { body: datasetText(unstopped(statement), context), details };
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
