import {
  chipTemplate,
  type Content,
  dateTemplate,
  dayTemplate,
  fill,
  joinParts,
  markedStatement,
  nameTemplate,
  noticesTemplate,
  sourceLine,
  titleTemplate,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { mechanismsTemplate, sentencesTemplate, sourcesTemplate } from "./check.template.js";
import { drawingTemplate } from "./drawing.template.js";
import { listTemplate } from "./list.template.js";
import { type DatedMap, type MapContext, nameOf, type RelationMap, relationMap } from "./relations.js";

export type { MapContext } from "./relations.js";

/**
 * The content of the map in its three layers. At a glance: whom the one in the middle has ties to, and the
 * drawing. To be read: with whom it stands how, verb by verb. To be checked: each relation in its sentence
 * with what is claimed of it, all mechanisms, and the sources.
 */
export function relationMapTemplate(given: MapContext): TemplateResult {
  const map = relationMap(given);
  const { context } = map;
  return html`<article aria-labelledby="title">
    ${headTemplate(map)}${drawingTemplate(map)}${listTemplate(map)}
    ${correctionsOf(map)}${sourceTemplate(context)}
    <div class="folds">${sentencesTemplate(map)}${mechanismsTemplate(map)}${sourcesTemplate(map)}</div>
  </article>`;
}

/** Whose relations, as of when; and what is most to be known of them. */
function headTemplate(map: RelationMap): Content {
  const { context } = map;
  const { asOf, excerpt, messages } = context;
  const kicker = excerpt.items.length > 1 ? messages.relations : messages.relation;
  const date = asOf === undefined ? dateTemplate(excerpt.about.asOf, context) : dayTemplate(asOf, context);
  return [
    html`<div class="head"><p>${kicker}</p><p class="muted">${date}</p></div>`,
    titleTemplate(headline(map), context),
    leadTemplate(map),
  ];
}

/** How those oppose each other of whom the headline speaks. */
function leadTemplate({ between, context }: RelationMap): Content {
  if (!between) return "";
  const { statement, certainty, voices, evidence } = between.relation;
  const said = { certainty, voices, ...(evidence && { evidence }) };
  return html`<p class="lead">${markedStatement(statement, said, context)}</p>`;
}

/**
 * To whom it has ties who oppose each other: that follows from three relations, and is as sure as the least
 * sure of them. Else who is in the middle, or of one relation between whom it is.
 */
function headline({ between, middle, context }: RelationMap): Content {
  const actor = (id: string): Content => nameTemplate(nameOf(id, context), context);
  const [only, second] = context.excerpt.items;
  if (only && !second) return joinParts([actor(only.from), actor(only.to)], " – ");
  if (!between) return actor(middle);
  const { relation, certainty } = between;
  const values = { actor: actor(middle), one: actor(relation.from), other: actor(relation.to) };
  const mark = certainty === "asserted" ? "" : [" ", chipTemplate(certainty, context)];
  return [fill<Content>(context.messages.between, values), mark];
}

/** What was corrected in anything that is shown or folded; what is retracted says so in its own line. */
function correctionsOf({ context, relations, mechanisms }: RelationMap): Content {
  const records = [...relations, ...mechanisms, ...context.excerpt.claims];
  return records.map(({ history }) => noticesTemplate({ history }, context));
}

/** On what all rests: a source that another one only cites stands with what it is cited for. */
function sourceTemplate(context: DatedMap): Content {
  const { excerpt, messages } = context;
  const cited = excerpt.cited.filter(({ paragraphs }, index) => index === 0 || paragraphs.length > 0);
  const remark = excerpt.items.length > 1 ? messages.ours : "";
  return sourceLine({ ...context, excerpt: { ...excerpt, cited } }, remark);
}
