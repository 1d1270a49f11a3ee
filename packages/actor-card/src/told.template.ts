import {
  type Content,
  fill,
  known,
  markedStatement,
  markTemplate,
  newestFirst,
  noticesTemplate,
  numberTemplate,
  passageLink,
  type Statement,
  termTemplate,
} from "@redlines/element";
import type { ActorExcerpt, DatedContext } from "./dated-context.js";
import { wordsTemplate } from "./header.template.js";

type Quote = ActorExcerpt["quotes"][string];

/** Something said, as a line of the record. */
interface Said extends Statement {
  readonly id: string;
  readonly time?: Quote["time"];
  readonly content: Content;
}

/** The arrangements to which it is a party, its own words, and what is said of it. */
export function toldTerms(context: DatedContext): Content[] {
  const { messages, excerpt } = context;
  const told = newestFirst(saidIn(context));
  const isOwn = ({ id }: Said): boolean => excerpt.said?.includes(id) ?? false;
  const contents = (all: readonly Said[]): Content[] => all.map(({ content }) => content);
  const mechanisms = known(excerpt.mechanisms, context);
  const others = told.filter((one) => !isOwn(one));
  return [
    termTemplate(
      messages.mechanisms,
      mechanisms.map((one) => markedStatement(one.statement, one, context)),
    ),
    termTemplate(messages.said, contents(told.filter(isOwn))),
    termTemplate(messages.saidOfIt, [...contents(others), ...moreTold(context)]),
  ];
}

function saidIn(context: DatedContext): Said[] {
  const { quotes, claims, forecasts, figures } = context.excerpt;
  const propositions = [...known(claims, context), ...known(forecasts, context)];
  return [
    ...known(quotes, context).map((one) => ({ ...one, content: quoteTemplate(one, context) })),
    ...propositions.map((one) => ({ ...one, content: markedStatement(one.proposition, one, context) })),
    ...known(figures, context).map((one) => ({
      ...one,
      content: markedStatement(one.statement, one, context),
    })),
  ];
}

/** Words as they were printed, in their own language, and our translation where there is one. */
function quoteTemplate(quote: Quote, context: DatedContext): Content {
  const words = wordsTemplate({ lang: quote.language, text: quote.text }, quote.ours, context);
  return [passageLink(words, quote), markTemplate(quote, context), noticesTemplate(quote, context)];
}

/** How many more there are in the dataset, of which the excerpt holds no more than the newest. */
function moreTold(context: DatedContext): Content[] {
  const rest = Object.values(context.excerpt.more ?? {}).reduce((sum, one) => sum + one, 0);
  if (rest === 0) return [];
  return [fill<Content>(context.messages.moreTold, { n: numberTemplate(rest, context) })];
}
