import {
  assertString,
  codingTemplate,
  type Content,
  datasetText,
  DOT,
  isFormer,
  markedStatement,
} from "@redlines/element";
import type { InterestItem } from "@redlines/model";
import { html } from "lit/html.js";
import type { Matrix, MatrixContext } from "./matrix.js";
import { actorName } from "./names.template.js";

/**
 * A position in its sentence: whose, in a word where they stand, and all that qualifies it. What was
 * corrected in it is said above, where it does not fold.
 */
export function positionTemplate(item: InterestItem, matrix: Matrix): Content {
  const { context } = matrix;
  return [
    html`<b>${actorName(item.actor, context)}${DOT}${stanceTemplate(item, matrix)}</b>`,
    markedStatement(item.statement, { ...item, history: undefined }, context),
    conditionTemplate(item, context),
    codingTemplate(item.coding, context),
  ];
}

function stanceTemplate(item: InterestItem, { context }: Matrix): Content {
  const { former, colon } = context.messages;
  const leaning = item.degree === "leaning" ? ` (${context.messages.leaning})` : "";
  const past = isFormer(item, context) ? [former, colon] : "";
  return [past, stanceWord(item, context), leaning, colon];
}

/** Where somebody stands, in a word. */
export function stanceWord({ position }: InterestItem, { messages }: MatrixContext): string {
  return assertString(messages[position]);
}

/** On what a position hangs. */
function conditionTemplate({ condition }: InterestItem, context: MatrixContext): Content {
  if (!condition) return "";
  const { messages } = context;
  return html`<p>${messages.condition}${messages.colon}${datasetText(condition.text, context)}</p>`;
}
