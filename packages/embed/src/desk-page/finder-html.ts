import { escapeHtml } from "@redlines/element/fallback-html.js";
import { compareText, type Dataset, type ExcerptKind, type Language } from "@redlines/model";
import { keyOf } from "../paths.js";
import { snippetPath } from "../snippet-page.js";
import { widgetFor, WIDGETS } from "../widgets.js";
import { field, select } from "./html.js";
import type { DeskMessages } from "./messages.js";
import type { Line } from "./records.js";

/** How many of those whom a record is about stand in its line. */
const NAMED = 3;

/**
 * Every record as a link to its page of codes, by kind, those that are few first: nobody scrolls past many.
 * The form above the list waits for the script.
 */
export function finder(
  lines: readonly Line[],
  dataset: Dataset,
  language: Language,
  messages: DeskMessages,
): string {
  const kinds = WIDGETS.map(({ kind }) => {
    const items = lines.filter(({ excerpt }) => excerpt.kind === kind);
    return { kind, items: items.map((one) => item(one, { dataset, language, messages })) };
  });
  const shown = kinds.filter(({ items }) => items.length > 0);
  const sections = shown
    .sort((a, b) => a.items.length - b.items.length)
    .map(({ kind, items }) => {
      const heading = `<h3 id="${kind}">${manyOf(kind, messages)}</h3>`;
      return `<div class="kind">\n${heading}\n<ul>\n${items.join("\n")}\n</ul>\n</div>`;
    });
  return `<section id="finder" aria-labelledby="find">
<h2 id="find">${messages.find}</h2>
${searchForm(lines, dataset, messages)}
<div id="records">
${sections.join("\n")}
</div>
</section>`;
}

function searchForm(lines: readonly Line[], { actors }: Dataset, messages: DeskMessages): string {
  const { words, kind: kindLabel, anyKind, actor, anyActor } = messages;
  const kinds = WIDGETS.filter(({ kind }) => lines.some(({ excerpt }) => excerpt.kind === kind));
  const present = new Set(lines.flatMap((line) => line.actors));
  const named = Object.entries(actors).filter(([id]) => present.has(id));
  const byName = named.map(([id, { name }]) => [id, name] as const).sort(([, a], [, b]) => compareText(a, b));
  const byKind = kinds.map(({ kind }) => [kind, manyOf(kind, messages)] as const);
  const query = '<input id="query" type="search" autocomplete="off" spellcheck="false">';
  return `<form id="search" role="search" aria-labelledby="find" hidden>
${field("query", words, query)}
${select("kind", kindLabel, [["", anyKind], ...byKind])}
${select("actor", actor, [["", anyActor], ...byName])}
<p id="count" role="status"></p>
</form>`;
}

/** What records of a kind are called in a heading. */
function manyOf(kind: ExcerptKind, { kinds }: DeskMessages): string {
  return kinds[kind] ?? widgetFor({ kind }).record.many;
}

/** What a line is written with. */
interface Told {
  readonly dataset: Dataset;
  /** The language of codes. */
  readonly language: Language;
  readonly messages: DeskMessages;
}

function item(line: Line, told: Told): string {
  const { id, excerpt, title, actors, words } = line;
  const data = { record: `${excerpt.kind}/${id}`, actors: actors.join(" "), words: words.join(" ") };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const href = snippetPath(keyOf(excerpt, told.language));
  const { language: lang } = excerpt.about;
  const titled = `<span class="title" lang="${lang}" dir="auto">${escapeHtml(title)}</span>`;
  const about = `<span class="about">${escapeHtml(aboutOf(line, told))}</span>`;
  const picture = '<span class="thumbnail" aria-hidden="true" inert></span>';
  return `<li${attributes.join("")}><a href="${href}">${picture}${titled} ${about}</a></li>`;
}

/** Which widget it is, and whom the record is about. */
function aboutOf({ excerpt, actors }: Line, { dataset, messages: { widgets, comma } }: Told): string {
  const others = actors.filter((id) => id !== excerpt.record.id).slice(0, NAMED);
  const names = others.flatMap((id) => dataset.actors[id]?.name ?? []);
  return [widgets[excerpt.kind] ?? widgetFor(excerpt).name, names.join(comma)].filter(Boolean).join(" · ");
}
