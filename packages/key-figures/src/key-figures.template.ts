import {
  checkedSources,
  codedTerms,
  type Content,
  dateTemplate,
  foldTemplate,
  listSource,
  numberTemplate,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { figureTemplate } from "./figure.template.js";
import { type Arranged, arranged, type Figure, type FiguresContext } from "./figures.js";

/**
 * The content of key figures in its three layers. At a glance: the numbers, each with its bound and unit. To
 * be read: each in a sentence, with how sure it is and whose, and one source line. To be checked: all else.
 */
export function keyFiguresTemplate(given: FiguresContext): TemplateResult {
  const figures = arranged(given);
  const { context, inSight } = figures;
  return html`<article aria-labelledby="title">
    ${headTemplate(context)}${listTemplate(inSight, context)}${listSource(context)}
    <div class="folds">${moreTemplate(figures)}${checkTemplate(figures)}</div>
  </article>`;
}

/** What it is, and as of when. */
function headTemplate(context: FiguresContext): Content {
  const { messages, excerpt } = context;
  const title = excerpt.items.length > 1 ? messages.keyFigures : messages.keyFigure;
  const date = html`<p class="muted">${dateTemplate(excerpt.about.asOf, context)}</p>`;
  return html`<div class="head">${titleTemplate(title, context)}${date}</div>`;
}

/** Some screen readers take a list without bullets for none, unless it has the role. */
function listTemplate(figures: readonly Figure[], context: FiguresContext): Content {
  return html`<ul role="list">${figures.map((figure) => figureTemplate(figure, context))}</ul>`;
}

/** The other figures, as whole as those in sight. */
function moreTemplate({ folded, context }: Arranged): Content {
  if (folded.length === 0) return "";
  const size = numberTemplate(folded.length, context);
  const content = listTemplate(folded, context);
  return foldTemplate({ name: "more", title: context.messages.moreFigures, size, content }, context);
}

/** What the editors decided of each figure that is shown, and the sources with their paragraphs. */
function checkTemplate({ inSight, folded, context }: Arranged): Content {
  const coded = codedTerms([...inSight, ...folded], ({ measure }) => measure, context);
  const content = [coded, checkedSources(context)];
  return foldTemplate({ name: "sources", title: context.messages.sourcesAndCoding, content }, context);
}
