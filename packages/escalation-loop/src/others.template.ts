import { type Content, datasetText, foldTemplate } from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { evidenceTemplate, isSlowing, linkMarks, nodeName, whyTemplate } from "./evidence.template.js";
import {
  evidenceOf,
  type Link,
  type LoopContext,
  type Ring,
  type Step,
  stepFrom,
  type Told,
} from "./rings.js";
import { backTemplate, stepWords } from "./steps.template.js";

/** Of a loop that feeds itself: what slows it, by the loops that balance. */
export function breaksTemplate({ ring, others, context }: Told): Content {
  const slowing = linksOf(others.filter(({ loop }) => loop.kind === "balancing")).filter(isSlowing);
  if (ring.loop.kind !== "reinforcing" || slowing.length === 0) return "";
  const items = slowing.map(
    (link) => html`<li>${datasetText(link.why, context)}${linkMarks(link, link.why, context)}</li>`,
  );
  return html`<div part="breaks">
    <p class="label">${context.messages.breaks}</p><ul role="list" class="breaks">${items}</ul>
  </div>`;
}

function linksOf(rings: readonly Ring[]): Link[] {
  return [...new Set(rings.flatMap(({ steps }) => steps.map(({ link }) => link)))];
}

/** The other loops with their steps, and what shows all links that are not in the loop above. */
export function othersTemplate({ ring, others, context }: Told): Content {
  const { record } = context.excerpt;
  const told = linksOf([ring]);
  const rest = record.links.filter((link) => !told.includes(link));
  const links = rest.map((link) => linkTemplate(stepFrom(link, 0, record), context));
  const content = [
    ...others.map((one) => ringTemplate(one, context)),
    links.length > 0 ? html`<ul role="list" class="links">${links}</ul>` : "",
  ];
  return foldTemplate({ name: "loops", title: context.messages.otherLoops, content }, context);
}

function ringTemplate({ loop, steps }: Ring, context: LoopContext): TemplateResult {
  const { label, kind, statement } = loop;
  const items = steps.map(
    (step) => html`<li>${stepWords(step, context)}${backTemplate(step, steps, context)}</li>`,
  );
  return html`<div class="ring">
    <p><strong>${datasetText(label, context)}</strong></p>
    <p>${context.messages[kind]} ${statement === undefined ? "" : datasetText(statement, context)}</p>
    <ol role="list">${items}</ol>
  </div>`;
}

/** How one node works on another, and what shows it. */
function linkTemplate(step: Step, context: LoopContext): TemplateResult {
  const { link, next } = step;
  return html`<li>
    <p>${stepWords(step, context)} <strong>${nodeName(next, context)}</strong></p>
    ${whyTemplate(link, context)}${evidenceTemplate(shownAt(step, context), context)}
  </li>`;
}

/** What shows a node stands with the first link that leads from it, else with the first that leads to it. */
function shownAt({ node, link, next }: Step, context: LoopContext): ReturnType<typeof evidenceOf> {
  const { links } = context.excerpt.record;
  const isFirstFrom = links.find(({ from }) => from === node.id) === link;
  const isEnd = !links.some(({ from }) => from === next.id);
  const isFirstTo = isEnd && links.find(({ to }) => to === next.id) === link;
  return [
    ...(isFirstFrom ? evidenceOf(node, context) : []),
    ...evidenceOf(link, context),
    ...(isFirstTo ? evidenceOf(next, context) : []),
  ];
}
