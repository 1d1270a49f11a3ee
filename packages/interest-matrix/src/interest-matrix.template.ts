import {
  checkedSources,
  type Content,
  countTemplate,
  dateTemplate,
  dayTemplate,
  DOT,
  foldTemplate,
  listSource,
  markTemplate,
  datasetText,
  noticesTemplate,
  termTemplate,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { comparedTemplates } from "./compared.template.js";
import { type Matrix, type MatrixContext, matrixOf } from "./matrix.js";
import { actorName, pairName, topicLabel, topicName } from "./names.template.js";
import type { Pair } from "./pairs.js";
import { positionTemplate } from "./position.template.js";
import { tableTemplate } from "./table.template.js";
import { verdictTemplate } from "./verdict.template.js";

export type { MatrixContext } from "./matrix.js";

/**
 * The content of a matrix in its three layers. At a glance: how two of the actors stand to each other, and
 * the table. To be read: what was corrected or retracted, and one source line. To be checked: every position
 * in its sentence, by topic, and all pairs.
 */
export function interestMatrixTemplate(given: MatrixContext): TemplateResult {
  const matrix = matrixOf(given);
  return html`<article aria-labelledby="title">
    ${headTemplate(matrix)}${glanceTemplate(matrix)}${noticedTemplate(matrix)}${sourceTemplate(matrix)}
    <div class="folds">${positionsFold(matrix)}${checkFold(matrix)}</div>
  </article>`;
}

/** What it is, and as of when. */
function headTemplate({ context }: Matrix): Content {
  const { asOf, excerpt } = context;
  const date = asOf === undefined ? dateTemplate(excerpt.about.asOf, context) : dayTemplate(asOf, context);
  return html`<div class="head">
    ${titleTemplate(context.messages.interests, context)}
    <p class="muted">${date}</p>
  </div>`;
}

/** One position alone is no table. */
function glanceTemplate(matrix: Matrix): Content {
  const [only] = matrix.items;
  const isAlone = matrix.context.excerpt.items.length === 1 && only;
  return isAlone ? positionsTemplate(matrix) : [verdictTemplate(matrix), tableTemplate(matrix)];
}

/** What was wrong in a position, and that it is retracted: never folded. */
function noticedTemplate({ context, items }: Matrix): Content {
  return items.flatMap((item) => {
    const { actor, topic } = item;
    return noticesTemplate(item, context).map(
      (notice) => html`<div class="fix">
        <strong>${actorName(actor, context)}${DOT}${topicName(topic, context)}</strong>
        ${notice}
      </div>`,
    );
  });
}

function sourceTemplate({ context, pairs }: Matrix): Content {
  const isCompared = pairs.some(({ shared }) => shared.length > 0);
  return listSource(context, isCompared ? context.messages.ours : "");
}

/** Every position in its sentence, by topic, and how each two stand to each other. */
function positionsFold(matrix: Matrix): Content {
  const { context, items, pairs } = matrix;
  if (context.excerpt.items.length === 1) return "";
  const { allPositions, positionCount } = context.messages;
  const size = countTemplate(items.length, positionCount, context);
  const compared = html`<dl>${pairs.map((pair) => pairTerm(pair, context))}</dl>`;
  const content = [positionsTemplate(matrix), pairs.length > 0 ? compared : ""];
  return foldTemplate({ name: "positions", title: allPositions, size, content }, context);
}

function positionsTemplate(matrix: Matrix): Content {
  const { context, items, rows, folded } = matrix;
  const terms = [...rows, ...folded].map((topic) => {
    const told = items.filter((item) => item.topic === topic).map((item) => positionTemplate(item, matrix));
    return termTemplate(topicLabel(topic, context), told.length > 0 ? told : [context.messages.none]);
  });
  return html`<dl>${terms}</dl>`;
}

function pairTerm(pair: Pair, context: MatrixContext): Content {
  const remarks = pair.remarks.map((remark) => [
    datasetText(remark.statement, context),
    markTemplate(remark, context),
  ]);
  return termTemplate(pairName(pair, context), [...remarks, ...comparedTemplates(pair.shared, context)]);
}

function checkFold({ context }: Matrix): Content {
  const content = checkedSources(context);
  return foldTemplate({ name: "sources", title: context.messages.sourcesAndCoding, content }, context);
}
