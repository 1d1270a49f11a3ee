import type { AssertionKind, RecordOf } from "../collections.js";
import { find } from "../references.js";
import type { Claim, Dynamics, Event, Figure, Interest, Quote, Redline, Relation } from "../types.js";
import { conditionDetail, forecastStatement } from "./forecast.js";
import { formatNumber, languageName } from "./locale.js";
import { fill, frame, joined, type PhrasePart, unstopped } from "./parts.js";
import { actorName, type Frame, makerName, type PhraseSetting, said, sourced } from "./setting.js";

/** What a record states, and what of it qualifies the statement before its envelope does. */
export interface Statement {
  body: PhrasePart[];
  details?: PhrasePart[][];
}

type Stating<K extends AssertionKind> = (record: RecordOf[K], setting: PhraseSetting) => Statement;

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

function eventStatement({ description, modality }: Event, setting: PhraseSetting): Statement {
  const details = modality === "actual" ? [] : [frame(setting.words.modality[modality])];
  return { body: said(unstopped(description), setting), details };
}

function quoteStatement(quote: Quote, setting: PhraseSetting): Statement {
  const { words, dataset } = setting;
  const role = find(dataset.actors, quote.speaker)?.roles?.find(({ id }) => id === quote.role)?.title;
  const values = {
    speaker: actorName(quote.speaker, setting),
    text: sourced(quote.text, quote.language, setting),
    role: said(role ?? "", setting),
  };
  return {
    body: fill(role === undefined ? words.quote : words.quoteInRole, values),
    details: quoteDetails(quote, setting),
  };
}

function quoteDetails(
  { occasion, audience, translated, translator, versions }: Quote,
  setting: PhraseSetting,
): PhrasePart[][] {
  const { words } = setting;
  return [
    ...(occasion ? [said(occasion.text, setting)] : []),
    ...(audience ? [fill(words.to, { audience: names(audience, setting) })] : []),
    ...(translated === "no"
      ? []
      : [
          translator
            ? fill(words.translatedBy, { translator: makerName(translator, setting) })
            : frame(words.translated[translated]),
        ]),
    ...(versions ?? [])
      .filter(({ kind }) => kind === "original")
      .map((version) => originalPhrase(version, setting)),
  ];
}

/** The words as they were said; further translations say nothing new in a sentence. */
function originalPhrase(
  { lang, text }: NonNullable<Quote["versions"]>[number],
  setting: PhraseSetting,
): PhrasePart[] {
  return fill(setting.words.original, {
    language: frame(languageName(lang, setting.language) ?? lang),
    text: sourced(text, lang, setting),
  });
}

function claimStatement({ claimant, proposition }: Claim, setting: PhraseSetting): Statement {
  return {
    body: fill(setting.words.claim, {
      claimant: actorName(claimant, setting),
      proposition: said(unstopped(proposition), setting),
    }),
  };
}

function redlineStatement({ by, against, prohibits, expressed }: Redline, setting: PhraseSetting): Statement {
  const values = {
    by: actorName(by, setting),
    against: names(against, setting),
    prohibits: said(unstopped(prohibits), setting),
  };
  return { body: fill(setting.words.redline, values), details: [frame(setting.words.expressed[expressed])] };
}

function interestStatement(
  { statement, topic, position, condition }: Interest,
  setting: PhraseSetting,
): Statement {
  const { words, dataset } = setting;
  const on = fill(words.position[position], {
    topic: said(find(dataset.topics, topic)?.label ?? topic, setting),
  });
  return { body: said(unstopped(statement), setting), details: [on, ...conditionDetail(condition, setting)] };
}

function relationStatement({ statement }: Relation, setting: PhraseSetting): Statement {
  return { body: said(unstopped(statement), setting) };
}

/** Each loop goes round: it ends where it began. */
function dynamicsStatement({ nodes, loops }: Dynamics, setting: PhraseSetting): Statement {
  const { words } = setting;
  const node = (id: string): PhrasePart[] => said(nodes.find((one) => one.id === id)?.label ?? id, setting);
  const stated = loops.map(({ label, kind, path }) =>
    fill(words.loop[kind], {
      label: said(label, setting),
      path: joined(around(path).map(node), words.leadsTo),
    }),
  );
  return { body: joined(stated, words.semicolon) };
}

/** Once round, back to where it began; some write the first step again at the end, some do not. */
function around(path: readonly string[]): readonly string[] {
  return path.at(-1) === path[0] ? path : [...path, ...path.slice(0, 1)];
}

function figureStatement(figure: Figure, setting: PhraseSetting): Statement {
  const { words } = setting;
  const values = {
    measure: said(figure.measure, setting),
    amount: amountPhrase(figure, setting),
    unit: said(figure.unit, setting),
  };
  return {
    body: fill(words.figure, values),
    details: [fill(words.estimateOf, { estimateOf: actorName(figure.estimateOf, setting) })],
  };
}

/** The number of a figure with its bound, in words. */
export function amountPhrase(figure: Figure, { words, language }: Frame): PhrasePart[] {
  const number = (value: number): PhrasePart[] => frame(formatNumber(value, language));
  const template = words.bound[figure.bound];
  return figure.bound === "range"
    ? fill(template, { low: number(figure.low), high: number(figure.high) })
    : fill(template, { value: number(figure.value) });
}

function names(ids: readonly string[], setting: PhraseSetting): PhrasePart[] {
  return joined(
    ids.map((id) => actorName(id, setting)),
    setting.words.comma,
  );
}
