import { type Content, fill, foldTemplate, numberTemplate } from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { evidenceTemplate, linkMarks, nodeName, verbTemplate, whyTemplate } from "./evidence.template.js";
import { evidenceOf, type LoopContext, type Ring, type Step } from "./rings.js";

/** The steps of a loop, each a fold of what shows it; the last leads back to the first. */
export function stepsTemplate({ steps }: Ring, context: LoopContext): TemplateResult {
  const items = steps.map((step) => {
    const words = [stepTemplate(step, context), backTemplate(step, steps, context)];
    return html`<li class=${stepClass(step)}>${words}</li>`;
  });
  return html`<ol role="list" class="steps" part="steps">${items}</ol>`;
}

function stepClass({ link }: Step): string {
  return link.sign === "-" ? "slows" : "";
}

function stepTemplate(step: Step, context: LoopContext): Content {
  const { place, node, link } = step;
  const evidence = [...evidenceOf(node, context), ...evidenceOf(link, context)];
  return foldTemplate(
    {
      name: `step ${place}`,
      title: html`<span>${stepWords(step, context)}${linkMarks(link, link.verb, context)}</span>`,
      content: [whyTemplate(link, context), evidenceTemplate(evidence, context)],
      isOpen: !context.isLive && context.step === String(place),
    },
    context,
  );
}

/** A node, and what it does to the next. */
export function stepWords({ node, link }: Step, context: LoopContext): Content {
  const cause = html`<strong>${nodeName(node, context)}</strong>`;
  return [cause, " ", verbTemplate(link, context)];
}

/** After the last step: back to the first. */
export function backTemplate({ place }: Step, { length }: readonly Step[], context: LoopContext): Content {
  if (place < length) return "";
  const step = numberTemplate(1, context);
  const words = fill<Content>(context.messages.backTo, { step });
  return html`<p class="back"><span aria-hidden="true">↻ </span>${words}</p>`;
}
