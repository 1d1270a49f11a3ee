import {
  checkedSources,
  codingTemplate,
  type Content,
  datasetText,
  dateTemplate,
  foldTemplate,
  markTemplate,
  noticesTemplate,
  sourceLine,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { drawingTemplate } from "./drawing.template.js";
import { breaksTemplate, othersTemplate } from "./others.template.js";
import { type LoopContext, type Told, toldOf } from "./rings.js";
import { stepsTemplate } from "./steps.template.js";

/**
 * The content of a loop in its three layers. At a glance: what feeds what, in a sentence, as a drawing and as
 * a list of steps. To be read: what could break it, and one source line. To be checked: what shows each step,
 * the other loops, and the sources.
 */
export function escalationLoopTemplate(given: LoopContext): TemplateResult {
  const told = toldOf(given);
  const { context, ring } = told;
  return html`<article aria-labelledby="title">
    ${headTemplate(context)}${verdictTemplate(told)}
    <div class="told">${drawingTemplate(ring, context)}${stepsTemplate(ring, context)}</div>
    ${breaksTemplate(told)}${sourceLine(context, context.messages.drawingOurs)}
    <div class="folds">${othersTemplate(told)}${checkTemplate(context)}</div>
  </article>`;
}

/** What it is, as of when, and of what. */
function headTemplate(context: LoopContext): Content {
  const { excerpt, messages } = context;
  const date = dateTemplate(excerpt.about.asOf, context);
  return [
    html`<p class="kicker">${messages.causeAndEffect} <span class="muted day">${date}</span></p>`,
    titleTemplate(datasetText(excerpt.record.label, context), context),
  ];
}

/** Of which kind the loop is, and what going round it means, with all that sets the record apart. */
function verdictTemplate({ ring: { loop }, context }: Told): Content {
  const { certainty, voices, time } = context.excerpt.record;
  const isOfArticle = time?.edtf === context.excerpt.about.asOf.edtf;
  const statement = datasetText(loop.statement ?? loop.label, context);
  const mark = markTemplate({ certainty, voices, time: isOfArticle ? undefined : time }, context);
  return [
    html`<p class="verdict"><strong>${context.messages[loop.kind]}</strong> ${statement}${mark}</p>`,
    noticesTemplate(context.excerpt.record, context),
  ];
}

/** What the editors decided, and the sources with their paragraphs. */
function checkTemplate(context: LoopContext): Content {
  const { messages, excerpt } = context;
  const content = [codingTemplate(excerpt.record.coding, context), checkedSources(context)];
  return foldTemplate({ name: "sources", title: messages.sourcesAndCoding, content }, context);
}
