import {
  actorTemplate,
  checkedSources,
  codingTemplate,
  type Content,
  datasetText,
  foldTemplate,
  joinParts,
  markTemplate,
  termTemplate,
} from "@redlines/element";
import { html } from "lit/html.js";
import { isLimitCarrying } from "./carrying.js";
import type { Gauge } from "./gauge.js";
import { limitTemplate } from "./limit.template.js";

/** What the line is in full, for whom, with what support at home; how we coded it, and all sources. */
export function checkTemplate(gauge: Gauge): Content {
  const { context, ladder } = gauge;
  const { messages, excerpt } = context;
  const { coded, colon, inOrder } = messages;
  const coding = datasetText(ladder.coding, context);
  const content = [
    html`<dl>${lineTerms(gauge)}</dl>`,
    html`<p class="muted">${coded}${colon}${coding} ${inOrder}</p>`,
    codingTemplate(excerpt.record.coding, context),
    checkedSources(context),
  ];
  return foldTemplate({ name: "sources", title: messages.sourcesAndCoding, content }, context);
}

function lineTerms(gauge: Gauge): Content {
  const { context } = gauge;
  const { messages, excerpt } = context;
  const { audiences = [], domesticSupport } = excerpt.record;
  const meantFor = audiences.map(({ actor, why }) => [
    actorTemplate(actor, context),
    messages.colon,
    datasetText(why, context),
  ]);
  return [
    termTemplate(messages.line, [declaredTemplate(gauge)]),
    termTemplate(messages.audiences, meantFor),
    termTemplate(messages.support, domesticSupport ? [datasetText(domesticSupport, context)] : []),
  ];
}

/** What the line forbids, unless that stands above, how openly it was declared, how surely, and when. */
function declaredTemplate(gauge: Gauge): Content {
  const { context } = gauge;
  const { expressed, certainty, voices, since } = context.excerpt.record;
  const limits = [
    !isLimitCarrying(gauge) && limitTemplate(context),
    expressed && html`<span class="muted">(${context.messages[`${expressed}Line`]})</span>`,
  ];
  return [joinParts(limits, " "), markTemplate({ certainty, voices, time: since }, context)];
}
