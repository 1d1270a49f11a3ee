import { direction } from "@redlines/element";
import {
  type Dataset,
  EXCERPT_KINDS,
  excerpt,
  type ExcerptKind,
  isAssertionKind,
  type Kind,
  type Language,
} from "@redlines/model";
import { html, nothing, type TemplateResult } from "lit";
import { codeBlock } from "./code-block.js";
import { entryNamed, type Entry } from "./entry.js";
import { passagesOf, type Passage } from "./evidence.js";
import { facts, type Linked, words } from "./facts.js";
import { importLines } from "./import-lines.js";
import { type Link, linksOf } from "./links.js";
import { recordLink } from "./record-link.js";
import { widgetNode } from "./widget-node.js";

/** What a record is shown of: its dataset, and the language in which that is. */
export interface Shown {
  readonly dataset: Dataset;
  readonly language: Language;
}

/** One record: what it says, its picture, its fields, what it rests on, its references, and its code. */
export function recordView(entry: Entry, { dataset, language }: Shown): TemplateResult {
  const { kind, id, record, title } = entry;
  const linked: Linked = (other) => {
    const target = entryNamed(dataset, other);
    return target ? recordLink(target) : other;
  };
  const { to, from } = linksOf(dataset, id);
  return html`<article aria-labelledby="shown-title">
    <p class="kind">${kind} <code>${id}</code></p>
    <h2 id="shown-title" tabindex="-1" lang=${language} dir=${direction(language)}>${title}</h2>
    ${sentenceOf(entry, language)} ${pictureOf(kind, id, dataset)}
    ${evidence(passagesOf(record), linked)}
    <div class="directions">
      ${linkList("Refers to", "refers-to", to)} ${linkList("Referred to by", "referred-to-by", from)}
    </div>
    <section aria-labelledby="fields">
      <h3 id="fields">Every field</h3>
      <div lang=${language} dir=${direction(language)} class="facts">${facts(kind, record, linked)}</div>
    </section>
    <section aria-labelledby="code">
      <h3 id="code">In a program</h3>
      ${codeBlock("The import line", importLines(entry))}
      ${
        isShownKind(kind)
          ? html`<p>
            <a href=${playgroundOf(id)} target="_top">Change it in the playground</a>
          </p>`
          : nothing
      }
      <details>
        <summary>JSON, as <code>@redlines/core</code> has it</summary>
        ${codeBlock("The record as JSON", JSON.stringify(record, undefined, 2))}
      </details>
    </section>
  </article>`;
}

/** Where a record can be changed and looked at. */
const playgroundOf = (id: string): string => `./?path=/docs/playground--docs#record=${id}`;

/** The sentence of a statement; what a picture or the title says already is not said twice. */
function sentenceOf({ kind, title, sentence }: Entry, language: Language): Part {
  const isSaid = sentence === "" || sentence === title || (isShownKind(kind) && !isAssertionKind(kind));
  if (isSaid) return nothing;
  return html`<p class="sentence" lang=${language} dir=${direction(language)}>${sentence}</p>`;
}

/** The widget of a record, where its kind has one. */
function pictureOf(kind: Kind, id: string, dataset: Dataset): Part {
  return isShownKind(kind)
    ? html`<div class="picture">${widgetNode(excerpt(dataset, kind, id))}</div>`
    : nothing;
}

export function isShownKind(kind: Kind): kind is ExcerptKind {
  return (EXCERPT_KINDS as readonly Kind[]).includes(kind);
}

type Part = TemplateResult | typeof nothing;

function evidence(passages: readonly Passage[], linked: Linked): Part {
  if (passages.length === 0) return nothing;
  return html`<section aria-labelledby="evidence">
    <h3 id="evidence">Evidence</h3>
    <ul class="evidence">
      ${passages.map((passage) => passageItem(passage, linked))}
    </ul>
    <p class="note">
      The passage itself is the publisher’s and stays there: <code>redlines verify</code> finds it in the
      text and proves its digest.
    </p>
  </section>`;
}

function passageItem({ paragraph, source, start, end, of, use }: Passage, linked: Linked): TemplateResult {
  const where = paragraph === undefined ? nothing : html`<strong>Paragraph ${paragraph}</strong> of `;
  const whatFor = of === "" ? nothing : html`, for ${words(of)}`;
  const until = end === undefined ? nothing : html` to <q>${end}</q>`;
  return html`<li>
    <p>${where}${linked(source)}${whatFor}</p>
    <p>From <q>${start}</q>${until}, which the record ${use}.</p>
  </li>`;
}

function linkList(title: string, id: string, links: readonly Link[]): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h3 id=${id}>${title} <span class="count">${links.length}</span></h3>
    ${
      links.length === 0
        ? html`<p class="note">No record of this dataset.</p>`
        : html`<ul class="links">
          ${links.map(
            ({ entry, fields }) =>
              html`<li>
                ${recordLink(entry)} <span class="note">${entry.kind}</span>
                ${fields.map((field) => html` <code>${field}</code>`)}
              </li>`,
          )}
        </ul>`
    }
  </section>`;
}
