import { escapeHtml } from "@redlines/element/fallback-html.js";
import { compareText, type Dataset, type Language } from "@redlines/model";
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
  const kinds = WIDGETS.map(({ kind, record }) => {
    const items = lines.filter(({ excerpt }) => excerpt.kind === kind);
    return { kind, heading: record.many, items: items.map((one) => item(one, dataset, language)) };
  });
  const shown = kinds.filter(({ items }) => items.length > 0);
  const sections = shown
    .sort((a, b) => a.items.length - b.items.length)
    .map(
      ({ kind, heading, items }) =>
        `<div class="kind">\n<h3 id="${kind}">${heading}</h3>\n<ul>\n${items.join("\n")}\n</ul>\n</div>`,
    );
  return `<section id="finder" aria-labelledby="find">
<h2 id="find">${messages.find}</h2>
${searchForm(lines, dataset, messages)}
<div id="records">
${sections.join("\n")}
</div>
</section>`;
}

function searchForm(
  lines: readonly Line[],
  { actors }: Dataset,
  { words, kind: kindLabel, anyKind, actor, anyActor }: DeskMessages,
): string {
  const kinds = WIDGETS.filter(({ kind }) => lines.some(({ excerpt }) => excerpt.kind === kind));
  const present = new Set(lines.flatMap((line) => line.actors));
  const named = Object.entries(actors).filter(([id]) => present.has(id));
  const byName = named.map(([id, { name }]) => [id, name] as const).sort(([, a], [, b]) => compareText(a, b));
  const byKind = kinds.map(({ kind, record }) => [kind, record.many] as const);
  const query = '<input id="query" type="search" autocomplete="off" spellcheck="false">';
  return `<form id="search" role="search" aria-labelledby="find" hidden>
${field("query", words, query)}
${select("kind", kindLabel, [["", anyKind], ...byKind])}
${select("actor", actor, [["", anyActor], ...byName])}
<p id="count" role="status"></p>
</form>`;
}

function item(line: Line, dataset: Dataset, language: Language): string {
  const { id, excerpt, title, actors, words } = line;
  const data = { record: `${excerpt.kind}/${id}`, actors: actors.join(" "), words: words.join(" ") };
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const href = snippetPath(keyOf(excerpt, language));
  const { language: lang } = excerpt.about;
  const titled = `<span class="title" lang="${lang}" dir="auto">${escapeHtml(title)}</span>`;
  const about = `<span class="about">${escapeHtml(aboutOf(line, dataset))}</span>`;
  const picture = '<span class="thumbnail" aria-hidden="true" inert></span>';
  return `<li${attributes.join("")}><a href="${href}">${picture}${titled} ${about}</a></li>`;
}

/** Which widget it is, and whom the record is about. */
function aboutOf({ excerpt, actors }: Line, dataset: Dataset): string {
  const others = actors.filter((id) => id !== excerpt.record.id).slice(0, NAMED);
  const names = others.flatMap((id) => dataset.actors[id]?.name ?? []);
  return [widgetFor(excerpt).name, names.join(", ")].filter(Boolean).join(" · ");
}
