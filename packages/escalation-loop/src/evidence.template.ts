import {
  type Content,
  datasetText,
  DOT,
  hedgedWords,
  isolated,
  joinParts,
  markLine,
  markTemplate,
  noticesTemplate,
  passageLink,
} from "@redlines/element";
import { type LoopEvidence, splitAt } from "@redlines/model";
import { html, type TemplateResult } from "lit/html.js";
import { evidenceOf, type Link, type LoopContext, type Node } from "./rings.js";

/** How a node is called where there is little room. */
export function nodeName({ short, label }: Node, context: LoopContext): Content {
  return datasetText(short ?? label, context);
}

/** What one node does to the next, with its hedge marked; of a link without a verb, whether it feeds. */
export function verbTemplate(link: Link, context: LoopContext): TemplateResult {
  const kind = isSlowing(link) ? "verb slow" : "verb";
  return html`<span class=${kind}>${verbWords(link, context)}</span>`;
}

function verbWords(link: Link, context: LoopContext): Content {
  const { verb } = link;
  if (verb === undefined) return workWord(link, context);
  const hedges = evidenceOf(link, context).map(({ certainty }) => certainty.hedge);
  const inIt = hedges.find((hedge) => splitAt(verb, hedge) !== undefined);
  return hedgedWords(verb, inIt, context);
}

export function isSlowing({ sign }: Link): boolean {
  return sign === "-";
}

/** Which way a link works, in words. */
function workWord(link: Link, { messages }: LoopContext): string {
  return isSlowing(link) ? messages.slows : messages.feeds;
}

/** What sets a link apart: of all that it rests on, as far as these words do not say it. */
export function linkMarks(link: Link, words: string | undefined, context: LoopContext): Content {
  const marks = evidenceOf(link, context).map(({ certainty, voices }) => {
    const { status } = certainty;
    const isSaid = words !== undefined && splitAt(words, certainty.hedge) !== undefined;
    return markLine({ certainty: isSaid ? { status } : certainty, voices }, context);
  });
  const told = joinParts(
    marks.filter((mark) => mark !== ""),
    DOT,
  );
  return told.length > 0 ? [" ", told] : "";
}

/** How the one works on the other, and which way. */
export function whyTemplate(link: Link, context: LoopContext): TemplateResult {
  const way = html`<span class="muted">(${workWord(link, context)})</span>`;
  return html`<p>${datasetText(link.why, context)} ${way}</p>`;
}

/** The records that show something, each with how sure it is and whose word. */
export function evidenceTemplate(records: readonly LoopEvidence[], context: LoopContext): Content {
  if (records.length === 0) return "";
  const items = [...new Set(records)].map((record) => html`<li>${recordTemplate(record, context)}</li>`);
  return html`<ul role="list" class="evidence">${items}</ul>`;
}

function recordTemplate(record: LoopEvidence, context: LoopContext): Content {
  const { modality, condition } = record;
  const { messages } = context;
  return [
    modality ? [`(${messages.modality[modality]}) `] : "",
    condition ? [`(${messages.condition}${messages.colon}`, datasetText(condition, context), ") "] : "",
    passageLink(statementTemplate(record, context), record),
    markTemplate(record, context),
    noticesTemplate(record, context),
  ];
}

/** Somebody's own words are quoted. */
function statementTemplate({ statement, quoted }: LoopEvidence, context: LoopContext): Content {
  return quoted === undefined
    ? datasetText(statement, context)
    : html`<q>${isolated({ lang: quoted, text: statement })}</q>`;
}
