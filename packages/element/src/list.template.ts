/** What widgets share that list records of a kind. */
import { html } from "lit/html.js";
import { sourceLine } from "./source.template.js";
import { codingTemplate } from "./statement.template.js";
import { type Content, datasetText, type RenderContext, termTemplate } from "./templates.js";

/**
 * The records that a page asks for, once each, in its order.
 * @param only their ids with spaces between them; one that is not there is left out
 */
export function askedFor<T extends { readonly id: string }>(items: readonly T[], only = ""): T[] {
  const ids = new Set(only.split(/\s+/));
  return [...ids].flatMap((id) => items.filter((item) => item.id === id));
}

/** On what the records rest: a source that another one only cites stands with whose word a record is. */
export function listSource(context: RenderContext, remark: Content = ""): Content {
  const { excerpt } = context;
  const cited = excerpt.cited.filter(({ paragraphs }, index) => index === 0 || paragraphs.length > 0);
  return sourceLine({ ...context, excerpt: { ...excerpt, cited } }, remark);
}

/** What carries what the editors decided of it. */
interface Coded {
  readonly coding?: Parameters<typeof codingTemplate>[0];
}

/** What the editors decided of each record, under its name; nothing where they decided nothing. */
export function codedTerms<T extends Coded>(
  items: readonly T[],
  nameOf: (item: T) => string,
  context: RenderContext,
): Content {
  const coded = items.filter(({ coding = [] }) => coding.length > 0);
  const terms = coded.map((item) =>
    termTemplate(datasetText(nameOf(item), context), [codingTemplate(item.coding, context)]),
  );
  return terms.length > 0 ? html`<dl>${terms}</dl>` : "";
}
