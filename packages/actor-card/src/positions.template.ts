import {
  actorTemplate,
  assertString,
  chipTemplate,
  codingTemplate,
  type Content,
  datasetText,
  DOT,
  fill,
  joinParts,
  markedStatement,
  markLine,
  noticesTemplate,
  passageLink,
  referred,
} from "@redlines/element";
import { html, type TemplateResult } from "lit/html.js";
import { type DatedContext, formerly, type Interest } from "./dated-context.js";
import { MOST_OTHERS, type Positions, type Row, type Shared } from "./positions.js";

/** What it wants × where the others stand: the rows that are seen first, beside those most concerned. */
export function positionsTemplate(positions: Positions, context: DatedContext): Content {
  const { rows, others, through } = positions;
  return tableTemplate(rows, others.slice(0, MOST_OTHERS), through, context);
}

/** What the first table has no columns for: all positions beside those who are left. */
export function moreOthersTemplate(positions: Positions, context: DatedContext): Content[] {
  const { rows, more, others, through } = positions;
  const groups = chunks(others, MOST_OTHERS).slice(1);
  return groups.map((group) => tableTemplate([...rows, ...more], group, through, context));
}

/**
 * What the first table has no rows for: each position in full, and who of its columns stands how to it. What
 * was corrected in it is never folded.
 */
export function morePositionTemplates({ more, others }: Positions, context: DatedContext): Content[] {
  const columns = others.slice(0, MOST_OTHERS);
  return more.map((row) => [
    stanceTemplate(row.interest, context),
    markedStatement(row.interest.statement, { ...row.interest, history: undefined }, context),
    columns.map((other) => standingTemplate(other, row, context)),
    conditionTemplate(row.interest, context),
    codingTemplate(row.interest.coding, context),
  ]);
}

/** Who stands how to a position, in its sentence; nothing of whom the record does not say it. */
function standingTemplate(other: string, { interest, standing }: Row, context: DatedContext): Content {
  const shared = standing[other];
  if (!shared) return "";
  const { semicolon, colon } = context.messages;
  const verdict = verdictTemplate(other, shared, interest, context);
  return [semicolon, actorTemplate(other, context), colon, verdict];
}

function chunks<T>(all: readonly T[], length: number): T[][] {
  return all.flatMap((_, index) => (index % length === 0 ? [all.slice(index, index + length)] : []));
}

/** The roles are said, for a table that is laid out otherwise is none to some browsers. */
function tableTemplate(
  rows: readonly Row[],
  others: readonly string[],
  through: Positions["through"],
  context: DatedContext,
): Content {
  if (rows.length === 0) return "";
  const head = columnTemplate(headOf(through, context));
  const columns = others.map((other) => columnTemplate(actorTemplate(other, context)));
  return html`<table role="table" class=${`of${others.length}${through ? "" : " own"}`}>
    <thead role="rowgroup">
      <tr role="row">
        ${head}${columns}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowTemplate(row, others, context))}
    </tbody>
  </table>`;
}

function columnTemplate(head: Content): TemplateResult {
  return html`<th scope="col" role="columnheader">${head}</th>`;
}

/** Whose positions these are, where they are not those of the actor itself. */
function headOf(through: Positions["through"], context: DatedContext): Content {
  const { position, throughRole, partOf, colon } = context.messages;
  if (!through) return position;
  const actor = actorTemplate(through.at, context);
  return through.role === undefined ? [partOf, colon, actor] : fill<Content>(throughRole, { actor });
}

function rowTemplate({ interest, standing }: Row, others: readonly string[], context: DatedContext): Content {
  return html`<tr role="row">
    <th scope="row" role="rowheader">${interestTemplate(interest, context)}</th>
    ${others.map((other) => cellTemplate(other, standing[other], interest, context))}
  </tr>`;
}

/** The position in a word and on what; what qualifies it never leaves its side. */
function interestTemplate(interest: Interest, context: DatedContext): Content {
  const topic = datasetText(referred(context.excerpt.topics, interest.topic).label, context);
  const mark = markLine(interest, context);
  return [
    stanceTemplate(interest, context),
    passageLink(topic, interest),
    mark === "" ? "" : [" ", mark],
    conditionTemplate(interest, context),
    noticesTemplate(interest, context),
  ];
}

/** Its position in a word: whether that is past, and whether it only leans that way. */
function stanceTemplate(interest: Interest, context: DatedContext): Content {
  const { messages } = context;
  const word = assertString(messages[interest.position]);
  const leaning = interest.degree === "leaning" ? ` (${messages.leaning})` : "";
  return html`<b>${formerly(interest, context)}${word}${leaning}${messages.colon}</b>`;
}

/** On what a position hangs. */
function conditionTemplate({ condition }: Interest, context: DatedContext): Content {
  if (!condition) return "";
  const { messages } = context;
  return html`<p>${messages.condition}${messages.colon}${datasetText(condition.text, context)}</p>`;
}

function cellTemplate(
  other: string,
  shared: Shared | undefined,
  interest: Interest,
  context: DatedContext,
): TemplateResult {
  if (!shared) return html`<td role="cell" class="muted">${context.messages.none}</td>`;
  const said = verdictTemplate(other, shared, interest, context);
  return html`<td role="cell" class=${shared.verdict}>${said}</td>`;
}

/**
 * How the two stand to each other. It is as sure as is said of the actor's own position; where that of the
 * other is less sure, this says so.
 */
function verdictTemplate(
  other: string,
  { verdict, certainty, leaning }: Shared,
  { certainty: own }: Interest,
  context: DatedContext,
): Content {
  const { messages } = context;
  const notes = [
    leaning.includes(other) && verdict !== "diverge" && messages.leaning,
    certainty !== own.status && chipTemplate(certainty, context),
  ];
  const noted = joinParts(notes, DOT);
  const mark = noted.length > 0 ? [" ", html`<span class="muted mark">${noted}</span>`] : "";
  return [assertString(messages.verdict[verdict]), mark];
}
